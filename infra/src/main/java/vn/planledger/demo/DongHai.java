package vn.planledger.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Role;

/**
 * The detailed plan 1/500 of the Đông Hải urban area, reconstructed from what is documented: the higher plan of 22 July
 * 2011 (2379/QĐ-UBND), the appraisal document 116/SXD-PTĐT of 8 January 2016 and the decision 199/QĐ-UBND of 18 January
 * 2016. Every other date is assumed and marked so; no name, number or area is made up. That the province decided, and so
 * an important area, is inferred from who signed the decision.
 */
final class DongHai {

    static final String ID = "P24";

    private static final String SOURCE =
            "https://phapluatcongdong.vn/van-ban/quyet-dinh-199-qd-ubnd-ban-hanh-tinh-thanh-hoa-nam-2016-p157203.htm";
    private static final String UNKNOWN = "Không có tư liệu (quy trình dựng lại)";

    private DongHai() {}

    static Story story() {
        var registration = new RegisterPlan(
                new PlanId(ID),
                PlanKind.DETAILED,
                "Quy hoạch chi tiết xây dựng tỷ lệ 1/500 khu đô thị Đông Hải, thành phố Thanh Hóa",
                "380",
                "I",
                new PlanId("P23"),
                null,
                null,
                Set.of(PlanTrait.IMPORTANT_AREA),
                day("2014-09-01"),
                DateBasis.ASSUMED,
                SOURCE);
        return new Story(registration, Actor.SYSTEM, cast(), UNKNOWN, steps());
    }

    private static Map<Role, Actor> cast() {
        return Map.of(
                Role.PLANNER, actor("planner", "Cơ quan tổ chức lập quy hoạch", Role.PLANNER),
                Role.APPRAISER, actor("appraiser", "Sở Xây dựng Thanh Hóa", Role.APPRAISER),
                Role.COUNCIL, actor("council", "Hội đồng thẩm định", Role.COUNCIL),
                Role.CONSENT, actor("consent", "Sở Xây dựng Thanh Hóa", Role.CONSENT),
                Role.APPROVER, actor("approver", "UBND tỉnh Thanh Hóa", Role.APPROVER));
    }

    private static Actor actor(String id, String organisation, Role role) {
        return new Actor("reconstruction-" + id, organisation + " (dựng lại từ hồ sơ)", organisation, role);
    }

    private static List<StoryStep> steps() {
        return List.of(
                assumed("prepare-dossier", "prepared", "2014-09-22"),
                assumed("open-consultation", "opened", "2014-09-24"),
                assumed("answer-opinions", "unchanged", "2014-10-27"),
                assumed("submit-for-appraisal", "submitted", "2014-10-30"),
                assumed("check-dossier", "complete", "2014-11-03"),
                assumed("convene-council", "convened", "2014-11-05"),
                assumed("give-written-opinions", "given", "2014-11-07"),
                assumed("hold-council-meeting", "held", "2014-11-10"),
                assumed("synthesise-opinions", "synthesised", "2014-11-12"),
                assumed("complete-dossier", "completed", "2014-11-17"),
                assumed("issue-appraisal-report", "qualified", "2014-11-19"),
                assumed("submit-for-approval", "submitted", "2014-11-20"),
                assumed("decide", "approved", "2014-12-01"),
                assumed("prepare-dossier", "prepared", "2015-05-25"),
                assumed("open-consultation", "opened", "2015-06-01"),
                assumed("answer-opinions", "unchanged", "2015-07-06"),
                assumed("submit-for-appraisal", "submitted", "2015-12-01"),
                assumed("check-dossier", "complete", "2015-12-15"),
                assumed("convene-council", "convened", "2015-12-17"),
                assumed("give-written-opinions", "given", "2015-12-18"),
                assumed("hold-council-meeting", "held", "2015-12-22"),
                assumed("synthesise-opinions", "synthesised", "2015-12-24"),
                assumed("complete-dossier", "completed", "2015-12-30"),
                documented(
                        "issue-appraisal-report", "qualified", "2016-01-08", Map.of("report-number", "116/SXD-PTĐT")),
                assumed("submit-for-approval", "submitted", "2016-01-08"),
                documented(
                        "decide",
                        "approved",
                        "2016-01-18",
                        Map.of("decision-number", "199/QĐ-UBND", "capacity", "Chủ tịch UBND tỉnh Thanh Hóa")),
                assumed("stamp-drawings", "stamped", "2016-01-20"),
                assumed("issue-regulation", "issued", "2016-01-20"),
                assumed("publish", "published", "2016-01-28"),
                assumed("archive", "archived", "2016-02-01"),
                assumed("prepare-marker-dossier", "approved", "2016-02-15"),
                assumed("place-markers", "placed", "2016-03-31"));
    }

    private static StoryStep assumed(String step, String outcome, String day) {
        return new StoryStep(step, outcome, day(day), DateBasis.ASSUMED, Map.of());
    }

    private static StoryStep documented(String step, String outcome, String day, Map<String, String> data) {
        return new StoryStep(step, outcome, day(day), DateBasis.DOCUMENTED, data);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
