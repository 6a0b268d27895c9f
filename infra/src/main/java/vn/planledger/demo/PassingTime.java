package vn.planledger.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.Clockwork;
import vn.planledger.edge.DeadlineRound;
import vn.planledger.edge.FrontRound;
import vn.planledger.mail.MailRound;
import vn.planledger.notification.NotificationRound;
import vn.planledger.notification.letter.DigestRound;
import vn.planledger.subscription.NoticeRound;

/** Moves the demo clock forward and does at once what the time between would have brought. */
@Component
@Profile("embedded")
public class PassingTime {

    /**
     * Where the clock stands.
     *
     * @param timersFired timers of the engine that had come due
     */
    public record Passed(Instant now, int timersFired) {}

    private final Clockwork clockwork;
    private final DeadlineRound deadlines;
    private final FrontRound front;
    private final NoticeRound notices;
    private final NotificationRound notifications;
    private final DigestRound digests;
    private final MailRound mails;

    PassingTime(
            Clockwork clockwork,
            DeadlineRound deadlines,
            FrontRound front,
            NoticeRound notices,
            NotificationRound notifications,
            DigestRound digests,
            MailRound mails) {
        this.clockwork = clockwork;
        this.deadlines = deadlines;
        this.front = front;
        this.notices = notices;
        this.notifications = notifications;
        this.digests = digests;
        this.mails = mails;
    }

    /**
     * @param time ISO 8601: days, weeks, months ({@code P31D}) or hours, minutes, seconds ({@code PT2H})
     * @throws Refusal {@code clock.malformed}, also for a time that is past
     */
    public Passed by(String time) {
        var now = moved(time);
        var fired = clockwork.fireDueTimers();
        deadlines.go();
        front.go();
        notices.go();
        notifications.go();
        digests.go();
        mails.go();
        return new Passed(now, fired);
    }

    private Instant moved(String time) {
        try {
            return time.contains("T") ? clockwork.advance(Duration.parse(time)) : clockwork.advance(Period.parse(time));
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            throw Refusal.malformed("clock.malformed", time).at("advance");
        }
    }
}
