package vn.planledger.reliability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.DateBasis;

/** Every kind of plan and procedure that can be registered, under either law. */
record AnyPlan(PlanKind kind, ProcedureType procedure, LocalDate on) {

    private static final LocalDate OLD = LocalDate.of(2025, 3, 3);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 2);

    static final List<AnyPlan> ALL = List.of(
            new AnyPlan(PlanKind.GENERAL, ProcedureType.FORMULATION, OLD),
            new AnyPlan(PlanKind.ZONAL, ProcedureType.FORMULATION, OLD),
            new AnyPlan(PlanKind.DETAILED, ProcedureType.FORMULATION, OLD),
            new AnyPlan(PlanKind.ZONAL, ProcedureType.OVERALL_ADJUSTMENT, OLD),
            new AnyPlan(PlanKind.ZONAL, ProcedureType.PARTIAL_ADJUSTMENT, OLD),
            new AnyPlan(PlanKind.GENERAL, ProcedureType.FORMULATION, NOW),
            new AnyPlan(PlanKind.ZONAL, ProcedureType.FORMULATION, NOW),
            new AnyPlan(PlanKind.DETAILED, ProcedureType.FORMULATION, NOW),
            new AnyPlan(PlanKind.MASTER_SITE, ProcedureType.FORMULATION, NOW),
            new AnyPlan(PlanKind.GENERAL, ProcedureType.OVERALL_ADJUSTMENT, NOW),
            new AnyPlan(PlanKind.ZONAL, ProcedureType.PARTIAL_ADJUSTMENT, NOW));

    static AnyPlan one(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    RegisterPlan registration(boolean spansDistricts) {
        var adjustment = procedure != ProcedureType.FORMULATION;
        return new RegisterPlan(
                new PlanId(UUID.randomUUID().toString()),
                kind,
                "Quy hoạch kiểm thử",
                on.equals(OLD) ? Units.CITY : Units.WARD,
                "I",
                adjustment || kind == PlanKind.GENERAL ? null : above(kind),
                kind == PlanKind.MASTER_SITE ? new BigDecimal("4.9") : new BigDecimal("24.5"),
                Office.square(),
                spansDistricts ? Set.of(PlanTrait.SPANS_DISTRICTS) : Set.of(),
                on,
                DateBasis.STATED,
                null,
                procedure,
                adjustment ? of(kind) : null,
                adjustment ? "not-feasible" : null,
                new BigDecimal("24.5"));
    }

    private static PlanId above(PlanKind kind) {
        return kind == PlanKind.ZONAL ? Units.GENERAL : Units.ZONE;
    }

    private static PlanId of(PlanKind kind) {
        return kind == PlanKind.GENERAL ? Units.GENERAL : Units.ZONE;
    }
}
