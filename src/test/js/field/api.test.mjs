import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { load } from './given.mjs'

const { line, me, register } = await load('net/api.js')

/** What the server does next, and what it was asked. @type {(request: any, response: any) => void} */
let answer
let asked
const server = createServer((request, response) => {
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => {
    asked = { method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(parts).toString() }
    answer(request, response)
  })
})
const plain = globalThis.fetch
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  globalThis.fetch = (path, how) => plain(`http://127.0.0.1:${server.address().port}${path}`, how)
})
after(() => {
  globalThis.fetch = plain
  server.close()
})

const own = line({ token: () => 'token', version: 'a1', waiting: () => 3 })

/** @param {number} status @param {unknown} [body] @param {object} [headers] */
function says(status, body, headers = {}) {
  answer = (_, response) => response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body))
}

test('every request of a device says whose it is and how it stands there', async () => {
  says(200, { villages: [] })

  assert.deepEqual(await own.villages(), { kind: 'DONE', value: { villages: [] }, etag: null })
  const { authorization, 'x-field-waiting': waiting, 'x-field-version': version } = asked.headers
  assert.deepEqual([authorization, waiting, version], ['Bearer token', '3', 'a1'])
})

test('a package is asked for by what the device has, and told while it comes', async () => {
  says(200, { visits: 'x'.repeat(1000) }, { ETag: 'W/"2"' })
  let seen = 0
  const reply = await own.pack('v1', 'W/"1"', (bytes) => (seen = bytes))
  assert.deepEqual([reply.etag, seen, asked.headers['if-none-match']], ['W/"2"', 1013, 'W/"1"'])

  says(304)
  assert.deepEqual(await own.pack('v1', 'W/"2"'), { kind: 'SAME' })
})

test('a packet goes to the letter', async () => {
  says(200, { statement: '', signature: '', key: '' })
  await own.packet('{"text":"ngói"}')
  assert.deepEqual([asked.method, asked.url, asked.body], ['POST', '/api/field/packets', '{"text":"ngói"}'])
})

test('a refusal has its code; what something on the way answers has none', async () => {
  says(401, { code: 'device_revoked' })
  assert.deepEqual(await own.packet('{}'), { kind: 'REFUSED', status: 401, code: 'device_revoked' })
  answer = (_, response) => response.writeHead(403).end('<html>')
  assert.deepEqual(await own.packet('{}'), { kind: 'REFUSED', status: 403, code: '' })
})

test('what did not arrive is no refusal', async () => {
  for (const status of [429, 502, 503, 504]) {
    says(status)
    assert.deepEqual(await own.packet('{}'), { kind: 'FAILED', error: 'BUSY' })
  }
  says(500)
  assert.deepEqual(await own.packet('{}'), { kind: 'FAILED', error: 'SERVER' })
  answer = (_, response) => response.writeHead(200).end('{"state')
  assert.deepEqual(await own.packet('{}'), { kind: 'FAILED', error: 'SERVER' })
  answer = (request) => request.socket.destroy()
  assert.deepEqual(await own.packet('{}'), { kind: 'FAILED', error: 'OFFLINE' })
  answer = (_, response) => {
    response.writeHead(200, { 'Content-Length': 100 }).write('{"statement"')
    setTimeout(() => response.destroy(), 20)
  }
  assert.deepEqual(await own.packet('{}'), { kind: 'FAILED', error: 'OFFLINE' })
})

test('where somebody must sign in, being sent elsewhere is not taken for an answer', async () => {
  answer = (_, response) => response.writeHead(302, { Location: '/sign-in' }).end()
  assert.equal((await me()).kind, 'FAILED')
})

test('a piece of a picture says what it belongs to, and the answer how far the server is', async () => {
  const picture = { id: 'p1', owner: 'review', subject: 's', sheet: 'x', question: 'm1.house', size: 9, digest: 'ab' }
  says(200, {}, { 'Upload-Offset': '9' })
  assert.equal((await own.picturePiece(picture, 4, new ArrayBuffer(5))).value, 9)
  assert.equal(asked.url, '/api/field/pictures/p1?owner=review&subject=s&sheet=x&question=m1.house')
  assert.deepEqual(['upload-offset', 'upload-length', 'upload-digest', 'content-type'].map((it) => asked.headers[it]), ['4', '9', 'ab', 'application/octet-stream'])

  says(409, { code: 'other_offset' }, { 'Upload-Offset': '2' })
  assert.equal((await own.picturePiece(picture, 4, new ArrayBuffer(5))).value, 2)
  says(409, { code: 'other_picture' })
  assert.equal((await own.picturePiece(picture, 4, new ArrayBuffer(5))).code, 'other_picture')
  says(200, undefined, { 'Upload-Offset': '3' })
  assert.equal((await own.pictureOffset('p1')).value, 3)
})

test('a form is posted with the token against forged ones', async () => {
  says(200, {})
  await register({ header: 'X-CSRF-TOKEN', token: 'c' }, { installation: 'i', name: 'Máy của anh Sính' })
  assert.deepEqual([asked.url, asked.headers['x-csrf-token'], JSON.parse(asked.body).name], ['/field-work/devices', 'c', 'Máy của anh Sính'])
})
