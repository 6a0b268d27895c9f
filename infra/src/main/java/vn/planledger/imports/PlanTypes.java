package vn.planledger.imports;

import vn.planledger.command.plan.PlanKind;

/** The level of an urban plan, told from how its source names it; what is no urban plan is kept as another instrument. */
public final class PlanTypes {

    private PlanTypes() {}

    public static PlanKind kind(String type) {
        if (type.startsWith("quy hoạch chung")) {
            return PlanKind.GENERAL;
        }
        if (type.startsWith("quy hoạch phân khu")) {
            return PlanKind.ZONAL;
        }
        return type.startsWith("quy hoạch chi tiết") ? PlanKind.DETAILED : PlanKind.OTHER;
    }
}
