package vn.planledger.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.security.CurrentActor;
import vn.planledger.work.WorkSeen;
import vn.planledger.work.Works;

/** Files of administrators: checked whole, then recorded in the background. A checked file is kept for an hour on this node. */
@Component
public class Imports {

    /** An import of this node, as it is shown: what was checked, and how far its recording is; null before its start. */
    public record Seen(ImportOffer offer, WorkSeen work) {}

    private static final String NAME = "import";
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int PLACES = 5;

    private final FileCheck check;
    private final Works works;
    private final CommandGateway commands;
    private final CurrentActor actor;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, ImportOffer> offers = new LinkedHashMap<>();
    private ImportOffer started;

    Imports(FileCheck check, Works works, CommandGateway commands, CurrentActor actor) {
        this.check = check;
        this.works = works;
        this.commands = commands;
        this.actor = actor;
    }

    /**
     * Checks a file and keeps it.
     *
     * @return the id under which it can be started
     * @throws Refusal of the whole file: {@code import.not-utf8}, {@code import.unreadable}, {@code import.no-column},
     *     {@code import.empty}, {@code import.too-many-rows}, {@code import.other-width}
     */
    public String check(ImportKind kind, String name, byte[] content) {
        var id = UUID.randomUUID().toString();
        var offer = new ImportOffer(id, actor.get().id(), check.check(kind, name, content), clock.instant());
        synchronized (this) {
            tidy();
            offers.put(id, offer);
        }
        return id;
    }

    /** @throws Refusal {@code import.unknown} where it is not there, any more or of this person */
    public synchronized Seen find(String id) {
        if (started != null && started.id().equals(id)) {
            return new Seen(started, works.find(NAME).orElse(null));
        }
        tidy();
        return Optional.ofNullable(offers.get(id))
                .filter(offer -> offer.owner().equals(actor.get().id()))
                .map(offer -> new Seen(offer, null))
                .orElseThrow(() -> Refusal.notFound("import.unknown"));
    }

    /** @throws Refusal {@code import.unknown}, {@code import.has-faults}, {@code work.running} */
    public synchronized void start(String id) {
        var offer = find(id).offer();
        if (!offer.file().isClean()) {
            throw Refusal.conflict("import.has-faults", offer.file().faults().size());
        }
        works.start(NAME, actor.get().name(), new ImportWork(offer.file(), actor.get(), commands));
        started = offer;
    }

    /** The running or else the last one that was started on this node. */
    public synchronized Optional<Seen> last() {
        return Optional.ofNullable(started)
                .map(offer -> new Seen(offer, works.find(NAME).orElse(null)));
    }

    /**
     * Calls it off, if it is the one that runs. What was recorded stays recorded.
     *
     * @throws Refusal {@code import.unknown}
     */
    public synchronized void cancel(String id) {
        if (find(id).work() != null) {
            works.cancel(NAME);
        }
    }

    private void tidy() {
        var limit = clock.instant().minus(KEPT);
        offers.values().removeIf(offer -> offer.checkedAt().isBefore(limit));
        while (offers.size() >= PLACES) {
            offers.remove(offers.keySet().iterator().next());
        }
    }
}
