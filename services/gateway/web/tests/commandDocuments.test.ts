import { expect, it, vi } from "vitest";
import type { Client } from "urql";

const sent = vi.fn(() => ({ toPromise: () => Promise.resolve({ data: { shutAccount: { __typename: "Done" } } }) }));
const client = { mutation: sent } as unknown as Client;
const input = { id: "i", version: 1, reason: "LEFT" } as const;

it("asks to send again where the documents of commands did not come, and sends then", async () => {
  vi.doMock("@/generated/mutations", () => Promise.reject(new Error("no network")));
  const { sendCommand } = await import("@/connection/useAction");
  expect(await sendCommand(client, "csrf", "ShutAccount", input, "key")).toEqual({ kind: "unanswered", reference: null });
  expect(sent).not.toHaveBeenCalled();
  vi.doUnmock("@/generated/mutations");
  vi.resetModules();
  const again = await import("@/connection/useAction");
  expect(await again.sendCommand(client, "csrf", "ShutAccount", input, "key")).toEqual({ kind: "done" });
  expect(sent).toHaveBeenCalledOnce();
});
