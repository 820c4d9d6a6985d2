// What the tests of the store do in the browser; each returns what is to be true.
import { RECOVERY, disk, ended, household, names, opened, pack, registration, say, sealed, secret, unlocked, vault } from './given.js'
import { carried } from '/field/core/carrying.js'
import { read } from '/field/core/places.js'
import { search } from '/field/core/roster.js'

const NOTHING = { packets: [], pictures: [], left: { packets: 0, pictures: 0 } }
const SECRETS = ['Nguyễn', 'Đào', 'lá cọ', 'ngói', 'token-of', 'Bản v1', 'ảnh nhà', secret(7)]

/** A full store, locked; what of it can be read on the disk. */
export async function readable() {
  const session = await opened('Sính', '135790')
  await session.takePackage(pack('v1', [household(1), household(2)]), 'e1')
  await say(session, 'subject-1', 'ngói')
  await sealed(session, 'subject-1')
  await session.putPicture({ id: 'p1', subject: 'subject-1', size: 7, sent: 0, named: false }, new TextEncoder().encode('ảnh nhà').buffer)
  session.lock()
  const text = await disk()
  return { found: SECRETS.filter((it) => text.includes(it)), named: text.includes('Sính'), keys: text.includes('A KEY THAT CAN BE READ'), bytes: text.length }
}

/** What is there after unlocking again. */
export async function kept(pin = '135790') {
  const { kind, session } = await unlocked('Sính', pin)
  if (kind !== 'OPEN') return kind
  const record = await session.visit('subject-1')
  const lines = await session.roster()
  return {
    roof: read(record.now, 'roof').text, outbox: (await session.outbox()).length, lines: lines.map((it) => `${it.label} ${it.state}`),
    token: session.device().token, questionnaire: (await session.questionnaire('q@1')).code,
    picture: new TextDecoder().decode(await session.pictureBytes('p1')),
  }
}

/** A second reviewer sees nothing of the first, and a row in another place does not open. */
export async function apart() {
  const second = await opened('Páo', '246801')
  const seen = { roster: await second.roster(), villages: await second.villages(), outbox: await second.outbox(), visit: await second.visit('subject-1') }
  const { session } = await unlocked('Sính', '135790')
  const name = await filledStore()
  await swap(name)
  const moved = await session.visit('subject-1').then(() => 'opened', (error) => error.name)
  await swap(name)
  return { ...seen, moved, back: (await session.visit('subject-1')).subject }
}

/** The only one with households. */
async function filledStore() {
  for (const it of await names()) {
    if (it !== 'chung-tay-field' && (await rows(it)).length > 0) return it
  }
  throw new Error('no store holds households')
}

/** @param {string} name */
async function rows(name) {
  const db = await ended(indexedDB.open(name))
  const all = await ended(db.transaction('visits').objectStore('visits').getAll())
  db.close()
  return all
}

/** @param {string} name */
async function swap(name) {
  const [one, other] = await rows(name)
  const db = await ended(indexedDB.open(name))
  const store = db.transaction('visits', 'readwrite').objectStore('visits')
  await ended(store.put({ ...one, iv: other.iv, data: other.data }))
  await ended(store.put({ ...other, iv: one.iv, data: one.data }))
  db.close()
}

/** @param {string} pin @param {number} later milliseconds from now, by a clock that somebody moved */
export async function attempt(pin, later = 0) {
  const { kind, wait = 0 } = await unlocked('Sính', pin, { clock: () => Date.now() + later })
  return { kind, wait }
}

export async function recovered() {
  const it = await vault()
  const [{ id }] = (await it.reviewers()).filter((one) => one.name === 'Sính')
  const wrong = await it.recover(id, RECOVERY.replace('C', 'D'), '975310')
  const right = await it.recover(id, RECOVERY, '975310')
  return { wrong: wrong.kind, right: right.kind, lines: (await right.session.roster()).length }
}

export async function wiped() {
  const { session } = await unlocked('Sính', '975310')
  const before = (await names()).length
  await session.wipe()
  return { before, after: (await names()).length, left: (await (await vault()).reviewers()).map((it) => it.name) }
}

/** A picture that the server has not stays behind the PIN; the households leave. */
export async function pictureLeft() {
  const session = await opened('Ảnh', '998878')
  await session.takePackage(pack('v1', [household(1)]), null)
  const picture = (id, change) => session.putPicture({ id, subject: 'subject-1', size: 3, sent: 0, named: true, error: null, ...change }, new TextEncoder().encode(id).buffer)
  await picture('p-1', {})
  await picture('p-2', { sent: 3 })
  const first = [await session.wipeSent(), (await session.roster()).length, (await session.villages()).length]
  session.lock()
  const again = (await unlocked('Ảnh', '998878')).session
  const bytes = new TextDecoder().decode(await again.pictureBytes('p-1'))
  await again.notePicture('p-1', { sent: 3 })
  return [...first, bytes, await again.wipeSent()]
}

