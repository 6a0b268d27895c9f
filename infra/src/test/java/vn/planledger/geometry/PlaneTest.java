package vn.planledger.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** The plane of the province's plans is VN-2000 on the meridian 105°00′. */
class PlaneTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double A = 6378137.0;
    private static final double F = 1 / 298.257223563;
    private static final double E2 = F * (2 - F);
    private static final double SECOND = Math.PI / 180 / 3600;

    private final Plane plane = new Plane();

    @Test
    void there_and_back_is_less_than_a_millimetre() {
        var random = new Random(105);
        for (var i = 0; i < 1_000; i++) {
            var metres =
                    new Coordinate(400_000 + random.nextDouble() * 250_000, 2_120_000 + random.nextDouble() * 180_000);

            var back = plane.fromDegrees(plane.toDegrees(GEOMETRY.createPoint(metres)))
                    .getCoordinate();

            assertThat(back.distance(metres)).isLessThan(0.001);
        }
    }

    @Test
    void a_rectangle_drawn_on_the_plane_has_the_hectares_of_its_sides() {
        var rectangle = GEOMETRY.toGeometry(new Envelope(580_000, 581_500, 2_190_000, 2_192_000));

        assertThat(plane.hectares(plane.toDegrees(rectangle))).isEqualByComparingTo("300.0000");
    }

    /** Helmert's seven parameters and Gauss-Krüger's series, written out here without the library. */
    @Test
    void a_point_of_the_city_lies_where_the_formulas_written_by_hand_put_it() {
        var degrees = new Coordinate(105.7877, 19.8066);

        var metres = plane.fromDegrees(GEOMETRY.createPoint(degrees)).getCoordinate();
        var byHand = byHand(degrees);

        assertThat(metres.x).isCloseTo(byHand.x, within(0.01));
        assertThat(metres.y).isCloseTo(byHand.y, within(0.01));
    }

    /** Without the shift between the datums the point would lie elsewhere: the parameters are used at all. */
    @Test
    void the_shift_between_the_datums_is_not_forgotten() {
        var degrees = new Coordinate(105.7877, 19.8066);

        var metres = plane.fromDegrees(GEOMETRY.createPoint(degrees)).getCoordinate();

        assertThat(metres.distance(projected(Math.toRadians(degrees.x), Math.toRadians(degrees.y))))
                .isBetween(50.0, 300.0);
    }

    private static Coordinate byHand(Coordinate degrees) {
        double lon = Math.toRadians(degrees.x);
        double lat = Math.toRadians(degrees.y);
        double n = A / Math.sqrt(1 - E2 * Math.pow(Math.sin(lat), 2));
        double[] wgs = {
            n * Math.cos(lat) * Math.cos(lon), n * Math.cos(lat) * Math.sin(lon), n * (1 - E2) * Math.sin(lat)
        };
        double[] vn = turnedBack(wgs);
        double p = Math.hypot(vn[0], vn[1]);
        double phi = Math.atan2(vn[2], p * (1 - E2));
        for (int i = 0; i < 20; i++) {
            double radius = A / Math.sqrt(1 - E2 * Math.pow(Math.sin(phi), 2));
            phi = Math.atan2(vn[2] + E2 * radius * Math.sin(phi), p);
        }
        return projected(Math.atan2(vn[1], vn[0]), phi);
    }

    /** Solves wgs = t + (1 + s) R vn for vn, position-vector convention, by iteration: the angles are tiny. */
    private static double[] turnedBack(double[] wgs) {
        double[] t = {-191.90441429, -39.30318279, -111.45032835};
        double rx = -0.00928836 * SECOND;
        double ry = 0.01975479 * SECOND;
        double rz = -0.00427372 * SECOND;
        double m = 1 + 0.252906278e-6;
        double[] vn = wgs.clone();
        for (int i = 0; i < 10; i++) {
            double x = (wgs[0] - t[0]) / m + rz * vn[1] - ry * vn[2];
            double y = (wgs[1] - t[1]) / m - rz * vn[0] + rx * vn[2];
            double z = (wgs[2] - t[2]) / m + ry * vn[0] - rx * vn[1];
            vn = new double[] {x, y, z};
        }
        return vn;
    }

    private static Coordinate projected(double lon, double lat) {
        double ep2 = E2 / (1 - E2);
        double n = A / Math.sqrt(1 - E2 * Math.pow(Math.sin(lat), 2));
        double t = Math.pow(Math.tan(lat), 2);
        double c = ep2 * Math.pow(Math.cos(lat), 2);
        double a = (lon - Math.toRadians(105)) * Math.cos(lat);
        double m = A
                * ((1 - E2 / 4 - 3 * E2 * E2 / 64 - 5 * E2 * E2 * E2 / 256) * lat
                        - (3 * E2 / 8 + 3 * E2 * E2 / 32 + 45 * E2 * E2 * E2 / 1024) * Math.sin(2 * lat)
                        + (15 * E2 * E2 / 256 + 45 * E2 * E2 * E2 / 1024) * Math.sin(4 * lat)
                        - 35 * E2 * E2 * E2 / 3072 * Math.sin(6 * lat));
        double x =
                a + (1 - t + c) * Math.pow(a, 3) / 6 + (5 - 18 * t + t * t + 72 * c - 58 * ep2) * Math.pow(a, 5) / 120;
        double y = m
                + n
                        * Math.tan(lat)
                        * (a * a / 2
                                + (5 - t + 9 * c + 4 * c * c) * Math.pow(a, 4) / 24
                                + (61 - 58 * t + t * t + 600 * c - 330 * ep2) * Math.pow(a, 6) / 720);
        return new Coordinate(500_000 + 0.9999 * n * x, 0.9999 * y);
    }
}
