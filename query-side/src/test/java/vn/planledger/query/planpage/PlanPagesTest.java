package vn.planledger.query.planpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.planledger.query.DongHai.APPROVER;
import static vn.planledger.query.DongHai.PARENT;
import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.PLANNER;
import static vn.planledger.query.DongHai.completed;
import static vn.planledger.query.DongHai.opened;
import static vn.planledger.query.DongHai.overdue;
import static vn.planledger.query.DongHai.parent;
import static vn.planledger.query.DongHai.registered;
import static vn.planledger.query.DongHai.started;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.query.DongHai;
import vn.planledger.query.Told;
import vn.planledger.query.ViewsDatabase;
import vn.planledger.query.shared.PlanStatus;

class PlanPagesTest {

    private final ViewsDatabase views = new ViewsDatabase();
    private final PlanPages pages = new PlanPages(views.database());
    private final Told told = new Told(views.database());

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void the_page_of_a_published_plan_tells_everything() {
        DongHai.tell(told);

        var page = pages.byId(PLAN).orElseThrow();

        assertThat(page.status()).isEqualTo(PlanStatus.PUBLISHED);
        assertThat(page.end()).isEqualTo(ProcedureEnd.COMPLETED);
        assertThat(page.openSteps()).isEmpty();
        assertThat(page.completedSteps())
                .extracting(CompletedStep::step, CompletedStep::outcome, CompletedStep::wasOverdue)
                .containsExactly(
                        tuple("prepare-dossier", "submitted", false),
                        tuple("decide", "approved", true),
                        tuple("answer-opinions", "revised", false));
        assertThat(page.approvals())
                .extracting(Approval::phase, Approval::decisionNumber, Approval::documentHashes)
                .containsExactly(
                        tuple(Phase.BRIEF, "199/QĐ-UBND", Map.of("d1", "cd".repeat(32))),
                        tuple(Phase.PLAN, "199/QĐ-UBND", Map.of("d1", "cd".repeat(32))));
        assertThat(page.publication()).isEqualTo(new Publication(DongHai.day("2016-02-01"), DateBasis.ASSUMED, 21));
        assertThat(page.consultations()).containsExactly("P24.plan.1");
        assertThat(page.number()).isEqualTo(22);
    }

    @Test
    void the_header_and_the_pinned_procedure_are_those_of_the_registration() {
        told.by(PLANNER, registered(), started());

        var page = pages.byId(PLAN).orElseThrow();

        assertThat(page.header().traits())
                .containsExactly(PlanTrait.IMPORTANT_AREA, PlanTrait.NEW_URBAN_CENTRE, PlanTrait.INVESTOR_MADE);
        assertThat(page.header().parent()).isEqualTo("P23");
        assertThat(page.header().dateBasis()).isEqualTo(DateBasis.ASSUMED);
        assertThat(page.procedure()).isEqualTo(started().procedure());
        assertThat(page.phase()).isNull();
    }

    @Test
    void an_open_step_keeps_the_form_and_the_deadline_it_opened_with() {
        var event = opened("check-dossier", "t1", Role.APPRAISER, Phase.BRIEF, "2016-01-20");
        told.by(PLANNER, registered(), event, overdue("check-dossier", "t1"));

        assertThat(pages.byId(PLAN).orElseThrow().openSteps())
                .containsExactly(new OpenStepView(event.step(), true, null, 2));
    }

    @Test
    void a_completed_step_says_who_did_it_with_what() {
        told.by(PLANNER, registered(), opened("decide", "t1", Role.APPROVER, Phase.PLAN, "2016-01-20"))
                .by(APPROVER, completed("decide", "t1", Phase.PLAN, "approved"));

        var step = pages.byId(PLAN).orElseThrow().completedSteps().get(0);

        assertThat(step.actorName()).isEqualTo("Phạm Đức");
        assertThat(step.organisation()).isEqualTo("UBND tỉnh Thanh Hóa");
        assertThat(step.role()).isEqualTo(Role.APPROVER);
        assertThat(step.data()).containsEntry("note", "đủ").containsEntry("answer.o-1.1.reason", "a name with dots");
        assertThat(step.documents()).containsExactly(Map.entry("explanation", "d1"));
        assertThat(step.openedOn()).isEqualTo("2016-01-01");
        assertThat(step.dueOn()).isEqualTo("2016-01-20");
        assertThat(step.happenedOn()).isEqualTo("2016-01-08");
        assertThat(step.number()).isEqualTo(3);
    }

    @Test
    void a_document_is_listed_with_its_hash_and_who_added_it() {
        told.by(PLANNER, registered(), DongHai.document("d1"));

        assertThat(pages.byId(PLAN).orElseThrow().documents())
                .extracting(
                        PlanDocument::id,
                        PlanDocument::fileName,
                        PlanDocument::size,
                        PlanDocument::sha256,
                        PlanDocument::addedBy)
                .containsExactly(tuple("d1", "thuyết minh.pdf", 5_000_000_000L, "cd".repeat(32), "Lê Thị Hoa"));
    }

    @Test
    void a_reference_has_a_page_without_a_procedure() {
        told.by(PLANNER, parent());

        var page = pages.byId(PARENT).orElseThrow();

        assertThat(page.status()).isEqualTo(PlanStatus.REFERENCE);
        assertThat(page.procedure()).isNull();
        assertThat(page.header().reference().authority()).isEqualTo("UBND tỉnh Thanh Hóa");
        assertThat(page.openSteps()).isEmpty();
    }
}
