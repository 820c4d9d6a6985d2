// Runs schedules against the intake of the server, which answers line by line on the other end of a pipe.
// node schedules.mjs <first seed> <how many> <every which by contract> <keys as JSON>: says in its last line how many held, or
// fails with the seed. Of the keys, `contract` checks receipts as in life, in every which schedule; `known` is a secret that
// both sides know, and checks the others.
import { createInterface } from 'node:readline'
import { count } from './counted.mjs'
import { Schedule } from './schedule.mjs'
import { contract, known } from './seals.mjs'

const AT_ONCE = 128

const [first, many, byContract] = process.argv.slice(2, 5).map(Number)
const keys = JSON.parse(process.argv[5])
/** @type {((answer: any) => void)[]} */
const waiting = []
createInterface({ input: process.stdin })
  .on('line', (line) => waiting.shift()?.(JSON.parse(line)))
  .on('close', () => process.exit(1)) // the other end has read why, and goes

let unsaid = ''

/** Answers come in the order of the questions; those of one moment are asked together. @param {object} question */
function ask(question) {
  if (unsaid === '') setImmediate(say)
  unsaid += `${JSON.stringify(question)}\n`
  return new Promise((resolve) => waiting.push(resolve))
}

function say() {
  process.stdout.write(unsaid)
  unsaid = ''
}

let next = first
/** What was counted, over all schedules. @type {Record<string, number>} */
const counts = {}

async function worker() {
  while (next < first + many) {
    const seed = next++
    try {
      const server = (op, more = {}) => ask({ world: seed, op, ...more })
      const outcome = await new Schedule(seed, server, seed % byContract === 0 ? contract(keys.contract) : known(keys.known)).run()
      for (const [what, many] of Object.entries(count(outcome))) counts[what] = (counts[what] ?? 0) + many
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ op: 'failed', seed, why: String(error.stack) })}\n`)
      await new Promise(() => {})
    }
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, worker))
process.stdout.write(`${JSON.stringify({ op: 'held', schedules: many, ...counts })}\n`, () => process.exit(0))
