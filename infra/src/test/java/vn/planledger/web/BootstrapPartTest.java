package vn.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Of Bootstrap only the rules are served that pages use, or each page would weigh 25 kB more. */
class BootstrapPartTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String WHOLE = "/META-INF/resources/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css";
    private static final Pattern STYLED = Pattern.compile("\\.([A-Za-z][\\w-]*)(?=[^{}]*\\{)");
    private static final Pattern CLASSES = Pattern.compile("class(?:append)?=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]*");

    @Test
    void every_class_of_bootstrap_on_a_page_has_its_rules() throws IOException {
        var missing = new TreeSet<>(named(STYLED, read(WHOLE)));
        missing.retainAll(onPages());
        missing.removeAll(named(STYLED, Files.readString(RESOURCES.resolve("static/css/bootstrap.css"))));
        assertThat(missing)
                .as("classes whose rules static/css/bootstrap.css lacks")
                .isEmpty();
    }

    private static Set<String> onPages() throws IOException {
        var used = new TreeSet<String>();
        try (var templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                named(CLASSES, Files.readString(template)).forEach(classes -> used.addAll(named(NAME, classes)));
            }
        }
        return used;
    }

    private static Set<String> named(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text)
                .results()
                .map(found -> found.group(found.groupCount()))
                .forEach(names::add);
        return names;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = BootstrapPartTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
