/** What rests in the browser of one form. Beside the sealed bytes: whose it is, by a name that only the key's holder can
 * make, and when it was typed, so that it ends by its age without a key. */
export interface Row {
  id: string;
  owner: string;
  at: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

/** The key of an account's drafts of one day; it cannot be read out of the browser's memory by a script. */
export interface Seal {
  owner: string;
  seal: (id: string, at: number, content: unknown) => Promise<Row>;
  /** null: changed since, or of another row, account or form of this file. */
  open: (row: Row) => Promise<unknown>;
}

const FORMAT = 1;
/** Lengths tell words: they are told in steps. */
const STEP = 512;
const IV_BYTES = 12;

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const derivation = (purpose: string) => ({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: encode(purpose) });
const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

function padded(content: unknown): Uint8Array<ArrayBuffer> {
  const bytes = encode(JSON.stringify(content));
  const whole = new Uint8Array(Math.ceil(bytes.length / STEP) * STEP).fill(" ".charCodeAt(0));
  whole.set(bytes);
  return whole;
}

/** The key as the gateway gives it, in base64, for what this account types. */
export async function sealOf(account: string, given: string): Promise<Seal> {
  const raw = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
  const root = await crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveKey", "deriveBits"]);
  raw.fill(0);
  const key = await crypto.subtle.deriveKey(derivation("seal"), root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const owner = hex(await crypto.subtle.deriveBits(derivation("owner"), root, 128));
  const bound = (iv: Uint8Array<ArrayBuffer>, id: string, at: number) =>
    ({ name: "AES-GCM", iv, additionalData: encode(JSON.stringify([FORMAT, account, id, at])) });
  return {
    owner,
    seal: async (id, at, content) => {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      return { id, owner, at, iv, sealed: await crypto.subtle.encrypt(bound(iv, id, at), key, padded(content)) };
    },
    open: ({ iv, id, at, sealed }) =>
      crypto.subtle.decrypt(bound(iv, id, at), key, sealed).then(
        (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
        () => null,
      ),
  };
}
