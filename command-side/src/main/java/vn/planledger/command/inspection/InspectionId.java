package vn.planledger.command.inspection;

import vn.planledger.command.shared.Id;

/** One inspection (cuộc thanh tra). */
public record InspectionId(String value) implements Id {

    public InspectionId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
