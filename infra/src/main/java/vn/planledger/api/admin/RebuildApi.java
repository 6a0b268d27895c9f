package vn.planledger.api.admin;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.shared.Refusal;
import vn.planledger.rebuild.Rebuilds;

/** The views rebuilt from the record, for administrators. */
@RestController
@RequestMapping("/api/admin/rebuild")
class RebuildApi {

    private final Rebuilds rebuilds;

    RebuildApi(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /**
     * The running or else the last rebuild of this node.
     *
     * @throws Refusal {@code rebuild.none}
     */
    @GetMapping
    RebuildAnswer last() {
        return rebuilds.last().map(RebuildAnswer::of).orElseThrow(() -> Refusal.notFound("rebuild.none"));
    }

    /**
     * Begins a rebuild; {@code GET} tells how far it is and what it found.
     *
     * @throws Refusal {@code work.running}
     */
    @PostMapping
    ResponseEntity<RebuildAnswer> start() {
        rebuilds.start();
        return ResponseEntity.accepted().body(last());
    }

    /**
     * Calls it off: what a comparison has set right by then stays right.
     *
     * @throws Refusal {@code rebuild.none}
     */
    @PostMapping("/cancellation")
    RebuildAnswer cancel() {
        rebuilds.cancel();
        return last();
    }
}
