package vn.planledger.command.plan;

/** How a field of a step's form is written. All values travel as text in the form given here. */
public enum FieldType {
    /** One line, at most 500 characters. */
    TEXT,
    /** Symbol of a document, {@code 15/QĐ-UBND}, or its series alone, {@code QĐ-UBND}, for the next number. */
    DOCUMENT_NUMBER,
    /** Several lines, at most 20,000 characters. */
    LONG_TEXT,
    /** ISO 8601 calendar date, {@code 2016-01-18}. */
    DATE,
    /** Whole number, zero or more. */
    INTEGER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of the allowed values. */
    CHOICE
}
