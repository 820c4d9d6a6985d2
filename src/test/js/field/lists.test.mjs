import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, load, packed } from './given.mjs'

const { due, nextTry, outbox } = await load('core/outbox.js')
const { counts, lineOf, search } = await load('core/roster.js')
const { begin, fromPackage, seal } = await load('core/visit.js')
const { counted, left, wrongOnceMore, NO_WAIT } = await load('store/waits.js')

const NOW = new Date(at(0))
const MINUTE = 60_000

test('each try waits longer, never less than 5 seconds nor more than 30 minutes', () => {
  const wait = (tries, random) => Date.parse(nextTry(tries, NOW, random)) - NOW.getTime()

  assert.deepEqual([wait(1, 0), wait(1, 1), wait(4, 1), wait(9, 1), wait(500, 1)], [5_000, 10_000, 80_000, 30 * MINUTE, 30 * MINUTE])
  assert.equal(wait(500, 0), 5_000)
})

test('a packet is due when its time has come, and when the clock was moved back behind it', () => {
  const times = [null, at(-1), at(0), at(1), at(30), at(31)]

  assert.deepEqual(due(times.map((it) => ({ nextTry: it })), NOW).map((it) => it.nextTry), [null, at(-1), at(0), at(31)])
})

test('the oldest household goes first, with all that waits of it', () => {
  const record = (subject, ...minutes) => minutes.reduce(
    (it, minute) => seal(it, { packetId: `${subject}${minute}`, device: 'd', now: at(minute), handIn: minute === minutes.at(-1) }),
    begin(fromPackage(packed({ subject }), { village: 'v', order: 0 }), { newId: () => 's', day: '2026-11-22' }))
  const two = record('two', 5)

  assert.deepEqual(outbox([two, record('one', 1), record('three', 9)]).map((it) => it.packet), ['one1', 'two5', 'three9'])
})

test('a household is found by any of its words without accents, and by its village and state', () => {
  const names = ['Nguyễn Thị Đào', 'Đào Văn Nguyên', 'Lò Thị Ỏn']
  const lines = names.map((label, order) => ({ ...lineOf(fromPackage(packed({ label, subject: label, code: `H0${order}` }), { village: `v${order % 2}`, order }), 'Bản Rã'), state: order === 2 ? 'SENT' : 'NEW' }))
  const found = (wanted) => search(lines, wanted).map((it) => it.order)

  assert.deepEqual(found({ text: '  DAO nguyen ' }), [0, 1])
  assert.deepEqual(found({ text: 'đào h00' }), [0])
  assert.deepEqual(found({ text: 'ban ra' }), [0, 1, 2])
  assert.deepEqual(found({ text: 'thi', village: 'v0', states: ['SENT'] }), [2])
  assert.deepEqual(found({ text: 'khong co' }), [])
  assert.deepEqual(counts(lines), { NEW: 2, SENT: 1 })
})

test('wrong PINs wait longer and longer, and neither a reload nor an earlier clock shortens it', () => {
  const now = 1_000_000
  const tries = [1, 2, 3, 4, 5, 30].map((times) => Array.from({ length: times }).reduce((it) => wrongOnceMore(it, now), NO_WAIT))

  assert.deepEqual(tries.map((it) => left(it, now)), [0, 0, 30_000, 60_000, 120_000, 60 * MINUTE])
  const [, , third] = tries
  assert.deepEqual([left(third, now + 29_999), left(third, now + 30_000)], [1, 0])
  const movedBack = counted(third, now - 500_000)
  assert.equal(left(third, now - 500_000), 30_000)
  assert.equal(left(movedBack, now - 500_000 + 30_000), 0)
})
