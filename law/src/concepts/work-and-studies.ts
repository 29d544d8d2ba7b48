import type { InformationConcept } from '@parcours/engine'
import { code, country, date, dateOrNever, language, list, number, record, yesOrNo } from './shapes.ts'

/** Work, studies, training, certificates and what else shows participation. */
export const workAndStudiesConcepts: readonly InformationConcept[] = [
  {
    id: 'work',
    order: 300,
    shape: list({
      kind: code('employee', 'civil-servant', 'self-employed'),
      country,
      from: date,
      until: date,
      // `never`: a contract without an end.
      plannedUntil: dateOrNever,
      share: number('share of full time', 0, 1),
      days: number('days', 0, 20_000),
      paidQuarters: number('quarters', 0, 250, true),
      mainActivity: yesOrNo,
      leave: list({ kind: code('parental', 'maternity', 'sickness', 'unpaid'), from: date, until: date }),
    }),
    examples: [
      [],
      [{ kind: 'employee', country: 'BE', from: { ago: 'P1Y' }, share: 1, days: 250 }],
      [{ kind: 'employee', country: 'BE', from: { ago: 'P6Y' }, share: 1, days: 1500 }],
    ],
  },
  {
    id: 'studies',
    order: 310,
    shape: list({
      level: code('lower-secondary', 'upper-secondary', 'bachelor', 'master', 'doctorate', 'other-certificate'),
      country,
      recognisedBy: code('fr', 'nl', 'de', 'royal-military-school'),
      language,
      from: date,
      until: date,
      regular: yesOrNo,
      exchange: yesOrNo,
      doctoralScholarship: yesOrNo,
      certifiedOn: dateOrNever,
      completed: yesOrNo,
      equivalence: yesOrNo,
      apprenticeshipDays: number('days', 0, 5_000),
      credits: number('credits', 0, 1_000),
    }),
    examples: [
      [],
      [
        {
          level: 'upper-secondary',
          country: 'BE',
          recognisedBy: 'fr',
          language: 'fr',
          from: { ago: 'P4Y' },
          until: { ago: 'P1Y' },
          regular: true,
          exchange: false,
          doctoralScholarship: false,
          certifiedOn: { ago: 'P1Y' },
          completed: true,
        },
      ],
      [
        {
          level: 'bachelor',
          country: 'BE',
          recognisedBy: 'fr',
          from: { ago: 'P1Y' },
          regular: true,
          certifiedOn: 'never',
        },
      ],
    ],
  },
  {
    id: 'teaching',
    order: 420,
    shape: list({
      institution: record({ recognisedBy: code('fr', 'nl', 'de', 'royal-military-school') }),
      from: date,
      until: date,
    }),
    examples: [[], [{ institution: { recognisedBy: 'fr' }, from: { ago: 'P6M' } }]],
  },
  {
    id: 'training',
    order: 430,
    shape: list(
      {
        kind: code('vocational', 'language', 'other'),
        hours: number('hours', 0, 20_000),
        organiser: { kind: 'text', names: 'organiser', pattern: '^.{1,120}$' },
        recognised: yesOrNo,
        from: date,
        completedOn: dateOrNever,
      },
      [['from', 'completedOn']],
    ),
    examples: [
      [],
      [{ kind: 'vocational', hours: 400, recognised: true, from: { ago: 'P2Y' }, completedOn: { ago: 'P1Y' } }],
    ],
  },
  {
    id: 'integrationCertificates',
    order: 70,
    shape: list(
      {
        // `other-brussels`: an organiser in Brussels that is no authority, accepted for courses begun before August 2021.
        issuer: code('wallonia', 'brussels', 'flanders', 'german-community', 'other-brussels'),
        kind: code('completion', 'effort'),
        startedOn: date,
        issuedOn: date,
        // `none`: the certificate names no level.
        languageLevel: code('none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'),
      },
      [['startedOn', 'issuedOn']],
    ),
    examples: [[], [{ issuer: 'brussels', kind: 'completion', issuedOn: { ago: 'P1M' }, languageLevel: 'A2' }]],
  },
  {
    id: 'languageProofs',
    order: 440,
    shape: list({
      language,
      level: code('A1', 'A2', 'B1', 'B2', 'C1', 'C2'),
      oral: yesOrNo,
      written: yesOrNo,
      issuer: { kind: 'text', names: 'issuer', pattern: '^.{1,120}$' },
      issuedOn: date,
    }),
    examples: [[], [{ language: 'fr', level: 'A2', oral: true, written: true, issuedOn: { ago: 'P1Y' } }]],
  },
  {
    id: 'associations',
    order: 450,
    shape: list({ kind: code('club', 'volunteering', 'other'), from: date, until: date }),
    examples: [[], [{ kind: 'volunteering', from: { ago: 'P1Y' } }]],
  },
  {
    id: 'jobSeeker',
    order: 600,
    shape: record({
      studiesEndedOn: dateOrNever,
      studiesEndedAs: code(
        'june-no-resit',
        'resit-or-thesis',
        'stopped',
        'apprenticeship-passed',
        'apprenticeship-failed',
      ),
      registeredOn: dateOrNever,
      service: code('actiris', 'forem', 'vdab', 'adg'),
      evaluations: list({ on: date, result: code('positive', 'negative') }),
      claimedOn: dateOrNever,
      periods: list({ from: date, until: date }),
    }),
    examples: [{ studiesEndedOn: { ago: 'P1M' }, registeredOn: 'never' }],
  },
]
