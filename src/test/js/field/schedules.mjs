// Runs schedules against the intake of the server, which answers line by line on the other end of a pipe.
// node schedules.mjs <first seed> <how many> <receipt keys as JSON>: says in its last line how many held, or fails with the seed.
import { createInterface } from 'node:readline'
import { count } from './counted.mjs'
import { Schedule } from './schedule.mjs'

const AT_ONCE = 32

const [first, many] = process.argv.slice(2, 4).map(Number)
const receiptKeys = JSON.parse(process.argv[4])
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
let answers = 0

async function worker() {
  while (next < first + many) {
    const seed = next++
    try {
      const outcome = await new Schedule(seed, (op, more = {}) => ask({ world: seed, op, ...more }), receiptKeys).run()
      answers += count(outcome)
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ op: 'failed', seed, why: String(error.stack) })}\n`)
      await new Promise(() => {})
    }
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, worker))
process.stdout.write(`${JSON.stringify({ op: 'held', schedules: many, answers })}\n`, () => process.exit(0))
