package vn.planledger.rebuild;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.security.CurrentActor;
import vn.planledger.work.WorkSeen;
import vn.planledger.work.Works;

/** Rebuilds of the views: started, watched, called off by administrators. */
@Component
public class Rebuilds {

    private static final String NAME = "rebuild";

    private final Works works;
    private final ViewRebuild rebuild;
    private final CurrentActor actor;

    Rebuilds(Works works, ViewRebuild rebuild, CurrentActor actor) {
        this.works = works;
        this.rebuild = rebuild;
        this.actor = actor;
    }

    /** @throws Refusal {@code work.running}; that another node rebuilds shows when it has begun */
    public void start() {
        works.start(NAME, actor.get().name(), rebuild);
    }

    /** The running or else the last one on this node; its result is {@link Rebuilt}. */
    public Optional<WorkSeen> last() {
        return works.find(NAME);
    }

    public void cancel() {
        works.cancel(NAME);
    }
}
