package vn.planledger.notification.concern;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.inspection.InspectionCommand.AnswerRequest;
import vn.planledger.command.inspection.InspectionId;
import vn.planledger.command.shared.Role;
import vn.planledger.query.audit.Secrecy;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.query.inspection.Inspections;

/**
 * A request for explanation concerns the body that is asked, its answer the Inspectorate; nothing else of an inspection is
 * told to anybody (Law 84/2025/QH15 Art. 6).
 */
@Component
class InspectionConcerns implements Concerning {

    private final Inspections inspections;

    InspectionConcerns(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public Map<String, Function<News, Stream<Concern>>> rules() {
        return Map.of(
                "inspection.explanation-requested", this::asked,
                "inspection.explanation-answered", this::answered);
    }

    private Stream<Concern> asked(News news) {
        var page = page(news) + "/requests/" + request(news);
        return concern(NotificationKind.EXPLANATION_ASKED, news)
                .map(concern -> concern.by(news.day("lastOn")).at(page))
                .flatMap(concern -> roles().filter(role -> WhoMaySend.allows(role, AnswerRequest.class))
                        .map(role -> concern.to(Addressee.body(role, news.text("body")))));
    }

    private Stream<Concern> answered(News news) {
        return concern(NotificationKind.EXPLANATION_GIVEN, news)
                .flatMap(concern -> roles().filter(Secrecy::isCleared)
                        .map(role -> concern.at(page(news)).to(Addressee.all(role))));
    }

    private Stream<Concern> concern(NotificationKind kind, News news) {
        return inspections.byId(new InspectionId(news.text("inspection"))).map(Inspection::decision).stream()
                .map(decision -> new Concern(kind, null, decision, null, null, request(news), null, null));
    }

    private static String page(News news) {
        return "/inspections/" + news.text("inspection");
    }

    private static String request(News news) {
        return String.valueOf(news.facts().path("request").asInt());
    }

    private static Stream<Role> roles() {
        return Arrays.stream(Role.values());
    }
}
