package vn.planledger.command.inspection;

/** How it is inspected (Law 84/2025/QH15 Art. 19(2)). */
public enum InspectionWay {
    /** Trực tiếp. */
    DIRECT,
    /** Trực tuyến. */
    ONLINE,
    /** Từ xa, trên dữ liệu điện tử. */
    REMOTE
}
