import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, load, pack, packed, receipt, said } from './given.mjs'

const { addMember, answer, begin, canAnswer, failed, fromPackage, isDone, isUnsent, learned, received, seal, state } = await load('core/visit.js')
const { repack } = await load('core/repack.js')
const { read } = await load('core/places.js')

const fresh = (change) => fromPackage(packed(change), { village: 'v1', order: 0 })
const begun = (change) => begin(fresh(change), { newId: () => 'sheet-1', day: '2026-11-22' })
const sealed = (record, packetId = 'p1', handIn = false) => seal(record, { packetId, device: 'd1', now: at(record.number), handIn })
const body = (record, index = 0) => JSON.parse(record.packets[index].body)
const again = (record, change) => fromPackage(packed(change), { village: 'v1', order: 0 }, record)

test('a packet names what changed since the one before it, and what stood there', () => {
  const first = sealed(answer(begun(), 'roof', said('ngói')))
  const second = sealed(answer(answer(first, 'roof', said('tôn')), 'm1.job', undefined), 'p2')

  assert.deepEqual(body(second, 0).changes, [{ at: 'roof', before: said('lá'), after: said('ngói') }])
  assert.deepEqual(body(second, 1).changes, [
    { at: 'roof', before: said('ngói'), after: said('tôn') },
    { at: 'm1.job', before: said('nông'), after: null },
  ])
  assert.deepEqual([0, 1].map((it) => body(second, it).number), [1, 2])
})

test('nothing changed makes no packet, unless it hands in, and then only once', () => {
  const record = begun()

  assert.equal(sealed(record), record)
  assert.equal(sealed(answer(answer(record, 'roof', said('tôn')), 'roof', said('lá'))).packets.length, 0)
  const handedIn = sealed(record, 'p1', true)
  assert.equal(body(handedIn).hand_in, true)
  assert.equal(sealed(handedIn, 'p2', true).packets.length, 1)
})

test('a number written with other zeros is no change', () => {
  const record = begun({ answers: { area: { number: '12.50' } } })

  assert.equal(sealed(answer(record, 'area', { number: '12.5' })).packets.length, 0)
})

test('somebody new is told even before anything is known of them', () => {
  const record = sealed(addMember(begun(), 'm2'))

  assert.deepEqual(body(record).members, ['m1', 'm2'])
  assert.deepEqual(body(record).changes, [])
  assert.equal(sealed(record, 'p2').packets.length, 1)
})

test('a sealed packet never changes, whatever happens to the sheet', () => {
  const first = sealed(answer(begun(), 'roof', said('ngói')))
  const later = failed(sealed(answer(first, 'roof', said('tôn')), 'p2'), 'p1', { error: 'OFFLINE', nextTry: at(9) })

  assert.equal(later.packets[0].body, first.packets[0].body)
  assert.equal(later.packets[0].tries, 1)
})

test('the identity of a sheet is fixed when it is begun, also when the office has one since', () => {
  const record = begin(answer(begun(), 'roof', said('ngói')), { newId: () => 'other', day: '2026-11-23' })

  assert.equal(record.sheet, 'sheet-1')
  assert.equal(again(record, { sheet: 'office', revision: 4 }).sheet, 'sheet-1')
  assert.equal(again(begun(), { sheet: 'office', revision: 4 }).sheet, 'sheet-1')
})

test('nobody writes on a sheet that was not begun, is closed, or is on its way to be handed in', () => {
  for (const it of [fresh(), { ...begun(), open: false }, sealed(begun(), 'p1', true)]) {
    assert.throws(() => answer(it, 'roof', said('tôn')))
  }
})

test('a receipt takes its packet off, and the same receipt again changes nothing', () => {
  const record = sealed(answer(begun(), 'roof', said('ngói')))
  const left = received(record, 'p1', receipt({ revision: 3 }))

  assert.deepEqual([left.packets.length, left.revision, isUnsent(left)], [0, 3, false])
  assert.equal(received(left, 'p1', receipt({ revision: 3 })), left)
})

test('a packet that the server holds waits for nothing on the device, and is gone with the one before it', () => {
  const two = sealed(answer(sealed(answer(begun(), 'roof', said('ngói'))), 'roof', said('tôn')), 'p2')
  const held = received(two, 'p2', receipt({ packet: 'p2', outcome: 'HELD', revision: 0 }))

  assert.deepEqual(held.packets.map((it) => it.state), ['WAITING', 'HELD'])
  assert.equal(read(again(held).now, 'roof').text, 'tôn')
  assert.deepEqual(received(held, 'p1', receipt()).packets, [])
})

