package vn.planledger.command.opinion;

/** The door an opinion came in by. All lead to the same record (Law 30/2009 Art. 20(4): tổng hợp đầy đủ). */
public enum Channel {
    /** Given here, by its author. */
    WEB,
    /** Văn bản, phiếu góp ý on paper. */
    PAPER,
    EMAIL,
    /** Said at a conference, a dialogue or an interview. */
    MEETING
}
