import { all, clause, criterionNorm, during, lasting, months, not, some, years } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

const member = some('memberships', during())

const notSuspended = clause('club-key/not-suspended', 'club-rules/4-2', not(some('suspensions', during())))

/** A member of long standing, who is not suspended, may have a key of the boat house. */
export const clubKey = criterionNorm({
  id: 'rowing-club/boat-house/key',
  subject: 'residence',
  authority: 'rowing-club',
  sources,
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: '2020',
      from: '2020-01-01',
      until: '2024-07-01',
      sources: ['club-rules/4-1', 'club-rules/4-2'],
      lastVerified: '2026-11-22',
      body: all(clause('club-key/two-years', 'club-rules/4-1', lasting(member, '>=', years(2))), notSuspended),
    },
    {
      id: '2024',
      from: '2024-07-01',
      sources: ['club-rules/4-1-amended', 'club-rules/4-2'],
      lastVerified: '2026-11-22',
      body: all(
        clause('club-key/six-months', 'club-rules/4-1-amended', lasting(member, '>=', months(6))),
        notSuspended,
      ),
    },
  ],
})
