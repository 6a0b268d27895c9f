package vn.planledger.edge;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.notification.Notification;
import vn.planledger.notification.Notifications;
import vn.planledger.notification.Reader;
import vn.planledger.security.CurrentActor;

/** What the current person is told. */
@Component
public final class OwnNotifications {

    private final Notifications notifications;
    private final CurrentActor actor;

    OwnNotifications(Notifications notifications, CurrentActor actor) {
        this.notifications = notifications;
        this.actor = actor;
    }

    /** How many are not read yet, as far as {@link Notifications#COUNTED}. */
    public int unread() {
        return notifications.unread(reader());
    }

    /** The newest first, those with a smaller id than {@code before} only. */
    public List<Notification> newest(long before, boolean onlyUnread, int limit) {
        return notifications.newest(reader(), before, onlyUnread, limit);
    }

    /**
     * Opens one: it is read from now on.
     *
     * @throws Refusal {@code notices.unknown}, also for what concerns others only
     */
    public Notification open(long id) {
        var found = notifications.find(reader(), id).orElseThrow(() -> Refusal.notFound("notices.unknown"));
        notifications.markRead(reader(), id);
        return found;
    }

    public void markReadUpTo(long id) {
        notifications.markReadUpTo(reader(), id);
    }

    private Reader reader() {
        return new Reader(actor.get().id(), actor.get().role(), actor.bodies());
    }
}
