package vn.planledger.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What this room may never use. Each rule also meets a planted offender, so that it cannot pass by looking at nothing. */
class ArchitectureTest {

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.planledger.query");
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("vn.planledger.query.planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "PlantedCamunda",
                        noClasses().should().dependOnClassesThat().resideInAPackage("org.camunda..")),
                rule("PlantedCommand", noClasses().should().dependOnClassesThat(areCommands())),
                rule(
                        "PlantedAggregate",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.axonframework.modelling..",
                                        "org.axonframework.commandhandling..",
                                        "org.axonframework.eventsourcing..")),
                rule(
                        "PlantedJdbc",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        "vn.planledger.query.audit..",
                                        "vn.planledger.query.ledger..",
                                        "vn.planledger.query.accesslog..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")),
                rule(
                        "PlantedInAudit",
                        noClasses()
                                .that()
                                .resideInAnyPackage("..audit..", "..ledger..", "..accesslog..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("com.mongodb..", "org.bson..")),
                rule(
                        "PlantedClock",
                        noClasses()
                                .should()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(LocalDate.class, "now")
                                .orShould()
                                .callMethod(LocalDateTime.class, "now")
                                .orShould()
                                .callMethod(ZonedDateTime.class, "now")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_room_keeps_to_it_and_the_planted_offender_is_caught(String offender, ArchRule rule) {
        assertThat(ROOM).hasSizeGreaterThan(30);
        rule.check(ROOM);

        var caught = rule.evaluate(OFFENDERS).getFailureReport().toString();
        assertThat(caught).contains(offender);
    }

    private static Arguments rule(String offender, ArchRule rule) {
        return Arguments.of(offender, rule);
    }

    private static DescribedPredicate<JavaClass> areCommands() {
        return DescribedPredicate.describe(
                "are commands",
                type -> type.getPackageName().startsWith("vn.planledger.command")
                        && Stream.concat(Stream.of(type), type.getEnclosingClass().stream())
                                .anyMatch(part -> part.getSimpleName().endsWith("Command")));
    }
}
