package vn.planledger.web.front;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.edge.OwnCriticisms;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.FollowedRecommendation;
import vn.planledger.security.CurrentActor;
import vn.planledger.web.Words;

/** Whether the person at the page may do something with a criticism now. It only explains: the criticism itself decides. */
@Component
class CriticismActs {

    /**
     * One thing that may be done.
     *
     * @param link where to do it; null where the text says why not
     */
    record Line(String text, String link) {}

    private static final List<CriticismAct> OF_THE_FRONT = List.of(
            CriticismAct.DRAFT, CriticismAct.MEET, CriticismAct.RELEASE, CriticismAct.SUBMIT, CriticismAct.JUDGE);
    private static final List<CriticismAct> OF_THE_ORGANISER = List.of(CriticismAct.REPLY, CriticismAct.REPORT);

    private final OwnCriticisms criticisms;
    private final CurrentActor actor;
    private final Words words;

    CriticismActs(OwnCriticisms criticisms, CurrentActor actor, Words words) {
        this.criticisms = criticisms;
        this.actor = actor;
        this.words = words;
    }

    /** What the person can do now, or why not; for those who only read, that. */
    List<Line> now(Criticism criticism, String base) {
        var acts = criticisms.isOfMyCommittee(criticism)
                ? OF_THE_FRONT
                : criticisms.isOfMyPlan(criticism) ? OF_THE_ORGANISER : List.<CriticismAct>of();
        return acts.isEmpty()
                ? List.of(new Line(words.text("criticism.now.reader"), null))
                : acts.stream().map(act -> line(criticism, act, base)).toList();
    }

    private Line line(Criticism criticism, CriticismAct act, String base) {
        var name = words.of("criticism.act", act.path());
        return whyNot(criticism, act)
                .map(why -> new Line(words.text("criticism.now.not", name, why), null))
                .orElseGet(() -> new Line(name, link(act, base)));
    }

    private static String link(CriticismAct act, String base) {
        return act == CriticismAct.JUDGE || act == CriticismAct.REPLY
                ? base + "#recommendations"
                : base + "/" + act.path();
    }

    /** What the person can do with one recommendation. */
    List<Line> with(FollowedRecommendation recommendation, Criticism criticism, String base) {
        return Stream.of(CriticismAct.DRAFT, CriticismAct.DROP, CriticismAct.JUDGE, CriticismAct.REPLY)
                .filter(act -> act != CriticismAct.JUDGE || recommendation.judgeable())
                .filter(act -> act != CriticismAct.REPLY || recommendation.owed())
                .filter(act -> whyNot(criticism, act).isEmpty())
                .map(act -> new Line(
                        words.of("criticism.one", act.path()),
                        base + "/" + act.path() + "?n=" + recommendation.number()))
                .toList();
    }

    /** Why not, in words; empty if it can be done. */
    Optional<String> whyNot(Criticism criticism, CriticismAct act) {
        var me = actor.get();
        if (!WhoMaySend.allows(me.role(), act.command())) {
            return Optional.of(words.text("criticism.not-now.role", words.of(act.role()), words.of(me.role())));
        }
        var own = act.ofTheOrganiser() ? criticisms.isOfMyPlan(criticism) : criticisms.isOfMyCommittee(criticism);
        if (!own) {
            var body = act.ofTheOrganiser() ? criticisms.organiser(criticism).orElse("") : criticism.front();
            return Optional.of(words.text("criticism.not-now.body", body, me.organisation()));
        }
        return Optional.ofNullable(
                switch (act) {
                    case DRAFT, DROP, MEET, RELEASE -> unsigned(criticism);
                    case SUBMIT -> unsent(criticism);
                    case JUDGE -> judgeable(criticism);
                    case REPLY -> owed(criticism);
                    case REPORT -> unreported(criticism);
                });
    }

    private String unsigned(Criticism criticism) {
        var signature = criticism.signature();
        return signature == null
                ? null
                : words.text("criticism.not-now.signed", words.day(signature.releasedOn()), signature.documentNumber());
    }

    private String unsent(Criticism criticism) {
        if (criticism.submittedOn() != null) {
            return words.text("criticism.not-now.sent", words.day(criticism.submittedOn()));
        }
        return criticism.signature() == null ? words.text("criticism.not-now.unsigned") : null;
    }

    private String judgeable(Criticism criticism) {
        return unless(criticism, FollowedRecommendation::judgeable, "criticism.not-now.nothing-to-judge");
    }

    private String owed(Criticism criticism) {
        return unless(criticism, FollowedRecommendation::owed, "criticism.not-now.all-answered");
    }

    private String unless(Criticism criticism, Predicate<FollowedRecommendation> some, String why) {
        if (criticism.submittedOn() == null) {
            return words.text("criticism.not-now.unsent");
        }
        return criticism.recommendations().stream().anyMatch(some) ? null : words.text(why);
    }

    private String unreported(Criticism criticism) {
        if (criticism.submittedOn() == null) {
            return words.text("criticism.not-now.unsent");
        }
        if (criticism.owed() > 0) {
            return words.text("criticism.not-now.owed", criticism.owed());
        }
        return criticism.reportHolds() ? words.text("criticism.not-now.reported") : null;
    }
}
