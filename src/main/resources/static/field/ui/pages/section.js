/** One section of a sheet. Every answer is kept as it is given; there is no button for that. */

import { written } from '../../core/changes.js'
import { Field } from '../fields/field.js'
import { fill, h } from '../dom.js'
import { go, to } from '../router.js'
import { isEntrance, standings, whom } from '../sheet/progress.js'
import { nameOf } from '../sheet/wording.js'
import { t, text } from '../words.js'

/** @typedef {import('../sheet/open-sheet.js').OpenSheet} OpenSheet */

const SLOW_MS = 500

/** @param {import('../app.js').App} app @param {Record<string, string>} params @returns {Promise<import('../frame.js').View>} */
export async function section(app, { subject, section: code, at }) {
  const open = await app.openSheet(subject)
  const found = open?.questionnaire.sections.find((/** @type {any} */ it) => it.code === code)
  if (!open || !found) return { title: t('sheet.gone'), back: to('sheet', subject), main: [h('p', {}, t('sheet.gone_text'))] }
  const groups = h('div', {})
  const saved = h('span', { class: 'saved', role: 'status' })
  const bar = h('progress', { class: 'whole', 'data-section': code })
  const nobody = h('p', {}, text('survey.sheet.nobody'))
  let fields = drawn(app, open, found, groups)

  const show = () => {
    for (const group of fields) {
      for (const it of group.fields) it.show(at !== undefined)
      group.element.hidden = group.fields.every((it) => it.element.hidden)
      fill(group.legend, group.member === null ? '' : nameOf(open.questionnaire, open.record, group.member))
    }
    nobody.hidden = fields.some((it) => !it.element.hidden)
    tellSaving(saved, open)
    const all = standings(open)
    bar.max = all.reduce((sum, it) => sum + it.asked, 0)
    bar.value = all.reduce((sum, it) => sum + it.answered, 0)
    bar.setAttribute('aria-label', t('sheet.answered', bar.value, bar.max))
  }
  open.changed = show
  show()
  const add = h('button', { type: 'button', hidden: !isEntrance(open, found) || !open.canAnswer, onclick: () => {
    open.addMember(crypto.randomUUID())
    fields = drawn(app, open, found, groups)
    show()
    fields.at(-1)?.element.querySelector('input')?.focus()
  } }, text('survey.sheet.add'))
  const next = nextOf(open, code)
  if (at) requestAnimationFrame(() => jump(fields, at))
  return {
    title: found.title,
    back: to('sheet', subject),
    main: [bar, found.help ? h('p', { class: 'small' }, found.help) : null, nobody, groups, add],
    bar: [saved, h('button', { type: 'button', class: 'button', onclick: () => (next ? go('sheet', subject, next) : go('sheet', subject)) }, next ? t('sheet.next') : t('sheet.finish'))],
    leave: () => (open.changed = () => {}),
  }
}

/** Screen readers hear what changes here, so it does not change for every letter. @param {HTMLElement} saved @param {OpenSheet} open */
function tellSaving(saved, open) {
  const words = t(`saving.${open.saving}`)
  if (open.saving !== 'SAVING') return void (saved.textContent === words || fill(saved, words))
  setTimeout(() => open.saving === 'SAVING' && fill(saved, words), SLOW_MS)
}

/** @param {import('../app.js').App} app @param {OpenSheet} open @param {any} found @param {HTMLElement} groups */
function drawn(app, open, found, groups) {
  const all = whom(open, found).map((member) => {
    const fields = found.questions.map((/** @type {any} */ question) => {
      const place = written(question.code, member)
      return new Field({ question, member, place, id: `q-${place}`, open, session: app.desk })
    })
    const legend = h('h2', {})
    const element = h('section', { class: 'group' }, member === null ? null : legend, ...fields.map((/** @type {Field} */ it) => it.element))
    return { member, fields: /** @type {Field[]} */ (fields), legend, element }
  })
  fill(groups, ...all.map((it) => it.element))
  return all
}

/** @param {OpenSheet} open @param {string} code @returns {string | undefined} */
function nextOf(open, code) {
  const all = standings(open).map((it) => it.section.code)
  return all[all.indexOf(code) + 1]
}

/** @param {{ fields: Field[] }[]} groups @param {string} at */
function jump(groups, at) {
  const field = groups.flatMap((it) => it.fields).find((it) => it.place === at)
  field?.element.scrollIntoView({ block: 'center' })
  const input = /** @type {HTMLElement | null} */ (field?.element.querySelector('input, select, textarea, button'))
  ;(input ?? field?.element)?.focus({ preventScroll: true })
}
