// Draws the coasts of the world and the middle of each country, from Natural Earth (public domain), and writes src/overview/map/outline.json.
// Coasts only: which lines are borders is disputed, and a map of ours says nothing about it. Run in services/gateway/web:
//   npm install --no-save --prefix "$TMPDIR/outline" world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 i18n-iso-countries@7.14.0
//   node scripts/outline.mjs "$TMPDIR/outline/node_modules"
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const modules = process.argv[2];
const from = createRequire(pathToFileURL(join(modules, "x")));
const { geoArea, geoCentroid, geoNaturalEarth1, geoPath } = await import(pathToFileURL(from.resolve("d3-geo")));
const { feature } = from("topojson-client");
const { numericToAlpha2 } = from("i18n-iso-countries");

const [width, height] = [2000, 1000];
const land = from("world-atlas/land-110m.json");
const countries = from("world-atlas/countries-50m.json");
const coasts = feature(land, land.objects.land);
const projection = geoNaturalEarth1().fitSize([width, height], { type: "Sphere" });

/** Of a country with parts overseas the middle of its largest part. */
function middleOf({ geometry }) {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = parts.map((coordinates) => ({ type: "Polygon", coordinates })).sort((one, other) => geoArea(other) - geoArea(one));
  return projection(geoCentroid(largest)).map(Math.round);
}

/** Of several under one code, as islands beside a country, the largest is the last. */
const middles = feature(countries, countries.objects.countries)
  .features.sort((one, other) => geoArea(one) - geoArea(other))
  .map((country) => [numericToAlpha2(country.id), country])
  .filter(([code]) => code)
  .map(([code, country]) => [code, middleOf(country)]);
const sorted = Object.fromEntries(Object.entries(Object.fromEntries(middles)).sort(([one], [other]) => (one < other ? -1 : 1)));

await writeFile("src/overview/map/outline.json", `${JSON.stringify({ width, height, coasts: geoPath(projection).digits(0)(coasts), middles: sorted })}\n`);
