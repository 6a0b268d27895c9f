package vn.planledger.command.shared;

/** A typed identifier. Its JSON and text form is {@link #value()} alone, at most 128 of {@code [A-Za-z0-9._-]}. */
public interface Id {

    String value();

    /** Refuses, with {@code id.malformed}, what could not stand in a URL or a lock key. */
    static String checked(String value) {
        if (value == null || !value.matches("[A-Za-z0-9._-]{1,128}")) {
            throw Refusal.malformed("id.malformed", String.valueOf(value));
        }
        return value;
    }
}
