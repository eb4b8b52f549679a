import { describe, expect, it, vi } from "vitest";
import { waitBeforeRetry } from "@/connection/client";
import { isRecorded, isAccepted } from "@/connection/useAction";
import { isLive, liveStarted, liveEnded, onLive } from "@/connection/live";

describe("what is pushed", () => {
  it("is asked for again whenever the socket was opened anew", () => {
    const again = vi.fn();
    const forget = onLive(again);
    liveStarted();
    liveEnded();
    expect(isLive()).toBe(false);
    liveStarted();
    expect(isLive()).toBe(true);
    expect(again).toHaveBeenCalledTimes(2);
    forget();
    liveStarted();
    expect(again).toHaveBeenCalledTimes(2);
    liveEnded();
  });

  it("is tried again within half a minute, however long the gateway was away", () => {
    for (const retries of [0, 1, 5, 10, 40]) expect(waitBeforeRetry(retries)).toBeLessThanOrEqual(22_000);
  });
});

describe("what was sent and never answered", () => {
  it("holds up nothing when it turns out to be there already, and is said all the same", () => {
    const refused = (code: string) => ({ kind: "rejected" as const, refusal: { code, message: "", field: null } });
    expect([isRecorded(refused("already_there")), isAccepted(refused("already_there"))]).toEqual([true, false]);
    expect(isRecorded(refused("forbidden"))).toBe(false);
    expect(isRecorded({ kind: "unanswered", reference: null })).toBe(false);
  });
});
