package vn.planledger.command.shared;

/** What people write in their own words: not empty, not endless, and nothing in it that a terminal or a page would obey. */
public final class FreeText {

    private FreeText() {}

    /** @throws Refusal {@code field.required}, {@code field.too-long}, {@code field.control-characters} */
    public static void check(String text, int limit, String field) {
        if (text == null || text.isBlank()) {
            throw Refusal.malformed("field.required", field).at(field);
        }
        checkOptional(text, limit, field);
    }

    /** As {@link #check}, but nothing may be said. */
    public static void checkOptional(String text, int limit, String field) {
        if (text == null) {
            return;
        }
        if (text.length() > limit) {
            throw Refusal.malformed("field.too-long", field, limit).at(field);
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw Refusal.malformed("field.control-characters", field).at(field);
        }
    }
}
