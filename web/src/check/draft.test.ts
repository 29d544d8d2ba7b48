import type { ListShape, Shape } from '@parcours/engine'
import { concepts } from '@parcours/law'
import { describe, expect, it } from 'vitest'
import { changeRows, isEmpty, municipalitiesMeant, pathOf, readDraft, tidy } from './draft.ts'
import { secondaryFields } from './secondary-fields.ts'

const date: Shape = { kind: 'date', orNever: true }
const list: ListShape = {
  kind: 'list',
  of: {
    kind: 'record',
    fields: {
      name: { kind: 'text', names: 'name', pattern: '.' },
      hours: { kind: 'number', unit: 'hours', least: 0, most: 9 },
      sure: { kind: 'boolean' },
      leave: { kind: 'list', of: { kind: 'record', fields: { from: date } } },
    },
  },
}

const read = (shape: Shape, fields: Record<string, string>, before?: unknown, hidden: readonly string[] = []) =>
  readDraft(
    shape,
    'f.x',
    (field) => fields[field],
    (path) => !hidden.includes(path),
    before,
  )

describe('a form read as a fact', () => {
  it.each([
    [{ 'f.x-day': '7', 'f.x-month': '3', 'f.x-year': '2021' }, '2021-03-07'],
    [{ 'f.x-day': '', 'f.x-month': '3', 'f.x-year': '2021' }, '2021-03'],
    [{ 'f.x-year': '2021', 'f.x-never': 'never' }, 'never'],
    [{ 'f.x-day': '', 'f.x-month': '', 'f.x-year': '' }, undefined],
  ])('a date: %o', (fields, value) => expect(read(date, fields)).toBe(value))

  it.each([
    ['3', 3],
    ['0,5', 0.5],
    ['1 000', 1000],
    ['', undefined],
    ['many', 'many'],
  ])('a number typed "%s"', (typed, value) =>
    expect(read({ kind: 'number', unit: 'days', least: 0, most: 1 }, { 'f.x': typed })).toBe(value),
  )

  it('yes, no, and neither', () => {
    const yesOrNo: Shape = { kind: 'boolean' }
    expect([
      read(yesOrNo, { 'f.x': 'true' }),
      read(yesOrNo, { 'f.x': 'false' }),
      read(yesOrNo, { 'f.x': '' }),
      read(yesOrNo, {}),
    ]).toEqual([true, false, undefined, undefined])
  })

  it('"never" and a date at once: what is new counts', () => {
    const both = { 'f.x-year': '2021', 'f.x-never': 'never' }
    expect([read(date, both), read(date, both, '2021'), read(date, both, 'never')]).toEqual(['never', 'never', '2021'])
    expect(read(date, { 'f.x-year': '', 'f.x-never': 'never' }, 'never')).toBe('never')
  })

  it('"none" and a row at once: what is new counts', () => {
    const both = { 'f.x-none': 'none', 'f.x.rows': '1', 'f.x.0.name': 'Anna' }
    expect(read(list, both)).toEqual([])
    expect(read(list, both, [{ name: 'Bea' }])).toEqual([])
    expect(read(list, both, [])).toEqual([{ name: 'Anna' }])
    expect(read(list, { 'f.x-none': 'none', 'f.x.rows': '1', 'f.x.0.name': '' }, [])).toEqual([])
  })

  it('rows, and rows in rows', () => {
    expect(
      read(list, {
        'f.x.rows': '2',
        'f.x.0.name': ' Anna ',
        'f.x.0.leave.rows': '1',
        'f.x.0.leave.0.from-year': '2020',
        'f.x.1.leave-none': 'none',
      }),
    ).toEqual([{ name: 'Anna', leave: [{ from: '2020' }] }, { leave: [] }])
  })

  it('a field that the page did not show stays as it was told', () => {
    const told = [{ name: 'Anna', hours: 4 }]
    expect(read(list, { 'f.x.rows': '1', 'f.x.0.name': 'Bea' }, told, ['x.hours'])).toEqual([{ name: 'Bea', hours: 4 }])
  })
})

describe('a draft made tidy', () => {
  it('loses empty rows and empty parts, and says so when nothing is left', () => {
    expect(tidy(list, [{ name: 'Anna', leave: [{}] }, {}, { leave: [] }])).toEqual([{ name: 'Anna' }, { leave: [] }])
    expect(tidy(list, [{}, { leave: [{}] }])).toBeUndefined()
    expect(isEmpty(list, [{}])).toBe(true)
    expect(isEmpty(list, [])).toBe(false)
  })
})

describe('rows', () => {
  const draft = [{ name: 'Anna', leave: [{ from: '2020' }] }, { name: 'Bea' }]

  it('are added at the end of the list that the button belongs to', () => {
    expect(changeRows(draft, 'f.x', 'add')).toEqual([...draft, {}])
    expect(changeRows(draft, 'f.x.0.leave', 'add')).toEqual([
      { name: 'Anna', leave: [{ from: '2020' }, {}] },
      { name: 'Bea' },
    ])
    expect(changeRows(draft, 'f.x.1.leave', 'add')).toEqual([draft[0], { name: 'Bea', leave: [{}, {}] }])
  })

  it('are removed by their number', () => {
    expect(changeRows(draft, 'f.x.0', 'remove')).toEqual([{ name: 'Bea' }])
    expect(changeRows(draft, 'f.x.0.leave.0', 'remove')).toEqual([{ name: 'Anna', leave: [{}] }, { name: 'Bea' }])
    expect(changeRows(draft, 'f.x.7', 'remove')).toEqual(draft)
  })
})

it('a field name without its row numbers is its path', () => {
  expect(pathOf('f.work.12.leave.3.from')).toBe('work.leave.from')
})

describe('municipalities meant', () => {
  it.each([
    ['1030', ['Schaerbeek']],
    ['mons', ['Mons']],
    ['liege', ['Liège']],
  ])('by "%s"', (typed, names) => {
    expect(municipalitiesMeant(typed).flatMap((each) => Object.values(each.names))).toEqual(
      expect.arrayContaining(names),
    )
  })

  it('by something else: none', () => expect(municipalitiesMeant('9999')).toEqual([]))
})

describe('fields that stand folded', () => {
  const paths = new Set<string>()
  const walk = (shape: Shape, path: string): void => {
    const record = shape.kind === 'list' ? shape.of : shape
    if (record.kind !== 'record') return
    for (const [field, own] of Object.entries(record.fields)) {
      paths.add(`${path}.${field}`)
      walk(own, `${path}.${field}`)
    }
  }
  for (const concept of concepts) walk(concept.shape, concept.id)

  it.each([...secondaryFields])('%s is a field of the law', (path) => expect(paths.has(path)).toBe(true))

  it('leave something to see in every list and record', () => {
    for (const { id, shape } of concepts) {
      const record = shape.kind === 'list' ? shape.of : shape
      if (record.kind !== 'record') continue
      const open = Object.keys(record.fields).filter((field) => !secondaryFields.has(`${id}.${field}`))
      expect(open.length, id).toBeGreaterThan(0)
    }
  })
})
