package vn.planledger.command.criticism;

/** How the Front criticises (Law 75/2015/QH13 Art. 34). */
public enum CriticismForm {
    /** Gửi dự thảo lấy ý kiến. */
    WRITTEN,
    /** Hội nghị phản biện xã hội. */
    CONFERENCE,
    /** Đối thoại trực tiếp. */
    DIALOGUE;

    /** Whether people meet, so that there is a meeting to be recorded. */
    public boolean meets() {
        return this != WRITTEN;
    }
}
