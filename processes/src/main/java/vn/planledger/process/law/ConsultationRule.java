package vn.planledger.process.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.planledger.command.shared.LimitUnit;

/**
 * A row of {@code consultation-rules}.
 *
 * @param asked whether the group is asked at all; if not, the next four are empty
 * @param minimum least length of the window in {@code unit}
 * @param maximum greatest length in {@code unit}, or null
 * @param forms the forms the law offers for the group; empty where it leaves them open
 */
public record ConsultationRule(
        boolean asked,
        Integer minimum,
        LimitUnit unit,
        Integer maximum,
        List<String> forms,
        String article,
        boolean verified) {

    static ConsultationRule of(Map<String, Object> row) {
        var unit = (String) row.get("unit");
        var forms = (String) row.get("forms");
        return new ConsultationRule(
                (Boolean) row.get("asked"),
                number(row.get("minimum")),
                unit == null ? null : LimitUnit.valueOf(unit),
                number(row.get("maximum")),
                forms == null ? List.of() : Arrays.asList(forms.split(",")),
                (String) row.get("article"),
                (Boolean) row.get("verified"));
    }

    static Integer number(Object value) {
        return value instanceof Number number ? number.intValue() : null;
    }
}
