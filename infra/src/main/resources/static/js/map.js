// Opens the maps of a page: the map with its list and look-up, or the sheet of one round.
import { openMap, worded } from './map/base.js';
import { drawItems } from './map/items.js';
import { followList, toItem } from './map/list.js';
import { mark, pickOn, written } from './map/pick.js';

const NEAR_ZOOM = 14;

function openSheet(box) {
  const { map, content } = openMap(box);
  const places = [...drawItems(map, box, content.items.features).values()];
  places.forEach((place) => map.fitBounds(place.bounds, { maxZoom: NEAR_ZOOM, padding: [24, 24] }));
}

function openWithList(box) {
  const { map, content } = openMap(box);
  followList(map, drawItems(map, box, content.items.features, toItem));
  const field = document.getElementById('f-place');
  const said = document.getElementById('picked');
  const setMark = mark(map);
  document.querySelectorAll('.map-only').forEach((element) => { element.hidden = false; });
  pickOn(map, box, (place) => {
    field.value = written(place);
    said.textContent = worded(said.dataset.picked, field.value);
    setMark(place);
  });
  if (content.place) {
    const place = [content.place[1], content.place[0]];
    setMark(place);
    map.setView(place, NEAR_ZOOM);
  }
}

const sheet = document.getElementById('map-sheet');
const withList = document.getElementById('map');
if (sheet) { openSheet(sheet); }
if (withList) { openWithList(withList); }
