// One schedule: two devices and an office work on two households while everything goes wrong, then the network is good again.
import assert from 'node:assert/strict'
import { Chance } from './chance.mjs'
import { FaultyLine } from './faults.mjs'
import { at, load } from './given.mjs'
import { Cut, Device } from './memory.mjs'

const { synchronise } = await load('core/sync.js')
const { take } = await load('core/fetching.js')
const { Round } = await load('core/round.js')
const { read } = await load('core/places.js')
const { addMember, answer, begin, canAnswer, given, givenMember, putBack, seal } = await load('core/visit.js')

const PLACES = ['roof', 'wall', 'm1.job']
const STEPS = 14
const PARTS = 2
const MOST_ROUNDS = 8

export class Schedule {
  values = 0
  minute = 0
  depth = 0
  /** Every answer that was given on a device and kept there, in its order. */
  given = []
  /** The household that somebody has open on a device, as the page has it. @type {Map<Device, any>} */
  pages = new Map()

  /**
   * @param {number} seed @param {(op: string, more?: object) => Promise<any>} server
   * @param {{ receiptKeys: Record<string, string>, subtle: any }} seals how receipts are checked
   */
  constructor(seed, server, { receiptKeys, subtle }) {
    this.chance = new Chance(seed)
    this.server = server
    this.subjects = [this.chance.uuid(), this.chance.uuid()]
    this.lossy = this.chance.oneOf([0, 3, 10])
    this.isGood = false
    const loses = () => !this.isGood && this.chance.in(this.lossy)
    this.devices = [0, 1].map(() => new Device({ id: this.chance.uuid(), receiptKeys }, loses))
    this.lines = new Map(this.devices.map((it) => [it, new FaultyLine(this.chance, server, () => this.step())]))
    this.ports = { clock: () => new Date(at(this.minute++)), random: this.chance.next, newId: this.chance.uuid, subtle }
  }

  async run() {
    await this.server('reset', { subjects: this.subjects })
    for (const it of this.devices) await this.unlessCut(() => this.fetch(it))
    for (let part = 0; part < PARTS; part++) {
      for (let i = 0; i < STEPS / PARTS; i++) await this.step()
      await this.atOffice(3)
    }
    this.isGood = true
    this.pages.clear()
    await this.server('mend')
    for (const it of this.lines.values()) await this.mend(it)
    for (const it of this.devices) await this.finish(it)
    await this.atOffice(6)
    for (const it of this.devices) await this.finish(it)
    // What the second device did, the first learns with its next round.
    for (const it of this.devices) await this.learn(it)
    const dump = await this.server('dump')
    for (const it of this.devices) this.knows(it, dump)
    return { given: this.given, dump }
  }

  /** @param {FaultyLine} line */
  async mend(line) {
    line.isGood = true
    while (line.late.length > 0) await line.comeLate()
  }

  /** Something that somebody does; the power may be cut in the middle of it. */
  async step() {
    if (this.depth > 2) return
    this.depth++
    const device = this.chance.oneOf(this.devices)
    const subject = this.chance.oneOf(this.subjects)
    const kind = this.chance.below(100)
    await this.unlessCut(() => {
      if (kind < 27) return this.fill(device, subject)
      if (kind < 30) return this.takenAway(device, subject)
      if (kind < 34) return this.open(device, subject)
      if (kind < 40) return this.write(device)
      if (kind < 50) return this.seal(device, subject, this.chance.in(15))
      if (kind < 72) return this.sync(device)
      if (kind < 76) return this.fetch(device)
      if (kind < 85) return this.server('office', { subject, at: this.chance.oneOf(PLACES), value: this.chance.in(10) ? null : this.value('o') })
      if (kind < 95) return this.decideAtOffice(subject)
      if (kind < 96) return this.server('break', { busy: this.chance.in(30) })
      if (kind < 99) return this.line(device).comeLate()
      this.line(device).isRevoked = true
    })
    this.depth--
  }

  /** Somebody takes the time to look after what waits. @param {number} most decisions */
  async atOffice(most) {
    for (let left = this.chance.below(most + 1); left > 0; left--) await this.decideAtOffice(this.chance.oneOf(this.subjects))
  }

  /** What only a person decides. @param {string} subject */
  decideAtOffice(subject) {
    const which = this.chance.below(100)
    switch (this.chance.below(12)) {
      case 0: return this.server('close', { subject, why: this.chance.oneOf(['OVER', 'HANDED_IN', 'HANDED_IN', 'LEFT']) })
      case 1: return this.server('reopen', { subject })
      case 2: case 3: return this.server('giveback', { subject })
      case 4: case 5: return this.server('again', { which })
      case 6: return this.server('settle', { which })
      default: return this.server('decide', { which, choice: this.chance.oneOf(['OFFICE', 'DEVICE']) })
    }
  }

  /** @param {Device} device @returns {FaultyLine} */
  line(device) {
    return this.lines.get(device)
  }

