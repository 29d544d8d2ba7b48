import type { CodeShape, ListShape, RecordShape, Shape } from '@parcours/engine'
import { municipalityName } from '@parcours/law'
import type { FieldWords } from '@parcours/words'
import type { VNode } from 'preact'
import { ChoiceGroup } from '../components/choice-group.tsx'
import { DateField } from '../components/date-field.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { type FieldProps, GroupFrame } from '../components/field-frame.tsx'
import { RowList } from '../components/row-list.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { boxesOf } from '../forms/typed-date.ts'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { describeFact } from './describe-fact.ts'
import { type Draft, isEmpty, municipalitiesMeant, pathOf, type Shown, TYPED, typedText } from './draft.ts'
import { countriesIn, languagesIn, placeName } from './place-names.ts'
import { secondaryFields } from './secondary-fields.ts'

/** What the fields of one question share. */
export interface FieldsContext {
  readonly context: PageContext
  readonly shown: Shown
  /** Labels of codes by dotted path below the concept. */
  readonly codes: { readonly [field: string]: { readonly [code: string]: string } | undefined }
  /** By field name: what is wrong. */
  readonly errors: ReadonlyMap<string, string>
  /** Names of fields that are still missing. */
  readonly wanted: ReadonlySet<string>
  /** Whether a row of the list could be read as it stands; what cannot be read is never folded away. */
  readonly readable: (row: Draft) => boolean
}

interface FactProps {
  readonly shape: Shape
  readonly name: string
  readonly words: FieldWords
  readonly value: Draft
  readonly fields: FieldsContext
  /** True if the label is the heading of the page. */
  readonly question?: boolean
}

/** The fields for one fact, made from its shape. */
export function FactFields(props: FactProps): VNode {
  const { shape, name, words, value, fields, question = false } = props
  const { context, errors, wanted } = fields
  const { check } = context.words
  const common: FieldProps = {
    name,
    label: wanted.has(name) ? `${words.label} ${check.neededNow}` : words.label,
    hint: words.help,
    error: errors.get(name),
    words: context.words.site,
  }
  const typed = typedText(value)
  switch (shape.kind) {
    case 'date':
      return <FactDate {...props} common={common} />
    case 'boolean':
      return (
        <ChoiceGroup
          {...common}
          kind="radio"
          question={question}
          value={value === undefined ? [] : typed}
          choices={[
            { value: 'true', label: check.yes },
            { value: 'false', label: check.no },
            // The page of a question has a button for it.
            ...(question ? [] : [{ value: '', label: check.unknownChoice }]),
          ]}
        />
      )
    case 'number':
      return <TextField {...common} inputMode="decimal" size="short" value={typed} />
    case 'code':
      return <FactCode {...props} shape={shape} common={common} />
    case 'text':
      if (shape.names === 'municipality') return <FactMunicipality {...props} common={common} />
      if (shape.names === 'country') {
        return <SelectField {...common} options={countriesIn(context.language)} value={typed} />
      }
      if (shape.names === 'language') {
        return <SelectField {...common} options={languagesIn(context.language)} value={typed} />
      }
      return <TextField {...common} value={typed} />
    case 'record':
      return <FactRecord {...props} shape={shape} />
    case 'list':
      return <FactList {...props} shape={shape} common={common} />
  }
}

function FactDate({ shape, name, value, fields, common, question = false }: FactProps & { common: FieldProps }): VNode {
  const { context } = fields
  const never = value === 'never'
  const boxes = typeof value === 'string' && !never ? boxesOf(value) : undefined
  // In a row of many dates the page says once how to write them.
  const hint = question ? [common.hint, context.words.site.form.dateHint].filter(Boolean).join(' ') : common.hint
  return (
    <>
      <DateField {...common} hint={hint} value={boxes} question={question} />
      {shape.kind === 'date' && shape.orNever && (
        <div class="choice">
          <input
            type="checkbox"
            id={`${name}-never`}
            name={`${name}-never`}
            value="never"
            checked={never}
            autocomplete="off"
          />
          <label for={`${name}-never`}>
            {context.words.check.never}
            <span class="visually-hidden"> ({common.label})</span>
          </label>
        </div>
      )}
    </>
  )
}

function FactCode(props: FactProps & { common: FieldProps; shape: CodeShape }): VNode {
  const { name, value, fields, common, shape } = props
  const labels = fields.codes[pathOf(name).split('.').slice(1).join('.')] ?? {}
  const options = shape.values.map((code) => ({ value: code, label: labels[code] ?? code }))
  const typed = typedText(value)
  const code = shape.aliases?.[typed] ?? typed
  // Few answers are quickest seen; many, or one that may have to be taken back, go into a list with an empty line.
  if (options.length > 3 || secondaryFields.has(pathOf(name))) {
    return <SelectField {...common} options={options} value={code} />
  }
  return <ChoiceGroup {...common} kind="radio" choices={options} value={code} />
}

