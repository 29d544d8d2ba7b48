import type { Source } from '@parcours/engine/authoring'

const readOn = '2026-11-22'
const office = 'Immigration Office (IBZ)'
const agii = 'Agentschap Integratie en Inburgering'

const page = {
  title: 'Efforts to integrate into Belgian society',
  publisher: office,
  url: 'https://dofi.ibz.be/',
  article: 'Act of 15 December 1980, art. 1/2',
  readOn,
} as const

/** What the federal norms rest on, restated in our own words. */
export const sources = {
  scope: {
    ...page,
    id: 'federal-efforts-scope',
    standing: 'confirmed',
    says: 'Somebody who is not exempt and applies for a stay of more than ninety days has efforts to integrate monitored, where the application was submitted after 25 January 2017, at a post abroad or a municipality.',
  },
  exemptPersons: {
    ...page,
    id: 'federal-efforts-exempt-persons',
    standing: 'confirmed',
    says: 'Nothing has to be proved by persons under 18, the seriously ill, protected adults (arts 388, 491 and 492 of the Civil Code), refugees and holders of subsidiary protection recognised by Belgium, and those whom the agreement of 1963 with Turkey benefits.',
  },
  exemptApplications: {
    ...page,
    id: 'federal-efforts-exempt-applications',
    standing: 'seed',
    says: 'Not concerned: applications for international protection, applications of recognised stateless persons, and those on arts 10 §1 4° to 6° (family of refugees, of holders of subsidiary protection, of stateless persons), 10 §1 7°, 10bis §§4 to 6, 19 §2 al. 2, 40, 40bis, 40ter (only family of a Belgian who used free movement), 58, 61/2 to 61/4, 61/7, 61/26, 61/29-4, 61/34 and 61/45.',
  },
  unionCitizens: {
    ...page,
    id: 'federal-efforts-union-citizens',
    standing: 'inference',
    says: 'Citizens of the Union stay on art. 40, which is on the list of exempt applications; those of the European Economic Area and Switzerland are treated like them.',
  },
  windowA: {
    ...page,
    id: 'federal-efforts-a-card',
    standing: 'seed',
    says: 'A card: efforts are proved at the latest with the first application for renewal. Other checks are possible for four years, beginning one year after the first authorisation.',
  },
  windowB: {
    ...page,
    id: 'federal-efforts-b-card',
    standing: 'seed',
    says: 'B card: checks are possible for four years, beginning one year after the authorisation of unlimited stay.',
  },
  windowF: {
    ...page,
    id: 'federal-efforts-f-card',
    standing: 'conflicting',
    says: 'F card as family of a Belgian: checks are possible for four years, beginning one year after the grant. The page says grant of unlimited stay, words taken over from the B card; an F stay is limited.',
  },
  criteria: {
    ...page,
    id: 'federal-efforts-criteria',
    standing: 'seed',
    says: 'Among what counts: the integration course of the authority of the main residence; work as employee, official or self-employed; a diploma, certificate or enrolment of an organised, recognised or subsidised institution; recognised vocational training; the language of the place of registration; taking part in associations.',
  },
  papers: {
    ...page,
    id: 'federal-efforts-papers',
    standing: 'inference',
    says: 'The Office may ask for information and documents that prove efforts; no list of documents is closed. A diploma, a certificate and a proof of enrolment are named; the other papers are the usual ones for each effort.',
  },
  decision: {
    ...page,
    id: 'federal-efforts-decision',
    standing: 'seed',
    says: 'Where efforts are absent or insufficient the Office may refuse the renewal or end the stay. Before that it weighs family ties in Belgium, length of stay, and ties with the country of origin.',
  },
  otherGround: {
    id: 'federal-efforts-other-ground',
    title: 'Integration as a condition of residence',
    publisher: agii,
    url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/randvoorwaarden-en-uitsluitingsgronden-voor/integratie-als-verblijfsvoorwaarde',
    readOn,
    standing: 'conflicting',
    says: 'The stay can be ended for lack of efforts only where another ground for ending it exists too. The federal check stands apart from the regional programmes: a regional certificate is one criterion, and an exemption on one side is none on the other.',
  },
  start: {
    id: 'federal-efforts-start-2017',
    title: 'Keeping the right to stay comes to depend on efforts to integrate',
    publisher: agii,
    url: 'https://www.vreemdelingenrecht.be/nieuws/behoud-verblijf-wordt-afhankelijk-van-integratie-inspanningen',
    readOn,
    standing: 'confirmed',
    says: 'The condition applies to applications from 26 January 2017; the day of the application counts, not that of the grant. The declaration of newcomers, the other half of the Act, is not in force: it needs a cooperation agreement.',
  },
  court: {
    id: 'federal-efforts-constitutional-court',
    title: 'Judgment 126/2018 of 4 October 2018',
    publisher: 'Constitutional Court',
    url: 'https://www.etaamb.be/fr/loi_n2018205225.html',
    readOn,
    standing: 'confirmed',
    says: 'The Court examined the condition and accepted it.',
  },
} as const satisfies Record<string, Source>
