package vn.planledger.record;

import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.plan.ApprovedNeighbours;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.geometry.Plane;

/** Approved plans of a kind, read from the record itself: their boundary from the registration, the rest by geometry. */
public final class JdbcNeighbours implements ApprovedNeighbours {

    /** Less than this in common, in hectares, is the digitising of one border, and no conflict. */
    private static final double TOLERANCE = 0.01;

    private static final String APPROVED = """
            select r.payload::json ->> 'plan' as plan, r.payload::json ->> 'boundary' as boundary
            from event r
            where r.type = 'plan.plan-registered'
              and r.payload::json ->> 'kind' = ?
              and r.payload::json ->> 'boundary' is not null
              and exists (
                select 1 from event a
                where a.stream = r.stream
                  and (a.type = 'plan.site-plan-accepted'
                    or a.type = 'plan.phase-approved' and a.payload::json ->> 'phase' = 'PLAN'))
            """;

    private record Approved(String plan, String boundary) {}

    private final JdbcClient database;
    private final Plane plane;

    public JdbcNeighbours(JdbcClient database, Plane plane) {
        this.database = database;
        this.plane = plane;
    }

    @Override
    public List<Overlap> overlapping(PlanKind kind, String boundary, Set<PlanId> except) {
        var ground = read(boundary);
        return database.sql(APPROVED).param(kind.name()).query(Approved.class).stream()
                .filter(approved -> !except.contains(new PlanId(approved.plan())))
                .map(approved -> overlap(ground, approved))
                .filter(overlap -> overlap.hectares().doubleValue() > TOLERANCE)
                .toList();
    }

    private Overlap overlap(Geometry ground, Approved approved) {
        var common = ground.intersection(read(approved.boundary()));
        return new Overlap(new PlanId(approved.plan()), plane.hectares(common));
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException corrupted) {
            throw new IllegalStateException("the record holds an unreadable boundary", corrupted);
        }
    }
}
