package vn.planledger.notification;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.plan.Bodies;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ProcedureStarted;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.rebuild.ViewsBeside;

/** The plan that the approved samples of events are about, in views of its own. */
public final class PlanInViews implements AutoCloseable {

    public static final PlanId PLAN = new PlanId("dong-hai");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoDatabase database = client.getDatabase("views");
    private final ViewsBeside views = new ViewsBeside(client.getDatabase("shown"), database);

    /**
     * @param source where a reconstruction was taken from; null for a plan that people work on
     * @param bodies who acts for it
     */
    public PlanInViews(String source, Map<Role, String> bodies) {
        tell(new PlanRegistered(
                PLAN,
                PlanKind.DETAILED,
                "Khu đô thị Đông Hải",
                "380",
                "Thành phố Thanh Hóa",
                "I",
                null,
                new BigDecimal("18.6"),
                null,
                Set.of(),
                Regime.R2024,
                DAY,
                DateBasis.STATED,
                source,
                ProcedureType.FORMULATION,
                null,
                null,
                null,
                null));
        tell(new ProcedureStarted(
                PLAN,
                Regime.R2024,
                new PinnedProcedure("detailed-plan", 1, List.of(), Map.of()),
                new Bodies(bodies, Bodies.Tier.LOCAL),
                DAY));
    }

    public void tell(RecordedEvent event) {
        var number = views.told() + 1;
        var metadata = MetaData.from(new Sender(Actor.SYSTEM, Instant.EPOCH, null).toMetadata());
        var message = new GenericTrackedEventMessage<>(
                GapAwareTrackingToken.newInstance(number, Set.of()),
                new GenericEventMessage<>(event, metadata),
                () -> Instant.EPOCH);
        views.tell(message, number);
    }

    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        views.close();
        client.close();
        server.shutdownNow();
    }
}
