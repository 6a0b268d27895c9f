package vn.planledger.reliability;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;
import vn.planledger.document.DocumentStore;
import vn.planledger.edge.Clockwork;
import vn.planledger.edge.FillableStep;
import vn.planledger.edge.FillableSteps;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.reconcile.Reconciliation;
import vn.planledger.security.LocalPeople;

/** Everyone who works with the application, as its tests need them: real commands, forms read as any client reads them. */
public final class Office {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final LocalDate REGISTERED = LocalDate.of(2025, 1, 6);

    private static final Map<Role, String> CITY = Map.of(
            Role.PLANNER, "UBND thành phố Thanh Hóa",
            Role.APPRAISER, "Phòng Quản lý đô thị thành phố Thanh Hóa",
            Role.COUNCIL, "Hội đồng thẩm định do UBND thành phố Thanh Hóa thành lập",
            Role.CONSENT, "Sở Xây dựng Thanh Hóa",
            Role.APPROVER, "UBND thành phố Thanh Hóa");
    private static final Map<Role, String> PROVINCE = Map.of(
            Role.PLANNER, "UBND tỉnh Thanh Hóa",
            Role.APPRAISER, "Sở Xây dựng Thanh Hóa",
            Role.COUNCIL, "Hội đồng thẩm định do UBND tỉnh Thanh Hóa thành lập",
            Role.APPROVER, "UBND tỉnh Thanh Hóa");

    private final ApplicationContext application;

    static {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }

    Office(ApplicationContext application) {
        this.application = application;
    }

    public <T> T the(Class<T> bean) {
        return application.getBean(bean);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(the(Clock.class).instant(), Sender.ZONE);
    }

    Object send(Object command, Role role) {
        return send(command, person(role), UUID.randomUUID().toString());
    }

    /** Sends as somebody of the body that owes the step. */
    Object send(Object command, OpenedStep step) {
        return send(command, owner(step), UUID.randomUUID().toString());
    }

    static Actor owner(OpenedStep step) {
        return person(step.role()).actingFor(step.organisation());
    }

    /** Somebody with a role, of the body that is competent for the tests' plans in the city; citizens have no account. */
    static Actor person(Role role) {
        return person(role, false);
    }

    /** @param provincial whether the plan spans districts, so that the province is competent */
    static Actor person(Role role, boolean provincial) {
        if (role == Role.CITIZEN) {
            return new Actor("citizen", "Người dân", "", role);
        }
        var person = LocalPeople.as(role);
        var body = (provincial ? PROVINCE : CITY).get(role);
        return body == null ? person : person.actingFor(body);
    }

    Object send(Object command, Actor actor, String id) {
        return the(CommandGateway.class).sendAndWait(command, MetaData.from(new Sender(actor, null, id).toMetadata()));
    }

    public PlanId register() {
        var registration = registration(Set.of());
        Units.record(the(CommandGateway.class));
        send(registration, Role.PLANNER);
        return registration.plan();
    }

    static RegisterPlan registration(Set<PlanTrait> traits) {
        return new RegisterPlan(
                new PlanId(UUID.randomUUID().toString()),
                PlanKind.DETAILED,
                "Quy hoạch chi tiết 1/500 (kiểm thử)",
                Units.CITY,
                "I",
                Units.ZONE,
                new BigDecimal("24.5"),
                square(),
                traits,
                REGISTERED,
                DateBasis.STATED,
                null);
    }

    /** About 500 m by 490 m in the middle of the city. */
    static String square() {
        var west = Units.LONGITUDE;
        var south = Units.LATITUDE;
        var east = west.add(new BigDecimal("0.00478"));
        var north = south.add(new BigDecimal("0.0044"));
        return "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))".formatted(west, south, east, north);
    }

    /** The form of a step, once the views know that it is open. */
    FillableStep form(PlanId plan, String step) {
        var forms = the(FillableSteps.class);
        return Awaitility.await(step + " of " + plan)
                .atMost(PATIENCE)
                .until(() -> forms.find(plan, step), Optional::isPresent)
                .orElseThrow();
    }

    /** The documents that an outcome of a step asks for. */
    void bringDocuments(PlanId plan, FillableStep form, String outcome) {
        form.documents().stream()
                .filter(document -> document.required() && document.belongsTo(outcome))
                .forEach(document ->
                        send(document(plan, document.type()), form.open().opened()));
    }

    AddDocument document(PlanId plan, String type) {
        try {
            var id = UUID.randomUUID().toString();
            var text = plan + "\n" + type + "\n" + id + "\n";
            var staged =
                    the(DocumentStore.class).stage(id, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return new AddDocument(
                    plan,
                    new DocumentId(id),
                    type,
                    type + ".txt",
                    "text/plain",
                    staged.size(),
                    staged.sha256(),
                    today(),
                    DateBasis.STATED);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Completes a step with its first outcome on the day it opened, and its documents brought before. */
    void complete(PlanId plan, String step) {
        var form = form(plan, step);
        complete(
                plan,
                step,
                form.open().opened().form().outcomes().get(0),
                form.open().opened().openedOn());
    }

    void complete(PlanId plan, String step, String outcome, LocalDate on) {
        var form = form(plan, step);
        bringDocuments(plan, form, outcome);
        send(FilledForm.completion(plan, form, outcome, on), form.open().opened());
    }

    void complete(PlanId plan, List<String> steps) {
        steps.forEach(step -> complete(plan, step));
    }

    /** The current thread acts as a person, as a request of his or hers would. */
    void signIn(String person) {
        var account = the(UserDetailsService.class).loadUserByUsername(person);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /**
     * No timer is left to fire, here or in the job executor's hands, nor one that waits to be tried again. One that lost a race
     * against the suspension of its plan waits until the plan is resumed.
     */
    void fireAll() {
        var jobs = the(ProcessEngine.class).getManagementService();
        Awaitility.await("no timer is due").atMost(PATIENCE).until(() -> {
            the(Clockwork.class).fireDueTimers();
            return jobs.createJobQuery().executable().count() == 0
                    && jobs.createJobQuery().active().withException().count() == 0;
        });
    }

    /** Nothing is left to fire, and the views contain everything. */
    public void settle() {
        fireAll();
        var last = the(EventSearch.class).lastNumber();
        Awaitility.await("the views have come to event " + last)
                .atMost(PATIENCE)
                .until(() -> the(ViewProgress.class).position().number() >= last);
    }

    /** Record, engine and views agree; nothing may be under way. */
    Reconciliation.Report reconciled() {
        settle();
        return the(Reconciliation.class).report();
    }
}
