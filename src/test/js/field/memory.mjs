// A device without a browser: everything is kept as text, and it can lose its power before any writing.
import { load } from './given.mjs'

const { outbox } = await load('core/outbox.js')
const { isLeft } = await load('core/picturing.js')
const { repack } = await load('core/repack.js')
const { lineOf } = await load('core/roster.js')
const { isUnsealed, isUnsent, waiting } = await load('core/visit.js')

/** The power was cut: nothing after it happened. */
export class Cut extends Error {}

export class Device {
  visits = new Map()
  lists = new Map()
  taken = new Map()
  questionnaires = new Set()
  photos = new Map()
  wiped = false
  isFull = false

  /** @param {{ id?: string, receiptKeys?: Record<string, string>, secret?: string }} about @param {() => boolean} [loses] asked before every writing whether the power is cut */
  constructor({ id = 'd1', receiptKeys = {}, secret = '' } = {}, loses = () => false) {
    this.about = { device: id, user: { id: 'u', name: 'Sính' }, token: 't', secret, receiptKeys, fileKey: { id: 'f', public: '' } }
    this.loses = loses
  }

  device() {
    return this.about
  }

  async villages() {
    return [...this.taken.values()].map((it) => JSON.parse(it))
  }

  async village(id) {
    return (await this.villages()).find((it) => it.village === id) ?? null
  }

  async outbox() {
    return outbox(this.records((it) => it.waiting > 0))
  }

  async unsealed() {
    return [...this.visits].filter(([, it]) => it.unsealed).map(([subject]) => subject)
  }

  async unsettled() {
    return this.records().filter((it) => it.unsettled.length > 0).map((it) => it.subject)
  }

  async visit(subject) {
    return this.visits.has(subject) ? JSON.parse(this.visits.get(subject).text) : null
  }

  async changeVisit(subject, change, lost = null) {
    const before = (await this.visit(subject)) ?? lost
    if (before === null) return { full: false, record: null }
    const record = change(before)
    if (!this.visits.has(subject) && !isUnsent(record)) return { full: false, record }
    if (this.isFull) return { full: true, record: before }
    this.#writes()
    this.#put(record)
    return { full: false, record }
  }

  async takePackage(pack, etag, open = null) {
    if (this.isFull) return { full: true }
    const listed = new Set(pack.visits.map((it) => it.subject))
    const held = this.records().filter((it) => it.village === pack.village.village || listed.has(it.subject))
    const { records, lines, left } = repack(pack, { records: held, lines: JSON.parse(this.lists.get(pack.village.village) ?? '[]') }, open)
    this.#writes()
    for (const it of records) this.#put(it)
    for (const it of left) this.visits.delete(it)
    this.lists.set(pack.village.village, JSON.stringify(lines))
    this.taken.set(pack.village.village, JSON.stringify({ ...pack.village, takenAt: pack.taken_at, day: pack.day, etag, judging: null }))
    this.questionnaires = new Set(this.records().map((it) => it.key))
    return { full: false }
  }

  async leaveVillage(village, open = null) {
    const [it] = (await this.villages()).filter((known) => known.village === village)
    const kept = await this.takePackage({ village: it, taken_at: it.takenAt, day: it.day, questionnaires: {}, judging: null, visits: [] }, null, open)
    if (!kept.full && this.records().every((record) => record.village !== village)) this.taken.delete(village)
    return kept
  }

  async noteOver(village, overSince) {
    if (this.isFull) return { full: true }
    this.#writes()
    this.taken.set(village, JSON.stringify({ ...JSON.parse(this.taken.get(village)), overSince }))
    return { full: false }
  }

  async pictures() {
    return [...this.photos.values()].map(({ line }) => ({ ...line }))
  }

  async pictureBytes(id) {
    return this.photos.get(id)?.bytes ?? null
  }

  async notePicture(id, change) {
    this.#writes()
    const { line, bytes } = this.photos.get(id)
    this.photos.set(id, { line: { ...line, ...change }, bytes })
    return { full: false }
  }

  async sealedFile({ packets }) {
    return JSON.stringify(packets)
  }

  async learn(news) {
    this.#writes()
    this.about = { ...this.about, ...news }
  }

  async wipeSent() {
    if (this.unsent() > 0) return 'UNSENT'
    this.visits.clear()
    if ((await this.pictures()).some(isLeft)) return 'PICTURES'
    await this.wipe()
    return 'WIPED'
  }

  async wipe() {
    this.visits.clear()
    this.wiped = true
  }

  /** @param {(row: { waiting: number, unsealed: boolean }) => boolean} [which] */
  records(which = () => true) {
    return [...this.visits.values()].filter(which).map((it) => JSON.parse(it.text))
  }

  /** What only this device has. */
  unsent() {
    return [...this.visits.values()].reduce((sum, it) => sum + it.waiting + (it.unsealed ? 1 : 0), 0)
  }

  lines() {
    return this.records().map((it) => lineOf(it, 'Bản Rã'))
  }

  #put(record) {
    this.visits.set(record.subject, { text: JSON.stringify(record), waiting: waiting(record).length, unsealed: isUnsealed(record) })
  }

  #writes() {
    if (this.loses()) throw new Cut()
  }
}
