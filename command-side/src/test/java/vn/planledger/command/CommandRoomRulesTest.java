package vn.planledger.command;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What this room may never use, and what of it nobody else may reach; every rule catches its planted offender. */
class CommandRoomRulesTest {

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.planledger.command");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("vn.planledger.command.planted");

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Date.<init>",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.util.Random.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.security.SecureRandom.<init>");

    private static final ArchRule NO_CLOCK_OR_DICE = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "the target is a clock or a die",
                    call -> CLOCKS_AND_DICE.contains(call.getTargetOwner().getName() + "."
                            + call.getTarget().getName())));

    private static final ArchRule AGGREGATES_ARE_HIDDEN = classes()
            .that(describe("are aggregates", CommandRoomRulesTest::isAggregate))
            .should()
            .bePackagePrivate();

    private static final ArchRule HANDLERS_ARE_HIDDEN =
            classes().that().haveSimpleNameEndingWith("Handlers").should().bePackagePrivate();

    private static final ArchRule RULES_ARE_HIDDEN =
            classes().that().haveSimpleNameEndingWith("Rules").should().bePackagePrivate();

    static Stream<Arguments> foreignRooms() {
        return Stream.of(
                Arguments.of("org.camunda..", "Camunda"),
                Arguments.of("com.mongodb..", "MongoDb"),
                Arguments.of("java.sql..", "Jdbc"),
                Arguments.of("javax.sql..", "DataSource"),
                Arguments.of("tools.jackson..", "Jackson"),
                Arguments.of("com.fasterxml.jackson..", "JacksonAnnotation"),
                Arguments.of("org.springframework.web..", "Web"));
    }

    static Stream<Arguments> clocksAndDice() {
        return PLANTED.get("vn.planledger.command.planted.ReadsClocks").getMethods().stream()
                .map(JavaCodeUnit::getFullName)
                .map(Arguments::of);
    }

    static Stream<Arguments> hiddenParts() {
        return Stream.of(
                Arguments.of(AGGREGATES_ARE_HIDDEN, "PublicAggregate"),
                Arguments.of(HANDLERS_ARE_HIDDEN, "PublicHandlers"),
                Arguments.of(RULES_ARE_HIDDEN, "PublicRules"));
    }

    @Test
    void the_rules_look_at_the_whole_room() {
        assertThat(ROOM).hasSizeGreaterThan(80);
        assertThat(ROOM.stream().filter(CommandRoomRulesTest::isAggregate).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Plan",
                        "Consultation",
                        "Opinion",
                        "Criticism",
                        "Inspection",
                        "Province",
                        "Calendar",
                        "OrganisationEntry",
                        "DocumentNumber",
                        "CoverageTargets",
                        "AnswerTemplate",
                        "EvidenceBundle",
                        "PersonalFile");
        assertThat(ROOM.stream().map(JavaClass::getSimpleName).filter(name -> name.endsWith("Handlers")))
                .hasSize(20);
        assertThat(ROOM.stream().map(JavaClass::getSimpleName).filter(name -> name.endsWith("Rules")))
                .hasSize(17);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreignRooms")
    void the_room_uses_no_engine_no_database_no_json_and_no_web(String packages, String offender) {
        var rule = noClasses().should().dependOnClassesThat().resideInAnyPackage(packages);
        rule.check(ROOM);
        assertThat(caughtBy(rule)).contains("UsesForeignRooms$" + offender + ".");
    }

    @Test
    void the_room_looks_at_no_clock_and_throws_no_dice() {
        NO_CLOCK_OR_DICE.check(ROOM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clocksAndDice")
    void every_planted_clock_and_die_is_caught(String method) {
        assertThat(caughtBy(NO_CLOCK_OR_DICE)).contains(method);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hiddenParts")
    void aggregates_handlers_and_rules_are_package_private(ArchRule rule, String offender) {
        rule.check(ROOM);
        assertThat(caughtBy(rule)).contains(offender);
    }

    private static boolean isAggregate(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class));
    }

    private static String caughtBy(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().toString();
    }
}
