package vn.planledger.web.notice;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.planledger.edge.OwnNotifications;
import vn.planledger.notification.NotificationText;
import vn.planledger.query.shared.ViewProgress;

/** What concerns the reader, newest first. Opening one marks it as read, for this reader alone. */
@Controller
@RequestMapping("/notices")
class NoticesController {

    private static final int ON_A_PAGE = 50;
    private static final String AGAIN = "redirect:/notices";

    private final OwnNotifications notifications;
    private final NotificationText text;
    private final ViewProgress views;

    NoticesController(OwnNotifications notifications, NotificationText text, ViewProgress views) {
        this.notifications = notifications;
        this.text = text;
        this.views = views;
    }

    /** All can be marked as read on the first page alone: a later one does not know the newest. */
    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) Long before, @RequestParam(defaultValue = "") String show, Locale in) {
        var found =
                notifications.newest(before == null ? Long.MAX_VALUE : before, show.equals("unread"), ON_A_PAGE + 1);
        var shown = found.stream()
                .limit(ON_A_PAGE)
                .map(notice -> new NoticeLine(notice, text.of(notice, in)))
                .toList();
        return new ModelAndView("notices", "lines", shown)
                .addObject("show", show.equals("unread") ? show : null)
                .addObject("newest", before == null ? newest(shown) : null)
                .addObject("older", found.size() > ON_A_PAGE ? oldest(shown) : null)
                .addObject("position", views.position());
    }

    /** Opens one: on to the page it is about. */
    @GetMapping("/{id}")
    RedirectView open(@PathVariable long id) {
        return new RedirectView(notifications.open(id).path(), true);
    }

    @PostMapping(params = "read")
    String read(@RequestParam long read) {
        notifications.open(read);
        return AGAIN;
    }

    /** What came since the page was shown stays unread. */
    @PostMapping(params = "act=all")
    String readAll(@RequestParam long upTo) {
        notifications.markReadUpTo(upTo);
        return AGAIN;
    }

    private static Long newest(List<NoticeLine> shown) {
        return shown.isEmpty() ? null : shown.get(0).notice().id();
    }

    private static long oldest(List<NoticeLine> shown) {
        return shown.get(shown.size() - 1).notice().id();
    }
}
