package vn.planledger.notification.concern;

import java.time.LocalDate;

/**
 * That an event concerns somebody.
 *
 * @param plan id of the plan it is about, or null
 * @param title of the plan, or what else it is about
 * @param step id of the step, or null
 * @param day until when, or null
 * @param detail a code of {@link NotificationKind#wordsOfDetail()}, or a name or number; null where nothing more is said
 * @param path of the page that tells more
 */
public record Concern(
        NotificationKind kind,
        String plan,
        String title,
        String step,
        LocalDate day,
        String detail,
        String path,
        Addressee to) {

    /** About a plan, whose page tells more. */
    static Concern of(NotificationKind kind, String plan, String title) {
        return new Concern(kind, plan, title, null, null, null, "/plans/" + plan, null);
    }

    Concern step(String id) {
        return new Concern(kind, plan, title, id, day, detail, path, to);
    }

    Concern by(LocalDate lastDay) {
        return new Concern(kind, plan, title, step, lastDay, detail, path, to);
    }

    Concern detail(String more) {
        return new Concern(kind, plan, title, step, day, more, path, to);
    }

    Concern at(String page) {
        return new Concern(kind, plan, title, step, day, detail, page, to);
    }

    Concern to(Addressee whom) {
        return new Concern(kind, plan, title, step, day, detail, path, whom);
    }
}