test('a hand-in that was refused lets the reviewer write again; one that waits for the office does not', () => {
  const wish = sealed(begun(), 'p1', true)

  assert.equal(canAnswer(received(wish, 'p1', receipt({ reason: 'FAULTY' }))), true)
  assert.equal(canAnswer(received(wish, 'p1', receipt({ outcome: 'QUARANTINED', reason: 'BAD_DAY' }))), true)
  assert.equal(canAnswer(received(wish, 'p1', receipt({ reason: 'CONFLICTS', conflicts: 1 }))), false)
  const done = received(wish, 'p1', receipt({ handed_in: true }))
  assert.deepEqual([canAnswer(done), isDone(done), state(done)], [false, true, 'HANDED_IN'])
})

test('what waits at the office is kept to be asked about, and what the server says of it later is told', () => {
  const outcomes = { QUARANTINED: { outcome: 'QUARANTINED', reason: 'OVER' }, CONFLICT: { conflicts: 1 } }
  for (const [told, change] of Object.entries(outcomes)) {
    const waits = received(sealed(answer(begun(), 'roof', said('ngói'))), 'p1', receipt(change))
    assert.deepEqual([state(waits), waits.unsettled.map((it) => it.packet), isUnsent(waits)], [told, ['p1'], false])

    const still = learned(again(waits), 'p1', receipt(change), at(40))
    assert.deepEqual([state(still), still.unsettled[0].nextAsk], [told, at(40)])
    const over = learned(still, 'p1', receipt({ revision: 2 }), at(80))
    assert.deepEqual([state(over), over.unsettled, over.revision], ['SENT', [], 2])
  }
  assert.deepEqual(received(sealed(answer(begun(), 'roof', said('ngói'))), 'p1', receipt()).unsettled, [])
})

test('a hand-in that the server held lets the reviewer write again when the one before it is stuck', () => {
  const two = sealed(sealed(answer(begun(), 'roof', said('ngói'))), 'p2', true)
  const held = received(two, 'p2', receipt({ packet: 'p2', outcome: 'HELD' }))
  const stuck = received(held, 'p1', receipt({ outcome: 'QUARANTINED', reason: 'BAD_DAY' }))
  assert.equal(canAnswer(stuck), false)

  const told = learned(stuck, 'p2', receipt({ packet: 'p2', outcome: 'QUARANTINED', reason: 'BEHIND' }), at(40))

  assert.deepEqual([canAnswer(told), told.quarantined, state(told)], [true, 2, 'QUARANTINED'])
})

test('a hand-in that waited for a choice is told when somebody chose, unless the office has given the sheet back since', () => {
  const waits = received(sealed(begun(), 'p1', true), 'p1', receipt({ conflicts: 1, reason: 'CONFLICTS', revision: 3 }))
  const chosen = receipt({ handed_in: true, revision: 3 })

  assert.equal(state(learned(waits, 'p1', chosen, at(40))), 'HANDED_IN')
  const back = again(waits, { revision: 5, sheet: 'x' })
  assert.equal(canAnswer(learned(back, 'p1', chosen, at(40))), true)
})

test('a newer package fills in what others answered and leaves what is the reviewer’s own', () => {
  const own = addMember(answer(answer(begun({ answers: { roof: said('lá'), wall: said('tre'), well: said('có') } }), 'roof', said('ngói')), 'well', undefined), 'm9')
  const merged = again(sealed(own), {
    answers: { roof: said('tôn'), wall: said('gạch'), well: said('giếng'), light: said('điện') }, revision: 2, sheet: 'office',
    members: [{ id: 'm1', answers: { job: said('nông') } }, { id: 'm2', answers: { job: said('thợ') } }],
  })

  assert.deepEqual(merged.now.answers, { roof: said('ngói'), wall: said('gạch'), light: said('điện') })
  assert.deepEqual(merged.now.members.map((it) => it.id), ['m1', 'm2', 'm9'])
  assert.equal(isUnsent(merged), true)
})

test('what was changed and not sealed still says what it was based on', () => {
  const merged = again(answer(begun(), 'roof', said('ngói')), { answers: { roof: said('tôn') }, revision: 2, sheet: 'office' })

  assert.deepEqual(body(sealed(merged)).changes, [{ at: 'roof', before: said('lá'), after: said('ngói') }])
})

test('a package that was written before the last receipt changes no answer', () => {
  const record = received(sealed(answer(begun(), 'roof', said('ngói'))), 'p1', receipt({ revision: 3 }))

  assert.equal(read(again(record, { revision: 2, sheet: 'x' }).now, 'roof').text, 'ngói')
  assert.equal(read(again(record, { revision: 3, sheet: 'x', answers: { roof: said('tôn') } }).now, 'roof').text, 'tôn')
})

