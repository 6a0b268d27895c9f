package vn.planledger.command.plan;

import static vn.planledger.command.DongHai.FIRST;
import static vn.planledger.command.DongHai.PLAN;
import static vn.planledger.command.plan.PlanStory.onlyOutcomes;
import static vn.planledger.command.plan.PlanStory.optional;
import static vn.planledger.command.plan.PlanStory.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.DongHai;
import vn.planledger.command.People;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.criticism.CriticismStory;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** The plan of Đông Hải and the steps of its consultation, with an engine that opens a round as the process does. */
final class RoundStory {

    static final String COMMITTEE = CriticismStory.FRONT.organisation();
    static final String HASH = "1a".repeat(32);
    /** The form of a round that asks the Front and invites nobody by name. */
    static final Map<String, String> ASKS_THE_FRONT =
            Map.of("community-form", "public-display", "notice", "Mời góp ý", "front-body", COMMITTEE);

    private static final StepForm FORM = new StepForm(
            List.of("opened"),
            List.of(
                    optional("community-form", FieldType.CHOICE, "public-display", "questionnaire"),
                    optional("notice", FieldType.LONG_TEXT),
                    optional("invited-agencies", FieldType.LONG_TEXT),
                    optional("invited-organisations", FieldType.LONG_TEXT),
                    optional("front-body", FieldType.TEXT)),
            List.of(new FormDocument("explanation", false, List.of(), "Thông tư 12/2016", true)));

    final CommandRoom room = DongHai.registered();
    private int rounds;

    /** The step is open, and one document was added. */
    RoundStory withDocument() {
        room.send(new OpenStep(PLAN, step("open-consultation", Role.PLANNER, FORM)), Role.SYSTEM);
        room.send(
                new AddDocument(
                        PLAN,
                        new DocumentId("doc-" + rounds),
                        "explanation",
                        "thuyết minh.pdf",
                        "application/pdf",
                        1_024,
                        HASH,
                        FIRST,
                        DateBasis.STATED),
                Role.PLANNER);
        return this;
    }

    /** A round is announced on 1 March. */
    RoundStory consulted(Map<String, String> form) {
        withDocument();
        room.procedure.opensNext(this::openRound);
        room.send(completion("open-consultation", "opened", form, FIRST), Role.PLANNER);
        room.procedure.opensNext(() -> {});
        return this;
    }

    /** What the process does when the step is completed: all three groups are asked. */
    void openRound() {
        rounds++;
        var front = new ConsultationWindow(
                ConsultedGroup.FRONT,
                FIRST,
                CriticismStory.PLANNED,
                15,
                CriticismStory.ARTICLE,
                true,
                LimitUnit.DAY,
                CriticismStory.EARLIEST,
                null);
        room.send(
                new OpenConsultation(
                        ConsultationId.of(PLAN, Phase.BRIEF, rounds),
                        PLAN,
                        Phase.BRIEF,
                        rounds,
                        List.of(
                                DongHai.window(ConsultedGroup.AGENCIES, 15),
                                DongHai.window(ConsultedGroup.COMMUNITY, 30),
                                front),
                        FIRST),
                Role.SYSTEM);
    }

    RoundStory opens(String step, Role role, String... outcomes) {
        return opens(step, role, Phase.BRIEF, outcomes);
    }

    RoundStory opens(String step, Role role, Phase phase, String... outcomes) {
        room.send(new OpenStep(PLAN, step(step, role, phase, onlyOutcomes(outcomes))), Role.SYSTEM);
        return this;
    }

    /** Completes a step that asks for nothing, on this day. */
    void completes(String step, String outcome, Role role, LocalDate day) {
        room.send(completion(step, outcome, Map.of(), day), People.on(day, role));
    }

    static CompleteStep completion(String step, String outcome, Map<String, String> data, LocalDate day) {
        return new CompleteStep(PLAN, step, outcome, data, day, DateBasis.STATED, null);
    }
}
