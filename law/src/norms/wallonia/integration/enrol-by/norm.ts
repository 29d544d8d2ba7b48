import { always, chosen, dateNorm, deadline, firstTime, lasting, months } from '@parcours/engine/authoring'
import { domiciledIn } from '../../../../criteria/registered.ts'
import { walloniaObliged } from '../obliged/norm.ts'
import { permitOrder } from '../permit-order.ts'
import { sources } from '../sources.ts'

const domiciled = domiciledIn('wallonia')

/** Registration in Wallonia; the order of the permit where that came only after three months of being registered. */
const start = chosen(permitOrder, [
  { when: lasting(domiciled, '>=', months(3)), moment: permitOrder },
  { when: always, moment: firstTime(domiciled) },
])

/** The last day to come to the regional integration centre. */
export const walloniaEnrolBy = dateNorm({
  id: 'wallonia/integration/enrol-by',
  subject: 'integration',
  authority: 'wallonia',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  appliesWhen: walloniaObliged.holdsWhen,
  versions: [
    {
      id: 'W1-W4',
      from: '1800-01-01',
      sources: [sources.code2014.id, sources.cimb.id],
      lastVerified: '2026-11-22',
      information: [
        { id: 'wallonia.first-appointment', source: sources.citizen.id },
        { id: 'wallonia.interpreter', source: sources.faqEnglish.id },
      ],
      body: deadline({ start, term: months(3), endOfTerm: 'as-is' }),
    },
  ],
  next: {
    met: [{ id: 'wallonia.make-appointment', source: sources.cimb.id, by: 'wallonia/integration/enrol-by' }],
    undetermined: [{ id: 'wallonia.ask-centre', source: sources.citizen.id }],
  },
  evidence: [
    { id: 'wallonia.annex-1', source: sources.citizen.id },
    { id: 'wallonia.permit', source: sources.citizen.id },
  ],
})
