package vn.planledger.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.planledger.command.calendar.CalendarDay;
import vn.planledger.command.calendar.CalendarEvent.NoticeRecorded;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.calendar.DateRange;
import vn.planledger.command.calendar.DayKind;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.calendar.SkippedDays;
import vn.planledger.command.coverage.CoverageEvent.TargetRetired;
import vn.planledger.command.coverage.CoverageEvent.TargetSet;
import vn.planledger.command.coverage.CoverageMeasure;
import vn.planledger.command.coverage.CoverageTarget;
import vn.planledger.command.evidence.BundleId;
import vn.planledger.command.evidence.EvidenceEvent.BundleIssued;
import vn.planledger.command.number.NumberEvent.NumberUsed;
import vn.planledger.command.organisation.Organisation;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;
import vn.planledger.command.organisation.OrganisationEvent.OrganisationRecorded;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.MigrationReport.MovedStep;
import vn.planledger.command.plan.MoveCause;
import vn.planledger.command.plan.PinnedModel;
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

/** One event of every type of what may happen at any time, and of what all plans lean on. */
final class ChangeSamples {

    private static final PlanId PLAN = new PlanId("dong-hai");
    private static final PlanId OTHER = new PlanId("khu-b");
    private static final LocalDate DAY = LocalDate.of(2016, 1, 18);
    private static final String GROUND = "Chờ điều chỉnh quy hoạch cấp trên";
    private static final Extension EXTENSION = new Extension(5, LimitUnit.DAY, "Điều 32");

    private ChangeSamples() {}

    static Deadline deadline(LocalDate dueOn) {
        return new Deadline(
                DAY,
                20,
                LimitUnit.DAY,
                dueOn,
                "Nghị định 37/2010/NĐ-CP, Điều 32",
                false,
                List.of(EXTENSION),
                List.of(new Pause(DAY, DAY.plusDays(3))),
                List.of(new SkippedDays(
                        DAY.plusDays(19), DAY.plusDays(20), SkippedDays.Reason.HOLIDAY, "Tết Nguyên đán")));
    }

    static List<RecordedEvent> all() {
        var report = new MigrationReport(
                procedure(1, "0a"),
                procedure(2, "0b"),
                List.of("law/time-limits.dmn"),
                List.of(new MovedStep("check-dossier", "task-1", deadline(DAY), deadline(DAY.plusDays(2)))));
        return List.of(
                new SitePlanAccepted(
                        PLAN,
                        "14/UBND-KT",
                        "Nguyễn Văn A",
                        "Chủ tịch",
                        Map.of("site-plan-file", "0a"),
                        DAY,
                        DateBasis.STATED),
                new PlanAdjusted(PLAN, OTHER, ProcedureType.PARTIAL_ADJUSTMENT, "13/QĐ-UBND", DAY),
                new PlanSuspended(PLAN, GROUND, "12/SXD-QH", DAY),
                new PlanResumed(PLAN, GROUND, "13/SXD-QH", DAY, DAY.plusDays(3)),
                new StepExtended(PLAN, "check-dossier", "task-1", EXTENSION, "9/UBND-CN", DAY),
                new DeadlineMoved(
                        PLAN,
                        "check-dossier",
                        "task-1",
                        MoveCause.EXTENSION,
                        deadline(DAY),
                        deadline(DAY.plusDays(5)),
                        Map.of("returned", deadline(DAY.plusDays(3))),
                        DAY),
                new StepReminded(PLAN, "check-dossier", "task-1", DAY.plusDays(7), 5, DAY),
                new PlanWithdrawn(PLAN, GROUND, "8/UBND-KT", DAY),
                new StepReassigned(
                        PLAN,
                        "check-dossier",
                        "task-1",
                        new Assignee("minh", "Trần Văn Minh", "Sở Xây dựng Thanh Hóa"),
                        GROUND,
                        DAY),
                new StepCorrected(PLAN, "check-dossier", "task-1", "note", "sai", "đúng", GROUND, "15/SXD-QH", DAY),
                new ResponsibilityTransferred(
                        PLAN, "UBND huyện Đông Sơn", "UBND phường Đông Sơn", GROUND, "1/UBND-NC", DAY),
                new MigrationProposed(PLAN, report, "Mẫu hồ sơ mới", DAY),
                new ProcedureMigrated(PLAN, report, DAY),
                new ConflictFound(PLAN, OTHER, new BigDecimal("3.2000"), DAY),
                new ConflictDecided(PLAN, OTHER, PLAN, "7/UBND-KT", "Thống nhất", "Không có ý kiến khác", DAY),
                new NumberUsed(PLAN, "UBND tỉnh Thanh Hóa", 2016, 199, "QĐ-UBND", "199/QĐ-UBND", DAY),
                new OrganisationRecorded(
                        new Organisation(
                                "UBND huyện Đông Sơn",
                                "405",
                                LocalDate.of(1996, 11, 18),
                                LocalDate.of(2024, 12, 31),
                                List.of("UBND phường Đông Sơn")),
                        "test",
                        DAY),
                new BundleIssued(new BundleId("bundle-1"), PLAN, "0a".repeat(32), 41, 7, true, DAY),
                new HeadNamed("UBND phường Hạc Thành", "Nguyễn Văn A", "Chủ tịch", DAY, "test", DAY),
                new TargetSet(
                        new CoverageTarget(
                                "zonal-2025",
                                "Phủ kín quy hoạch phân khu",
                                CoverageMeasure.ZONAL_AREA,
                                List.of("380"),
                                2025,
                                new BigDecimal("100"),
                                "seed",
                                true),
                        DAY),
                new TargetRetired("zonal-2025", "Thay bằng chỉ tiêu khác", DAY),
                new NoticeRecorded(notice(), DAY));
    }

    private static CalendarNotice notice() {
        return new CalendarNotice(
                2026,
                "9441/TB-BNV",
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(new CalendarDay(LocalDate.of(2026, 8, 22), DayKind.MAKEUP_WORK, "Làm bù")),
                List.of(new DateRange(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24))),
                "test",
                true);
    }

    private static PinnedProcedure procedure(int version, String hash) {
        return new PinnedProcedure(
                "detailed-plan",
                version,
                List.of(new PinnedModel("law/time-limits.dmn", hash.repeat(32))),
                Map.of("markers", "needed"));
    }
}
