/**
 * Whether a member of working age who can and wants to work lacks work, or works for wages without a contract. The same as
 * `WorkQuestion` on the server.
 *
 * @typedef {import('./types.js').Someone} Someone
 * @typedef {import('./types.js').Indicator} Indicator
 * @typedef {import('./types.js').WorkingAge} WorkingAge
 * @typedef {import('./types.js').Because} Because
 * @typedef {import('./types.js').Said} Said
 */

import { ofWorkingAge } from './ages.js'
import { fine, lacking, of, unknown, unknownOf } from './said.js'

/** @param {Someone} member @param {string} born @param {Indicator} indicator @param {WorkingAge | undefined} bounds @param {string} day @returns {Said} */
export function work(member, born, indicator, bounds, day) {
  const { able, wanted, job } = member.life
  if (able === false || wanted === false) return fine()
  if (bounds === undefined) return unknown(of(member, 'working_age_unknown'))
  const asMan = ofWorkingAge(bounds, born, member.sex ?? 'MALE', day)
  const asWoman = ofWorkingAge(bounds, born, member.sex ?? 'FEMALE', day)
  if (asMan !== asWoman) return unknownOf(member, 'sex_missing', 'sex')
  if (!asMan) return fine()
  if (job === undefined) return unknownOf(member, 'job_missing', 'job')
  if (indicator.accepted.includes(job)) return fine()
  if (job === 'WAGE_WITHOUT_CONTRACT') return withoutContract(member)
  return lackingIfWished(member, of(member, 'no_job', { word: `registry.job.${job}` }))
}

/** @param {Someone} member */
function withoutContract(member) {
  const { stable } = member.life
  if (stable === undefined) return unknownOf(member, 'job_stability_missing', 'stable')
  return stable ? fine() : lackingIfWished(member, of(member, 'no_contract'))
}

/** @param {Someone} member @param {Because} why */
function lackingIfWished(member, why) {
  const wished = member.life.able !== undefined && member.life.wanted !== undefined
  return wished ? lacking(why) : unknownOf(member, 'work_wish_missing', 'able', 'wanted')
}
