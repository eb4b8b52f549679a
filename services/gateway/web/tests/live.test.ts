import { describe, expect, it, vi } from "vitest";
import { waitBeforeRetry } from "@/connection/client";
import { isLive, liveBegan, liveEnded, onLive } from "@/connection/live";

describe("what is pushed", () => {
  it("is asked for again whenever the socket was opened anew", () => {
    const again = vi.fn();
    const forget = onLive(again);
    liveBegan();
    liveEnded();
    expect(isLive()).toBe(false);
    liveBegan();
    expect(isLive()).toBe(true);
    expect(again).toHaveBeenCalledTimes(2);
    forget();
    liveBegan();
    expect(again).toHaveBeenCalledTimes(2);
    liveEnded();
  });

  it("is tried again within half a minute, however long the gateway was away", () => {
    for (const retries of [0, 1, 5, 10, 40]) expect(waitBeforeRetry(retries)).toBeLessThanOrEqual(22_000);
  });
});
