package vn.planledger.command.personaldata;

import vn.planledger.command.shared.Id;

/** What somebody asked about the personal data of one opinion. */
public record DataRequestId(String value) implements Id {

    public DataRequestId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
