/**
 * The indicators that are answered by the members: work, dependants, nutrition, insurance and education. The same as
 * `PeopleQuestions` on the server.
 *
 * @typedef {import('./types.js').Someone} Someone
 * @typedef {import('./types.js').Indicator} Indicator
 * @typedef {import('./types.js').WorkingAge} WorkingAge
 * @typedef {import('./types.js').Said} Said
 */

import { writtenDay } from '../days.js'
import { ageOn } from './ages.js'
import { adult, child } from './learning.js'
import { because, fine, lacking, of, ofAny, unknown, unknownOf, whenever } from './said.js'
import { work } from './work.js'

export class PeopleQuestions {
  #members
  #working
  #day

  /** @param {Someone[]} members @param {WorkingAge | undefined} working @param {string} day of the sheet */
  constructor(members, working, day) {
    this.#members = members
    this.#working = working
    this.#day = day
  }

  /** @param {Indicator} it */
  work(it) {
    return this.#anybody((member, born) => work(member, born, it, this.#working, this.#day), 'work_fine')
  }

  /** How many depend on others is known only within bounds while somebody's allowance or disability is not. @param {Indicator} it @returns {Said} */
  dependants(it) {
    const size = this.#members.length
    if (size === 0) return nobody()
    const each = this.#members.map((member) => whenever(member, (born) => this.#dependant(member, born, it)))
    const certain = each.filter((said) => said.lacking === 'YES').length
    const open = each.filter((said) => said.lacking === 'UNKNOWN')
    const most = it.limits.share_above_percent * size
    const why = because('dependants', { value: `${certain}/${size}` })
    if (certain * 100 > most) return lacking(why)
    if ((certain + open.length) * 100 <= most) return fine(why)
    return unknown(...open.flatMap((said) => said.because))
  }

  /** A child; or somebody elderly or disabled who receives the monthly social allowance. @param {Someone} member @param {string} born @param {Indicator} it */
  #dependant(member, born, { limits }) {
    const age = ageOn(born, this.#day)
    if (age < limits.child_below) return lacking(of(member, 'child'))
    const { allowance, disability } = member.life
    const elderly = age >= limits.elderly_from
    if (allowance === false || (!elderly && disability === 'NONE')) return fine()
    if (!elderly && disability === undefined) return unknownOf(member, 'disability_missing', 'disability')
    if (allowance === undefined) return unknownOf(member, 'allowance_missing', 'allowance')
    return lacking(of(member, 'allowance'))
  }

  /** @param {Indicator} it */
  nutrition({ limits }) {
    return this.#anybody((member, born) => (ageOn(born, this.#day) < limits.child_below ? growth(member) : fine()), 'nutrition_fine')
  }

  /** @param {Indicator} it */
  insurance({ limits }) {
    return this.#anybody((member, born) => (ageOn(born, this.#day) < limits.age_from ? fine() : this.#card(member)), 'insurance_fine')
  }

  /** A card that has run out may have been renewed: nothing is known of the days after it. @param {Someone} member */
  #card(member) {
    const { insured, insured_until: until } = member.life
    if (insured === undefined) return unknownOf(member, 'insurance_missing', 'insured')
    if (!insured) return lacking(of(member, 'uninsured'))
    if (until === undefined || until >= this.#day) return fine()
    return unknown(of(member, 'card_ran_out', { value: writtenDay(until), at: [`${member.id}.insured_until`] }))
  }

  /** @param {Indicator} it */
  adultEducation(it) {
    return this.#anybody((member, born) => adult(member, ageOn(born, this.#day), it), 'adult_education_fine')
  }

  /** @param {Indicator} it */
  schooling(it) {
    return this.#anybody((member, born) => child(member, born, this.#day, it), 'schooling_fine')
  }

  /** @param {(member: Someone, born: string) => Said} question @param {string} none */
  #anybody(question, none) {
    if (this.#members.length === 0) return nobody()
    return ofAny(this.#members.map((member) => whenever(member, (born) => question(member, born))), none)
  }
}

const nobody = () => unknown(because('no_members', { at: ['people_complete'] }))

/** @param {Someone} member */
function growth(member) {
  const { stunted, wasted } = member.life
  if (stunted) return lacking(of(member, 'stunted'))
  if (wasted) return lacking(of(member, 'wasted'))
  return stunted === undefined || wasted === undefined ? unknownOf(member, 'growth_missing', 'stunted', 'wasted') : fine()
}
