package vn.planledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hamcrest.Matcher;
import vn.planledger.command.access.AccessCheck;
import vn.planledger.command.inspection.RecordedNumbers;
import vn.planledger.command.number.UsedNumbers;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.opinion.PersonalSeal;
import vn.planledger.command.opinion.ReceivedOpinions;
import vn.planledger.command.plan.ApprovedNeighbours;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** The whole command side with an event store in memory: for rules that look at more than one aggregate. */
public final class CommandRoom {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    /** The highest number that findings may name. */
    public static final long HIGHEST_NUMBER = 100;

    public final ProcedureOnPaper procedure = new ProcedureOnPaper();
    public final PointsOnPaper points = new PointsOnPaper();
    private final InMemoryEventStorageEngine record = new InMemoryEventStorageEngine();
    private final Configuration axon;

    public CommandRoom() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> record)
                .registerComponent(Procedure.class, c -> procedure)
                .registerComponent(OpenPoints.class, c -> points)
                .registerComponent(ReceivedOpinions.class, c -> new ReceivedOnPaper())
                .registerComponent(PersonalSeal.class, c -> new SealOnPaper())
                .registerComponent(UsedNumbers.class, c -> new NumbersOnPaper())
                .registerComponent(RecordedNumbers.class, c -> number -> number >= 1 && number <= HIGHEST_NUMBER)
                .registerComponent(ApprovedNeighbours.class, c -> (kind, boundary, except) -> List.of());
        CommandSide.modules().forEach(module -> module.configureModule(configurer));
        axon = configurer.start();
        axon.commandBus().registerHandlerInterceptor(People.remembered());
        axon.commandBus().registerHandlerInterceptor(new AccessCheck());
    }

    public Object send(Object command, Role role) {
        return send(command, People.by(role));
    }

    public Object send(Object command, Actor actor) {
        return send(command, People.by(actor));
    }

    public Object send(Object command, Map<String, String> metadata) {
        return axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, metadata));
    }

    /** Why the command is refused; null if it is not. */
    public Throwable refusalOf(Object command, Role role) {
        return catchThrowable(() -> send(command, role));
    }

    public Throwable refusalOf(Object command, Map<String, String> metadata) {
        return catchThrowable(() -> send(command, metadata));
    }

    /** The command is refused like this, and nothing is recorded. */
    public void refuses(Object command, Role role, Matcher<Refusal> expected) {
        refuses(command, People.by(role), expected);
    }

    public void refuses(Object command, Map<String, String> metadata, Matcher<Refusal> expected) {
        var before = events();
        assertThat(refusalOf(command, metadata))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(expected.matches(refusal))
                                .as("%s is %s", refusal, expected)
                                .isTrue());
        assertThat(events()).isEqualTo(before);
    }

    /** Puts an event into the record that no command of today would bring about. */
    public void recorded(String stream, Object event) {
        record.appendEvents(new GenericDomainEventMessage<>("Plan", stream, 0, event, People.by(Role.PLANNER)));
    }

    /** Every event recorded, oldest first. */
    public List<Object> events() {
        return messages().<Object>map(EventMessage::getPayload).toList();
    }

    public <E> List<E> events(Class<E> type) {
        return events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The metadata of the newest event. */
    public Map<String, Object> newestMetadata() {
        return Map.copyOf(
                messages().reduce((older, newer) -> newer).orElseThrow().getMetaData());
    }

    /** The metadata of every event of this type. */
    public List<Map<String, Object>> metadataOf(Class<?> type) {
        return messages()
                .filter(event -> type.equals(event.getPayloadType()))
                .map(event -> Map.copyOf(event.getMetaData()))
                .toList();
    }

    private Stream<? extends EventMessage<?>> messages() {
        return record.readEvents(null, false);
    }
}
