import { factsUsed, type Law, type Norm } from '@parcours/engine'
import { allTables, type Column, type Table, tablesOf, unknownColumn } from '../tables/index.ts'
import type { Dialect, DialectName } from './dialect.ts'
import { duckdb } from './duckdb.ts'
import { layOut } from './lay-out.ts'
import { postgres } from './postgres.ts'
import { cellOf, databaseName, type Lacking, listUnknown, textName } from './row-fields.ts'
import { spark } from './spark.ts'
import { type NormSql, NotInSql, SqlWriter, UNSURE, type WorkedOut } from './sql-writer.ts'

const dialects: { readonly [name in DialectName]: Dialect } = { duckdb, postgres, spark }

/** The dialect of a database. */
export function dialectOf(name: DialectName): Dialect {
  return dialects[name]
}

/** What is asked of a database. Days are `YYYY-MM-DD`. */
export interface SqlQuestion {
  readonly dialect: DialectName
  readonly on: string
  /** The day up to which the facts were told; the day asked about unless given. */
  readonly knownOn?: string
  /** Ids of findings; all of the law unless given. */
  readonly only?: readonly string[]
  /** Tables (`work`) and columns (`persons.birth_date`) that the database does not have: nobody knows what they say. */
  readonly lacking?: readonly string[]
  /** Makes a view of this name instead of a query. */
  readonly asView?: string
}

/** The law as one query. */
export interface SqlText {
  readonly text: string
  /** Ids of the findings it answers. */
  readonly ids: readonly string[]
  /** Findings that SQL has no words for, and the node it lacks. They are not in the query. */
  readonly refused: readonly { readonly id: string; readonly node: string }[]
}

/**
 * Writes norms as one query over the documented tables: a row for each person and finding, with the outcome (`met`,
 * `not-met`, NULL where it is not settled), the day or amount, and the facts of the person that nobody knows. Whatever
 * comes out settled is what `evaluate` says; NULL is for it to say.
 */
export function sqlFor(law: Law, question: SqlQuestion): SqlText {
  const dialect = dialects[question.dialect]
  const root = tablesOf(law.concepts)
  const asked = { on: question.on, knownOn: question.knownOn ?? question.on }
  const wanted = (question.only ?? law.norms.map(({ id }) => id)).map((id) => law.normById.get(id) as Norm)
  const refused: { id: string; node: string }[] = []
  const taken: Norm[] = []
  for (const norm of wanted) {
    // Tried alone first, so that a norm without words leaves nothing half written.
    try {
      new SqlWriter(root, dialect, asked).norm(norm)
      taken.push(norm)
    } catch (error) {
      if (!(error instanceof NotInSql)) throw error
      refused.push({ id: norm.id, node: error.node })
    }
  }
  const writer = new SqlWriter(root, dialect, asked)
  const answers = taken.map((norm) => ({ norm, sql: writer.norm(norm) }))
  const lacking: Lacking = new Set(question.lacking ?? [])
  const tables = readsOf(root, writer)
  const ctes = [
    ...tables.flatMap((each) => listCte(each, tables, dialect, lacking)),
    personsCte(root, tables, dialect, lacking),
    ...rounds(writer.columns, dialect),
  ]
  const last = ctes.at(-1)?.name ?? ''
  const body = [`WITH`, ctes.map(({ text }) => text).join(',\n\n'), finalSelect(answers, last, tables, dialect)].join(
    '\n',
  )
  const head = [
    `-- Findings on ${question.on}, law ${law.version}, for ${dialect.name}.`,
    `-- One row for each person and finding. outcome is NULL where the facts here do not settle it; the interpreter may.`,
    ...taken.map(({ id }) => `--   ${id}`),
    '',
  ].join('\n')
  const text = question.asView === undefined ? body : dialect.asView(question.asView, body)
  return { text: `${head}${text};\n`, ids: taken.map(({ id }) => id), refused }
}

/** A table that is read, and what of it. */
interface ReadTable {
  readonly table: Table
  readonly owner: Table | undefined
  readonly fields: readonly {
    readonly name: string
    readonly column: Column
    readonly sql: (dialect: Dialect, lacking: Lacking) => string
  }[]
  readonly lists: readonly Table[]
}

function readsOf(root: Table, writer: SqlWriter): readonly ReadTable[] {
  const all = allTables(root)
  return all
    .filter((table) => table === root || writer.listsRead.has(table))
    .map((table) => ({
      table,
      owner: all.find(({ name }) => name === table.parent),
      fields: [...(writer.fieldsRead.get(table) ?? new Map())].map(
        ([name, { column, part }]: [string, { column: Column; part: 'day' | 'first' | 'last' }]) => ({
          name,
          column,
          sql: (dialect: Dialect, lacking: Lacking) => cellOf(table, column, dialect, lacking, part),
        }),
      ),
      lists: table.inner.filter((inner) => writer.listsRead.has(inner)),
    }))
}

