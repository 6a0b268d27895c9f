package vn.planledger.query.accesslog;

/** What the access log tells of. */
public enum AccessKind {
    /** Somebody proved who he or she is. */
    SIGN_IN,
    /** Account and password did not fit. */
    SIGN_IN_FAILED,
    /** The attempt was not looked at: too many from there had failed before. */
    SIGN_IN_LOCKED,
    /** Something was asked for and refused. */
    REFUSED,
    /** An inspector, the chief inspector or an administrator read something. */
    READ,
    /** One of them sent something; whatever it changed is in the event record. */
    SENT
}
