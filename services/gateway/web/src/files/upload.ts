import { requestHeaders } from "@/connection/client";
import { address } from "@/session/session";

export interface Refused {
  code: string;
  message: string;
}

export type Sent = { kind: "sent" } | ({ kind: "refused" } & Refused) | { kind: "expired" } | { kind: "unanswered" } | { kind: "abandoned" };

export interface Upload {
  fileId: string;
  /** Whose it is to be: a person's, or a record's that is about nobody. */
  of: { personId: string } | { recordId: string };
  content: Blob;
}

/** What the service takes at once, in bytes. */
const PART = 1 << 20;
const VERSION = "1.0.0";
/** Seconds between attempts, after each of which it goes on where the service says. */
const PAUSES = [1, 2, 4, 8, 15, 30];

type Ask = (path: string, init: RequestInit) => Promise<Response>;
type Wait = (seconds: number) => Promise<void>;

interface Around {
  csrf: string;
  /** From 0 to 1, whenever more of it has arrived. */
  progress: (share: number) => void;
  /** Nothing more is sent afterwards. */
  leaving: AbortSignal;
  ask?: Ask;
  wait?: Wait;
}

/** An answer that says no; what may pass is none. */
class No extends Error {
  constructor(readonly sent: Sent) {
    super();
  }
}

/** No answer, or one that the same request may not have again. */
class Lost extends Error {}

/** Brings the bytes in by parts (tus 1.0); after a loss it asks how far it has come and goes on from there, so that sending
 * again, here or by another call with the same id, never brings a part twice. */
export async function upload(file: Upload, around: Around): Promise<Sent> {
  const { wait = later } = around;
  for (const pause of [...PAUSES, null]) {
    if (around.leaving.aborted) return { kind: "abandoned" };
    try {
      await send(file, around);
      return { kind: around.leaving.aborted ? "abandoned" : "sent" };
    } catch (error) {
      if (error instanceof No) return error.sent;
      if (!(error instanceof Lost)) throw error;
      if (pause !== null) await wait(pause);
    }
  }
  return { kind: "unanswered" };
}

async function send({ fileId, of, content }: Upload, around: Around): Promise<void> {
  const metadata = Object.entries({ fileId, ...of }).map(([name, id]) => `${name} ${btoa(id)}`).join(",");
  const announced = await answered(around, "files", { method: "POST", headers: { "upload-length": String(content.size), "upload-metadata": metadata } });
  let offset = offsetOf(announced);
  do {
    if (around.leaving.aborted) return;
    around.progress(offset / content.size);
    const part = content.slice(offset, offset + PART);
    const headers = { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" };
    // The last answer says that the service has looked at the whole: where that was lost, nothing is sent to have it again.
    offset = offsetOf(await answered(around, `files/${fileId}`, { method: "PATCH", headers, body: part }));
  } while (offset < content.size);
  around.progress(1);
}

async function answered({ csrf, ask = askGateway }: Around, path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> {
  const headers = { ...requestHeaders(csrf), "tus-resumable": VERSION, ...init.headers };
  let response: Response;
  try {
    response = await ask(path, { ...init, headers, credentials: "same-origin", cache: "no-store" });
  } catch (error) {
    throw error instanceof TypeError ? new Lost() : error;
  }
  if (response.ok) return response;
  throw await whyNot(response);
}

const CONFLICT = 409;
const TOO_MANY = 429;
/** No fault that passes: what was stored before is not what it was. */
const DAMAGED = "file_damaged";

async function whyNot(response: Response): Promise<Error> {
  const { code, message } = (await response.json().catch(() => ({}))) as Partial<Refused>;
  if (response.status === 401) return new No({ kind: "expired" });
  if (code === DAMAGED) return new No({ kind: "refused", code, message: message ?? "" });
  // Another attempt was ahead of this one: the next begins where it has come to.
  if (response.status >= 500 || (response.status === CONFLICT && code === "upload_offset_differs")) return new Lost();
  if (response.status === TOO_MANY && code === "too_many_at_once") return new Lost();
  return new No({ kind: "refused", code: code ?? String(response.status), message: message ?? "" });
}

const offsetOf = (response: Response): number => Number(response.headers.get("upload-offset"));
const askGateway: Ask = (path, init) => fetch(address(path), init);
const later: Wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
