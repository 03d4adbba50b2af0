/** The page's credentials, kept where the real page keeps them: in IndexedDB, with a marker in localStorage. */

const DATABASE = 'wawc';
const STORE = 'user';
const KEY = 'credentials';
const MARKER = 'last-wid-md';

/** The secret of this profile's linked device, or null if there is none. */
export async function loadCredentials(): Promise<string | null> {
  type Found = { secret: string } | undefined;
  const found = await withStore('readonly', (store) => store.get(KEY) as IDBRequest<Found>);
  return found?.secret ?? null;
}

/** Resolves when the credentials are on disk: they must be before anyone says "linked". */
export async function saveCredentials(secret: string): Promise<void> {
  await withStore('readwrite', (store) => store.put({ secret }, KEY));
}

/** The login marker. It is a copy and may be lost: Chrome writes localStorage late. */
export function saveMarker(wid: string): void {
  localStorage.setItem(MARKER, JSON.stringify(wid));
}

export async function clearCredentials(): Promise<void> {
  localStorage.clear();
  await withStore('readwrite', (store) => store.clear());
}

async function withStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        resolve(request.result);
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('The transaction was aborted.'));
      };
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database does not open.'));
    };
  });
}
