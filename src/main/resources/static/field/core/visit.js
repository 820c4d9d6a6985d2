/**
 * A household on the device: what stands on its sheet, what was sealed into packets, what became of them. Pure: every
 * function takes a record and returns another one.
 *
 * @typedef {import('./types.js').Answer} Answer
 * @typedef {import('./types.js').VisitRecord} VisitRecord
 * @typedef {import('./types.js').VisitState} VisitState
 * @typedef {import('./types.js').ReceiptLine} ReceiptLine
 * @typedef {import('./types.js').SendError} SendError
 * @typedef {import('./types.js').SealedPacket} SealedPacket
 * @typedef {import('./types.js').UnsettledPacket} UnsettledPacket
 */

import { differences, memberIds, put, read, withMembers } from './places.js'

export { fromPackage } from './repack.js'

/** More than eleven days is a clock that was moved, not a visit; the server takes no more. */
const MOST_SECONDS = 1_000_000

/**
 * Somebody starts writing. The identity of the sheet is fixed from the first time on; it is a new one also where the office
 * has a sheet already: the server knows which one is meant, and the numbers of its packets begin at 1 whatever was sent
 * before. The day is that of the last visit.
 *
 * @param {VisitRecord} record @param {{ newId: () => string, day: string }} by @returns {VisitRecord}
 */
export function begin(record, { newId, day }) {
  return { ...record, sheet: record.sheet ?? newId(), day }
}

/** Whether the reviewer may write on it: it is open, and was not handed in from here. @param {VisitRecord} record */
export const canAnswer = (record) => record.open && !record.handIn && !record.handedIn

/** @param {VisitRecord} record @param {string} place @param {Answer | undefined} answer undefined takes it away @returns {VisitRecord} */
export function answer(record, place, answer) {
  return { ...writable(record), now: put(record.now, place, answer) }
}

/** Somebody new in the household. Nobody is ever taken off a sheet. @param {VisitRecord} record @param {string} id @returns {VisitRecord} */
export function addMember(record, id) {
  return { ...writable(record), now: withMembers(record.now, [id]) }
}

/**
 * What somebody answered while the sheet could still be filled in. It is kept also if the sheet was closed meanwhile: the
 * office then finds it in quarantine.
 *
 * @param {VisitRecord} record @param {string} place @param {Answer | undefined} answer @returns {VisitRecord}
 */
export const given = (record, place, answer) => ({ ...record, now: put(record.now, place, answer) })

/** The same for somebody new in the household. @param {VisitRecord} record @param {string} id @returns {VisitRecord} */
export const givenMember = (record, id) => ({ ...record, now: withMembers(record.now, [id]) })

/**
 * A sheet that was taken off the device while somebody had it open. What was sent of it has left under its old identity, so
 * it goes on under a new one, whose packets are counted from 1.
 *
 * @param {VisitRecord} record as the page has it @param {string} sheet @returns {VisitRecord}
 */
export const putBack = (record, sheet) => ({
  ...record, open: false, sheet, number: 0, packets: [], unsettled: [], handIn: false, handedIn: false, outcome: null, conflicts: 0, quarantined: 0,
})

/** @param {VisitRecord} record */
function writable(record) {
  if (record.sheet === null || !canAnswer(record)) throw new Error(`nothing can be written on the sheet of ${record.subject}`)
  return record
}

/** What the evaluator said, and how long the sheet lay open since. @param {VisitRecord} record @param {{ complete: boolean, seconds: number }} seen @returns {VisitRecord} */
export const looked = (record, { complete, seconds }) => ({ ...record, complete, seconds: record.seconds + seconds })

/** Whether something stands on the sheet that is in no packet. @param {VisitRecord} record */
export const isUnsealed = (record) =>
  record.now.members.length > record.sealed.members.length || differences(record.sealed, record.now).length > 0

/** Packets that were not received. @param {VisitRecord} record */
export const waiting = (record) => record.packets.filter((it) => it.state === 'WAITING')

/** Whether this device holds something of it that the server does not. @param {VisitRecord} record */
export const isUnsent = (record) => isUnsealed(record) || waiting(record).length > 0

/**
 * Puts what has changed since the last packet into one. Nothing changed, and nothing to hand in: no packet.
 *
 * @param {VisitRecord} record
 * @param {{ packetId: string, device: string, now: string, handIn: boolean }} by
 * @returns {VisitRecord}
 */
export function seal(record, { packetId, device, now, handIn }) {
  const handsIn = handIn && canAnswer(record)
  if (record.sheet === null || (!handsIn && !isUnsealed(record))) return record
  const changed = differences(record.sealed, record.now)
  const number = record.number + 1
  const body = JSON.stringify({
    packet: packetId, device, owner: record.owner, subject: record.subject, sheet: record.sheet, number,
    questionnaire: record.questionnaire, version: record.version, parts: record.parts, day: record.day,
    members: memberIds(record.now),
    changes: changed.map((at) => ({ at, before: read(record.sealed, at) ?? null, after: read(record.now, at) ?? null })),
    hand_in: handsIn, made_at: now, seconds: Math.min(MOST_SECONDS, Math.max(0, Math.round(record.seconds))),
  })
  /** @type {SealedPacket} */
  const packet = {
    packet: packetId, number, handIn: handsIn, madeAt: now, body, places: changed, state: 'WAITING', tries: 0, error: null, nextTry: null,
  }
  return { ...record, packets: [...record.packets, packet], number, sealed: record.now, seconds: 0, handIn: record.handIn || handsIn }
}

