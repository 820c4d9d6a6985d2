/**
 * What a household says to every indicator of a standard on the day of the sheet. The same as `RecordedEvidence` on the
 * server.
 *
 * @typedef {import('./types.js').Household} Household
 * @typedef {import('./types.js').Indicator} Indicator
 * @typedef {import('./types.js').Judging} Judging
 * @typedef {import('./types.js').Said} Said
 * @typedef {{ indicator: Indicator, said: Said }} Reading
 */

import { HomeQuestions } from './home.js'
import { PeopleQuestions } from './people.js'
import { because, unknown } from './said.js'

/** @param {Judging} judging @param {Household} household @param {string} day @returns {Reading[]} */
export function readings(judging, household, day) {
  const people = new PeopleQuestions(household.members, judging.working_age, day)
  const home = new HomeQuestions(household)
  return judging.indicators.map((indicator) => ({ indicator, said: read(indicator, people, home) }))
}

/** @param {Indicator} it @param {PeopleQuestions} people @param {HomeQuestions} home @returns {Said} */
function read(it, people, home) {
  if (!it.known) return unknown(because('no_threshold'))
  switch (it.code) {
    case 'VIEC_LAM': return people.work(it)
    case 'NGUOI_PHU_THUOC': return people.dependants(it)
    case 'DINH_DUONG': return people.nutrition(it)
    case 'BHYT': return people.insurance(it)
    case 'GD_NGUOI_LON': return people.adultEducation(it)
    case 'GD_TRE_EM': return people.schooling(it)
    case 'CHAT_LUONG_NHA': return home.house(it)
    case 'DIEN_TICH_NHA': return home.floorArea(it)
    case 'NUOC_SINH_HOAT': return home.water(it)
    case 'NHA_TIEU': return home.latrine(it)
    case 'VIEN_THONG': return home.internet()
    case 'PT_THONG_TIN': return home.means()
    default: return unknown(because('not_recorded'))
  }
}
