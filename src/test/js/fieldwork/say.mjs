// Says what a device would say of one sheet: its class, then the sentence above it.
// node say.mjs <core folder> <file>
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [folder, file] = process.argv.slice(2)
const load = (name) => import(pathToFileURL(`${folder}/${name}`).href)
const [{ judge }, { verdict }] = [await load('evaluator.js'), await load('judging/verdict.js')]
const { questionnaire, judging, sheet, before } = JSON.parse(readFileSync(file, 'utf8'))
const said = verdict(judging, questionnaire, sheet, before, judge(questionnaire, sheet, before))
console.log(`${said.outcome}: ${said.headline.text}`)
