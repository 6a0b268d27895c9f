package vn.planledger.reliability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** Invents what people try: mostly right, or wrong in one way. */
final class RandomAttempts {

    /** A command and what the model is to know of it. */
    record Made(CompleteStep command, Attempt attempt) {}

    private static final List<Role> ROLES = List.of(
            Role.PLANNER,
            Role.APPRAISER,
            Role.COUNCIL,
            Role.CONSENT,
            Role.APPROVER,
            Role.FRONT,
            Role.BODY,
            Role.CLERK,
            Role.INSPECTOR,
            Role.ADMIN);
    private static final List<Role> HOLDERS =
            List.of(Role.PLANNER, Role.APPRAISER, Role.COUNCIL, Role.CONSENT, Role.APPROVER);

    private final Office office;
    private final Random random;

    RandomAttempts(Office office, Random random) {
        this.office = office;
        this.random = random;
    }

    Role anyRole() {
        return oneOf(ROLES);
    }

    Role opinionRole() {
        return random.nextInt(6) == 0 ? anyRole() : oneOf(List.of(Role.BODY, Role.FRONT, Role.CITIZEN));
    }

    String anyDocument() {
        return oneOf(List.of("explanation", "reduced-drawings", "decision", "submission-letter", "love-letter"));
    }

    Made right(PlanId plan, ProcedureModel model) {
        var step = oneOf(List.copyOf(model.openSteps()));
        return make(plan, model, step, 0);
    }

    Made wrong(PlanId plan, ProcedureModel model) {
        var open = List.copyOf(model.openSteps());
        var step = open.isEmpty() || random.nextInt(8) == 0 ? oneOf(StepRules.all()) : oneOf(open);
        return make(plan, model, step, random.nextInt(1, 13));
    }

    /** @param fault 0 for none; each number is one way to be wrong, some of them harmless at some steps */
    private Made make(PlanId plan, ProcedureModel model, String step, int fault) {
        var rules = StepRules.of(step);
        var outcome = fault == 1 ? "cancelled" : outcome(rules);
        var role = fault == 2 ? oneOf(HOLDERS) : rules.role();
        var person = fault == 3
                ? oneOf(List.of("planner", "appraiser", "council"))
                : Office.person(role).id();
        var on = day(model.openedOn(step), fault);
        var data = new TreeMap<>(rules.filled(fault == 1 ? rules.outcomes().get(0) : outcome));
        if (step.equals("open-consultation") && model.phase() == Phase.PLAN) {
            data.put("front-body", "Ủy ban MTTQ (kiểm thử)");
        }
        var wellFormed = spoil(step, outcome, data, fault);
        var answersAll = !step.equals("answer-opinions") || answer(model, data, fault);
        var agencies = closing(step, on, data, "agencies-close-on", 15, fault == 11);
        var community = closing(step, on, data, "community-close-on", 30, fault == 12);
        var task = fault == 10 ? UUID.randomUUID().toString() : null;
        var basis = fault == 9 ? DateBasis.ASSUMED : DateBasis.STATED;
        return new Made(
                new CompleteStep(plan, step, outcome, data, on, basis, task),
                new Attempt(
                        step,
                        outcome,
                        person,
                        role,
                        on,
                        wellFormed && task == null && basis == DateBasis.STATED,
                        answersAll,
                        agencies,
                        community));
    }

    private String outcome(StepRules rules) {
        return random.nextInt(4) > 0 ? rules.outcomes().get(0) : oneOf(rules.outcomes());
    }

    private LocalDate day(LocalDate opened, int fault) {
        var today = office.today();
        if (opened == null) {
            return today;
        }
        if (fault == 4) {
            return opened.minusDays(random.nextInt(1, 40));
        }
        if (fault == 5) {
            return today.plusDays(random.nextInt(1, 40));
        }
        var later = opened.plusDays(random.nextInt(12));
        return later.isAfter(today) ? opened : later;
    }

    /** Spoils the form, where it can be spoiled in that way, and says whether it is still as it should be. */
    private boolean spoil(String step, String outcome, Map<String, String> data, int fault) {
        if (fault == 6) {
            data.put("ngân-sách", "1");
            return false;
        }
        if (fault == 7 && !data.isEmpty()) {
            data.put(oneOf(List.copyOf(data.keySet())), "  ");
            return false;
        }
        if (fault == 8 && !data.isEmpty()) {
            var field = oneOf(List.copyOf(data.keySet()));
            data.put(field, "NUL \u0000");
            return false;
        }
        if (fault == 8 && step.equals("hold-council-meeting")) {
            data.put("members-present", "10");
            return outcome.isEmpty();
        }
        return true;
    }

    private boolean answer(ProcedureModel model, Map<String, String> data, int fault) {
        var points = new ArrayList<Map.Entry<String, Integer>>();
        model.unanswered().forEach((opinion, count) -> {
            for (int point = 1; point <= count; point++) {
                points.add(Map.entry(opinion, point));
            }
        });
        var leftOut = fault == 11 && !points.isEmpty() ? points.remove(random.nextInt(points.size())) : null;
        points.forEach(point -> answer(data, point.getKey(), point.getValue(), "Tiếp thu"));
        if (fault == 12) {
            answer(data, UUID.randomUUID().toString(), 1, "Tiếp thu");
            return false;
        }
        if (fault == 8 && !points.isEmpty()) {
            answer(data, points.get(0).getKey(), points.get(0).getValue(), " ");
            return false;
        }
        return leftOut == null;
    }

    private void answer(Map<String, String> data, String opinion, int point, String reason) {
        data.put(FilledForm.answer(opinion, point, "result"), oneOf(List.of("ACCEPTED", "PARTLY", "NOT_ACCEPTED")));
        data.put(FilledForm.answer(opinion, point, "reason"), reason);
    }

    /** A last day of one's own for a window: now and then, and too early where that is the fault. */
    private LocalDate closing(
            String step, LocalDate on, Map<String, String> data, String field, int minimum, boolean early) {
        if (!step.equals("open-consultation") || !early && random.nextInt(3) > 0) {
            return null;
        }
        var day = on.plusDays(early ? random.nextInt(minimum) : minimum + random.nextInt(10));
        data.put(field, day.toString());
        return day;
    }

    RegisterPlan wrongRegistration() {
        var right = Office.registration(Set.of());
        var changes = new HashMap<String, Object>(Map.of(
                "kind", right.kind(),
                "title", right.title(),
                "unit", right.unit(),
                "area", right.areaHectares(),
                "boundary", right.boundary(),
                "on", right.happenedOn()));
        var wrong = oneOf(List.<Map.Entry<String, Object>>of(
                Map.entry("kind", PlanKind.ZONAL),
                Map.entry("title", " "),
                Map.entry("unit", "999"),
                Map.entry("area", BigDecimal.ZERO),
                Map.entry("boundary", "POLYGON ((100 10, 101 10, 101 11, 100 11, 100 10))"),
                Map.entry("boundary", "POINT (105.79 19.81)"),
                Map.entry("on", office.today().plusDays(1)),
                Map.entry("on", LocalDate.of(2025, 7, 1))));
        changes.put(wrong.getKey(), wrong.getValue());
        return new RegisterPlan(
                right.plan(),
                (PlanKind) changes.get("kind"),
                (String) changes.get("title"),
                (String) changes.get("unit"),
                right.urbanClass(),
                right.parent(),
                (BigDecimal) changes.get("area"),
                (String) changes.get("boundary"),
                Set.of(),
                (LocalDate) changes.get("on"),
                DateBasis.STATED,
                null);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
