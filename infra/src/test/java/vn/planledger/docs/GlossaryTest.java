package vn.planledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Pattern CODE_NAME = Pattern.compile("\\| `([^`]+)` \\|");

    @Test
    void every_code_name_of_the_glossary_stands_in_the_sources() throws IOException {
        var sources = sources();
        var names = CODE_NAME
                .matcher(Files.readString(Approved.ROOT.resolve("docs/glossary.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(sources)
                        .as(name)
                        .containsPattern("[^A-Za-z-]" + Pattern.quote(name) + "[^A-Za-z-]"));
    }

    private static String sources() throws IOException {
        var text = new StringBuilder();
        for (var room : List.of(
                "command-side/src/main", "processes/src/main", "query-side/src/main/java", "infra/src/main/java")) {
            try (Stream<Path> files = Files.walk(Approved.ROOT.resolve(room))) {
                for (var file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
                    text.append(Files.readString(file)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
