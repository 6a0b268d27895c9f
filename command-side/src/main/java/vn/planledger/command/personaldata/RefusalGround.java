package vn.planledger.command.personaldata;

/**
 * Why a person may be refused: the limits of his or her rights (Law 91/2025/QH15 Art. 4(3)); what may not be deleted for such
 * a reason the person is told (Art. 14).
 */
public enum RefusalGround {
    /** It would hinder a duty the law gives to the body that holds the data. */
    LEGAL_DUTY,
    /** It would harm lawful rights of the State, of bodies or of other people. */
    RIGHTS_OF_OTHERS;

    /** The article the refusal names, read in its source. */
    public static final String ARTICLE = "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4 khoản 3; Điều 14";
}
