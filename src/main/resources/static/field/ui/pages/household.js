/** One household: what is known of it, how far its sheet is, what is missing, and what it would give. */

import { state } from '../../core/visit.js'
import { fill, h, painted } from '../dom.js'
import { go, to } from '../router.js'
import { openPlaces } from '../sheet/open-places.js'
import { standings } from '../sheet/progress.js'
import { verdictView } from '../sheet/verdict-view.js'
import { dayInWords, t, text } from '../words.js'

/** @param {import('../app.js').App} app @param {Record<string, string>} params @returns {Promise<import('../frame.js').View>} */
export async function household(app, { subject }) {
  const open = await app.openSheet(subject)
  if (!open) return left(app, subject)
  const body = h('div', {})
  const below = h('div', {})
  const told = h('p', { role: 'alert', class: 'fault' })
  const handIn = h('button', { type: 'button', class: 'button' }, t('sheet.hand_in'))
  const onward = h('a', { class: 'button' }, t('sheet.go_on'))
  let isSeen = false
  const draw = () => {
    const all = standings(open)
    const next = (open.record.sheet !== null && all.find((it) => it.open > 0)) || all[0]
    fill(body, ...parts(open, all))
    if (isSeen) fill(below, ...judged(open))
    onward.href = to('sheet', subject, next.section.code)
    onward.hidden = !open.canAnswer
    onward.classList.toggle('button--quiet', open.judgement.complete)
    fill(onward, open.record.sheet === null ? t('sheet.begin') : open.judgement.complete ? t('sheet.look_again') : t('sheet.go_on'))
    handIn.hidden = !open.canAnswer || !open.judgement.complete
  }
  handIn.addEventListener('click', async () => {
    handIn.disabled = true
    const sealed = (await open.kept()) && (await open.seal({ device: app.desk.device().device, handIn: true }))
    handIn.disabled = false
    if (!sealed) return fill(told, t('full'))
    await app.closeSheet()
    go('done', subject)
  })
  draw()
  // What the sheet would give stands below its sections, mostly below the edge of the screen.
  void painted().then(() => {
    isSeen = true
    if (body.isConnected) fill(below, ...judged(open))
  })
  return { title: open.record.label, plain: t('sheet.plain'), back: to('households'), main: [body, below, told], bar: [onward, handIn], refresh: draw }
}

/** @param {import('../sheet/open-sheet.js').OpenSheet} open @param {import('../sheet/progress.js').SectionStanding[]} all */
function parts(open, all) {
  const { record } = open
  const reason = record.outcome?.reason ? text(`fieldwork.reason.${record.outcome.reason}`) : null
  const outcome = reason ? h('p', { class: 'caution' }, record.outcome?.outcome === 'SETTLED' ? t('sheet.settled', reason) : reason) : null
  return [
    h('p', {}, t('sheet.line', record.code, record.persons)),
    record.note ? h('p', { class: 'small' }, record.note) : null,
    h('p', {}, h('span', { class: `state state--${state(record).toLowerCase()}` }, t(`state.${state(record)}`)), ' ', t(`state.text.${state(record)}`)),
    outcome,
    record.sheet === null ? null : h('p', { class: 'small' }, t('sheet.day', dayInWords(record.day))),
    h('h2', {}, t('sheet.sections')),
    h('ol', { class: 'list' }, ...all.map((it) => sectionLine(record.subject, it))),
  ]
}

/** @param {import('../sheet/open-sheet.js').OpenSheet} open */
const judged = (open) => (open.record.sheet === null ? [] : [...openPlaces(open), ...verdictView(open)])

/** @param {string} subject @param {import('../sheet/progress.js').SectionStanding} it */
function sectionLine(subject, { section, asked, answered, open }) {
  const said = open > 0 ? t('sheet.section_open', open) : t(answered > 0 ? 'sheet.section_full' : 'sheet.section_free')
  return h('li', {}, h('a', { class: 'card card--line', href: to('sheet', subject, section.code) },
    h('strong', {}, section.title),
    h('progress', { max: String(Math.max(asked, 1)), value: answered, 'aria-label': t('sheet.answered', answered, asked) }),
    h('span', { class: open > 0 ? 'small' : 'small good' }, `${t('sheet.answered', answered, asked)} · ${said}`)))
}

/** Handed in and received: only the line in the list is left. @param {import('../app.js').App} app @param {string} subject @returns {Promise<import('../frame.js').View>} */
async function left(app, subject) {
  const line = (await app.desk.roster()).find((it) => it.subject === subject)
  if (!line) return { title: t('sheet.gone'), back: to('households'), main: [h('p', {}, t('sheet.gone_text'))] }
  return {
    title: line.label,
    plain: t('sheet.plain'),
    back: to('households'),
    main: [h('p', {}, t('sheet.line', line.code, line.persons)), h('p', {}, h('span', { class: `state state--${line.state.toLowerCase()}` }, t(`state.${line.state}`))), h('p', {}, t('sheet.left'))],
  }
}
