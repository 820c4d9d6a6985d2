// Judges every sheet of a file by the rules of the browser and compares with what the server said.
// node verdicts.mjs <core folder> <file>: prints the first disagreement and fails, or prints how many agreed.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [folder, file] = process.argv.slice(2)
const load = (name) => import(pathToFileURL(`${folder}/${name}`).href)
const [{ judge }, { verdict }] = [await load('evaluator.js'), await load('judging/verdict.js')]
const { questionnaires, judgings, cases } = JSON.parse(readFileSync(file, 'utf8'))

for (const it of cases) {
  const questionnaire = questionnaires[it.questionnaire]
  const judged = verdict(judgings[it.judging], questionnaire, it.sheet, it.before, judge(questionnaire, it.sheet, it.before))
  assert.deepEqual(comparable(judged), it.expect, `${it.name}: ${JSON.stringify(it.sheet)}`)
  whole(judged, it)
  assert.deepEqual(otherDay(it, questionnaire), { outcome: null, possible: 4, key: 'campaigns.verdict.other_day' }, it.name)
}
console.log(`agreed ${cases.length}`)

/** A package says nothing of days that it was not made for. */
function otherDay({ judging, sheet, before }, questionnaire) {
  const elsewhen = { ...judgings[judging], days: { from: '1999-01-01', to: '1999-12-31' } }
  const { outcome, possible, headline } = verdict(elsewhen, questionnaire, sheet, before, judge(questionnaire, sheet, before))
  return { outcome, possible: possible.length, key: headline.key }
}

function comparable({ outcome, possible, complete, lacking, unknown, points, income, findings, missing, indicators, reasons }) {
  return {
    outcome, possible, complete, lacking, unknown, points, income, missing,
    findings: findings.map((it) => ({ ...it, measured: String(it.measured), threshold: String(it.threshold) })),
    indicators: indicators.map(({ number, name, answer, facts, because }) => ({
      number, name, answer,
      because: facts.map(({ fact, member, value, word }, at) => ({ fact, member, value, word, text: bare(because[at]) })),
    })),
    reasons: reasons.map(({ text, items }) => ({ text, items: (items ?? []).join('; ') })),
  }
}

/** Without the name before it. */
function bare({ member, text }) {
  return member === undefined ? text : text.slice(text.indexOf(': ') + 2)
}

/** What the server does not say: a text for everything, and a place to go to for whatever somebody can still answer. */
function whole(judged, { name, sheet }) {
  const texts = [judged.headline, judged.note, ...judged.reasons, ...judged.indicators.flatMap((it) => it.because)].map((it) => it.text)
  for (const text of [...texts, judged.outcome_label, ...judged.possible_labels]) {
    assert.match(text, /^[^{}]*\p{L}[^{}]*$/u, name)
    assert.doesNotMatch(text, /^[a-z]+\.[a-z]/, name)
  }
  const askable = judged.missing.some((it) => it.kind === 'NO_INCOME' || it.kind === 'LIVELIHOOD')
  if (askable && judged.open.length === 0) assert.ok(answeredWithoutTable(sheet), `${name}: nothing to ask`)
  if (judged.outcome !== null) assert.deepEqual(judged.open, [], name)
  const members = (sheet.members ?? []).map((it) => it.id)
  for (const place of judged.open) assert.ok(!place.includes('.') || members.includes(place.slice(0, place.lastIndexOf('.'))), place)
}

/** By a table that the village has not: no answer can mend that. */
function answeredWithoutTable({ answers, parts }) {
  return answers.income_known_by?.one === 'TABLE' && !parts.b1
}
