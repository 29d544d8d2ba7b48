import {
  accumulates,
  all,
  any,
  type Criterion,
  chosen,
  clause,
  dateFact,
  days,
  fallsWithin,
  heldAt,
  lasting,
  laterBy,
  not,
  openPoint,
  reading,
  since,
  years,
} from '@parcours/engine/authoring'
import { familyOfBelgian, familyOfBelgianWhoMoved, familyOfUnionPlusCitizen } from '../../../../criteria/family.ts'
import { belgian, unionPlusCitizen } from '../../../../criteria/nationality.ts'
import { protectionRequestPending } from '../../../../criteria/protection.ts'
import { domiciledIn, legallyStaying } from '../../../../criteria/registered.ts'
import { certificateTerm } from '../certificate-term.ts'
import { holdsPermit, holdsProvisionalDocument, permitOrder } from '../permit-order.ts'
import { sources } from '../sources.ts'

const underThreeYears = not(accumulates(legallyStaying, '>=', years(3)))

const term = chosen(permitOrder, [
  { when: fallsWithin(permitOrder, { from: '2025-01-01' }), moment: certificateTerm.threeYears },
  { when: fallsWithin(permitOrder, { from: '2016-05-19' }), moment: certificateTerm.eighteenMonths },
])
const termOver = since(laterBy(term, days(1)))
/** No version has a longer term, so nobody need be asked about the term of a permit ordered longer ago. */
const longestTermOver = since(laterBy(laterBy(permitOrder, years(3)), days(1)))

/** Has begun with a centre. Told only by who has. */
const begun = any(
  since(dateFact('programme.enrolledOn', 'if-given')),
  since(dateFact('programme.conventionSignedOn', 'if-given')),
)

const stay = any(
  clause('wallonia.under-three-years', sources.decree2024.id, underThreeYears),
  clause(
    'wallonia.interrupted-stay',
    sources.decree2024.id,
    openPoint('wallonia.interrupted-stay', {
      source: sources.decree2024.id,
      // Three years only when earlier stays are added: the text does not say whether they are.
      guard: all(not(underThreeYears), not(lasting(legallyStaying, '>=', years(3)))),
    }),
  ),
  clause(
    'wallonia.term-beyond-three-years',
    sources.decree2024.id,
    openPoint('wallonia.term-beyond-three-years', {
      source: sources.decree2024.id,
      // Obliged when the permit was ordered, begun with the centre, past three years of stay since, and still within the
      // term for the certificate.
      guard: all(
        not(underThreeYears),
        heldAt(permitOrder, underThreeYears),
        fallsWithin(permitOrder, { from: '2016-05-19' }),
        not(longestTermOver),
        not(termOver),
        begun,
      ),
    }),
  ),
)

const permit = any(
  clause('wallonia.permit-over-three-months', sources.decree2024.id, holdsPermit),
  clause(
    'wallonia.provisional-document',
    sources.kluwer2024.id,
    openPoint('wallonia.provisional-document', {
      source: sources.kluwer2024.id,
      // An orange card or an annex 15, but not as an applicant for protection: that authorisation is temporary.
      guard: all(holdsProvisionalDocument, not(protectionRequestPending)),
    }),
  ),
)

const outside = any(
  clause('wallonia.union-citizen', sources.decree2024.id, unionPlusCitizen),
  clause('wallonia.union-family', sources.circular2015.id, familyOfUnionPlusCitizen({ ascendantsOfMinors: true })),
  clause(
    'wallonia.belgian-family',
    sources.cai.id,
    reading('wallonia.family-of-belgian', [
      { id: 'every-belgian', source: sources.ceraic.id, that: familyOfBelgian({ ascendantsOfMinors: true }) },
      {
        id: 'after-free-movement',
        source: sources.cai.id,
        that: familyOfBelgianWhoMoved({ ascendantsOfMinors: true }),
      },
    ]),
  ),
)

/** A newcomer in the sense of the Walloon Code, whose definition has not changed since 2014. */
export const newcomer: Criterion = all(
  clause('wallonia.not-belgian', sources.decree2024.id, not(belgian)),
  clause('wallonia.domiciled', sources.decree2024.id, domiciledIn('wallonia')),
  stay,
  permit,
  not(outside),
)
