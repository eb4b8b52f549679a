const SAMPLED = "01";

function randomHex(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A W3C trace context: the trace begins with this request, and goes on to the last projection of what it leads to. */
export const newTraceparent = (): string => `00-${randomHex(16)}-${randomHex(8)}-${SAMPLED}`;
