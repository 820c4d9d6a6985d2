/**
 * The indicators that are answered by how a household lives: house, water, latrine, information. The same as
 * `HomeQuestions` on the server.
 *
 * @typedef {import('./types.js').Household} Household
 * @typedef {import('./types.js').Indicator} Indicator
 * @typedef {import('./types.js').Said} Said
 * @typedef {import('./types.js').Because} Because
 */

import { grouped } from '../sentence.js'
import { compare, decimal } from '../values.js'
import { because, fine, lacking, of, unknown } from './said.js'

const MEANS = ['television', 'radio', 'phone', 'computer']
const PARTS = ['wall', 'frame', 'roof']

export class HomeQuestions {
  #living
  #members

  /** @param {Household} household */
  constructor(household) {
    this.#living = household.living
    this.#members = household.members
  }

  /** Two weak parts are enough whatever the third is; two durable ones as well. @param {Indicator} it @returns {Said} */
  house({ limits }) {
    const weak = PARTS.filter((it) => this.#living[it] === false).length
    const open = PARTS.filter((it) => this.#living[it] === undefined)
    const counted = because('house_weak_parts', { value: String(weak) })
    if (weak >= limits.weak_parts) return lacking(counted)
    if (weak + open.length < limits.weak_parts) return fine(counted)
    return unknown(because('house_parts_missing', { value: String(open.length), at: open }))
  }

  /** Floor area by everybody who belongs to the household on the day. @param {Indicator} it @returns {Said} */
  floorArea({ limits }) {
    const { floor_area: area } = this.#living
    const people = this.#members.length
    if (area === undefined || people === 0) return unknown(because('floor_area_missing', { at: [area === undefined ? 'floor_area' : 'people_complete'] }))
    const why = because('floor_area_each', { value: each(area, people) })
    return compare(decimal(area), decimal(String(limits.least_m2_per_head * people))) < 0 ? lacking(why) : fine(why)
  }

  /** @param {Indicator} it */
  water(it) {
    return this.#source(it, 'water')
  }

  /** @param {Indicator} it */
  latrine(it) {
    return this.#source(it, 'latrine')
  }

  /** @param {Indicator} indicator @param {string} question @returns {Said} */
  #source(indicator, question) {
    const kind = this.#living[question]
    if (kind === undefined) return unknown(because(`${question}_missing`, { at: [question] }))
    const why = because(question, { word: `registry.${question}.${kind}` })
    return indicator.accepted.includes(kind) ? fine(why) : lacking(why)
  }

  /** One member who uses the internet is enough, whatever was told of the household as a whole. @returns {Said} */
  internet() {
    const user = this.#members.find((it) => it.life.uses_internet === true)
    if (user) return fine(of(user, 'uses_internet'))
    const { internet } = this.#living
    if (internet !== undefined) return internet ? fine(because('internet')) : lacking(because('no_internet'))
    const nobody = this.#members.length > 0 && this.#members.every((it) => it.life.uses_internet === false)
    return nobody ? lacking(because('nobody_uses_internet')) : unknown(because('internet_missing', { at: ['internet'] }))
  }

  /** @returns {Said} */
  means() {
    if (MEANS.some((it) => this.#living[it] === true)) return fine(because('has_means'))
    const open = MEANS.filter((it) => this.#living[it] === undefined)
    return open.length > 0 ? unknown(because('means_missing', { at: open })) : lacking(because('no_means'))
  }
}

/** With one decimal, rounded down. @param {string} area @param {number} people */
function each(area, people) {
  const { units, scale } = decimal(area)
  const tenths = String((units * 10n) / (BigInt(people) * 10n ** BigInt(scale))).padStart(2, '0')
  return grouped(`${tenths.slice(0, -1)}.${tenths.slice(-1)}`)
}
