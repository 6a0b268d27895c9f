package vn.planledger.work;

import java.util.concurrent.CancellationException;

/** Where a long work says how far it is, and hears that the rest is not wanted any more. */
public interface Progress {

    /**
     * Says how much is done.
     *
     * @param total all that is to be done; may grow while it is
     * @throws CancellationException where the work was called off
     */
    void at(long done, long total);
}
