package vn.planledger.query.organisation;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.organisation.OrganisationEvent.OrganisationRecorded;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per body, as it was last recorded. */
final class OrganisationProjection {

    private final Rows organisations;

    OrganisationProjection(MongoDatabase database) {
        this.organisations = new Rows(database, OrganisationList.COLLECTION).indexedBy("organisation.successors");
    }

    @EventHandler
    void on(OrganisationRecorded event, Origin origin) {
        var row = new Row()
                .set("organisation", event.organisation())
                .set("source", event.source())
                .set("happenedOn", event.happenedOn());
        organisations.write(event.organisation().name(), origin, row);
    }
}
