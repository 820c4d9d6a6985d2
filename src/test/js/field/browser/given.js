// What the tests of the store start from, in the browser. The modules of the field app lie under /field/.
import { begin, answer, seal } from '/field/core/visit.js'
import { openVault } from '/field/store/vault.js'

export const vault = openVault

/** @param {number} seed */
export const secret = (seed) => btoa(String.fromCharCode(...new Uint8Array(32).fill(seed))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

export const RECOVERY = secret(9)

/** @param {string} name @param {object} [more] */
export const registration = (name, more = {}) => ({
  device: crypto.randomUUID(), user: { id: crypto.randomUUID(), name }, token: `token-of-${name}`, secret: secret(7), recovery: RECOVERY,
  receipt_keys: {}, file_key: { id: 'f', public: '' }, server_time: '2026-11-22T00:00:00Z', ...more,
})

/** @param {number} number @param {object} [more] */
export const household = (number, more = {}) => ({
  subject: `subject-${number}`, owner: 'review', code: `H${number}`, label: `Nguyễn Thị Đào ${number}`, persons: 4, note: 'Hộ nghèo', open: true,
  questionnaire: 'q@1', sheet: null, revision: 0, before: { answers: {}, members: [] },
  filled: { form: 1, questionnaire: 'q', version: 1, day: '2026-11-01', by: 'u', parts: {}, answers: { roof: { text: 'lá cọ' } }, members: [] },
  ...more,
})

/** @param {string} village @param {object[]} visits */
export const pack = (village, visits) => ({
  village: { village, name: `Bản ${village}`, campaign: 'Rà soát', until: '2026-12-14', visits: visits.length }, taken_at: '2026-11-22T00:00:00Z',
  day: '2026-11-22', questionnaires: { 'q@1': { code: 'q' } }, judging: null, visits,
})

/** @param {string} name @param {string} pin @param {object} [more] */
export async function opened(name, pin, more) {
  const it = await (await openVault()).register(registration(name, more), pin, `Máy của ${name}`)
  return it.session
}

/** @param {string} name @param {string} pin @param {object} [ports] */
export async function unlocked(name, pin, ports) {
  const vault = await openVault(ports)
  const [who] = (await vault.reviewers()).filter((it) => it.name === name)
  return vault.unlock(who.id, pin)
}

/** @param {any} session @param {string} subject @param {string} said */
export const say = (session, subject, said, at = 'roof') =>
  session.changeVisit(subject, (it) => answer(begin(it, { newId: () => crypto.randomUUID(), day: '2026-11-22' }), at, { text: said }))

/** @param {any} session @param {string} subject */
export const sealed = (session, subject) =>
  session.changeVisit(subject, (it) => seal(it, { packetId: crypto.randomUUID(), device: session.device().device, now: new Date().toISOString(), handIn: false }))

export const names = async () => (await indexedDB.databases()).map((it) => it.name).sort()

/** Everything that every store of this origin holds, as text, as somebody reads it who has the disk. */
export async function disk() {
  let text = ''
  for (const name of await names()) {
    const db = await ended(indexedDB.open(name))
    for (const store of db.objectStoreNames) {
      for (const row of await ended(db.transaction(store).objectStore(store).getAll())) text += written(row)
    }
    db.close()
  }
  return text
}

/** @param {any} it @returns {string} */
function written(it) {
  if (it instanceof CryptoKey) return it.extractable ? 'A KEY THAT CAN BE READ' : ''
  if (it instanceof ArrayBuffer) return written(new Uint8Array(it))
  if (it instanceof Uint8Array) return `${new TextDecoder('utf-8').decode(it)}\n`
  if (it !== null && typeof it === 'object') return Object.values(it).map(written).join('')
  return `${it}\n`
}

/** @param {IDBRequest} request @returns {Promise<any>} */
export const ended = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})
