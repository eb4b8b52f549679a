import type { Row } from "./seal";

/** Where sealed drafts rest. Everything may be refused: a private window, a full disk, data that was cleared meanwhile. */
export interface DraftStore {
  all: () => Promise<Row[]>;
  put: (row: Row) => Promise<void>;
  remove: (ids: readonly string[]) => Promise<void>;
}

export const DATABASE = "homeward-drafts";
const ROWS = "rows";

const database = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(ROWS, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(DATABASE));
  });

/** Opened for each piece of work: what was cleared or shut meanwhile is there again at the next. */
async function work<Value>(mode: IDBTransactionMode, begin: (rows: IDBObjectStore) => IDBRequest<Value> | undefined): Promise<Value | undefined> {
  const opened = await database();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(ROWS, mode);
      const request = begin(transaction.objectStore(ROWS));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error ?? new Error(DATABASE));
    });
  } finally {
    opened.close();
  }
}

export const browserStore: DraftStore = {
  all: async () => (await work("readonly", (rows) => rows.getAll() as IDBRequest<Row[]>)) ?? [],
  put: async (row) => void (await work("readwrite", (rows) => rows.put(row))),
  remove: async (ids) =>
    void (await work("readwrite", (rows) => {
      ids.forEach((id) => rows.delete(id));
      return undefined;
    })),
};
