package vn.planledger.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.FormField;
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
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Role;
import vn.planledger.command.unit.UnitEvent.UnitRecorded;

/** The events of the detailed plan of the Đông Hải urban area, and the people in it. */
public final class DongHai {

    public static final PlanId PLAN = new PlanId("P24");
    public static final PlanId PARENT = new PlanId("P23");
    public static final ConsultationId ROUND = ConsultationId.of(PLAN, Phase.PLAN, 1);
    public static final Actor PLANNER = new Actor("planner", "Lê Thị Hoa", "UBND thành phố Thanh Hóa", Role.PLANNER);
    public static final Actor APPRAISER = new Actor("appraiser", "Trần Văn Bình", "Sở Xây dựng", Role.APPRAISER);
    public static final Actor APPROVER = new Actor("approver", "Phạm Đức", "UBND tỉnh Thanh Hóa", Role.APPROVER);
    public static final Actor RESIDENT = new Actor("r-1", "Nguyễn Thị Mai", "Phường Đông Hải", Role.CITIZEN);
    public static final String OPINION_TEXT = "Đường số 3 quá hẹp, trường học ở quá xa.";

    private DongHai() {}

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static UnitRecorded unit(String code, String name) {
        return new UnitRecorded(
                code,
                name,
                "Thanh Hoa City",
                "thành phố",
                null,
                day("2025-06-30"),
                new BigDecimal("105.7877"),
                new BigDecimal("19.8066"),
                new BigDecimal("145.350"),
                "I",
                "units.csv",
                day("2015-01-05"));
    }

    public static ReferenceRecorded parent() {
        return new ReferenceRecorded(
                PARENT,
                PlanKind.ZONAL,
                "Quy hoạch phân khu Đông Hải",
                "quy hoạch phân khu",
                List.of("380", "405"),
                null,
                new BigDecimal("1200.5"),
                "approved",
                "UBND tỉnh Thanh Hóa",
                "2336/QĐ-UBND",
                day("2011-07-22"),
                "VERIFIED",
                "https://example.org/p23",
                day("2011-07-22"));
    }

    public static PlanRegistered registered(PlanId plan, PlanKind kind, String title) {
        return new PlanRegistered(
                plan,
                kind,
                title,
                "380",
                "Thành phố Thanh Hóa",
                "I",
                PARENT,
                new BigDecimal("49.90"),
                "POLYGON ((105.8 19.8, 105.81 19.8, 105.81 19.81, 105.8 19.8))",
                Set.of(PlanTrait.INVESTOR_MADE, PlanTrait.IMPORTANT_AREA, PlanTrait.NEW_URBAN_CENTRE),
                Regime.R2009,
                day("2015-02-02"),
                DateBasis.ASSUMED,
                "reconstruction",
                ProcedureType.FORMULATION,
                null,
                null,
                new BigDecimal("49.71"),
                null);
    }

    public static PlanRegistered registered() {
        return registered(PLAN, PlanKind.DETAILED, "Quy hoạch chi tiết khu đô thị Đông Hải (tỷ lệ 1/500)");
    }

    public static ProcedureStarted started() {
        var models = List.of(new PinnedModel("detailed-plan.bpmn", "ab".repeat(32)));
        return new ProcedureStarted(
                PLAN, Regime.R2009, new PinnedProcedure("detailed-plan", 1, models), null, day("2015-02-02"));
    }

    /** @param dueOn ISO date, or null where no text sets a limit */
    public static StepOpened opened(PlanId plan, String step, String task, Role role, Phase phase, String dueOn) {
        var form = new StepForm(
                List.of("submitted"),
                List.of(new FormField("note", FieldType.LONG_TEXT, false, List.of(), List.of())),
                List.of(new FormDocument("explanation", true, List.of(), "Art. 28", true)));
        var deadline = dueOn == null
                ? new Deadline(null, null, null, null, "no limit found", false)
                : new Deadline(day("2016-01-01"), 20, LimitUnit.DAY, day(dueOn), "Decree 37/2010 Art. 32", true);
        var opened = new OpenedStep(
                step, task, phase, role, "Cơ quan " + role, "Law 30/2009 Art. 19", form, deadline, day("2016-01-01"));
        return new StepOpened(plan, opened, day("2016-01-01"));
    }

    public static StepOpened opened(String step, String task, Role role, Phase phase, String dueOn) {
        return opened(PLAN, step, task, role, phase, dueOn);
    }

