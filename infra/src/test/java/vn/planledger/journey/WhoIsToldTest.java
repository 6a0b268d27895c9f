package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;
import vn.planledger.notification.Notification;
import vn.planledger.notification.NotificationRound;
import vn.planledger.notification.Notifications;
import vn.planledger.notification.Reader;
import vn.planledger.notification.concern.Concerns;
import vn.planledger.notification.concern.NotificationKind;
import vn.planledger.notification.duty.Duties;
import vn.planledger.notification.duty.Duty;
import vn.planledger.notification.duty.DutyKind;
import vn.planledger.reliability.RunningApplication;

/** Of what happens each is told what concerns his or her own body, and of what is secret nobody else. */
class WhoIsToldTest extends RunningApplication {

    private static final String WARD = "UBND phường Hạc Thành";
    private static final Reader PLANNER = new Reader("ai-do", Role.PLANNER, Set.of());
    private static final Reader OF_THE_WARD = new Reader("can-bo", Role.APPROVER, Set.of(WARD));
    private static final Reader ELSEWHERE = new Reader("nguoi-khac", Role.APPROVER, Set.of("UBND tỉnh Thanh Hóa"));
    private static final Reader INSPECTOR = new Reader("thanh-tra", Role.INSPECTOR, Set.of());

    @Test
    void every_rule_is_about_an_event_that_there_is() {
        assertThat(office.the(Concerns.class).types())
                .hasSizeGreaterThan(20)
                .allSatisfy(type -> assertThat(getClass().getResource("/events/" + type + ".json"))
                        .as(type)
                        .isNotNull());
    }

    @Test
    void a_request_of_the_inspectorate_reaches_the_body_that_is_asked_alone() {
        var number = UUID.randomUUID().toString().substring(0, 8) + "/QĐ-TTr";
        var day = office.today().toString();
        var inspector = new AnyClient(application).as("inspector");
        var decision = Map.<String, Object>of(
                "number", number, "subject", "Thẩm định", "target", WARD, "way", "REMOTE", "happenedOn", day);
        var inspection = inspector
                .post("/api/inspections", new HashMap<>(decision), key())
                .body()
                .get("id")
                .asString();
        var asked = Map.<String, Object>of(
                "body",
                WARD,
                "question",
                "Vì sao chậm?",
                "lastOn",
                office.today().plusDays(5).toString());
        assertThat(inspector
                        .post("/api/inspections/" + inspection + "/requests", asked, key())
                        .status())
                .isEqualTo(201);

        assertThat(told(OF_THE_WARD, number)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NotificationKind.EXPLANATION_ASKED);
            assertThat(notice.path()).isEqualTo("/inspections/" + inspection + "/requests/1");
        });
        assertThat(told(ELSEWHERE, number)).isEmpty();
        assertThat(duties(OF_THE_WARD, number)).extracting(Duty::kind).containsExactly(DutyKind.EXPLANATION);
        assertThat(duties(ELSEWHERE, number)).isEmpty();
        assertThat(duties(INSPECTOR, number)).extracting(Duty::kind).contains(DutyKind.INSPECTION);
    }

    @Test
    void who_is_invited_is_told_and_who_invited_hears_that_the_time_is_over() {
        var body = "Sở Kiểm thử " + UUID.randomUUID();
        var invited = new Reader("can-bo-so", Role.BODY, Set.of(body));
        var title = "Khu dân cư " + UUID.randomUUID();
        var round = new RunningRound(
                application, office::today, Map.of("title", title), "BRIEF", Map.of("invited-agencies", body));

        assertThat(told(invited, title)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NotificationKind.INVITED);
            assertThat(notice.day()).isEqualTo(round.lastDay("AGENCIES"));
        });
        assertThat(duties(invited, title)).extracting(Duty::kind).containsExactly(DutyKind.OPINION);
        assertThat(duties(PLANNER, title)).extracting(Duty::kind).contains(DutyKind.WINDOW);

        round.letTheWindowsClose();
        assertThat(told(PLANNER, title)).extracting(Notification::kind).contains(NotificationKind.WINDOW_CLOSED);
        assertThat(duties(invited, title)).isEmpty();
    }

    @Test
    void nobody_is_told_of_what_a_reconstruction_enters_years_later() {
        var title = "Quy hoạch đã có " + UUID.randomUUID();
        var past = new RegisterPlan(
                new PlanId(UUID.randomUUID().toString()),
                PlanKind.DETAILED,
                title,
                "380",
                "I",
                new PlanId("phan-khu-kiem-thu"),
                new BigDecimal("18.6"),
                "POLYGON ((105.77 19.8, 105.774 19.8, 105.774 19.804, 105.77 19.804, 105.77 19.8))",
                Set.of(),
                LocalDate.of(2025, 1, 6),
                DateBasis.DOCUMENTED,
                "Hồ sơ lưu trữ");
        var loader = new Sender(Actor.SYSTEM, null, key());
        office.the(CommandGateway.class).sendAndWait(past, MetaData.from(loader.toMetadata()));

        assertThat(told(PLANNER, title)).isEmpty();
    }

    @Test
    void what_was_read_is_not_counted_again() {
        var title = "Khu dân cư " + UUID.randomUUID();
        new AnyClient(application).register(Map.of("title", title));
        office.settle();
        assertThat(told(PLANNER, title)).isNotEmpty();

        var notifications = office.the(Notifications.class);
        assertThat(notifications.unread(PLANNER)).isBetween(1, Notifications.COUNTED);
        notifications.markReadUpTo(PLANNER, Long.MAX_VALUE);
        assertThat(notifications.unread(PLANNER)).isZero();
        assertThat(told(PLANNER, title)).noneMatch(Notification::unread);
    }

    private List<Notification> told(Reader reader, String title) {
        return all(reader).stream()
                .filter(notice -> notice.title().equals(title))
                .toList();
    }

    private List<Notification> all(Reader reader) {
        office.the(NotificationRound.class).go();
        return office.the(Notifications.class).newest(reader, Long.MAX_VALUE, false, 10_000);
    }

    private List<Duty> duties(Reader reader, String title) {
        return office.the(Duties.class).of(reader, office.today()).stream()
                .filter(duty -> duty.title().equals(title))
                .toList();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
