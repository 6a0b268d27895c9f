package vn.planledger.web.live;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.live.LivePages;
import vn.planledger.live.Topic;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.planpage.PlanPages;

/**
 * What pages listen to while they are open ({@code text/event-stream}): an event {@code newer} with the number of the newest
 * event that may change them, and nothing else.
 */
@Controller
class LiveController {

    private final LivePages live;
    private final PlanPages plans;
    private final Consultations consultations;

    LiveController(LivePages live, PlanPages plans, Consultations consultations) {
        this.live = live;
        this.plans = plans;
        this.consultations = consultations;
    }

    /** @param after number of the last event that the page contains */
    @GetMapping("/worklist/events")
    ResponseEntity<SseEmitter> worklist(@RequestParam(defaultValue = "0") long after, HttpServletRequest request) {
        return follow(Topic.worklist(), after, request);
    }

    /** @param after number of the last event that the page contains */
    @GetMapping("/plans/{id}/events")
    ResponseEntity<SseEmitter> plan(
            @PathVariable String id, @RequestParam(defaultValue = "0") long after, HttpServletRequest request) {
        plans.byId(new PlanId(id)).orElseThrow(() -> Refusal.notFound("plan.unknown", id));
        return follow(Topic.plan(id), after, request);
    }

    /**
     * For everybody; who has not signed in hears only of what the public page shows.
     *
     * @param after number of the last event that the page contains
     */
    @GetMapping("/consultations/{id}/events")
    ResponseEntity<SseEmitter> round(
            @PathVariable String id, @RequestParam(defaultValue = "0") long after, HttpServletRequest request) {
        var plan = consultations
                .byId(new ConsultationId(id))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", id))
                .plan();
        return follow(request.getUserPrincipal() == null ? Topic.publicRounds(plan) : Topic.plan(plan), after, request);
    }

    /** Proxies are asked to pass each line on as it comes. */
    private ResponseEntity<SseEmitter> follow(Topic topic, long after, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(live.open(topic, after, request.getRemoteAddr()));
    }
}
