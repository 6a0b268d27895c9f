package vn.planledger.web.round;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.edge.PersonalData;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.consultationpage.PublicCopy;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.StepPage;

/**
 * What the page of an act shows.
 *
 * @param title of the plan
 * @param address of the form
 * @param back the page that shows what the act is about
 * @param act its name in addresses and messages
 * @param event logical name of the event it writes
 * @param whyNot why the reader cannot do it now; null if he or she can
 * @param bodies names to choose from; others may be typed
 * @param opinion the opinion it is about; null where it is about the round
 */
record ActPage(
        Consultation round,
        String title,
        String address,
        String back,
        String act,
        String event,
        String whyNot,
        ChangeInput input,
        List<StepPage.Field> fields,
        List<String> bodies,
        OpinionLine opinion) {

    /** Makes it. */
    @Component
    static class Maker {

        private final ActRules rules;
        private final ActFields fields;
        private final OpinionLine.Maker lines;
        private final PersonalData persons;
        private final OrganisationList organisations;
        private final PlanRegister register;

        Maker(
                ActRules rules,
                ActFields fields,
                OpinionLine.Maker lines,
                PersonalData persons,
                OrganisationList organisations,
                PlanRegister register) {
            this.rules = rules;
            this.fields = fields;
            this.lines = lines;
            this.persons = persons;
            this.organisations = organisations;
            this.register = register;
        }

        ActPage of(RoundAct act, ActSubject about, ChangeInput input) {
            return new ActPage(
                    about.round(),
                    register.byId(new PlanId(about.round().plan()))
                            .map(PlanRow::title)
                            .orElse(about.round().plan()),
                    about.address(act),
                    about.page(),
                    act.path(),
                    act.event(),
                    rules.whyNot(about, act).orElse(null),
                    input,
                    fields.of(act, about, input),
                    act == RoundAct.INVITE ? bodies() : List.of(),
                    about.opinion() == null ? null : lines.of(about.round(), about.opinion()));
        }

        /** What the public will read; null where the act is about no opinion. */
        PublicCopy preview(RoundAct act, Opinion opinion, ChangeInput in) {
            return switch (act) {
                case INVITE, EXTEND -> null;
                case HIDE -> persons.publicCopy(opinion.hiddenBecause(in.required("reason")));
                case SHOW -> persons.publicCopy(opinion.hiddenBecause(null));
                case REDACT -> persons.publicCopy(opinion, ActCommands.passages(opinion, in));
            };
        }

        private List<String> bodies() {
            return organisations.on(rules.day()).stream()
                    .map(recorded -> recorded.organisation().name())
                    .toList();
        }
    }
}
