package vn.planledger.notification;

import java.time.Instant;
import java.time.LocalDate;
import vn.planledger.notification.concern.NotificationKind;

/**
 * What somebody is told, as he or she reads it.
 *
 * @param number of the event in the record
 * @param plan id of the plan it is about, or null
 * @param title of the plan, or what else it is about
 * @param step id of the step, or null
 * @param day until when, or null
 * @param detail a code of {@link NotificationKind#wordsOfDetail()}, or a name or number, or null
 * @param path of the page that tells more
 */
public record Notification(
        long id,
        long number,
        NotificationKind kind,
        String plan,
        String title,
        String step,
        LocalDate day,
        String detail,
        String path,
        Instant recordedAt,
        boolean unread) {}
