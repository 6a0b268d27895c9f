package vn.planledger.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.organisation.OrganisationCommand.NameHead;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** Who heads a body is recorded with the day it began and where that was read. */
class HeadsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String BODY = "UBND xã Y";

    private final CommandRoom room = new CommandRoom();

    private void theBodyIsKnown() {
        room.send(new RecordOrganisation(new Organisation(BODY, null, null, null, List.of()), "test", DAY), Role.ADMIN);
    }

    @Test
    void a_head_is_named_for_a_body_of_the_register() {
        theBodyIsKnown();
        room.send(new NameHead(BODY, " Nguyễn Văn A ", "Chủ tịch", DAY, "test", DAY.plusDays(9)), Role.ADMIN);
        assertThat(room.events(HeadNamed.class))
                .containsExactly(new HeadNamed(BODY, "Nguyễn Văn A", "Chủ tịch", DAY, "test", DAY.plusDays(9)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "UBND xã Z,A,Chủ tịch,2025-07-01,test,organisation.unknown",
                "-,A,Chủ tịch,2025-07-01,test,field.required",
                "UBND xã Y,' ',Chủ tịch,2025-07-01,test,field.required",
                "UBND xã Y,A,-,2025-07-01,test,field.required",
                "UBND xã Y,A,Chủ tịch,-,test,field.required",
                "UBND xã Y,A,Chủ tịch,2025-07-01,-,field.required",
                "UBND xã Y,'A\u0007',Chủ tịch,2025-07-01,test,field.control-characters"
            })
    void nobody_is_held_to_what_is_not_known(
            String body, String person, String title, LocalDate from, String source, String code) {
        theBodyIsKnown();
        assertThat(room.refusalOf(new NameHead(body, person, title, from, source, DAY), Role.ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(room.events(HeadNamed.class)).isEmpty();
    }
}
