/**
 * Days as texts: `1990`, `1990-05` or `1990-05-12`, as exactly as is known.
 *
 * @typedef {import('./values.js').DayValue} DayValue
 */

import { decimal, range } from './values.js'

const DAY_MS = 86_400_000

/** @param {string} written @returns {DayValue} from the first to the last day that it can be */
export function dayValue(written) {
  if (written.length === 10) return { kind: 'day', first: written, last: written }
  if (written.length === 4) return { kind: 'day', first: `${written}-01-01`, last: `${written}-12-31` }
  const [year, month] = written.split('-').map(Number)
  const last = new Date(Date.UTC(2000, month, 0))
  last.setUTCFullYear(year, month, 0)
  return { kind: 'day', first: `${written}-01`, last: `${written}-${String(last.getUTCDate()).padStart(2, '0')}` }
}

/** As a number that grows with the days, to compare by. @param {DayValue} it */
export const ordinal = (it) => range(it.first === null ? null : count(it.first), it.last === null ? null : count(it.last))

/** @param {string} day */
function count(day) {
  const [year, month, date] = day.split('-').map(Number)
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, date)
  return decimal(String(at.getTime() / DAY_MS))
}

/** Full years until that day; a birthday itself counts. @param {DayValue} since @param {string} day */
export function years(since, day) {
  if (since.first === null || since.last === null) return range(null, null)
  return range(decimal(String(between(since.last, day))), decimal(String(between(since.first, day))))
}

/** @param {string} from @param {string} to */
function between(from, to) {
  const full = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? full - 1 : full
}

/** 02/09/1945, 09/1945 or 1945. @param {string} written */
export const writtenDay = (written) => written.split('-').reverse().join('/')
