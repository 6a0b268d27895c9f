package vn.planledger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Regime;
import vn.planledger.geometry.Boundaries;
import vn.planledger.process.law.LawBook;
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

    /**
     * @param parents approved plans that a lower plan can rest on, by kind
     * @param adjustable approved plans that can be adjusted, by kind
     * @param grounds codes of the cases in which the law allows an adjustment, by law
     */
    record Choices(
            List<PlanKind> kinds,
            ProcedureType[] procedures,
            Boundaries.System[] systems,
            List<String> urbanClasses,
            List<Unit> units,
            List<Unit> formerUnits,
            Map<PlanKind, List<PlanRow>> parents,
            Map<PlanKind, List<PlanRow>> adjustable,
            PlanTrait[] traits,
            Map<Regime, List<String>> grounds) {}

    private static final List<PlanKind> KINDS =
            List.of(PlanKind.DETAILED, PlanKind.ZONAL, PlanKind.GENERAL, PlanKind.MASTER_SITE);
    private static final List<String> CLASSES = List.of("I", "II", "III", "IV", "V");

    private final PlanRegister register;
    private final UnitList units;
    private final LawBook book;

    RegistrationChoices(PlanRegister register, UnitList units, LawBook book) {
        this.register = register;
        this.units = units;
        this.book = book;
    }

    Choices on(LocalDate day) {
        var byValidity = units.all().stream().collect(Collectors.partitioningBy(unit -> unit.validOn(day)));
        var approved = approved();
        return new Choices(
                KINDS,
                ProcedureType.values(),
                Boundaries.System.values(),
                CLASSES,
                byValidity.get(true),
                byValidity.get(false),
                higher(approved),
                approved,
                PlanTrait.values(),
                book.grounds());
    }

    private static Map<PlanKind, List<PlanRow>> higher(Map<PlanKind, List<PlanRow>> approved) {
        var higher = new TreeMap<>(approved);
        higher.keySet().retainAll(Set.of(PlanKind.GENERAL, PlanKind.ZONAL));
        return higher;
    }

    private Map<PlanKind, List<PlanRow>> approved() {
        var approved = new TreeMap<PlanKind, List<PlanRow>>();
        KINDS.forEach(kind -> approved.put(kind, approved(kind)));
        approved.values().removeIf(List::isEmpty);
        return approved;
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
