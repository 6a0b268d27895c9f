package vn.planledger.query;

import static vn.planledger.query.DongHai.PLAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.planledger.command.calendar.CalendarEvent.NoticeRecorded;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.coverage.CoverageEvent.TargetRetired;
import vn.planledger.command.coverage.CoverageEvent.TargetSet;
import vn.planledger.command.coverage.CoverageMeasure;
import vn.planledger.command.coverage.CoverageTarget;
import vn.planledger.command.number.NumberEvent.NumberUsed;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.organisation.Organisation;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;
import vn.planledger.command.organisation.OrganisationEvent.OrganisationRecorded;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.MoveCause;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanEvent.ConflictDecided;
import vn.planledger.command.plan.PlanEvent.ConflictFound;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.MigrationProposed;
import vn.planledger.command.plan.PlanEvent.PlanAdjusted;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.PlanWithdrawn;
import vn.planledger.command.plan.PlanEvent.ProcedureMigrated;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.SitePlanAccepted;
import vn.planledger.command.plan.PlanEvent.StepCorrected;
import vn.planledger.command.plan.PlanEvent.StepExtended;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.plan.PlanEvent.StepReminded;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.template.AnswerTemplateId;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateRetired;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateSaved;

/** What may happen to Đông Hải at any time while its step {@code check-dossier}, task t9, is open. */
public final class AtAnyTime {

    public static final LocalDate DAY = LocalDate.of(2016, 3, 2);
    public static final PlanId OTHER = new PlanId("khu-b");
    public static final PinnedProcedure FIRST = new PinnedProcedure("detailed-plan", 1, List.of());
    public static final PinnedProcedure SECOND = new PinnedProcedure("detailed-plan", 2, List.of());

    private AtAnyTime() {}

    public static Deadline limit(LocalDate dueOn, List<Extension> extensions, List<Pause> pauses) {
        return new Deadline(DAY, 20, LimitUnit.DAY, dueOn, "Điều 32", true, extensions, pauses, List.of());
    }

    public static StepExtended extended() {
        return new StepExtended(PLAN, "check-dossier", "t9", extension(), "9/UBND-CN", DAY);
    }

    public static DeadlineMoved moved() {
        return new DeadlineMoved(
                PLAN,
                "check-dossier",
                "t9",
                MoveCause.EXTENSION,
                limit(DAY.plusDays(20), List.of(), List.of()),
                limit(DAY.plusDays(25), List.of(extension()), List.of()),
                Map.of(),
                DAY);
    }

    public static Extension extension() {
        return new Extension(5, LimitUnit.DAY, "Điều 32");
    }

    public static NoticeRecorded notice(int year) {
        return new NoticeRecorded(
                new CalendarNotice(
                        year,
                        "01/TB-MH",
                        null,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        List.of(),
                        List.of(),
                        "made up for a test",
                        false),
                DAY);
    }

    public static TargetSet target(String id, CoverageMeasure measure, String... units) {
        return new TargetSet(
                new CoverageTarget(id, "Phủ kín", measure, List.of(units), 2025, new BigDecimal("100"), "seed", true),
                DAY);
    }

    public static AnswerTemplateSaved template(String id) {
        return new AnswerTemplateSaved(
                new AnswerTemplateId(id), "Sở", "Lộ giới", AnswerResult.PARTLY, "Theo quy chuẩn", null, DAY);
    }

    public static RecordedEvent[] events() {
        var report = new MigrationReport(FIRST, SECOND, List.of("law/time-limits.dmn"), List.of());
        return new RecordedEvent[] {
            notice(2016),
            target("zonal", CoverageMeasure.ZONAL_AREA, "380"),
            target("gone", CoverageMeasure.STATEMENT),
            new TargetRetired("gone", "thay bằng chỉ tiêu khác", DAY),
            extended(),
            moved(),
            new PlanSuspended(PLAN, "Chờ quy hoạch cấp trên", null, DAY),
            new PlanResumed(PLAN, "Đã có quy hoạch cấp trên", null, DAY, DAY.plusDays(3)),
            new StepReminded(PLAN, "check-dossier", "t9", DAY.plusDays(25), 5, DAY),
            new StepReassigned(PLAN, "check-dossier", "t9", new Assignee("minh", "Minh", "Sở"), "nghỉ phép", DAY),
            new StepCorrected(PLAN, "prepare-dossier", "t1", "note", "sai", "đúng", "đính chính", null, DAY),
            new ResponsibilityTransferred(PLAN, "Sở", "Sở mới", "sắp xếp", null, DAY),
            new MigrationProposed(PLAN, report, "mẫu mới", DAY),
            new ProcedureMigrated(PLAN, report, DAY),
            new ConflictFound(PLAN, OTHER, new BigDecimal("3.2"), DAY),
            new ConflictDecided(PLAN, OTHER, PLAN, "7/UBND-KT", "thống nhất", null, DAY),
            new PlanAdjusted(PLAN, OTHER, ProcedureType.PARTIAL_ADJUSTMENT, "13/QĐ-UBND", DAY),
            new SitePlanAccepted(PLAN, "14/UBND-KT", "A", "Chủ tịch", Map.of(), DAY, DateBasis.STATED),
            new PlanWithdrawn(PLAN, "theo đề nghị", null, DAY),
            new OrganisationRecorded(new Organisation("Sở", null, null, DAY, List.of("Sở mới")), "test", DAY),
            new HeadNamed("Sở", "Nguyễn Văn A", "Giám đốc", DAY, "test", DAY),
            new NumberUsed(PLAN, "Sở", 2016, 15, "QĐ-UBND", "15/QĐ-UBND", DAY),
            template("roads"),
            template("gone"),
            new AnswerTemplateRetired(new AnswerTemplateId("gone"), "Sở", DAY)
        };
    }
}