    public static DocumentAdded document(String id) {
        return new DocumentAdded(
                PLAN,
                new DocumentId(id),
                "explanation",
                Phase.BRIEF,
                1,
                "thuyết minh.pdf",
                "application/pdf",
                5_000_000_000L,
                "cd".repeat(32),
                day("2016-01-02"),
                DateBasis.STATED);
    }

    public static StepCompleted completed(String step, String task, Phase phase, String outcome) {
        return new StepCompleted(
                PLAN,
                step,
                task,
                phase,
                outcome,
                Map.of("note", "đủ", "answer.o-1.1.reason", "a name with dots"),
                Map.of("explanation", new DocumentId("d1")),
                day("2016-01-08"),
                DateBasis.DOCUMENTED);
    }

    public static StepBecameOverdue overdue(String step, String task) {
        return new StepBecameOverdue(PLAN, step, task, day("2016-01-20"), day("2016-01-21"));
    }

    public static PhaseApproved approved(Phase phase) {
        return new PhaseApproved(
                PLAN,
                phase,
                "199/QĐ-UBND",
                "Phạm Đức",
                "Phó Chủ tịch",
                Map.of("d1", "cd".repeat(32)),
                day("2016-01-18"),
                DateBasis.DOCUMENTED);
    }

    public static PlanPublished published() {
        return new PlanPublished(PLAN, day("2016-02-01"), DateBasis.ASSUMED);
    }

    public static ProcedureEnded ended(ProcedureEnd end) {
        return new ProcedureEnded(PLAN, end, day("2016-02-02"));
    }

    public static ConsultationOpened consultation() {
        var agencies = new ConsultationWindow(
                ConsultedGroup.AGENCIES, day("2016-01-04"), day("2016-01-19"), 15, "Art. 21(4)", true);
        var community = new ConsultationWindow(
                ConsultedGroup.COMMUNITY, day("2016-01-04"), day("2016-02-03"), 30, "Art. 21(4)", true);
        return new ConsultationOpened(ROUND, PLAN, Phase.PLAN, 1, List.of(agencies, community), day("2016-01-03"));
    }

    public static WindowClosed closed(ConsultedGroup group) {
        return new WindowClosed(ROUND, PLAN, group, day("2016-01-20"));
    }

    public static OpinionSubmitted opinion(String id, String... points) {
        return new OpinionSubmitted(
                new OpinionId(id),
                ROUND,
                PLAN,
                ConsultedGroup.COMMUNITY,
                OPINION_TEXT,
                List.of(points),
                day("2016-01-10"));
    }

    public static PointAnswered answer(String opinion, int point, AnswerResult result) {
        return new PointAnswered(
                new OpinionId(opinion), ROUND, PLAN, point, result, "lý do", "mở rộng đường", "v2", day("2016-02-10"));
    }

    /** The whole story, from the units to the publication. */
    public static Told tell(Told told) {
        return told.by(PLANNER, unit("380", "Thành phố Thanh Hóa"), parent(), registered(), started())
                .by(Actor.SYSTEM, opened("prepare-dossier", "t1", Role.PLANNER, Phase.BRIEF, "2016-01-20"))
                .by(PLANNER, document("d1"), completed("prepare-dossier", "t1", Phase.BRIEF, "submitted"))
                .by(Actor.SYSTEM, opened("decide", "t2", Role.APPROVER, Phase.BRIEF, "2016-01-20"))
                .by(Actor.SYSTEM, overdue("decide", "t2"))
                .by(APPROVER, completed("decide", "t2", Phase.BRIEF, "approved"), approved(Phase.BRIEF))
                .by(PLANNER, consultation())
                .by(Actor.SYSTEM, opened("answer-opinions", "t3", Role.PLANNER, Phase.PLAN, null))
                .by(RESIDENT, opinion("o-1", "Đường số 3", "Trường học"), opinion("o-2"))
                .by(Actor.SYSTEM, closed(ConsultedGroup.AGENCIES))
                .by(PLANNER, answer("o-1", 2, AnswerResult.PARTLY), answer("o-2", 1, AnswerResult.NOT_ACCEPTED))
                .by(PLANNER, completed("answer-opinions", "t3", Phase.PLAN, "revised"))
                .by(APPROVER, approved(Phase.PLAN))
                .by(PLANNER, published())
                .by(Actor.SYSTEM, ended(ProcedureEnd.COMPLETED));
    }
}
