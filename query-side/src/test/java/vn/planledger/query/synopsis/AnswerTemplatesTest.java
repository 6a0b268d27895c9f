package vn.planledger.query.synopsis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.day;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.template.AnswerTemplateId;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateRetired;
import vn.planledger.command.template.TemplateEvent.AnswerTemplateSaved;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;

class AnswerTemplatesTest {

    private static final String OWN = PLANNER.organisation();

    private final ViewsDatabase views = new ViewsDatabase();
    private final AnswerTemplates templates = new AnswerTemplates(views.database());
    private final Told told = new Told(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_body_finds_its_own_by_title() {
        told.by(PLANNER, saved("t-1", OWN, "Lộ giới"), saved("t-2", OWN, "Cây xanh"), saved("t-3", "Sở khác", "Nước"));

        assertThat(templates.of(OWN)).extracting(AnswerTemplate::title).containsExactly("Cây xanh", "Lộ giới");
        assertThat(templates.find("t-1", OWN))
                .get()
                .returns(AnswerResult.PARTLY, AnswerTemplate::result)
                .returns("Theo quy chuẩn", AnswerTemplate::reason)
                .returns(1L, AnswerTemplate::number);
        assertThat(templates.find("t-3", OWN)).isEmpty();
    }

    @Test
    void a_changed_one_takes_the_place_of_the_old() {
        told.by(PLANNER, saved("t-1", OWN, "Lộ giới"), saved("t-1", OWN, "Lộ giới đường"))
                .tell(1);
        assertThat(templates.of(OWN)).extracting(AnswerTemplate::title).containsExactly("Lộ giới đường");
    }

    @Test
    void a_retired_one_is_offered_no_more_even_if_an_older_event_is_told_again() {
        told.by(PLANNER, saved("t-1", OWN, "Lộ giới"))
                .by(PLANNER, new AnswerTemplateRetired(new AnswerTemplateId("t-1"), OWN, day("2016-03-01")))
                .tell(1);
        assertThat(templates.of(OWN)).isEmpty();
        assertThat(templates.find("t-1", OWN)).isEmpty();
    }

    private static AnswerTemplateSaved saved(String id, String organisation, String title) {
        return new AnswerTemplateSaved(
                new AnswerTemplateId(id),
                organisation,
                title,
                AnswerResult.PARTLY,
                "Theo quy chuẩn",
                "Lộ giới 20,5 m",
                day("2016-02-01"));
    }
}
