package vn.planledger.query.inspection;

/** Who signed the conclusion, under which number. */
public record Signed(String document, String signatory) {}
