package vn.planledger.api;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.Clockwork;
import vn.planledger.edge.DeadlineRound;
import vn.planledger.edge.FrontRound;
import vn.planledger.mail.MailRound;
import vn.planledger.notification.NotificationRound;
import vn.planledger.notification.letter.DigestRound;
import vn.planledger.subscription.NoticeRound;

/** Moves the demo clock forward; the embedded profile only. */
@RestController
@Profile("embedded")
class DemoClockApi {

    /** @param advance ISO 8601: days, weeks, months ({@code P31D}) or hours, minutes, seconds ({@code PT2H}) */
    record Move(String advance) {}

    private final Clockwork clockwork;
    private final DeadlineRound round;
    private final FrontRound front;
    private final NoticeRound notices;
    private final NotificationRound notifications;
    private final DigestRound digests;
    private final MailRound mails;

    DemoClockApi(
            Clockwork clockwork,
            DeadlineRound round,
            FrontRound front,
            NoticeRound notices,
            NotificationRound notifications,
            DigestRound digests,
            MailRound mails) {
        this.clockwork = clockwork;
        this.round = round;
        this.front = front;
        this.notices = notices;
        this.notifications = notifications;
        this.digests = digests;
        this.mails = mails;
    }

    @PostMapping("/api/demo/clock")
    Map<String, Object> move(@RequestBody Move move) {
        var text = PlansApi.required("advance", move.advance());
        var now = parse(text);
        var fired = clockwork.fireDueTimers();
        round.go();
        front.go();
        notices.go();
        notifications.go();
        digests.go();
        mails.go();
        return Map.of("now", now.toString(), "timersFired", fired);
    }

    private Instant parse(String text) {
        try {
            return text.contains("T") ? clockwork.advance(Duration.parse(text)) : clockwork.advance(Period.parse(text));
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            throw Refusal.malformed("clock.malformed", text).at("advance");
        }
    }
}
