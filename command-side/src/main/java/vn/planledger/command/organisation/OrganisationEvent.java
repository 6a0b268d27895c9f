package vn.planledger.command.organisation;

import java.time.LocalDate;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to the register of organisations. */
public sealed interface OrganisationEvent extends RecordedEvent {

    /** See {@link OrganisationCommand.RecordOrganisation}. */
    record OrganisationRecorded(Organisation organisation, String source, LocalDate happenedOn)
            implements OrganisationEvent {}

    /** See {@link OrganisationCommand.NameHead}. */
    record HeadNamed(
            String organisation, String person, String title, LocalDate from, String source, LocalDate happenedOn)
            implements OrganisationEvent {}
}
