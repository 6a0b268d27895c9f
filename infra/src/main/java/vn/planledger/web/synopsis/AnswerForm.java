package vn.planledger.web.synopsis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoints;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.synopsis.AnswerTemplate;
import vn.planledger.web.Given;

/**
 * One answer for the chosen points, as it was typed.
 *
 * @param attempt names the attempt: sent twice, it is recorded once
 * @param points as {@link ChosenPoints#field} writes them
 * @param template the one chosen to fill the form with; empty for none
 */
record AnswerForm(
        String attempt, String points, String template, String result, String reason, String change, String version) {

    AnswerForm {
        attempt = Objects.requireNonNullElse(attempt, "");
        template = Objects.requireNonNullElse(template, "");
        result = Objects.requireNonNullElse(result, "");
        reason = Objects.requireNonNullElse(reason, "");
        change = Objects.requireNonNullElse(change, "");
        version = Objects.requireNonNullElse(version, "");
    }

    static AnswerForm of(String points) {
        return new AnswerForm(newAttempt(), points, null, null, null, null, null);
    }

    /** The same text as a new attempt. */
    AnswerForm afresh() {
        return new AnswerForm(newAttempt(), points, template, result, reason, change, version);
    }

    /** With the wording of a template in place of what was typed; the version is that of this draft. */
    AnswerForm filled(AnswerTemplate with) {
        return new AnswerForm(
                newAttempt(), points, with.id(), with.result().name(), with.reason(), with.change(), version);
    }

    /** @throws Refusal at the field that is missing or malformed */
    AnswerPoints command(PlanId plan, LocalDate today) {
        return new AnswerPoints(
                plan,
                ChosenPoints.read(points),
                Given.choice("answer.result", result, AnswerResult.class),
                Given.required("answer.reason", reason),
                Given.text(change).orElse(null),
                Given.text(version).orElse(null),
                today);
    }

    private static String newAttempt() {
        return UUID.randomUUID().toString();
    }
}
