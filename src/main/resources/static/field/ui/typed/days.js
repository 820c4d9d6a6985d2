/**
 * Days as they are typed: the day first, anything of / - . or a space between, or eight digits in a row; a short year;
 * for births also only the month or only the year. A day that does not exist is none.
 */

const DAY = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/
const ROW = /^(\d{2})(\d{2})(\d{4})$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const MONTH = /^(\d{1,2})[/. -](\d{4})$/
const EARLIEST_BIRTH = 1800

/** @param {string} typed @param {string} latest a short year is of this century unless it would be later @returns {string | null} */
export function day(typed, latest) {
  const text = typed.trim()
  const iso = text.match(ISO)
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const found = text.match(DAY) ?? text.match(ROW)
  if (!found) return null
  const [year, month, date] = [found[3], Number(found[2]), Number(found[1])]
  if (year.length === 4) return existing(Number(year), month, date)
  const century = Number(latest.slice(0, 2)) * 100
  const here = existing(century + Number(year), month, date)
  return here !== null && here > latest ? existing(century - 100 + Number(year), month, date) : here
}

/** As exactly as it was typed. @param {string} typed @param {string} latest @returns {string | null} 1990, 1990-05 or 1990-05-12 */
export function birth(typed, latest) {
  const found = exact(typed.trim(), latest)
  return found !== null && Number(found.slice(0, 4)) > EARLIEST_BIRTH ? found : null
}

/** @param {string} text @param {string} latest */
function exact(text, latest) {
  if (/^\d{4}$/.test(text)) return text
  const month = text.match(MONTH)
  return month ? (existing(Number(month[2]), Number(month[1]), 1)?.slice(0, 7) ?? null) : day(text, latest)
}

/** @param {number} year @param {number} month @param {number} date */
function existing(year, month, date) {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, date)
  if (year < 1 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
