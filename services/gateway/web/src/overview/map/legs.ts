import type { LegsQuery } from "@/generated/graphql";
import { projected, type Point } from "./projection";

export type { Point };
export type Operation = LegsQuery["operations"]["edges"][number]["node"];
type Listed = Operation["origin"];

/** What is drawn of the world: its size, and the middle of each country. */
export interface World {
  width: number;
  height: number;
  middles: Readonly<Record<string, readonly number[]>>;
}

/** Where a leg begins or ends: a place by its P-code, named where the list has it, or a country as a whole; and its point, where one is known. */
export interface End {
  key: string;
  country: string;
  code: string | null;
  name: string | null;
  point: Point | undefined;
}

/** All operations from one end to another. */
export interface Leg {
  key: string;
  from: End;
  to: End;
  operations: Operation[];
}

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Of a place whose middle the list does not say no point is guessed, not even its country's. */
function endOf(country: string, code: string | null | undefined, listed: Listed, world: World): End {
  if (!code) return { key: country, country, code: null, name: null, point: pointOf(country, world) };
  const { latitude = null, longitude = null, name = null } = listed ?? {};
  const point = latitude === null || longitude === null ? undefined : projected(latitude, longitude, world);
  return { key: `${country} ${code}`, country, code, name, point };
}

export function legsOf(operations: readonly Operation[], world: World): Leg[] {
  const legs = new Map<string, Leg>();
  for (const one of operations) {
    const from = endOf(one.originCountry, one.originPlace, one.origin, world);
    const to = endOf(one.destinationCountry, one.destinationPlace, one.destination, world);
    const key = `${from.key}-${to.key}`;
    const leg = legs.get(key) ?? { key, from, to, operations: [] };
    leg.operations.push(one);
    legs.set(key, leg);
  }
  return [...legs.values()];
}

export function pointOf(country: string, { middles }: Pick<World, "middles">): Point | undefined {
  const [x, y] = (Object.hasOwn(middles, country) && middles[country]) || [];
  return x === undefined || y === undefined ? undefined : [x, y];
}

export const isOnMap = ({ from, to }: Leg): boolean => from.point !== undefined && to.point !== undefined;

/** Every end once. */
export const endsOf = (legs: readonly Leg[]): End[] => [...new Map(legs.flatMap(({ from, to }) => [from, to]).map((end) => [end.key, end])).values()];

const MARGIN = 70;
const LEAST = 420;

/** What is shown of the world: everything there is a point for, with some room around it, twice as wide as high. */
export function frameOf(points: readonly Point[], world: { width: number; height: number }): Frame {
  if (points.length === 0) return { left: 0, top: 0, width: world.width, height: world.height };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.min(world.width, Math.max(LEAST, right - left + 2 * MARGIN, 2 * (bottom - top + 2 * MARGIN)));
  const within = (middle: number, size: number, most: number) => Math.max(0, Math.min(most - size, middle - size / 2));
  return { left: within((left + right) / 2, width, world.width), top: within((top + bottom) / 2, width / 2, world.height), width, height: width / 2 };
}

const BEND = 0.18;

/** A line that bends, so that there and back again are two. */
export function bent([x, y]: Point, [toX, toY]: Point): string {
  const [middleX, middleY] = [(x + toX) / 2 + (toY - y) * BEND, (y + toY) / 2 - (toX - x) * BEND];
  return `M${x},${y}Q${middleX.toFixed(1)},${middleY.toFixed(1)} ${toX},${toY}`;
}
