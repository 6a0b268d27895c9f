package vn.planledger.imports;

import java.text.Normalizer;
import java.util.Locale;
import vn.planledger.command.plan.PlanKind;

/** The level of an urban plan, told from how its source names it; what is no urban plan is kept as another instrument. */
public final class PlanTypes {

    private PlanTypes() {}

    /** @param named as the source writes it, in whichever case and however its marks are encoded */
    public static PlanKind kind(String named) {
        var type = Normalizer.normalize(named.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (type.startsWith("quy hoạch chung")) {
            return PlanKind.GENERAL;
        }
        if (type.startsWith("quy hoạch phân khu")) {
            return PlanKind.ZONAL;
        }
        return type.startsWith("quy hoạch chi tiết") ? PlanKind.DETAILED : PlanKind.OTHER;
    }
}
