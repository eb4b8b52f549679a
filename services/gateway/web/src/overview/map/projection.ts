export type Point = readonly [x: number, y: number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Natural Earth's projection (Šavrič, Patterson and Jenny), as d3-geo has it, by which the outline is drawn. */
function raw(lambda: number, phi: number): Point {
  const [two, four] = [phi ** 2, phi ** 4];
  return [
    lambda * (0.8707 - 0.131979 * two + four * (-0.013791 + four * (0.003971 * two - 0.001529 * four))),
    phi * (1.007226 + two * (0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four))),
  ];
}

/** Where degrees of latitude and longitude lie in a drawing of the whole world of that size. */
export function projected(latitude: number, longitude: number, { width, height }: { width: number; height: number }): Point {
  const [east, north] = [raw(Math.PI, 0)[0], raw(0, Math.PI / 2)[1]];
  const scale = Math.min(width / 2 / east, height / 2 / north);
  const [x, y] = raw(radians(longitude), radians(latitude));
  return [width / 2 + scale * x, height / 2 - scale * y];
}
