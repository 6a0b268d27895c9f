// Choosing a place on a map: by mouse or touch, or with the keyboard the place in the middle.
const L = window.L;
const DECIMALS = 5;

/** Calls `picked(latlng)` for a press on the map, and for Enter while it has the focus. */
export function pickOn(map, box, picked) {
  const cross = document.createElement('span');
  cross.className = 'map-cross';
  box.append(cross);
  map.on('click', (event) => picked(event.latlng.wrap()));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === box) {
      event.preventDefault();
      picked(map.getCenter().wrap());
    }
  });
}

/** A place as the fields take it: longitude, latitude. */
export function written(place) {
  return `${place.lng.toFixed(DECIMALS)}, ${place.lat.toFixed(DECIMALS)}`;
}

export function mark(map) {
  const circle = L.circleMarker([0, 0], { radius: 9, interactive: false, className: 'map-picked' });
  return (place) => circle.setLatLng(place).addTo(map);
}
