import type { LawCase } from '../../../../case.ts'
import { asylumApplicant, belgianNewcomer, mover, newcomer, notObliged, obligedWith, open, permit } from '../persons.ts'
import { casesOfExemptions } from './cases-of-exemptions.ts'

const expert = 'expert' as const
const day = '2024-03-01'
const eve = '2024-02-29'

const { studies: _, ...newcomerWithoutStudies } = newcomer('2024-02-01')

const turningEighteen = (birthDate: string, over: LawCase['given'] = {}) =>
  newcomer('2023-03-01', { birthDate, ...over })

/** The two sides of the day on which a wording changes. */
function change(id: string, until: string, from: string, before: string, after: string): readonly LawCase[] {
  return [
    {
      id: `fla-${id}-last-day`,
      title: `A first permit in Flanders on ${until} is under the wording before the change of ${from}.`,
      source: expert,
      given: newcomer(until, { birthDate: '1980-01-01' }),
      on: until,
      expect: { 'flanders/integration/obliged': { outcome: before === 'F0' ? 'not-met' : 'met', versions: [before] } },
    },
    {
      id: `fla-${id}-first-day`,
      title: `A first permit in Flanders on ${from} is under the wording that applies from that day.`,
      source: expert,
      given: newcomer(from, { birthDate: '1980-01-01' }),
      on: from,
      expect: { 'flanders/integration/obliged': { outcome: 'met', versions: [after] } },
    },
  ]
}

