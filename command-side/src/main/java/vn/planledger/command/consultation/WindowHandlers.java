package vn.planledger.command.consultation;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.consultation.ConsultationCommand.ExtendWindow;
import vn.planledger.command.consultation.ConsultationCommand.InviteBody;
import vn.planledger.command.consultation.ConsultationCommand.OpenInvitation;
import vn.planledger.command.consultation.ConsultationEvent.WindowExtended;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** What people do to a round while it is open: invite, acknowledge, leave more time. */
final class WindowHandlers {

    private static final int GROUND = 2_000;

    private final Repository<Consultation> consultations;
    private final KnownPlans plans;
    private final Procedure procedure;

    WindowHandlers(Repository<Consultation> consultations, KnownPlans plans, Procedure procedure) {
        this.consultations = consultations;
        this.plans = plans;
        this.procedure = procedure;
    }

    @CommandHandler
    void handle(InviteBody asked, MetaData metadata) {
        mustBeToday(asked.happenedOn(), metadata);
        plans.mustBeCompetent(asked.plan(), Sender.from(metadata));
        load(asked.consultation(), asked.plan())
                .execute(consultation ->
                        Inviting.invite(consultation, asked.body(), asked.group(), asked.happenedOn(), "body"));
    }

    @CommandHandler
    void handle(OpenInvitation asked, MetaData metadata) {
        mustBeToday(asked.happenedOn(), metadata);
        var own = Sender.from(metadata).actor().organisation();
        if (!own.equals(asked.body())) {
            throw Refusal.forbidden("plan.other-body", asked.body(), own);
        }
        load(asked.consultation(), asked.plan())
                .execute(consultation -> Inviting.open(consultation, asked.body(), asked.happenedOn()));
    }

    /** The timer that closes the window moves with it, in the same transaction. */
    @CommandHandler
    void handle(ExtendWindow asked, MetaData metadata) {
        mustBeToday(asked.happenedOn(), metadata);
        plans.mustBeCompetent(asked.plan(), Sender.from(metadata));
        FreeText.check(asked.ground(), GROUND, "ground");
        load(asked.consultation(), asked.plan()).execute(consultation -> {
            var before = consultation.window(asked.group());
            var after = WindowRules.extended(before, asked.closesOn(), asked.happenedOn());
            consultation.record(new WindowExtended(
                    asked.consultation(),
                    asked.plan(),
                    asked.group(),
                    before.closesOn(),
                    after.closesOn(),
                    asked.ground(),
                    asked.happenedOn()));
        });
        procedure.moveWindow(asked.plan(), asked.group(), asked.closesOn());
    }

    private static void mustBeToday(LocalDate day, MetaData metadata) {
        var today = Sender.from(metadata).today();
        if (!today.equals(day)) {
            throw Refusal.rule("date.not-today", day, today).at("happenedOn");
        }
    }

    private Aggregate<Consultation> load(ConsultationId id, PlanId plan) {
        try {
            var found = consultations.load(id.value());
            if (!found.invoke(consultation -> consultation.opened().plan()).equals(plan)) {
                throw Refusal.notFound("consultation.unknown", id.value());
            }
            return found;
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("consultation.unknown", id.value());
        }
    }
}
