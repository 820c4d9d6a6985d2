/**
 * What a questionnaire says of a sheet: which questions concern it, what is missing, what is wrong, what has changed.
 * The same as `Evaluator` on the server; both are held to the cases of `src/test/resources/survey/golden`.
 *
 * @typedef {import('./reckoning.js').Answer} Answer
 * @typedef {import('./reckoning.js').Member} Member
 * @typedef {{ answers?: Record<string, Answer>, members?: { id: string, answers: Record<string, Answer> }[] }} Answers
 * @typedef {{ at: string, code: string, severity: 'HARD' | 'SOFT', message: string }} Fault
 * @typedef {{ relevance: Record<string, string>, missing: string[], faults: Fault[], ignored: string[], changes: string[], complete: boolean }} Judgement
 */

import { fault as unfit } from './answers.js'
import { at, changes, written } from './changes.js'
import { Reckoning } from './reckoning.js'
import { filled } from './sentence.js'
import { and } from './values.js'

const RELEVANCE = { YES: 'ASKED', NO: 'NOT_ASKED', UNKNOWN: 'OPEN' }

/**
 * @param {any} questionnaire as the server writes it
 * @param {Answers & { day: string }} sheet
 * @param {Answers} [before] of the last time
 * @returns {Judgement} relevance only of what is not simply asked
 */
export function judge(questionnaire, sheet, before = {}) {
  return new Evaluation(questionnaire, sheet, before).judged()
}

class Evaluation {
  #questionnaire
  #sheet
  #before
  /** @type {Reckoning} */ #reckoning
  /** @type {Map<string, { question: any, perMember: boolean }>} */
  #questions = new Map()
  /** @type {Map<string, Answer>} */
  #usable = new Map()
  /** @type {Map<string, string>} */
  #relevance = new Map()
  /** @type {string[]} */
  #missing = []
  /** @type {string[]} */
  #ignored = []
  /** @type {Fault[]} */
  #faults = []

  /** @param {any} questionnaire @param {Answers & { day: string }} sheet @param {Answers} before */
  constructor(questionnaire, sheet, before) {
    this.#questionnaire = questionnaire
    this.#sheet = sheet
    this.#before = before
    for (const section of questionnaire.sections) {
      for (const question of section.questions) this.#questions.set(question.code, { question, perMember: section.per_member })
    }
    this.#reckoning = new Reckoning(sheet.day, {
      kindOf: (code) => this.#question(code).question.kind,
      concerns: (code, member) => this.#relevance.get(this.#place(code, member)) !== 'NOT_ASKED',
      now: (code, member) => this.#usable.get(this.#place(code, member)),
      before: (code, member) => at(this.#before, code, this.#question(code).perMember ? member : null),
      members: () => this.#members(),
      counts: (member) => this.#counts(member),
    })
  }

  judged() {
    for (const section of this.#questionnaire.sections) {
      for (const member of this.#whom(section)) {
        for (const question of section.questions) this.#look(question, member)
      }
    }
    this.#unknownQuestions()
    for (const section of this.#questionnaire.sections) this.#check(section)
    const relevance = Object.fromEntries([...this.#relevance].filter(([, it]) => it !== 'ASKED'))
    const complete = this.#missing.length === 0 && this.#faults.every((it) => it.severity === 'SOFT')
    return { relevance, missing: this.#missing, faults: this.#faults, ignored: this.#ignored, changes: changes(this.#questions, this.#before, this.#sheet), complete }
  }

  /** @param {string} code */
  #question(code) {
    const found = this.#questions.get(code)
    if (!found) throw new Error(`no question ${code}`)
    return found
  }

  /** @param {string} code @param {Member} member */
  #place(code, member) {
    return written(code, this.#question(code).perMember ? member : null)
  }

  #members() {
    return (this.#sheet.members ?? []).map((it) => it.id)
  }

  /** @param {any} section @returns {Member[]} */
  #whom(section) {
    return section.per_member ? this.#members() : [null]
  }

  /** @param {string} member @returns {import('./values.js').Truth} */
  #counts(member) {
    return this.#reckoning.truth(this.#questionnaire.roster?.counted_when ?? ['true'], member)
  }

  /** @param {any} question @param {Member} member */
  #look(question, member) {
    const place = written(question.code, member)
    const counts = member === null || question.always ? 'YES' : this.#counts(member)
    const asked = RELEVANCE[and(counts, this.#reckoning.truth(question.shown_when, member))]
    this.#relevance.set(place, asked)
    const answer = at(this.#sheet, question.code, member)
    if (answer === undefined) {
      if (asked === 'ASKED' && question.required) this.#missing.push(place)
    } else if (asked === 'NOT_ASKED') {
      this.#ignored.push(place)
    } else {
      const code = unfit(question, answer, this.#sheet.day)
      if (code === null) this.#usable.set(place, answer)
      else this.#faults.push({ at: place, code, severity: 'HARD', message: '' })
    }
  }

  /** Answers to what this version does not ask are kept, and used by nothing. */
  #unknownQuestions() {
    const all = [
      ...Object.keys(this.#sheet.answers ?? {}),
      ...(this.#sheet.members ?? []).flatMap((it) => Object.keys(it.answers).map((code) => written(code, it.id))),
    ]
    this.#ignored.push(...all.filter((it) => !this.#relevance.has(it)))
  }

  /** @param {any} section */
  #check(section) {
    for (const member of this.#whom(section)) {
      if (member !== null && this.#counts(member) === 'NO') continue
      for (const check of section.checks) {
        if (this.#reckoning.truth(check.wrong_when, member) === 'YES') this.#faults.push(this.#fault(check, member))
      }
    }
  }

  /** @param {any} check @param {Member} member @returns {Fault} */
  #fault(check, member) {
    const message = filled(check.message, (code) => ({
      question: this.#question(code).question,
      answer: this.#usable.get(this.#place(code, member)),
    }))
    return { at: written(check.at, member), code: check.code, severity: check.severity, message }
  }
}