const movers: readonly LawCase[] = [
  {
    id: 'fla-mover-65',
    worked: 'integration 65',
    title:
      'Someone who had a first permit in Brussels and moves to Aalst after two years is obliged under the five-year rule.',
    source: expert,
    given: mover('2022-03-01', eve, day),
    on: day,
    expect: obligedWith('2024-06-01', {
      outcome: 'met',
      versions: ['F5'],
      information: ['flanders.movers-to-verify'],
    }),
  },
  {
    id: 'fla-mover-five-years-less-a-day',
    title: 'A first permit in Liège four years and 364 days before the move is within the five years.',
    source: expert,
    given: mover('2019-03-02', eve, day, '62063'),
    on: day,
    expect: obligedWith('2024-06-01'),
  },
  {
    id: 'fla-mover-five-years',
    title: 'A first permit in Eupen exactly five years before the move is still within the last five years.',
    source: expert,
    given: mover('2019-03-01', eve, day, '63023'),
    on: day,
    expect: obligedWith('2024-06-01'),
  },
  {
    id: 'fla-mover-five-years-and-a-day',
    title: 'A first permit in Brussels five years and a day before the move is too long ago for a duty in Flanders.',
    source: expert,
    given: mover('2019-02-28', eve, day),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-mover-2021',
    title:
      'A move from Brussels in 2021, three years after the first permit, is under the five-year rule as it was read.',
    source: expert,
    given: mover('2018-06-01', '2021-05-31', '2021-06-01'),
    on: day,
    expect: {
      ...obligedWith('2021-09-01', { outcome: 'met', versions: ['F2'] }),
      'flanders/integration/register-for-work-by': 'not-met',
    },
  },
  {
    id: 'fla-mover-2021-five-years',
    title: 'A move in 2021, exactly five years after the first permit in Brussels, is still within the five years.',
    source: expert,
    given: mover('2016-06-01', '2021-05-31', '2021-06-01'),
    on: '2021-06-01',
    expect: { 'flanders/integration/obliged': 'met' },
  },
  {
    id: 'fla-mover-2021-five-years-less-a-day',
    title: 'A move in 2021, a day less than five years after the first permit in Brussels, is within the five years.',
    source: expert,
    given: mover('2016-06-02', '2021-05-31', '2021-06-01'),
    on: '2021-06-01',
    expect: { 'flanders/integration/obliged': 'met' },
  },
  {
    id: 'fla-mover-2021-five-years-and-a-day',
    title: 'A move in 2021, five years and a day after the first permit in Brussels, brings no duty in Flanders.',
    source: expert,
    given: mover('2016-05-31', '2021-05-31', '2021-06-01'),
    on: '2021-06-01',
    expect: { 'flanders/integration/obliged': 'not-met' },
  },
  {
    id: 'fla-mover-2016-last-day-within-twelve-months',
    title:
      'A move on 28 February 2016, nine months after a first permit in Brussels, is within the twelve months of then.',
    source: expert,
    given: mover('2015-06-01', '2016-02-27', '2016-02-28'),
    on: '2016-02-28',
    expect: { 'flanders/integration/obliged': 'met' },
  },
  {
    id: 'fla-mover-last-day-before-verify',
    title: 'A move on 28 February 2022 is under the five-year rule as it was read.',
    source: expert,
    given: mover('2020-01-01', '2022-02-27', '2022-02-28'),
    on: '2022-02-28',
    expect: obligedWith('2022-05-28', { outcome: 'met', versions: ['F2'] }),
  },
  {
    id: 'fla-mover-first-day-to-verify',
    title: 'A move on 1 March 2022 is under the five-year rule, which has to be verified from that day.',
    source: expert,
    given: mover('2020-01-01', '2022-02-28', '2022-03-01'),
    on: '2022-03-01',
    expect: obligedWith('2022-06-01', { outcome: 'met', versions: ['F3'] }),
  },
  {
    id: 'fla-mover-2016-last-day',
    title:
      'A move on 28 February 2016, two years after a first permit in Brussels, is outside the twelve months of then.',
    source: expert,
    given: mover('2014-02-01', '2016-02-27', '2016-02-28'),
    on: '2016-03-15',
    expect: notObliged,
  },
  {
    id: 'fla-mover-2016-first-day',
    title: 'A move on 29 February 2016, two years after a first permit in Brussels, is within the five years.',
    source: expert,
    given: mover('2014-02-01', '2016-02-28', '2016-02-29'),
    on: '2016-03-15',
    expect: obligedWith('2016-05-29', { outcome: 'met', versions: ['F2'] }),
  },
  {
    id: 'fla-mover-2010-twelve-months-less-a-day',
    title: 'In 2010 a move one day before twelve months were over brought the duty along.',
    source: expert,
    given: mover('2009-04-02', '2010-03-31', '2010-04-01', '21004', { birthDate: '1980-01-01' }),
    on: '2010-05-01',
    expect: obligedWith('2010-07-01', { outcome: 'met', versions: ['F1'] }),
  },
  {
    id: 'fla-mover-2010-twelve-months',
    title: 'In 2010 a move exactly twelve months after the first permit brought the duty along.',
    source: expert,
    given: mover('2009-04-01', '2010-03-31', '2010-04-01', '21004', { birthDate: '1980-01-01' }),
    on: '2010-05-01',
    expect: obligedWith('2010-07-01'),
  },
  {
    id: 'fla-mover-2010-twelve-months-and-a-day',
    title: 'In 2010 a move twelve months and a day after the first permit brought no duty.',
    source: expert,
    given: mover('2009-03-31', '2010-03-31', '2010-04-01', '21004', { birthDate: '1980-01-01' }),
    on: '2010-05-01',
    expect: notObliged,
  },
  {
    id: 'fla-mover-still-brussels',
    title: 'As long as the person lives in Brussels there is no duty in Flanders.',
    source: expert,
    given: mover('2022-03-01', eve, day),
    on: eve,
    expect: notObliged,
  },
  {
    id: 'fla-moved-away',
    title: 'Someone obliged in Aalst who moves to Brussels is no longer obliged in Flanders.',
    source: expert,
    given: newcomer('2023-03-01', {
      registrations: [
        { register: 'foreigners', municipality: '41002', from: '2023-03-01', until: '2023-12-31', endedBy: 'move' },
        { register: 'foreigners', municipality: '21004', from: '2024-01-01' },
      ],
    }),
    on: day,
    expect: notObliged,
  },
]

