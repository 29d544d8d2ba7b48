import type { Source } from '@parcours/engine/authoring'
import { sources as ofDeclaration } from '../sources.ts'

const readOn = '2026-11-22'

/** The printed page for young people; the same passage stands on the page of every route. */
const page = {
  title: 'Je suis majeur et je réside en Belgique depuis 5 ans : procédure',
  publisher: 'Infor Jeunes',
  readOn,
} as const

const law = {
  title: 'Comment se déroule la procédure de demande de nationalité ?',
  publisher: 'Droits Quotidiens',
  url: 'https://www.droitsquotidiens.be/fr/question/comment-se-deroule-la-procedure-de-demande-de-nationalite',
  readOn,
} as const

const refusal = {
  title: 'Puis-je introduire un recours contre le refus de la nationalité ?',
  publisher: 'Droits Quotidiens',
  url: 'https://www.droitsquotidiens.be/fr/question/je-suis-ne-en-belgique-et-je-suis-majeur-puis-je-introduire-un-recours-contre-le-refus-de',
  readOn,
} as const

/** What the terms of the nationality procedure rest on, restated in our own words. */
export const sources = {
  law2012: ofDeclaration.law2012,
  receiptOfFee: ofDeclaration.receipt,
  fee2026: ofDeclaration.fee2026,
  inPerson: {
    id: 'nationality-procedure-in-person',
    title: 'Hoe verloopt de procedure?',
    publisher: 'Agentschap Integratie en Inburgering',
    url: 'https://www.agii.be/thema/nationaliteit/procedures-om-belg-te-worden/je-bent-meerderjarig-nationaliteitsverklaring/hoe-verloopt-de-procedure',
    readOn,
    standing: 'confirmed',
    says: 'The declaration is made in person before the registrar of the municipality of main residence, with a sentence of allegiance written by hand. Who cannot write can give a special authentic power of attorney.',
  },
  thirtyDays: {
    ...page,
    id: 'nationality-procedure-thirty-days',
    standing: 'conflicting',
    says: 'The registrar has thirty days from the declaration to look whether the file is complete.',
  },
  thirtyWorkingDays: {
    ...page,
    id: 'nationality-procedure-thirty-working-days',
    standing: 'inference',
    says: 'The receipt is due thirty-five working days after the declaration. That fits only with thirty working days for the check before it.',
  },
  twoMonths: {
    ...law,
    id: 'nationality-procedure-two-months',
    standing: 'confirmed',
    says: 'Where papers are missing the registrar names them on a form. They must be there within two months, otherwise the declaration is inadmissible.',
  },
  receipt: {
    ...page,
    id: 'nationality-procedure-receipt',
    standing: 'seed',
    says: 'The receipt of a complete file is given within thirty-five working days of the declaration where it was complete at once, otherwise within fifteen working days after the end of the two months.',
  },
  refusal: {
    id: 'nationality-procedure-refusal',
    title: 'Report to the King on the royal decree of 14 January 2013',
    publisher: 'Wordscope',
    url: 'http://www.wordscope.be/neerlandais/francais/geregulariseerd+wordt+beschouwd.html',
    readOn,
    standing: 'single',
    says: 'That a declaration is inadmissible is told by registered letter within thirty-five working days of the declaration, or fifteen working days after the two months. A missing receipt of the fee cannot be made good.',
  },
  toProsecutor: {
    ...law,
    id: 'nationality-procedure-to-prosecutor',
    standing: 'confirmed',
    says: 'The file goes to the public prosecutor within five working days of the receipt, with a copy to the Immigration Office and to State Security.',
  },
  fourMonths: {
    ...page,
    id: 'nationality-procedure-four-months',
    standing: 'confirmed',
    says: 'The public prosecutor has four months from the date of the receipt for a negative opinion with reasons, sent by registered letter to the person and to the registrar.',
  },
  oneMonthMore: {
    id: 'nationality-procedure-one-month-more',
    title: 'Comment se déroule la procédure de déclaration de nationalité ?',
    publisher: 'Bruxelles-J',
    url: 'https://www.bruxelles-j.be/droits-des-etrangers/comment-se-deroule-la-procedure-de-declaration-de-nationalite/',
    readOn,
    standing: 'conflicting',
    says: 'The four months can become five where the municipality sent the file late. Another page names the month without saying when.',
  },
  silence: {
    ...page,
    id: 'nationality-procedure-silence',
    standing: 'conflicting',
    says: 'Without a negative opinion in time the registrar draws up the act of nationality. The person is Belgian from that act.',
  },
  acknowledged: {
    ...law,
    id: 'nationality-procedure-acknowledged',
    standing: 'conflicting',
    says: 'Silence gives the nationality only where the prosecutor acknowledged receipt of the file; otherwise the request is refused by itself.',
  },
  court: {
    ...page,
    id: 'nationality-procedure-court',
    standing: 'confirmed',
    says: 'Within fifteen days of receiving the negative opinion the person asks the registrar by registered letter to send the file to the family court. No other step is needed to bring the case before the judge.',
  },
  appeal: {
    ...refusal,
    id: 'nationality-procedure-appeal',
    standing: 'single',
    says: 'The person and the prosecutor can appeal to the court of appeal within fifteen days of the judgment reaching them.',
  },
  incomplete: {
    ...refusal,
    id: 'nationality-procedure-incomplete',
    standing: 'single',
    says: 'Against the decision that a file is incomplete one goes to the Council of State, or asks the family court to order that the file be sent on.',
  },
  future: {
    id: 'nationality-procedure-future',
    title: 'Nationalité',
    publisher: 'Municipality of Esneux',
    url: 'https://www.esneux.be/administration/services-communaux/commune-desneux/etat-civil/78_nationalite.html?cm=11&cy=2025&lg=FR',
    readOn,
    standing: 'single',
    says: 'The nationality has effect for the future only.',
  },
} as const satisfies Record<string, Source>
