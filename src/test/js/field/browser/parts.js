// What the tests of the parts of pages do in the browser; each returns what is to be true.
import { LongList } from '/field/ui/long-list.js'
import { OpenSheet } from '/field/ui/sheet/open-sheet.js'
import { SectionFields } from '/field/ui/sheet/section-fields.js'
import { h, painted } from '/field/ui/dom.js'

const LONGEST_MS = 10_000

/** Until it is so, or for a long while. @param {() => boolean} it */
async function until(it) {
  for (const since = performance.now(); !it() && performance.now() - since < LONGEST_MS;) await painted()
}

const numbered = (count, word = 'hộ') => Array.from({ length: count }, (_, i) => ({ label: `${word} ${i}` }))

function longList() {
  const list = new LongList((it) => h('li', {}, it.label))
  document.body.replaceChildren(list.element)
  return { list, lines: () => [...list.element.children].map((it) => it.textContent) }
}

const same = (lines, items) => JSON.stringify(lines) === JSON.stringify(items.map((it) => it.label))

/** Drawn a little at a time, in the end whole and in order; a search that comes meanwhile wins. */
export async function searched() {
  const { list, lines } = longList()
  const [all, hits] = [numbered(50), numbered(20, 'Triệu')]
  list.show(all)
  const first = lines().length
  await painted()
  list.show(hits)
  const soon = lines()
  await until(() => lines().length === hits.length)
  return { first: first > 0 && first < 50, soon: soon.length > 0 && soon.every((it) => it.startsWith('Triệu')), whole: same(lines(), hits) }
}

/** What has not changed stays the very same element, with more below it, and what is gone goes. */
export async function updated() {
  const { list, lines } = longList()
  const all = numbered(50)
  list.show(all)
  await until(() => lines().length === all.length)
  const before = [...list.element.children]
  const changed = all.map((it, i) => (i === 3 ? { label: 'hộ 3, đã nộp' } : it)).concat(numbered(50, 'hộ thêm'))
  list.update(changed)
  const kept = before.filter((it) => it.isConnected).length
  await until(() => lines().length === changed.length)
  const more = same(lines(), changed)
  list.update(changed.slice(0, 2))
  return { kept, more, fewer: same(lines(), changed.slice(0, 2)) }
}

/** Nothing is drawn for a page that somebody has left. */
export async function left() {
  const { list, lines } = longList()
  list.show(numbered(50))
  document.body.replaceChildren()
  for (let i = 0; i < 60; i++) await painted()
  return lines().length < 50
}

const question = (code, more = {}) =>
  ({ code, kind: 'TEXT', label: `Câu ${code}`, shown_when: ['true'], required: true, ...more })

const OWN = { ask: ['ask', 'own'], yes: ['word', 'YES'] }
const QUESTIONNAIRE = {
  code: 'q', version: 1, roster: { name: 'name' },
  sections: [{
    code: 'people', per_member: true, checks: [],
    questions: [
      question('name'),
      question('own', { kind: 'ONE', choices: [{ code: 'YES', label: 'Có' }, { code: 'NO', label: 'Không' }] }),
      question('what', { shown_when: ['=', OWN.ask, OWN.yes] }),
      ...Array.from({ length: 9 }, (_, i) => question(`more_${i}`)),
    ],
  }],
}

function opened(members) {
  const answers = { answers: {}, members: members.map((id) => ({ id, answers: { own: { one: 'NO' } } })) }
  let record = {
    subject: 's', sheet: 'x', open: true, handIn: false, handedIn: false, day: '2026-10-05', parts: {}, seconds: 0,
    now: answers, sealed: answers, before: { answers: {}, members: [] }, packets: [],
  }
  const session = { changeVisit: async (_, change) => ({ full: false, record: (record = change(record)) }) }
  return new OpenSheet(session, record, QUESTIONNAIRE, null)
}

const drawn = (fields) => [...fields.element.querySelectorAll('.field:not([hidden])')].map((it) => it.id)
const asked = (fields) => fields.all.filter((it) => it.isAsked).map((it) => `q-${it.place}`)
const isWhole = (fields) => JSON.stringify(drawn(fields)) === JSON.stringify(asked(fields))

/** The section of a large household: what is asked is drawn in its order, also what an answer brings up, and a newcomer. */
export async function section() {
  const open = opened(['a', 'b', 'c', 'd'])
  const fields = new SectionFields({ desk: null }, open, QUESTIONNAIRE.sections[0], false)
  document.body.replaceChildren(fields.element)
  let isSaid = false
  void fields.drawRest(() => (isSaid = true))
  fields.show()
  const first = drawn(fields).length
  const early = isSaid
  open.answer('d.own', { one: 'YES' })
  open.answer('a.own', { one: 'YES' })
  fields.show()
  const brought = fields.element.querySelector('[id="q-a.what-input"]') !== null
  await until(() => isSaid)
  const whole = isSaid && isWhole(fields)
  open.answer('a.own', { one: 'NO' })
  fields.show()
  const hidden = fields.element.querySelector('[id="q-a.what"]').hidden
  open.addMember('e')
  fields.add('e')
  fields.draw()
  fields.show()
  return { first: first > 0 && first < 48, early, brought, whole, count: drawn(fields).length, hidden, newcomer: isWhole(fields) && drawn(fields).includes('q-e.name') }
}

/** What is missing is told where somebody was sent to it, and goes with the answer. */
export async function told() {
  const open = opened(['a'])
  const fields = new SectionFields({ desk: null }, open, QUESTIONNAIRE.sections[0], true)
  document.body.replaceChildren(fields.element)
  fields.draw()
  fields.show()
  const field = () => fields.element.querySelector('[id="q-a.name"]')
  const before = [field().querySelector('.fault:not([hidden])')?.textContent ?? '', field().classList.contains('field--faulty')]
  open.answer('a.name', { text: 'Sính' })
  fields.show()
  const after = [field().querySelector('.messages').textContent, field().classList.contains('field--faulty')]
  return { before, after, legend: fields.element.querySelector('h2').textContent }
}
