package vn.planledger.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.inbox.Worklist;
import vn.planledger.query.inbox.WorklistOwner;
import vn.planledger.query.inbox.WorklistSection;
import vn.planledger.security.CurrentActor;

/** What the signed-in person owes, and what he or she waits for. */
@RestController
class WorklistApi {

    private final Worklist worklist;
    private final CurrentActor actor;
    private final Clock clock;

    WorklistApi(Worklist worklist, CurrentActor actor, Clock clock) {
        this.worklist = worklist;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/api/worklist")
    List<WorklistSection> worklist() {
        return worklist.of(owner(), LocalDate.ofInstant(clock.instant(), Sender.ZONE));
    }

    private WorklistOwner owner() {
        var me = actor.get();
        return new WorklistOwner(me.id(), me.role(), actor.bodies());
    }
}
