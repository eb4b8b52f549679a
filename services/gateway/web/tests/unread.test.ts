import { expect, it, vi } from "vitest";
import { howMuchUnread, noteUnread, onUnread, readAgain } from "@/connection/unread";

it("counts what could not be read until it is, and asks all of it again at once", () => {
  const changed = vi.fn();
  const stop = onUnread(changed);
  const [first, second] = [vi.fn(), vi.fn()];
  const [takeBack, takeBackSecond] = [noteUnread(first), noteUnread(second)];
  expect(howMuchUnread()).toBe(2);
  readAgain();
  takeBack();
  readAgain();
  expect([first.mock.calls.length, second.mock.calls.length, howMuchUnread()]).toEqual([1, 2, 1]);
  takeBackSecond();
  expect(howMuchUnread()).toBe(0);
  expect(changed).toHaveBeenCalledTimes(4);
  stop();
});
