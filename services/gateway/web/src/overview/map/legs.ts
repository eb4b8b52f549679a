import type { LegsQuery } from "@/generated/graphql";

export type Operation = LegsQuery["operations"]["edges"][number]["node"];
export type Point = readonly [x: number, y: number];
export type Middles = Readonly<Record<string, readonly number[]>>;

/** All operations from one country to another. */
export interface Leg {
  key: string;
  from: string;
  to: string;
  operations: Operation[];
}

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function legsOf(operations: readonly Operation[]): Leg[] {
  const legs = new Map<string, Leg>();
  for (const one of operations) {
    const key = `${one.originCountry}-${one.destinationCountry}`;
    const leg = legs.get(key) ?? { key, from: one.originCountry, to: one.destinationCountry, operations: [] };
    leg.operations.push(one);
    legs.set(key, leg);
  }
  return [...legs.values()];
}

export function pointOf(country: string, middles: Middles): Point | undefined {
  const [x, y] = (Object.hasOwn(middles, country) && middles[country]) || [];
  return x === undefined || y === undefined ? undefined : [x, y];
}

export const isOnMap = ({ from, to }: Leg, middles: Middles): boolean => pointOf(from, middles) !== undefined && pointOf(to, middles) !== undefined;

export const countriesOf = (legs: readonly Leg[]): string[] => [...new Set(legs.flatMap(({ from, to }) => [from, to]))];

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
