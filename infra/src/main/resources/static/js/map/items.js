// Plans and rounds on a map: areas as areas, what has only a unit as one mark per unit, with how many it stands for.
import { worded } from './base.js';

const L = window.L;
const SMALLEST_PIXELS = 24;

/** Draws features; `chosen(id)` is called when somebody presses one. Returns their places on the map by id. */
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
  const area = L.geoJSON(feature, { style: { className: `map-area ${kind}` } }).addTo(map);
  const bounds = area.getBounds();
  const dot = L.circleMarker(bounds.getCenter(), { radius: 8, className: `map-area ${kind}` });
  const small = () => {
    const size = map.latLngToLayerPoint(bounds.getSouthEast()).subtract(map.latLngToLayerPoint(bounds.getNorthWest()));
    if (Math.max(size.x, size.y) < SMALLEST_PIXELS) { dot.addTo(map); } else { dot.remove(); }
  };
  [area, dot].forEach((layer) => layer.on('click', (event) => { L.DomEvent.stop(event); chosen(feature.id); }));
  [area, dot].forEach((layer) => layer.bindTooltip(textOf(feature.properties.title), { sticky: true }));
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
  const mark = L.marker([lat, lon], { icon, keyboard: false }).addTo(map);
  const units = group[0].properties.units.join(', ');
  mark.bindTooltip(textOf(worded(box.dataset.several, group.length, units)));
  mark.on('click', () => chosen(group[0].id));
  const bounds = L.latLngBounds([[lat, lon]]);
  group.forEach((feature) => places.set(feature.id, { bounds, elements: () => [mark.getElement()].filter(Boolean) }));
}

function textOf(words) {
  const holder = document.createElement('span');
  holder.textContent = words;
  return holder;
}
