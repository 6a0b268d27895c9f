package vn.planledger.command.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.planledger.command.consultation.ConsultationCommand;
import vn.planledger.command.consultation.ConsultationCommand.AnnounceConsultation;
import vn.planledger.command.consultation.ConsultationCommand.PublishSynopsis;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanCommand.CompleteStep;

/** What the steps of the consultation mean to its round: opening it announces it, answering it publishes the answers. */
final class Rounds {

    private Rounds() {}

    /** What follows for the round the phase is in; a phase that opened none has nothing to tell. */
    static Optional<ConsultationCommand> follow(Plan plan, OpenedStep step, CompleteStep asked) {
        var rounds = plan.done.times(Steps.OPEN_CONSULTATION, step.phase());
        if (rounds == 0) {
            return Optional.empty();
        }
        var round = ConsultationId.of(plan.id(), step.phase(), rounds);
        if (step.step().equals(Steps.OPEN_CONSULTATION)) {
            return Optional.of(announcement(plan, step, asked, round));
        }
        return step.step().equals(Steps.ANSWER_OPINIONS)
                ? Optional.of(new PublishSynopsis(round, plan.id(), asked.happenedOn()))
                : Optional.empty();
    }

    private static AnnounceConsultation announcement(
            Plan plan, OpenedStep step, CompleteStep asked, ConsultationId round) {
        var data = asked.data();
        return new AnnounceConsultation(
                round,
                plan.id(),
                data.get("community-form"),
                data.get("notice"),
                plan.dossier.hashes(step.phase()),
                lines(data, "invited-agencies"),
                lines(data, "invited-organisations"),
                given(data.get("front-body")),
                asked.happenedOn());
    }

    /** One body a line. */
    private static List<String> lines(Map<String, String> data, String field) {
        return data.getOrDefault(field, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
