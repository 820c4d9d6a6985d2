/**
 * Whether a child attends the level of its age, and whether a young adult has or acquires the level of theirs. The same as
 * `LearningQuestion` on the server.
 *
 * @typedef {import('./types.js').Someone} Someone
 * @typedef {import('./types.js').Indicator} Indicator
 * @typedef {import('./types.js').Said} Said
 */

import { ageOn } from './ages.js'
import { fine, lacking, of, unknownOf } from './said.js'

const LEVELS = ['NONE', 'PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY']

/** @param {string} needed @param {string | undefined} level */
const atLeast = (needed, level) => level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(needed)

/** @param {string} level */
const word = (level) => ({ word: `registry.schooling.${level}` })

/** @param {Someone} member @param {number} age @param {Indicator} indicator @returns {Said} */
export function adult(member, age, { limits, accepted }) {
  if (age < limits.age_from || age > limits.age_to) return fine()
  const { attending, finished, training } = member.life
  const needed = age < limits.upper_secondary_from ? 'LOWER_SECONDARY' : 'UPPER_SECONDARY'
  if (atLeast(needed, attending) || atLeast(needed, finished)) return fine()
  if (training !== undefined && accepted.includes(training)) return fine()
  const open = attending === undefined || finished === undefined || training === undefined
  if (open) return unknownOf(member, 'education_missing', 'attending', 'finished', 'training')
  return lacking(of(member, 'education_below', word(needed)))
}

/**
 * The level is that of the school year: a birthday in the middle of it moves no child to another school.
 *
 * @param {Someone} member @param {string} born @param {string} day @param {Indicator} indicator @returns {Said}
 */
export function child(member, born, day, { limits }) {
  const age = ageOn(born, day)
  if (age < limits.preschool_from || age >= limits.age_below) return fine()
  const needed = levelOf(ageOn(born, schoolYearBegan(day, limits.school_year_from_month)), limits)
  const { attending } = member.life
  if (attending === undefined) return unknownOf(member, 'attending_missing', 'attending')
  return atLeast(needed, attending) ? fine() : lacking(of(member, 'attending_below', word(needed)))
}

/** @param {string} day @param {number} month */
function schoolYearBegan(day, month) {
  const begin = `-${String(month).padStart(2, '0')}-01`
  const year = Number(day.slice(0, 4))
  return `${day.slice(4) < begin ? year - 1 : year}${begin}`
}

/** @param {number} age @param {Record<string, number>} limits */
function levelOf(age, limits) {
  if (age >= limits.lower_secondary_from) return 'LOWER_SECONDARY'
  return age >= limits.primary_from ? 'PRIMARY' : 'PRESCHOOL'
}
