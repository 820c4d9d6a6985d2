/**
 * Ages as the register counts them: full years between two days, the birthday itself included. The same as
 * `BirthDate.ageOn` and `WorkingAge.includes` on the server. Days are texts, `2016-02-29`.
 */

/** @param {string} day @returns {[number, number, number]} */
const parts = (day) => /** @type {[number, number, number]} */ (day.split('-').map(Number))

/** Full months from one day to another, towards zero. @param {string} from @param {string} to */
function months(from, to) {
  const [fromYear, fromMonth, fromDate] = parts(from)
  const [toYear, toMonth, toDate] = parts(to)
  const all = (toYear - fromYear) * 12 + toMonth - fromMonth
  if (all > 0 && toDate < fromDate) return all - 1
  return all < 0 && toDate > fromDate ? all + 1 : all
}

/** Full years of life. @param {string} born @param {string} day */
export const ageOn = (born, day) => Math.trunc(months(born, day) / 12)

/** @param {number} year @param {number} month from 1 */
function lastOfMonth(year, month) {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** @param {number} year @param {number} month @param {number} date */
const written = (year, month, date) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** Where the month is too short, its last day. @param {string} day @param {number} count */
export function plusMonths(day, count) {
  const [year, month, date] = parts(day)
  const all = year * 12 + month - 1 + count
  const [newYear, newMonth] = [Math.floor(all / 12), (all % 12) + 1]
  return written(newYear, newMonth, Math.min(date, lastOfMonth(newYear, newMonth)))
}

/** The first and the last day on which somebody can have been born. @param {string} born `1990`, `1990-05` or `1990-05-12` */
export function birthDays(born) {
  const [year, month, date] = parts(born)
  if (date) return [born, born]
  if (month) return [written(year, month, 1), written(year, month, lastOfMonth(year, month))]
  return [written(year, 1, 1), written(year, 12, 31)]
}

/** @param {import('./types.js').WorkingAge} bounds @param {string} born a whole day @param {string} sex @param {string} day */
export function ofWorkingAge(bounds, born, sex, day) {
  const until = plusMonths(born, sex === 'MALE' ? bounds.male_months : bounds.female_months)
  return ageOn(born, day) >= bounds.from_years && day < until
}
