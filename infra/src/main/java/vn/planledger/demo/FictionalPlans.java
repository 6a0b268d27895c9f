package vn.planledger.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Role;
import vn.planledger.security.LocalPeople;

/** A handful of made-up plans, each left at another step, so that no page is empty. All numbers in them are fictional. */
final class FictionalPlans {

    private static final String PLACEHOLDER = "Dữ liệu minh họa";
    private static final LocalDate BRIEF = LocalDate.of(2024, 9, 9);

    /** Phường Hạc Thành, since 1 July 2025. */
    private static final String WARD = "14797";

    private static final int SINCE_REGISTERED = 3;

    private static final LocalDate WARD_BRIEF = LocalDate.of(2025, 9, 8);

    private static final List<StoryStep> WAY = way();

    private FictionalPlans() {}

    /** @param today the consultation of one of them is open today */
    static List<Story> stories(LocalDate today) {
        return List.of(
                fresh(today),
                ward(today),
                story("minh-hoa-3", "Khu dân cư minh họa số 3", "381", "zonal", 105.88, 20.08, WAY.subList(0, 4)),
                story("minh-hoa-4", "Khu dân cư minh họa số 4", "407", "zonal", 105.74, 19.44, WAY.subList(0, 13)),
                story("minh-hoa-5", "Khu dân cư minh họa số 5", "389", "general", 105.37, 20.06, WAY.subList(0, 16)),
                story("minh-hoa-6", "Khu dân cư minh họa số 6", "398", "general", 105.67, 19.90, WAY));
    }

    /** Made-up higher plans, so that the made-up plans have something to concretise. */
    static List<RecordReference> parents() {
        return List.of(
                parent("zonal", "381"),
                parent("zonal", "407"),
                parent("zonal", WARD),
                parent("general", "389"),
                parent("general", "398"));
    }

    private static RecordReference parent(String kind, String unit) {
        var zonal = kind.equals("zonal");
        return new RecordReference(
                new PlanId("minh-hoa-" + kind + "-" + unit),
                zonal ? PlanKind.ZONAL : PlanKind.GENERAL,
                (zonal ? "Quy hoạch phân khu minh họa " : "Quy hoạch chung minh họa ") + unit,
                zonal ? "quy hoạch phân khu" : "quy hoạch chung",
                List.of(unit),
                null,
                null,
                "approved",
                "Cấp phê duyệt minh họa",
                "01/QĐ-MH",
                BRIEF.minusYears(1),
                "FICTIONAL",
                PLACEHOLDER,
                BRIEF.minusYears(1));
    }

    private static Story story(
            String id, String title, String unit, String parent, double lon, double lat, List<StoryStep> steps) {
        return story(id, title, unit, parent, lon, lat, BRIEF, steps);
    }

    /** Registered this week, its first step open, by bodies that exist: it can be followed to its end. */
    private static Story fresh(LocalDate today) {
        return story(
                "minh-hoa-1",
                "Khu dân cư minh họa số 1",
                WARD,
                "zonal",
                105.77,
                19.80,
                today.minusDays(SINCE_REGISTERED),
                List.of());
    }

    /** Begun and half made under the law of 2024, its people asked today. */
    private static Story ward(LocalDate today) {
        var steps = new ArrayList<>(wayOf2024());
        steps.add(step("open-consultation", "opened", today));
        return story("minh-hoa-2", "Khu dân cư minh họa số 2", WARD, "zonal", 105.78, 19.81, WARD_BRIEF, steps);
    }

    private static Story story(
            String id,
            String title,
            String unit,
            String parent,
            double lon,
            double lat,
            LocalDate registered,
            List<StoryStep> steps) {
        var registration = new RegisterPlan(
                new PlanId(id),
                PlanKind.DETAILED,
                "Quy hoạch chi tiết 1/500 " + title + " (minh họa)",
                unit,
                null,
                new PlanId("minh-hoa-" + parent + "-" + unit),
                new BigDecimal("24.5"),
                square(lon, lat),
                Set.of(),
                registered,
                DateBasis.STATED,
                null);
        return new Story(registration, LocalPeople.as(Role.PLANNER), cast(), PLACEHOLDER, steps);
    }

