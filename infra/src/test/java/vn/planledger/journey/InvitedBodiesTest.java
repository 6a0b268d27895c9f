package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.journey.RunningRound.ENVIRONMENT;
import static vn.planledger.journey.RunningRound.TRANSPORT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.RunningApplication;

/** Bodies asked by name are followed: invited, documents received, answered, or silent once their time is over. */
class InvitedBodiesTest extends RunningApplication {

    private RunningRound round() {
        return new RunningRound(application, office::today, Map.of("invited-agencies", TRANSPORT + "\n" + ENVIRONMENT));
    }

    @Test
    void one_confirms_and_answers_and_the_other_is_recorded_as_silent() {
        var round = round();
        assertThat(round.invited(TRANSPORT).get("state").asString()).isEqualTo("INVITED");

        var opened = round.post("body", "/invitations/opened", Map.of("body", TRANSPORT));
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(200);
        assertThat(round.invited(TRANSPORT).get("state").asString()).isEqualTo("OPENED");

        var given = round.opinion("body", TRANSPORT);
        assertThat(given.status()).as(given.body().toString()).isEqualTo(201);
        assertThat(round.invited(TRANSPORT).get("state").asString()).isEqualTo("ANSWERED");
        assertThat(round.invited(TRANSPORT).get("opinion").asString())
                .isEqualTo(given.body().get("id").asString());

        round.letTheWindowsClose();
        assertThat(round.invited(ENVIRONMENT).get("state").asString()).isEqualTo("SILENT");
        assertThat(round.invited(TRANSPORT).get("state").asString()).isEqualTo("ANSWERED");
        assertThat(AnyClient.list(round.read().get("silentGroups")))
                .extracting(group -> group.asString())
                .containsExactly("COMMUNITY");
        assertThat(round.history("consultation."))
                .anySatisfy(told -> assertThat(told).contains(TRANSPORT + " xác nhận đã nhận tài liệu"))
                .anySatisfy(told -> assertThat(told).contains(ENVIRONMENT + " không trả lời"));
    }

    @Test
    void the_organiser_invites_one_more_on_the_page_and_the_body_confirms_on_its_own() {
        var round = round();
        var page = "/consultations/" + round.id;
        var planner = new Visitor(application, "planner");
        assertThat(planner.get(page).body()).contains(TRANSPORT, "Đã mời", page + "/invitation", page + "/extension");

        var form = page + "/invitation";
        var asked = Map.of("data.body", "Hội Kiến trúc sư (kiểm thử)", "data.group", "COMMUNITY", "act", "check");
        var checked = planner.send(planner.get(form), asked, form);
        assertThat(checked.body()).contains("consultation.body-invited", "Hội Kiến trúc sư (kiểm thử)");
        assertThat(AnyClient.list(round.read().get("invited"))).hasSize(2);
        var sent = planner.send(checked, Map.of("act", "send"), form);
        assertThat(sent.uri().getPath()).as(sent.body()).isEqualTo(page);
        assertThat(sent.body()).contains("Mời cho ý kiến", "Hội Kiến trúc sư (kiểm thử)");

        var body = new Visitor(application, "body");
        assertThat(body.get("/").body()).contains(page);
        var opened = page + "/invitations/opened";
        var check = body.send(body.get(page), Map.of("body", "Hội Kiến trúc sư (kiểm thử)", "act", "check"), opened);
        assertThat(check.body()).contains("consultation.invitation-opened", "Hội Kiến trúc sư (kiểm thử)");
        assertThat(body.get(page).body()).as("not yet").contains("value=\"Hội Kiến trúc sư (kiểm thử)\"");
        assertThat(body.get(opened + "?lang=vi").uri().getPath()).isEqualTo(page);
        assertThat(body.send(check, Map.of("body", "Sở khác", "act", "check"), opened)
                        .statusCode())
                .isEqualTo(422);
        var confirmed = body.send(check, Map.of("act", "send"), opened);
        assertThat(confirmed.body()).contains("Hội Kiến trúc sư (kiểm thử) đã nhận tài liệu", "Đã nhận tài liệu");
        assertThat(body.get(page + "/comment").body()).contains("Góp ý thay mặt", ENVIRONMENT);
    }

    @Test
    void nobody_is_invited_twice_nor_by_others_nor_answers_for_a_body_that_was_not_asked() {
        var round = round();

        var again = round.post("planner", "/invitations", Map.of("body", TRANSPORT, "group", "AGENCIES"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().get("code").asString()).isEqualTo("consultation.invited-already");

        var other = Map.<String, Object>of("body", "Sở khác", "group", "AGENCIES");
        assertThat(round.post("planner2", "/invitations", other)
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("plan.other-body");
        assertThat(round.post("body", "/invitations", other).status()).isEqualTo(403);
        assertThat(round.post("planner", "/invitations", Map.of("body", "Sở khác", "group", "FRONT"))
                        .status())
                .isEqualTo(400);

        assertThat(round.post("body", "/invitations/opened", Map.of("body", "Sở khác"))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("consultation.not-invited");
        var uninvited = round.opinion("body", "Sở khác");
        assertThat(uninvited.status()).isEqualTo(422);
        assertThat(uninvited.body().get("code").asString()).isEqualTo("consultation.not-invited");
        assertThat(round.opinion("front", TRANSPORT).status()).isEqualTo(403);
        assertThat(round.opinions()).isEmpty();
    }
}
