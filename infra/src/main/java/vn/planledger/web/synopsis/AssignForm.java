package vn.planledger.web.synopsis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.planledger.command.opinion.OpinionCommand.AssignPoints;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.web.Given;

/**
 * Who prepares the answer to the chosen points, as it was typed.
 *
 * @param attempt names the attempt: sent twice, it is recorded once
 * @param points as {@link ChosenPoints#field} writes them
 * @param person account; empty to take the points back
 */
record AssignForm(String attempt, String points, String person, String tag, String dueOn) {

    AssignForm {
        person = Objects.requireNonNullElse(person, "");
        tag = Objects.requireNonNullElse(tag, "");
        dueOn = Objects.requireNonNullElse(dueOn, "");
    }

    static AssignForm of(String points) {
        return new AssignForm(UUID.randomUUID().toString(), points, null, null, null);
    }

    /** The same text as a new attempt. */
    AssignForm afresh() {
        return new AssignForm(UUID.randomUUID().toString(), points, person, tag, dueOn);
    }

    /** @throws Refusal at the field that is missing or malformed */
    AssignPoints command(PlanId plan, Assignee assignee, LocalDate today) {
        return new AssignPoints(
                plan,
                ChosenPoints.read(points),
                assignee,
                Given.text(tag).orElse(null),
                dueOn.isBlank() ? null : Given.day("dueOn", dueOn),
                today);
    }
}
