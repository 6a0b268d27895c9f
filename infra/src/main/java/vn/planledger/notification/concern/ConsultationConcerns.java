package vn.planledger.notification.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.shared.Role;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;

/** A round concerns who holds it and who was invited; a point the person it was given to. */
@Component
class ConsultationConcerns implements Concerning {

    private final RunningPlans plans;
    private final Consultations consultations;

    ConsultationConcerns(RunningPlans plans, Consultations consultations) {
        this.plans = plans;
        this.consultations = consultations;
    }

    @Override
    public Map<String, Function<News, Stream<Concern>>> rules() {
        return Map.of(
                "consultation.body-invited", this::invited,
                "consultation.window-extended", this::extended,
                "consultation.window-closed", this::closed,
                "consultation.synopsis-published", this::answered,
                "opinion.point-assigned", this::given,
                "personaldata.data-requested", this::dataRequested);
    }

    private Stream<Concern> invited(News news) {
        return concern(NotificationKind.INVITED, news)
                .map(concern -> concern.by(lastDay(news)).to(Addressee.body(Role.BODY, news.text("body"))));
    }

    private Stream<Concern> extended(News news) {
        return concern(NotificationKind.WINDOW_EXTENDED, news)
                .map(concern -> concern.by(news.day("after")).detail(news.text("group")))
                .flatMap(concern -> Stream.concat(plans.forBody(Role.PLANNER, concern), forInvited(concern, news)));
    }

    private Stream<Concern> closed(News news) {
        return concern(NotificationKind.WINDOW_CLOSED, news)
                .map(concern -> concern.detail(news.text("group")))
                .flatMap(concern -> plans.forBody(Role.PLANNER, concern));
    }

    private Stream<Concern> answered(News news) {
        return concern(NotificationKind.ANSWERS_PUBLISHED, news).flatMap(concern -> forInvited(concern, news));
    }

    /** One that is taken back, or only gets a tag or a last day, is given to nobody. */
    private Stream<Concern> given(News news) {
        return Stream.ofNullable(News.text(news.facts().path("assignee"), "id"))
                .flatMap(person -> concern(NotificationKind.POINT_GIVEN, news)
                        .map(concern -> concern.by(news.day("dueOn"))
                                .detail(news.text("tag"))
                                .at("/opinions/" + news.text("opinion"))
                                .to(Addressee.person(person))));
    }

    private Stream<Concern> dataRequested(News news) {
        return plans.concern(NotificationKind.DATA_REQUESTED, news)
                .map(concern -> concern.by(news.day("answerBy"))
                        .detail(news.text("kind"))
                        .at("/personal-data"))
                .flatMap(concern -> plans.forBody(Role.PLANNER, concern));
    }

    private Stream<Concern> concern(NotificationKind kind, News news) {
        return plans.concern(kind, news).map(concern -> concern.at("/consultations/" + news.text("consultation")));
    }

    private Stream<Concern> forInvited(Concern concern, News news) {
        return round(news).stream()
                .flatMap(round -> round.invited().stream())
                .map(invited -> concern.to(Addressee.body(Role.BODY, invited.body())));
    }

    private LocalDate lastDay(News news) {
        return round(news).stream()
                .flatMap(round -> round.windows().stream())
                .filter(window -> window.group().name().equals(news.text("group")))
                .map(window -> window.closesOn())
                .findFirst()
                .orElse(null);
    }

    private Optional<Consultation> round(News news) {
        return consultations.byId(new ConsultationId(news.text("consultation")));
    }
}
