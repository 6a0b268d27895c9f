package vn.planledger.edge.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.math.BigDecimal;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import vn.planledger.query.map.PlanGrounds;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.register.Unit;
import vn.planledger.query.register.UnitList;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.RowFormat;

/** What covers a place is what was approved; of what nobody drew it is said that it may. */
class CoveringPlansTest {

    private static final String HERE =
            "POLYGON ((105.80 19.80, 105.82 19.80, 105.82 19.82, 105.80 19.82, 105.80 19.80))";

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoDatabase database = client.getDatabase("map");
    private final CoveringPlans plans = plans(database);

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void a_plan_covers_a_place_from_its_approval_on_and_is_told_to_everybody_once_it_is_published() {
        plan("under-way", PlanStatus.IN_PROCEDURE, HERE);
        plan("rejected", PlanStatus.REJECTED, HERE);
        plan("approved", PlanStatus.APPROVED, HERE);
        plan("published", PlanStatus.PUBLISHED, HERE);

        assertThat(covering(105.81, 19.81, false)).containsExactly("published");
        assertThat(covering(105.81, 19.81, true)).containsExactly("approved", "published");
        assertThat(covering(105.83, 19.81, true)).isEmpty();
    }

    @Test
    void a_reference_without_a_boundary_may_cover_what_lies_near_its_unit_if_its_source_says_approved() {
        unit("380", "105.7877", "19.8066");
        reference("approved", "approved");
        reference("superseded", "superseded");

        var near = plans.at(new GeometryFactory().createPoint(new Coordinate(105.81, 19.81)), false);
        var far = plans.at(new GeometryFactory().createPoint(new Coordinate(104.62, 20.5)), false);

        assertThat(near.covering()).isEmpty();
        assertThat(near.undrawn()).extracting(MapItem::link).containsExactly("/published/approved");
        assertThat(near.undrawn().get(0).located().by()).isEqualTo(Located.By.UNIT);
        assertThat(far.undrawn()).isEmpty();
    }

    @Test
    void a_plan_of_a_unit_nobody_placed_may_cover_a_place_of_the_province_and_none_elsewhere() {
        unit("380", "105.7877", "19.8066");
        var ofProvince = PlanRows.reference("province", "approved");
        insert(RowFormat.document(ofProvince).append("units", List.of("38")).append("_id", "province"));

        var inside = plans.at(new GeometryFactory().createPoint(new Coordinate(105.80, 19.80)), false);
        var elsewhere = plans.at(new GeometryFactory().createPoint(new Coordinate(0, 0)), false);

        assertThat(inside.undrawn()).extracting(MapItem::link).containsExactly("/published/province");
        assertThat(elsewhere.undrawn()).isEmpty();
    }

    private List<String> covering(double longitude, double latitude, boolean signedIn) {
        var place = new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
        return plans.at(place, signedIn).covering().stream()
                .map(item -> item.plan().id())
                .toList();
    }

    private static CoveringPlans plans(MongoDatabase database) {
        var register = new PlanRegister(database);
        var grounds = new PlanGrounds(register);
        return new CoveringPlans(register, grounds, new UnitList(database));
    }

    private void plan(String id, PlanStatus status, String boundary) {
        write(PlanRows.plan(id, status, boundary));
    }

    private void reference(String id, String status) {
        write(PlanRows.reference(id, status));
    }

    private void write(PlanRow row) {
        insert(RowFormat.document(row).append("_id", row.id()));
    }

    private void insert(Document row) {
        database.getCollection(PlanRegister.COLLECTIONS.get(0)).insertOne(row);
    }

    private void unit(String code, String longitude, String latitude) {
        var unit = new Unit(
                code,
                "Thành phố Thanh Hóa",
                null,
                "thành phố",
                null,
                null,
                new BigDecimal(longitude),
                new BigDecimal(latitude),
                new BigDecimal("145.35"),
                null,
                "test",
                1,
                null);
        database.getCollection(PlanRegister.COLLECTIONS.get(1))
                .insertOne(RowFormat.document(unit).append("_id", code));
    }
}
