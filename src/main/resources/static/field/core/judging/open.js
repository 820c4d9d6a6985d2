/**
 * Which answers would decide what is open.
 *
 * @typedef {import('./types.js').Judgement} Judgement
 * @typedef {import('./types.js').Missing} Missing
 * @typedef {import('./indicators.js').Reading} Reading
 * @typedef {import('./verdict.js').Sheet} Sheet
 */

import { at, written } from '../changes.js'

const OF_INCOME = /^(income_known_by|paper_points|income|b1_.*)$/

/**
 * @param {any} questionnaire @param {Sheet} sheet @param {Judgement} judgement @param {Missing[]} missing @param {Reading[]} readings
 * @returns {string[]} places, in the order of the sheet
 */
export function open(questionnaire, sheet, judgement, missing, readings) {
  const asked = places(questionnaire, sheet).filter((it) => judgement.relevance[it.place] !== 'NOT_ASKED')
  const wanted = new Set(missing.flatMap((it) => would(it, readings)))
  const unfit = new Set(judgement.faults.filter((it) => it.message === '').map((it) => it.at))
  const income = missing.some((it) => it.kind === 'NO_INCOME')
  return asked
    .filter(({ place, answered }) => wanted.has(place) || (income && OF_INCOME.test(place) && (!answered || unfit.has(place))))
    .map((it) => it.place)
}

/** @param {Missing} missing @param {Reading[]} readings @returns {string[]} */
function would(missing, readings) {
  if (missing.kind === 'LIVELIHOOD') return ['livelihood']
  if (missing.kind !== 'INDICATORS') return []
  return readings
    .filter((it) => missing.numbers.includes(it.indicator.number))
    .flatMap((it) => it.said.because)
    .flatMap((it) => it.at)
}

/** @param {any} questionnaire @param {Sheet} sheet @returns {{ place: string, answered: boolean }[]} */
function places(questionnaire, sheet) {
  const everybody = (sheet.members ?? []).map((it) => it.id)
  return questionnaire.sections.flatMap((/** @type {any} */ section) =>
    (section.per_member ? everybody : [null]).flatMap((member) =>
      section.questions.map((/** @type {{ code: string }} */ { code }) => ({
        place: written(code, member),
        answered: at(sheet, code, member) !== undefined,
      }))))
}
