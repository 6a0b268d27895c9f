package vn.planledger.edge;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.query.inbox.Worklist;
import vn.planledger.query.inbox.WorklistOwner;
import vn.planledger.query.inbox.WorklistSection;
import vn.planledger.security.CurrentActor;

/** The worklist of the current person, as of today. */
@Component
public final class OwnWorklist {

    private final Worklist worklist;
    private final CurrentActor actor;
    private final LegalToday today;

    OwnWorklist(Worklist worklist, CurrentActor actor, LegalToday today) {
        this.worklist = worklist;
        this.actor = actor;
        this.today = today;
    }

    public List<WorklistSection> sections() {
        var me = actor.get();
        return worklist.of(new WorklistOwner(me.id(), me.role(), actor.bodies()), today.get());
    }
}
