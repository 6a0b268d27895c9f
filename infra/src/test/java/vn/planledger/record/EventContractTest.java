package vn.planledger.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.EventNames;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.OpinionDetails;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.plan.StepForm;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Role;

/**
 * The JSON of an event is a contract: what is in the record is read for ever. One approval file per type under
 * {@code events/}; a changed shape needs a revision and an upcaster, never a changed file alone.
 */
class EventContractTest {

    private final EventJson json = EventJson.create();

    static Stream<Arguments> samples() {
        return EventSamples.all().stream().map(event -> Arguments.of(EventNames.of(event.getClass()), event));
    }

    @Test
    void every_type_of_event_has_exactly_one_sample() {
        assertThat(EventSamples.all())
                .extracting(event -> EventNames.of(event.getClass()))
                .containsExactlyInAnyOrderElementsOf(EventNames.all().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_sample_leaves_nothing_out(String name, RecordedEvent event) {
        assertThat(event.getClass().getRecordComponents())
                .allSatisfy(component -> assertThat(valueOf(component, event)).isNotNull());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void an_event_is_written_byte_for_byte_as_approved(String name, RecordedEvent event) throws IOException {
        var received = json.serialize(event, String.class).getData();
        assertThat(received).as("events/%s.json", name).isEqualTo(approved(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void what_was_approved_is_read_back_as_the_same_event(String name, RecordedEvent event) throws IOException {
        var stored = new SimpleSerializedObject<>(approved(name), String.class, name, null);
        assertThat(json.<String, Object>deserialize(stored)).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.plan-registered",
                "plan.procedure-started",
                "plan.step-opened",
                "consultation.consultation-opened",
                "opinion.opinion-submitted",
                "opinion.point-answered"
            })
    void what_was_recorded_in_its_first_shape_is_still_read(String name) throws IOException {
        var stored = new SimpleSerializedObject<>(approved("revision-1/" + name), String.class, name, null);
        assertThat(json.<String, Object>deserialize(stored))
                .isInstanceOf(EventNames.all().get(name));
        assertThat(EventNames.all().get(name).getAnnotation(Revision.class).value())
                .isEqualTo("2");
    }

    @Test
    void what_the_first_shapes_did_not_say_is_read_as_it_was_meant() throws IOException {
        var registered = (PlanRegistered) first("plan.plan-registered");
        assertThat(registered.procedure()).isEqualTo(ProcedureType.FORMULATION);
        var opened = (StepOpened) first("plan.step-opened");
        assertThat(opened.step().deadline().extensions()).isEmpty();
        assertThat(opened.step().deadline().skipped()).isEmpty();
        var window = ((ConsultationOpened) first("consultation.consultation-opened"))
                .windows()
                .get(0);
        assertThat(window.earliestClose()).isEqualTo(window.opensOn().plusDays(window.minimumDays()));
        assertThat(window.latestClose()).isNull();
        var opinion = (OpinionSubmitted) first("opinion.opinion-submitted");
        assertThat(opinion.channel()).isEqualTo(Channel.WEB);
        assertThat(opinion.late()).isFalse();
        assertThat(opinion.details()).isEqualTo(OpinionDetails.NONE);
    }

    private Object first(String name) throws IOException {
        return json.deserialize(new SimpleSerializedObject<>(approved("revision-1/" + name), String.class, name, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void the_stored_type_is_the_logical_name_and_never_a_java_class(String name, RecordedEvent event)
            throws IOException {
        var type = json.serialize(event, String.class).getType().getName();
        assertThat(type)
                .isEqualTo(name)
                .doesNotContain("vn.planledger", "$", event.getClass().getSimpleName());
        assertThat(approved(name)).doesNotContain("vn.planledger", "@class");
    }

    @Test
    void what_an_event_leaves_open_is_not_written_and_read_back_as_open() {
        var day = LocalDate.of(2016, 1, 18);
        var deadline = new Deadline(null, null, null, null, "không tìm thấy", false);
        var form = new StepForm(List.of("done"), List.of(), List.of());
        var step =
                new OpenedStep("archive", "task-1", Phase.PLAN, Role.PLANNER, "UBND", "Điều 19", form, deadline, day);
        var event = new StepOpened(new PlanId("dong-hai"), step, day);

        var stored = json.serialize(event, String.class);
        assertThat(stored.getData()).doesNotContain("null").contains("\"fields\":[]");
        assertThat(json.<String, Object>deserialize(stored)).isEqualTo(event);
    }

    /** The file without the line break at its end, which the record does not have. */
    private static String approved(String name) throws IOException {
        try (var file = EventContractTest.class.getResourceAsStream("/events/" + name + ".json")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }

    private static Object valueOf(RecordComponent component, RecordedEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(component.getName(), unreadable);
        }
    }
}
