package vn.planledger.query.organisation;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;
import vn.planledger.command.organisation.OrganisationEvent.OrganisationRecorded;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per body, as it was last recorded, and one per naming of a head. */
final class OrganisationProjection {

    private final Rows organisations;
    private final Rows heads;

    OrganisationProjection(MongoDatabase database) {
        this.organisations = new Rows(database, OrganisationList.COLLECTION).indexedBy("organisation.successors");
        this.heads = new Rows(database, Heads.COLLECTION).indexedBy("organisation", "from", "number");
    }

    @EventHandler
    void on(OrganisationRecorded event, Origin origin) {
        var row = new Row()
                .set("organisation", event.organisation())
                .set("source", event.source())
                .set("happenedOn", event.happenedOn());
        organisations.write(event.organisation().name(), origin, row);
    }

    @EventHandler
    void on(HeadNamed event, Origin origin) {
        var row = new Row()
                .set("organisation", event.organisation())
                .set("person", event.person())
                .set("title", event.title())
                .set("from", event.from())
                .set("source", event.source())
                .set("happenedOn", event.happenedOn());
        heads.write(origin.number(), origin, row);
    }
}