function FactMunicipality({ name, value, fields, common }: FactProps & { common: FieldProps }): VNode {
  const { language, words } = fields.context
  const typed = typeof value !== 'string' ? '' : value.startsWith(TYPED) ? value.slice(1) : placeName(value, language)
  const open = typeof value === 'string' && value.startsWith(TYPED)
  const meant = open ? municipalitiesMeant(typed).slice(0, 12) : []
  const error = !open ? common.error : meant.length === 0 ? words.check.municipalityUnknown : undefined
  const hint = [common.hint, words.check.municipalityHint].filter(Boolean).join(' ')
  return (
    <>
      <TextField {...common} hint={hint} error={error} value={typed} />
      {!open && typeof value === 'string' && value !== '' && (
        <>
          <input type="hidden" name={`${name}-choice`} value={value} />
          <input type="hidden" name={`${name}-typed`} value={typed} />
        </>
      )}
      {meant.length > 0 && (
        <>
          <input type="hidden" name={`${name}-typed`} value={typed} />
          <ChoiceGroup
            name={`${name}-choice`}
            label={words.check.municipalityChoose}
            error={common.error}
            words={words.site}
            kind="radio"
            choices={meant.map((each) => ({ value: each.nis, label: municipalityName(each, language) }))}
          />
        </>
      )}
    </>
  )
}

function FactRecord({ shape, name, words, value, fields }: FactProps & { shape: RecordShape }): VNode {
  const told = typeof value === 'object' && value !== null ? (value as { [field: string]: unknown }) : {}
  const { check } = fields.context.words
  const all = Object.entries(shape.fields)
    .map(([field, own]) => ({ field, shape: own, name: `${name}.${field}` }))
    .filter((each) => fields.shown(pathOf(each.name)))
  const secondary = all.filter((each) => secondaryFields.has(pathOf(each.name)))
  // A fold for a single field saves no room.
  const folded = secondary.length > 1 || all.length > 3 ? secondary : []
  const wanted = folded.some((each) => isNamed(each.name, fields.wanted))
  const open = wanted || folded.some((each) => told[each.field] !== undefined || isNamed(each.name, fields.errors))
  const field = (each: (typeof all)[number]): VNode => (
    <FactFields
      key={each.field}
      shape={each.shape}
      name={each.name}
      words={words.fields?.[each.field] ?? { label: each.field }}
      value={told[each.field]}
      fields={fields}
    />
  )
  return (
    <>
      {all.filter((each) => !folded.includes(each)).map(field)}
      {folded.length > 0 && (
        <Disclosure summary={wanted ? check.moreDetailsWanted : check.moreDetails} open={open}>
          <div class="more-fields">{folded.map(field)}</div>
        </Disclosure>
      )}
    </>
  )
}

/** True if a field or a part of it is among the names. */
function isNamed(name: string, names: { keys(): Iterable<string> }): boolean {
  for (const each of names.keys()) if (each === name || each.startsWith(`${name}.`)) return true
  return false
}

function FactList({
  shape,
  name,
  words,
  value,
  fields,
  common,
  question,
}: FactProps & { shape: ListShape; common: FieldProps }): VNode {
  const { context } = fields
  const { site, check } = context.words
  const rows: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [{}]
  const none = Array.isArray(value) && value.length === 0
  const nested = !question
  /** A full row stands in one line, so that the next one is in sight; the last one and those with something open do not. */
  const isFolded = (row: unknown, at: number): boolean =>
    nested === false &&
    rows.length > 1 &&
    !isEmpty(shape.of, row) &&
    !isNamed(`${name}.${at}`, fields.wanted) &&
    !isNamed(`${name}.${at}`, fields.errors) &&
    fields.readable(row)
  const list = (
    <RowList
      name={name}
      addText={site.buttons.addAnother}
      words={site}
      rows={rows.map((row, i) => ({
        key: `${name}.${i}`,
        title: fill(check.rowTitle, { row: words.row ?? words.label, number: i + 1 }),
        empty: rows.length === 1 && isEmpty(shape.of, row),
        folded: isFolded(row, i)
          ? describeFact(shape.of, row, words, fields.codes, context, pathOf(name).split('.').slice(1).join('.'))[0]
          : undefined,
        fields: <FactRecord shape={shape.of} name={`${name}.${i}`} words={words} value={row} fields={fields} />,
      }))}
    />
  )
  return (
    <GroupFrame {...common} question={question ?? false}>
      {nested && (
        <div class="choice">
          <input
            type="checkbox"
            id={`${name}-none`}
            name={`${name}-none`}
            value="none"
            checked={none}
            autocomplete="off"
          />
          <label for={`${name}-none`}>{words.none ?? check.none}</label>
        </div>
      )}
      <input type="hidden" name={`${name}.rows`} value={rows.length} />
      {none && nested ? <Disclosure summary={site.buttons.add}>{list}</Disclosure> : list}
    </GroupFrame>
  )
}
