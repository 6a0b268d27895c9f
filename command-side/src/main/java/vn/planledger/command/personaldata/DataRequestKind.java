package vn.planledger.command.personaldata;

/** What a person may ask about his or her own data (Law 91/2025/QH15 Art. 4(1)). */
public enum DataRequestKind {
    /** To be given all that is held: xem, được cung cấp. */
    ACCESS,
    /** To have it deleted: xóa (Art. 14). */
    ERASURE
}
