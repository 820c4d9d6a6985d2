import assert from 'node:assert/strict'
import { webcrypto } from 'node:crypto'
import { test } from 'node:test'
import { VILLAGE, at, load, pack, packed, receipt, said } from './given.mjs'
import { Device } from './memory.mjs'

const { synchronise } = await load('core/sync.js')
const { answer, begin, seal, state } = await load('core/visit.js')
const { digest } = await load('core/receipt.js')
const { toBase64url } = await load('core/bytes.js')
const { subtle } = webcrypto

const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
const receiptKeys = { k1: toBase64url(await subtle.exportKey('spki', pair.publicKey)) }

/** @param {string} body */
async function signed(body, change = {}) {
  const statement = JSON.stringify(receipt({ packet: JSON.parse(body).packet, digest: await digest(subtle, body), ...change }))
  const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, new TextEncoder().encode(statement))
  return { statement, signature: toBase64url(signature), key: 'k1' }
}

const done = (value, etag = null) => ({ kind: 'DONE', value, etag })
const OFFLINE = { kind: 'FAILED', error: 'OFFLINE' }
const refused = (status, code) => ({ kind: 'REFUSED', status, code })

/** A line that takes everything, but for what the test says. */
function line(change = {}) {
  const asked = []
  const plain = {
    villages: async () => done({ villages: [VILLAGE] }),
    keys: async () => OFFLINE,
    pack: async () => ({ kind: 'SAME' }),
    packet: async (body) => done(await signed(body)),
    pictureOffset: async () => refused(404, ''),
    picturePiece: async (_, offset, piece) => done(offset + piece.byteLength),
    sealedFile: async (file) => done({ receipts: await Promise.all(JSON.parse(file).map((it) => signed(it, { outcome: 'QUARANTINED', reason: 'OTHER_DEVICE' }))) }),
  }
  const all = Object.fromEntries(Object.entries({ ...plain, ...change }).map(([name, does]) =>
    [name, async (...given) => { asked.push([name, ...given]); return does(...given) }]))
  return { ...all, asked, askedFor: (name) => asked.filter(([it]) => it === name) }
}

let minute = 0
let ids = 0
const ports = { clock: () => new Date(at(30)), random: () => 0.5, newId: () => `id-${ids++}`, subtle }

async function device(...subjects) {
  const it = new Device({ id: `d${ids++}`, receiptKeys })
  await it.takePackage(pack(...subjects.map((subject) => packed({ subject, label: subject }))), 'e1')
  return it
}

async function fill(desk, subject, answered = 'ngói') {
  await desk.changeVisit(subject, (it) => answer(begin(it, { newId: ports.newId, day: '2026-11-22' }), 'roof', said(answered)))
}

const sealing = (desk, subject) =>
  desk.changeVisit(subject, (it) => seal(it, { packetId: ports.newId(), device: desk.device().device, now: at(minute++), handIn: false }))

async function filled(...subjects) {
  const desk = await device(...subjects)
  for (const it of subjects) {
    await fill(desk, it)
    await sealing(desk, it)
  }
  return desk
}

test('what is up goes up, oldest first, and leaves against its receipt', async () => {
  const desk = await filled('b', 'a')
  const net = line()

  const report = await synchronise(desk, net, ports)

  assert.deepEqual(net.askedFor('packet').map(([, body]) => JSON.parse(body).subject), ['b', 'a'])
  assert.deepEqual([report.outcome, report.received, report.waiting, desk.unsent()], ['DONE', 2, 0, 0])
})

test('what nobody has open is sealed and sent; what somebody is writing on is not', async () => {
  const desk = await device('a', 'b')
  await fill(desk, 'a')
  await fill(desk, 'b')

  const report = await synchronise(desk, line(), ports, { open: 'b' })

  assert.deepEqual([report.received, state(await desk.visit('a')), state(await desk.visit('b'))], [1, 'SENT', 'BEGUN'])
})

test('when the network drops half-way, the rest stays in order for next time', async () => {
  const desk = await filled('a', 'b', 'c')
  let sent = 0
  const net = line({ packet: async (body) => (sent++ < 1 ? done(await signed(body)) : OFFLINE) })

  const report = await synchronise(desk, net, ports)

  assert.deepEqual([report.outcome, report.received, report.waiting], ['OFFLINE', 1, 2])
  assert.equal(net.askedFor('packet').length, 2)
  assert.deepEqual((await desk.outbox()).map((it) => [it.subject, it.error, it.tries]), [['b', 'OFFLINE', 1], ['c', null, 0]])
})

