/**
 * IndexedDB with promises, and no more of it than is needed.
 *
 * @typedef {(db: IDBDatabase, from: number, transaction: IDBTransaction) => void} Upgrade
 */

/** The store was written by a newer version of the app. */
export class NewerStore extends Error {}

/** The connection was closed because another page needs the store in another form. */
export class StoreGone extends Error {}

/**
 * @param {string} name @param {number} version @param {Upgrade} upgrade from 0 if there is none
 * @param {() => void} [gone] called when another page removed it or needs it in another form @returns {Promise<IDBDatabase>}
 */
export function open(name, version, upgrade, gone = () => {}) {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = (event) => upgrade(request.result, event.oldVersion, /** @type {IDBTransaction} */ (request.transaction))
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close()
        gone()
      }
      resolve(request.result)
    }
    request.onerror = () => reject(request.error?.name === 'VersionError' ? new NewerStore(name) : request.error)
  })
}

/** Also when other pages have it open: they are told to close it. @param {string} name @returns {Promise<void>} */
export function remove(name) {
  const request = indexedDB.deleteDatabase(name)
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
export function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/**
 * One transaction: all of it or nothing. The work may wait for requests of this transaction only.
 *
 * @template T
 * @param {IDBDatabase} db @param {string[]} stores @param {IDBTransactionMode} mode
 * @param {(store: (name: string) => IDBObjectStore) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function within(db, stores, mode, work) {
  const transaction = db.transaction(stores, mode, { durability: 'strict' })
  const ended = new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(undefined)
    transaction.onabort = () => reject(transaction.error ?? new StoreGone())
  })
  ended.catch(() => {})
  try {
    const value = await work((name) => transaction.objectStore(name))
    if (mode !== 'readonly') await ended // what was read is read
    return value
  } catch (error) {
    if (transaction.error === null) stop(transaction)
    await ended.catch(() => {})
    throw transaction.error ?? error
  }
}

/** @param {IDBTransaction} transaction */
function stop(transaction) {
  try {
    transaction.abort()
  } catch {
    // It had ended by itself.
  }
}

/** Whether the device is full: nothing of the transaction was kept then. @param {unknown} error */
export const isFull = (error) => error instanceof DOMException && error.name === 'QuotaExceededError'
