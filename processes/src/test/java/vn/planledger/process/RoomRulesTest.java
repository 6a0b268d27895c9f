package vn.planledger.process;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What this room may use, each rule with a class that breaks it. */
class RoomRulesTest {

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.planledger.process");

    private static final ArchRule OTHER_ROOMS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.planledger.query..",
                    "com.mongodb..",
                    "org.springframework.web..",
                    "jakarta.servlet..",
                    "java.net.http..",
                    "org.springframework.jdbc..",
                    "java.sql..");

    private static final ArchRule AGGREGATES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework.modelling..", "org.axonframework.eventsourcing..");

    private static final ArchRule SCRIPTS = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("NoScripts")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.script..");

    private static final ArchRule NOUNS =
            classes().should().haveNameNotMatching(".*(Impl|Util|Utils|Manager|Helper|Common)$");

    @Test
    void it_uses_neither_views_nor_databases_nor_the_web() {
        OTHER_ROOMS.check(ROOM);
        AGGREGATES.check(ROOM);
        SCRIPTS.check(ROOM);
        NOUNS.check(ROOM);
    }

    @Test
    void each_rule_finds_its_offender() {
        assertThat(broken(OTHER_ROOMS, ReadsTheDatabase.class)).isTrue();
        assertThat(broken(AGGREGATES, KnowsAggregates.class)).isTrue();
        assertThat(broken(SCRIPTS, RunsScripts.class)).isTrue();
        assertThat(broken(NOUNS, StepHelper.class)).isTrue();
    }

    private static boolean broken(ArchRule rule, Class<?> offender) {
        return rule.evaluate(new ClassFileImporter().importClasses(offender)).hasViolation();
    }

    static class ReadsTheDatabase {
        java.sql.Connection connection;
    }

    static class KnowsAggregates {
        org.axonframework.modelling.command.AggregateLifecycle lifecycle;
    }

    static class RunsScripts {
        javax.script.ScriptEngine engine;
    }

    static class StepHelper {}
}