test('a packet that fails for its own sake keeps no other from going, and waits longer each time', async () => {
  const desk = await filled('a', 'b')
  const net = line({ packet: async (body) => (JSON.parse(body).subject === 'a' ? { kind: 'FAILED', error: 'SERVER' } : done(await signed(body))) })

  const report = await synchronise(desk, net, ports)

  assert.deepEqual([report.outcome, report.received, report.failed], ['DONE', 1, 1])
  await synchronise(desk, net, ports)
  assert.equal((await desk.outbox())[0].tries, 1, 'its time has not come')
  await synchronise(desk, net, ports, { force: true })
  assert.equal((await desk.outbox())[0].tries, 2)
})

test('a receipt by another key, about another packet or about another content proves nothing', async () => {
  const stranger = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const forged = async (body) => {
    const { statement } = await signed(body)
    const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, stranger.privateKey, new TextEncoder().encode(statement))
    return { statement, signature: toBase64url(signature), key: 'k1' }
  }
  const wrong = [
    forged, (body) => signed(body, { packet: 'other' }), (body) => signed(`${body} `, { packet: JSON.parse(body).packet }),
    async (body) => ({ ...(await signed(body)), key: 'k2' }), async () => ({ statement: 'no', signature: '', key: 'k1' }), async () => ({}),
    (body) => signed(body, { outcome: 'LOST' }),
  ]
  for (const it of wrong) {
    const desk = await filled('a')

    await synchronise(desk, line({ packet: async (body) => done(await it(body)) }), ports)

    assert.deepEqual((await desk.outbox()).map((one) => one.error), ['RECEIPT'], String(it))
  }
})

test('a right that ran out stops the round and keeps everything', async () => {
  const desk = await filled('a')

  const report = await synchronise(desk, line({ packet: async () => refused(401, 'token_required') }), ports)

  assert.deepEqual([report.outcome, report.waiting, (await desk.outbox())[0].tries], ['SIGN_IN', 1, 0])
})

test('a revoked device delivers what is left, also what was not sealed, and forgets its reviewer', async () => {
  const desk = await filled('a', 'b')
  await fill(desk, 'b', 'tôn')
  const net = line({ packet: async () => refused(401, 'device_revoked') })

  const report = await synchronise(desk, net, ports, { open: 'b' })

  assert.deepEqual([report.outcome, report.received, report.wiped, desk.wiped], ['REVOKED', 3, true, true])
})

test('what is written while a revoked device delivers is delivered as well', async () => {
  const desk = await filled('a')
  const plain = line().sealedFile
  let files = 0
  const sealedFile = async (file) => {
    if (files++ === 0) await fill(desk, 'a', 'tôn')
    return plain(file)
  }

  const report = await synchronise(desk, line({ packet: async () => refused(401, 'device_revoked'), sealedFile }), ports)

  assert.deepEqual([report.received, report.wiped, files], [2, true, 2])
})

test('a revoked device that cannot deliver keeps everything', async () => {
  for (const sealedFile of [async () => OFFLINE, async () => refused(422, 'bad_mac'), async () => done({ receipts: [] })]) {
    const desk = await filled('a')

    const report = await synchronise(desk, line({ packet: async () => refused(401, 'device_revoked'), sealedFile }), ports)

    assert.deepEqual([report.outcome, report.wiped, desk.unsent()], ['REVOKED', false, 1])
  }
})

test('two rounds at once are one', async () => {
  const desk = await filled('a', 'b')
  const net = line()

  const reports = await Promise.all([synchronise(desk, net, ports), synchronise(desk, net, ports)])

  assert.deepEqual(reports.map((it) => it.outcome), ['DONE', 'BUSY'])
  assert.equal(net.askedFor('packet').length, 2)
  assert.equal((await synchronise(desk, net, ports)).outcome, 'DONE')
})

test('a full device stops the round; the server has the packet and it is sent again', async () => {
  const desk = await filled('a')
  desk.isFull = true
  assert.equal((await synchronise(desk, line(), ports)).outcome, 'FULL')

  desk.isFull = false
  assert.deepEqual([(await synchronise(desk, line(), ports)).received, desk.unsent()], [1, 0])
})

