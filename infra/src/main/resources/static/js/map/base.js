// A Leaflet map on a base of its own: grid, the scheme of the province, names of units. Words come from data-* attributes.
const L = window.L;

// Without Leaflet no map is shown, and the pages stay what they are without script.
if (!L) { throw new Error('Leaflet was not loaded'); }

const GRID_DEGREES = 0.25;
const NAMES_FROM_ZOOM = 10;

/** Puts parameters into a text with {0}, {1} … */
export function worded(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, n) => String(values[n]));
}

/** @param box element with data-map; shows it and returns the Leaflet map and what is to be drawn */
export function openMap(box) {
  box.hidden = false;
  const content = JSON.parse(box.dataset.map);
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(box, {
    zoomControl: false, minZoom: 7, maxZoom: 18, scrollWheelZoom: false, doubleClickZoom: false,
    zoomAnimation: !still, fadeAnimation: !still, inertia: !still,
  });
  box.setAttribute('role', 'application');
  box.setAttribute('aria-label', box.dataset.label);
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
  L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  map.attributionControl.setPrefix(false);
  drawBase(map, box, content.base);
  return { map, content };
}

function drawBase(map, box, base) {
  const extent = base.land ? L.geoJSON(base.land).getBounds() : L.latLngBounds([[19.2, 104.3], [20.7, 106.1]]);
  if (box.dataset.tiles) {
    L.tileLayer(box.dataset.tiles, { attribution: escaped(box.dataset.tilesAttribution ?? '') }).addTo(map);
  } else {
    map.attributionControl.addAttribution(escaped(box.dataset.base));
    drawGrid(map, extent.pad(1));
    if (base.land) {
      L.geoJSON(base.land, { interactive: false, style: { className: 'map-land' } }).addTo(map);
    }
    base.names.forEach((name) => drawName(map, name));
  }
  map.fitBounds(extent);
  map.on('zoomend', () => nameBySize(map, box));
  nameBySize(map, box);
}

function drawGrid(map, around) {
  const line = (from, to) => L.polyline([from, to], { interactive: false, className: 'map-grid' }).addTo(map);
  const first = (degrees) => Math.ceil(degrees / GRID_DEGREES) * GRID_DEGREES;
  for (let lon = first(around.getWest()); lon <= around.getEast(); lon += GRID_DEGREES) {
    line([around.getSouth(), lon], [around.getNorth(), lon]);
  }
  for (let lat = first(around.getSouth()); lat <= around.getNorth(); lat += GRID_DEGREES) {
    line([lat, around.getWest()], [lat, around.getEast()]);
  }
}

function drawName(map, name) {
  const text = document.createElement('span');
  text.textContent = name.name;
  const icon = L.divIcon({ className: name.town ? 'map-name map-town' : 'map-name', html: text, iconSize: null });
  L.marker([name.latitude, name.longitude], { icon, interactive: false, keyboard: false }).addTo(map);
}

function nameBySize(map, box) {
  box.classList.toggle('map-far', map.getZoom() < NAMES_FROM_ZOOM);
}

function escaped(text) {
  const holder = document.createElement('span');
  holder.textContent = text;
  return holder.innerHTML;
}