/** Whether what lies outside the PIN signs as the device does. @param {{ id: string, public: string }} fileKey */
export async function forged(fileKey) {
  const session = await opened('Tệp', '112234', { file_key: fileKey })
  const { mac, ...file } = JSON.parse(await session.sealedFile(NOTHING))
  const db = await ended(indexedDB.open('chung-tay-field'))
  const [row] = await ended(db.transaction('reviewers').objectStore('reviewers').getAll())
  db.close()
  const text = new TextEncoder().encode([file.format, file.device, file.key, file.ephemeral, file.iv, file.body].join('\n'))
  const own = await crypto.subtle.sign('HMAC', row.secret, text)
  return btoa(String.fromCharCode(...new Uint8Array(own))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') === mac
}

/** A token that is given anew takes the machine's name with it. */
export async function renewed() {
  const session = await opened('Sính', '135790')
  const { device, user } = session.device()
  await session.renew(registration('Sính', { device, user, token: 'later' }))
  session.lock()
  const again = (await unlocked('Sính', '135790')).session.device()
  return [again.machine, again.token]
}

/** Two people of one name are two reviewers; the one who comes again is known. @param {string} user */
export async function namesakes(user) {
  for (const [id, pin] of [[user, '135790'], ['another', '246801']]) await opened('Nguyễn Thị Hoa', pin, { user: { id, name: 'Nguyễn Thị Hoa' } })
  const all = await (await vault()).reviewers()
  return [all.length, all.filter((it) => it.user === user).length]
}

/** A revoked device wipes itself only with nothing unsent. */
export async function wipedIfSent() {
  const session = await opened('Thu hồi', '998877')
  await session.takePackage(pack('v1', [household(1)]), null)
  await say(session, 'subject-1', 'ngói')
  const first = [await session.wipeSent(), read((await session.visit('subject-1')).now, 'roof').text]
  await say(session, 'subject-1', 'lá cọ')
  return [...first, await session.wipeSent(), (await (await vault()).reviewers()).length, (await names()).length]
}

/** Both pages write into the same household at once. @param {string} which */
export async function together(which) {
  const { session } = await unlocked('Chung', '112233')
  for (let i = 0; i < 15; i++) await say(session, 'subject-1', `${which}${i}`, `${which}${i}`)
  return Object.keys((await session.visit('subject-1')).now.answers).length
}

export async function forTwo() {
  const session = await opened('Chung', '112233')
  await session.takePackage(pack('v1', [household(1)]), null)
}

/** @param {number} generation @param {number} many */
export async function take(generation, many) {
  const { session } = await unlocked('Chung', '112233')
  await session.takePackage(pack('v2', Array.from({ length: many }, (_, i) => household(100 + i, { subject: `g-${i}`, note: `lần ${generation}` }))), `e${generation}`)
}

/** Which package lies on the device: each part of it says which. */
export async function generation() {
  const { session } = await unlocked('Chung', '112233')
  const lines = (await session.roster()).filter((it) => it.village === 'v2')
  const records = await Promise.all(lines.map((it) => session.visit(it.subject)))
  const etag = (await session.villages()).find((it) => it.village === 'v2')?.etag ?? null
  return [...new Set([etag, ...lines.map((it) => it.note), ...records.map((it) => it.note)].map((it) => it?.replace(/\D+/, '')))]
}

/** @param {number} bytes */
export async function picture(bytes) {
  const { session } = await unlocked('Chung', '112233')
  const noise = new Uint8Array(bytes)
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, Math.min(bytes, at + 65_536)))
  const kept = await session.putPicture({ id: `big-${bytes}`, subject: 'subject-1', size: bytes, sent: 0, named: false }, noise.buffer)
  return { ...kept, there: (await session.pictures()).length, answers: Object.keys((await session.visit('subject-1')).now.answers).length }
}

/** @param {{ id: string, public: string }} fileKey @param {string} device */
export async function file(fileKey, device) {
  const session = await opened('Tệp', '112234', { file_key: fileKey, device })
  await session.takePackage(pack('v1', [household(1)]), null)
  await say(session, 'subject-1', 'ngói')
  await sealed(session, 'subject-1')
  const { content } = await carried(session)
  return { file: await session.sealedFile(content), body: content.packets[0] }
}

/** @param {number} many */
export async function measured(many) {
  const session = await opened('Nhiều', '445566')
  for (let village = 0; village < many / 100; village++) {
    await session.takePackage(pack(`w${village}`, Array.from({ length: 100 }, (_, i) => household(village * 100 + i))), null)
  }
  const timed = async (work) => {
    const start = performance.now()
    await work()
    return Math.round(performance.now() - start)
  }
  const list = await timed(() => session.roster())
  const lines = await session.roster()
  return {
    households: lines.length, list, search: await timed(() => search(lines, { text: 'dao thi 77' })), open: await timed(() => session.visit('subject-77')),
    save: await timed(() => say(session, 'subject-77', 'ngói')), again: await timed(() => session.roster()),
  }
}
