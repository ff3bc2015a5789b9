// Makes the outlines of land and the borders between countries for the map, in degrees to one decimal place. The atlas
// keeps them whole on the globe; here they are parted where a flat map ends, at the date line and the poles.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, mesh } from "topojson-client";

const COARSE = 0.06; // degrees by which a line may stray from its own course
const SMALLEST = 0.04; // square degrees; an island below it would be no more than a speck
const SOUTHERNMOST = -58; // Antarctica has no city hall

// A projection onto its own degrees: all that remains of projecting is the parting.
const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0).reflectY(true);

const tenth = (value) => Math.round(value * 10) / 10 || 0;

function astray([x, y], [fromX, fromY], [toX, toY]) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = Math.hypot(dx, dy);
  return length ? Math.abs((x - fromX) * dy - (y - fromY) * dx) / length : Math.hypot(x - fromX, y - fromY);
}

// Douglas and Peucker's way: a point stays if the line would stray without it.
function simple(line) {
  if (line.length < 3) return line;
  const away = line.map((point) => astray(point, line[0], line.at(-1)));
  const farthest = away.indexOf(Math.max(...away));
  if (away[farthest] <= COARSE) return [line[0], line.at(-1)];
  return [...simple(line.slice(0, farthest + 1)).slice(0, -1), ...simple(line.slice(farthest))];
}

function rounded(line) {
  const points = line.map((point) => point.map(tenth));
  return points.filter((point, place) => place === 0 || String(point) !== String(points[place - 1]));
}

const area = (ring) => Math.abs(ring.reduce((sum, [x, y], place) => {
  const [otherX, otherY] = ring[(place + 1) % ring.length];
  return sum + x * otherY - otherX * y;
}, 0)) / 2;

// A ring begins where it ends, so it is made simple half by half.
function ring(line) {
  const half = Math.floor(line.length / 2);
  return rounded([...simple(line.slice(0, half + 1)).slice(0, -1), ...simple(line.slice(half))]);
}

const polygons = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

export function outlines(packages) {
  const atlas = (name) => JSON.parse(readFileSync(join(packages, "world-atlas", `${name}.json`), "utf8"));
  const [land, countries] = [atlas("land-50m"), atlas("countries-50m")];
  const rings = geoProject(feature(land, land.objects.land), degrees)
    .features.flatMap((one) => polygons(one.geometry)).flat()
    .filter((line) => line.some(([, y]) => y > SOUTHERNMOST) && area(line) >= SMALLEST)
    .map(ring).filter((line) => line.length > 3);
  const between = geoProject(mesh(countries, countries.objects.countries, (one, other) => one !== other), degrees);
  const borders = between.coordinates.map((line) => rounded(simple(line))).filter((line) => line.length > 1);
  return { land: rings, borders };
}
