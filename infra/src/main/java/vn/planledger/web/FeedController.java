package vn.planledger.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.feed.AtomFeed;
import vn.planledger.feed.FeedHead;
import vn.planledger.happening.Happening;
import vn.planledger.happening.Happenings;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.UnitList;
import vn.planledger.query.shared.ViewProgress;

/**
 * What happened lately, as Atom feeds anybody may read: of the province, of a unit, of a plan. A feed has one language, that
 * of its address ({@code ?lang=en}); a reader that has the newest happening already hears only that.
 */
@Controller
class FeedController {

    private static final int ENTRIES = 50;
    private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

    private final Happenings happenings;
    private final AtomFeed feed;
    private final PlanRegister register;
    private final UnitList units;
    private final ViewProgress views;
    private final MessageSource messages;

    FeedController(
            Happenings happenings,
            AtomFeed feed,
            PlanRegister register,
            UnitList units,
            ViewProgress views,
            MessageSource messages) {
        this.happenings = happenings;
        this.feed = feed;
        this.register = register;
        this.units = units;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> all(@RequestParam(defaultValue = "") String lang, WebRequest request) {
        var head = new FeedHead(messages.getMessage("feed.all", null, in(lang)), "/feed.atom" + query(lang), "/plans");
        return answer(head, happenings.newest(told(), ENTRIES), lang, request);
    }

    @GetMapping("/plans/{id}/feed.atom")
    ResponseEntity<byte[]> plan(
            @PathVariable String id, @RequestParam(defaultValue = "") String lang, WebRequest request) {
        var plan = register.byId(new PlanId(id)).orElseThrow(() -> Refusal.notFound("plan.unknown", id));
        var head = head(plan.title(), "/plans/" + id, "/plans/" + id, lang);
        return answer(head, happenings.newestOf(List.of(id), told(), ENTRIES), lang, request);
    }

    @GetMapping("/units/{code}/feed.atom")
    ResponseEntity<byte[]> unit(
            @PathVariable String code, @RequestParam(defaultValue = "") String lang, WebRequest request) {
        var unit = units.byCode(code).orElseThrow(() -> Refusal.notFound("unit.unknown", code));
        var head = head(unit.nameVi(), "/units/" + code, "/plans?unit=" + code, lang);
        return answer(head, happenings.newestOf(register.idsIn(code), told(), ENTRIES), lang, request);
    }

    /** As far as the views have come: titles are theirs. */
    private long told() {
        return views.position().number();
    }

    private FeedHead head(String about, String place, String page, String lang) {
        Object[] words = {about};
        return new FeedHead(messages.getMessage("feed.of", words, in(lang)), place + "/feed.atom" + query(lang), page);
    }

    private ResponseEntity<byte[]> answer(FeedHead head, List<Happening> newest, String lang, WebRequest request) {
        var number = newest.isEmpty() ? 0 : newest.get(0).number();
        var recordedAt = newest.isEmpty() ? 0 : newest.get(0).recordedAt().toEpochMilli();
        if (request.checkNotModified("\"" + number + "\"", recordedAt)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache())
                .body(feed.write(head, newest, in(lang)).getBytes(StandardCharsets.UTF_8));
    }

    private static Locale in(String lang) {
        return lang.equals("en") ? Locale.ENGLISH : Languages.VIETNAMESE;
    }

    private static String query(String lang) {
        return lang.equals("en") ? "?lang=en" : "";
    }
}
