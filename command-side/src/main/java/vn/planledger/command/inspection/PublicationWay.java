package vn.planledger.command.inspection;

/** How a conclusion is made public besides the portal, which is not a choice (Law 84/2025/QH15 Art. 37). */
public enum PublicationWay {
    /** Họp công bố hoặc họp báo. */
    MEETING,
    /** Phương tiện thông tin đại chúng. */
    MASS_MEDIA,
    /** Niêm yết. */
    POSTING
}
