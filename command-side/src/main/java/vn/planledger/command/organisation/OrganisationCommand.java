package vn.planledger.command.organisation;

import java.time.LocalDate;

/** What may be asked of the register of organisations. */
public sealed interface OrganisationCommand {

    /** Records a body, or corrects what is recorded of it: the last record of a name holds. */
    record RecordOrganisation(Organisation organisation, String source, LocalDate happenedOn)
            implements OrganisationCommand {}

    /**
     * Names who heads a body from a day on; the last record of a day holds.
     *
     * @param organisation name of a body that the register knows
     * @param person his or her name, as the source has it
     * @param title such as {@code Chủ tịch}
     * @param from first day in office
     * @param source where this was read
     */
    record NameHead(
            String organisation, String person, String title, LocalDate from, String source, LocalDate happenedOn)
            implements OrganisationCommand {}
}
