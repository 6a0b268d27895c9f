package vn.planledger.command.inspection;

/** How far an inspection is. Each stage but the first follows another, and is reached once. */
public enum InspectionStage {
    /** Ra quyết định thanh tra. */
    OPENED(null, false),
    /** Công bố quyết định thanh tra (Law 84/2025/QH15 Art. 26). */
    ANNOUNCED(OPENED, true),
    /** Kết thúc thanh tra trực tiếp (Art. 2(10), 20). */
    ENDED(ANNOUNCED, true),
    /** Báo cáo kết quả thanh tra (Art. 33). */
    REPORTED(ENDED, true),
    /** Giao xây dựng dự thảo kết luận (Art. 34). */
    DRAFT_ASSIGNED(REPORTED, true),
    /** Dự thảo kết luận thanh tra (Art. 34). */
    DRAFTED(DRAFT_ASSIGNED, false),
    /** Thẩm định dự thảo, which the provincial Inspectorate must (Art. 35(1)). */
    APPRAISED(DRAFTED, true),
    /** Ký ban hành kết luận (Art. 36). */
    SIGNED(APPRAISED, false),
    /** Công khai kết luận (Art. 37). */
    PUBLISHED(SIGNED, false),
    /** Chủ tịch Ủy ban nhân dân nhận kết luận (Art. 52). */
    RECEIVED(SIGNED, true),
    /** Văn bản chỉ đạo thực hiện (Art. 52). */
    DIRECTED(RECEIVED, true),
    /** Người quản lý trực tiếp xử lý (Arts. 52 to 54). */
    FOLLOWED_UP(PUBLISHED, true);

    private final InspectionStage after;
    private final boolean plain;

    InspectionStage(InspectionStage after, boolean plain) {
        this.after = after;
        this.plain = plain;
    }

    /** The stage it follows; null for the first. */
    public InspectionStage after() {
        return after;
    }

    /** Whether it is recorded by its day and document alone, and not by an act of its own. */
    public boolean isPlain() {
        return plain;
    }
}
