package vn.planledger.witness;

/**
 * What the witness answers over HTTP.
 *
 * @param status of C2SP tlog-witness
 */
record Answer(int status, String contentType, String body) {

    /** Content type of a conflict that the log resolves by proving from the size told. */
    static final String SIZE = "text/x.tlog.size";

    static Answer cosigned(String signatureLine) {
        return new Answer(200, "text/plain; charset=utf-8", signatureLine);
    }

    static Answer refused(int status, String why) {
        return new Answer(status, "text/plain; charset=utf-8", why + "\n");
    }

    /** The log asked from another size than the one last cosigned: told to it, it can prove from there. */
    static Answer conflict(long size) {
        return new Answer(409, SIZE, size + "\n");
    }
}
