import assert from 'node:assert/strict'
import { webcrypto } from 'node:crypto'
import { test } from 'node:test'
import { at, load, pack, packed, receipt, said } from './given.mjs'
import { Device } from './memory.mjs'

const { carried } = await load('core/carrying.js')
const { digest } = await load('core/receipt.js')
const { takeReceipts } = await load('core/returning.js')
const { Round } = await load('core/round.js')
const { synchronise } = await load('core/sync.js')
const { answer, begin, seal } = await load('core/visit.js')
const { fromBase64url, toBase64url } = await load('core/bytes.js')
const { subtle } = webcrypto

const SECRET = toBase64url(new Uint8Array(32).fill(7))
const OFFLINE = { kind: 'FAILED', error: 'OFFLINE' }
const ports = { clock: () => new Date(at(30)), random: () => 0.5, newId: () => 'id', subtle }

const newPair = () => subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
const spki = async (pair) => toBase64url(await subtle.exportKey('spki', pair.publicKey))
const first = await newPair()
const second = await newPair()
const receiptKeys = { r1: await spki(first) }

async function signed(said, pair = first, key = 'r1') {
  const statement = JSON.stringify(said)
  const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, new TextEncoder().encode(statement))
  return { statement, signature: toBase64url(signature), key }
}

/** What the server signs for a packet. */
const forPacket = async (body, change = {}, ...by) =>
  signed(receipt({ packet: JSON.parse(body).packet, digest: await digest(subtle, body), ...change }), ...by)