const belgians: readonly LawCase[] = [
  {
    id: 'fla-belgian-59',
    worked: 'integration 59',
    title:
      'A Belgian and Canadian born in Canada, with a parent born abroad, is obliged from the first entry in Flanders.',
    source: expert,
    given: belgianNewcomer('2024-02-01'),
    on: day,
    expect: obligedWith('2024-05-01', { outcome: 'met', since: '2024-02-01', until: '2025-02-01', versions: ['F5'] }),
  },
  {
    id: 'fla-belgian-twelve-months-less-a-day',
    title: 'A Belgian newcomer is obliged the day before twelve months of registration are over.',
    source: expert,
    given: belgianNewcomer('2024-02-01'),
    on: '2025-01-31',
    expect: obligedWith('2024-05-01'),
  },
  {
    id: 'fla-belgian-twelve-months',
    title: 'A Belgian registered for exactly twelve months is registered for no more than twelve: still obliged.',
    source: expert,
    given: belgianNewcomer('2024-02-01'),
    on: '2025-02-01',
    expect: obligedWith('2024-05-01'),
  },
  {
    id: 'fla-belgian-over-twelve-months',
    title: 'A Belgian newcomer is no longer obliged the day after twelve months.',
    source: expert,
    given: belgianNewcomer('2024-02-01'),
    on: '2025-02-02',
    expect: notObliged,
  },
  {
    id: 'fla-belgian-born-here',
    title: 'A Belgian born in Belgium who returns from Canada is not obliged.',
    source: expert,
    given: belgianNewcomer('2024-02-01', { birthPlace: { country: 'BE' } }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-belgian-parents-born-here',
    title: 'A Belgian born abroad whose parents were both born in Belgium is not obliged.',
    source: expert,
    given: belgianNewcomer('2024-02-01', { parentsBirthplace: [{ country: 'BE' }, { country: 'BE' }] }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-belgian-and-french',
    title: 'The exemption for citizens of the Union does not reach a newcomer who is Belgian and French.',
    source: expert,
    given: belgianNewcomer('2024-02-01', { nationalities: [{ country: 'BE' }, { country: 'FR' }] }),
    on: day,
    expect: obligedWith('2024-05-01'),
  },
  {
    id: 'fla-belgian-17',
    title: 'A Belgian newcomer is not obliged the day before the 18th birthday.',
    source: expert,
    given: belgianNewcomer('2024-02-01', { birthDate: '2006-03-02' }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-belgian-18',
    title: 'A Belgian newcomer who turns 18 within the first twelve months is obliged from that birthday on.',
    source: expert,
    given: belgianNewcomer('2024-02-01', { birthDate: '2006-03-01' }),
    on: day,
    expect: obligedWith('2024-06-01'),
  },
  {
    id: 'fla-belgian-with-certificate',
    title: 'A Belgian newcomer with the Flemish certificate has fulfilled the duty.',
    source: expert,
    given: belgianNewcomer('2024-02-01', {
      integrationCertificates: [{ issuer: 'flanders', kind: 'completion', issuedOn: '2024-02-20' }],
    }),
    on: day,
    expect: { 'flanders/integration/obliged': 'not-met' },
  },
  {
    id: 'fla-belgian-alone',
    title: 'Of a Belgian of whom nothing else is known, Flanders cannot say whether the duty exists.',
    source: expert,
    given: { nationalities: [{ country: 'BE' }] },
    on: day,
    expect: { 'flanders/integration/obliged': { outcome: 'undetermined', reason: 'missing-facts' } },
  },
]

const ages: readonly LawCase[] = [
  {
    id: 'fla-17-at-arrival',
    title: 'Someone aged 17 with a first permit is not obliged the day before the 18th birthday.',
    source: expert,
    given: turningEighteen('2005-09-01'),
    on: '2023-08-31',
    expect: notObliged,
  },
  {
    id: 'fla-18-in-first-year',
    title:
      'Someone who turns 18 six months after the first permit is obliged from that day, under the wording of that day.',
    source: expert,
    given: turningEighteen('2005-09-01'),
    on: '2023-09-01',
    expect: obligedWith('2023-12-01', { outcome: 'met', since: '2023-09-01', versions: ['F5'] }),
  },
  {
    id: 'fla-18-last-day-of-first-year',
    title: 'Someone who turns 18 on the day before twelve months of registration is obliged.',
    source: expert,
    given: turningEighteen('2006-02-28'),
    on: day,
    expect: obligedWith('2024-05-28'),
  },
  {
    id: 'fla-18-after-twelve-months',
    title: 'Someone who turns 18 after exactly twelve months of registration is not obliged.',
    source: expert,
    given: turningEighteen('2006-03-01'),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-18-after-more-than-twelve-months',
    title: 'Someone who turns 18 after twelve months and a day is not obliged.',
    source: expert,
    given: turningEighteen('2006-03-02'),
    on: '2024-03-02',
    expect: notObliged,
  },
  {
    id: 'fla-18-at-arrival',
    title: 'Someone who turns 18 on the day of the first permit in Flanders is obliged.',
    source: expert,
    given: turningEighteen('2005-03-01'),
    on: '2023-03-01',
    expect: obligedWith('2023-06-01'),
  },
  {
    id: 'fla-18-school-in-dutch',
    title:
      'For a pupil of a Dutch-language school who turns 18 in the first year nobody has read who counts as a speaker.',
    source: expert,
    given: turningEighteen('2005-09-01', {
      languageProofs: [{ language: 'nl', level: 'B1', oral: true, written: true, issuedOn: '2023-06-30' }],
    }),
    on: '2023-09-02',
    expect: open('flanders.speaks-dutch'),
  },
  {
    id: 'fla-64',
    title: 'Someone aged 64 is obliged on the day before the 65th birthday.',
    source: expert,
    given: newcomer('2024-02-01', { birthDate: '1959-03-02' }),
    on: day,
    expect: obligedWith('2024-05-01'),
  },
  {
    id: 'fla-65',
    title: 'Whether somebody of 65 is obliged has not been read.',
    source: expert,
    given: newcomer('2024-02-01', { birthDate: '1959-03-01' }),
    on: day,
    expect: open('flanders.exactly-65'),
  },
  {
    id: 'fla-65-last-day',
    title: 'Someone is still 65 on the day before the 66th birthday, so it stays open.',
    source: expert,
    given: newcomer('2024-02-01', { birthDate: '1958-03-02' }),
    on: day,
    expect: open('flanders.exactly-65'),
  },
  {
    id: 'fla-66',
    title: 'Someone of 66 is older than 65 and exempt.',
    source: expert,
    given: newcomer('2024-02-01', { birthDate: '1958-03-01' }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-child',
    title: 'A child of 16 is not obliged in Flanders, whatever else is unknown.',
    source: expert,
    given: { birthDate: '2010-01-01' },
    on: '2026-01-01',
    expect: notObliged,
  },
]

const exempt: readonly LawCase[] = [
  {
    id: 'fla-french-alone',
    title: 'A French citizen of whom nothing else is known is not obliged in Flanders.',
    source: expert,
    given: { nationalities: [{ country: 'FR' }] },
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-swiss',
    title: 'A Swiss citizen registered in Aalst is exempt.',
    source: expert,
    given: newcomer('2024-02-01', {
      nationalities: [{ country: 'CH' }],
      residenceDocuments: [{ type: 'EU', from: '2024-02-01', validUntil: '2029-02-01' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-wife-of-dutchman',
    title: 'The Ghanaian wife of a Dutchman is family of a Union citizen and exempt.',
    source: expert,
    given: newcomer('2024-02-01', {
      family: [{ relation: 'spouse', nationalities: [{ country: 'NL' }], marriedOn: '2020-01-01' }],
      residenceDocuments: [{ type: 'F', from: '2024-02-01', validUntil: '2029-02-01' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-wife-of-belgian-who-moved',
    title: 'The wife of a Belgian who worked in France with her is treated as family of a Union citizen.',
    source: expert,
    given: newcomer('2024-02-01', {
      family: [
        { relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2020-01-01', usedFreeMovement: true },
      ],
      residenceDocuments: [{ type: 'F', from: '2024-02-01', validUntil: '2029-02-01' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-wife-of-belgian-at-home',
    title: 'The wife of a Belgian who never lived abroad is obliged.',
    source: expert,
    given: newcomer('2024-02-01', {
      family: [
        { relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2020-01-01', usedFreeMovement: false },
      ],
      residenceDocuments: [{ type: 'F', from: '2024-02-01', validUntil: '2029-02-01', ground: 'family' }],
    }),
    on: day,
    expect: obligedWith('2024-05-01'),
  },
  {
    id: 'fla-single-permit',
    title: 'Someone who came with a single permit is a labour migrant and exempt.',
    source: expert,
    given: newcomer('2024-02-01', { residenceDocuments: [permit('2024-02-01', 'work')] }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-wife-of-single-permit',
    title: 'The wife who follows a labour migrant is not obliged on that basis, unlike in Brussels.',
    source: expert,
    given: newcomer('2024-02-01', {
      family: [
        {
          relation: 'spouse',
          nationalities: [{ country: 'IN' }],
          marriedOn: '2020-01-01',
          residence: 'single-permit',
        },
      ],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-refugee-wife-of-single-permit',
    title: 'A recognised refugee whose husband works with a single permit is obliged on her own ground.',
    source: expert,
    given: newcomer('2024-02-01', {
      family: [
        {
          relation: 'spouse',
          nationalities: [{ country: 'IN' }],
          marriedOn: '2020-01-01',
          residence: 'single-permit',
        },
      ],
      protection: [{ kind: 'refugee', from: '2024-01-15' }],
      residenceDocuments: [permit('2024-02-01', 'asylum')],
    }),
    on: day,
    expect: obligedWith('2024-05-01'),
  },
  {
    id: 'fla-temporary-protection',
    title: 'A Ukrainian under temporary protection is not obliged in Flanders.',
    source: expert,
    given: newcomer('2023-02-01', {
      nationalities: [{ country: 'UA' }],
      protection: [{ kind: 'temporary', from: '2023-02-01' }],
      residenceDocuments: [permit('2023-02-01', 'humanitarian')],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-turkish',
    title: 'A Turkish national is obliged in Flanders, unlike in Wallonia and the German-speaking Community.',
    source: expert,
    given: newcomer('2024-02-01', { nationalities: [{ country: 'TR' }] }),
    on: day,
    expect: obligedWith('2024-05-01'),
  },
  {
    id: 'fla-au-pair-67',
    worked: 'integration 67',
    title: 'An au pair, whose stay cannot last longer than a year, has neither the duty nor the right.',
    source: expert,
    given: newcomer('2024-02-01', { residenceDocuments: [permit('2024-02-01', 'au-pair')] }),
    on: day,
    expect: { ...notObliged, 'flanders/integration/may-follow': 'not-met' },
  },
  {
    id: 'fla-trainee-i-card',
    title: 'A trainee within a company, with an I card, has neither the duty nor the right.',
    source: expert,
    given: newcomer('2024-02-01', {
      residenceDocuments: [{ type: 'I', from: '2024-02-01', validUntil: '2025-01-31', ground: 'work' }],
    }),
    on: day,
    expect: { ...notObliged, 'flanders/integration/may-follow': 'not-met' },
  },
  {
    id: 'fla-au-pair-then-family',
    title: 'An au pair who marries and gets a family permit is obliged from the first day of that permit.',
    source: expert,
    given: newcomer('2023-06-01', {
      residenceDocuments: [
        { type: 'A', from: '2023-06-01', until: '2024-01-31', validUntil: '2024-05-31', ground: 'au-pair' },
        permit('2024-02-01'),
      ],
    }),
    on: day,
    expect: obligedWith('2024-05-01', { outcome: 'met', since: '2024-02-01' }),
  },
  {
    id: 'fla-permit-of-three-months',
    title: 'A permit of exactly three months is not one of more than three months.',
    source: expert,
    given: newcomer('2024-02-01', {
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2024-04-30', ground: 'family' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-permit-a-day-over-three-months',
    title: 'A permit of three months and a day is one of more than three months.',
    source: expert,
    given: newcomer('2024-02-01', {
      residenceDocuments: [{ type: 'A', from: '2024-02-01', validUntil: '2024-05-01', ground: 'family' }],
    }),
    on: day,
    expect: obligedWith('2024-05-01'),
  },
  {
    id: 'fla-diplomat',
    title: 'A diplomat with a special card only is not in the national register and not obliged.',
    source: expert,
    given: newcomer('2024-02-01', {
      registrations: [],
      residenceDocuments: [{ type: 'special', from: '2024-02-01' }],
    }),
    on: day,
    expect: { ...notObliged, 'flanders/integration/may-follow': 'not-met' },
  },
  {
    id: 'fla-seriously-ill',
    title: 'Whether a serious illness frees in Flanders has not been read.',
    source: expert,
    given: newcomer('2024-02-01', { medical: [{ kind: 'serious-illness', from: '2023-01-01' }] }),
    on: day,
    expect: open('flanders.unread-exemptions'),
  },
  {
    id: 'fla-belgian-diploma',
    title: 'Whether a Belgian diploma frees in Flanders has not been read.',
    source: expert,
    given: newcomer('2024-02-01', {
      studies: [
        {
          level: 'master',
          country: 'BE',
          language: 'en',
          from: '2020-09-01',
          until: '2022-06-30',
          certifiedOn: '2022-06-30',
        },
      ],
    }),
    on: day,
    expect: open('flanders.unread-exemptions'),
  },
  {
    id: 'fla-foreign-diploma',
    title: 'A diploma from another country opens no question: obliged.',
    source: expert,
    given: newcomer('2024-02-01', {
      studies: [{ level: 'master', country: 'GH', from: '2014-09-01', until: '2016-06-30', certifiedOn: '2016-06-30' }],
    }),
    on: day,
    expect: obligedWith('2024-05-01'),
  },
  {
    id: 'fla-walloon-certificate',
    title: 'Whether the certificate of another region frees in Flanders has not been read.',
    source: expert,
    given: mover('2022-03-01', eve, day, '92094', {
      integrationCertificates: [{ issuer: 'wallonia', kind: 'completion', issuedOn: '2023-11-01' }],
    }),
    on: day,
    expect: open('flanders.unread-exemptions'),
  },
  {
    id: 'fla-ill-but-french',
    title: 'An exemption that was not read does not open the answer for somebody who is exempt anyway.',
    source: expert,
    given: newcomer('2024-02-01', {
      nationalities: [{ country: 'FR' }],
      medical: [{ kind: 'serious-illness', from: '2023-01-01' }],
    }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-certificate',
    title: 'Someone who has the Flemish certificate has fulfilled the duty.',
    source: expert,
    given: newcomer('2023-02-01', {
      integrationCertificates: [{ issuer: 'flanders', kind: 'completion', issuedOn: '2024-02-20' }],
    }),
    on: day,
    expect: { 'flanders/integration/obliged': { outcome: 'not-met', since: '2024-02-20' } },
  },
  {
    id: 'fla-declaration-of-effort',
    title: 'A declaration of effort stands in the place of the certificate.',
    source: expert,
    given: newcomer('2023-02-01', {
      integrationCertificates: [{ issuer: 'flanders', kind: 'effort', issuedOn: '2024-02-20' }],
    }),
    on: day,
    expect: { 'flanders/integration/obliged': 'not-met', 'flanders/integration/dutch-b1-by': 'not-met' },
  },
]

const wordings: readonly LawCase[] = [
  {
    id: 'fla-old-content-63',
    worked: 'integration 63',
    title: 'Someone first registered on 1 February 2022 has the old content: no fourth part and no Dutch B1.',
    source: expert,
    given: newcomer('2022-02-01'),
    on: day,
    expect: {
      ...obligedWith('2022-05-01', { outcome: 'met', versions: ['F2'], information: ['flanders.old-content'] }),
      'flanders/integration/register-for-work-by': 'not-met',
    },
  },
  {
    id: 'fla-four-parts',
    title: 'Someone first registered on 1 February 2023 has four parts, and Dutch B1 after the certificate.',
    source: expert,
    given: newcomer('2023-02-01'),
    on: day,
    expect: obligedWith('2023-05-01', {
      outcome: 'met',
      versions: ['F4'],
      information: ['flanders.three-parts', 'flanders.fourth-part', 'flanders.b1-after-certificate'],
    }),
  },
  {
    id: 'fla-contract-later',
    title: 'The day of registration chooses the wording, not the day of the contract.',
    source: expert,
    given: newcomer('2022-02-28', { programme: { conventionSignedOn: '2022-06-01' } }),
    on: day,
    expect: obligedWith('2022-05-28', { outcome: 'met', versions: ['F2'] }),
  },
  ...change('2004', '2004-03-31', '2004-04-01', 'F0', 'F1'),
  ...change('2016', '2016-02-28', '2016-02-29', 'F1', 'F2'),
  ...change('2022', '2022-02-28', '2022-03-01', 'F2', 'F3'),
  ...change('2023-01', '2022-12-31', '2023-01-01', 'F3', 'F4'),
  ...change('2023-09', '2023-08-31', '2023-09-01', 'F4', 'F5'),
  {
    id: 'fla-before-2004',
    title: 'Someone who settled in Flanders before April 2004 has no duty today.',
    source: expert,
    given: newcomer('2003-05-01', { birthDate: '1970-01-01' }),
    on: day,
    expect: notObliged,
  },
  {
    id: 'fla-recognised-refugee',
    title: 'A refugee is obliged from the first permit in the register of foreigners, not from the waiting register.',
    source: expert,
    given: asylumApplicant('2022-09-01', {
      protection: [
        { kind: 'requested', requestedOn: '2022-09-01' },
        { kind: 'refugee', from: '2024-01-20' },
      ],
      registrations: [
        { register: 'waiting', municipality: '31005', from: '2022-09-01', until: '2024-01-31', endedBy: 'move' },
        { register: 'foreigners', municipality: '31005', from: '2024-02-01' },
      ],
      residenceDocuments: [
        { type: 'orange', from: '2022-09-01', until: '2024-01-31', validUntil: '2024-06-30' },
        { type: 'A', from: '2024-02-01', validUntil: '2029-01-31', ground: 'asylum' },
      ],
    }),
    on: day,
    expect: obligedWith('2024-05-01', { outcome: 'met', since: '2024-02-01', versions: ['F5'] }),
  },
  {
    id: 'fla-nothing-known',
    title: 'Of somebody of whom nothing is known Flanders can say nothing.',
    source: expert,
    given: {},
    on: day,
    expect: {
      'flanders/integration/obliged': { outcome: 'undetermined', reason: 'missing-facts' },
      'flanders/integration/enrol-by': { outcome: 'undetermined', reason: 'missing-facts' },
    },
  },
  {
    id: 'fla-studies-unknown',
    title: 'Without knowing about schooling the answer stays open, and the studies are what is missing.',
    source: expert,
    given: newcomerWithoutStudies,
    on: day,
    expect: { 'flanders/integration/obliged': { outcome: 'undetermined', missing: ['/studies'] } },
  },
]

/** Persons, days and what must come out for the Flemish duty; the terms that hang on it are asked along. */
export const cases: readonly LawCase[] = [...movers, ...belgians, ...ages, ...exempt, ...wordings, ...casesOfExemptions]
