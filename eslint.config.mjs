import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

// Who may import whom (docs: design). Patterns are `regex`: a `group` that begins with # would be read as a comment.
const up = { regex: '^\\.\\.', message: 'Imports never climb: write #folder/file.ts.' }
const folders = (names, message) => ({ regex: `^#(${names})(/|$)`, message })
const packages = (names, message) => ({ regex: `^(${names})(/|$)`, message })
const node = packages('node:.*|fs|path|os|url|crypto|child_process', 'This folder does not run in Node: let the caller hand the value in.')
const react = packages('react|react-dom|next|@xstate/react', 'This folder is plain data and functions: draw it in components or app.')

const never = {
  lib: [up, node, react, folders('server|client|components|app|scenarios|content|scripts|tests', 'lib imports lib only: take the value as an argument.')],
  scenarios: [up, node, react, folders('server|client|components|app|content|scripts|tests', 'Scenarios import lib only.')],
  content: [up, node, react, folders('server|client|components|app|scenarios|scripts|tests', 'Content imports lib only; it names scenarios by id.')],
  client: [up, node, folders('server|components|app|scenarios|content|scripts|tests', 'client imports lib and client only: the page hands data in.')],
  components: [up, node, folders('server|app|scenarios|content|scripts|tests', 'components import lib, client and components only: the page hands data in as props.')],
  server: [up, folders('components|client|app|scripts|tests', 'server imports lib, server, scenarios and content only.')],
  app: [up, folders('scripts|tests', 'Nothing that is served imports the tools.')],
  scripts: [up, folders('app', 'Scripts use what the pages use, never the pages.')],
  tests: [up, folders('app', 'Pages are tested through the browser, in tests/e2e.')],
}

// What the code for educators may not reach: whatever opens a record, or the store behind its back (server/sight.ts). Doors hand it what it needs.
const records = ['#server/(records|journal|packed|pattern-rows|store|lookout)', '#lib/record/(rows|attempts)', '#lib/sync/.*', '#lib/scenario/replay', '#lib/groups/first-attempt']
const outOfSight = [
  { regex: `^(${records.join('|')})(\\.ts)?$`, message: 'Code for educators never sees what a learner chose or wrote: docs/decisions/0018-what-educators-see.md.' },
  { regex: '^#server/db/(?!schema)', message: 'Code for educators asks the store by Sight alone: server/sight.ts.' },
]
const publishing = { regex: '^#server/patterns(\\.ts)?$', message: 'Only a door has patterns worked out; the rest reads what is published, by Sight.' }

// lib gets the time and chance as arguments, so that the same picks give the same answer in March and in December.
const noClock = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'lib has no clock: take `now` (ISO text) as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'lib has no clock: take `now` (ISO text) as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'lib has no clock: take `now` (ISO text) as an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'lib draws no lots: take the id or the choice as an argument.' },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: 'lib has no clock: take `now` as an argument.' },
]
const serverOnly = {
  selector: "Program > :first-child:not([source.value='server-only'])",
  message: "A file in server/ begins with: import 'server-only'",
}
// no-restricted-imports sees import and export; this sees import(), by the same patterns.
const lazily = ({ regex, message }) => ({ selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`, message })

const importing = (files, patterns, ...syntax) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }], 'no-restricted-syntax': ['error', ...patterns.map(lazily), ...syntax] },
})

const imports = Object.entries(never).map(([folder, patterns]) =>
  importing([`${folder}/**/*.{ts,tsx,mjs}`], patterns, ...(folder === 'lib' ? noClock : []), ...(folder === 'server' ? [serverOnly] : [])),
)

const sight = [
  { selector: "ImportDeclaration[source.value='kysely'][importKind!='type']", message: 'Code for educators writes no SQL of its own: ask by Sight.' },
  { selector: "MemberExpression[property.name='withoutPlugins']", message: 'That would ask the whole store: ask by Sight.' },
]
const teach = [
  importing(['server/teach/**/*.ts'], [...never.server, ...outOfSight, publishing], serverOnly, ...sight),
  importing(['server/teach/*-doors.ts'], [...never.server, ...outOfSight], serverOnly, ...sight),
]

const config = [
  { ignores: ['.next/', '.cache/', 'node_modules/', 'public/', 'test-results/', 'next-env.d.ts'] },
  ...next,
  ...typescript,
  ...imports,
  ...teach,
  {
    // Plain links, on purpose: docs/decisions/0004-plain-links.md.
    rules: { '@next/next/no-html-link-for-pages': 'off' },
  },
  {
    files: ['{lib,server,client,components,scripts,tests}/**/*.{ts,tsx,mjs}'],
    ignores: ['**/*.d.ts'],
    rules: { 'import/no-default-export': 'error' },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    // A leading underscore says that a value is left unused on purpose.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
]
export default config
