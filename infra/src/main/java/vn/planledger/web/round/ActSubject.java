package vn.planledger.web.round;

import org.springframework.stereotype.Component;
import vn.planledger.edge.RoundActs;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Opinion;

/**
 * What an act is about.
 *
 * @param opinion null where it is about the round
 */
record ActSubject(Consultation round, Opinion opinion) {

    /** Where the form of an act lies. */
    String address(RoundAct act) {
        return (opinion == null ? "/consultations/" + round.id() : "/opinions/" + opinion.id()) + "/" + act.path();
    }

    /** The page that shows what it is about. */
    String page() {
        return "/consultations/" + round.id();
    }

    /** Finds it. */
    @Component
    static class Finder {

        private final RoundActs acts;

        Finder(RoundActs acts) {
            this.acts = acts;
        }

        /**
         * @param id of the opinion or of the round
         * @throws vn.planledger.command.shared.Refusal {@code consultation.unknown}, {@code opinion.unknown}
         */
        ActSubject of(RoundAct act, String id) {
            if (!act.ofOneOpinion()) {
                return new ActSubject(acts.round(id), null);
            }
            var opinion = acts.opinion(id);
            return new ActSubject(acts.round(opinion.consultation()), opinion);
        }
    }
}
