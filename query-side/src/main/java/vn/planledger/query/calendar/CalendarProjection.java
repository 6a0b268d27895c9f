package vn.planledger.query.calendar;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.calendar.CalendarEvent.NoticeRecorded;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per notice. */
final class CalendarProjection {

    private final Rows notices;

    CalendarProjection(MongoDatabase database) {
        this.notices = new Rows(database, CalendarNotices.COLLECTION);
    }

    @EventHandler
    void on(NoticeRecorded event, Origin origin) {
        var row = new Row()
                .set("notice", event.notice())
                .set("happenedOn", event.happenedOn())
                .set("actorName", origin.actor().name());
        notices.write(origin.number(), origin, row);
    }
}