    private static List<StoryStep> wayOf2024() {
        return List.of(
                step("prepare-dossier", "prepared", WARD_BRIEF.plusDays(11)),
                step("open-consultation", "opened", WARD_BRIEF.plusDays(14)),
                step("answer-opinions", "unchanged", WARD_BRIEF.plusDays(28)),
                step("submit-for-appraisal", "submitted", WARD_BRIEF.plusDays(30)),
                step("check-dossier", "complete", WARD_BRIEF.plusDays(32)),
                step("convene-council", "convened", WARD_BRIEF.plusDays(35)),
                step("give-written-opinions", "given", WARD_BRIEF.plusDays(37)),
                step("hold-council-meeting", "held", WARD_BRIEF.plusDays(39)),
                step("synthesise-opinions", "synthesised", WARD_BRIEF.plusDays(42)),
                step("complete-dossier", "completed", WARD_BRIEF.plusDays(43)),
                step("issue-appraisal-report", "qualified", WARD_BRIEF.plusDays(45)),
                step("submit-for-approval", "submitted", WARD_BRIEF.plusDays(46)),
                step("decide", "approved", WARD_BRIEF.plusDays(57)),
                step("prepare-dossier", "prepared", WARD_BRIEF.plusDays(225)));
    }

    private static Map<Role, Actor> cast() {
        return List.of(Role.PLANNER, Role.APPRAISER, Role.COUNCIL, Role.CONSENT, Role.APPROVER).stream()
                .collect(Collectors.toMap(role -> role, LocalPeople::as));
    }

    /** About 500 m by 490 m: 24.5 hectares. */
    private static String square(double lon, double lat) {
        var east = lon + 0.00478;
        var north = lat + 0.0044;
        return "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))".formatted(lon, lat, east, north);
    }

    private static List<StoryStep> way() {
        return List.of(
                step("prepare-dossier", "prepared", BRIEF.plusDays(14)),
                step("open-consultation", "opened", BRIEF.plusDays(16)),
                step("answer-opinions", "unchanged", BRIEF.plusDays(50)),
                step("submit-for-appraisal", "submitted", BRIEF.plusDays(52)),
                step("check-dossier", "complete", BRIEF.plusDays(54)),
                step("convene-council", "convened", BRIEF.plusDays(58)),
                step("give-written-opinions", "given", BRIEF.plusDays(60)),
                step("hold-council-meeting", "held", BRIEF.plusDays(63)),
                step("synthesise-opinions", "synthesised", BRIEF.plusDays(65)),
                step("complete-dossier", "completed", BRIEF.plusDays(68)),
                step("give-agreement", "agreed", BRIEF.plusDays(69)),
                step("issue-appraisal-report", "qualified", BRIEF.plusDays(70)),
                step("submit-for-approval", "submitted", BRIEF.plusDays(71)),
                step("decide", "approved", BRIEF.plusDays(80)),
                step("prepare-dossier", "prepared", BRIEF.plusDays(170)),
                step("open-consultation", "opened", BRIEF.plusDays(172)),
                step("answer-opinions", "revised", BRIEF.plusDays(210)),
                step("submit-for-appraisal", "submitted", BRIEF.plusDays(214)),
                step("check-dossier", "complete", BRIEF.plusDays(218)),
                step("convene-council", "convened", BRIEF.plusDays(224)),
                step("give-written-opinions", "given", BRIEF.plusDays(227)),
                step("hold-council-meeting", "held", BRIEF.plusDays(230)),
                step("synthesise-opinions", "synthesised", BRIEF.plusDays(232)),
                step("complete-dossier", "completed", BRIEF.plusDays(236)),
                step("give-agreement", "agreed", BRIEF.plusDays(238)),
                step("issue-appraisal-report", "qualified", BRIEF.plusDays(240)),
                step("submit-for-approval", "submitted", BRIEF.plusDays(241)),
                step("decide", "approved", BRIEF.plusDays(250)),
                step("stamp-drawings", "stamped", BRIEF.plusDays(252)),
                step("issue-regulation", "issued", BRIEF.plusDays(253)),
                step("publish", "published", BRIEF.plusDays(260)));
    }

    private static StoryStep step(String step, String outcome, LocalDate on) {
        return new StoryStep(
                step,
                outcome,
                on,
                DateBasis.STATED,
                Map.of(
                        "members-total", "9",
                        "quorum", "6",
                        "members-present", "8",
                        "votes-for", "8",
                        "notice", "Kính mời cơ quan, tổ chức, nhân dân góp ý (minh họa)",
                        "invited-agencies", "Cơ quan, tổ chức liên quan",
                        "front-body", LocalPeople.as(Role.FRONT).organisation()));
    }
}
