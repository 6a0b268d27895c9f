package vn.planledger.command.organisation;

import vn.planledger.command.organisation.OrganisationCommand.NameHead;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/** What must be known of a head before anybody is held to it: who, as what, from when, and where that was read. */
final class HeadRules {

    private static final int NAME = 300;
    private static final int SOURCE = 1_000;

    private HeadRules() {}

    static void check(NameHead asked) {
        FreeText.check(asked.organisation(), NAME, "head.organisation");
        FreeText.check(asked.person(), NAME, "head.person");
        FreeText.check(asked.title(), NAME, "head.title");
        FreeText.check(asked.source(), SOURCE, "source");
        if (asked.from() == null) {
            throw Refusal.malformed("field.required", "head.from").at("head.from");
        }
    }
}
