package vn.planledger.edge.personaldata;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.DataRequestId;
import vn.planledger.command.personaldata.PersonalDataCommand.ErasePerson;
import vn.planledger.command.personaldata.PersonalDataCommand.RefuseErasure;
import vn.planledger.command.personaldata.RefusalGround;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.PersonalData;
import vn.planledger.edge.Sent;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.personaldata.DataRequest;
import vn.planledger.query.personaldata.DataRequests;
import vn.planledger.security.CurrentActor;

/** Requests about personal data, for those who decide on them and those who watch that they do. */
@Component
public final class DataDecisions {

    private static final int ANSWERED = 100;
    private static final Set<Role> READERS = EnumSet.of(Role.ADMIN, Role.INSPECTOR, Role.CHIEF_INSPECTOR);

    private final DataRequests requests;
    private final Consultations consultations;
    private final PersonalData persons;
    private final SynopsisAccess access;
    private final CommandDesk desk;
    private final CurrentActor actor;

    DataDecisions(
            DataRequests requests,
            Consultations consultations,
            PersonalData persons,
            SynopsisAccess access,
            CommandDesk desk,
            CurrentActor actor) {
        this.requests = requests;
        this.consultations = consultations;
        this.persons = persons;
        this.access = access;
        this.desk = desk;
        this.actor = actor;
    }

    /** What waits, oldest first, as far as the current person may know it. */
    public List<DataRequest> waiting() {
        mustRead();
        return requests.waiting().stream().filter(this::mayRead).toList();
    }

    /** What the current person owes an answer; nothing for those who decide nothing. */
    public List<DataRequest> owed() {
        return mayDecide() ? waiting() : List.of();
    }

    /** What was answered last, newest first, as far as the current person may know it. */
    public List<DataRequest> answered() {
        mustRead();
        return requests.answered(ANSWERED).stream().filter(this::mayRead).toList();
    }

    /** @throws Refusal {@code personaldata.request-unknown}, {@code sender.not-allowed} */
    public DataRequest find(DataRequestId id) {
        mustRead();
        return requests.byId(id).filter(this::mayRead).orElseThrow(() -> unknown(id));
    }

    public boolean mayDecide() {
        return WhoMaySend.allows(actor.get().role(), ErasePerson.class);
    }

    /** @throws Refusal {@code sender.not-allowed}, {@code personaldata.request-unknown} */
    public void mustDecide(DataRequestId id) {
        known(id);
    }

    /** Destroys the key of the person. */
    public Sent erase(DataRequestId id, String key) {
        var request = known(id);
        return desk.send(
                new ErasePerson(id, new OpinionId(request.opinion()), new PlanId(request.plan())), desk.commandId(key));
    }

    /** @throws Refusal {@code personaldata.reason-names-person}: the reason stays in the record for ever */
    public void checkReason(DataRequestId id, String reason) {
        mustNotName(about(known(id)), reason);
    }

    private void mustNotName(Opinion opinion, String reason) {
        if (repeats(reason, persons.name(opinion)) || repeats(reason, persons.contact(opinion))) {
            throw Refusal.rule("personaldata.reason-names-person").at("reason");
        }
    }

    /** @throws Refusal as {@link #checkReason} */
    public Sent refuse(DataRequestId id, RefusalGround ground, String reason, String key) {
        var opinion = about(known(id));
        mustNotName(opinion, reason);
        return desk.send(
                new RefuseErasure(id, new OpinionId(opinion.id()), new PlanId(opinion.plan()), ground, reason),
                desk.commandId(key));
    }

    /** The opinion a request is about. */
    public Opinion about(DataRequest request) {
        return consultations
                .opinion(new OpinionId(request.opinion()))
                .orElseThrow(() -> unknown(new DataRequestId(request.id())));
    }

    /** Of others not even whether a reason would repeat the name is told. */
    private DataRequest known(DataRequestId id) {
        WhoMaySend.check(actor.get().role(), ErasePerson.class);
        return requests.byId(id).filter(this::mayRead).orElseThrow(() -> unknown(id));
    }

    private void mustRead() {
        var role = actor.get().role();
        if (!READERS.contains(role) && role != Role.PLANNER) {
            throw Refusal.forbidden("sender.not-allowed");
        }
    }

    private boolean mayRead(DataRequest request) {
        return READERS.contains(actor.get().role())
                || access.organiser(new PlanId(request.plan())).isPresent();
    }

    private static boolean repeats(String reason, Optional<String> personal) {
        return reason != null
                && personal.map(text -> text.strip().toLowerCase(Locale.ROOT))
                        .filter(text -> reason.toLowerCase(Locale.ROOT).contains(text))
                        .isPresent();
    }

    private static Refusal unknown(DataRequestId id) {
        return Refusal.notFound("personaldata.request-unknown", id.value());
    }
}
