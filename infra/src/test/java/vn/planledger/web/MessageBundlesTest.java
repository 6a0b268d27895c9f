package vn.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.command.calendar.CalendarCommand;
import vn.planledger.command.consultation.ConsultationCommand;
import vn.planledger.command.coverage.CoverageCommand;
import vn.planledger.command.criticism.CriticismCommand;
import vn.planledger.command.inspection.InspectionCommand;
import vn.planledger.command.number.NumberCommand;
import vn.planledger.command.organisation.OrganisationCommand;
import vn.planledger.command.plan.PlanCommand;

/** Everything that can be said is said in both languages. */
class MessageBundlesTest {

    private static final Pattern REFUSAL = Pattern.compile(
            "Refusal\\s*\\.\\s*(?:malformed|forbidden|notFound|conflict|rule|tooMany)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([A-Za-z0-9._-]+)[}(]");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Bundles.english().keySet()).isEqualTo(Bundles.vietnamese().keySet());
    }

    @Test
    void no_message_is_empty() {
        assertThat(Bundles.vietnamese().values()).noneMatch(value -> ((String) value).isBlank());
        assertThat(Bundles.english().values()).noneMatch(value -> ((String) value).isBlank());
    }

    @Test
    void both_languages_name_the_same_parameters() {
        Bundles.vietnamese()
                .stringPropertyNames()
                .forEach(key -> assertThat(parameters(Bundles.english().getProperty(key)))
                        .as(key)
                        .isEqualTo(parameters(Bundles.vietnamese().getProperty(key))));
    }

    @Test
    void an_apostrophe_never_swallows_a_parameter() {
        Bundles.english()
                .forEach((key, text) ->
                        assertThat((String) text).as((String) key).doesNotContain("'"));
        Bundles.vietnamese()
                .forEach((key, text) ->
                        assertThat((String) text).as((String) key).doesNotContain("'"));
    }

    @Test
    void every_message_but_the_sentences_of_events_is_a_message_format() {
        Bundles.vietnamese().stringPropertyNames().stream()
                .filter(key -> !key.startsWith("history."))
                .forEach(
                        key -> assertThat(new MessageFormat(Bundles.vietnamese().getProperty(key)))
                                .as(key)
                                .isNotNull());
    }

    @Test
    void every_refusal_in_the_sources_has_a_message() throws IOException {
        var codes = found(REFUSAL, "java");

        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(codes).allSatisfy(code -> assertThat(Bundles.vietnamese()).containsKey("refusal." + code));
    }

    @Test
    void every_message_of_a_template_is_there() throws IOException {
        var keys = found(MESSAGE, "html");

        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(Bundles.vietnamese().stringPropertyNames()).containsAll(keys);
    }

    /** Whoever may not send a command is told its name. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                PlanCommand.class,
                CalendarCommand.class,
                ConsultationCommand.class,
                CoverageCommand.class,
                CriticismCommand.class,
                InspectionCommand.class,
                NumberCommand.class,
                OrganisationCommand.class
            })
    void every_command_has_a_name(Class<?> commands) {
        assertThat(commands.getPermittedSubclasses())
                .isNotEmpty()
                .allSatisfy(
                        command -> assertThat(Bundles.vietnamese()).containsKey("command." + command.getSimpleName()));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String extension) throws IOException {
        var found = new TreeSet<String>();
        for (var module : new String[] {"command-side", "processes", "query-side", "infra"}) {
            try (var files = Files.walk(Bundles.ROOT.resolve(module).resolve("src/main"))) {
                for (var file : files.filter(path -> path.toString().endsWith("." + extension))
                        .toList()) {
                    pattern.matcher(read(file)).results().forEach(match -> found.add(match.group(1)));
                }
            }
        }
        return found;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
