// Colours of the stylesheet, each with a pattern of its own, so that no series is known by its colour alone.
const COLOURS = ['--green', '--amber', '--violet', '--brick', '--link'];
const TILE = 8;

const PATTERNS = [
  () => {},
  (pen) => { pen.moveTo(0, TILE); pen.lineTo(TILE, 0); },
  (pen) => { pen.moveTo(TILE / 2, 0); pen.lineTo(TILE / 2, TILE); },
  (pen) => { pen.moveTo(0, 0); pen.lineTo(TILE, TILE); pen.moveTo(0, TILE); pen.lineTo(TILE, 0); },
  (pen) => { pen.moveTo(0, TILE / 2); pen.lineTo(TILE, TILE / 2); },
];

function property(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function fill(at) {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const pen = tile.getContext('2d');
  pen.fillStyle = property(COLOURS[at]);
  pen.fillRect(0, 0, TILE, TILE);
  pen.strokeStyle = property('--surface');
  pen.lineWidth = 1.5;
  pen.beginPath();
  PATTERNS[at](pen);
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}

/** What Chart.js fills and frames each of so many series with. */
export function fills(many) {
  return Array.from({ length: many }, (_, i) => {
    const at = i % COLOURS.length;
    return { backgroundColor: fill(at), borderColor: property('--ink') };
  });
}

export function ink() {
  return { text: property('--ink'), line: property('--line') };
}
