package vn.planledger.synopsis;

import java.util.Locale;

/** What a synopsis can be exported as. */
public enum SynopsisFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    SynopsisFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Ending of a file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
