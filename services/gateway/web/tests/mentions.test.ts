import { describe, expect, it } from "vitest";
import { mentionedIn } from "@/actions/mentioned";
import { begun, distinct, matching, named, partsOf, unnamed } from "@/actions/mentions";
import { threads, type Note } from "@/casework/threads";

const ID = "0f0e6a3c-0000-4000-8000-00000000000";
const colleagues = [
  { value: `${ID}1`, label: "Sal" },
  { value: `${ID}2`, label: "Salma Rahimi" },
  { value: `${ID}3`, label: "ليلى (مشرفة)" },
];

describe("a mention", () => {
  it("stands in the text as an id, and is read and written as a name", () => {
    const typed = "Ask @Salma Rahimi, then @Sal. @ليلى (مشرفة)!";
    const kept = unnamed(typed, colleagues);
    expect(kept).toBe(`Ask @{${ID}2}, then @{${ID}1}. @{${ID}3}!`);
    expect(named(kept, colleagues)).toBe(typed);
    expect(mentionedIn(`${kept} @{${ID}2}`)).toEqual([`${ID}2`, `${ID}1`, `${ID}3`]);
  });

  it("is none of a name that goes on, and none of nobody's", () => {
    expect(unnamed("@Sally @Salmann @Nobody mail@Sal.example", colleagues)).toBe("@Sally @Salmann @Nobody mail@Sal.example");
  });

  it("keeps what it has no name for", () => {
    const kept = `@{${ID}9} knows`;
    expect(unnamed(named(kept, colleagues), colleagues)).toBe(kept);
    expect(partsOf(kept)).toEqual([{ words: "" }, { id: `${ID}9` }, { words: " knows" }]);
  });

  it("begins with an at that begins a word, up to the caret", () => {
    expect(begun("Ask @sa", 7)).toEqual({ from: 4, letters: "sa" });
    expect(begun("Ask @sa now", 11)).toEqual({ from: 4, letters: "sa now" });
    expect([begun("mail@sa", 7), begun("@sa\nnow", 7), begun("Ask", 3), begun("@", 0), begun(`@${"a".repeat(60)}`, 61)]).toEqual([null, null, null, null, null]);
  });

  it("finds by the beginning of any part of a name, and tells namesakes apart", () => {
    expect(matching(colleagues, "rah").map(({ label }) => label)).toEqual(["Salma Rahimi"]);
    expect(matching(colleagues, "salma r").map(({ label }) => label)).toEqual(["Salma Rahimi"]);
    const twice = [{ id: "1", name: "A B", role: "Caseworker" }, { id: "2", name: "A B", role: "Supervisor" }, { id: "3", name: "C", role: "Supervisor" }];
    expect(distinct(twice).map(({ label }) => label)).toEqual(["A B (Caseworker)", "A B (Supervisor)", "C"]);
  });
});

it("stands with what it answers, also where that is an answer", () => {
  const note = (id: string, replyToId: string | null = null) => ({ id, replyToId }) as Note;
  const all = [note("1"), note("2"), note("3", "1"), note("4", "3"), note("5", "gone")];
  expect(threads(all).map((thread) => thread.map(({ id }) => id))).toEqual([["1", "3", "4"], ["2"], ["5"]]);
});
