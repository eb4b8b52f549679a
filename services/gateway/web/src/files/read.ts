import { requestHeaders } from "@/connection/client";
import { address } from "@/session/session";

type Ask = (path: string, init: RequestInit) => Promise<Response>;

const askGateway: Ask = (path, init) => fetch(address(path), init);

/** The bytes of a file, or of a small picture of it; null where there is no answer or a no. */
export async function read(fileId: string, layer: "content" | "preview", csrf: string, signal?: AbortSignal, ask: Ask = askGateway): Promise<Blob | null> {
  try {
    const response = await ask(`files/${fileId}/${layer}`, { headers: requestHeaders(csrf), credentials: "same-origin", cache: "no-store", signal: signal ?? null });
    return response.ok ? await response.blob() : null;
  } catch (error) {
    if (error instanceof TypeError || (error as Error).name === "AbortError") return null;
    throw error;
  }
}

/** Shown from memory: the page's policy lets no address of a blob be shown, and needs not. */
export const shownAs = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error());
    reader.readAsDataURL(content);
  });
