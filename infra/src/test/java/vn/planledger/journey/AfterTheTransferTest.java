package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planledger.command.organisation.Organisation;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Sender;
import vn.planledger.reliability.RunningApplication;

/** What a body left, its successor does: acting for the body that was would be refused. */
class AfterTheTransferTest extends RunningApplication {

    private static final String OFFICE = "Phòng Quản lý đô thị thành phố Thanh Hóa";
    private static final String SUCCESSOR = "Phòng Kinh tế, Hạ tầng và Đô thị phường Hạc Thành";
    private static final String DAY = "2025-07-02";

    @Test
    void the_successor_suspends_a_plan_without_owing_a_step_of_it() {
        record(new Organisation(OFFICE, "380", null, LocalDate.of(2025, 6, 30), List.of(SUCCESSOR)));
        record(new Organisation(SUCCESSOR, "14797", LocalDate.of(2025, 7, 1), null, List.of()));
        var client = new AnyClient(application);
        var plan = "/api/plans/" + client.register();

        send(
                client,
                plan + "/transfer",
                Map.of("from", OFFICE, "to", SUCCESSOR, "ground", "Kiểm thử", "happenedOn", DAY));
        send(client, plan + "/suspension", Map.of("ground", "Kiểm thử", "happenedOn", DAY));
    }

    /** Other stories of the same application know nothing of its end. */
    @AfterEach
    void theOfficeGoesOn() {
        record(new Organisation(OFFICE, "380", null, null, List.of()));
    }

    private static void send(AnyClient client, String path, Map<String, Object> body) {
        var answer = client.as("appraiser").post(path, body, UUID.randomUUID().toString());
        assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
    }

    private void record(Organisation organisation) {
        application
                .getBean(CommandGateway.class)
                .sendAndWait(
                        new RecordOrganisation(organisation, "test", LocalDate.of(2025, 1, 1)),
                        MetaData.from(new Sender(Actor.SYSTEM, null, "test:" + organisation).toMetadata()));
    }
}
