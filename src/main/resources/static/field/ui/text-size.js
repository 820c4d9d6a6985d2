/** How large the letters are on this machine, for whoever uses it. */

export const SIZES = /** @type {const} */ (['normal', 'large', 'largest'])

const KEPT = 'field-text-size'

/** @returns {typeof SIZES[number]} */
export function chosenSize() {
  const kept = localStorage.getItem(KEPT)
  return SIZES.find((it) => it === kept) ?? 'normal'
}

/** @param {typeof SIZES[number]} size */
export function useSize(size) {
  localStorage.setItem(KEPT, size)
  document.documentElement.dataset.size = size
}
