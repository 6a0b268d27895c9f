package vn.planledger.web.map;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.edge.map.FeatureCollection;
import vn.planledger.edge.map.Located;
import vn.planledger.edge.map.MapItem;
import vn.planledger.edge.map.MapItems;
import vn.planledger.edge.map.MapTiles;
import vn.planledger.edge.map.ProvinceSketch;
import vn.planledger.query.consultationpage.Consultation;

/**
 * A map as a template takes it; see {@code fragments/map.html}.
 *
 * @param json what the script draws
 * @param located how well the place of the first thing is known; null where there is none
 * @param tiles address of tiles, or null
 * @param attribution of the tiles
 */
public record MapSheet(String json, Located.By located, String tiles, String attribution) {

    /** Whether there is ground to draw on: the place of a plan, or of its unit. */
    public boolean hasGround() {
        return located == Located.By.BOUNDARY || located == Located.By.UNIT;
    }

    /** @param place longitude and latitude that were asked about, or null */
    private record Content(ProvinceSketch.Base base, FeatureCollection items, List<Double> place) {}

    /** Makes maps. */
    @Component
    public static final class Maker {

        private static final JsonMapper JSON = new JsonMapper();

        private final MapItems items;
        private final ProvinceSketch province;
        private final MapTiles tiles;

        Maker(MapItems items, ProvinceSketch province, MapTiles tiles) {
            this.items = items;
            this.province = province;
            this.tiles = tiles;
        }

        /** The map of one round of consultation. */
        public MapSheet of(Consultation round) {
            return of(items.of(round).stream().toList(), null);
        }

        /** @param place degrees WGS 84, longitude first; or null */
        MapSheet of(List<MapItem> shown, Geometry place) {
            var point = place == null ? null : List.of(place.getCoordinate().x, place.getCoordinate().y);
            var json = JSON.writeValueAsString(new Content(province.base(), FeatureCollection.of(shown), point));
            var located = shown.isEmpty() ? null : shown.get(0).located().by();
            return new MapSheet(json, located, tiles.template(), tiles.attribution());
        }
    }
}
