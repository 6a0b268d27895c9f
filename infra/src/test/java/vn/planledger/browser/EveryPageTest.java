package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every page that somebody can come to by its links, in both languages, on a telephone and on a desk. */
class EveryPageTest extends DemoPages {

    private static final List<String> PEOPLE = List.of(
            "planner",
            "appraiser",
            "approver",
            "council",
            "consent",
            "front",
            "frontchair",
            "body",
            "clerk",
            "chief",
            "inspector",
            "admin");

    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void every_page_is_whole_and_open_to_everybody() {
        var routes = new Routes(application);
        var walk = new Walkabout(routes, this::look);
        try (var citizen = Person.at(address())) {
            walk.by(citizen, List.of("/", "/login"));
        }
        for (var account : PEOPLE) {
            try (var person = Person.at(address()).signIn(account)) {
                walk.by(person, List.of("/"));
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        var never = new TreeSet<>(routes.pages());
        never.removeAll(walk.reached());
        assertThat(never).isEmpty();
    }

    private void look(Person person, String address) {
        note(address, person.complaints());
        for (var language : List.of("vi", "en")) {
            person.page().navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            var where = address + " " + language + " ";
            untranslated(where, person);
            for (var width : List.of(PHONE, DESK)) {
                person.page().setViewportSize(width, HEIGHT);
                wide(where + width, person, width);
                note(where + width, Axe.violations(person.page()));
            }
        }
        person.page().navigate(address + (address.contains("?") ? "&" : "?") + "lang=vi");
        note(address, person.complaints());
    }

    private void untranslated(String where, Person person) {
        var text = person.page().content();
        if (text.contains("??")) {
            wrong.add(where + " ??" + text.split("\\?\\?", 3)[1]);
        }
    }

    private void wide(String where, Person person, int width) {
        var shown = ((Number) person.page().evaluate("document.documentElement.scrollWidth")).intValue();
        if (shown > width) {
            wrong.add(where + " is " + shown + " wide");
        }
    }

    private void note(String where, List<String> found) {
        found.forEach(each -> wrong.add(where + ": " + each));
    }
}
