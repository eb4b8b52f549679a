import { expect, it } from "vitest";
import { unreadOf } from "@/notices/unread";

it("counts what is unread about real people, and of an exercise's only where there is none", () => {
  expect(unreadOf(undefined)).toBe(0);
  expect(unreadOf([{ count: 2, madeUp: 40 }, { count: 1, madeUp: 0 }])).toBe(3);
  expect(unreadOf([{ count: 0, madeUp: 40 }, { count: 0, madeUp: 2 }])).toBe(42);
});
