/**
 * A household as a sheet tells it: who belongs to it, how they live, and its points or income. The same as `SheetVerdict`
 * and `B1Questions` on the server.
 *
 * @typedef {import('./types.js').Household} Household
 * @typedef {import('./types.js').PointTable} PointTable
 * @typedef {import('./types.js').Someone} Someone
 */

import { plain } from '../answers.js'
import { ToldSheet } from './told.js'

const OF_PEOPLE = ['able', 'wanted', 'job', 'stable', 'attending', 'finished', 'training', 'uses_internet', 'insured',
  'insured_until', 'disability', 'allowance', 'stunted', 'wasted']
const OF_HOMES = ['floor_area', 'wall', 'frame', 'roof', 'water', 'latrine', 'internet', 'television', 'radio', 'phone', 'computer', 'livelihood']

/** @param {ToldSheet} told @param {PointTable | null} table the one that the sheet names @returns {Household} */
export function household(told, table) {
  const members = told.members().filter((it) => (told.said('presence', it) ?? 'HERE') === 'HERE')
  return {
    members: members.map((it) => someone(told, it)),
    living: values(told, OF_HOMES, null),
    points: whole(told.said('paper_points')) ?? (table && told.said('income_known_by') === 'TABLE' ? sum(told, table) : null),
    income: whole(told.said('income')),
  }
}

/** @param {ToldSheet} told @param {string} id @returns {Someone} */
const someone = (told, id) => ({ id, born: told.born(id), sex: told.value('sex', id), life: values(told, OF_PEOPLE, id) })

/** @param {ToldSheet} told @param {string[]} questions @param {string | null} member @returns {Record<string, any>} */
const values = (told, questions, member) => Object.fromEntries(questions.map((it) => [it, told.value(it, member)]))

/** @param {string | undefined} number */
const whole = (number) => (number === undefined ? null : BigInt(plain(number)))

/** The points of the table; null until the column and every question are answered. @param {ToldSheet} told @param {PointTable} table */
function sum(told, table) {
  const column = table.columns === 1 ? 0 : numbered(told.said('b1_column'), table.columns)
  if (column === null) return null
  let points = 0n
  for (const [index, question] of table.questions.entries()) {
    const said = told.said(`b1_${index + 1}`)
    if (said === undefined) return null
    for (const code of new Set([said].flat())) {
      const choice = numbered(code, question.points.length)
      if (choice !== null) points += BigInt(question.points[choice][column])
    }
  }
  return points
}

/** `C1` is the first. @param {string | undefined} code @param {number} size */
function numbered(code, size) {
  const index = code === undefined ? -1 : Number(code.slice(1)) - 1
  return index >= 0 && index < size ? index : null
}
