package vn.planledger.query.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.AboutAPerson.ASKED;
import static vn.planledger.query.AboutAPerson.OPINION;
import static vn.planledger.query.AboutAPerson.id;
import static vn.planledger.query.DongHai.PLANNER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.RefusalGround;
import vn.planledger.query.AboutAPerson;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

/** Who asked what about his or her data, what waits for an answer and since when it is owed. */
class DataRequestsTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final Told told = new Told(views.database());
    private final DataRequests requests = new DataRequests(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void what_waits_is_listed_until_it_is_decided_and_is_overdue_after_its_last_day() {
        AboutAPerson.asked(told);

        assertThat(requests.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.id()).isEqualTo("d-2");
            assertThat(waiting.overdueOn(ASKED.plusDays(2))).isFalse();
            assertThat(waiting.overdueOn(ASKED.plusDays(3))).isTrue();
        });
        assertThat(requests.answered(10)).extracting(DataRequest::state).containsExactly(DataRequestState.GIVEN);
    }

    @Test
    void a_refusal_tells_its_ground_its_article_its_reason_and_who_decided() {
        AboutAPerson.refused(told);

        assertThat(requests.waiting()).isEmpty();
        assertThat(requests.byId(id("d-2")))
                .get()
                .returns(DataRequestState.REFUSED, DataRequest::state)
                .returns(RefusalGround.LEGAL_DUTY, DataRequest::ground)
                .returns(RefusalGround.ARTICLE, DataRequest::groundArticle)
                .returns("Đang giải quyết khiếu nại", DataRequest::reason)
                .returns(PLANNER.organisation(), DataRequest::decidedBy)
                .returns(ASKED.plusDays(1), DataRequest::decidedOn);
    }

    @Test
    void an_author_finds_everything_that_was_asked_in_order() {
        AboutAPerson.tell(told);

        assertThat(requests.about(OPINION)).extracting(DataRequest::id).containsExactly("d-1", "d-2", "d-3");
        assertThat(requests.about(OPINION).get(2))
                .returns(DataRequestState.ERASED, DataRequest::state)
                .returns(2, DataRequest::subscriptions)
                .returns(true, DataRequest::late);
        assertThat(requests.about(new OpinionId("other"))).isEmpty();
        assertThat(requests.answered(2)).extracting(DataRequest::id).containsExactly("d-3", "d-2");
    }
}
