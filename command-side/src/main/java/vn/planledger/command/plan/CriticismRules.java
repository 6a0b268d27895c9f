package vn.planledger.command.plan;

import static vn.planledger.command.shared.Refusal.when;

import java.time.LocalDate;
import java.util.Optional;
import vn.planledger.command.criticism.CriticismState;
import vn.planledger.command.shared.Refusal;

/** What is owed to the Fatherland Front before a draft is submitted and before it is approved (Law 75/2015/QH13 Art. 36). */
final class CriticismRules {

    private static final String REPLY_AND_REPORT = "Luật 75/2015/QH13, Điều 36 khoản 3";

    private CriticismRules() {}

    /** Art. 36(1): the Front has the draft at the latest 15 days before it is submitted. */
    static Optional<Refusal> theFrontHadItsTime(Completion c) {
        return c.submits()
                ? c.criticisms().get().stream()
                        .flatMap(asked -> tooEarly(asked, c.asked().happenedOn()).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** A later day that was promised to the Front binds as well, unless it has spoken before. */
    private static Optional<Refusal> tooEarly(CriticismState asked, LocalDate day) {
        if (day.isBefore(asked.earliestSubmissionOn())) {
            return Optional.of(
                    Refusal.rule("criticism.too-early", asked.front(), asked.earliestSubmissionOn(), asked.article())
                            .at("happenedOn"));
        }
        return when(
                !asked.submitted() && day.isBefore(asked.plannedSubmissionOn()),
                Refusal.rule("criticism.awaited", asked.front(), asked.plannedSubmissionOn(), asked.article())
                        .at("happenedOn"));
    }

    static Optional<Refusal> theFrontIsAnswered(Completion c) {
        if (!c.submits() && !c.approves()) {
            return Optional.empty();
        }
        var open = c.criticisms().get().stream()
                .mapToLong(CriticismState::unanswered)
                .sum();
        return when(open > 0, Refusal.rule("criticism.unanswered", open, REPLY_AND_REPORT));
    }

    static Optional<Refusal> theApproverWasToldWhatTheFrontSaid(Completion c) {
        return c.approves()
                ? c.criticisms().get().stream()
                        .filter(said -> said.submitted() && !said.reported())
                        .findFirst()
                        .map(said -> Refusal.rule("criticism.unreported", said.front(), REPLY_AND_REPORT))
                : Optional.empty();
    }
}
