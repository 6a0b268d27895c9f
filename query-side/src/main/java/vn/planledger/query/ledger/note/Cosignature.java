package vn.planledger.query.ledger.note;

/** What a witness signs (C2SP {@code tlog-cosignature}, Ed25519). */
public final class Cosignature {

    private Cosignature() {}

    /**
     * The signed message.
     *
     * @param time seconds since 1970-01-01T00:00:00Z
     * @param text of the checkpoint's note
     */
    public static String message(long time, String text) {
        return "cosignature/v1\ntime " + time + "\n" + text;
    }
}