/** A file as the server writes it for a device. */
async function file(device, { at: written = at(20), receipts = [], pictures = [], keys = receiptKeys, secret = SECRET } = {}) {
  const body = JSON.stringify({ at: written, receipts, pictures, receipt_keys: keys, file_key: { id: 'f2', public: '' } })
  const key = await subtle.importKey('raw', fromBase64url(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const mac = await subtle.sign('HMAC', key, new TextEncoder().encode(['chung-tay-receipts-1', device, body].join('\n')))
  return JSON.stringify({ format: 'chung-tay-receipts-1', device, body, mac: toBase64url(mac) })
}

/** Two households with a packet each, and a picture of the first. */
async function device() {
  const desk = new Device({ id: 'd1', receiptKeys, secret: SECRET })
  await desk.takePackage(pack(...['a', 'b'].map((subject) => packed({ subject, label: subject }))), 'e1')
  for (const subject of ['a', 'b']) {
    const what = subject === 'a' ? { photo: 'pic-1' } : said('ngói')
    await desk.changeVisit(subject, (it) => answer(begin(it, { newId: () => `sheet-${subject}`, day: '2026-11-22' }), 'roof', what))
    await desk.changeVisit(subject, (it) => seal(it, { packetId: `p-${subject}`, device: 'd1', now: at(subject === 'a' ? 1 : 2), handIn: false }))
  }
  const line = { id: 'pic-1', subject: 'a', owner: 'review', sheet: 'sheet-a', question: 'roof', size: 9, digest: 'aa', sent: 0, named: false, error: null }
  desk.photos.set('pic-1', { line, bytes: new ArrayBuffer(9) })
  return desk
}

const taking = async (desk, text) => takeReceipts(new Round(desk, { keys: async () => OFFLINE }, ports, {}), text)

test('a file holds packets and the pictures that they name', async () => {
  const { content, ids } = await carried(await device())

  assert.deepEqual([content.packets.length, content.pictures.map((it) => [it.id, it.sheet, it.content]), content.left], [2, [['pic-1', 'sheet-a', 'AAAAAAAAAAAA']], { packets: 0, pictures: 0 }])
  assert.deepEqual(ids, ['p-a', 'p-b', 'pic-1'])
})

test('what does not fit is counted and goes into the next file, pictures after all packets', async () => {
  const desk = await device()
  const room = JSON.stringify((await desk.outbox())[0].body).length + 10
  const without = new Set()
  const files = []
  for (let i = 0; i < 3; i++) {
    const { content, ids } = await carried(desk, { without, room: i < 2 ? room : 2_000 })
    files.push([...ids, content.left])
    for (const it of ids) without.add(it)
  }

  assert.deepEqual(files, [['p-a', { packets: 1, pictures: 1 }], ['p-b', { packets: 0, pictures: 1 }], ['pic-1', { packets: 0, pictures: 0 }]])
})

test('against the receipts of a file everything leaves the outbox, and the same file again changes nothing', async () => {
  const desk = await device()
  const [a, b] = await desk.outbox()
  const text = await file('d1', {
    receipts: [await forPacket(a.body), await forPacket(b.body, { outcome: 'QUARANTINED', reason: 'BAD_DAY' })],
    pictures: [await signed({ picture: 'pic-1', digest: 'aa', outcome: 'ARRIVED', reason: null })],
  })

  assert.deepEqual(await taking(desk, text), { kind: 'TAKEN', packets: 2, pictures: 1 })
  assert.deepEqual([desk.unsent(), desk.lines().map((it) => it.state), (await desk.pictures())[0].sent], [0, ['SENT', 'QUARANTINED'], 9])
  const settled = await file('d1', { at: at(25), receipts: [await forPacket(b.body)] })
  assert.deepEqual(await taking(desk, settled), { kind: 'TAKEN', packets: 0, pictures: 0 })
  assert.deepEqual([desk.lines().map((it) => it.state), await desk.unsettled()], [['SENT', 'SENT'], []])
  assert.deepEqual(await taking(desk, settled), { kind: 'TAKEN', packets: 0, pictures: 0 })
  assert.deepEqual(await taking(desk, text), { kind: 'OLDER', at: at(20), last: at(25) })
})

test('a file for somebody else, a changed one and anything else are refused and change nothing', async () => {
  const desk = await device()
  const receipts = [await forPacket((await desk.outbox())[0].body)]
  const whole = JSON.parse(await file('d1', { receipts }))

  assert.equal((await taking(desk, await file('d2', { receipts }))).kind, 'OTHER_DEVICE')
  assert.equal((await taking(desk, JSON.stringify({ ...whole, body: whole.body.replace('APPLIED', 'HELD') }))).kind, 'CHANGED')
  assert.equal((await taking(desk, JSON.stringify({ ...whole, mac: '*' }))).kind, 'CHANGED')
  assert.equal((await taking(desk, await file('d1', { receipts, secret: toBase64url(new Uint8Array(32)) }))).kind, 'CHANGED')
  for (const it of ['', '{}', 'null', JSON.stringify({ ...whole, format: 'chung-tay-field-1' })]) assert.equal((await taking(desk, it)).kind, 'NOT_OURS')
  assert.deepEqual([desk.unsent(), (await desk.outbox())[0].tries], [2, 0])
})

test('a receipt that no key signed proves nothing, also in a file that is genuine', async () => {
  const desk = await device()
  const [a] = await desk.outbox()

  const came = await taking(desk, await file('d1', { receipts: [await forPacket(a.body, {}, second)], pictures: [await signed({ picture: 'pic-1', digest: 'bb', outcome: 'ARRIVED' })] }))

  assert.deepEqual([came, desk.unsent(), (await desk.outbox())[0].error, (await desk.pictures())[0].sent], [{ kind: 'TAKEN', packets: 0, pictures: 0 }, 2, 'RECEIPT', 0])
})

test('a picture that the office could not take says why and goes into the next file', async () => {
  const desk = await device()

  await taking(desk, await file('d1', { pictures: [await signed({ picture: 'pic-1', digest: 'aa', outcome: 'REFUSED', reason: 'picture_no_right' })] }))

  assert.equal((await desk.pictures())[0].error, 'picture_no_right')
  assert.equal((await carried(desk)).content.pictures.length, 1)
})

test('a renewed key is learnt from what the server wrote for this device, and from nobody else', async () => {
  const keys = { ...receiptKeys, r2: await spki(second) }
  const line = (text) => ({
    villages: async () => OFFLINE, pack: async () => ({ kind: 'SAME' }), keys: async () => ({ kind: 'DONE', value: text, etag: null }),
    packet: async (body) => ({ kind: 'DONE', value: await forPacket(body, {}, second, 'r2'), etag: null }), pictureOffset: async () => OFFLINE,
  })
  const desk = await device()

  await synchronise(desk, line(await file('d1', { keys, secret: toBase64url(new Uint8Array(32)) })), ports)
  assert.deepEqual([desk.unsent(), Object.keys(desk.device().receiptKeys)], [2, ['r1']])

  await synchronise(desk, line(await file('d1', { keys })), ports, { force: true })
  assert.deepEqual([desk.unsent(), Object.keys(desk.device().receiptKeys), desk.device().fileKey.id], [0, ['r1', 'r2'], 'f2'])
})

test('new keys come with a file of receipts, for a device that never meets a network', async () => {
  const desk = await device()
  const [a] = await desk.outbox()

  const came = await taking(desk, await file('d1', { keys: { ...receiptKeys, r2: await spki(second) }, receipts: [await forPacket(a.body, {}, second, 'r2')] }))

  assert.deepEqual([came.packets, desk.device().fileKey.id], [1, 'f2'])
})
