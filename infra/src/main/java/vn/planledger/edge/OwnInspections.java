package vn.planledger.edge;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.inspection.InspectionCommand.AnswerRequest;
import vn.planledger.command.inspection.InspectionId;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.audit.Secrecy;
import vn.planledger.query.inspection.AskedBody;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.query.inspection.Inspections;
import vn.planledger.query.inspection.PublicConclusion;
import vn.planledger.query.inspection.ReachedStage;
import vn.planledger.security.CurrentActor;

/**
 * The inspections as the current person may know of them: whole for the Inspectorate, a request for the body it asks,
 * the conclusion for everybody once it is published. What one may not know of is not there.
 */
@Component
public final class OwnInspections {

    /**
     * A request for explanation, as the body it asks reads it.
     *
     * @param decision number of the decision of inspection
     */
    public record Request(String inspection, String decision, AskedBody asked) {}

    private final Inspections inspections;
    private final CurrentActor actor;

    OwnInspections(Inspections inspections, CurrentActor actor) {
        this.inspections = inspections;
        this.actor = actor;
    }

    /** Whether the current person belongs to the Inspectorate. */
    public boolean isInspector() {
        return Secrecy.isCleared(actor.get().role());
    }

    /** @throws Refusal {@code inspection.unknown} to everybody outside the Inspectorate */
    public Inspection byId(String id) {
        return find(id).filter(found -> isInspector()).orElseThrow(() -> Refusal.notFound("inspection.unknown", id));
    }

    /** @throws Refusal {@code inspection.unknown} while the conclusion is not published */
    public PublicConclusion publicById(String id) {
        return find(id).flatMap(Inspection::publicPart).orElseThrow(() -> Refusal.notFound("inspection.unknown", id));
    }

    /**
     * The event by which the conclusion was published, for the code on its paper.
     *
     * @throws Refusal {@code inspection.unknown} while it is not
     */
    public long publishedBy(String id) {
        return find(id).flatMap(found -> found.reached(InspectionStage.PUBLISHED))
                .map(ReachedStage::number)
                .orElseThrow(() -> Refusal.notFound("inspection.unknown", id));
    }

    /** All, the newest first; nothing for others than inspectors. */
    public List<Inspection> all() {
        return isInspector() ? inspections.all() : List.of();
    }

    public List<PublicConclusion> published() {
        return inspections.published();
    }

    /** What the bodies of the current person are asked, the newest inspection first. */
    public List<Request> requests() {
        return mayAnswer()
                ? inspections.all().stream()
                        .flatMap(inspection -> inspection.requests().stream()
                                .filter(asked -> actor.belongsTo(asked.body()))
                                .map(asked -> new Request(inspection.id(), inspection.decision(), asked)))
                        .toList()
                : List.of();
    }

    /** What of it waits for an answer. */
    public List<Request> unanswered() {
        return requests().stream()
                .filter(each -> each.asked().answers().isEmpty())
                .toList();
    }

    /** @throws Refusal {@code inspection.request-unknown} to all but the body that is asked */
    public Request request(String id, int request) {
        return requests().stream()
                .filter(each -> each.inspection().equals(id) && each.asked().request() == request)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("inspection.request-unknown", request));
    }

    /**
     * The evidence of an answer, for the Inspectorate and the body that gave it.
     *
     * @param answer its place among the answers, from 1
     * @throws Refusal {@code inspection.request-unknown}, {@code inspection.evidence-unknown}
     */
    public Scan evidence(String id, int request, int answer) {
        var asked = isInspector()
                ? byId(id).request(request).orElseThrow(() -> Refusal.notFound("inspection.request-unknown", request))
                : request(id, request).asked();
        return Optional.of(answer)
                .filter(at -> at >= 1 && at <= asked.answers().size())
                .map(at -> asked.answers().get(at - 1).evidence())
                .orElseThrow(() -> Refusal.notFound("inspection.evidence-unknown", answer));
    }

    private boolean mayAnswer() {
        return WhoMaySend.allows(actor.get().role(), AnswerRequest.class);
    }

    private Optional<Inspection> find(String id) {
        return inspections.byId(new InspectionId(id));
    }
}