test('a sheet with own answers stays with the version it was begun with', () => {
  const next = packed({ revision: 0, questionnaire: 'q@2' })
  const record = fromPackage({ ...next, filled: { ...next.filled, version: 2 } }, { village: 'v1', order: 0 }, answer(begun(), 'roof', said('ngói')))

  assert.deepEqual([record.version, record.key], [1, 'q@1'])
  assert.equal(fromPackage({ ...next, filled: { ...next.filled, version: 2 } }, { village: 'v1', order: 0 }, begun()).version, 2)
})

test('a closed sheet leaves the device only with nothing unsent, and that it was handed in is remembered', () => {
  const unsent = answer(begun(), 'roof', said('ngói'))
  const done = received(sealed(begun(), 'p1', true), 'p1', receipt({ handed_in: true }))
  const closed = pack(packed({ open: false, revision: 1 }))

  assert.deepEqual(repack(closed, { records: [unsent], lines: [] }).left, [])
  const first = repack(closed, { records: [done], lines: [] })
  assert.deepEqual([first.left, first.records, first.lines[0].state], [['s1'], [], 'HANDED_IN'])
  assert.equal(repack(closed, { records: [], lines: first.lines }).lines[0].state, 'HANDED_IN')
})

test('a household that is no longer on the list leaves with nothing unsent, and stays closed with something', () => {
  assert.deepEqual(repack(pack(), { records: [begun()], lines: [] }), { records: [], lines: [], left: ['s1'] })
  const kept = repack(pack(), { records: [answer(begun(), 'roof', said('ngói'))], lines: [] })
  assert.deepEqual([kept.records[0].open, kept.lines.length, kept.left], [false, 1, []])
})

test('a conflict is told until the office says that none waits, also where the sheet stayed as it was', () => {
  const record = received(sealed(answer(begun(), 'roof', said('ngói'))), 'p1', receipt({ conflicts: 1, revision: 3 }), at(50))
  const told = (change) => again(record, { revision: 3, sheet: 'x', ...change })
  const over = told({})

  assert.equal(state(told({ waiting: { cards: 1, packets: 0 } })), 'CONFLICT')
  assert.deepEqual([state(over), over.unsettled.map((it) => it.nextAsk)], ['SENT', [null]], 'and what became of it is asked with the next round')
  assert.equal(state(told({ revision: 2 })), 'CONFLICT', 'it was packed before')
})

test('what is in quarantine is told until nothing of the household is, and what a person let lie waits for nothing', () => {
  const record = received(sealed(answer(begun(), 'roof', said('ngói'))), 'p1', receipt({ outcome: 'QUARANTINED', reason: 'OVER', revision: 0 }), at(50))

  assert.equal(state(again(record, { waiting: { cards: 0, packets: 1 } })), 'QUARANTINED')
  assert.equal(read(again(record, {}).now, 'roof').text, 'lá', 'the office decided against it')
  const settled = learned(record, 'p1', receipt({ outcome: 'SETTLED', reason: 'OVER', revision: 0 }), at(60))
  assert.deepEqual([state(settled), settled.unsettled], ['SENT', []])
})

test('a sheet whose hand-in was let lie can be filled in again', () => {
  const record = received(sealed(begun(), 'p1', true), 'p1', receipt({ outcome: 'QUARANTINED', reason: 'ALREADY_HANDED_IN' }), at(50))
  for (const said of [{ outcome: 'SETTLED', reason: 'ALREADY_HANDED_IN' }, { reason: 'WISH_PAST' }]) {
    assert.equal(canAnswer(learned(record, 'p1', receipt(said), at(60))), true)
  }
})

test('each state is told by what is left to do', () => {
  const sent = received(sealed(answer(begun(), 'roof', said('ngói'))), 'p1', receipt())
  const states = {
    NEW: fresh(), BEGUN: begun(), READY: { ...begun(), complete: true }, WAITING: sealed(answer(begun(), 'roof', said('ngói'))),
    SENT: sent, CLOSED: { ...begun(), open: false }, CONFLICT: received(sealed(begun(), 'p1', true), 'p1', receipt({ conflicts: 1, reason: 'CONFLICTS' })),
    QUARANTINED: received(sealed(begun(), 'p1', true), 'p1', receipt({ outcome: 'QUARANTINED', reason: 'OVER' })),
  }

  for (const [expected, record] of Object.entries(states)) assert.equal(state(record), expected)
  assert.equal(state(fresh({ revision: 2, sheet: 'office' })), 'SENT')
})