interface Cte {
  readonly name: string
  readonly text: string
}

/** The table, with its dates as text whatever the database keeps them as. */
function sourceOf({ table, fields }: ReadTable, dialect: Dialect, lacking: Lacking): string {
  const name = databaseName(table)
  // A table that is not there has no rows; who has none is another column.
  if (lacking.has(name)) return 'FROM persons t WHERE FALSE'
  const dates = [...new Set(fields.map(({ column }) => column))].filter(
    (column) => column.shape.kind === 'date' && !lacking.has(`${name}.${column.name}`),
  )
  if (dates.length === 0) return `FROM ${name} t`
  const texts = dates.map((column) => `${dialect.asText(`d.${dialect.quote(column.name)}`)} AS ${textName(column)}`)
  return `FROM (SELECT d.*, ${texts.join(', ')} FROM ${name} d) t`
}

/** The fields of a list's rows as they are called inside the query. */
function fieldsOf({ table, owner, fields, lists }: ReadTable): readonly string[] {
  const numbered = lists.length > 0 || (owner !== undefined && owner.parent !== undefined)
  const names = [...(numbered ? ['row_no'] : []), ...fields.map(({ name }) => name), ...lists.map(unknownColumn)]
  return names.length > 0 || table.parent === undefined ? names : ['row_no']
}

function listCte(read: ReadTable, tables: readonly ReadTable[], dialect: Dialect, lacking: Lacking): readonly Cte[] {
  const { table, fields, lists } = read
  if (table.parent === undefined) return []
  const name = databaseName(table)
  const names = fieldsOf(read)
  const numbered = lists.length > 0 || tables.some(({ owner }) => owner === table) || read.owner?.parent !== undefined
  const columns = [
    `t.person`,
    ...(names.includes('row_no')
      ? [`${numbered && !lacking.has(name) ? `t.${dialect.quote('row')}` : '1'} AS row_no`]
      : []),
    ...fields.map((field) => `${layOut(field.sql(dialect, lacking), 4)} AS ${field.name}`),
    ...lists.map((list) => `${listUnknown(table, list, lacking)} AS ${unknownColumn(list)}`),
  ]
  const gathered = dialect.gather({ name }, names).map((each) => `${each.sql} AS ${each.name}`)
  return [
    {
      name: `rows_${name}`,
      text: `-- ${table.name}: one row each, dates read as days\nrows_${name} AS (\n  SELECT\n${indented(columns)}\n  ${sourceOf(read, dialect, lacking)}\n)`,
    },
    {
      name: `list_${name}`,
      text: `-- ${table.name}: one list for each person\nlist_${name} AS (\n  SELECT\n${indented(['person', ...gathered])}\n  FROM rows_${name}\n  GROUP BY person\n)`,
    },
  ]
}

function personsCte(root: Table, tables: readonly ReadTable[], dialect: Dialect, lacking: Lacking): Cte {
  const own = tables.find(({ table }) => table === root) as ReadTable
  const inner = tables.filter(({ table }) => table !== root)
  const columns = [
    't.person',
    ...own.fields.map((field) => `${layOut(field.sql(dialect, lacking), 4)} AS ${field.name}`),
    ...own.lists.map((list) => `${listUnknown(root, list, lacking)} AS ${unknownColumn(list)}`),
    ...inner.flatMap((read) => {
      const name = databaseName(read.table)
      return dialect.columnsOf({ name }, fieldsOf(read)).map((column) => `list_${name}.${column}`)
    }),
  ]
  const joins = inner.map(
    ({ table }) => `  LEFT JOIN list_${databaseName(table)} ON list_${databaseName(table)}.person = t.person`,
  )
  return {
    name: 'people',
    text: `-- one row for each person, with the lists of the other tables\npeople AS ${dialect.once}(\n  SELECT\n${indented(columns)}\n  ${sourceOf(own, dialect, lacking)}\n${joins.join('\n')}\n)`,
  }
}

