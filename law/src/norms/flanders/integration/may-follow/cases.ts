import type { LawCase } from '../../../../case.ts'
import { asylumApplicant, belgianNewcomer, newcomer } from '../persons.ts'

const may = 'flanders/integration/may-follow'
const contract = { programme: { conventionSignedOn: '2022-01-10' } }

export const cases: readonly LawCase[] = [
  {
    id: 'fla-asylum-61',
    worked: 'integration 61',
    title: 'An asylum applicant in Bruges who signed a contract in January 2022 may go on after 1 March 2022.',
    source: 'expert',
    given: asylumApplicant('2021-05-01', contract),
    on: '2022-03-01',
    expect: { [may]: { outcome: 'met', versions: ['F3-right'] }, 'flanders/integration/obliged': 'not-met' },
  },
  {
    id: 'fla-asylum-61-no-contract',
    worked: 'integration 61',
    title: 'An asylum applicant without a contract by then is excluded from 1 March 2022.',
    source: 'expert',
    given: asylumApplicant('2021-05-01', { programme: { conventionSignedOn: 'never' } }),
    on: '2022-03-01',
    expect: { [may]: 'not-met', 'flanders/integration/obliged': 'not-met' },
  },
  {
    id: 'fla-asylum-last-day',
    title: 'On 28 February 2022 an asylum applicant without a contract may still begin.',
    source: 'expert',
    given: asylumApplicant('2021-05-01', { programme: { conventionSignedOn: 'never' } }),
    on: '2022-02-28',
    expect: { [may]: { outcome: 'met', until: '2022-02-28' } },
  },
  {
    id: 'fla-asylum-contract-last-day',
    title: 'A contract signed on 28 February 2022 was signed before the exclusion.',
    source: 'expert',
    given: asylumApplicant('2021-05-01', { programme: { conventionSignedOn: '2022-02-28' } }),
    on: '2022-06-01',
    expect: { [may]: 'met' },
  },
  {
    id: 'fla-asylum-contract-first-day',
    title: 'A contract dated 1 March 2022 was not signed before the exclusion.',
    source: 'expert',
    given: asylumApplicant('2021-05-01', { programme: { conventionSignedOn: '2022-03-01' } }),
    on: '2022-06-01',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'fla-asylum-contract-unknown',
    title: 'Whether a contract was signed is what is missing for an asylum applicant.',
    source: 'expert',
    given: asylumApplicant('2021-05-01'),
    on: '2022-06-01',
    expect: { [may]: { outcome: 'undetermined', missing: ['/programme/conventionSignedOn'] } },
  },
  {
    id: 'fla-asylum-four-months-less-a-day',
    title: 'The day before four months of procedure an asylum applicant of 2021 does not belong to the target group.',
    source: 'expert',
    given: asylumApplicant('2021-05-01', contract),
    on: '2021-08-31',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'fla-asylum-four-months',
    title: 'After four months of procedure an asylum applicant of 2021 belongs to the target group.',
    source: 'expert',
    given: asylumApplicant('2021-05-01', contract),
    on: '2021-09-01',
    expect: { [may]: 'met' },
  },
  {
    id: 'fla-asylum-four-months-and-a-day',
    title: 'The day after four months of procedure the right goes on.',
    source: 'expert',
    given: asylumApplicant('2021-05-01', contract),
    on: '2021-09-02',
    expect: { [may]: 'met' },
  },
  {
    id: 'fla-asylum-contract-too-early',
    title: 'Who was not yet target group when signing may not go on after 1 March 2022.',
    source: 'expert',
    given: asylumApplicant('2021-11-01', contract),
    on: '2022-06-01',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'fla-asylum-other-ground',
    title: 'An asylum applicant who is also registered with a family permit is judged on that ground.',
    source: 'expert',
    given: asylumApplicant('2023-01-01', {
      registrations: [{ register: 'foreigners', municipality: '31005', from: '2023-03-01' }],
      residenceDocuments: [{ type: 'A', from: '2023-03-01', validUntil: '2025-02-28', ground: 'family' }],
    }),
    on: '2024-03-01',
    expect: { [may]: 'met', 'flanders/integration/obliged': 'met' },
  },
  {
    id: 'fla-may-follow-french',
    title: 'A French citizen in Aalst is not obliged and may follow.',
    source: 'expert',
    given: newcomer('2024-02-01', { nationalities: [{ country: 'FR' }] }),
    on: '2024-03-01',
    expect: {
      [may]: { outcome: 'met', versions: ['F5-right'], information: ['flanders.fourth-part-by-choice'] },
      'flanders/integration/obliged': 'not-met',
    },
  },
  {
    id: 'fla-may-follow-brussels',
    title: 'Someone registered in Brussels may follow at the Flemish office there.',
    source: 'expert',
    given: newcomer('2024-02-01', {
      registrations: [{ register: 'foreigners', municipality: '21004', from: '2024-02-01' }],
    }),
    on: '2024-03-01',
    expect: { [may]: 'met', 'flanders/integration/obliged': 'not-met' },
  },
  {
    id: 'fla-may-follow-wallonia',
    title: 'Someone registered in Namur has no right to the Flemish programme.',
    source: 'expert',
    given: newcomer('2024-02-01', {
      registrations: [{ register: 'foreigners', municipality: '92094', from: '2024-02-01' }],
    }),
    on: '2024-03-01',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'fla-may-follow-temporary-protection',
    title: 'A person under temporary protection may follow and is not obliged.',
    source: 'expert',
    given: newcomer('2023-02-01', {
      nationalities: [{ country: 'UA' }],
      protection: [{ kind: 'temporary', from: '2023-02-01' }],
    }),
    on: '2024-03-01',
    expect: { [may]: 'met', 'flanders/integration/obliged': 'not-met' },
  },
  {
    id: 'fla-may-follow-belgian',
    title: 'A Belgian born abroad with a parent born abroad may follow, also after twelve months.',
    source: 'expert',
    given: belgianNewcomer('2022-02-01', { birthDate: '2000-01-01' }),
    on: '2024-03-01',
    expect: { [may]: 'met', 'flanders/integration/obliged': 'not-met' },
  },
  {
    id: 'fla-may-follow-belgian-born-here',
    title: 'A Belgian born in Belgium does not belong to the target group.',
    source: 'expert',
    given: belgianNewcomer('2022-02-01', { birthDate: '2000-01-01', birthPlace: { country: 'BE' } }),
    on: '2024-03-01',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'fla-may-follow-17',
    title: 'Someone of 17 may follow only under conditions that an agency has to check.',
    source: 'expert',
    given: newcomer('2024-02-01', { birthDate: '2006-03-02' }),
    on: '2024-03-01',
    expect: {
      [may]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['flanders.younger-but-out-of-school'] },
    },
  },
  {
    id: 'fla-may-follow-18',
    title: 'From the 18th birthday the right exists.',
    source: 'expert',
    given: newcomer('2024-02-01', { birthDate: '2006-03-01' }),
    on: '2024-03-01',
    expect: { [may]: 'met' },
  },
  {
    id: 'fla-may-follow-14',
    title: 'A child of 14 goes to school and has no right to the programme.',
    source: 'expert',
    given: newcomer('2024-02-01', { birthDate: '2009-03-02' }),
    on: '2024-03-01',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'fla-may-follow-before-2004',
    title: 'On 31 March 2004 there was no programme yet.',
    source: 'expert',
    given: newcomer('2004-01-05', { birthDate: '1970-01-01' }),
    on: '2004-03-31',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'fla-may-follow-2004',
    title: 'On 1 April 2004 the programme began.',
    source: 'expert',
    given: newcomer('2004-01-05', { birthDate: '1970-01-01' }),
    on: '2004-04-01',
    expect: { [may]: { outcome: 'met', versions: ['F1-F2-right'] } },
  },
  {
    id: 'fla-may-follow-2022-12-31',
    title: 'On 31 December 2022 the programme had three parts.',
    source: 'expert',
    given: newcomer('2022-05-05'),
    on: '2022-12-31',
    expect: { [may]: { outcome: 'met', versions: ['F3-right'] } },
  },
  {
    id: 'fla-may-follow-2023-01-01',
    title: 'On 1 January 2023 the fourth part was there to choose.',
    source: 'expert',
    given: newcomer('2022-05-05'),
    on: '2023-01-01',
    expect: {
      [may]: { outcome: 'met', versions: ['F4-right'], information: ['flanders.fourth-part-by-choice'] },
    },
  },
  {
    id: 'fla-may-follow-2023-08-31',
    title: 'On 31 August 2023 the last wording without the Dutch test applied.',
    source: 'expert',
    given: newcomer('2022-05-05'),
    on: '2023-08-31',
    expect: { [may]: { outcome: 'met', versions: ['F4-right'] } },
  },
  {
    id: 'fla-may-follow-2023-09-01',
    title: 'On 1 September 2023 the Dutch test came.',
    source: 'expert',
    given: newcomer('2022-05-05'),
    on: '2023-09-01',
    expect: { [may]: { outcome: 'met', versions: ['F5-right'], information: ['flanders.dutch-test'] } },
  },
  ...(
    [
      ['2004-03-01', 'met'],
      ['2008-06-01', 'undetermined'],
      ['2008-06-02', 'not-met'],
    ] as const
  ).map(
    ([birthDate, outcome]): LawCase => ({
      id: `fla-may-follow-born-${birthDate}`,
      title: `Born on ${birthDate}, asked about on 1 June 2023: only from fifteen on can somebody be out of school.`,
      source: 'expert',
      given: newcomer('2022-05-05', { birthDate }),
      on: '2023-06-01',
      expect: { [may]: outcome },
    }),
  ),
  ...(
    [
      ['bruges', '31005', undefined, 'met'],
      ['brussels', '21004', undefined, 'met'],
      ['liege', '62063', undefined, 'not-met'],
      ['bruges-before', '31005', '2021-05-15', 'not-met'],
    ] as const
  ).flatMap(([id, municipality, until, outcome]): readonly LawCase[] => {
    const given = (end: string | undefined) =>
      asylumApplicant('2020-09-01', {
        registrations: [{ register: 'waiting', municipality, from: '2020-09-01', ...(end ? { until: end } : {}) }],
        programme: { conventionSignedOn: '2021-02-01' },
      })
    return [
      {
        id: `fla-may-follow-waiting-${id}`,
        title: `Asked for asylum more than four months ago, in the waiting register: ${id.replace('-', ' ')}.`,
        source: 'expert',
        given: given(until),
        on: '2021-06-01',
        expect: { [may]: outcome },
      },
      {
        id: `fla-may-follow-waiting-${id}-2022`,
        title: `Signed the contract in 2021 and waits in June 2022: ${id.replace('-', ' ')}.`,
        source: 'expert',
        // The entry that ends in the first case ends after the contract was signed, and before the day, in the second too.
        given: given(until),
        on: '2022-06-01',
        expect: { [may]: outcome },
      },
    ]
  }),
  {
    id: 'fla-may-follow-request-ended-2022',
    title: 'Signed the contract in 2021; the request for asylum ended in April 2022.',
    source: 'expert',
    given: asylumApplicant('2020-09-01', {
      protection: [{ kind: 'requested', requestedOn: '2020-09-01', until: '2022-04-30' }],
      programme: { conventionSignedOn: '2021-02-01' },
    }),
    on: '2022-06-01',
    expect: { [may]: 'not-met' },
  },
]
