// A line to a real intake on which everything goes wrong that can: requests and answers are lost, cut, repeated, and come
// late; while one is on its way, people go on working.
const done = (value) => ({ kind: 'DONE', value, etag: null })
const lost = (error) => ({ kind: 'FAILED', error })

export class FaultyLine {
  /** Packets that come later than anybody waits. */
  late = []
  isGood = false

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

  villages = async () => done({ villages: [(await this.server('pack')).village] })

  pack = async () => {
    if (!this.isGood && this.chance.in(20)) return lost('OFFLINE')
    const pack = await this.server('pack')
    await this.#working()
    return !this.isGood && this.chance.in(20) ? lost('TIMEOUT') : done(pack)
  }

  packet = async (body) => {
    await this.#working()
    if (this.isGood) return done(await this.server('packet', { body }))
    const kind = this.chance.below(10)
    if (kind === 0) return lost('OFFLINE') // on the way there
    if (kind === 1) return lost('SERVER') // killed before the end of its transaction
    if (kind === 2) {
      this.late.push(body)
      return lost('TIMEOUT')
    }
    if (kind === 3) {
      const cut = await this.server('packet', { body: body.slice(0, this.chance.below(body.length)) })
      if (this.chance.in(50)) return done(cut) // a good receipt, for something else
    }
    const receipt = await this.server('packet', { body })
    await this.#working()
    if (kind === 4) return lost('OFFLINE') // on the way back, or killed after the end of its transaction
    if (kind === 5) return done({ ...receipt, statement: receipt.statement.slice(0, this.chance.below(receipt.statement.length)) })
    if (kind === 6) return done(await this.server('packet', { body })) // sent twice by something in between
    return done(receipt)
  }

  async comeLate() {
    if (this.late.length === 0) return
    const [body] = this.late.splice(this.chance.below(this.late.length), 1)
    await this.server('packet', { body })
  }

  async #working() {
    if (!this.isGood && this.chance.in(15)) await this.meanwhile()
  }
}
