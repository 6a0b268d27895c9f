package vn.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.command.plan.FieldType;

/** The pages keep to the content security policy: scripts from files of ours, no style of their own, nothing from elsewhere. */
class TemplatesTest {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "<script(?![^>]* th:src=\"@\\{/(?:js|webjars)/[\\w./-]+}\"></script>)|<style|\\sstyle=|th:style|\\son[a-z]+=|javascript:|(?:src|href)=\"(?:https?:)?//",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNESCAPED = Pattern.compile("(?:th|data-th)[:-](?:utext|inline)=\"([^\"]*)\"|\\[\\(");

    private static final Pattern SEARCH = Pattern.compile("<form[^>]* method=\"get\".*?</form>", Pattern.DOTALL);

    static List<Path> templates() throws IOException {
        try (var files = Files.walk(Bundles.ROOT.resolve("infra/src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_template_brings_script_or_style_of_its_own(Path template) throws IOException {
        assertThat(FORBIDDEN.matcher(Files.readString(template)).results().map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void only_the_diagram_and_the_codes_on_papers_are_written_unescaped(Path template) throws IOException {
        assertThat(UNESCAPED.matcher(Files.readString(template)).results().map(found -> found.group(1)))
                .isSubsetOf("${diagram.svg}", "${page.qr}", "${code.qr}");
    }

    /** A browser cuts what is pasted without a word; the server says what is too long. A search must fit into an address. */
    @ParameterizedTest
    @MethodSource("templates")
    void what_is_typed_to_be_sent_is_never_cut(Path template) throws IOException {
        assertThat(SEARCH.matcher(Files.readString(template)).replaceAll("")).doesNotContain("maxlength");
    }

    /** A field without an input cannot be filled, and a step that asks for it not be completed. */
    @ParameterizedTest
    @EnumSource(
            value = FieldType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOOLEAN", "CHOICE"})
    void every_kind_of_field_has_an_input(FieldType type) throws IOException {
        var parts = Bundles.ROOT.resolve("infra/src/main/resources/templates/fragments/parts.html");
        assertThat(Files.readAllLines(parts))
                .anyMatch(line -> line.matches("\\s*<(input|textarea) th:if=.*== '" + type + "'.*"));
    }

    @Test
    void the_scan_finds_what_it_looks_for() {
        assertThat(FORBIDDEN.matcher("<script>x()</script>").find()).isTrue();
        assertThat(FORBIDDEN
                        .matcher("<script th:src=\"@{/js/x.js}\">x()</script>")
                        .find())
                .isTrue();
        assertThat(FORBIDDEN
                        .matcher("<script type=\"module\" th:src=\"@{/js/x.js}\"></script>")
                        .find())
                .isFalse();
        assertThat(FORBIDDEN.matcher("<p onclick=\"x()\">").find()).isTrue();
        assertThat(FORBIDDEN.matcher("<p style=\"color:red\">").find()).isTrue();
        assertThat(FORBIDDEN
                        .matcher("<link href=\"https://elsewhere.example/a.css\">")
                        .find())
                .isTrue();
        assertThat(UNESCAPED.matcher("<p th:utext=\"${typed}\">").find()).isTrue();
    }
}
