package vn.planledger.command.organisation;

import java.time.LocalDate;

/** What may be asked of the register of organisations. */
public sealed interface OrganisationCommand {

    /** Records a body, or corrects what is recorded of it: the last record of a name holds. */
    record RecordOrganisation(Organisation organisation, String source, LocalDate happenedOn)
            implements OrganisationCommand {}
}
