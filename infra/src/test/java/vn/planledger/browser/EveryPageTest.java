package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    /** Not opened by anybody: where a request ends that failed. */
    private static final String FAILED = "/error";

    @Test
    void every_page_is_whole_and_open_to_everybody() throws Exception {
        var routes = new Routes(application);
        var walk = new Walkabout(routes, this::look);
        citizens(walk);
        employees(walk);
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        var never = new TreeSet<>(routes.pages());
        never.removeAll(walk.reached());
        assertThat(never).containsExactly(FAILED);
    }

    /** Two at a time: while one waits for the application, the other's browser works. */
    private void employees(Walkabout walk) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var walks = PEOPLE.stream().map(account -> walk(walk, account)).toList();
            for (var done : threads.invokeAll(walks)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Void> walk(Walkabout walk, String account) {
        return () -> {
            try (var person = Person.at(address()).signIn(account)) {
                walk.by(person, begun(person, account));
            }
            return null;
        };
    }

    private void citizens(Walkabout walk) {
        try (var citizen = Person.at(address())) {
            Errands.comment(citizen);
            var receipt = URI.create(citizen.page().url()).getPath();
            Errands.askToBeForgotten(citizen);
            Errands.subscribe(citizen);
            walk.by(citizen, List.of("/", "/login", receipt, "/subscriptions/asked", "/subscriptions/ended"));
        }
    }

    /** Where a person begins: at home, and at what he or she has just set going. */
    private static List<String> begun(Person person, String account) {
        var from = new ArrayList<>(List.of("/", "/drafts/kept", "/plans/minh-hoa-2/synopsis"));
        switch (account) {
            case "planner" -> Errands.exportTheSynopsis(person);
            case "inspector" -> Errands.exportTheRecord(person);
            case "admin" -> {
                from.add(Errands.linkInTheMail(person));
                Errands.checkAFileOfUnits(person);
            }
            default -> {}
        }
        from.add(URI.create(person.page().url()).getPath());
        return from;
    }

    private void look(Person person, String address) {
        note(address, person.complaints());
        for (var language : List.of("en", "vi")) {
            person.page().navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            var where = address + " " + language + " ";
            untranslated(where, person);
            for (var width : List.of(PHONE, DESK)) {
                person.page().setViewportSize(width, HEIGHT);
                wide(where + width, person, width);
                note(where + width, Axe.violations(person.page()));
            }
        }
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
