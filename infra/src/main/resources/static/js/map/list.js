// The list beside a map: an item that has the focus, or the pointer on it, is shown on the map.
const NEAR_ZOOM = 13;

/** @param places by id, as drawItems gives them */
export function followList(map, places) {
  const show = (id, move) => {
    document.querySelectorAll('.map-here').forEach((element) => element.classList.remove('map-here'));
    const place = places.get(id);
    if (!place) { return; }
    if (move && !map.getBounds().contains(place.bounds)) {
      map.fitBounds(place.bounds, { maxZoom: Math.min(NEAR_ZOOM, Math.max(map.getZoom(), 10)) });
    }
    place.elements().forEach((element) => element.classList.add('map-here'));
  };
  document.querySelectorAll('[data-item]').forEach((item) => {
    item.addEventListener('focusin', () => show(item.dataset.item, true));
    item.addEventListener('pointerenter', () => show(item.dataset.item, false));
  });
}

/** Leads from the map to the item in the list. */
export function toItem(id) {
  document.querySelector(`[data-item="${CSS.escape(id)}"] a`)?.focus();
}
