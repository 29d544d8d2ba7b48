import type { ListShape, RecordShape, Shape } from '@parcours/engine'
import { municipalityName } from '@parcours/law'
import type { FieldWords } from '@parcours/words'
import type { VNode } from 'preact'
import { ChoiceGroup } from '../components/choice-group.tsx'
import { DateField } from '../components/date-field.tsx'
import { type FieldProps, GroupFrame } from '../components/field-frame.tsx'
import { RowList } from '../components/row-list.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { boxesOf } from '../forms/typed-date.ts'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { type Draft, municipalitiesMeant, pathOf, type Shown, TYPED } from './draft.ts'
import { countriesIn, languagesIn, placeName } from './place-names.ts'

/** What the fields of one question share. */
export interface FieldsContext {
  readonly context: PageContext
  readonly shown: Shown
  /** Labels of codes by dotted path below the concept. */
  readonly codes: { readonly [field: string]: { readonly [code: string]: string } | undefined }
  /** By field name: what is wrong. */
  readonly errors: ReadonlyMap<string, string>
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
  const { context, errors } = fields
  const common: FieldProps = {
    name,
    label: words.label,
    hint: words.help,
    error: errors.get(name),
    words: context.words.site,
  }
  switch (shape.kind) {
    case 'date':
      return <FactDate {...props} common={common} />
    case 'boolean':
      return (
        <ChoiceGroup
          {...common}
          kind="radio"
          question={question}
          value={value === true ? 'true' : value === false ? 'false' : ''}
          choices={[
            { value: 'true', label: context.words.check.yes },
            { value: 'false', label: context.words.check.no },
          ]}
        />
      )
    case 'number':
      return <TextField {...common} inputMode="decimal" size="short" value={value === undefined ? '' : String(value)} />
    case 'code':
      return <FactCode {...props} common={common} values={shape.values} />
    case 'text':
      if (shape.names === 'municipality') return <FactMunicipality {...props} common={common} />
      if (shape.names === 'country') {
        return <SelectField {...common} options={countriesIn(context.language)} value={String(value ?? '')} />
      }
      if (shape.names === 'language') {
        return <SelectField {...common} options={languagesIn(context.language)} value={String(value ?? '')} />
      }
      return <TextField {...common} value={String(value ?? '')} />
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
  const hint = [common.hint, context.words.site.form.dateHint].filter(Boolean).join(' ')
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

function FactCode(props: FactProps & { common: FieldProps; values: readonly string[] }): VNode {
  const { name, value, fields, common, values } = props
  const labels = fields.codes[pathOf(name).split('.').slice(1).join('.')] ?? {}
  const options = values.map((code) => ({ value: code, label: labels[code] ?? code }))
  if (options.length > 6) return <SelectField {...common} options={options} value={String(value ?? '')} />
  return <ChoiceGroup {...common} kind="radio" choices={options} value={String(value ?? '')} />
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
  const used = Object.entries(shape.fields).filter(([field]) => fields.shown(pathOf(`${name}.${field}`)))
  return (
    <>
      {used.map(([field, own]) => (
        <FactFields
          key={field}
          shape={own}
          name={`${name}.${field}`}
          words={words.fields?.[field] ?? { label: field }}
          value={told[field]}
          fields={fields}
        />
      ))}
    </>
  )
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
  const { site, check } = fields.context.words
  const rows = Array.isArray(value) ? value : [{}]
  const none = Array.isArray(value) && value.length === 0
  const nested = !question
  const shownRows = none ? [{}] : rows
  const list = (
    <>
      <input type="hidden" name={`${name}.rows`} value={shownRows.length} />
      <RowList
        name={name}
        addText={site.buttons.addAnother}
        words={site}
        rows={shownRows.map((row, i) => ({
          key: `${name}.${i}`,
          title: `${words.row ?? words.label} ${fill(site.form.rowNumber, { number: i + 1 })}`,
          fields: <FactRecord shape={shape.of} name={`${name}.${i}`} words={words} value={row} fields={fields} />,
        }))}
      />
    </>
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
      {list}
    </GroupFrame>
  )
}
