/**
 * A package meets what is on the device already. Answers that the server does not have are never overwritten: where the
 * device has its own, that one stays, with what it was based on, and the server tells of conflicts. Pure.
 *
 * @typedef {import('./types.js').Pack} Pack
 * @typedef {import('./types.js').PackedVisit} PackedVisit
 * @typedef {import('./types.js').VisitRecord} VisitRecord
 * @typedef {import('./types.js').RosterLine} RosterLine
 */

import { differences, overlaid } from './places.js'
import { lineOf } from './roster.js'
import { isUnsealed, isUnsent } from './visit.js'

/**
 * @param {Pack} pack
 * @param {{ records: VisitRecord[], lines: RosterLine[] }} held of that village
 * @param {string | null} [open] whose sheet somebody is filling in: it stays, whatever became of it
 * @returns {{ records: VisitRecord[], lines: RosterLine[], left: string[] }} all that the village holds afterwards, and whose
 *     sheets leave the device: those that are closed, or not on the list any more, with nothing unsent
 */
export function repack(pack, held, open = null) {
  const records = new Map(held.records.map((it) => [it.subject, it]))
  const states = new Map(held.lines.map((it) => [it.subject, it.state]))
  const listed = pack.visits.map((visit, order) =>
    fromPackage(visit, { village: pack.village.village, order }, records.get(visit.subject) ?? null))
  const isNeeded = (/** @type {VisitRecord} */ it) => isUnsent(it) || it.subject === open
  const onTheList = new Set(pack.visits.map((it) => it.subject))
  const unlisted = held.records.filter((it) => !onTheList.has(it.subject) && isNeeded(it)).map((it) => ({ ...it, open: false }))
  const stay = [...listed.filter((it) => it.open || isNeeded(it)), ...unlisted]
  const staying = new Set(stay.map((it) => it.subject))
  return {
    records: stay,
    lines: [...listed, ...unlisted].map((it) => remembered(lineOf(it, pack.village.name), states.get(it.subject))),
    left: held.records.map((it) => it.subject).filter((it) => !staying.has(it)),
  }
}

/** That a sheet was handed in from here is told also after it has left. @param {RosterLine} line @param {string | undefined} last */
const remembered = (line, last) => (line.state === 'CLOSED' && last === 'HANDED_IN' ? { ...line, state: /** @type {const} */ ('HANDED_IN') } : line)

/**
 * @param {PackedVisit} visit @param {{ village: string, order: number }} where @param {VisitRecord | null} held as it is on the device
 * @returns {VisitRecord}
 */
export function fromPackage(visit, where, held = null) {
  const fresh = opened(visit, where)
  if (held === null) return fresh
  if (isUnsealed(held) || held.packets.length > 0 || isOlder(visit, held)) return merged(held, fresh, visit)
  const { sheet, number, seconds, complete, outcome } = held
  return { ...fresh, sheet, number, seconds, complete, outcome, ...waiting(visit, held), handedIn: held.handedIn && !fresh.open }
}

/**
 * What still waits at the office. The server counts from whatever device; of a sheet that was never sent from here nothing is
 * told. What waits no more is asked for with the next round, whenever it was to be asked.
 *
 * @param {PackedVisit} visit @param {VisitRecord} held
 */
function waiting({ waiting = { cards: 0, packets: 0 } }, held) {
  const isOver = waiting.cards === 0 && waiting.packets === 0
  return {
    conflicts: held.number > 0 ? waiting.cards : 0,
    quarantined: waiting.packets > 0 ? held.quarantined : 0,
    unsettled: isOver ? held.unsettled.map((it) => ({ ...it, nextAsk: null })) : held.unsettled,
  }
}

/** It was written before the last receipt. @param {{ revision: number }} visit @param {{ revision: number }} held */
const isOlder = (visit, held) => visit.revision < held.revision

/** @param {PackedVisit} visit @param {{ village: string, order: number }} where @returns {VisitRecord} */
function opened(visit, { village, order }) {
  const { subject, owner, code, label, persons, note, open, revision, before, filled } = visit
  const answers = { answers: filled.answers, members: filled.members }
  return {
    form: 1, subject, village, order, owner, code, label, persons, note, open, key: visit.questionnaire,
    questionnaire: filled.questionnaire, version: filled.version, parts: filled.parts, sheet: null, day: filled.day, revision,
    before, sealed: answers, now: answers, packets: [], unsettled: [], number: 0, handIn: false, handedIn: false, complete: false, seconds: 0,
    outcome: null, conflicts: 0, quarantined: 0,
  }
}

/** @param {VisitRecord} held @param {VisitRecord} fresh @param {PackedVisit} visit @returns {VisitRecord} */
function merged(held, fresh, visit) {
  const { village, order, code, label, persons, note, open, before } = fresh
  const told = { ...held, village, order, code, label, persons, note, open, before, revision: Math.max(held.revision, fresh.revision) }
  if (isOlder(fresh, held)) return told
  const known = { ...told, ...waiting(visit, held) }
  if (!isSameVersion(held, fresh)) return known
  const own = new Set([...differences(held.sealed, held.now), ...held.packets.flatMap((it) => it.places)])
  return { ...known, sealed: overlaid(fresh.now, held.sealed, own), now: overlaid(fresh.now, held.now, own) }
}

/** A sheet stays with the version it was begun with. @param {VisitRecord} one @param {VisitRecord} other */
const isSameVersion = (one, other) =>
  one.questionnaire === other.questionnaire && one.version === other.version && one.key === other.key
