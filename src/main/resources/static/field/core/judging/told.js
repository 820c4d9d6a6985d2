/**
 * What the answers of a sheet count for, beside what was known. "Không biết" makes something unknown, and so does what has
 * still to be answered; a question that need not be answered, or that does not concern the household, leaves what was
 * known. The same as `ToldSheet` and `Told` on the server.
 *
 * @typedef {import('./types.js').Answer} Answer
 * @typedef {import('./types.js').Answers} Answers
 * @typedef {import('./types.js').Judgement} Judgement
 * @typedef {import('../reckoning.js').Member} Member
 */

import { at, written } from '../changes.js'

const DONT_KNOW = { dont_know: true }

export class ToldSheet {
  #sheet
  #before
  #ignored
  #open

  /** @param {Answers} sheet @param {Answers} before @param {Judgement} judgement of the sheet */
  constructor(sheet, before, judgement) {
    this.#sheet = sheet
    this.#before = before
    this.#ignored = new Set(judgement.ignored)
    const unfit = judgement.faults.filter((it) => it.message === '').map((it) => it.at)
    this.#open = new Set([...judgement.missing, ...unfit])
  }

  /** Everybody on the sheet, then whoever was known before and is not on it. */
  members() {
    const ids = (this.#sheet.members ?? []).map((it) => it.id)
    return [...new Set([...ids, ...(this.#before.members ?? []).map((it) => it.id)])]
  }

  /** The answer that counts, or that this is unknown; undefined where what was known stays. @param {string} question @param {Member} [member] @returns {Answer | undefined} */
  answer(question, member = null) {
    const place = written(question, member)
    if (this.#ignored.has(place)) return undefined
    return this.#open.has(place) ? DONT_KNOW : at(this.#sheet, question, member)
  }

  /** What holds, as a plain value; undefined if it is not known. @param {string} question @param {Member} [member] */
  value(question, member = null) {
    const now = this.answer(question, member)
    return plainly(now === undefined ? at(this.#before, question, member) : now)
  }

  /** Unless the sheet says another day, the one that was known: nobody forgets when somebody was born. @param {string} member @returns {string | undefined} */
  born(member) {
    const now = this.answer('born', member)
    return now && 'day' in now ? now.day : plainly(at(this.#before, 'born', member))
  }

  /** What the sheet itself says. @param {string} question @param {Member} [member] */
  said(question, member = null) {
    const now = this.answer(question, member)
    return now === undefined ? undefined : plainly(now)
  }
}

/** @param {Answer | undefined} answer */
function plainly(answer) {
  if (answer === undefined || 'dont_know' in answer) return undefined
  if ('yes' in answer) return answer.yes
  if ('one' in answer) return answer.one
  if ('day' in answer) return answer.day
  return 'many' in answer ? answer.many : (answer.number ?? answer.text)
}
