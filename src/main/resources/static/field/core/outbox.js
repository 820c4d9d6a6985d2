/**
 * What is to be sent, in which order, and when it is tried again. Pure.
 *
 * @typedef {import('./types.js').OutboxLine} OutboxLine
 * @typedef {import('./types.js').VisitRecord} VisitRecord
 */

import { waiting } from './visit.js'

const SHORTEST_MS = 5_000
const LONGEST_MS = 30 * 60_000
const ASK_AGAIN_MS = 10 * 60_000

/** Households by their oldest packet, each in the order of its packets. @param {VisitRecord[]} records @returns {OutboxLine[]} */
export function outbox(records) {
  return records
    .filter((it) => waiting(it).length > 0)
    .sort((one, other) => compare(waiting(one)[0].madeAt, waiting(other)[0].madeAt) || compare(one.subject, other.subject))
    .flatMap((it) => waiting(it).map((packet) => ({ ...packet, subject: it.subject, village: it.village, label: it.label, code: it.code })))
}

/** @param {string} one @param {string} other */
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Those whose time has come, then those that never reached the server, since the network may be back; the ones that were
 * tried most often last, lest one that never gets through keeps the others waiting. A time further away than any wait can
 * be was set before the clock was moved back.
 *
 * @param {OutboxLine[]} lines @param {Date} now
 */
export function due(lines, now) {
  const hasCome = (/** @type {OutboxLine} */ { nextTry }) =>
    nextTry === null || Date.parse(nextTry) <= now.getTime() || Date.parse(nextTry) > now.getTime() + LONGEST_MS
  const unreached = lines.filter((it) => !hasCome(it) && it.error === 'OFFLINE').sort((one, other) => one.tries - other.tries)
  return [...lines.filter(hasCome), ...unreached]
}

/**
 * Twice as long after every failure, never the same for two devices: between 5 seconds and 30 minutes.
 *
 * @param {number} tries that failed, at least 1 @param {Date} now @param {number} random from 0 to below 1
 * @returns {string} an instant
 */
export function nextTry(tries, now, random) {
  const longest = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(tries, 20))
  return new Date(now.getTime() + Math.round(SHORTEST_MS + (longest - SHORTEST_MS) * random)).toISOString()
}

/** When the server is asked again what became of a packet that waits for somebody at the office. @param {Date} now @returns {string} an instant */
export const nextAsk = (now) => new Date(now.getTime() + ASK_AGAIN_MS).toISOString()

/** A time further away than any wait can be was set before the clock was moved back. @param {string | null} at @param {Date} now */
export const mayAsk = (at, now) => at === null || at <= now.toISOString() || at > nextAsk(now)
