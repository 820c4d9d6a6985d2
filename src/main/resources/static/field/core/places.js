/**
 * Answers by the place where they stand: `question`, or `member.question`. Nothing here changes what it is given.
 *
 * @typedef {import('./types.js').Answer} Answer
 * @typedef {import('./types.js').SheetAnswers} SheetAnswers
 */

import { canonical } from './answers.js'
import { at, written } from './changes.js'

/** @type {SheetAnswers} */
export const NO_ANSWERS = { answers: {}, members: [] }

/** @param {string} place @returns {{ question: string, member: string | null }} */
export function placed(place) {
  const point = place.lastIndexOf('.')
  return { question: place.slice(point + 1), member: point < 0 ? null : place.slice(0, point) }
}

/** @param {SheetAnswers} sheet @param {string} place */
export function read(sheet, place) {
  const { question, member } = placed(place)
  return at(sheet, question, member)
}

/** With that answer there, or with none. @param {SheetAnswers} sheet @param {string} place @param {Answer | undefined} answer @returns {SheetAnswers} */
export function put(sheet, place, answer) {
  const { question, member } = placed(place)
  if (member === null) return { ...sheet, answers: replaced(sheet.answers, question, answer) }
  if (!sheet.members.some((it) => it.id === member)) throw new Error(`nobody on the sheet is ${member}`)
  return {
    ...sheet,
    members: sheet.members.map((it) => (it.id === member ? { ...it, answers: replaced(it.answers, question, answer) } : it)),
  }
}

/** @param {Record<string, Answer>} answers @param {string} question @param {Answer | undefined} answer */
function replaced(answers, question, answer) {
  const { [question]: _, ...others } = answers
  return answer === undefined ? others : { ...answers, [question]: answer }
}

/** Everybody on the sheet, and those of the list who are not yet. @param {SheetAnswers} sheet @param {string[]} ids @returns {SheetAnswers} */
export function withMembers(sheet, ids) {
  const known = new Set(sheet.members.map((it) => it.id))
  const newcomers = ids.filter((it) => !known.has(it)).map((id) => ({ id, answers: {} }))
  return newcomers.length === 0 ? sheet : { ...sheet, members: [...sheet.members, ...newcomers] }
}

/** @param {SheetAnswers} sheet */
export const memberIds = (sheet) => sheet.members.map((it) => it.id)

/** Every place that has an answer. @param {SheetAnswers} sheet @returns {string[]} */
export const places = (sheet) => [
  ...Object.keys(sheet.answers),
  ...sheet.members.flatMap((it) => Object.keys(it.answers).map((question) => written(question, it.id))),
]

/** Where the two do not say the same. @param {SheetAnswers} one @param {SheetAnswers} other @returns {string[]} */
export function differences(one, other) {
  const all = [...new Set([...places(other), ...places(one)])]
  return all.filter((it) => canonical(read(one, it)) !== canonical(read(other, it)))
}

/**
 * The first, with what the second says at those places; everybody of both is on it.
 *
 * @param {SheetAnswers} sheet @param {SheetAnswers} over @param {Iterable<string>} at @returns {SheetAnswers}
 */
export function overlaid(sheet, over, at) {
  const all = withMembers(sheet, memberIds(over))
  return [...at].reduce((so_far, place) => putWherePossible(so_far, place, read(over, place)), all)
}

/** A packet can name somebody whom only it knows. @param {SheetAnswers} sheet @param {string} place @param {Answer | undefined} answer */
function putWherePossible(sheet, place, answer) {
  const { member } = placed(place)
  return put(member === null ? sheet : withMembers(sheet, [member]), place, answer)
}
