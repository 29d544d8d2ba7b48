/** Which options and arguments each command takes. Names of options are public; a test holds them against the help. */
export const COMMANDS = {
  check: {
    arguments: ['FILE'],
    options: ['on', 'only', 'lang', 'json', 'known-on', 'reform', 'reading', 'judgement'],
  },
  explain: {
    arguments: ['FILE', 'ID'],
    options: ['on', 'only', 'lang', 'json', 'known-on', 'reform', 'reading', 'judgement'],
  },
  questions: { arguments: ['FILE?'], options: ['on', 'only', 'lang', 'json', 'known-on', 'save'] },
  timeline: {
    arguments: ['FILE', 'ID'],
    options: ['from', 'until', 'only', 'lang', 'json', 'known-on', 'reform', 'reading', 'judgement'],
  },
  path: {
    arguments: ['FILE'],
    options: ['on', 'only', 'lang', 'json', 'known-on', 'reform', 'reading', 'judgement', 'ics'],
  },
  compare: {
    arguments: ['FILE'],
    options: ['on', 'with', 'reform', 'only', 'lang', 'json', 'known-on', 'reading', 'judgement'],
  },
  law: { arguments: ['list', 'show ID', 'at ID DAY', 'diff ID DAY DAY'], options: ['full', 'lang', 'json'] },
  contest: { arguments: ['FILE.csv'], options: ['year', 'branch', 'places', 'out', 'lang', 'json'] },
  screen: {
    arguments: ['REGISTER'],
    options: [
      'on',
      'only',
      'out',
      'mapping',
      'rejects',
      'encoding',
      'dry-run',
      'resume',
      'workers',
      'since',
      'summary',
      'letters',
      'letters-lang',
      'sender',
      'lang',
      'json',
      'known-on',
      'reform',
      'reading',
      'judgement',
    ],
  },
  generate: {
    arguments: [],
    options: ['persons', 'seed', 'on', 'out', 'format', 'unknown', 'imprecise', 'contradictory', 'lang', 'json'],
  },
  impact: {
    arguments: ['REGISTER'],
    options: ['on', 'from', 'to', 'only', 'mapping', 'known-on', 'reading', 'judgement', 'lang', 'json'],
  },
  sql: { arguments: [], options: ['dialect', 'on', 'known-on', 'only', 'lacking', 'as', 'tables', 'lang'] },
  help: { arguments: ['COMMAND?'], options: ['lang'] },
} as const satisfies Record<string, { readonly arguments: readonly string[]; readonly options: readonly OptionName[] }>

export type CommandName = keyof typeof COMMANDS

/** Every option: what stands after it, and whether it may be repeated. */
export const OPTIONS = {
  on: { value: 'DAY' },
  only: { value: 'ID', multiple: true },
  lang: { value: 'fr|nl|de|en|ar' },
  json: {},
  'known-on': { value: 'DAY' },
  reform: { value: 'ID', multiple: true },
  reading: { value: 'ID=OPTION', multiple: true },
  judgement: { value: 'ID=yes|no', multiple: true },
  from: { value: 'DAY|LAW' },
  until: { value: 'DAY' },
  save: { value: 'FILE' },
  ics: { value: 'FILE.ics' },
  with: { value: 'FILE' },
  full: {},
  year: { value: 'YYYY' },
  branch: { value: 'medicine|dentistry' },
  places: { value: 'NUMBER' },
  out: { value: 'FILE' },
  mapping: { value: 'FILE.json' },
  rejects: { value: 'FILE.csv' },
  encoding: { value: 'ENCODING' },
  'dry-run': {},
  resume: {},
  workers: { value: 'NUMBER' },
  since: { value: 'FILE' },
  summary: { value: 'FILE.html' },
  letters: { value: 'FILE.pdf' },
  'letters-lang': { value: 'fr|nl|de|en|ar' },
  sender: { value: 'FILE.txt' },
  persons: { value: 'NUMBER' },
  seed: { value: 'TEXT' },
  format: { value: 'csv|jsonl' },
  unknown: { value: 'SHARE' },
  imprecise: { value: 'SHARE' },
  contradictory: { value: 'SHARE' },
  to: { value: 'LAW' },
  dialect: { value: 'duckdb|postgres|spark' },
  lacking: { value: 'TABLE[.COLUMN]', multiple: true },
  as: { value: 'view' },
  tables: {},
  help: {},
  version: {},
} as const satisfies Record<string, { readonly value?: string; readonly multiple?: true }>

export type OptionName = keyof typeof OPTIONS

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}

/** What may stand after an option; undefined for an option without a value. */
export function valueAfter(option: OptionName): string | undefined {
  return (OPTIONS[option] as { readonly value?: string }).value
}

export function isRepeatable(option: OptionName): boolean {
  return (OPTIONS[option] as { readonly multiple?: true }).multiple === true
}
