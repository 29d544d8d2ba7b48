import { type Criterion, criterionNorm, type Information, type OpenPointNote } from '@parcours/engine/authoring'
import {
  adoptedByBelgian,
  childOfBelgian,
  declaredBeforeTwelve,
  ofParentBornHere,
  togetherWithParent,
  withoutOtherNationality,
} from '../../../../criteria/nationality-routes/children.ts'
import { sources } from '../sources.ts'
import { childrenSources } from '../sources-of-children.ts'
import { routeSources } from '../sources-of-routes.ts'

const ask = 'registrar of the municipality'

/** One way in which a child is or becomes Belgian. Free of the registration duty. */
function way(
  name: string,
  version: { readonly id: string; readonly from: string },
  source: string,
  body: Criterion,
  more: { readonly information?: readonly Information[]; readonly openPoints?: readonly OpenPointNote[] } = {},
) {
  return criterionNorm({
    id: `belgium/nationality/minor/${name}`,
    subject: 'nationality',
    nature: 'right',
    authority: 'belgium-registrar',
    sources: [...Object.values(sources), ...Object.values(routeSources), ...Object.values(childrenSources)],
    chosenBy: 'day-asked-about',
    versions: [
      {
        ...version,
        sources: [source],
        lastVerified: '2026-11-22',
        information: [
          { id: 'nationality.no-fee-for-children', source: sources.fee150.id },
          ...(more.information ?? []),
        ],
        body,
      },
    ],
    next: {
      met: [{ id: 'nationality.ask-the-registrar-about-the-child', source }],
      undetermined: [{ id: 'nationality.ask-the-registrar-about-the-child', source }],
    },
    evidence: [{ id: 'nationality.birth-certificate', source }],
    ...(more.openPoints ? { openPoints: more.openPoints } : {}),
  })
}

const since2013 = { id: 'CHILD-2013', from: '2013-01-01' }

export const belgianParent = way('belgian-parent', since2013, childrenSources.children.id, childOfBelgian, {
  information: [{ id: 'nationality.declare-before-five', source: childrenSources.children.id }],
})
export const adopted = way('adopted', since2013, childrenSources.children.id, adoptedByBelgian)
export const noOtherNationality = way(
  'no-other-nationality',
  { id: 'CHILD-2022', from: '2022-12-21' },
  childrenSources.foundOrStateless.id,
  withoutOtherNationality,
)
export const parentBornHere = way('parent-born-here', since2013, childrenSources.parentBornHere.id, ofParentBornHere)
export const beforeTwelve = way('before-twelve', since2013, childrenSources.beforeTwelve.id, declaredBeforeTwelve, {
  information: [{ id: 'nationality.declare-before-twelve', source: childrenSources.beforeTwelve.id }],
  openPoints: [
    { id: 'nationality.stay-of-the-parents', ask },
    { id: 'nationality.entered-after-birth', ask },
  ],
})
export const withParent = way('with-parent', since2013, childrenSources.withParent.id, togetherWithParent)
