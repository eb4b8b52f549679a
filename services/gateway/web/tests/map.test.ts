import { describe, expect, it } from "vitest";
import codeLists from "@/i18n/codeLists.json";
import { statusOf } from "@/overview/map/address";
import { bent, endsOf, frameOf, isOnMap, legsOf, pointOf, type Operation } from "@/overview/map/legs";
import { projected } from "@/overview/map/projection";
import outline from "@/overview/map/outline.json";

const operation = (id: string, originCountry: string, destinationCountry: string) => ({ id, originCountry, destinationCountry }) as Operation;

describe("legs", () => {
  it("are one for each way, and lose nobody's operation", () => {
    const legs = legsOf([operation("1", "LY", "GH"), operation("2", "GH", "LY"), operation("3", "LY", "GH"), operation("4", "LY", "XK")], outline);
    expect(legs.map(({ key, operations }) => [key, operations.map(({ id }) => id)])).toEqual([["LY-GH", ["1", "3"]], ["GH-LY", ["2"]], ["LY-XK", ["4"]]]);
    expect(endsOf(legs).map(({ key }) => key)).toEqual(["LY", "GH", "XK"]);
    expect(legs.map((leg) => isOnMap(leg))).toEqual([true, true, false]);
  });

  it("have points in their country only where one is known", () => {
    expect(pointOf("toString", outline)).toBeUndefined();
    const unknown = codeLists.countries.filter((code) => pointOf(code, outline) === undefined);
    expect(unknown.length).toBeLessThan(20);
    for (const [x = -1, y = -1] of Object.values(outline.middles)) expect(x >= 0 && x <= outline.width && y >= 0 && y <= outline.height).toBe(true);
  });

  it("go from a place of the list where one is named, and from nowhere where the list does not say where it lies", () => {
    const from = (code: string, middle: { latitude: number; longitude: number } | null) =>
      ({ ...operation(code, "LY", "GH"), originPlace: code, origin: middle && { code, name: "Zawiya", ...middle } }) as Operation;
    const legs = legsOf([from("LY0215", { latitude: 32.76, longitude: 12.73 }), from("LY0999", null), operation("3", "LY", "GH")], outline);
    expect(legs.map(isOnMap)).toEqual([true, false, true]);
    expect(legs.map((leg) => leg.from.point === undefined)).toEqual([false, true, false]);
    expect(legs[0]?.from.point).not.toEqual(legs[2]?.from.point);
    expect(legs[0]?.from.name).toBe("Zawiya");
  });

  it("lie where the outline has them: a middle that is known by both is one point", () => {
    const [x, y] = projected(27.03, 18.02, outline);
    const [middleX = 0, middleY = 0] = outline.middles.LY;
    expect(Math.hypot(x - middleX, y - middleY)).toBeLessThan(4);
    expect(projected(0, 0, outline)).toEqual([1000, 500]);
    expect(projected(90, 0, outline)[1]).toBeCloseTo(0);
  });

  it("bend, so that there and back are two lines", () => {
    expect(bent([0, 0], [100, 0])).not.toBe(bent([100, 0], [0, 0]));
  });
});

describe("the frame", () => {
  it.each([
    [[[1093, 333], [994, 451]]],
    [[[0, 0], [2000, 1000]]],
    [[[1937, 610]]],
    [[[1990, 5], [1995, 990]]],
  ] as [number, number][][][])("holds every point and stays in the world: %j", (points) => {
    const { left, top, width, height } = frameOf(points, outline);
    for (const [x, y] of points) expect(x >= left && x <= left + width && y >= top && y <= top + height).toBe(true);
    expect(left >= 0 && top >= 0 && left + width <= outline.width && top + height <= outline.height).toBe(true);
    expect(width).toBe(2 * height);
  });

  it("is the world where there is no point", () => {
    expect(frameOf([], outline)).toEqual({ left: 0, top: 0, width: outline.width, height: outline.height });
  });
});

it("reads of the address a state, and nothing else", () => {
  expect([statusOf({ status: "DEPARTED" }), statusOf({ status: "x" }), statusOf({})]).toEqual(["DEPARTED", undefined, undefined]);
});
