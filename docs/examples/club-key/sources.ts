import type { Source } from '@parcours/engine/authoring'

const rules = {
  title: 'Rules of the rowing club (invented)',
  publisher: 'rowing club',
  readOn: '2026-11-22',
  standing: 'confirmed',
} as const

export const sources: readonly Source[] = [
  {
    ...rules,
    id: 'club-rules/4-1',
    article: '4, paragraph 1',
    says: 'Who has been a member for two years without a break may have a key.',
  },
  {
    ...rules,
    id: 'club-rules/4-1-amended',
    article: '4, paragraph 1, as amended on 1 July 2024',
    says: 'Six months of membership without a break are enough.',
  },
  {
    ...rules,
    id: 'club-rules/4-2',
    article: '4, paragraph 2',
    says: 'A suspended member has no key while the suspension lasts.',
  },
]