test('a village for which nobody is sent any more leaves the device, but not with something unsent', async () => {
  const nowhere = { villages: async () => done({ villages: [] }) }
  const desk = await filled('a', 'b')
  await synchronise(desk, line({ ...nowhere, packet: async (body) => (JSON.parse(body).subject === 'a' ? { kind: 'FAILED', error: 'SERVER' } : done(await signed(body))) }), ports)
  assert.deepEqual(desk.records().map((it) => it.subject), ['a'])

  await synchronise(desk, line(nowhere), ports, { force: true })
  assert.deepEqual([desk.records(), await desk.villages()], [[], []])
})

test('pictures follow their data, piece by piece, from where the last round was cut', async () => {
  const desk = await device('a')
  const size = 150_000
  await desk.changeVisit('a', (it) => answer(begin(it, { newId: ports.newId, day: '2026-11-22' }), 'house', { photo: 'pic-1' }))
  desk.photos.set('pic-1', { line: { id: 'pic-1', subject: 'a', size, sent: 0, named: false }, bytes: new ArrayBuffer(size) })
  desk.photos.set('pic-2', { line: { id: 'pic-2', subject: 'a', size, sent: 0, named: false }, bytes: new ArrayBuffer(size) })
  let pieces = 0
  const cut = line({ picturePiece: async (_, offset, piece) => (pieces++ < 1 ? done(offset + piece.byteLength) : OFFLINE) })

  const first = await synchronise(desk, cut, ports)
  assert.deepEqual(cut.asked.map(([it]) => it), ['packet', 'pictureOffset', 'picturePiece', 'picturePiece'])
  assert.deepEqual([first.outcome, first.picturesWaiting], ['OFFLINE', 1])

  const on = line({ pictureOffset: async () => done(65_536) })
  const second = await synchronise(desk, on, ports)
  assert.deepEqual(on.askedFor('picturePiece').map(([, it, from, piece]) => [it.id, from, piece.byteLength]), [['pic-1', 65_536, 65_536], ['pic-1', 131_072, 18_928]])
  assert.deepEqual([second.pictures, second.picturesWaiting], [1, 0])
})

test('a picture of what was not received waits, and a server that does not go on is not asked for ever', async () => {
  const desk = await filled('a')
  desk.photos.set('pic-1', { line: { id: 'pic-1', subject: 'a', size: 9, sent: 0, named: true }, bytes: new ArrayBuffer(9) })
  const failing = line({ packet: async () => ({ kind: 'FAILED', error: 'SERVER' }) })
  await synchronise(desk, failing, ports)
  assert.equal(failing.askedFor('picturePiece').length, 0)

  const stuck = line({ picturePiece: async (_, offset) => done(offset) })
  assert.equal((await synchronise(desk, stuck, ports, { force: true })).failed, 1)
  assert.equal(stuck.askedFor('picturePiece').length, 1)
})

test('a package is fetched again only if it changed', async () => {
  const desk = await device('a')
  const net = line({ pack: async (_, etag) => (etag === 'e2' ? { kind: 'SAME' } : done(pack(packed({ subject: 'a', label: 'Lò Văn Páo' })), 'e2')) })

  assert.equal((await synchronise(desk, net, ports)).villages, 1)
  assert.equal((await synchronise(desk, net, ports)).villages, 0)
  assert.deepEqual(desk.lines().map((it) => it.label), ['Lò Văn Páo'])
})

test('what waits at the office is asked about again, not in every round, and then told', async () => {
  const desk = await filled('a')
  await synchronise(desk, line({ packet: async (body) => done(await signed(body, { outcome: 'QUARANTINED', reason: 'BAD_DAY' })) }), ports)
  assert.deepEqual(desk.lines().map((it) => it.state), ['QUARANTINED'])

  const later = { ...ports, clock: () => new Date(at(41)) }
  const lost = line({ packet: async () => OFFLINE })
  assert.equal((await synchronise(desk, lost, ports)).outcome, 'DONE')
  assert.equal((await synchronise(desk, lost, later)).outcome, 'OFFLINE')
  const still = line({ packet: async (body) => done(await signed(body, { outcome: 'QUARANTINED', reason: 'BAD_DAY' })) })
  for (let i = 0; i < 3; i++) await synchronise(desk, still, later)
  assert.equal(still.askedFor('packet').length, 1)

  const report = await synchronise(desk, line(), ports, { force: true })
  assert.deepEqual([report.outcome, report.received, desk.lines().map((it) => it.state), await desk.unsettled()], ['DONE', 0, ['SENT'], []])
})

