package vn.planledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.geometry.Boundaries;

/**
 * The registration form as it was typed.
 *
 * @param attempt names the attempt: sent twice, it registers once
 * @param crs the system of a boundary that names none itself
 */
record RegistrationForm(
        String attempt,
        String kind,
        String procedure,
        String adjusts,
        String ground,
        String title,
        String unitCode,
        String urbanClass,
        String parentId,
        String areaHectares,
        String crs,
        String boundary,
        List<String> traits,
        String happenedOn) {

    private static final JsonMapper JSON = new JsonMapper();

    RegistrationForm {
        traits = traits == null ? List.of() : List.copyOf(traits);
    }

    static RegistrationForm empty(String attempt, LocalDate today) {
        var procedure = ProcedureType.FORMULATION.name();
        var crs = Boundaries.System.WGS84.name();
        return new RegistrationForm(
                attempt, "DETAILED", procedure, "", "", "", "", "", "", "", crs, "", List.of(), today.toString());
    }

    RegisterPlan command(PlanId plan, Boundaries boundaries) {
        var outline = Given.text(boundary)
                .map(text -> boundaries.toWkt(json(text), crs))
                .orElse(null);
        return new RegisterPlan(
                plan,
                Given.choice("kind", kind, PlanKind.class),
                title,
                Given.required("unitCode", unitCode),
                Given.text(urbanClass).orElse(null),
                Given.text(parentId).map(PlanId::new).orElse(null),
                area(),
                outline,
                traits.stream()
                        .map(trait -> Given.choice("traits", trait, PlanTrait.class))
                        .collect(Collectors.toSet()),
                Given.day("happenedOn", happenedOn),
                DateBasis.STATED,
                null,
                Given.choice("procedure", procedure, ProcedureType.class),
                Given.text(adjusts).map(PlanId::new).orElse(null),
                Given.text(ground).orElse(null),
                outline == null ? null : boundaries.hectares(outline));
    }

    private BigDecimal area() {
        return Given.area("areaHectares", areaHectares);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException malformed) {
            throw Refusal.malformed("boundary.unreadable", malformed.getOriginalMessage())
                    .at("boundary");
        }
    }
}
