package vn.planledger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.register.Unit;
import vn.planledger.query.register.UnitList;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.PlanStatus;

/** What a registration can choose from. */
@Component
class RegistrationChoices {

    /** @param parents approved plans that a lower plan can rest on, by kind */
    record Choices(
            List<PlanKind> kinds,
            List<String> urbanClasses,
            List<Unit> units,
            List<Unit> formerUnits,
            Map<PlanKind, List<PlanRow>> parents,
            PlanTrait[] traits) {}

    private static final List<PlanKind> KINDS = List.of(PlanKind.DETAILED, PlanKind.ZONAL, PlanKind.GENERAL);
    private static final List<String> CLASSES = List.of("I", "II", "III", "IV", "V");

    private final PlanRegister register;
    private final UnitList units;

    RegistrationChoices(PlanRegister register, UnitList units) {
        this.register = register;
        this.units = units;
    }

    Choices on(LocalDate day) {
        var byValidity = units.all().stream().collect(Collectors.partitioningBy(unit -> unit.validOn(day)));
        return new Choices(KINDS, CLASSES, byValidity.get(true), byValidity.get(false), parents(), PlanTrait.values());
    }

    private Map<PlanKind, List<PlanRow>> parents() {
        return Stream.of(PlanKind.GENERAL, PlanKind.ZONAL)
                .collect(Collectors.toMap(kind -> kind, this::approved, (one, other) -> one, java.util.TreeMap::new));
    }

    private List<PlanRow> approved(PlanKind kind) {
        return Stream.of(PlanStatus.REFERENCE, PlanStatus.APPROVED, PlanStatus.PUBLISHED)
                .map(status -> new PlanFilter(kind, status, null, null, 0, Page.MAX_SIZE))
                .flatMap(filter -> register.find(filter).items().stream())
                .filter(RegistrationChoices::isApproved)
                .toList();
    }

    private static boolean isApproved(PlanRow plan) {
        return plan.reference() == null
                || plan.reference().decisionNumber() != null
                        && Objects.toString(plan.reference().status(), "").startsWith("approved");
    }
}
