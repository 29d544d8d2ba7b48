import type { IForbiddenRuleType } from 'dependency-cruiser'

/** Which room may import which other room. A room that is not named here may import nothing of ours. */
const arrows: Record<string, readonly string[]> = {
  engine: [],
  law: ['engine'],
  words: [],
  documents: ['engine', 'words'],
  web: ['engine', 'law', 'words', 'documents'],
  screening: ['engine', 'law'],
  cli: ['engine', 'law', 'words', 'documents', 'screening'],
}

/** The rooms, in the order in which they build on each other. */
export const rooms = Object.keys(arrows)

const anyRoom = `^(${rooms.join('|')})/`
const tests = '\\.test\\.tsx?$'
// The law check compares the law with the words and runs the cases, and the mutants show what the cases are worth: both
// stand beside the law, not inside it.
const lawCheck = '^law/src/(check|mutants)/'

/** What dependency-cruiser refuses: wrong arrows, side doors between rooms, cycles, and outside help where none belongs. */
export const forbidden: IForbiddenRuleType[] = [
  ...Object.entries(arrows).map(
    ([room, allowed]): IForbiddenRuleType => ({
      name: `${room}-imports-only-${allowed.length > 0 ? allowed.join('-') : 'itself'}`,
      severity: 'error',
      from: { path: `^${room}/`, pathNot: lawCheck },
      to: { path: anyRoom, pathNot: `^(${[room, ...allowed].join('|')})/` },
    }),
  ),
  {
    name: 'law-check-imports-engine-and-words',
    severity: 'error',
    from: { path: lawCheck },
    to: { path: anyRoom, pathNot: '^(law|engine|words)/' },
  },
  {
    name: 'law-is-written-with-the-authoring-part',
    comment: 'Law imports @parcours/engine/authoring, and types; it does not evaluate itself.',
    severity: 'error',
    from: { path: '^law/src/', pathNot: [lawCheck, tests] },
    to: { path: '^engine/src/', pathNot: '^engine/src/authoring\\.ts$', dependencyTypesNot: ['type-only'] },
  },
  ...rooms.map(
    (room): IForbiddenRuleType => ({
      name: `through-the-door-of-${room}`,
      comment: `Import @parcours/${room}, not a file inside it. Tools may look inside.`,
      severity: 'error',
      from: { pathNot: [`^${room}/`, '^tools/'] },
      to: { path: `^${room}/`, dependencyTypesNot: ['aliased-workspace'] },
    }),
  ),
  {
    name: 'no-cycle',
    comment: 'Types may refer to each other; code may not.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'engine-law-and-words-need-nothing-outside',
    comment: 'No disk, no network, no clock, no package: what these rooms need is handed in.',
    severity: 'error',
    from: { path: '^(engine|law|words)/src/', pathNot: [tests, lawCheck, '^(engine|law)/src/proofs/'] },
    to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-tools-for-development-in-the-product',
    severity: 'error',
    from: { path: `${anyRoom.slice(0, -1)}/src/`, pathNot: tests },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm', 'type-only'] },
  },
  {
    name: 'product-does-not-import-tests-or-tools',
    severity: 'error',
    from: { path: `${anyRoom.slice(0, -1)}/src/`, pathNot: tests },
    to: { path: [tests, '^(bench|tools)/', '^[^/]+/(test|browser)/'] },
  },
]
