package vn.planledger.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.edge.OwnNotifications;
import vn.planledger.notification.Notification;
import vn.planledger.notification.NotificationText;
import vn.planledger.notification.concern.NotificationKind;

/** What concerns the signed-in person, newest first. */
@RestController
@RequestMapping("/api/notices")
class NoticesApi {

    private static final int AT_MOST = 100;

    /**
     * @param number of the event in the record
     * @param text one sentence in the language of the request
     * @param title of the plan, or number of the decision it is about
     * @param day until when, or null
     * @param path of the page that tells more
     */
    record Notice(
            long id,
            long number,
            NotificationKind kind,
            String text,
            String plan,
            String title,
            String step,
            LocalDate day,
            String path,
            Instant recordedAt,
            boolean unread) {}

    /** @param upTo id up to which all are read */
    record Read(Long upTo) {}

    private final OwnNotifications notifications;
    private final NotificationText text;

    NoticesApi(OwnNotifications notifications, NotificationText text) {
        this.notifications = notifications;
        this.text = text;
    }

    /** @param before id above all that are wanted; what is older than the hundred that are answered is asked for by it */
    @GetMapping
    List<Notice> notices(
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam(defaultValue = "false") boolean unread,
            Locale in) {
        return notifications.newest(before, unread, AT_MOST).stream()
                .map(notice -> answer(notice, in))
                .toList();
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@RequestBody Read read) {
        notifications.markReadUpTo(PlansApi.required("upTo", read.upTo()));
    }

    private Notice answer(Notification notice, Locale in) {
        return new Notice(
                notice.id(),
                notice.number(),
                notice.kind(),
                text.of(notice, in),
                notice.plan(),
                notice.title(),
                notice.step(),
                notice.day(),
                notice.path(),
                notice.recordedAt(),
                notice.unread());
    }
}
