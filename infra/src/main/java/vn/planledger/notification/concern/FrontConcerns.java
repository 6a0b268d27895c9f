package vn.planledger.notification.concern;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.shared.Role;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.Criticisms;

/** A criticism concerns the committee that writes it and the body that replies; a draft is the committee's own matter. */
@Component
class FrontConcerns implements Concerning {

    private final RunningPlans plans;
    private final Criticisms criticisms;

    FrontConcerns(RunningPlans plans, Criticisms criticisms) {
        this.plans = plans;
        this.criticisms = criticisms;
    }

    @Override
    public Map<String, Function<News, Stream<Concern>>> rules() {
        return Map.of(
                "criticism.criticism-requested", this::requested,
                "criticism.criticism-submitted", news -> planner(NotificationKind.CRITICISM_SUBMITTED, news),
                "criticism.recommendation-replied", this::replied,
                "criticism.reply-judged", this::judged,
                "criticism.front-stayed-silent", this::silent);
    }

    private Stream<Concern> requested(News news) {
        return concern(NotificationKind.CRITICISM_REQUESTED, news)
                .map(concern -> concern.by(news.day("plannedSubmissionOn")))
                .flatMap(concern -> committee(concern, news.text("front")));
    }

    private Stream<Concern> replied(News news) {
        return concern(NotificationKind.REPLY_GIVEN, news)
                .map(concern -> concern.detail(recommendation(news)))
                .flatMap(concern -> committee(concern, news));
    }

    private Stream<Concern> judged(News news) {
        return news.facts().path("satisfied").asBoolean(true)
                ? Stream.empty()
                : planner(NotificationKind.REPLY_REJECTED, news).map(concern -> concern.detail(recommendation(news)));
    }

    private Stream<Concern> silent(News news) {
        return concern(NotificationKind.FRONT_SILENT, news)
                .flatMap(concern -> Stream.concat(plans.forBody(Role.PLANNER, concern), committee(concern, news)));
    }

    private Stream<Concern> planner(NotificationKind kind, News news) {
        return concern(kind, news).flatMap(concern -> plans.forBody(Role.PLANNER, concern));
    }

    private Stream<Concern> concern(NotificationKind kind, News news) {
        return plans.concern(kind, news)
                .map(concern -> concern.at(concern.path() + "/criticisms/" + news.text("criticism")));
    }

    private Stream<Concern> committee(Concern concern, News news) {
        return find(news).map(Criticism::front).stream().flatMap(front -> committee(concern, front));
    }

    private static Stream<Concern> committee(Concern concern, String front) {
        return Stream.of(Role.FRONT, Role.FRONT_CHAIR).map(role -> concern.to(Addressee.body(role, front)));
    }

    private Optional<Criticism> find(News news) {
        return criticisms.byId(new CriticismId(news.text("criticism")));
    }

    private static String recommendation(News news) {
        return String.valueOf(news.facts().path("recommendation").asInt());
    }
}
