import { expect, it, vi } from "vitest";
import { typeAhead } from "@/search/typedAhead";

const press = (page: EventTarget, key: string, more: object = {}): Event => {
  const event = Object.assign(new Event("keydown", { cancelable: true }), { key, ...more });
  page.dispatchEvent(event);
  return event;
};

it("keeps letters until the field has the focus, and out of reach of the screen", () => {
  const page = new EventTarget();
  const screen = vi.fn();
  const kept = typeAhead(page, vi.fn());
  page.addEventListener("keydown", screen);
  for (const key of ["a", "w", "x", "Backspace", "a", " ", "ز", "Enter"]) press(page, key);
  expect(screen).not.toHaveBeenCalled();
  page.dispatchEvent(new Event("focusin"));
  press(page, "j");
  expect(screen).toHaveBeenCalledOnce();
  expect(kept()).toBe("awa ز");
  expect(kept()).toBe("");
});

it("leaves shortcuts and what an input method composes to the browser", () => {
  const page = new EventTarget();
  const kept = typeAhead(page, vi.fn());
  const left = [press(page, "p", { ctrlKey: true }), press(page, "Tab"), press(page, "न", { isComposing: true })];
  expect(left.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false, false]);
  expect(kept()).toBe("");
});

it("gives up with Escape", () => {
  const page = new EventTarget();
  const giveUp = vi.fn();
  typeAhead(page, giveUp);
  press(page, "Escape");
  expect(giveUp).toHaveBeenCalledOnce();
  expect(press(page, "a").defaultPrevented).toBe(false);
});
