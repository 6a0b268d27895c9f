package vn.planledger.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
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

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(366);

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
     * Day by day, so that each day brings what it would have brought. Letters go once, at the end.
     *
     * @param time ISO 8601: days, weeks, months ({@code P31D}) or hours, minutes, seconds ({@code PT2H})
     * @throws Refusal {@code clock.malformed}, also for a time that is past or more than a year
     */
    public synchronized Passed by(String time) {
        var left = length(time);
        var fired = 0;
        Passed passed;
        do {
            passed = aDay(left);
            fired += passed.timersFired();
            left = left.minus(DAY);
        } while (left.compareTo(Duration.ZERO) > 0);
        notifications.go();
        digests.go();
        mails.go();
        return new Passed(passed.now(), fired);
    }

    private Passed aDay(Duration left) {
        var now = clockwork.advance(left.compareTo(DAY) < 0 ? left : DAY);
        var fired = clockwork.fireDueTimers();
        deadlines.go();
        front.go();
        notices.go();
        return new Passed(now, fired);
    }

    private Duration length(String time) {
        var length = parsed(time);
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw malformed(time);
        }
        return length;
    }

    private Duration parsed(String time) {
        try {
            return time.contains("T") ? Duration.parse(time) : clockwork.length(Period.parse(time));
        } catch (DateTimeException | ArithmeticException malformed) {
            throw malformed(time);
        }
    }

    private static Refusal malformed(String time) {
        return Refusal.malformed("clock.malformed", time).at("advance");
    }
}
