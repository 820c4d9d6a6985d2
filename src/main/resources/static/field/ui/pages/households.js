/** The households on the device, found as one types. Fifty are shown at a time, however many there are. */

import { counts, search } from '../../core/roster.js'
import { fill, h, unique } from '../dom.js'
import { LongList } from '../long-list.js'
import { to } from '../router.js'
import { grouped, t } from '../words.js'

/** @typedef {import('../../core/types.js').RosterLine} RosterLine @typedef {import('../../core/types.js').VisitState} VisitState */

const PAGE = 50

/** The order in which states are offered. @type {VisitState[]} */
export const STATES = ['NEW', 'BEGUN', 'READY', 'WAITING', 'SENT', 'HANDED_IN', 'CONFLICT', 'QUARANTINED', 'CLOSED']

/** What each looked for last, to come back to; it goes with the session. @type {WeakMap<object, { text: string, state: string, village: string, shown: number }>} */
const lastWanted = new WeakMap()

/** @param {import('../app.js').App} app @returns {Promise<import('../frame.js').View>} */
export async function households(app) {
  const wanted = lastWanted.get(app.desk) ?? { text: '', state: '', village: '', shown: PAGE }
  lastWanted.set(app.desk, wanted)
  let lines = await app.desk.roster()
  const input = h('input', { type: 'search', id: unique(), autocomplete: 'off', value: wanted.text, placeholder: t('households.example') })
  const state = h('select', { id: unique() })
  const village = h('select', { id: unique() })
  const total = h('p', { role: 'status', class: 'total' })
  const list = /** @type {LongList<RosterLine>} */ (new LongList(card))
  const more = h('button', { type: 'button', class: 'quiet' }, t('households.more'))

  const look = () => {
    const found = search(lines, { village: wanted.village || null, text: wanted.text, states: wanted.state ? [/** @type {VisitState} */ (wanted.state)] : null })
    more.hidden = found.length <= wanted.shown
    const words = t('households.found', found.length, lines.length)
    if (total.textContent !== words) fill(total, words)
    return found.slice(0, wanted.shown)
  }
  const drawStates = () => {
    const inVillage = search(lines, { village: wanted.village || null })
    const counted = counts(inVillage)
    fill(state, option('', t('households.all_states', inVillage.length), wanted.state),
      ...STATES.filter((it) => counted[it] || it === wanted.state).map((it) => option(it, `${t(`state.${it}`)} (${grouped(String(counted[it] ?? 0))})`, wanted.state)))
  }
  const want = (/** @type {Partial<typeof wanted>} */ change) => {
    Object.assign(wanted, { shown: PAGE }, change)
    list.show(look())
  }
  input.addEventListener('input', () => want({ text: input.value }))
  state.addEventListener('change', () => want({ state: state.value }))
  village.addEventListener('change', () => {
    want({ village: village.value })
    drawStates()
  })
  more.addEventListener('click', () => {
    wanted.shown += PAGE
    list.update(look())
  })

  const names = new Map(lines.map((it) => [it.village, it.villageName]))
  if (!names.has(wanted.village)) wanted.village = ''
  fill(village, option('', t('households.all_villages'), wanted.village), ...[...names].map(([id, name]) => option(id, name, wanted.village)))
  list.show(look())
  drawStates()
  const filters = h('div', { class: 'filters' },
    h('div', { class: 'field' }, h('label', { for: input.id }, t('households.search')), input),
    h('div', { class: 'field' }, h('label', { for: state.id }, t('households.state')), state),
    h('div', { class: 'field', hidden: names.size < 2 }, h('label', { for: village.id }, t('households.village')), village))
  return {
    title: t('households.title'),
    tab: 'households',
    main: lines.length === 0
      ? [h('p', {}, t('households.none')), h('p', {}, h('a', { class: 'button', href: to('villages') }, t('households.take')))]
      : [filters, total, list.element, more],
    refresh: async () => {
      lines = await app.desk.roster()
      list.update(look())
      drawStates()
    },
  }
}

/** @param {string} value @param {string} label @param {string} chosen */
const option = (value, label, chosen) => h('option', { value, selected: value === chosen }, label)

/** @param {RosterLine} it */
const card = (it) =>
  h('li', {}, h('a', { class: 'card', href: to('sheet', it.subject) },
    h('strong', {}, it.label),
    h('span', { class: 'small' }, t('households.line', it.code, it.persons, it.villageName)),
    it.note ? h('span', { class: 'small' }, it.note) : null,
    h('span', { class: `state state--${it.state.toLowerCase()}` }, t(`state.${it.state}`), it.unsent > 0 && it.state !== 'WAITING' ? ` · ${t('households.unsent')}` : '')))
