import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { load, pack, packed, said } from './given.mjs'
import { Device } from './memory.mjs'

globalThis.navigator ??= /** @type {any} */ ({})
const { Exchange } = await load('ui/exchange.js')
const { answer, begin, seal } = await load('core/visit.js')

const plain = globalThis.fetch
after(() => (globalThis.fetch = plain))

/** One household with two packets, one with a sheet that was not sealed. */
async function device() {
  const desk = new Device({ id: 'd1' })
  desk.roster = async () => desk.lines()
  await desk.takePackage(pack(packed({ subject: 'a' }), packed({ subject: 'b' })), 'e1')
  const fill = (subject, word) => desk.changeVisit(subject, (it) => answer(begin(it, { newId: () => `sheet-${subject}`, day: '2026-11-22' }), 'roof', said(word)))
  for (const word of ['ngói', 'tôn']) {
    await fill('a', word)
    await desk.changeVisit('a', (it) => seal(it, { packetId: word, device: 'd1', now: '2026-11-22T01:00:00Z', handIn: false }))
  }
  await fill('b', 'ngói')
  return desk
}

test('the office is told with the first request how many packets wait, not how many households', async () => {
  const told = []
  globalThis.fetch = async (path, { headers }) => {
    told.push(headers['X-Field-Waiting'])
    return new Response('', { status: 503 })
  }
  const exchange = new Exchange(await device(), 'a1', () => null)
  exchange.changed = () => {}

  await exchange.send()

  assert.deepEqual([told[0], exchange.waiting, exchange.unsent], ['3', 3, 2])
})

test('what was read of packages is old once one was taken, and not because a round has ended', async () => {
  const calls = []
  const exchange = new Exchange(await device(), 'a1', () => null)
  exchange.packed = () => calls.push('packed')
  exchange.changed = () => calls.push('changed')

  globalThis.fetch = async () => new Response('', { status: 503 })
  await exchange.send()
  assert.deepEqual(calls, ['changed'])

  globalThis.fetch = async () => new Response(JSON.stringify(pack(packed({ subject: 'c' }))), { status: 200, headers: { ETag: '"e2"' } })
  assert.equal(await exchange.take('v1', () => {}), 'DONE')
  assert.deepEqual(calls, ['changed', 'packed', 'changed'])
})
