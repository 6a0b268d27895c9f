package vn.planledger.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.access.AccessCsv;
import vn.planledger.access.AccessDesk;
import vn.planledger.access.AccessLine;
import vn.planledger.access.AccessQuestion;
import vn.planledger.query.accesslog.AccessKind;
import vn.planledger.web.Given;
import vn.planledger.web.Links;

/** Who read what, newest first: an inspector sees his or her own rows, the chief inspector all. */
@Controller
class AccessController {

    private static final String PATH = "/audit/access";
    private static final int ROWS = 50;

    private final AccessDesk desk;
    private final AccessCsv csv;

    AccessController(AccessDesk desk, AccessCsv csv) {
        this.desk = desk;
        this.csv = csv;
    }

    @GetMapping(PATH)
    String rows(@RequestParam Map<String, String> given, Model model) {
        var asked = asked(given);
        var found = desk.before(before(given), ROWS, asked);
        model.addAttribute("asked", asked)
                .addAttribute("seesAll", desk.seesAll())
                .addAttribute("kinds", AccessKind.values())
                .addAttribute("lines", found)
                .addAttribute("download", link(PATH + "/csv", asked, null))
                .addAttribute("next", found.size() < ROWS ? null : link(PATH, asked, lastOf(found)));
        return "access";
    }

    /** The whole answer, written as it is read. */
    @GetMapping(PATH + "/csv")
    void download(@RequestParam Map<String, String> given, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"access.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        csv.write(asked(given), response.getWriter());
    }

    /** A filter value that does not exist filters nothing. */
    private static AccessQuestion asked(Map<String, String> given) {
        return new AccessQuestion(
                Given.text(given.get("account")).orElse(null),
                Given.find(given.get("kind"), AccessKind.class).orElse(null),
                Given.text(given.get("plan")).orElse(null),
                Given.findDay(given.get("from")).orElse(null),
                Given.findDay(given.get("to")).orElse(null));
    }

    private static long before(Map<String, String> given) {
        return Given.text(given.get("before"))
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .orElse(Long.MAX_VALUE);
    }

    private static long lastOf(List<AccessLine> found) {
        return found.get(found.size() - 1).row().number();
    }

    private static String link(String path, AccessQuestion asked, Long before) {
        return Links.to(path)
                .with("account", asked.account())
                .with("kind", asked.kind())
                .with("plan", asked.plan())
                .with("from", asked.from())
                .with("to", asked.to())
                .with("before", before)
                .toString();
    }
}
