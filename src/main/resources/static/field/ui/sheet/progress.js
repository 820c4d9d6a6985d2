/**
 * How far a sheet is, section by section. A section without a question for this household is not shown.
 *
 * @typedef {{ section: any, asked: number, answered: number, open: number }} SectionStanding `open` is missing or wrong
 */

import { written } from '../../core/changes.js'
import { placeOf } from './wording.js'

/** @param {import('./open-sheet.js').OpenSheet} open @returns {SectionStanding[]} */
export function standings(open) {
  const { relevance, missing, faults } = open.judgement
  const wrong = [...missing, ...faults.filter((it) => it.severity === 'HARD').map((it) => it.at)].map((it) => placeOf(it).question)
  return open.questionnaire.sections
    .map((/** @type {any} */ section) => {
      const codes = new Set(section.questions.map((/** @type {any} */ it) => it.code))
      const places = whom(open, section).flatMap((member) =>
        section.questions
          .filter((/** @type {any} */ it) => relevance[written(it.code, member)] === undefined)
          .map((/** @type {any} */ it) => ({ code: it.code, member })))
      const answered = places.filter((it) => open.answerAt(it.code, it.member) !== undefined).length
      return { section, asked: places.length, answered, open: wrong.filter((it) => codes.has(it)).length }
    })
    .filter((/** @type {SectionStanding} */ it) => it.asked > 0 || isEntrance(open, it.section))
}

/** @param {import('./open-sheet.js').OpenSheet} open @param {any} section @returns {(string | null)[]} */
export const whom = (open, section) => (section.per_member ? open.record.now.members.map((it) => it.id) : [null])

/** Where people are added. @param {import('./open-sheet.js').OpenSheet} open @param {any} section */
export function isEntrance(open, section) {
  const name = open.questionnaire.roster?.name
  return section.questions.some((/** @type {any} */ it) => it.code === name)
}

/** The section that holds a question. @param {any} questionnaire @param {string} question */
export const sectionOf = (questionnaire, question) =>
  questionnaire.sections.find((/** @type {any} */ it) => it.questions.some((/** @type {any} */ q) => q.code === question))

/** @param {any} questionnaire @param {string} code */
export const questionOf = (questionnaire, code) =>
  sectionOf(questionnaire, code)?.questions.find((/** @type {any} */ it) => it.code === code)
