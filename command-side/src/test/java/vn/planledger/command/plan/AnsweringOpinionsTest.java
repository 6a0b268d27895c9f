package vn.planledger.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.command.People.TODAY;
import static vn.planledger.command.plan.PlanStory.optional;
import static vn.planledger.command.plan.PlanStory.step;
import static vn.planledger.command.shared.Refusal.Kind.CONFLICT;
import static vn.planledger.command.shared.Refusal.Kind.MALFORMED;
import static vn.planledger.command.shared.Refusal.Kind.NOT_FOUND;
import static vn.planledger.command.shared.Refusal.Kind.RULE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.People;
import vn.planledger.command.Refused;
import vn.planledger.command.ThanhHoa;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/** A planner answers the points of all opinions on one form; each answer is an event, and then the step is completed. */
class AnsweringOpinionsTest {

    private static final PlanId PLAN = new PlanId("dong-hai");
    private static final ConsultationId ROUND = ConsultationId.of(PLAN, Phase.BRIEF, 1);
    private static final OpinionId OPINION = new OpinionId("op-1");

    private final CommandRoom room = new CommandRoom();

    @BeforeEach
    void two_points_were_made_and_the_answering_is_open() {
        ThanhHoa.cityAndNghiSon().forEach(unit -> room.send(unit, Role.SYSTEM));
        room.send(new Registration().command(), Role.PLANNER);
        var window = new ConsultationWindow(ConsultedGroup.COMMUNITY, TODAY, TODAY.plusDays(30), 30, "Điều 21", true);
        room.send(new OpenConsultation(ROUND, PLAN, Phase.BRIEF, 1, List.of(window), TODAY), Role.SYSTEM);
        room.send(new SubmitOpinion(OPINION, ROUND, "Hai ý", List.of("Mở rộng đường", "Thêm cây")), Role.CITIZEN);
        var form = new StepForm(
                List.of("unchanged", "revised"), List.of(optional("summary", FieldType.LONG_TEXT)), List.of());
        room.send(new OpenStep(PLAN, step("answer-opinions", Role.PLANNER, form)), Role.SYSTEM);
    }

    @Test
    void the_answers_are_recorded_one_by_one_and_the_step_without_them() {
        room.send(
                completion(Map.of(
                        "answer.op-1.1.result", "ACCEPTED",
                        "answer.op-1.1.reason", "Đúng",
                        "answer.op-1.1.change", "Lộ giới 20,5 m",
                        "answer.op-1.1.version", "Lần 2",
                        "answer.op-1.2.result", "NOT_ACCEPTED",
                        "answer.op-1.2.reason", "Đã đủ cây xanh",
                        "summary", "Một tiếp thu, một giải trình")),
                Role.PLANNER);

        assertThat(room.events().subList(room.events().size() - 3, room.events().size()))
                .containsExactly(
                        new PointAnswered(
                                OPINION,
                                ROUND,
                                PLAN,
                                1,
                                AnswerResult.ACCEPTED,
                                "Đúng",
                                "Lộ giới 20,5 m",
                                "Lần 2",
                                TODAY),
                        new PointAnswered(
                                OPINION,
                                ROUND,
                                PLAN,
                                2,
                                AnswerResult.NOT_ACCEPTED,
                                "Đã đủ cây xanh",
                                null,
                                null,
                                TODAY),
                        new StepCompleted(
                                PLAN,
                                "answer-opinions",
                                "task-of-answer-opinions",
                                Phase.BRIEF,
                                "revised",
                                Map.of("summary", "Một tiếp thu, một giải trình"),
                                Map.of(),
                                TODAY,
                                DateBasis.STATED));
        assertThat(room.points.unanswered(PLAN, Phase.BRIEF)).isZero();
        assertThat(room.procedure.completed).hasSize(1);
    }

    @Test
    void every_answer_keeps_who_gave_it_and_on_which_form() {
        var sender = new Sender(People.LAN, People.NOW, "form-7");
        room.send(completion(answers("ACCEPTED", "Đúng", "ACCEPTED", "Đúng")), sender.toMetadata());

        assertThat(room.metadataOf(PointAnswered.class))
                .hasSize(2)
                .allSatisfy(metadata ->
                        assertThat(metadata).containsEntry("actorId", "lan").containsEntry("commandId", "form-7"));
    }

    @Test
    void one_point_left_unanswered_refuses_the_form_and_keeps_no_answer() {
        refused(
                Map.of("answer.op-1.1.result", "ACCEPTED", "answer.op-1.1.reason", "Đúng"),
                Refused.with(RULE, "opinions.unanswered")::matches);
    }

    @Test
    void one_answer_without_a_reason_refuses_the_whole_form() {
        refused(
                answers("ACCEPTED", "Đúng", "ACCEPTED", ""),
                Refused.with(MALFORMED, "opinion.reason-missing", "answer.op-1.2.reason")::matches);
    }

    @Test
    void an_answer_to_a_point_nobody_made_refuses_the_whole_form() {
        refused(
                Map.of("answer.op-1.3.result", "ACCEPTED", "answer.op-1.3.reason", "Đúng"),
                Refused.with(NOT_FOUND, "opinion.point-unknown")::matches);
    }

    @Test
    void an_unknown_field_beside_the_answers_refuses_the_whole_form() {
        var data = new TreeMap<>(answers("ACCEPTED", "Đúng", "ACCEPTED", "Đúng"));
        data.put("colour", "red");
        refused(data, Refused.with(MALFORMED, "field.unknown", "colour")::matches);
    }

    @Test
    void where_the_engine_refuses_no_answer_is_recorded() {
        room.procedure.refuses(Refusal.conflict("step.not-open", "answer-opinions", ""));
        refused(answers("ACCEPTED", "Đúng", "ACCEPTED", "Đúng"), Refused.with(CONFLICT, "step.not-open")::matches);
    }

    @Test
    void on_another_step_an_answer_is_an_unknown_field() {
        var form = new StepForm(List.of("revised"), List.of(), List.of());
        room.send(new OpenStep(PLAN, step("prepare-dossier", Role.PLANNER, form)), Role.SYSTEM);
        var asked = new CompleteStep(
                PLAN,
                "prepare-dossier",
                "revised",
                answers("ACCEPTED", "Đúng", "ACCEPTED", "Đúng"),
                TODAY,
                DateBasis.STATED,
                null);

        assertThat((Refusal) room.refusalOf(asked, Role.PLANNER))
                .matches(Refused.with(MALFORMED, "field.unknown", "answer.op-1.1.reason")::matches);
    }

    private void refused(Map<String, String> data, Predicate<Refusal> expected) {
        var events = room.events().size();
        assertThat((Refusal) room.refusalOf(completion(data), Role.PLANNER)).matches(expected);
        assertThat(room.events()).hasSize(events);
        assertThat(room.procedure.completed).isEmpty();
    }

    private static Map<String, String> answers(String first, String why, String second, String whySecond) {
        return Map.of(
                "answer.op-1.1.result", first,
                "answer.op-1.1.reason", why,
                "answer.op-1.2.result", second,
                "answer.op-1.2.reason", whySecond);
    }

    private static CompleteStep completion(Map<String, String> data) {
        return new CompleteStep(PLAN, "answer-opinions", "revised", data, TODAY, DateBasis.STATED, null);
    }
}
