package vn.planledger.command.opinion;

import vn.planledger.command.shared.Id;
import vn.planledger.command.shared.Refusal;

/** What the author of an opinion keeps to find it again: 26 characters of base32, 130 bits that nobody can guess. */
public record ReceiptCode(String value) implements Id {

    public ReceiptCode {
        if (value == null || !value.matches("[A-Z2-7]{26}")) {
            throw Refusal.notFound("receipt.unknown", String.valueOf(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
