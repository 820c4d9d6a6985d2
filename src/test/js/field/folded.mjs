// Folds every text of a file as the field app does and compares with what the server made of it.
// node folded.mjs <file>: prints the first disagreement and fails, or prints how many agreed.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { load } from './given.mjs'

const { fold } = await load('core/roster.js')
const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'))

for (const { text, folded } of cases) assert.equal(fold(text), folded, JSON.stringify(text))
console.log(`agreed ${cases.length}`)