/** The worked-out columns in rounds: each round needs only columns of rounds before it. */
function rounds(columns: readonly WorkedOut[], dialect: Dialect): readonly Cte[] {
  const byRound = Map.groupBy(columns, ({ round }) => round)
  const ctes: Cte[] = []
  let before = 'people'
  for (const round of [...byRound.keys()].sort((a, b) => a - b)) {
    const own = byRound.get(round) ?? []
    const apart = own.filter((each) => each.apart !== undefined)
    for (const each of apart) ctes.push(apartCte(each, before, dialect))
    const name = `round_${round}`
    const lines = own.flatMap(({ columns: written, says, apart: days }) =>
      written.map(
        (each, i) =>
          `${i === 0 ? `-- ${says}\n    ` : ''}${days === undefined ? `${layOut(each.sql, 4)} AS ${each.name}` : `of_${each.name}.${each.name}`}`,
      ),
    )
    const joins = apart.flatMap(({ columns: written }) =>
      written.map((each) => `\n  LEFT JOIN of_${each.name} ON of_${each.name}.person = s.person`),
    )
    ctes.push({
      name,
      text: `${name} AS ${dialect.once}(\n  SELECT\n    s.*,\n${indented(lines)}\n  FROM ${before} s${joins.join('')}\n)`,
    })
    before = name
  }
  return ctes
}

/** One row for each person and day of change, gathered again by person. */
function apartCte({ columns, says, apart }: WorkedOut, before: string, dialect: Dialect): Cte {
  const [written] = columns as [WorkedOut['columns'][number]]
  const days = dialect.apart?.day(`p.${apart}`) ?? ''
  return {
    name: `of_${written.name}`,
    text: [
      `-- ${says}: a row for each day`,
      `of_${written.name} AS (`,
      `  SELECT`,
      `    s.person,`,
      `    ${layOut(written.sql, 4)} AS ${written.name}`,
      `  FROM (SELECT p.*, ${days} AS each_day FROM ${before} p) s`,
      `  GROUP BY s.person`,
      `)`,
    ].join('\n'),
  }
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join(',\n')
}

function finalSelect(
  answers: readonly { readonly norm: Norm; readonly sql: NormSql }[],
  last: string,
  tables: readonly ReadTable[],
  dialect: Dialect,
): string {
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`
  const met = answers.map(({ norm, sql }) => `        WHEN ${text(norm.id)} THEN ${sql.met}`)
  const values = answers.flatMap(({ norm, sql }) =>
    sql.value === undefined ? [] : [`        WHEN ${text(norm.id)} THEN ${sql.value}`],
  )
  const told = answers.flatMap(({ norm, sql }) =>
    sql.because === undefined ? [] : [`        WHEN ${text(norm.id)} THEN ${sql.because}`],
  )
  const missing = answers.map(
    ({ norm }) => `        WHEN ${text(norm.id)} THEN ${dialect.joined(["''", ...missingOf(norm, tables)])}`,
  )
  return [
    `SELECT`,
    `  a.person,`,
    `  a.finding,`,
    `  CASE a.met WHEN TRUE THEN 'met' WHEN FALSE THEN 'not-met' END AS outcome,`,
    `  CASE WHEN a.met THEN a.value END AS value,`,
    `  CASE WHEN a.met IS NOT NULL AND a.because NOT LIKE '%${UNSURE}%' THEN ${dialect.eachOnce('a.because')} END AS because,`,
    `  CASE WHEN a.met IS NULL THEN trim(a.missing) END AS missing`,
    `FROM (`,
    `  SELECT`,
    `    s.person,`,
    `    f.finding,`,
    `    CASE f.finding`,
    ...met,
    `    END AS met,`,
    values.length > 0
      ? ['    CASE f.finding', ...values, '    END AS value,'].join('\n')
      : `    ${dialect.asText('NULL')} AS value,`,
    told.length > 0
      ? ['    CASE f.finding', ...told, '    END AS because,'].join('\n')
      : `    ${dialect.asText('NULL')} AS because,`,
    `    CASE f.finding`,
    ...missing,
    `    END AS missing`,
    `  FROM ${last} s`,
    `  CROSS JOIN (VALUES ${answers.map(({ norm }) => `(${text(norm.id)})`).join(', ')}) AS f(finding)`,
    `) a`,
  ].join('\n')
}

/** The facts and lists of the person themselves that a norm looks at and that nobody knows to the day. */
function missingOf(norm: Norm, tables: readonly ReadTable[]): readonly string[] {
  const used = factsUsed([norm])
  const root = tables.find(({ table }) => table.parent === undefined)
  if (!root) return []
  const names = new Set(root.fields.map(({ name }) => name))
  const columns = root.table.columns
    .filter(({ field }) => used.has(field.join('.')))
    .flatMap((column) => {
      const name = [...names].find(
        (each) => each === column.name || each === `${column.name}_day` || each === `${column.name}_first`,
      )
      return name === undefined ? [] : [`CASE WHEN s.${name} IS NULL THEN '${column.name}' END`]
    })
  const lists = root.lists
    .filter(({ field }) => used.has(field.join('.')))
    .map((list) => `CASE WHEN s.${unknownColumn(list)} THEN '${databaseName(list)}' END`)
  return [...columns, ...lists]
}
