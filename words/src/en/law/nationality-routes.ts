import type { LawWords } from '../../law-words.ts'

/** The other ways to become Belgian, and the papers by condition. */
export const nationalityRoutes = {
  norms: {},
  versions: {},
  clauses: {},
  readings: {},
  openPoints: {},
  judgements: {},
  information: {},
  steps: {},
  evidence: {
    'nationality.belgian-diploma': 'Your Belgian diploma or certificate, upper secondary or higher.',
    'nationality.union-diploma': 'Your diploma from another country of the European Union, in French, Dutch or German.',
    'nationality.equivalence': 'The paper by which a Community says that your diploma is equivalent.',
    'nationality.training-certificate': 'The certificate of your vocational training. It names the hours: 400 or more.',
    'nationality.integration-certificate': 'The certificate of your integration programme.',
    'nationality.effort-declaration': 'The Flemish declaration that you made an effort in the programme.',
    'nationality.civil-service-certificate': 'A certificate of the public service you work or worked for.',
    'nationality.appointment': 'The paper that appoints you as a civil servant.',
    'nationality.language-certificate-of-a-school':
      'A certificate of level A2 or higher from a school that a Community runs, recognises or pays. Evening schools for adults are included.',
    'nationality.language-certificate-of-the-employment-service':
      'A language certificate of Actiris, Forem, VDAB or Arbeitsamt.',
    'nationality.language-certificate-of-the-federal-service':
      'A language certificate of Travaillerpour.be or Werkenvoor.be (before: Selor).',
    'nationality.language-certificate-of-higher-education':
      'The result of a language exam or evening course of a college or university.',
  },
} as const satisfies LawWords
