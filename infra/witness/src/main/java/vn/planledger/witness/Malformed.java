package vn.planledger.witness;

/** What was sent or configured does not have the form that its specification gives. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;

    Malformed(String what) {
        super(shortened(what));
    }

    Malformed(String what, Throwable cause) {
        super(shortened(what), cause);
    }

    /** What strangers send is told back to them and kept in the log, but not at any length. */
    private static String shortened(String what) {
        return what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
    }
}
