// Counts what a hand does. An act is a click, a choice in a list, a field that is filled in one go, or a key. Clicks and keys are
// counted beside it: a choice is two clicks, and of a field every letter is a key, with the one that leads to it.
import { chosen } from "./flows/steps.mjs";

export function acting(page) {
  const acts = { count: 0, clicks: 0, keys: 0 };
  const add = (count, clicks, keys) => void ((acts.count += count), (acts.clicks += clicks), (acts.keys += keys));
  acts.click = (target, options) => (add(1, 1, options?.modifiers?.length ?? 0), target.click(options));
  acts.choose = (target, value) => (add(1, 2, 0), target.selectOption(value));
  acts.fill = (target, words) => (add(1, 0, words.length + 1), target.fill(words));
  acts.chosen = (label, words) => (add(2, 2, words.length), chosen(page, label, words));
  acts.press = async (...keys) => {
    for (const key of keys) add(1, 0, 1), await page.keyboard.press(key);
  };
  return acts;
}
