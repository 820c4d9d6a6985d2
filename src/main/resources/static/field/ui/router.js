/**
 * Pages by the part of the address behind `#`, so that back and forward work and a reload comes back to the same page.
 *
 * @typedef {Record<string, string>} Params
 * @typedef {(params: Params) => Promise<import('./frame.js').View>} Page
 */

/** @param {Record<string, Page>} pages by pattern, such as `sheet/:subject/:section` */
export function routes(pages) {
  const all = Object.entries(pages).map(([pattern, page]) => ({ parts: pattern.split('/'), page }))
  return (/** @type {string} */ hash) => {
    const asked = hash.replace(/^#?\/?/, '').split('/').map(decodeURIComponent)
    for (const { parts, page } of all) {
      const params = fits(parts, asked)
      if (params) return { page, params }
    }
    return null
  }
}

/** @param {string[]} parts @param {string[]} asked @returns {Params | null} */
function fits(parts, asked) {
  if (parts.length !== asked.length) return null
  /** @type {Params} */
  const params = {}
  for (const [i, part] of parts.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = asked[i]
    else if (part !== asked[i]) return null
  }
  return params
}

/** @param {...string} parts */
export const to = (...parts) => `#/${parts.map(encodeURIComponent).join('/')}`

/** @param {...string} parts */
export function go(...parts) {
  location.hash = to(...parts)
}

/** Without leaving the present page behind for "back". @param {...string} parts */
export function goInstead(...parts) {
  location.replace(to(...parts))
}
