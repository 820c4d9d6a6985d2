// A line to a real intake on which everything goes wrong that can: requests and answers are lost, cut, repeated, and come
// late; while one is on its way, people go on working.
import { createHash } from 'node:crypto'

const done = (value) => ({ kind: 'DONE', value, etag: null })
const lost = (error) => ({ kind: 'FAILED', error })

const REVOKED = { kind: 'REFUSED', status: 401, code: 'device_revoked' }

export class FaultyLine {
  /** Packets that come later than anybody waits. */
  late = []
  isGood = false
  isRevoked = false

  /**
   * @param {import('./chance.mjs').Chance} chance
   * @param {(op: string, more?: object) => Promise<any>} server
   * @param {() => Promise<void>} meanwhile what people do while a request is on its way
   */
  constructor(chance, server, meanwhile) {
    this.chance = chance
    this.server = server
    this.meanwhile = meanwhile
  }

  villages = async () => (this.isRevoked ? REVOKED : done({ villages: [(await this.server('pack')).village] }))

  pack = async (_, etag) => {
    if (this.isRevoked) return REVOKED
    if (!this.isGood && this.chance.in(20)) return lost('OFFLINE')
    const pack = await this.server('pack')
    const content = createHash('sha1').update(JSON.stringify(pack)).digest('hex')
    await this.#working()
    if (!this.isGood && this.chance.in(20)) return lost('TIMEOUT')
    return content === etag ? { kind: 'SAME' } : { ...done(pack), etag: content }
  }

  packet = async (body) => {
    await this.#working()
    if (this.isRevoked) return REVOKED
    if (this.isGood) return this.#sent(body)
    const kind = this.chance.below(10)
    if (kind === 0) return lost('OFFLINE') // on the way there
    if (kind === 1) return lost('SERVER') // killed before the end of its transaction
    if (kind === 2) {
      this.late.push(body)
      return lost('TIMEOUT')
    }
    if (kind === 3) {
      const cut = await this.#sent(body.slice(0, this.chance.below(body.length)))
      if (this.chance.in(50)) return cut // a good receipt, for something else
    }
    const reply = await this.#sent(body)
    await this.#working()
    if (reply.kind !== 'DONE') return reply
    const receipt = reply.value
    if (kind === 4) return lost('OFFLINE') // on the way back, or killed after the end of its transaction
    if (kind === 5) return done({ ...receipt, statement: receipt.statement.slice(0, this.chance.below(receipt.statement.length)) })
    if (kind === 6) return this.#sent(body) // sent twice by something in between
    return done(receipt)
  }

  /** The door for devices that were revoked. */
  sealedFile = async (file) => {
    if (!this.isGood && this.chance.in(20)) return lost('OFFLINE')
    const receipts = await this.server('file', { bodies: JSON.parse(file) })
    if (receipts.busy) return lost('SERVER')
    await this.#working()
    return !this.isGood && this.chance.in(20) ? lost('TIMEOUT') : done(receipts)
  }

  /** What comes after the device was revoked comes with a right that ended. */
  async comeLate() {
    if (this.late.length === 0) return
    const [body] = this.late.splice(this.chance.below(this.late.length), 1)
    if (!this.isRevoked) await this.server('packet', { body })
  }

  /** @param {string} body */
  async #sent(body) {
    const receipt = await this.server('packet', { body })
    return receipt.busy ? lost('SERVER') : done(receipt)
  }

  async #working() {
    if (!this.isGood && this.chance.in(15)) await this.meanwhile()
  }
}
