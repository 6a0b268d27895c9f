package vn.planledger.web.front;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.planledger.command.criticism.Heading;
import vn.planledger.edge.GivenArea;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.FollowedRecommendation;
import vn.planledger.web.ChangeInput;

/** What stands in a form before anybody types: today, and the draft that is to be worded anew. */
@Component
class FirstInput {

    private final LegalToday today;

    FirstInput(LegalToday today) {
        this.today = today;
    }

    /** @param recommendation its number, or null; {@code heading} may be null as well */
    ChangeInput of(Criticism criticism, Integer recommendation, Heading heading) {
        Map<String, String> data = new TreeMap<>();
        if (heading != null) {
            data.put("heading", heading.name());
        }
        if (recommendation != null) {
            data.put(CriticismCommands.RECOMMENDATION, recommendation.toString());
            criticism.recommendations().stream()
                    .filter(each -> each.number() == recommendation)
                    .findFirst()
                    .ifPresent(draft -> words(draft, data));
        }
        return new ChangeInput(UUID.randomUUID().toString(), today.get().toString(), data);
    }

    private static void words(FollowedRecommendation draft, Map<String, String> data) {
        data.put("heading", draft.heading().name());
        data.put("text", draft.text());
        data.put("section", draft.section() == null ? "" : draft.section());
        data.put("area", draft.area() == null ? "" : GivenArea.toText(draft.area()));
    }
}
