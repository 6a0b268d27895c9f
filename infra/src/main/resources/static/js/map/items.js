// Plans and rounds on a map: areas as areas, what has only a unit as one mark per unit, with how many it stands for.
import { worded } from './base.js';

const L = window.L;
const SMALLEST_PIXELS = 24;

/** Draws features; `chosen(id)`, where it is given, is called when somebody presses one. Returns their places by id. */
export function drawItems(map, box, features, chosen) {
  const places = new Map();
  const units = new Map();
  features.filter((feature) => feature.geometry).forEach((feature) => {
    if (feature.geometry.type === 'Point') {
      const key = feature.geometry.coordinates.join();
      units.set(key, [...(units.get(key) ?? []), feature]);
    } else {
      places.set(feature.id, drawArea(map, feature, chosen));
    }
  });
  units.forEach((group) => drawUnit(map, box, group, chosen, places));
  return places;
}

function drawArea(map, feature, chosen) {
  const kind = `map-${feature.properties.layer}`;
  const interactive = Boolean(chosen);
  const area = L.geoJSON(feature, { interactive, style: { className: `map-area ${kind}` } }).addTo(map);
  const bounds = area.getBounds();
  const dot = L.circleMarker(bounds.getCenter(), { radius: 8, interactive, className: `map-area ${kind}` });
  const small = () => {
    const size = map.latLngToLayerPoint(bounds.getSouthEast()).subtract(map.latLngToLayerPoint(bounds.getNorthWest()));
    if (Math.max(size.x, size.y) < SMALLEST_PIXELS) { dot.addTo(map); } else { dot.remove(); }
  };
  [area, dot].forEach((layer) => {
    layer.on('click', () => chosen(feature.id));
    tell(map, layer, feature.properties.title);
  });
  map.on('zoomend', small);
  small();
  const elements = () => [...area.getLayers(), dot].map((layer) => layer.getElement()).filter(Boolean);
  return { bounds, elements };
}

function drawUnit(map, box, group, chosen, places) {
  const [lon, lat] = group[0].geometry.coordinates;
  const label = document.createElement('span');
  label.textContent = String(group.length);
  const icon = L.divIcon({ className: `map-unit map-unit-${group[0].properties.layer}`, html: label, iconSize: [28, 28] });
  const mark = L.marker([lat, lon], { icon, interactive: Boolean(chosen), keyboard: false }).addTo(map);
  const units = group[0].properties.units.join(', ');
  tell(map, mark, worded(box.dataset.several, group.length, units));
  mark.on('click', () => chosen(group[0].id));
  const bounds = L.latLngBounds([[lat, lon]]);
  group.forEach((feature) => places.set(feature.id, { bounds, elements: () => [mark.getElement()].filter(Boolean) }));
}

/** Words under the pointer. Leaflet's own binding would let the keyboard stop at shapes that have no name there. */
function tell(map, layer, words) {
  const holder = document.createElement('span');
  holder.textContent = words;
  const tip = L.tooltip({ direction: 'top' }).setContent(holder);
  layer.on('mouseover', (event) => tip.setLatLng(event.latlng).addTo(map));
  layer.on('mouseout remove', () => tip.remove());
}
