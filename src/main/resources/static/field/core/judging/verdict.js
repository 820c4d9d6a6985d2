/**
 * What a sheet would give, as far as it is filled in: the class, or between which classes it lies and which answers would
 * decide it. Unknown is not no. The same rules as on the server, held to them by the cases of
 * `src/test/resources/fieldwork/golden`; the result itself is given by the office.
 *
 * @typedef {import('./types.js').Judging} Judging
 * @typedef {import('./types.js').Judgement} Judgement
 * @typedef {import('./types.js').Answers} Answers
 * @typedef {import('./types.js').IndicatorVerdict} IndicatorVerdict
 * @typedef {import('./types.js').Known} Known
 * @typedef {import('./types.js').Verdict} Verdict
 * @typedef {Answers & { day: string, parts?: Record<string, string> }} Sheet
 */

import { at } from '../changes.js'
import { classify } from './classification.js'
import { household } from './household.js'
import { readings } from './indicators.js'
import { open } from './open.js'
import { ToldSheet } from './told.js'
import { Words } from './words.js'

/** Where a standard names no indicators, nothing is known of any. */
const EVERY_INDICATOR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const ANSWERS = /** @type {const} */ ({ YES: 'LACKING', NO: 'NOT_LACKING', UNKNOWN: 'UNKNOWN' })

/**
 * @param {Judging} judging of the village
 * @param {any} questionnaire of the sheet
 * @param {Sheet} sheet
 * @param {Answers} before what was known
 * @param {Judgement} judgement what the questionnaire says of the sheet
 * @returns {Verdict}
 */
export function verdict(judging, questionnaire, sheet, before, judgement) {
  const words = new Words(judging, names(sheet, before))
  const known = onDay(judging, sheet.day)
  const table = judging.b1 && sheet.parts?.b1 === judging.b1.table ? judging.b1 : null
  const told = household(new ToldSheet(sheet, before, judgement), table)
  const answers = readings(known, told, sheet.day)
  const numbers = (/** @type {Known} */ answer) => answers.filter((it) => it.said.lacking === answer).map((it) => it.indicator.number)
  const lacking = numbers('YES')
  const unknown = answers.length === 0 ? EVERY_INDICATOR : numbers('UNKNOWN')
  const classified = classify(known, { ...told, lacking, unknown, inAgriculture: inAgriculture(told.living.livelihood) })
  const label = (/** @type {string} */ it) => words.text(`standards.class.${it}`)
  return {
    outcome: classified.result,
    outcome_label: label(classified.result ?? 'UNDECIDED'),
    possible: classified.possible,
    possible_labels: classified.possible.map(label),
    complete: judgement.complete,
    headline: headline(words, classified.possible.map(label), judgement, known === judging ? '' : sheet.day),
    note: words.sentence('campaigns.verdict.note'),
    reasons: [...classified.findings.map((it) => words.finding(it)), ...classified.missing.map((it) => words.missing(it))],
    open: open(questionnaire, sheet, judgement, classified.missing, answers),
    indicators: answers.map(({ indicator, said }) => ({
      number: indicator.number, name: indicator.name, answer: ANSWERS[said.lacking],
      because: said.because.map((it) => words.because(it)), facts: said.because,
    })),
    lacking: lacking.length,
    unknown: unknown.length,
    points: told.points === null ? null : String(told.points),
    income: told.income === null ? null : String(told.income),
    findings: classified.findings,
    missing: classified.missing,
  }
}

/** The package knows the standard of some days only; of another day it says nothing. @param {Judging} judging @param {string} day @returns {Judging} */
function onDay(judging, day) {
  const { from, to } = judging.days
  if (from <= day && day <= to) return judging
  return { ...judging, standard: undefined, terms: {}, indicators: [], working_age: undefined }
}

/** @param {Words} words @param {string[]} possible labels @param {Judgement} judgement @param {string} otherDay empty if the package knows the day */
function headline(words, possible, judgement, otherDay) {
  if (otherDay) return words.sentence('campaigns.verdict.other_day', otherDay.split('-').reverse().join('/'))
  const places = judgement.missing.length + judgement.faults.filter((it) => it.severity === 'HARD').length
  const end = judgement.complete ? '.complete' : '.so_far'
  if (possible.length === 1) return words.sentence(`campaigns.verdict.decided${end}`, possible[0], String(places))
  if (possible.length === 4) return words.sentence(`campaigns.verdict.open${end}`, '', String(places))
  return words.sentence(`campaigns.verdict.between${end}`, possible.join(words.text('campaigns.verdict.or')), String(places))
}

/** @param {string | undefined} livelihood @returns {Known} */
function inAgriculture(livelihood) {
  if (livelihood === undefined) return 'UNKNOWN'
  return ['AGRICULTURE', 'FORESTRY', 'FISHERY', 'SALT'].includes(livelihood) ? 'YES' : 'NO'
}

/** @param {Sheet} sheet @param {Answers} before @returns {Record<string, string>} */
function names(sheet, before) {
  const all = [...(before.members ?? []), ...(sheet.members ?? [])]
  return Object.fromEntries(all.map(({ id }) => [id, (at(sheet, 'name', id) ?? at(before, 'name', id))?.text ?? '']))
}
