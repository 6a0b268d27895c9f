package vn.planledger.notification.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.planledger.command.criticism.CriticismEvent.CriticismRequested;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.notification.PlanInViews;
import vn.planledger.notification.Reader;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.criticismpage.Criticisms;
import vn.planledger.query.planpage.PlanPages;

/** Of each event those hear whom it concerns, and nobody else does. */
class ConcernsTest {

    private static final String DISTRICT = "UBND huyện Đông Sơn";
    private static final String WARD = "UBND phường Đông Sơn";
    private static final String COMMITTEE = "Ủy ban MTTQ Việt Nam phường Hạc Thành";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final Map<Role, String> BODIES =
            Map.of(Role.PLANNER, DISTRICT, Role.APPRAISER, "Sở Xây dựng", Role.APPROVER, "UBND tỉnh Thanh Hóa");
    private static final Map<String, Reader> READERS = readers();

    private PlanInViews plan;

    private static Map<String, Reader> readers() {
        var readers = new LinkedHashMap<String, Reader>();
        readers.put("planner", new Reader("hoa", Role.PLANNER, Set.of(DISTRICT)));
        readers.put("planner of the ward", new Reader("son", Role.PLANNER, Set.of(WARD)));
        readers.put("lan", new Reader("lan", Role.PLANNER, Set.of("UBND phường Hạc Thành")));
        readers.put("colleague of lan", new Reader("mai", Role.PLANNER, Set.of("UBND phường Hạc Thành")));
        readers.put("appraiser", new Reader("binh", Role.APPRAISER, Set.of("Sở Xây dựng")));
        readers.put("other appraiser", new Reader("dung", Role.APPRAISER, Set.of("Sở Nông nghiệp")));
        readers.put("approver", new Reader("duc", Role.APPROVER, Set.of("UBND tỉnh Thanh Hóa")));
        readers.put("front", new Reader("nam", Role.FRONT, Set.of(COMMITTEE)));
        readers.put("chair", new Reader("ha", Role.FRONT_CHAIR, Set.of(COMMITTEE)));
        readers.put("other front", new Reader("tam", Role.FRONT, Set.of("Ủy ban MTTQ Việt Nam tỉnh")));
        readers.put("inspector", new Reader("kien", Role.INSPECTOR, Set.of()));
        readers.put("administrator", new Reader("quan", Role.ADMIN, Set.of()));
        return readers;
    }

    @BeforeEach
    void a_plan_that_people_work_on() {
        plan = plan(null);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private static PlanInViews plan(String source) {
        var plan = new PlanInViews(source, BODIES);
        plan.tell(new CriticismRequested(
                new CriticismId("dong-hai.plan.1.front"),
                PlanInViews.PLAN,
                Phase.PLAN,
                COMMITTEE,
                Map.of(),
                DAY,
                DAY.plusDays(15),
                "Luật 75/2015/QH13 Điều 36 khoản 1",
                DAY));
        return plan;
    }

    @ParameterizedTest
    @CsvSource({
        "opinion.point-assigned, lan",
        "personaldata.data-requested, planner",
        "plan.plan-suspended, planner appraiser approver",
        "plan.plan-resumed, planner appraiser approver",
        "plan.phase-approved, planner appraiser approver",
        "criticism.criticism-requested, front chair",
        "criticism.criticism-submitted, planner",
        "criticism.recommendation-replied, front chair",
        "criticism.reply-judged, planner",
        "criticism.front-stayed-silent, planner front chair",
        "criticism.recommendation-drafted, ''",
        "criticism.meeting-recorded, ''",
        "opinion.point-answered, ''"
    })
    void those_hear_of_it_whom_it_concerns_and_nobody_else(String type, String whom) throws IOException {
        var expected = whom.isEmpty() ? Set.<String>of() : Set.of(whom.split(" "));

        assertThat(told(type)).isEqualTo(expected);
    }

    @Test
    void of_a_transfer_the_body_hears_that_owes_from_now_on() throws IOException {
        plan.tell(new ResponsibilityTransferred(PlanInViews.PLAN, DISTRICT, WARD, "Sắp xếp", "1/UBND", DAY));

        assertThat(told("plan.responsibility-transferred")).containsExactly("planner of the ward");
        assertThat(told("plan.plan-suspended")).contains("planner of the ward").doesNotContain("planner");
    }

    @Test
    void a_point_leads_to_its_opinion_and_a_request_to_the_list_that_waits_each_with_its_last_day() throws IOException {
        assertThat(concerns("opinion.point-assigned")).singleElement().satisfies(point -> {
            assertThat(point.kind()).isEqualTo(NotificationKind.POINT_GIVEN);
            assertThat(point.path()).isEqualTo("/opinions/opinion-1");
            assertThat(point.day()).isEqualTo("2026-03-23");
            assertThat(point.detail()).isEqualTo("giao thông");
        });
        assertThat(concerns("personaldata.data-requested")).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/personal-data");
            assertThat(request.day()).isEqualTo("2026-03-18");
        });
        assertThat(concerns("criticism.recommendation-replied"))
                .extracting(Concern::path)
                .containsOnly("/plans/dong-hai/criticisms/dong-hai.plan.1.front");
    }

    @Test
    void of_a_publication_nothing_more_is_said() throws IOException {
        assertThat(concerns("plan.plan-published"))
                .hasSize(BODIES.size())
                .extracting(Concern::detail)
                .containsOnlyNulls();
    }

    @Test
    void a_point_that_is_taken_back_is_given_to_nobody() throws IOException {
        var sample = (ObjectNode) sample("opinion.point-assigned");

        assertThat(concerns("opinion.point-assigned", sample.putNull("assignee")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opinion.point-assigned",
                "personaldata.data-requested",
                "plan.plan-suspended",
                "plan.responsibility-transferred",
                "criticism.recommendation-replied"
            })
    void of_a_reconstruction_nobody_hears(String type) throws IOException {
        plan.close();
        plan = plan("199/QĐ-UBND, 18/01/2016");

        assertThat(told(type)).isEmpty();
    }

    private Set<String> told(String type) throws IOException {
        var concerns = concerns(type);
        return READERS.entrySet().stream()
                .filter(reader ->
                        concerns.stream().anyMatch(concern -> concern.to().is(reader.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Of the approved sample of the event. */
    private List<Concern> concerns(String type) throws IOException {
        return concerns(type, sample(type));
    }

    private List<Concern> concerns(String type, JsonNode facts) {
        return rules().of(new News(1, type, facts, "someone", Instant.EPOCH));
    }

    private static JsonNode sample(String type) throws IOException {
        try (var sample = ConcernsTest.class.getResourceAsStream("/events/" + type + ".json")) {
            return new JsonMapper().readTree(sample);
        }
    }

    private Concerns rules() {
        var database = plan.database();
        var running = new RunningPlans(new PlanPages(database));
        return new Concerns(List.of(
                new PlanConcerns(running),
                new ConsultationConcerns(running, new Consultations(database)),
                new FrontConcerns(running, new Criticisms(database))));
    }
}
