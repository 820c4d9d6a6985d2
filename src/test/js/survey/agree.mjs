// Judges every sheet of a file by the evaluator of the browser and compares with what the server said.
// node agree.mjs <core folder> <file>: prints the first disagreement and fails, or prints how many agreed.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [folder, file] = process.argv.slice(2)
const { judge } = await import(pathToFileURL(`${folder}/evaluator.js`).href)
const { questionnaires, cases } = JSON.parse(readFileSync(file, 'utf8'))

for (const it of cases) {
  const judged = judge(questionnaires[it.questionnaire], it.sheet, it.before)
  assert.deepEqual(judged, it.expect, `${it.name}: ${JSON.stringify(it.sheet)}`)
}
console.log(`agreed ${cases.length}`)
