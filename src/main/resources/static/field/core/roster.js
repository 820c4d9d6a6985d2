/**
 * The households on the device as a list that is searched while somebody types, without accents. Pure.
 *
 * @typedef {import('./types.js').VisitRecord} VisitRecord
 * @typedef {import('./types.js').VisitState} VisitState
 * @typedef {import('./types.js').RosterLine} RosterLine
 */

import { isUnsealed, state, waiting } from './visit.js'

const MARKS = /\p{M}+/gu
const SPACES = /[ \t\n\v\f\r]+/g

/** What `strip` of the server takes off at both ends; unlike `trim`, not the spaces that do not break. */
const SPACE = '[\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+'
const ENDS = new RegExp(`^${SPACE}|${SPACE}$`, 'g')

/** Lower case, without marks, đ as d, single spaces; the same as `Vietnamese.fold` on the server. @param {string} text */
export const fold = (text) =>
  text.normalize('NFC').toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replace(SPACES, ' ').replace(ENDS, '')

/** @param {VisitRecord} record @param {string} villageName @returns {RosterLine} */
export function lineOf(record, villageName) {
  const { subject, village, order, code, label, persons, note } = record
  return {
    subject, village, villageName, order, code, label, persons, note, state: state(record),
    unsent: waiting(record).length + (isUnsealed(record) ? 1 : 0), folded: fold(`${label} ${code} ${villageName}`),
  }
}

/** Every word must be found, in any order. @param {RosterLine[]} lines @param {{ text?: string, village?: string | null, states?: VisitState[] | null }} wanted */
export function search(lines, { text = '', village = null, states = null }) {
  const words = fold(text).split(' ').filter((it) => it !== '')
  return lines.filter((it) =>
    (village === null || it.village === village) &&
    (states === null || states.includes(it.state)) &&
    words.every((word) => it.folded.includes(word)))
}

/** How many are in which state. @param {RosterLine[]} lines @returns {Partial<Record<VisitState, number>>} */
export function counts(lines) {
  /** @type {Partial<Record<VisitState, number>>} */
  const all = {}
  for (const it of lines) all[it.state] = (all[it.state] ?? 0) + 1
  return all
}
