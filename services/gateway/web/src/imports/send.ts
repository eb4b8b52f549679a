import { requestHeaders } from "@/connection/client";
import { address } from "@/session/session";

export type Sent = { kind: "received"; importId: string } | { kind: "refused"; code: string; message: string } | { kind: "unanswered" };

interface Refused {
  code?: string;
  message?: string;
}

/** Uploads a workbook. The key is kept by the caller, so that a second try is the same import. */
export async function sendWorkbook(file: File, crisisId: string, csrf: string, key: string): Promise<Sent> {
  const body = new FormData();
  body.set("crisisId", crisisId);
  body.set("file", file);
  const headers = { ...requestHeaders(csrf), "Idempotency-Key": key };
  let response: Response;
  try {
    response = await fetch(address("imports"), { method: "POST", body, headers, credentials: "same-origin" });
  } catch (error) {
    if (error instanceof TypeError) return { kind: "unanswered" };
    throw error;
  }
  const answer = (await response.json().catch(() => ({}))) as Refused & { importId?: string };
  if (response.ok && answer.importId) return { kind: "received", importId: answer.importId };
  if (response.status >= 500) return { kind: "unanswered" };
  return { kind: "refused", code: answer.code ?? String(response.status), message: answer.message ?? "" };
}
