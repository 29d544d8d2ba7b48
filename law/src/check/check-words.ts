import type { InformationConcept, Law, Norm, Shape } from '@parcours/engine'
import type { ConceptsWords, FieldWords, LawWords } from '@parcours/words'
import { isClause, isJudgement, isReading, nodesOf, openPointsOf } from './parts-of-law.ts'
import { type Problem, problem } from './problem.ts'

/** The words the law needs: sentences by the ids of the law, and how each fact is asked for. */
export interface WordsOfLaw {
  readonly law: LawWords
  readonly concepts: ConceptsWords
}

/** Ids without words, words without an id, facts that cannot be asked for. */
export function checkWords(law: Law, words: WordsOfLaw): readonly Problem[] {
  return [...checkLawWords(law, words.law), ...law.concepts.flatMap((concept) => checkConcept(concept, words.concepts))]
}

type Part = keyof LawWords

const PARTS: readonly Part[] = [
  'norms',
  'versions',
  'clauses',
  'readings',
  'openPoints',
  'judgements',
  'information',
  'steps',
  'evidence',
]

function checkLawWords(law: Law, words: LawWords): readonly Problem[] {
  const needed = new Map<Part, Map<string, string>>()
  const need = (part: Part, id: string, norm: Norm): void => {
    const own = needed.get(part) ?? new Map<string, string>()
    if (!own.has(id)) own.set(id, norm.id)
    needed.set(part, own)
  }
  const options = new Map<string, Set<string>>()
  for (const norm of law.norms) {
    need('norms', norm.id, norm)
    for (const version of norm.versions) {
      need('versions', version.id, norm)
      for (const { id } of version.information ?? []) need('information', id, norm)
    }
    for (const steps of Object.values(norm.next ?? {})) for (const { id } of steps) need('steps', id, norm)
    for (const { id } of norm.evidence ?? []) need('evidence', id, norm)
    for (const { anyOf } of norm.evidenceLists ?? []) {
      for (const { papers } of anyOf) for (const id of papers) need('evidence', id, norm)
    }
    for (const id of openPointsOf(norm)) need('openPoints', id, norm)
    for (const node of nodesOf(norm)) {
      if (isClause(node)) need('clauses', node.id, norm)
      else if (isJudgement(node)) need('judgements', node.id, norm)
      else if (isReading(node)) {
        need('readings', node.id, norm)
        const own = options.get(node.id) ?? new Set()
        for (const option of node.options) own.add(option.id)
        options.set(node.id, own)
      }
    }
    for (const { id } of norm.readings ?? []) if (Object.hasOwn(words.readings, id)) need('readings', id, norm)
  }
  const problems: Problem[] = []
  for (const part of PARTS) {
    const ids = needed.get(part) ?? new Map<string, string>()
    for (const [id, norm] of ids) {
      const own = Object.hasOwn(words[part], id) ? words[part][id] : undefined
      const gaps = own === undefined ? ['there are none'] : emptyParts(own, '')
      if (gaps.length === 0) continue
      const found = `The words for "${id}" (${part}) are not whole: ${gaps.join(', ')}.`
      problems.push(
        problem('LAW_WORDS_MISSING', norm, found, 'Write them in words/src/en/law, then in every language.'),
      )
    }
    for (const id of Object.keys(words[part])) {
      if (ids.has(id)) continue
      const found = `There are words for "${id}" (${part}), but the law has nothing of that name.`
      problems.push(problem('LAW_WORDS_SPARE', id, found, 'Remove them, or correct the id.'))
    }
  }
  for (const [reading, ids] of options) {
    const own = Object.keys(words.readings[reading]?.options ?? {})
    for (const id of ids) {
      if (own.includes(id)) continue
      const found = `The option "${id}" of the reading "${reading}" has no words.`
      problems.push(problem('LAW_WORDS_MISSING', reading, found, 'Say in one sentence what this side reads.'))
    }
    for (const id of own) {
      if (ids.has(id)) continue
      const found = `There are words for the option "${id}" of the reading "${reading}", which has no such option.`
      problems.push(problem('LAW_WORDS_SPARE', reading, found, 'Remove them, or correct the id.'))
    }
  }
  return problems
}

function emptyParts(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [`${path || 'the text'} is empty`] : []
  if (typeof value !== 'object' || value === null) return [`${path} is no text`]
  return Object.entries(value).flatMap(([key, inner]) => emptyParts(inner, path === '' ? key : `${path}.${key}`))
}

function checkConcept(concept: InformationConcept, words: ConceptsWords): readonly Problem[] {
  const own = Object.hasOwn(words, concept.id) ? words[concept.id] : undefined
  const next = 'Write it in words/src/en/concepts.ts, then in every language.'
  if (!own) return [problem('LAW_CONCEPT_WITHOUT_WORDS', concept.id, 'It has no words at all.', next)]
  const gaps: string[] = []
  for (const key of ['label', 'question', 'help'] as const) if (!own[key]?.trim()) gaps.push(`Its ${key} is missing.`)
  fieldGaps(concept.shape, own, [], own.codes ?? {}, gaps)
  return gaps.length === 0 ? [] : [problem('LAW_CONCEPT_WITHOUT_WORDS', concept.id, gaps, next)]
}

/** Walks a shape and its words side by side; both a part without words and words without a part are gaps. */
function fieldGaps(
  shape: Shape,
  words: Partial<FieldWords>,
  path: readonly string[],
  codes: { readonly [field: string]: { readonly [code: string]: string } },
  gaps: string[],
): void {
  const name = path.length === 0 ? 'the list' : `"${path.join('.')}"`
  switch (shape.kind) {
    case 'list':
      if (!words.none?.trim()) gaps.push(`The choice "none" of ${name} has no label.`)
      if (!words.row?.trim()) gaps.push(`A row of ${name} has no name.`)
      recordGaps(shape.of.fields, words, path, codes, gaps)
      return
    case 'record':
      recordGaps(shape.fields, words, path, codes, gaps)
      return
    case 'code': {
      const own = codes[path.join('.')] ?? {}
      for (const code of shape.values) if (!own[code]?.trim()) gaps.push(`The code "${code}" of ${name} has no label.`)
      for (const code of Object.keys(own)) {
        if (!shape.values.includes(code))
          gaps.push(`There is a label for the code "${code}" of ${name}, which is none.`)
      }
      return
    }
    case 'boolean':
    case 'date':
    case 'number':
    case 'text':
      return
  }
}

function recordGaps(
  fields: { readonly [name: string]: Shape },
  words: Partial<FieldWords>,
  path: readonly string[],
  codes: { readonly [field: string]: { readonly [code: string]: string } },
  gaps: string[],
): void {
  for (const [name, shape] of Object.entries(fields)) {
    const own = words.fields?.[name]
    const at = [...path, name]
    if (!own?.label.trim()) gaps.push(`The field "${at.join('.')}" has no label.`)
    fieldGaps(shape, own ?? {}, at, codes, gaps)
  }
  for (const name of Object.keys(words.fields ?? {})) {
    if (!Object.hasOwn(fields, name))
      gaps.push(`There are words for "${[...path, name].join('.')}", which is no field.`)
  }
}
