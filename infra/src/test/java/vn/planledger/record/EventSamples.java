package vn.planledger.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.AdjustmentGround;
import vn.planledger.command.plan.Bodies;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.plan.HierarchyRule;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PinnedModel;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanEvent.DocumentAdded;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanPublished;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ProcedureStarted;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.plan.StepForm;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Role;
import vn.planledger.command.unit.UnitEvent.UnitRecorded;

/** One event of every type, every component filled. */
final class EventSamples {

    private static final PlanId PLAN = new PlanId("dong-hai");
    private static final ConsultationId ROUND = ConsultationId.of(PLAN, Phase.BRIEF, 1);
    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final LocalDate DAY = LocalDate.of(2016, 1, 18);
    private static final String HASH = "0a".repeat(32);

    private EventSamples() {}

    static List<RecordedEvent> all() {
        return Stream.of(
                        steps().stream(),
                        ChangeSamples.all().stream(),
                        ConsultationSamples.all(),
                        InspectionSamples.all())
                .flatMap(events -> events)
                .toList();
    }

    private static List<RecordedEvent> steps() {
        return List.of(
                planRegistered(),
                referenceRecorded(),
                new ProcedureStarted(
                        PLAN,
                        Regime.R2009,
                        new PinnedProcedure(
                                "detailed-plan",
                                1,
                                List.of(new PinnedModel("detailed-plan.bpmn", HASH)),
                                Map.of("markers", "needed")),
                        new Bodies(
                                Map.of(Role.PLANNER, "UBND thành phố Thanh Hóa", Role.APPROVER, "UBND tỉnh Thanh Hóa"),
                                Bodies.Tier.PROVINCE),
                        DAY),
                new StepOpened(PLAN, step(), DAY),
                new DocumentAdded(
                        PLAN,
                        new DocumentId("document-1"),
                        "explanation",
                        Phase.BRIEF,
                        2,
                        "Thuyết minh.pdf",
                        "application/pdf",
                        1_048_576,
                        HASH,
                        DAY,
                        DateBasis.DOCUMENTED),
                new StepCompleted(
                        PLAN,
                        "check-dossier",
                        "task-1",
                        Phase.BRIEF,
                        "complete",
                        new TreeMap<>(Map.of("note", "Hồ sơ \"đủ\"\nđúng", "received-on", "2016-01-08")),
                        Map.of("explanation", new DocumentId("document-1")),
                        DAY,
                        DateBasis.ASSUMED),
                new StepBecameOverdue(PLAN, "check-dossier", "task-1", DAY, DAY.plusDays(1)),
                new PhaseApproved(
                        PLAN,
                        Phase.PLAN,
                        "199/QĐ-UBND",
                        "Nguyễn Văn A",
                        "KT. Chủ tịch, Phó Chủ tịch",
                        Map.of("explanation", HASH),
                        DAY,
                        DateBasis.DOCUMENTED),
                new PlanPublished(PLAN, DAY, DateBasis.STATED),
                new ProcedureEnded(PLAN, ProcedureEnd.COMPLETED, DAY),
                new ConsultationOpened(ROUND, PLAN, Phase.BRIEF, 1, List.of(window()), DAY),
                new WindowClosed(ROUND, PLAN, ConsultedGroup.COMMUNITY, DAY),
                unitRecorded());
    }

    private static PlanRegistered planRegistered() {
        return new PlanRegistered(
                PLAN,
                PlanKind.DETAILED,
                "Khu đô thị Đông Hải",
                "380",
                "Thành phố Thanh Hóa",
                "I",
                new PlanId("P23"),
                new BigDecimal("126.40"),
                "POLYGON ((105.8 19.79, 105.82 19.79, 105.82 19.81, 105.8 19.79))",
                Set.of(PlanTrait.INVESTOR_MADE),
                Regime.R2009,
                DAY,
                DateBasis.DOCUMENTED,
                "199/QĐ-UBND, 18/01/2016",
                ProcedureType.PARTIAL_ADJUSTMENT,
                new PlanId("P22"),
                new AdjustmentGround("not-feasible", "Luật 30/2009/QH12, Điều 47 khoản 3", true),
                new BigDecimal("126.3817"),
                new HierarchyRule(
                        Set.of(PlanKind.ZONAL), true, false, new BigDecimal("5"), "Luật 30/2009/QH12, Điều 23", true));
    }

    private static ReferenceRecorded referenceRecorded() {
        return new ReferenceRecorded(
                new PlanId("P23"),
                PlanKind.ZONAL,
                "Quy hoạch phân khu Đông Hải",
                "QHPK 1/2000",
                List.of("380", "405"),
                new PlanId("P01"),
                new BigDecimal("1500"),
                "approved",
                "UBND tỉnh Thanh Hóa",
                "2382/QĐ-UBND",
                LocalDate.of(2011, 7, 22),
                "VERIFIED",
                "plans.csv",
                DAY);
    }

    private static OpenedStep step() {
        var form = new StepForm(
                List.of("complete", "returned"),
                List.of(new FormField(
                        "form-of-notice",
                        FieldType.CHOICE,
                        true,
                        List.of("public-display", "media"),
                        List.of("complete"))),
                List.of(new FormDocument(
                        "explanation", true, List.of("complete"), "Nghị định 37/2010/NĐ-CP, Điều 31", true)));
        var deadline = ChangeSamples.deadline(DAY.plusDays(20));
        return new OpenedStep(
                "check-dossier",
                "task-1",
                Phase.BRIEF,
                Role.APPRAISER,
                "Sở Xây dựng Thanh Hóa",
                "Luật 30/2009/QH12, Điều 41",
                form,
                deadline,
                DAY,
                Map.of("returned", ChangeSamples.deadline(DAY.plusDays(2))));
    }

    private static ConsultationWindow window() {
        return new ConsultationWindow(
                ConsultedGroup.COMMUNITY,
                DAY,
                DAY.plusDays(30),
                20,
                "Luật 47/2024/QH15, Điều 37 khoản 7",
                true,
                LimitUnit.DAY,
                DAY.plusDays(20),
                DAY.plusDays(30));
    }

    private static UnitRecorded unitRecorded() {
        return new UnitRecorded(
                "407",
                "Thị xã Nghi Sơn",
                "Nghi Son Town",
                "thị xã",
                LocalDate.of(2020, 6, 1),
                LocalDate.of(2025, 6, 30),
                new BigDecimal("105.7389"),
                new BigDecimal("19.4366"),
                new BigDecimal("455.61"),
                "IV",
                "units.csv",
                DAY);
    }
}