/**
 * What a receipt, already verified, says of a packet. The packet leaves the record, unless the server waits for one before
 * it; the same receipt again changes nothing. Of what waits for something at the office, the server is asked again later.
 *
 * @param {VisitRecord} record @param {string} packetId @param {ReceiptLine} receipt @param {string | null} [nextAsk] @returns {VisitRecord}
 */
export function received(record, packetId, receipt, nextAsk = null) {
  const packet = record.packets.find((it) => it.packet === packetId)
  if (!packet || packet.state === 'HELD') return record
  const arrived = record.packets
    .map((it) => (it === packet ? { ...it, state: /** @type {const} */ ('HELD'), error: null, nextTry: null } : it))
    .filter((it) => it.packet !== packetId || receipt.outcome === 'HELD')
  const unsettled = { packet: packetId, body: packet.body, handIn: packet.handIn, outcome: receipt.outcome, nextAsk }
  return {
    ...record,
    packets: arrived.filter((it) => it.state === 'WAITING' || isBehind(it, arrived)),
    unsettled: isSettled(receipt) ? record.unsettled : [...record.unsettled, unsettled],
    outcome: receipt,
    revision: Math.max(record.revision, receipt.revision),
    handedIn: record.handedIn || receipt.handed_in,
    handIn: packet.handIn && isRefused(receipt) ? false : record.handIn,
    conflicts: receipt.outcome === 'APPLIED' ? receipt.conflicts : record.conflicts,
    quarantined: record.quarantined + (receipt.outcome === 'QUARANTINED' ? 1 : 0),
  }
}

/** @param {ReceiptLine} receipt */
const isSettled = ({ outcome, reason, conflicts }) =>
  outcome === 'SETTLED' || (outcome === 'APPLIED' && conflicts === 0 && reason !== 'CONFLICTS')

/** What it wished to hand in was not handed in, and will not be by anybody's waiting. @param {ReceiptLine} receipt */
const isRefused = ({ outcome, reason }) => outcome !== 'HELD' && reason !== null && reason !== 'CONFLICTS'

/**
 * What the server says today of a packet that waited for something at the office.
 *
 * @param {VisitRecord} record @param {string} packetId @param {ReceiptLine} receipt verified @param {string} nextAsk @returns {VisitRecord}
 */
export function learned(record, packetId, receipt, nextAsk) {
  const asked = record.unsettled.find((it) => it.packet === packetId)
  if (!asked) return record
  const others = record.unsettled.filter((it) => it !== asked)
  const unsettled = isSettled(receipt) ? others : [...others, { ...asked, outcome: receipt.outcome, nextAsk }]
  const isNew = receipt.revision >= record.revision
  return {
    ...record, unsettled,
    packets: record.packets.filter((it) => it.packet !== packetId || receipt.outcome === 'HELD'),
    outcome: record.outcome === null || record.outcome.packet === packetId ? receipt : record.outcome,
    revision: Math.max(record.revision, receipt.revision),
    handedIn: record.handedIn || (isNew && receipt.handed_in),
    handIn: asked.handIn && isRefused(receipt) ? false : record.handIn,
    conflicts: conflictsAfter(record, asked, receipt),
    quarantined: unsettled.filter((it) => it.outcome === 'QUARANTINED').length,
  }
}

/** One that was applied only now may have raised some; else they only become fewer. @param {VisitRecord} record @param {UnsettledPacket} asked @param {ReceiptLine} receipt */
function conflictsAfter(record, asked, receipt) {
  if (receipt.outcome !== 'APPLIED') return record.conflicts
  return asked.outcome === 'APPLIED' ? Math.min(record.conflicts, receipt.conflicts) : receipt.conflicts
}

/** Not asked again before then. @param {VisitRecord} record @param {string} packetId @param {string} nextAsk @returns {VisitRecord} */
export const askedInVain = (record, packetId, nextAsk) =>
  ({ ...record, unsettled: record.unsettled.map((it) => (it.packet === packetId ? { ...it, nextAsk } : it)) })

/** The server waits with it for one that is still here. @param {SealedPacket} held @param {SealedPacket[]} all */
const isBehind = (held, all) => all.some((it) => it.state === 'WAITING' && it.number < held.number)

/** @param {VisitRecord} record @param {string} packetId @param {{ error: SendError, nextTry: string }} why @returns {VisitRecord} */
export const failed = (record, packetId, { error, nextTry }) => ({
  ...record,
  packets: record.packets.map((it) => (it.packet === packetId ? { ...it, tries: it.tries + 1, error, nextTry } : it)),
})

/** Nothing is left to do for it on this device. @param {VisitRecord} record */
export const isDone = (record) => (record.handedIn || !record.open) && !isUnsent(record)

/** @param {VisitRecord} record @returns {VisitState} */
export function state(record) {
  if (waiting(record).length > 0) return 'WAITING'
  if (record.handedIn) return 'HANDED_IN'
  if (record.quarantined > 0) return 'QUARANTINED'
  if (record.conflicts > 0) return 'CONFLICT'
  if (!record.open) return 'CLOSED'
  if (record.sheet === null && record.revision === 0) return 'NEW'
  if (record.complete) return 'READY'
  return isUnsealed(record) || (record.number === 0 && record.revision === 0) ? 'BEGUN' : 'SENT'
}
