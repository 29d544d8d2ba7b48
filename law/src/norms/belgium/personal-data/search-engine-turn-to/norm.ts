import { all, any, clause, criterionNorm, is } from '@parcours/engine/authoring'
import { refused, silent } from '../answered.ts'
import { sources } from '../sources.ts'
import { wording } from '../wording.ts'

/** It is time to ask the search engine: the site did not help, or there are too many sites to write to. */
export const turnToSearchEngine = criterionNorm({
  id: 'belgium/personal-data/search-engine/turn-to',
  subject: 'personal-data',
  authority: 'data-protection-authority',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(
    all(
      clause('data.found-by-name', sources.searchEngines.id, is('searchResult.foundByName', true)),
      any(clause('data.many-sites', sources.order.id, is('searchResult.onManySites', true)), refused, silent),
    ),
    [
      { id: 'data.order-of-steps', source: sources.order.id },
      { id: 'data.page-stays', source: sources.searchEngines.id },
    ],
  ),
  next: {
    met: [{ id: 'data.fill-in-the-form', source: sources.forms.id }],
    notMet: [{ id: 'data.write-to-the-holder', source: sources.order.id }],
    undetermined: [{ id: 'data.write-to-the-holder', source: sources.order.id }],
  },
  evidence: [
    { id: 'data.identity', source: sources.forms.id },
    { id: 'data.addresses', source: sources.forms.id },
    { id: 'data.searched-name', source: sources.forms.id },
    { id: 'data.reasons', source: sources.forms.id },
  ],
})
