package vn.planledger.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.Uploads;
import vn.planledger.record.Receipts;

/** A command that is refused, or fails anywhere on its way, leaves no trace: no event, token, receipt, document, number. */
class RefusedCommandTest extends RunningApplication {

    private static final class Broken extends RuntimeException {}

    private PlanId plan;
    private Traces before;

    @BeforeEach
    void aPlanWhoseDossierIsPrepared() {
        plan = office.register();
        office.complete(plan, "prepare-dossier");
        before = Traces.of(office);
    }

    @Test
    void a_refused_completion_leaves_no_trace() {
        refused("step.other-role", as -> as, Role.APPRAISER);
        refused("step.unknown-outcome", as -> with(as, "cancelled", as.data(), as.happenedOn()), Role.PLANNER);
        refused("field.required", as -> with(as, as.outcome(), Map.of(), as.happenedOn()), Role.PLANNER);
        refused("field.unknown", as -> with(as, as.outcome(), Map.of("budget", "1"), as.happenedOn()), Role.PLANNER);
        refused(
                "date.in-the-future",
                as -> with(as, as.outcome(), as.data(), office.today().plusDays(1)),
                Role.PLANNER);
        refused(
                "date.before-step-opened",
                as -> with(as, as.outcome(), as.data(), Office.REGISTERED.minusDays(1)),
                Role.PLANNER);
    }

    @Test
    void a_stale_form_leaves_no_trace() {
        var stale = new CompleteStep(
                plan,
                "open-consultation",
                "opened",
                Map.of(),
                Office.REGISTERED,
                DateBasis.STATED,
                UUID.randomUUID().toString());
        assertRefused("step.form-stale", stale, Role.PLANNER);
    }

    @Test
    void a_step_that_is_not_open_leaves_no_trace() {
        var early = new CompleteStep(plan, "decide", "approved", Map.of(), Office.REGISTERED, DateBasis.STATED, null);
        assertRefused("step.not-open", early, Role.APPROVER);
    }

    @Test
    void a_refusal_from_inside_the_process_takes_the_token_back() {
        var tooShort = new TreeMap<>(FilledForm.data(office.form(plan, "open-consultation"), "opened"));
        tooShort.put("community-close-on", Office.REGISTERED.plusDays(2).toString());
        refused("consultation.window-too-short", as -> with(as, as.outcome(), tooShort, as.happenedOn()), Role.PLANNER);
    }

    @Test
    void a_refused_registration_document_or_opinion_leaves_no_trace() {
        var elsewhere = Office.registration(Set.of());
        var far = new PlanCommand.RegisterPlan(
                elsewhere.plan(),
                elsewhere.kind(),
                elsewhere.title(),
                elsewhere.unit(),
                elsewhere.urbanClass(),
                elsewhere.parent(),
                elsewhere.areaHectares(),
                "POLYGON ((100 10, 101 10, 101 11, 100 11, 100 10))",
                Set.of(),
                elsewhere.happenedOn(),
                DateBasis.STATED,
                null);
        assertRefused("boundary.outside-province", far, Role.PLANNER);
        var opinion = new SubmitOpinion(
                new OpinionId(UUID.randomUUID().toString()), new ConsultationId(plan + ".brief.1"), "Ý kiến", null);
        assertRefused("consultation.unknown", opinion, Role.BODY);
    }

