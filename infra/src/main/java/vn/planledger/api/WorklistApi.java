package vn.planledger.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.edge.OwnWorklist;
import vn.planledger.query.inbox.WorklistSection;

/** What the signed-in person owes, and what he or she waits for. */
@RestController
class WorklistApi {

    private final OwnWorklist worklist;

    WorklistApi(OwnWorklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping("/api/worklist")
    List<WorklistSection> worklist() {
        return worklist.sections();
    }
}
