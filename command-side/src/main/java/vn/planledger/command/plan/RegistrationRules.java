package vn.planledger.command.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/** What a registration must satisfy before a plan exists. */
final class RegistrationRules {

    private static final int TITLE = 1_000;
    private static final BigDecimal HECTARES_OF_THE_PROVINCE = new BigDecimal("1113470");
    private static final Pattern URBAN_CLASS = Pattern.compile("I|II|III|IV|V");

    private RegistrationRules() {}

    static void check(RegisterPlan asked, Sender sender) {
        firstRefusal(asked, sender).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static Optional<Refusal> firstRefusal(RegisterPlan asked, Sender sender) {
        return List.<Optional<Refusal>>of(
                        titleIsGiven(asked),
                        classIsKnown(asked),
                        areaIsPossible(asked),
                        boundaryIsGiven(asked),
                        dateHasCome(asked, sender),
                        onlyTheLoaderReconstructs(asked, sender))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> titleIsGiven(RegisterPlan asked) {
        var title = asked.title();
        var wrong = title == null
                || title.isBlank()
                || title.length() > TITLE
                || title.chars().anyMatch(Character::isISOControl);
        return Refusal.when(wrong, Refusal.malformed("plan.title", TITLE).at("title"));
    }

    private static Optional<Refusal> classIsKnown(RegisterPlan asked) {
        var given = asked.urbanClass();
        return Refusal.when(
                given != null && !URBAN_CLASS.matcher(given).matches(),
                Refusal.malformed("plan.urban-class", String.valueOf(given)).at("urbanClass"));
    }

    private static Optional<Refusal> areaIsPossible(RegisterPlan asked) {
        var area = asked.areaHectares();
        var wrong = area == null
                ? asked.source() == null
                : area.signum() <= 0 || area.compareTo(HECTARES_OF_THE_PROVINCE) > 0;
        return Refusal.when(
                wrong, Refusal.malformed("plan.area", String.valueOf(area)).at("areaHectares"));
    }

    private static Optional<Refusal> boundaryIsGiven(RegisterPlan asked) {
        return Refusal.when(
                asked.boundary() == null && asked.source() == null,
                Refusal.malformed("boundary.missing").at("boundary"));
    }

    private static Optional<Refusal> dateHasCome(RegisterPlan asked, Sender sender) {
        return Refusal.when(
                asked.happenedOn().isAfter(sender.today()),
                Refusal.rule("date.in-the-future", asked.happenedOn(), sender.today())
                        .at("happenedOn"));
    }

    private static Optional<Refusal> onlyTheLoaderReconstructs(RegisterPlan asked, Sender sender) {
        var reconstructs = asked.source() != null || asked.dateBasis() != DateBasis.STATED;
        return Refusal.when(
                reconstructs && sender.actor().role() != Role.SYSTEM, Refusal.forbidden("plan.reconstruction"));
    }
}