    @Test
    void a_document_that_is_not_asked_for_is_not_kept() {
        var file = new MockMultipartFile("file", "quyet-dinh.txt", "text/plain", "Quyết định".getBytes(UTF_8));
        office.signIn("planner");
        try {
            assertThatThrownBy(() -> office.the(Uploads.class)
                            .take(plan, "decision", file, UUID.randomUUID().toString()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("document.not-asked-for");
        } finally {
            office.signOut();
        }
        assertThat(Traces.of(office)).isEqualTo(before);
    }

    @Test
    void a_failure_before_the_handler_leaves_no_trace() {
        fails(CompleteStep.class, (unitOfWork, chain) -> {
            throw new Broken();
        });
    }

    @Test
    void a_failure_inside_the_engines_task_listener_takes_back_event_and_token() {
        fails(OpenConsultation.class, (unitOfWork, chain) -> {
            chain.proceed();
            throw new Broken();
        });
    }

    @Test
    void a_failure_after_the_engine_moved_takes_back_event_and_token() {
        fails(CompleteStep.class, (unitOfWork, chain) -> {
            chain.proceed();
            throw new Broken();
        });
    }

    @Test
    void an_error_of_the_machine_takes_back_event_and_token() {
        fails(CompleteStep.class, (unitOfWork, chain) -> {
            chain.proceed();
            throw new StackOverflowError("planted");
        });
    }

    @Test
    void a_failure_after_the_events_were_written_gives_their_numbers_back() {
        fails(CompleteStep.class, (unitOfWork, chain) -> {
            var answer = chain.proceed();
            unitOfWork.onPrepareCommit(appended -> {
                throw new Broken();
            });
            return answer;
        });
    }

    @Test
    void a_failed_registration_leaves_no_process() {
        var interceptor = broken(OpenStep.class, (unitOfWork, chain) -> {
            chain.proceed();
            throw new Broken();
        });
        try (var planted = office.the(CommandBus.class).registerHandlerInterceptor(interceptor)) {
            assertThat(planted).isNotNull();
            assertThatThrownBy(office::register).hasStackTraceContaining(Broken.class.getName());
        }
        assertThat(Traces.of(office)).isEqualTo(before);
    }

    @Test
    void a_failed_document_is_on_no_shelf() {
        var another = office.register();
        before = Traces.of(office);
        var document = office.document(another, "explanation");
        var interceptor = broken(AddDocument.class, (unitOfWork, chain) -> {
            chain.proceed();
            throw new Broken();
        });
        try (var planted = office.the(CommandBus.class).registerHandlerInterceptor(interceptor)) {
            assertThat(planted).isNotNull();
            assertThatThrownBy(() -> office.send(document, Role.PLANNER)).isInstanceOf(Broken.class);
        }
        var after = Traces.of(office);
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.files())
                .filteredOn(file -> !file.startsWith("staging"))
                .allMatch(file -> before.files().contains(file));
    }

    private void fails(Class<?> command, MessageHandlerInterceptor<CommandMessage<?>> failure) {
        var completion =
                FilledForm.completion(plan, office.form(plan, "open-consultation"), "opened", Office.REGISTERED);
        var id = UUID.randomUUID().toString();
        try (var planted = office.the(CommandBus.class).registerHandlerInterceptor(broken(command, failure))) {
            assertThat(planted).isNotNull();
            assertThatThrownBy(() -> office.send(completion, Office.person(Role.PLANNER), id))
                    .satisfies(thrown -> assertThat(thrown).isNotInstanceOf(Refusal.class));
        }
        assertThat(Traces.of(office)).isEqualTo(before);
        assertThat(office.the(Receipts.class).find(id)).isEmpty();
        office.send(completion, Office.person(Role.PLANNER), id);
        var receipt = office.the(Receipts.class).find(id).orElseThrow();
        assertThat(receipt.firstNumber()).isEqualTo(before.lastNumber() + 1);
        assertThat(office.reconciled().differences()).isEmpty();
    }

    /** The failure at every command of a type, and nothing at the others. */
    private static MessageHandlerInterceptor<CommandMessage<?>> broken(
            Class<?> command, MessageHandlerInterceptor<CommandMessage<?>> failure) {
        return (unitOfWork, chain) -> command.isInstance(unitOfWork.getMessage().getPayload())
                ? failure.handle(unitOfWork, chain)
                : chain.proceed();
    }

    private void refused(String code, UnaryOperator<CompleteStep> change, Role role) {
        var right = FilledForm.completion(plan, office.form(plan, "open-consultation"), "opened", Office.REGISTERED);
        assertRefused(code, change.apply(right), role);
    }

    private void assertRefused(String code, Object command, Role role) {
        var id = UUID.randomUUID().toString();
        assertThatThrownBy(() -> office.send(command, Office.person(role), id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(Traces.of(office)).as(code).isEqualTo(before);
        assertThat(office.the(Receipts.class).find(id)).as(code).isEmpty();
    }

    private static CompleteStep with(CompleteStep from, String outcome, Map<String, String> data, LocalDate on) {
        return new CompleteStep(from.plan(), from.step(), outcome, data, on, from.dateBasis(), from.taskId());
    }
}
