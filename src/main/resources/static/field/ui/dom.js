/**
 * Elements without a framework. Text is always text: nothing here reads HTML.
 *
 * @typedef {Node | string | number | null | undefined | false} Child
 * @typedef {Record<string, any>} Attributes `on…` is a listener, true an attribute without a value; null and false are left out
 */

const PROPERTIES = ['value', 'checked', 'hidden', 'disabled', 'open']

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag @param {Attributes} [attributes] @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) set(element, name, value)
  fill(element, ...children)
  return element
}

/** @param {HTMLElement} element @param {string} name @param {any} value */
function set(element, name, value) {
  if (value === null || value === undefined || value === false) return
  if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
  else if (PROPERTIES.includes(name)) Object.assign(element, { [name]: value })
  else element.setAttribute(name, value === true ? '' : String(value))
}

/** Puts these in the place of what was there. @param {Element} element @param {...Child} children */
export function fill(element, ...children) {
  element.replaceChildren(...children.filter((it) => it !== null && it !== undefined && it !== false).map((it) => (it instanceof Node ? it : String(it))))
}

/** After what is on the page by now has been painted; on a page that nobody sees, once somebody does. @returns {Promise<void>} */
export const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

const SOON_MS = 200

/** Once the page has nothing better to do, or soon at the latest. @returns {Promise<void>} */
export const idle = () => new Promise((resolve) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: SOON_MS })
  else setTimeout(resolve, SOON_MS)
})

let numbers = 0

/** An identity that no other element of this page has. */
export const unique = () => `e${++numbers}`
