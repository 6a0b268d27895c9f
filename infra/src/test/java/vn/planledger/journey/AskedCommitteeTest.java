package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.planledger.command.shared.Role;
import vn.planledger.notification.Notification;
import vn.planledger.notification.NotificationRound;
import vn.planledger.notification.Notifications;
import vn.planledger.notification.Reader;
import vn.planledger.notification.concern.NotificationKind;
import vn.planledger.reliability.RunningApplication;

/** A committee the planner asks hears of it, and finds the documents it is to criticise (Law 75/2015 Art. 36). */
class AskedCommitteeTest extends RunningApplication {

    @Test
    void the_documents_that_were_sent_are_there_for_the_front_to_read() {
        var draft = CriticisedDraft.sent(new AnyClient(application), Map.of());

        var papers = AnyClient.list(draft.as("front").get("documents"));

        assertThat(papers).isNotEmpty().allSatisfy(paper -> {
            var page = new Visitor(application, "front")
                    .get("/plans/" + draft.plan + "/documents/"
                            + paper.get("id").asString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(draft.plan);
        });
    }

    @Test
    void the_committee_that_is_asked_is_told_and_no_other() {
        var draft = CriticisedDraft.sent(new AnyClient(application), Map.of());
        office.the(NotificationRound.class).go();
        var page = "/plans/" + draft.plan + "/criticisms/" + draft.id;

        for (var role : List.of(Role.FRONT, Role.FRONT_CHAIR)) {
            assertThat(told(new Reader("can-bo", role, Set.of(CriticisedDraft.COMMITTEE))))
                    .contains(page);
            assertThat(told(new Reader("can-bo", role, Set.of(CriticisedDraft.WARD_COMMITTEE))))
                    .doesNotContain(page);
        }
    }

    private List<String> told(Reader reader) {
        return office.the(Notifications.class).newest(reader, Long.MAX_VALUE, false, 10_000).stream()
                .filter(notice -> notice.kind() == NotificationKind.CRITICISM_REQUESTED)
                .map(Notification::path)
                .toList();
    }
}
