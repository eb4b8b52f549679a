import { address } from "@/session/session";
import { requestHeaders } from "./client";

export type ListName = "queue" | "people" | "manifest" | "docket" | "codes";

export type Taken =
  | { kind: "taken"; rows: number; more: boolean; name: string; content: Blob }
  | { kind: "refused"; status: number; code: string; message: string }
  | { kind: "unanswered" };

/** The name a file was sent with, in whatever script (RFC 8187). */
export const nameIn = (disposition: string): string => decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? "list.xlsx");

/** The reader's time zone where it is a place; a browser may know an offset only. */
export function ownZone(zone = new Intl.DateTimeFormat().resolvedOptions().timeZone): string {
  return zone.includes("/") ? zone : "UTC";
}

/** A list as a file for a spreadsheet. */
export const askForFile = (list: ListName, language: string, variables: Record<string, unknown>, csrf: string): Promise<Taken> =>
  askForFileAt(`exports/${list}.xlsx`, { language, timeZone: ownZone(), variables }, csrf);

/** A file that is made when it is asked for: what it is narrowed by travels in the body, in no address. */
export async function askForFileAt(path: string, asked: object, csrf: string): Promise<Taken> {
  const told = { method: "POST", body: JSON.stringify(asked), credentials: "same-origin" } as const;
  let response: Response;
  try {
    response = await fetch(address(path), { ...told, headers: { ...requestHeaders(csrf), "content-type": "application/json" } });
  } catch (error) {
    if (error instanceof TypeError) return { kind: "unanswered" };
    throw error;
  }
  if (!response.ok) return refusedBy(response);
  const { headers } = response;
  const rows = Number(headers.get("homeward-rows"));
  return { kind: "taken", rows, more: headers.get("homeward-more") === "true", name: nameIn(headers.get("content-disposition") ?? ""), content: await response.blob() };
}

async function refusedBy(response: Response): Promise<Taken> {
  if (response.status >= 500) return { kind: "unanswered" };
  const { code, message } = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  return { kind: "refused", status: response.status, code: code ?? String(response.status), message: message ?? "" };
}

const KEPT_FOR = 60_000;

/** Hands a file to the browser, which keeps it where the reader's downloads are. */
export function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
