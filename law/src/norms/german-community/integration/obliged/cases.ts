import type { LawCase } from '../../../../case.ts'
import { asylumApplicant, newcomer, notObliged, obliged } from '../persons.ts'
import { casesOfExemptions } from './cases-of-exemptions.ts'

const source = 'expert' as const
const day = '2024-03-01'
const id = 'german-community/integration/obliged'

const stayed = (first: string) =>
  newcomer(day, {
    registrations: [
      { register: 'foreigners', municipality: '62063', from: first, until: '2024-02-29', endedBy: 'move' },
      { register: 'foreigners', municipality: '63023', from: day },
    ],
  })

export const cases: readonly LawCase[] = [
  {
    id: 'dg-ghanaian-69',
    worked: 'integration 69',
    title: 'A Ghanaian of 30 who registers in Eupen on 1 March 2018 with a permit of one year is obliged.',
    source,
    given: newcomer('2018-03-01'),
    on: '2018-03-01',
    expect: {
      ...obliged,
      [id]: {
        outcome: 'met',
        since: '2018-03-01',
        versions: ['G1'],
        information: ['german-community.four-parts', 'german-community.german-a2'],
      },
    },
  },
  {
    id: 'dg-ghanaian-69-years-later',
    worked: 'integration 69',
    title: 'Years in the nine municipalities themselves do not end the duty: what counts is the stay at registration.',
    source,
    given: newcomer('2018-03-01'),
    on: day,
    expect: obliged,
  },
  {
    id: 'dg-turkish-71',
    worked: 'integration 71',
    title: 'A Turkish national in Sankt Vith cannot be obliged, and may follow.',
    source,
    given: newcomer('2023-05-01', {
      nationalities: [{ country: 'TR' }],
      registrations: [{ register: 'foreigners', municipality: '63067', from: '2023-05-01' }],
    }),
    on: day,
    expect: { ...notObliged, 'german-community/integration/may-follow': 'met' },
  },
  {
    id: 'dg-last-day-of-2017',
    title: 'Who registered on 31 December 2017 registered before the decree and is not obliged.',
    source,
    given: newcomer('2017-12-31'),
    on: day,
    expect: { ...notObliged, [id]: { outcome: 'not-met', versions: ['G0'] } },
  },
  {
    id: 'dg-first-day-of-2018',
    title: 'Who registered on 1 January 2018 is obliged.',
    source,
    given: newcomer('2018-01-01'),
    on: '2018-01-01',
    expect: obliged,
  },
  {
    id: 'dg-second-day-of-2018',
    title: 'Who registered on 2 January 2018 is obliged.',
    source,
    given: newcomer('2018-01-02'),
    on: '2018-01-02',
    expect: obliged,
  },
  {
    id: 'dg-permit-less-than-three-months',
    title: 'A permit of a day less than three months does not oblige.',
    source,
    given: newcomer('2024-02-01', {
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2024-04-29', ground: 'family' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-permit-three-months',
    title: 'A permit of exactly three months is not one of more than three months, as the decree says it.',
    source,
    given: newcomer('2024-02-01', {
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2024-04-30', ground: 'family' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-permit-over-three-months',
    title: 'A permit of three months and a day obliges.',
    source,
    given: newcomer('2024-02-01', {
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2024-05-01', ground: 'family' }],
    }),
    on: day,
    expect: obliged,
  },
  {
    id: 'dg-17',
    title: 'Nobody is obliged the day before the 18th birthday.',
    source,
    given: newcomer('2024-02-01', { birthDate: '2006-03-02' }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-18',
    title: 'On the 18th birthday the duty begins.',
    source,
    given: newcomer('2024-02-01', { birthDate: '2006-03-01' }),
    on: day,
    expect: { ...obliged, [id]: { outcome: 'met', since: '2024-03-01' } },
  },
  {
    id: 'dg-64',
    title: 'Someone of 64 is obliged on the day before the 65th birthday.',
    source,
    given: newcomer('2024-02-01', { birthDate: '1959-03-02' }),
    on: day,
    expect: obliged,
  },
  {
    id: 'dg-65-in-2024',
    title: 'In 2024 somebody of 65 had reached the pension age on both lists.',
    source,
    given: newcomer('2024-02-01', { birthDate: '1959-03-01' }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-65-last-day-of-2024',
    title: 'On 31 December 2024 both lists still free somebody of 65.',
    source,
    given: newcomer('2024-02-01', { birthDate: '1959-12-31' }),
    on: '2024-12-31',
    expect: notObliged,
  },
  {
    id: 'dg-65-in-2025',
    title: 'From 2025 the state pension begins later, and the lists disagree on somebody of 65.',
    source,
    given: newcomer('2024-02-01', { birthDate: '1959-12-31' }),
    on: '2025-01-01',
    expect: {
      [id]: { outcome: 'undetermined', reason: 'contested', readings: ['german-community.pension-age'] },
    },
  },
  {
    id: 'dg-65-last-day-in-2025',
    title: 'The day before the 66th birthday the lists still disagree.',
    source,
    given: newcomer('2024-02-01', { birthDate: '1959-12-31' }),
    on: '2025-12-30',
    expect: {
      [id]: { outcome: 'undetermined', reason: 'contested', readings: ['german-community.pension-age'] },
    },
  },
  {
    id: 'dg-66-in-2025',
    title: 'Somebody of 66 has reached the pension age of 2025 on both lists.',
    source,
    given: newcomer('2024-02-01', { birthDate: '1959-12-31' }),
    on: '2025-12-31',
    expect: notObliged,
  },
  {
    id: 'dg-66-last-day-of-2029',
    title: 'On 31 December 2029 somebody of 66 is free on both lists.',
    source,
    given: newcomer('2028-02-01', { birthDate: '1963-06-01' }),
    on: '2029-12-31',
    expect: notObliged,
  },
  {
    id: 'dg-66-in-2030',
    title: 'From 2030 the pension begins at 67, and the lists disagree on somebody of 66.',
    source,
    given: newcomer('2028-02-01', { birthDate: '1963-06-01' }),
    on: '2030-01-01',
    expect: {
      [id]: { outcome: 'undetermined', reason: 'contested', readings: ['german-community.pension-age'] },
    },
  },
  {
    id: 'dg-67-in-2030',
    title: 'Somebody of 67 is free on both lists.',
    source,
    given: newcomer('2028-02-01', { birthDate: '1963-06-01' }),
    on: '2030-06-01',
    expect: notObliged,
  },
  {
    id: 'dg-three-years-less-a-day',
    title: 'Who had lived in Belgium a day less than three years when registering is obliged.',
    source,
    given: stayed('2021-03-02'),
    on: day,
    expect: obliged,
  },
  {
    id: 'dg-three-years',
    title: 'Who had lived in Belgium exactly three years when registering is obliged: the old list frees after more.',
    source,
    given: stayed('2021-03-01'),
    on: day,
    expect: obliged,
  },
  {
    id: 'dg-over-three-years',
    title: 'Who had lived in Belgium for more than three years is free on the old list only.',
    source,
    given: stayed('2021-02-28'),
    on: day,
    expect: {
      [id]: { outcome: 'undetermined', reason: 'contested', readings: ['german-community.over-three-years'] },
    },
  },
  {
    id: 'dg-french-alone',
    title: 'A French citizen of whom nothing else is known is not obliged in the German-speaking Community.',
    source,
    given: { nationalities: [{ country: 'FR' }] },
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-belgian-alone',
    title: 'A Belgian of whom nothing else is known is not obliged in the German-speaking Community.',
    source,
    given: { nationalities: [{ country: 'BE' }] },
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-child',
    title: 'A child of 16 is not obliged in the German-speaking Community, whatever else is unknown.',
    source,
    given: { birthDate: '2010-01-01' },
    on: '2026-01-01',
    expect: notObliged,
  },
  {
    id: 'dg-nothing-known',
    title: 'Of somebody of whom nothing is known the German-speaking Community can say nothing.',
    source,
    given: {},
    on: day,
    expect: { [id]: { outcome: 'undetermined', reason: 'missing-facts' } },
  },
  {
    id: 'dg-norwegian',
    title: 'A Norwegian registered in Eupen is exempt.',
    source,
    given: newcomer('2024-02-01', { nationalities: [{ country: 'NO' }] }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-wife-of-german',
    title: 'The wife of a German is family of a Union citizen and exempt.',
    source,
    given: newcomer('2024-02-01', {
      family: [{ relation: 'spouse', nationalities: [{ country: 'DE' }], marriedOn: '2020-01-01' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-wife-of-belgian',
    title: 'Whether the family of a Belgian is exempt has not been read.',
    source,
    given: newcomer('2024-02-01', {
      family: [
        { relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2020-01-01', usedFreeMovement: false },
      ],
    }),
    on: day,
    expect: {
      [id]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['german-community.unread-exemptions'] },
    },
  },
  {
    id: 'dg-british-m-card',
    title: 'Whether the withdrawal agreement frees has not been read.',
    source,
    given: newcomer('2024-02-01', {
      nationalities: [{ country: 'GB' }],
      residenceDocuments: [{ type: 'M', from: '2024-02-01', validUntil: '2029-02-01' }],
    }),
    on: day,
    expect: { [id]: { outcome: 'undetermined' } },
  },
  {
    id: 'dg-student',
    title: 'An adult enrolled at a Belgian university is exempt while enrolled.',
    source,
    given: newcomer('2023-09-01', {
      studies: [{ level: 'bachelor', country: 'BE', from: '2023-09-14', until: '2024-06-30', certifiedOn: 'never' }],
    }),
    on: day,
    expect: { ...notObliged, [id]: { outcome: 'not-met', until: '2024-06-30' } },
  },
  {
    id: 'dg-student-stops',
    title: 'The day after the enrolment ends without a diploma the duty is there.',
    source,
    given: newcomer('2023-09-01', {
      studies: [{ level: 'bachelor', country: 'BE', from: '2023-09-14', until: '2024-06-30', certifiedOn: 'never' }],
    }),
    on: '2024-07-01',
    expect: obliged,
  },
  {
    id: 'dg-pupil',
    title: 'Pupils stand on the older list only: whether they are exempt has not been read.',
    source,
    given: newcomer('2023-09-01', {
      birthDate: '2005-06-01',
      studies: [{ level: 'upper-secondary', country: 'BE', from: '2023-09-14', certifiedOn: 'never' }],
    }),
    on: day,
    expect: {
      [id]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['german-community.unread-exemptions'] },
    },
  },
  {
    id: 'dg-diploma-on-the-day',
    title: 'A Belgian school diploma frees from the day it was given.',
    source,
    given: newcomer('2023-09-01', {
      studies: [
        { level: 'upper-secondary', country: 'BE', from: '2018-09-01', until: '2019-06-30', certifiedOn: '2019-06-30' },
      ],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-diploma-elsewhere',
    title: 'A diploma of another country does not free.',
    source,
    given: newcomer('2023-09-01', {
      studies: [{ level: 'master', country: 'GH', from: '2010-09-01', until: '2012-06-30', certifiedOn: '2012-06-30' }],
    }),
    on: day,
    expect: obliged,
  },
  {
    id: 'dg-single-permit',
    title: 'Someone with a single permit is exempt.',
    source,
    given: newcomer('2024-02-01', {
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2025-01-31', ground: 'work' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-permanently-unable',
    title: 'Someone who is permanently unable, with a certificate, is exempt.',
    source,
    given: newcomer('2024-02-01', { medical: [{ kind: 'programme-impossible', from: '2023-01-01' }] }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-ill-but-able',
    title: 'An illness that does not make the programme impossible does not free.',
    source,
    given: newcomer('2024-02-01', { medical: [{ kind: 'serious-illness', from: '2023-01-01' }] }),
    on: day,
    expect: obliged,
  },
  {
    id: 'dg-special-document',
    title: 'Staff of a diplomatic mission, with the special document, are exempt.',
    source,
    given: newcomer('2023-02-01', {
      residenceDocuments: [
        { type: 'A', from: '2023-02-01', validUntil: '2024-12-31', ground: 'family' },
        { type: 'special', from: '2024-01-01' },
      ],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-brussels-certificate',
    title: 'The certificate of another Belgian authority frees.',
    source,
    given: newcomer('2024-02-01', {
      integrationCertificates: [{ issuer: 'brussels', kind: 'completion', issuedOn: '2023-12-01' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-own-certificate',
    title: 'Who has the certificate of Info-Integration has fulfilled the duty.',
    source,
    given: newcomer('2023-02-01', {
      integrationCertificates: [{ issuer: 'german-community', kind: 'completion', issuedOn: '2024-02-01' }],
    }),
    on: day,
    expect: { [id]: { outcome: 'not-met', since: '2024-02-01' } },
  },
  {
    id: 'dg-temporary-protection',
    title: 'A Ukrainian under temporary protection is not obliged in the German-speaking Community.',
    source,
    given: newcomer('2023-02-01', {
      nationalities: [{ country: 'UA' }],
      protection: [{ kind: 'temporary', from: '2023-02-01' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-asylum-applicant',
    title: 'An asylum applicant in the waiting register is not obliged.',
    source,
    given: asylumApplicant('2023-06-01'),
    on: day,
    expect: notObliged,
  },
  {
    id: 'dg-moves-away',
    title: 'Who moves from Eupen to Liège is no longer obliged in the German-speaking Community.',
    source,
    given: newcomer('2023-02-01', {
      registrations: [
        { register: 'foreigners', municipality: '63023', from: '2023-02-01', until: '2023-12-31', endedBy: 'move' },
        { register: 'foreigners', municipality: '62063', from: '2024-01-01' },
      ],
    }),
    on: day,
    expect: notObliged,
  },
  ...casesOfExemptions,
]
