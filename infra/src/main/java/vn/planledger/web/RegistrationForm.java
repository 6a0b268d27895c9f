package vn.planledger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.edge.GeoJson;

/**
 * The registration form as it was typed.
 *
 * @param attempt names the attempt: sent twice, it registers once
 */
record RegistrationForm(
        String attempt,
        String kind,
        String title,
        String unitCode,
        String urbanClass,
        String parentId,
        String areaHectares,
        String boundary,
        List<String> traits,
        String happenedOn) {

    RegistrationForm {
        traits = traits == null ? List.of() : List.copyOf(traits);
    }

    static RegistrationForm empty(String attempt, LocalDate today) {
        return new RegistrationForm(attempt, "DETAILED", "", "", "", "", "", "", List.of(), today.toString());
    }

    RegisterPlan command(PlanId plan) {
        return new RegisterPlan(
                plan,
                Given.choice("kind", kind, PlanKind.class),
                title,
                Given.required("unitCode", unitCode),
                Given.text(urbanClass).orElse(null),
                Given.text(parentId).map(PlanId::new).orElse(null),
                Given.area("areaHectares", areaHectares),
                Given.text(boundary).map(GeoJson::toWkt).orElse(null),
                traits.stream()
                        .map(trait -> Given.choice("traits", trait, PlanTrait.class))
                        .collect(Collectors.toSet()),
                Given.day("happenedOn", happenedOn),
                DateBasis.STATED,
                null);
    }
}
