import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VILLAGE, load, pack, packed, said } from './given.mjs'
import { Device } from './memory.mjs'

const { OpenSheet } = await load('ui/sheet/open-sheet.js')
const { SheetDesk } = await load('ui/sheet/desk.js')
const { read } = await load('core/places.js')
const { isUnsealed, seal } = await load('core/visit.js')

globalThis.navigator ??= /** @type {any} */ ({})

const QUESTIONNAIRE = { code: 'q', version: 1, lists: [], sections: [], rules: [] }

async function device() {
  const it = new Device({ id: 'd1' })
  it.questionnaire = async () => QUESTIONNAIRE
  await it.takePackage(pack(packed()), 'e1')
  return it
}

const opened = async (desk) => new OpenSheet(desk, await desk.visit('s1'), QUESTIONNAIRE, null)
const roofOf = async (desk) => read((await desk.visit('s1')).now, 'roof')?.text
const sent = (desk) => desk.changeVisit('s1', (it) => ({ ...seal(it, { packetId: 'p1', device: 'd1', now: '', handIn: false }), packets: [] }))

test('what is answered on a sheet that was taken off the device underneath is kept, closed and not sealed', async () => {
  const desk = await device()
  const open = await opened(desk)
  open.answer('wall', said('gạch'))
  await open.kept()
  await sent(desk)
  const { sheet } = await desk.visit('s1')
  await desk.takePackage(pack(), 'e2')
  assert.equal(await desk.visit('s1'), null)

  open.answer('roof', said('ngói'))

  assert.equal(await open.kept(), true)
  const record = await desk.visit('s1')
  assert.deepEqual([read(record.now, 'roof').text, record.open, isUnsealed(record)], ['ngói', false, true])
  assert.deepEqual([record.number, record.sheet === sheet], [0, false], 'its packets are counted anew, under another identity')
})

test('what is answered while a sheet is closed underneath is kept for the office to look at', async () => {
  const desk = await device()
  const open = await opened(desk)
  await desk.takePackage(pack(packed({ open: false })), 'e2', 's1')
  assert.equal((await desk.visit('s1')).open, false)

  open.answer('roof', said('ngói'))
  await open.kept()
  open.answer('roof', said('tôn'))
  await open.kept()

  assert.deepEqual([await roofOf(desk), isUnsealed(await desk.visit('s1')), open.canAnswer], ['tôn', true, false])
})

test('a package takes nothing of the sheet that somebody has open', async () => {
  const desk = await device()

  await desk.takePackage(pack(), 'e2', 's1')
  assert.equal((await desk.visit('s1')).open, false)
  await desk.leaveVillage(VILLAGE.village, 's1')
  assert.equal((await desk.visit('s1')).subject, 's1')
  await desk.takePackage(pack(), 'e3')
  assert.equal(await desk.visit('s1'), null)
})

test('a sheet that has left the device comes back for an answer only, not for being closed', async () => {
  const desk = await device()
  const open = await opened(desk)
  await desk.takePackage(pack(), 'e2')

  assert.equal(await open.seal({ device: 'd1', handIn: false }), true)
  assert.equal(await desk.visit('s1'), null)
})

test('a write that fails says so, and its answers are neither lost nor taken off the page by the next one', async () => {
  const desk = await device()
  const open = await opened(desk)
  const { changeVisit } = desk
  desk.changeVisit = async () => { throw new Error('the store is gone') }
  open.answer('roof', said('ngói'))
  assert.deepEqual([await open.kept(), open.saving], [false, 'FAILED'])

  desk.changeVisit = changeVisit
  open.answer('wall', said('gạch'))

  assert.equal(await open.kept(), true)
  assert.deepEqual([open.answerAt('roof', null).text, await roofOf(desk)], ['ngói', 'ngói'])
})

test('a hand-in that did not fit is not done later, before what is answered since', async () => {
  const desk = await device()
  const open = await opened(desk)
  open.answer('roof', said('ngói'))
  await open.kept()
  desk.isFull = true
  assert.equal(await open.seal({ device: 'd1', handIn: true }), false)

  desk.isFull = false
  open.answer('roof', said('tôn'))

  assert.equal(await open.kept(), true)
  assert.deepEqual([await roofOf(desk), (await desk.visit('s1')).packets.length], ['tôn', 0])
})

test('a sheet whose answers cannot be kept is not put away, nor another one opened', async () => {
  const desk = await device()
  const sheets = new SheetDesk(desk)
  const open = await sheets.take('s1')
  desk.isFull = true
  open.answer('roof', said('ngói'))

  assert.deepEqual([await sheets.putAway(), await sheets.take('s2'), sheets.open === open], [false, null, true])

  desk.isFull = false
  assert.deepEqual([await sheets.putAway(), sheets.open, await roofOf(desk)], [true, null, 'ngói'])
  assert.equal((await desk.outbox()).length, 1)
})

test('a sheet is of the day on which it was last written, also if it lay open over midnight', async (t) => {
  const days = []
  const desk = await device()
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 10, 22, 12) })
  for (const day of [22, 23]) {
    t.mock.timers.setTime(Date.UTC(2026, 10, day, 12))
    const open = await opened(desk)
    open.answer('roof', said(`ngói ${day}`))
    await open.kept()
    days.push((await desk.visit('s1')).day)
    t.mock.timers.setTime(Date.UTC(2026, 10, day + 1, 12))
    open.answer('roof', said(`tôn ${day}`))
    await open.kept()
    days.push((await desk.visit('s1')).day)
  }

  assert.deepEqual(days, ['2026-11-22', '2026-11-23', '2026-11-23', '2026-11-24'])
})

test('looking at a sheet changes neither its day nor its identity', async () => {
  const desk = await device()
  const before = await desk.visit('s1')
  const open = await opened(desk)
  await open.seal({ device: 'd1', handIn: false })

  assert.deepEqual(await desk.visit('s1'), before)
})

test('the page is drawn anew for an answer, and for one of another window, but not because an answer was kept', async () => {
  const desk = await device()
  const open = await opened(desk)
  const other = await opened(desk)
  const drawn = { answers: 0, saving: /** @type {string[]} */ ([]) }
  open.changed = () => drawn.answers++
  open.savingChanged = () => drawn.saving.push(open.saving)

  open.answer('roof', said('ngói'))
  await open.kept()
  assert.deepEqual([drawn.answers, drawn.saving], [1, ['SAVING', 'SAVED']])

  other.answer('wall', said('gạch'))
  await other.kept()
  open.answer('roof', said('tôn'))
  await open.kept()
  assert.deepEqual([drawn.answers, open.answerAt('wall', null).text], [3, 'gạch'])
})
