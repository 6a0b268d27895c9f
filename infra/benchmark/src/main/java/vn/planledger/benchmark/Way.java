package vn.planledger.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way of a detailed plan in a city that comes through at the first try: the brief, the plan, its publication. Through
 * twelve call activities, two consultations and both branches of each appraisal.
 */
final class Way {

    static final LocalDate REGISTERED = LocalDate.of(2024, 3, 1);

    /** Longer than a consultation's windows last. */
    private static final int DAYS_BETWEEN_STEPS = 16;

    private static final List<String> PHASE = List.of(
            "prepare-dossier:prepared",
            "open-consultation:opened",
            "answer-opinions:unchanged",
            "submit-for-appraisal:submitted",
            "check-dossier:complete",
            "convene-council:convened",
            "give-written-opinions:given",
            "hold-council-meeting:held",
            "synthesise-opinions:synthesised",
            "complete-dossier:completed",
            "give-agreement:agreed",
            "issue-appraisal-report:qualified",
            "submit-for-approval:submitted",
            "decide:approved");

    private static final List<String> PUBLICATION = List.of(
            "stamp-drawings:stamped",
            "issue-regulation:issued",
            "publish:published",
            "archive:archived",
            "prepare-marker-dossier:approved",
            "place-markers:placed");

    static final List<Step> STEPS = steps();

    /** Until the first round of consultation takes opinions. */
    static final List<Step> TO_CONSULTATION = STEPS.subList(0, 2);

    private Way() {}

    private static List<Step> steps() {
        var steps = new ArrayList<Step>();
        var day = REGISTERED;
        for (var text :
                Stream.of(PHASE, PHASE, PUBLICATION).flatMap(List::stream).toList()) {
            var parts = text.split(":");
            day = day.plusDays(parts[0].equals("answer-opinions") ? 2 * DAYS_BETWEEN_STEPS : DAYS_BETWEEN_STEPS);
            steps.add(new Step(parts[0], parts[1], day));
        }
        return List.copyOf(steps);
    }
}
