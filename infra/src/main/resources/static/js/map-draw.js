// Draws the place of a comment into its text field, which stays what is sent; what is typed there is drawn.
import { openMap, worded } from './map/base.js';
import { Figure } from './map/figure.js';
import { drawItems } from './map/items.js';
import { pickOn } from './map/pick.js';

const L = window.L;
const NEAR_ZOOM = 16;

const panel = document.getElementById('drawing');
const box = document.getElementById('map-draw');
const field = document.getElementById('f-area');
const said = document.getElementById('drawing-said');

panel.hidden = false;
const { map, content } = openMap(box);
const ground = [...drawItems(map, box, content.items.features).values()];
ground.forEach((place) => map.fitBounds(place.bounds, { maxZoom: NEAR_ZOOM, padding: [24, 24] }));

let figure = Figure.read(field.value) ?? new Figure('Point', []);
// What somebody typed and nobody can draw is replaced by a whole figure only.
let readable = figure.points.length > 0 || field.value.trim() === '';
const drawn = L.layerGroup().addTo(map);

function draw() {
  drawn.clearLayers();
  const style = { interactive: false, className: 'map-drawn' };
  const corners = figure.points.map(([lon, lat]) => [lat, lon]);
  if (figure.kind !== 'Point' && corners.length > 1) {
    (figure.kind === 'Polygon' ? L.polygon(corners, style) : L.polyline(corners, style)).addTo(drawn);
  }
  corners.forEach((corner) => L.circleMarker(corner, { ...style, radius: 6 }).addTo(drawn));
  panel.querySelectorAll('[data-draw]').forEach((button) => {
    button.setAttribute('aria-pressed', String(button.dataset.draw === figure.kind));
  });
}

function say() {
  const words = panel.dataset;
  const count = figure.points.length;
  if (count === 0) { return words.empty; }
  if (figure.missing() > 0) { return worded(words.more, count, figure.missing()); }
  return figure.kind === 'Point' ? worded(words.point, figure.text()) : worded(words.done, count);
}

/** Writes the figure into the field and says so. */
function change(next) {
  figure = next;
  if (readable || figure.missing() === 0) {
    field.value = figure.text();
    readable = true;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  draw();
  said.textContent = say();
}

const acts = {
  add: () => change(figure.with(map.getCenter().wrap())),
  undo: () => change(figure.withoutLast()),
  clear: () => change(new Figure(figure.kind, [])),
};

pickOn(map, box, (place) => change(figure.with(place)));
panel.querySelectorAll('[data-draw]').forEach((button) => {
  button.addEventListener('click', () => change(figure.as(button.dataset.draw)));
});
panel.querySelectorAll('[data-draw-do]').forEach((button) => {
  button.addEventListener('click', () => acts[button.dataset.drawDo]());
});
field.addEventListener('change', () => {
  const typed = Figure.read(field.value);
  figure = typed ?? new Figure(figure.kind, []);
  readable = typed !== null || field.value.trim() === '';
  draw();
  said.textContent = readable ? say() : panel.dataset.unread;
});
draw();
said.textContent = readable ? say() : panel.dataset.unread;
