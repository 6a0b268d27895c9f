package vn.planledger.query.personaldata;

/** How far a request about personal data has come. */
public enum DataRequestState {
    WAITING,
    /** All that is held was given. */
    GIVEN,
    REFUSED,
    /** The key is destroyed. */
    ERASED
}
