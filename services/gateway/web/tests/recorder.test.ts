import { afterEach, describe, expect, it, vi } from "vitest";
import { begun } from "@/files/useRecorder";

afterEach(() => vi.unstubAllGlobals());

const listening = () => {
  const stop = vi.fn();
  return { stop, stream: { getTracks: () => [{ stop }] } as unknown as MediaStream };
};

const recorderThat = (start: () => void) => vi.stubGlobal("MediaRecorder", class { start = start; });

describe("a recording", () => {
  it("runs where the browser records", () => {
    const { stop, stream } = listening();
    recorderThat(() => undefined);
    expect(begun(stream, "audio/webm")).not.toBeNull();
    expect(stop).not.toHaveBeenCalled();
  });

  it("leaves no microphone on where it does not begin", () => {
    const { stop, stream } = listening();
    recorderThat(() => {
      throw new DOMException("", "NotSupportedError");
    });
    expect(begun(stream, "audio/webm")).toBeNull();
    expect(stop).toHaveBeenCalledOnce();
  });

  it("lets another fault be seen", () => {
    const { stop, stream } = listening();
    recorderThat(() => {
      throw new TypeError("ours");
    });
    expect(() => begun(stream, "audio/webm")).toThrow("ours");
    expect(stop).toHaveBeenCalledOnce();
  });
});
