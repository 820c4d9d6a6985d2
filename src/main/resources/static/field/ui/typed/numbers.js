/**
 * Numbers as they are typed: a point groups thousands, a comma begins the decimals; writings that can only be meant the
 * English way are understood too. The same as `VietnameseNumber` on the server.
 */

const VIETNAMESE = /^[+-]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/
const ENGLISH = /^[+-]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)\.\d+$/
const ENGLISH_MILLIONS = /^[+-]?[1-9]\d{0,2}(?:,\d{3}){2,}$/
const LONGEST = 30
/** What the JSON of a sheet can hold. */
const HELD = /^-?\d{1,15}(\.\d{1,6})?$/

/** @param {string} typed @returns {string | null} digits with a point, without zeros that say nothing; null if it is no number */
export function decimal(typed) {
  const text = typed.replace(/[\u00a0\u202f]/g, ' ').trim()
  if (text.length > LONGEST) return null
  if (VIETNAMESE.test(text)) return held(text.replaceAll('.', '').replace(',', '.'))
  return ENGLISH.test(text) || ENGLISH_MILLIONS.test(text) ? held(text.replaceAll(',', '')) : null
}

/** @param {string} typed @returns {string | null} null if decimals remain */
export function whole(typed) {
  const number = decimal(typed)
  return number === null || number.includes('.') ? null : number
}

/** @param {string} number */
function held(number) {
  const [, sign, digits, decimals] = /** @type {RegExpMatchArray} */ (number.match(/^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/))
  const bare = (sign === '-' && (/[1-9]/.test(digits) || decimals) ? '-' : '') + digits + (decimals ? `.${decimals}` : '')
  return HELD.test(bare) ? bare : null
}

/**
 * A whole number in groups of thousands while it is typed, with the caret where it was among the digits.
 *
 * @param {string} typed @param {number} caret
 * @returns {{ text: string, caret: number } | null} null if there is anything but digits and points in it
 */
export function regrouped(typed, caret) {
  if (!/^[\d. ]*$/.test(typed)) return null
  const before = typed.slice(0, caret).replace(/\D/g, '').length
  const digits = typed.replace(/\D/g, '')
  const text = digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  let at = 0
  for (let seen = 0; seen < before && at < text.length; at++) if (text[at] !== '.') seen++
  return { text, caret: at }
}
