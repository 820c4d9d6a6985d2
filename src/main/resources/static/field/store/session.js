/**
 * The store of the reviewer who has typed their PIN: everything in it is locked by a key that only this object has.
 *
 * @typedef {import('../core/types.js').DeviceLine} DeviceLine
 * @typedef {import('../core/types.js').Registration} Registration
 * @typedef {import('../core/types.js').Session} Session
 */

import { fromBase64url } from '../core/bytes.js'
import { isLeft } from '../core/picturing.js'
import { sealedFile } from '../net/sealed.js'
import { secretKey } from './crypto.js'
import { result, within } from './idb.js'
import { Pictures } from './pictures.js'
import { opened, row } from './shelves.js'
import { Villages } from './villages.js'
import { Visits } from './visits.js'

/**
 * Keeps what the server said when the device was registered, and later when it gave a new token.
 *
 * @param {IDBDatabase} db @param {CryptoKey} key @param {Registration} said @param {string} machine as its owner calls it
 * @param {string | null} [receiptsAt] when the last file of receipts was written
 * @returns {Promise<DeviceLine>}
 */
export const keepDevice = (db, key, said, machine, receiptsAt = null) =>
  keep(db, key, {
    device: said.device, machine, secret: said.secret, user: said.user, token: said.token, receiptKeys: said.receipt_keys,
    fileKey: said.file_key, receiptsAt,
  })

/** @param {IDBDatabase} db @param {CryptoKey} key @param {DeviceLine} device @returns {Promise<DeviceLine>} */
async function keep(db, key, device) {
  const locked = await row(key, 'meta', 'device', device)
  await within(db, ['meta'], 'readwrite', async (store) => store('meta').put(locked))
  return device
}

/** @param {IDBDatabase} db @param {CryptoKey} key @returns {Promise<DeviceLine>} */
export const keptDevice = async (db, key) =>
  opened(key, 'meta', await within(db, ['meta'], 'readonly', (store) => result(store('meta').get('device'))))

/**
 * @param {IDBDatabase} db @param {CryptoKey} key
 * @param {{ device: DeviceLine, wipe: () => Promise<void>, gone: Promise<void> }} owner
 * @returns {Session}
 */
export function session(db, key, { device, wipe, gone }) {
  const visits = new Visits(db, key)
  const villages = new Villages(db, key)
  const pictures = new Pictures(db, key)
  let known = device

  /** The packets of a sheet are counted for one device; another one would leave a gap that is never filled. @param {Registration} said */
  const renew = async (said) => {
    if (said.device !== known.device) throw new Error('a token of another device')
    known = await keepDevice(db, key, said, known.machine, known.receiptsAt)
  }

  /** @param {Promise<import('../core/types.js').Kept>} work */
  const cleaned = async (work) => {
    const kept = await work
    if (!kept.full) await pictures.dropLeft(new Set(await subjects(db)))
    return kept
  }

  return {
    device: () => known,
    renew,
    roster: () => visits.roster(),
    visit: (subject) => visits.find(subject),
    changeVisit: (subject, change, lost) => visits.change(subject, change, lost),
    outbox: () => visits.outbox(),
    unsealed: () => visits.unsealed(),
    unsettled: () => visits.unsettled(),
    villages: () => villages.all(),
    village: (village) => villages.one(village),
    questionnaire: (name) => villages.questionnaire(name),
    takePackage: (pack, etag, open) => cleaned(villages.take(pack, etag, open)),
    leaveVillage: (village, open) => cleaned(villages.leave(village, open)),
    noteOver: (village, since) => villages.noteOver(village, since),
    pictures: () => pictures.all(),
    pictureBytes: (id) => pictures.bytes(id),
    putPicture: (picture, bytes) => pictures.put(picture, bytes),
    notePicture: (id, change) => pictures.note(id, change),
    dropPicture: (id) => pictures.drop(id),
    sealedFile: async (content) => sealedFile({ ...known, secret: await secretKey(fromBase64url(known.secret)) }, content),
    learn: async (news) => {
      known = await keep(db, key, { ...(await keptDevice(db, key)), ...news })
    },
    room,
    gone,
    wipe,
    wipeSent: async () => {
      if (!(await visits.clearSent())) return 'UNSENT'
      if ((await pictures.all()).some(isLeft)) return 'PICTURES'
      await wipe()
      return 'WIPED'
    },
    lock: () => db.close(),
  }
}

/** @param {IDBDatabase} db @returns {Promise<any>} */
const subjects = (db) => within(db, ['visits'], 'readonly', (store) => result(store('visits').getAllKeys()))

async function room() {
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  return { used: usage, quota, persisted: (await navigator.storage?.persisted?.()) ?? false }
}
