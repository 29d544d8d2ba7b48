import { all, any, clause, criterionNorm, is, judgement } from '@parcours/engine/authoring'
import { sources } from '../sources.ts'
import { wording } from '../wording.ts'

const speaksFor = any(
  is('searchResult.outOfDate', true),
  is('searchResult.wrong', true),
  is('searchResult.unproven', true),
  is('searchResult.harmful', true),
)

/** A page about the public role stays unless its facts are in doubt; any other one is weighed like everybody's. */
const worthWeighing = all(
  is('searchResult.publicRole', true),
  any(
    all(is('searchResult.aboutPublicRole', false), speaksFor),
    any(is('searchResult.wrong', true), is('searchResult.unproven', true)),
  ),
)

/** A search engine has to drop the page from the results for the person's name. */
export const delisting = criterionNorm({
  id: 'belgium/personal-data/search-engine/delisting',
  subject: 'personal-data',
  nature: 'right',
  authority: 'data-protection-authority',
  sources: Object.values(sources),
  chosenBy: 'day-asked-about',
  versions: wording(
    all(
      clause('data.found-by-name', sources.searchEngines.id, is('searchResult.foundByName', true)),
      any(
        clause('data.private-person', sources.searchEngines.id, all(is('searchResult.publicRole', false), speaksFor)),
        clause(
          'data.old-and-unproven',
          sources.decision2020.id,
          all(
            is('searchResult.aboutPublicRole', false),
            is('searchResult.outOfDate', true),
            is('searchResult.unproven', true),
          ),
        ),
        clause(
          'data.public-role-outweighed',
          sources.decision2020.id,
          all(
            worthWeighing,
            judgement('data.public-role', {
              authority: 'data-protection-authority',
              source: sources.decision2020.id,
            }),
          ),
        ),
      ),
    ),
    [
      { id: 'data.page-stays', source: sources.searchEngines.id },
      { id: 'data.weighed-case-by-case', source: sources.decision2020.id },
    ],
  ),
  next: {
    met: [{ id: 'data.fill-in-the-form', source: sources.forms.id }],
    notMet: [{ id: 'data.write-to-the-holder', source: sources.order.id }],
    undetermined: [{ id: 'data.fill-in-the-form', source: sources.forms.id }],
  },
  evidence: [
    { id: 'data.identity', source: sources.forms.id },
    { id: 'data.addresses', source: sources.forms.id },
    { id: 'data.searched-name', source: sources.forms.id },
    { id: 'data.reasons', source: sources.forms.id },
  ],
})