test('a right that ended takes the villages off the device, but not what is unsent, and not for what something on the way says', async () => {
  const desk = await filled('a', 'b')
  const villages = (code) => ({ villages: async () => refused(403, code), packet: async (body) => (JSON.parse(body).subject === 'a' ? { kind: 'FAILED', error: 'SERVER' } : done(await signed(body))) })

  await synchronise(desk, line(villages('')), ports)
  assert.equal(desk.records().length, 2)

  await synchronise(desk, line(villages('forbidden')), ports)
  assert.deepEqual(desk.records().map((it) => it.subject), ['a'])
})

test('thirty days after a campaign its villages leave the device without a network, but not what is unsent', async () => {
  const nowhere = line({ packet: async () => OFFLINE, villages: async () => OFFLINE })
  const on = (day) => ({ ...ports, clock: () => new Date(day) })
  const desk = await filled('a')
  await desk.takePackage({ ...pack(packed({ subject: 'b' })), village: { ...VILLAGE, village: 'v2' } }, 'e2')

  await synchronise(desk, nowhere, on('2027-01-12T00:00:00Z'))
  await synchronise(desk, nowhere, on('2027-01-15T00:00:00Z'))
  assert.equal(desk.records().length, 2)
  await synchronise(desk, nowhere, on('2027-01-16T00:00:00Z'))

  assert.deepEqual(desk.records().map((it) => it.subject), ['a'])
})

test('a clock that is moved a year on and back takes no village off the device', async () => {
  const nowhere = line({ packet: async () => OFFLINE, villages: async () => OFFLINE })
  const on = (day) => ({ ...ports, clock: () => new Date(day) })
  const desk = await device('a')

  for (const day of ['2027-11-21T00:00:00Z', '2026-11-21T00:00:00Z', '2027-11-22T01:00:00Z', '2027-11-22T09:00:00Z', '2027-01-15T00:00:00Z']) {
    await synchronise(desk, nowhere, on(day))
  }

  assert.equal(desk.records().length, 1)
})

/** @param {Device} desk */
const withPicture = (desk) =>
  desk.photos.set('pic-1', { line: { id: 'pic-1', subject: 'a', size: 9, sent: 0, named: true, error: null }, bytes: new ArrayBuffer(9) })

test('a picture that the server refused says why and is not sent in every round; what something on the way says does not count', async () => {
  const desk = await device('a')
  withPicture(desk)
  for (const reply of [refused(403, ''), refused(422, 'picture_digest_differs'), refused(401, 'token_required')]) {
    await synchronise(desk, line({ picturePiece: async () => reply }), ports)
    assert.equal((await desk.pictures())[0].error, null)
  }

  const full = line({ picturePiece: async () => refused(422, 'picture_too_many') })
  for (let i = 0; i < 3; i++) await synchronise(desk, full, ports)
  assert.deepEqual([(await desk.pictures())[0].error, full.askedFor('picturePiece').length], ['picture_too_many', 1])

  const report = await synchronise(desk, line(), ports, { force: true })
  assert.deepEqual([(await desk.pictures())[0].error, report.pictures, report.picturesWaiting], [null, 1, 0])
})

test('a revoked device does not wipe pictures that the server has not, and says so', async () => {
  const desk = await filled('a')
  withPicture(desk)

  const report = await synchronise(desk, line({ packet: async () => refused(401, 'device_revoked') }), ports)

  assert.deepEqual([report.outcome, report.wiped, report.received, report.picturesWaiting], ['REVOKED', false, 1, 1])
  assert.deepEqual([desk.records(), (await desk.pictures()).map((it) => it.id)], [[], ['pic-1']])
})

test('a packet that is larger than what goes over the line is kept, and its reviewer is told so', async () => {
  const desk = await filled('a', 'b')
  const net = line({ packet: async (body) => (JSON.parse(body).subject === 'a' ? refused(413, 'too_large') : done(await signed(body))) })

  const report = await synchronise(desk, net, ports)

  assert.deepEqual([report.outcome, report.received, (await desk.outbox()).map((it) => [it.subject, it.error])], ['DONE', 1, [['a', 'TOO_LARGE']]])
})
