import { type Criterion, criterionNorm, type Version } from '@parcours/engine/authoring'
import {
  naturalisationGranted,
  naturalisationOfStateless,
  naturalisationOnMerit,
} from '../../../../criteria/nationality-routes/naturalisation.ts'
import { sources } from '../sources.ts'
import { childrenSources } from '../sources-of-children.ts'
import { routeSources } from '../sources-of-routes.ts'

const { naturalisation, stateless } = childrenSources

const common = {
  subject: 'nationality',
  authority: 'belgium-chamber',
  sources: [...Object.values(sources), ...Object.values(routeSources), ...Object.values(childrenSources)],
  chosenBy: 'day-asked-about',
  next: {
    met: [{ id: 'nationality.write-to-the-chamber', source: naturalisation.id }],
    notMet: [{ id: 'nationality.look-at-the-declarations', source: stateless.id }],
    undetermined: [{ id: 'nationality.ask-about-naturalisation', source: naturalisation.id }],
  },
  evidence: [
    { id: 'nationality.birth-certificate', source: naturalisation.id },
    { id: 'nationality.fee-receipt', source: sources.feeRise.id },
  ],
} as const

function since2018(body: Criterion): readonly Version<Criterion>[] {
  return [
    {
      id: 'NATU-2018',
      from: '2018-07-12',
      sources: [naturalisation.id, stateless.id],
      lastVerified: '2026-11-22',
      information: [
        { id: 'nationality.naturalisation-is-a-favour', source: naturalisation.id },
        { id: 'nationality.naturalisation-takes-a-law', source: naturalisation.id },
        { id: 'nationality.fee-for-what', source: sources.fee150.id },
      ],
      body,
    },
  ]
}

/** May ask for naturalisation on exceptional merit: article 19, paragraph 1. */
export const merit = criterionNorm({
  ...common,
  id: 'belgium/nationality/naturalisation/merit',
  versions: since2018(naturalisationOnMerit),
  readings: [{ id: 'nationality.stay-for-merit', state: 'contested' }],
})

/** May ask for naturalisation as a recognised stateless person: article 19, paragraph 2. */
export const statelessPerson = criterionNorm({
  ...common,
  id: 'belgium/nationality/naturalisation/stateless',
  versions: since2018(naturalisationOfStateless),
  readings: [
    { id: 'nationality.list-of-documents', state: 'contested' },
    { id: 'nationality.hole-between-permits', state: 'contested' },
  ],
  openPoints: [{ id: 'nationality.family-of-belgian', ask: 'registrar of the municipality' }],
})

/** Whether naturalisation is given: the Chamber is free. */
export const granted = criterionNorm({
  ...common,
  id: 'belgium/nationality/naturalisation/granted',
  versions: since2018(naturalisationGranted),
  readings: [
    { id: 'nationality.stay-for-merit', state: 'contested' },
    { id: 'nationality.list-of-documents', state: 'contested' },
    { id: 'nationality.hole-between-permits', state: 'contested' },
  ],
  openPoints: [{ id: 'nationality.family-of-belgian', ask: 'registrar of the municipality' }],
})
