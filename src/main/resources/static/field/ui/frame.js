/**
 * What stands around every page: where one is, whether everything is sent, and the main actions at the bottom, where the
 * thumb is.
 *
 * @typedef {{
 *   title: string, plain?: string, back?: string, tab?: string, main: import('./dom.js').Child[], bar?: import('./dom.js').Child[],
 *   leave?: () => void, refresh?: () => void, tick?: () => void,
 * }} View `plain` is the title for the browser, which writes it into its history: it names no household. `refresh` is called when something on the device changed, `tick` while it is sent; `leave` before the next page is shown
 */

import { fill, h } from './dom.js'
import { to } from './router.js'
import { t } from './words.js'

const TABS = /** @type {const} */ (['households', 'villages', 'outbox', 'settings'])

const MOST_OF_SCREEN = 0.4

export class Frame {
  #heading = h('h1', { tabindex: '-1' })
  #back = h('a', { class: 'back', href: '#/' })
  #standing = h('p', { class: 'standing' })
  #notice = h('div', { class: 'notice', hidden: true })
  /** @type {Map<string, Element>} */
  #notices = new Map()
  #main = h('main', { id: 'content' })
  #bar = h('div', { class: 'bar' })
  #tabs = h('nav', { class: 'tabs' })
  #foot = h('footer', { class: 'foot' }, this.#bar, this.#tabs)
  #polite = h('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' })

  /** @param {Element} root */
  constructor(root) {
    this.#tabs.setAttribute('aria-label', t('tabs'))
    this.#back.append(h('span', { 'aria-hidden': 'true' }, '‹'), h('span', { class: 'unseen' }, t('back')))
    const top = h('header', { class: 'top' }, h('div', { class: 'top__line' }, this.#back, this.#heading), this.#standing)
    fill(root, top, this.#notice, this.#main, this.#foot, this.#polite)
    new ResizeObserver(() => this.#letFlow()).observe(this.#foot)
    addEventListener('resize', () => this.#letFlow())
  }

  /** In large letters what stays at the bottom would leave no room to read; then it is the end of the page. */
  #letFlow() {
    this.#foot.classList.toggle('foot--flows', this.#foot.offsetHeight > innerHeight * MOST_OF_SCREEN)
  }

  /** @param {View} view @param {boolean} signedIn */
  show(view, signedIn) {
    document.title = `${view.plain ?? view.title} – Chung Tay`
    fill(this.#heading, view.title)
    this.#back.hidden = view.back === undefined
    this.#back.href = view.back ?? '#/'
    fill(this.#main, ...view.main)
    fill(this.#bar, ...(view.bar ?? []))
    this.#bar.hidden = (view.bar ?? []).length === 0
    this.#tabs.hidden = !signedIn || view.tab === undefined
    if (!this.#tabs.hidden) fill(this.#tabs, ...TABS.map((it) => h('a', { href: to(it), 'aria-current': view.tab === it && 'page' }, t(`tab.${it}`))))
    scrollTo(0, 0)
    this.#heading.focus({ preventScroll: true })
  }

  /** Said by screen readers, and shown nowhere else. @param {string} text */
  say(text) {
    fill(this.#polite, text)
  }

  /** The line below the heading. @param {string} text @param {string} kind for its look */
  standing(text, kind) {
    fill(this.#standing, text)
    this.#standing.className = `standing standing--${kind}`
  }

  /** Stays until it is taken away. @param {'update' | 'stuck'} what @param {import('./dom.js').Child[]} children none to take it away */
  notice(what, ...children) {
    this.#notices.set(what, h('p', {}, ...children))
    if (children.length === 0) this.#notices.delete(what)
    fill(this.#notice, ...this.#notices.values())
    this.#notice.hidden = this.#notices.size === 0
  }
}
