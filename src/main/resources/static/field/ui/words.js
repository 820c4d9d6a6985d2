/**
 * The texts of the bundles, as the server gives them, and numbers and days as people here write them.
 */

import { plain } from '../core/answers.js'

/** @type {Record<string, string>} */
let words = {}

/** @param {Record<string, string>} all */
export function useWords(all) {
  words = all
}

/**
 * A text by its key below `fieldwork.app.`
 *
 * @param {string} key @param {...(string | number)} values
 */
export const t = (key, ...values) => text(`fieldwork.app.${key}`, ...values)

/** A text by its whole key. @param {string} key @param {...(string | number)} values */
export function text(key, ...values) {
  const pattern = words[key]
  return pattern === undefined ? key : filledIn(pattern, values)
}

/** As the server's MessageFormat fills them in: an apostrophe is written twice. @param {string} pattern @param {(string | number)[]} values */
const filledIn = (pattern, values) =>
  pattern.replace(/''|\{(\d+)\}/g, (found, place) => {
    if (found === "''") return "'"
    const value = values[Number(place)]
    return value === undefined ? '' : typeof value === 'number' ? grouped(String(value)) : value
  })

/** 1.596,2 @param {string} number digits with a point, as JSON has them */
export function grouped(number) {
  const [whole, decimals] = plain(number).split('.')
  const thousands = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  return decimals === undefined ? thousands : `${thousands},${decimals}`
}

/** 05/10/2026 @param {string} day as 2026-10-05 */
export const dayInWords = (day) => day.slice(0, 10).split('-').reverse().join('/')

/** 14:05 ngày 05/10/2026 @param {string | number | Date} moment */
export function momentInWords(moment) {
  const at = new Date(moment)
  const two = (/** @type {number} */ it) => String(it).padStart(2, '0')
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`
  return t('moment', clock, `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`)
}

/** 1,5 MB @param {number} bytes */
export function sizeInWords(bytes) {
  if (bytes < 1_000_000) return t('size.kb', Math.max(1, Math.round(bytes / 1_000)))
  if (bytes < 1_000_000_000) return t('size.mb', grouped((bytes / 1_000_000).toFixed(1)))
  return t('size.gb', grouped((bytes / 1_000_000_000).toFixed(1)))
}

/** Today here, as 2026-10-05. @param {Date} now */
export const dayOf = (now) =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
