import { all, any, clause, is, judgement } from '@parcours/engine/authoring'
import { diedTwentyYearsAgo } from './persons.ts'
import { sources } from './sources.ts'

const newsByMagazine = all(
  is('picture.journalism', 'school-or-company-magazine'),
  judgement('image.magazine-as-news', { authority: 'courts', source: sources.exceptions.id }),
)

/** Where nobody need be asked beforehand. Sexual pictures are kept out by whoever uses this. */
export const nobodyNeedBeAsked = any(
  clause('image.not-recognisable', sources.consentPage.id, is('picture.recognisable', false)),
  clause('image.crowd', sources.exceptions.id, all(is('picture.setting', 'crowd'), is('picture.singledOut', false))),
  clause(
    'image.public-event',
    sources.exceptions.id,
    all(is('picture.setting', 'public-event'), is('picture.singledOut', false)),
  ),
  clause('image.public-figure', sources.exceptions.id, is('picture.publicFigureAtWork', true)),
  clause(
    'image.news',
    sources.exceptions.id,
    all(is('picture.informsThePublic', true), any(is('picture.journalism', 'news'), newsByMagazine)),
  ),
  clause('image.twenty-years-after-death', sources.portrait.id, diedTwentyYearsAgo),
)

export const notSexual = clause('image.not-sexual', sources.sexual.id, is('picture.sexual', false))