  /** @param {() => Promise<unknown> | undefined} work */
  async unlessCut(work) {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Cut)) throw error
    }
  }

  /** @param {string} kind */
  value(kind) {
    return `${kind}${this.values++}`
  }

  /** @param {Device} device @param {string} subject */
  async fill(device, subject) {
    const value = this.chance.in(10) ? undefined : { text: this.chance.in(10) ? `o${this.chance.below(this.values + 1)}` : this.value('v') }
    const newcomer = this.chance.in(10) ? this.chance.uuid() : null
    const place = newcomer ? `${newcomer}.job` : this.chance.oneOf(PLACES)
    let says = true
    const { record } = await device.changeVisit(subject, (it) => {
      if (!canAnswer(it)) return it
      const begun = begin(it, { newId: this.chance.uuid, day: '2026-11-20' })
      const known = newcomer ? addMember(begun, newcomer) : begun
      says = JSON.stringify(read(known.sealed, place)) !== JSON.stringify(value)
      return answer(known, place, value)
    })
    if (record && canAnswer(record)) this.given.push({ device: device.device().device, subject, at: place, value: value?.text ?? null, says })
  }

  /** @param {Device} device @param {string} subject */
  async open(device, subject) {
    const record = await device.visit(subject)
    if (record && canAnswer(record)) this.pages.set(device, record)
  }

  /** A sheet is closed while somebody has it open, and another window of the device takes the package. @param {Device} device @param {string} subject */
  async takenAway(device, subject) {
    await this.open(device, subject)
    await this.server('close', { subject, why: 'OVER' })
    await this.fetch(device)
    await this.write(device)
  }

  /** Into the page that is open, whatever became of its sheet: another window may have taken it off the device. @param {Device} device */
  async write(device) {
    const page = this.pages.get(device)
    if (!page || device.wiped) return
    const { subject } = page
    const [value, place] = [this.value('v'), this.chance.oneOf(PLACES)]
    const by = { newId: this.chance.uuid, day: '2026-11-20' }
    const { record } = await device.changeVisit(subject, (it) => given(givenMember(begin(it, by), 'm1'), place, { text: value }), putBack(page, this.chance.uuid()))
    this.given.push({ device: device.device().device, subject, at: place, value, says: true })
    if (record) this.pages.set(device, record)
  }

  /** @param {Device} device @param {string} subject @param {boolean} handIn */
  seal(device, subject, handIn) {
    if (this.pages.get(device)?.subject === subject) this.pages.delete(device)
    const by = { packetId: this.chance.uuid(), device: device.device().device, now: at(this.minute++), handIn }
    return device.changeVisit(subject, (it) => (it.sheet === null && handIn && canAnswer(it) ? seal(begin(it, { newId: this.chance.uuid, day: '2026-11-20' }), by) : seal(it, by)))
  }

  /** @param {Device} device */
  async sync(device) {
    const open = this.pages.get(device)?.subject ?? (this.chance.in(30) ? this.chance.oneOf(this.subjects) : null)
    await synchronise(device, this.line(device), this.ports, { force: this.chance.in(60), open: this.isGood ? null : open })
  }

  /** @param {Device} device */
  fetch(device) {
    return take(new Round(device, this.line(device), this.ports, {}), { village: 'v1', etag: null })
  }

  /** With a good network nothing stays on a device. @param {Device} device */
  async finish(device) {
    for (let round = 0; device.unsent() > 0; round++) {
      assert.ok(round < MOST_ROUNDS, `still on the device: ${JSON.stringify(device.records())}`)
      await synchronise(device, this.line(device), this.ports, { force: true })
    }
    await this.learn(device)
    assert.equal(device.wiped, this.line(device).isRevoked, 'a revoked device, and no other, is wiped')
    assert.deepEqual(device.records().flatMap((it) => it.packets), [], 'packets on the device')
  }

  /** One round without pressing anything: the package tells what is over, and the next round asks about it. @param {Device} device */
  async learn(device) {
    for (let round = 0; round < 2; round++) await synchronise(device, this.line(device), this.ports, {})
  }

  /** Nobody waits on a device for what was decided at the office. @param {Device} device @param {any} dump */
  knows(device, dump) {
    const waiting = new Set(dump.packets.filter((it) => it.waits).map((it) => it.packet))
    for (const it of device.records().filter((record) => record.open)) {
      const cards = dump.conflicts.filter((card) => card.subject === it.subject)
      const own = it.number > 0 && cards.some((card) => card.device === device.device().device)
      assert.ok(it.conflicts > 0 ? cards.length > 0 : !own, `conflicts told: ${JSON.stringify(it)}`)
      const asked = it.unsettled.map((one) => one.packet)
      const known = asked.filter((one) => !waiting.has(one))
      assert.ok(known.length === 0 || asked.some((one) => waiting.has(one)) || cards.length > 0, `waits for nothing: ${JSON.stringify(it)}`)
      assert.ok(it.quarantined === 0 || dump.packets.some((one) => one.subject === it.subject && one.waits), `quarantine told: ${JSON.stringify(it)}`)
    }
  }
}
