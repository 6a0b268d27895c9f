package vn.planledger.command.criticism;

/** The five contents of a criticism (Law 75/2015/QH13 Art. 33(2)). */
public enum Heading {
    /** Sự cần thiết. */
    NECESSITY,
    /** Sự phù hợp với chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước. */
    LAWFULNESS,
    /** Tính đúng đắn, khoa học, khả thi. */
    FEASIBILITY,
    /** Tác động, hiệu quả về chính trị, kinh tế, văn hóa, xã hội, quốc phòng, an ninh, đối ngoại. */
    IMPACT,
    /** Bảo đảm hài hòa lợi ích của Nhà nước, Nhân dân, tổ chức. */
    BALANCE_OF_INTERESTS
}
