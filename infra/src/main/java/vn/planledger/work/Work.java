package vn.planledger.work;

/** Something that takes long, done in the background and watched. */
@FunctionalInterface
public interface Work {

    /**
     * Does it. Between two pieces it reports its progress, which throws where nobody wants the rest any more.
     *
     * @return what came of it, for whoever shows it
     */
    Object run(Progress progress) throws InterruptedException;
}
