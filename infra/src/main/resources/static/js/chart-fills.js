// Colours of the stylesheet, each with a pattern of its own, so that no series is known by its colour alone.
const TILE = 8;

const PATTERNS = {
  green: () => {},
  amber: (pen) => { pen.moveTo(0, TILE); pen.lineTo(TILE, 0); },
  violet: (pen) => { pen.moveTo(TILE / 2, 0); pen.lineTo(TILE / 2, TILE); },
  brick: (pen) => { pen.moveTo(0, 0); pen.lineTo(TILE, TILE); pen.moveTo(0, TILE); pen.lineTo(TILE, 0); },
  link: (pen) => { pen.moveTo(0, TILE / 2); pen.lineTo(TILE, TILE / 2); },
};

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** What Chart.js fills and frames a series of a tone with. */
export function fill(tone) {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const pen = tile.getContext('2d');
  pen.fillStyle = colour(tone);
  pen.fillRect(0, 0, TILE, TILE);
  pen.strokeStyle = colour('surface');
  pen.lineWidth = 1.5;
  pen.beginPath();
  PATTERNS[tone](pen);
  pen.stroke();
  return { backgroundColor: pen.createPattern(tile, 'repeat'), borderColor: colour('ink') };
}

export function ink() {
  return { text: colour('ink'), line: colour('line') };
}
