// The figure somebody draws: a point, a line or an area, by its corners, longitude first.
const DECIMALS = 6;
const NEEDED = { Point: 1, LineString: 2, Polygon: 3 };
const PAIR = /^(-?\d{1,3}(?:\.\d{1,20})?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d{1,20})?)$/;
const LARGEST_LATITUDE = 90;

export class Figure {
  constructor(kind, points) {
    this.kind = kind;
    this.points = points;
  }

  /** What a field holds: two degrees in either order, or GeoJSON. Null for anything else, and for nothing. */
  static read(text) {
    const pair = PAIR.exec(text.trim());
    if (pair) {
      const [first, second] = [Number(pair[1]), Number(pair[2])];
      const turned = Math.abs(first) <= LARGEST_LATITUDE && Math.abs(second) > LARGEST_LATITUDE;
      return new Figure('Point', [turned ? [second, first] : [first, second]]);
    }
    try {
      return Figure.fromGeoJson(JSON.parse(text));
    } catch (unreadable) {
      return null;
    }
  }

  static fromGeoJson({ type, coordinates }) {
    const points = { Point: () => [coordinates], LineString: () => coordinates, Polygon: () => coordinates[0].slice(0, -1) };
    const read = points[type]();
    const degrees = read.every((point) => point.length >= 2 && point.every((value) => typeof value === 'number'));
    const whole = type !== 'Polygon' || coordinates.length === 1;
    return degrees && whole ? new Figure(type, read.map(([lon, lat]) => [lon, lat])) : null;
  }

  /** The same with one more corner; a point moves there. */
  with(place) {
    const corner = [Number(place.lng.toFixed(DECIMALS)), Number(place.lat.toFixed(DECIMALS))];
    return new Figure(this.kind, this.kind === 'Point' ? [corner] : [...this.points, corner]);
  }

  withoutLast() {
    return new Figure(this.kind, this.points.slice(0, -1));
  }

  as(kind) {
    return new Figure(kind, kind === 'Point' ? this.points.slice(-1) : this.points);
  }

  missing() {
    return Math.max(0, NEEDED[this.kind] - this.points.length);
  }

  /** As the field takes it; empty until there are corners enough. */
  text() {
    if (this.missing() > 0) { return ''; }
    if (this.kind === 'Point') { return this.points[0].join(', '); }
    const ring = [...this.points, this.points[0]];
    return JSON.stringify({ type: this.kind, coordinates: this.kind === 'Polygon' ? [ring] : this.points });
  }
}
