package vn.planledger.reconcile;

import java.util.SortedMap;

/** The views as hashes, to compare a rebuilt set with the one before. */
public interface ViewFingerprints {

    /**
     * @param position number of the event the slowest view has reached
     * @param collections SHA-256 of each collection, by its name
     */
    record Fingerprints(long position, SortedMap<String, String> collections) {}

    Fingerprints take();
}
