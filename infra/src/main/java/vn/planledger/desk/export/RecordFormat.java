package vn.planledger.desk.export;

import java.util.Locale;

/** What a list of events can be exported as. */
public enum RecordFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** One JSON object on each line, with payload and metadata as the texts that are stored. */
    JSONL("application/jsonl"),
    PDF("application/pdf");

    private final String mediaType;

    RecordFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
