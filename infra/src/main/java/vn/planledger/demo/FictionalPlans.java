package vn.planledger.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final LocalDate BRIEF = LocalDate.of(2025, 3, 3);

    private static final List<StoryStep> WAY = way();

    private FictionalPlans() {}

    /** @param today the consultation of one of them is open today */
    static List<Story> stories(LocalDate today) {
        return List.of(
                story("minh-hoa-1", "Khu dân cư minh họa số 1", "380", 105.77, 19.80, WAY.subList(0, 0)),
                story("minh-hoa-2", "Khu dân cư minh họa số 2", "382", 105.88, 19.74, consultingOn(today)),
                story("minh-hoa-3", "Khu dân cư minh họa số 3", "381", 105.88, 20.08, WAY.subList(0, 4)),
                story("minh-hoa-4", "Khu dân cư minh họa số 4", "407", 105.74, 19.44, WAY.subList(0, 12)),
                story("minh-hoa-5", "Khu dân cư minh họa số 5", "389", 105.37, 20.06, WAY.subList(0, 14)),
                story("minh-hoa-6", "Khu dân cư minh họa số 6", "398", 105.67, 19.90, WAY));
    }

    private static Story story(String id, String title, String unit, double lon, double lat, List<StoryStep> steps) {
        var registration = new RegisterPlan(
                new PlanId(id),
                PlanKind.DETAILED,
                "Quy hoạch chi tiết 1/500 " + title + " (minh họa)",
                unit,
                null,
                null,
                new BigDecimal("24.5"),
                square(lon, lat),
                Set.of(),
                BRIEF,
                DateBasis.STATED,
                null);
        return new Story(registration, LocalPeople.as(Role.PLANNER), cast(), PLACEHOLDER, steps);
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

    private static List<StoryStep> consultingOn(LocalDate today) {
        var steps = new ArrayList<>(WAY.subList(0, 1));
        steps.add(step("open-consultation", "opened", today));
        return steps;
    }

    private static List<StoryStep> way() {
        return List.of(
                step("prepare-dossier", "prepared", BRIEF.plusDays(14)),
                step("open-consultation", "opened", BRIEF.plusDays(16)),
                step("answer-opinions", "unchanged", BRIEF.plusDays(50)),
                step("submit-for-appraisal", "submitted", BRIEF.plusDays(52)),
                step("check-dossier", "complete", BRIEF.plusDays(54)),
                step("convene-council", "convened", BRIEF.plusDays(58)),
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
                Map.of("members-total", "9", "members-present", "8", "votes-for", "8"));
    }
}
