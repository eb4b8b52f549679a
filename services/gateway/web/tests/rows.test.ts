import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isForScreen } from "@/elements/pageKeys";
import { personOfKey, rowFrom } from "@/todo/rows";

class Element {
  isContentEditable = false;
  constructor(
    readonly tagName: string,
    readonly type = "",
    readonly person?: string,
  ) {}
  closest = () => (this.person === undefined ? null : { dataset: { person: this.person } });
}

const key = (part: Partial<KeyboardEvent> = {}) => ({ key: "a", target: null, repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...part }) as KeyboardEvent;

let focused: Element;
let dialog: object | null;

beforeEach(() => {
  focused = new Element("A", "", "amina");
  dialog = null;
  vi.stubGlobal("HTMLElement", Element);
  vi.stubGlobal("HTMLInputElement", Element);
  vi.stubGlobal("document", {
    get activeElement() {
      return focused;
    },
    querySelector: (selector: string) => (selector === "[role=dialog]" ? dialog : null),
  });
});

afterEach(() => vi.unstubAllGlobals());

describe("a key that acts for one person", () => {
  it("acts for whoever's row has the focus", () => {
    expect(personOfKey(key())).toBe("amina");
    focused = new Element("INPUT", "checkbox", "joao");
    expect(personOfKey(key({ target: focused as never }))).toBe("joao");
  });

  it("acts for whoever gets the focus with the next frame", () => {
    expect(personOfKey(key(), "joao")).toBe("joao");
    expect(personOfKey(key({ repeat: true }), "joao")).toBeNull();
  });

  it("acts for nobody when it is held down, and when no row has the focus", () => {
    expect(personOfKey(key({ repeat: true }))).toBeNull();
    focused = new Element("BODY");
    expect(personOfKey(key())).toBeNull();
  });

  it("acts for nobody behind a form that stands open, or with another key", () => {
    expect(personOfKey(key({ ctrlKey: true }))).toBeNull();
    dialog = {};
    expect(personOfKey(key())).toBeNull();
  });
});

describe("a key of the screen", () => {
  it("is none while a form stands open, also with the focus on a button of it", () => {
    const button = new Element("BUTTON") as never;
    expect(isForScreen(key({ key: "j", target: button }))).toBe(true);
    dialog = {};
    expect(isForScreen(key({ key: "j", target: button }))).toBe(false);
  });

  it("is none while somebody is typing", () => {
    expect(isForScreen(key({ target: new Element("INPUT", "text") as never }))).toBe(false);
  });
});

describe("the next row", () => {
  it("is counted from the person, who moves when somebody comes above them", () => {
    const inHand = { id: "b", row: 1 };
    expect(rowFrom(["a", "b", "c"], inHand, 1)).toBe(2);
    expect(rowFrom(["urgent", "a", "b", "c"], inHand, 1)).toBe(3);
    expect(rowFrom(["urgent", "a", "b", "c"], inHand, -1)).toBe(1);
  });

  it("is the place of whoever has gone, and stays within the list", () => {
    expect(rowFrom(["a", "c"], { id: "b", row: 1 }, 1)).toBe(1);
    expect(rowFrom(["a", "c"], { id: "b", row: 1 }, -1)).toBe(0);
    expect(rowFrom(["a", "c"], { id: "c", row: 1 }, 1)).toBe(1);
    expect(rowFrom(["a", "c"], { id: null, row: 0 }, 1)).toBe(0);
  });
});
