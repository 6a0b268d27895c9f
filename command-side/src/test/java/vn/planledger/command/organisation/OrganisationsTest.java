package vn.planledger.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.command.CommandRoom;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.organisation.OrganisationEvent.OrganisationRecorded;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** The bodies that owe steps are recorded with their days and their successors, and corrected by being recorded again. */
class OrganisationsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final CommandRoom room = new CommandRoom();

    @Test
    void a_body_is_recorded_and_recorded_again_when_it_ends() {
        var district = new Organisation("UBND huyện X", "398", null, null, List.of());
        var ended = new Organisation("UBND huyện X", "398", null, DAY.minusDays(1), List.of("UBND xã Y", "UBND xã Z"));
        room.send(new RecordOrganisation(district, "test", DAY), Role.ADMIN);
        room.send(new RecordOrganisation(ended, "test", DAY), Role.ADMIN);
        assertThat(room.events(OrganisationRecorded.class))
                .extracting(OrganisationRecorded::organisation)
                .containsExactly(district, ended);
    }

    @Test
    void it_exists_from_its_first_to_its_last_day() {
        var body = new Organisation("UBND xã Y", null, DAY, DAY.plusDays(9), List.of());
        assertThat(body.existsOn(DAY.minusDays(1))).isFalse();
        assertThat(body.existsOn(DAY)).isTrue();
        assertThat(body.existsOn(DAY.plusDays(9))).isTrue();
        assertThat(body.existsOn(DAY.plusDays(10))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,test,-,-,-,organisation.name",
                "' ',test,-,-,-,organisation.name",
                "'a\u0007b',test,-,-,-,organisation.name",
                "UBND X,-,-,-,-,field.required",
                "UBND X,' ',-,-,-,field.required",
                "UBND X,test,2025-07-02,2025-07-01,-,organisation.days",
                "UBND X,test,2025-07-01,-,UBND Y,organisation.not-ended",
                "UBND X,test,2025-07-01,2026-07-01,UBND X,organisation.successors",
                "UBND X,test,2025-07-01,2026-07-01,' ',organisation.successors"
            })
    void a_body_that_nobody_could_go_by_is_refused(
            String name, String source, LocalDate from, LocalDate to, String successor, String code) {
        var successors = successor == null ? List.<String>of() : List.of(successor);
        var asked = new RecordOrganisation(new Organisation(name, null, from, to, successors), source, DAY);
        assertThat(((Refusal) room.refusalOf(asked, Role.ADMIN)).code()).isEqualTo(code);
        assertThat(room.events()).isEmpty();
    }
}
