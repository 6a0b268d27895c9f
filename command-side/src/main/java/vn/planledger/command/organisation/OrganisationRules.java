package vn.planledger.command.organisation;

import static vn.planledger.command.shared.Refusal.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.shared.Refusal;

/** What a body must satisfy before steps are given to it. */
final class OrganisationRules {

    private static final int NAME = 300;
    private static final int SUCCESSORS = 200;

    private static final List<Function<RecordOrganisation, Optional<Refusal>>> IN_ORDER = List.of(
            OrganisationRules::itHasAName,
            OrganisationRules::itSaysWhereItComesFrom,
            OrganisationRules::itsDaysAreInOrder,
            OrganisationRules::onlyWhatEndedIsFollowed,
            OrganisationRules::itsSuccessorsAreOthers);

    private OrganisationRules() {}

    static void check(RecordOrganisation asked) {
        Refusal.first(IN_ORDER, asked);
    }

    private static Optional<Refusal> itHasAName(RecordOrganisation asked) {
        return when(
                !isName(asked.organisation().name()),
                Refusal.malformed("organisation.name", NAME).at("name"));
    }

    private static Optional<Refusal> itSaysWhereItComesFrom(RecordOrganisation asked) {
        var silent = asked.source() == null || asked.source().isBlank();
        return when(silent, Refusal.malformed("field.required", "source").at("source"));
    }

    private static Optional<Refusal> itsDaysAreInOrder(RecordOrganisation asked) {
        var from = asked.organisation().validFrom();
        var to = asked.organisation().validTo();
        return when(
                from != null && to != null && to.isBefore(from),
                Refusal.malformed("organisation.days", String.valueOf(from), String.valueOf(to))
                        .at("validTo"));
    }

    private static Optional<Refusal> onlyWhatEndedIsFollowed(RecordOrganisation asked) {
        var organisation = asked.organisation();
        return when(
                organisation.validTo() == null && !organisation.successors().isEmpty(),
                Refusal.malformed("organisation.not-ended", organisation.name()).at("successors"));
    }

    private static Optional<Refusal> itsSuccessorsAreOthers(RecordOrganisation asked) {
        var organisation = asked.organisation();
        var wrong = organisation.successors().size() > SUCCESSORS
                || !organisation.successors().stream().allMatch(OrganisationRules::isName)
                || organisation.successors().contains(organisation.name());
        return when(
                wrong,
                Refusal.malformed("organisation.successors", organisation.name())
                        .at("successors"));
    }

    private static boolean isName(String text) {
        return text != null
                && !text.isBlank()
                && text.length() <= NAME
                && text.chars().noneMatch(Character::isISOControl);
    }
}
