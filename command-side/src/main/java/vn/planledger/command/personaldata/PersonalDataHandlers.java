package vn.planledger.command.personaldata;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.opinion.KnownOpinions;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.PersonalDataCommand.ErasePerson;
import vn.planledger.command.personaldata.PersonalDataCommand.RefuseErasure;
import vn.planledger.command.personaldata.PersonalDataCommand.RequestAccess;
import vn.planledger.command.personaldata.PersonalDataCommand.RequestErasure;
import vn.planledger.command.personaldata.PersonalDataEvent.DataRequested;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/** Who holds an opinion's receipt asks; the organiser that holds the data, or the operator, decides. */
final class PersonalDataHandlers {

    private final Repository<PersonalFile> files;
    private final KnownOpinions opinions;
    private final KnownPlans plans;
    private final FirstAnswer firstAnswer;
    private final PersonalErasure erasure;

    PersonalDataHandlers(
            Repository<PersonalFile> files,
            KnownOpinions opinions,
            KnownPlans plans,
            FirstAnswer firstAnswer,
            PersonalErasure erasure) {
        this.files = files;
        this.opinions = opinions;
        this.plans = plans;
        this.firstAnswer = firstAnswer;
        this.erasure = erasure;
    }

    @CommandHandler
    void handle(RequestAccess asked, MetaData metadata) throws Exception {
        var request = request(asked, DataRequestKind.ACCESS, false, metadata);
        file(asked.opinion()).execute(file -> file.giveAccess(request));
    }

    @CommandHandler
    void handle(RequestErasure asked, MetaData metadata) throws Exception {
        var request = request(asked, DataRequestKind.ERASURE, asked.risksAccepted(), metadata);
        var details = opinions.submitted(asked.opinion()).details();
        if (details.name() == null && details.contact() == null) {
            throw Refusal.rule("personaldata.nothing-held", asked.opinion().value());
        }
        file(asked.opinion()).execute(file -> file.askErasure(request));
    }

    @CommandHandler
    void handle(RefuseErasure asked, MetaData metadata) {
        mustDecide(asked, asked.plan(), metadata);
        known(asked).execute(file -> file.refuse(asked, today(metadata)));
    }

    @CommandHandler
    void handle(ErasePerson asked, MetaData metadata) {
        var opinion = mustDecide(asked, asked.plan(), metadata);
        var file = known(asked);
        file.execute(known -> known.mustWait(asked));
        var ended = erasure.forget(asked.opinion(), opinion.details().contact());
        file.execute(known -> known.erase(asked, ended, today(metadata)));
    }

    private DataRequested request(
            PersonalDataCommand asked, DataRequestKind kind, boolean risksAccepted, MetaData metadata) {
        var today = today(metadata);
        return new DataRequested(
                asked.request(),
                asked.opinion(),
                opinions.submitted(asked.opinion()).plan(),
                kind,
                firstAnswer.lastDay(today),
                FirstAnswer.ARTICLE,
                FirstAnswer.VERIFIED,
                risksAccepted,
                today);
    }

    private OpinionSubmitted mustDecide(PersonalDataCommand asked, PlanId plan, MetaData metadata) {
        var opinion = opinions.submitted(asked.opinion());
        if (!opinion.plan().equals(plan)) {
            throw PersonalFile.unknown(asked);
        }
        var sender = Sender.from(metadata);
        if (sender.actor().role() != Role.ADMIN) {
            plans.mustBeCompetent(plan, sender);
        }
        return opinion;
    }

    private static LocalDate today(MetaData metadata) {
        return Sender.from(metadata).today();
    }

    private Aggregate<PersonalFile> file(OpinionId opinion) throws Exception {
        return files.loadOrCreate(PersonalFile.stream(opinion), PersonalFile::new);
    }

    private Aggregate<PersonalFile> known(PersonalDataCommand decision) {
        try {
            return files.load(PersonalFile.stream(decision.opinion()));
        } catch (AggregateNotFoundException nothingAsked) {
            throw PersonalFile.unknown(decision);
        }
    }
}
