package vn.planledger.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.shared.RecordedEvent;

/** The walls of this room; each rule must also catch the offender planted for it. */
class InfraWallsTest {

    private static final JavaClasses INFRA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("command-side") && !location.contains("query-side"))
            .withImportOption(location -> !location.contains("/processes/") && !location.contains("processes-"))
            .importPackages("vn.planledger");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("vn.planledger.walls.planted");

    private static final ArchRule PAGES_AND_API_USE_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..api..", "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "com.mongodb..", "org.camunda..");

    private static final ArchRule PAGES_AND_API_READ_NO_EVENTS = noClasses()
            .that()
            .resideInAnyPackage("..api..", "..web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RecordedEvent.class);

    private static final ArchRule THE_ENGINE_STAYS_IN_ITS_ROOM =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.camunda..");

    private static final ArchRule ONE_CLASS_KNOWS_MONGODB = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.planledger.config.ViewConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.mongodb..");

    private static final ArchRule NOBODY_DEPENDS_ON_THE_CONFIGURATION = noClasses()
            .that()
            .resideOutsideOfPackages("vn.planledger.config..", "vn.planledger.embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.planledger.config..");

    static Stream<Arguments> walls() {
        return Stream.of(
                wall("pages and API use no database", PAGES_AND_API_USE_NO_DATABASE, "JdbcInTheApi"),
                wall("pages and API read no events", PAGES_AND_API_READ_NO_EVENTS, "EventOnAPage"),
                wall("the engine stays in its room", THE_ENGINE_STAYS_IN_ITS_ROOM, "EngineAnywhere"),
                wall("one class knows MongoDB", ONE_CLASS_KNOWS_MONGODB, "MongoAnywhere"),
                wall(
                        "nobody depends on the configuration",
                        NOBODY_DEPENDS_ON_THE_CONFIGURATION,
                        "LeansOnConfiguration"));
    }

    private static Arguments wall(String name, ArchRule rule, String offender) {
        return Arguments.of(Named.of(name, rule), offender);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void holds_and_catches_its_planted_offender(ArchRule rule, String offender) {
        rule.check(INFRA);
        assertThat(rule.evaluate(PLANTED).getFailureReport().toString()).contains(offender);
    }
}
