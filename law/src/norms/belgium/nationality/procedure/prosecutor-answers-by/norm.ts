import { all, always, chosen, dateNorm, deadline, months, notAfter } from '@parcours/engine/authoring'
import { contestedDate } from '../../../../../criteria/contested-date.ts'
import { filed, receiptGiven, receiptOn, sentToProsecutorOn } from '../facts.ts'
import { fiveWorkingDays } from '../sent-to-prosecutor-by/norm.ts'
import { sources } from '../sources.ts'
import { termSince2013 } from '../versions.ts'

const term = (count: number) => deadline({ start: receiptOn, term: months(count), endOfTerm: 'as-is' })

/** Four months; disputed where the file was not sent in time. */
export const monthsOfTheProsecutor = chosen(receiptOn, [
  { when: notAfter(sentToProsecutorOn, fiveWorkingDays), moment: term(4) },
  {
    when: always,
    moment: contestedDate(
      'nationality.one-month-more',
      receiptOn,
      { id: 'four-months', source: sources.fourMonths.id, date: term(4) },
      { id: 'five-months', source: sources.oneMonthMore.id, date: term(5) },
    ),
  },
])

/** The last day for a negative opinion of the public prosecutor: four months from the receipt, perhaps five where the file was sent late. */
export const prosecutorAnswersBy = dateNorm({
  id: 'belgium/nationality/procedure/prosecutor-answers-by',
  subject: 'nationality',
  authority: 'belgium-prosecutor',
  sources: Object.values(sources),
  chosenBy: receiptOn,
  appliesWhen: all(filed, receiptGiven),
  versions: termSince2013({
    body: monthsOfTheProsecutor,
    sources: [sources.fourMonths.id, sources.oneMonthMore.id],
    information: [
      { id: 'nationality.procedure.opinion-by-registered-letter', source: sources.fourMonths.id },
      { id: 'nationality.procedure.perhaps-a-month-more', source: sources.oneMonthMore.id },
    ],
  }),
  next: {
    met: [{ id: 'nationality.procedure.fetch-registered-letters', source: sources.fourMonths.id }],
    undetermined: [
      { id: 'nationality.procedure.ask-whether-it-was-sent', source: sources.toProsecutor.id },
      { id: 'nationality.procedure.fetch-registered-letters', source: sources.fourMonths.id },
    ],
  },
  readings: [{ id: 'nationality.one-month-more', state: 'contested' }],
})
