package vn.planledger.web.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.planledger.docs.Approved;

/** Of Bootstrap only the rules are served that pages use, or each page would weigh 25 kB more. */
class BootstrapPartTest {

    private static final String CSS = "infra/src/main/resources/static/css/";
    private static final String WHOLE = "classpath*:META-INF/resources/webjars/bootstrap/*/dist/css/bootstrap.min.css";
    private static final String MAP = "\n/*# sourceMappingURL=bootstrap.min.css.map */";
    private static final String LICENCE = "@charset \"UTF-8\";/*! MIT */";

    @Test
    void what_is_served_is_what_pages_use_of_the_version_on_the_class_path() throws IOException {
        var ours = Files.readString(Approved.ROOT.resolve(CSS + "planledger.css"));
        Approved.check(CSS + "bootstrap.css", new BootstrapPart(NamesOnPages.read(), ours).of(whole()));
    }

    @Test
    void a_selector_stays_when_pages_have_all_its_classes() {
        assertThat(part(".a{color:red}.a.b,.a>p,.c{margin:0}p,a:not(.c,.b){top:0}[data-bs-theme=dark]{left:0}"))
                .isEqualTo(".a{color:red}\n.a>p{margin:0}\np,a:not(.c,.b){top:0}\n");
    }

    @Test
    void a_condition_stays_when_something_is_left_under_it() {
        assertThat(part("@media (x:1px){.a{top:0}.c{top:0}}@media print{.c{top:0}}"))
                .isEqualTo("@media (x:1px){.a{top:0}}\n");
    }

    @Test
    void an_animation_stays_when_it_is_played_and_a_property_when_it_is_read_in_the_end() {
        assertThat(part("@keyframes k{to{top:0}}@keyframes l{to{top:0}}.a{animation:k 1s}.c{animation:l 1s}"))
                .isEqualTo("@keyframes k{to{top:0}}\n.a{animation:k 1s}\n");
        assertThat(part(":root{--bs-x:1;--bs-y:var(--bs-x);--bs-z: ;--bs-ours:2}.a{left:var(--bs-z)}"))
                .isEqualTo(":root{--bs-z: ;--bs-ours:2}\n.a{left:var(--bs-z)}\n");
    }

    @Test
    void what_is_quoted_is_left_as_it_is() {
        assertThat(part(".a{background:url(\"data:x;y,%3c{'\");top:0}.a[title=\".c,p\"]{top:0}"))
                .contains("{background:url(\"data:x;y,%3c{'\");top:0}");
    }

    private static String part(String rules) {
        var whole = new BootstrapPart(Set.of("a"), "p{color:var(--bs-ours)}").of(LICENCE + rules + MAP);
        assertThat(whole).startsWith(LICENCE + "\n");
        return whole.substring(LICENCE.length() + 1);
    }

    private static String whole() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources(WHOLE);
        assertThat(found).as("one Bootstrap on the class path").hasSize(1);
        return found[0].getContentAsString(StandardCharsets.UTF_8);
    }
}
