package vn.planledger.web.front;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.planledger.edge.CriticisedPlan;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.FollowedRecommendation;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.StepPage;

/**
 * What the page of an act on a criticism shows.
 *
 * @param base where the page of the criticism lies for this reader
 * @param act its name in addresses and messages
 * @param checked whether it is checked before it is recorded
 * @param events logical names of the events it writes
 * @param whyNot why the reader cannot do it now; null if he or she can
 * @param about the recommendations it is about
 */
record CriticismActPage(
        Criticism criticism,
        String title,
        String base,
        String act,
        boolean checked,
        List<String> events,
        String whyNot,
        ChangeInput input,
        List<StepPage.Field> fields,
        List<CriticismPage.Said> about) {

    /** Makes it. */
    @Component
    static class Maker {

        private final CriticismPages pages;
        private final CriticisedPlan.Finder plans;
        private final CriticismActs acts;
        private final CriticismFields fields;

        Maker(CriticismPages pages, CriticisedPlan.Finder plans, CriticismActs acts, CriticismFields fields) {
            this.pages = pages;
            this.plans = plans;
            this.acts = acts;
            this.fields = fields;
        }

        CriticismActPage of(Criticism criticism, CriticismAct act, ChangeInput input) {
            return new CriticismActPage(
                    criticism,
                    plans.title(criticism),
                    pages.base(criticism),
                    act.path(),
                    act.isChecked(),
                    act.events(),
                    acts.whyNot(criticism, act).orElse(null),
                    input,
                    fields.of(act, input),
                    about(criticism, act, input));
        }

        private List<CriticismPage.Said> about(Criticism criticism, CriticismAct act, ChangeInput input) {
            if (act == CriticismAct.MEET || act == CriticismAct.DRAFT) {
                return List.of();
            }
            var number = input.value(CriticismCommands.RECOMMENDATION);
            return criticism.recommendations().stream()
                    .filter(each -> !act.ofOneRecommendation() || isNumbered(each, number))
                    .map(each -> pages.said(each, criticism))
                    .toList();
        }

        private static boolean isNumbered(FollowedRecommendation recommendation, String number) {
            return Objects.equals(String.valueOf(recommendation.number()), number);
        }
    }
}
