import { nisOf } from './find-municipality.ts'
import { municipalities } from './municipalities.ts'
import type { Municipality } from './municipality.ts'
import { type Office, type OfficeField, type OfficeSource, type OpeningHours, unknown, type Weekday } from './office.ts'

const READ = '2026-11-22'

const WEEK: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
const TUESDAY_TO_FRIDAY = WEEK.slice(1)

const BRUSSELS = { kind: 'whole', programmeRegion: 'brussels' } as const

const VIE_CITOYENNE = 'https://solidarite-savoir.be/vie-citoyenne/'
const ACTORS = 'https://www.levolontariat.be/schema-acteurs-cles-accompagnement-demandeurs-dasile-et-primo-arrivants'
const VADE_MECUM = 'https://discri.be/article-editorial/vade-mecum-du-parcours-dintegration-pour-les-communes-2025'

/** An entry in which nothing is known yet but its name, kind and area. */
function blank(office: Pick<Office, 'id' | 'name' | 'kind' | 'area'>): Office {
  return {
    ...office,
    alsoNamed: [],
    address: unknown,
    telephone: unknown,
    email: unknown,
    website: unknown,
    walkIn: unknown,
    byAppointment: unknown,
    contactLanguages: unknown,
    courseLanguages: unknown,
    sources: [],
    lastVerified: unknown,
  }
}

function page(url: string, gives: readonly OfficeField[], stateOf?: string): OfficeSource {
  return stateOf === undefined ? { url, readOn: READ, gives } : { url, readOn: READ, gives, stateOf }
}

function hours(days: readonly Weekday[], from: string, until: string): OpeningHours {
  return { days, from, until }
}

function codesWhere(holds: (municipality: Municipality) => boolean): readonly string[] {
  return municipalities.filter((one) => one.programmeRegion === 'wallonia' && holds(one)).map((one) => one.nis)
}

const HAINAUT = codesWhere(({ province }) => province === 'hainaut')
const LIEGE_HUY_WAREMME = codesWhere(
  ({ province, district }) => province === 'liege' && ['Liège', 'Huy', 'Waremme'].includes(district),
)
const FRENCH_VERVIERS = codesWhere(({ province, district }) => province === 'liege' && district === 'Verviers')

/** Antwerp with Borsbeek, which became part of it on 1 January 2025; before that day Borsbeek is the agency's. */
const ANTWERP = ['11002']
const GHENT = ['44021']

const brussels: readonly Office[] = [
  {
    ...blank({ id: 'via-schaerbeek', name: 'VIA Schaerbeek', kind: 'bapa', area: BRUSSELS }),
    address: { street: 'Rue Kessels 14', postcode: '1030', locality: 'Schaerbeek' },
    telephone: '02 563 52 50',
    email: 'schaerbeek@via.brussels',
    walkIn: [hours(WEEK, '09:00', '12:00'), hours(['tuesday'], '17:00', '20:00')],
    byAppointment: [hours(TUESDAY_TO_FRIDAY, '13:00', '16:00')],
    contactLanguages: ['fr'],
    sources: [
      page(VIE_CITOYENNE, ['address', 'telephone', 'email', 'walkIn', 'byAppointment', 'contactLanguages'], '2021'),
      page('https://www.ccc-ggc.brussels/en/node/3692', ['area']),
    ],
  },
  {
    ...blank({ id: 'via-molenbeek', name: 'VIA Molenbeek', kind: 'bapa', area: BRUSSELS }),
    address: { street: 'Boulevard Léopold II 170', postcode: '1080', locality: 'Molenbeek-Saint-Jean' },
    telephone: '02 563 52 51',
    email: 'molenbeek@via.brussels',
    walkIn: [hours(WEEK, '09:00', '12:00'), hours(['thursday'], '17:00', '20:00')],
    byAppointment: [hours(TUESDAY_TO_FRIDAY, '13:00', '16:00')],
    contactLanguages: ['fr'],
    sources: [
      page(VIE_CITOYENNE, ['address', 'telephone', 'email', 'walkIn', 'byAppointment', 'contactLanguages'], '2021'),
      page('https://www.ccc-ggc.brussels/en/node/3692', ['area']),
    ],
  },
  {
    ...blank({ id: 'bapa-bxl', name: 'BAPA BXL', kind: 'bapa', area: BRUSSELS }),
    // An older page gives Boulevard Anspach 1; the later page governs.
    address: { street: 'Boulevard Pacheco 34', postcode: '1000', locality: 'Bruxelles' },
    telephone: '02 279 49 70',
    email: 'info.bapabxl@brucity.be',
    website: 'https://bapabxl.be',
    walkIn: [
      hours(WEEK, '09:00', '12:00'),
      { days: ['thursday'], from: '14:00', until: '17:00', notInSchoolHolidays: true },
    ],
    byAppointment: [hours(WEEK, '14:00', '17:00')],
    contactLanguages: ['fr'],
    sources: [
      page(VIE_CITOYENNE, ['address', 'telephone', 'email', 'walkIn', 'byAppointment', 'contactLanguages'], '2021'),
      page('https://bapabxl.be/en/nos-missions', ['website']),
      page('https://www.ccc-ggc.brussels/en/node/3692', ['area']),
    ],
  },
  {
    ...blank({ id: 'convivial', name: 'Convivial', kind: 'bapa', area: BRUSSELS }),
    alsoNamed: ['BAPA Convivial'],
    address: { street: 'Rue du Charroi 33-35', postcode: '1190', locality: 'Forest' },
    telephone: '02 315 39 00',
    email: 'info.bapa@convivial.be',
    byAppointment: [
      hours(WEEK.slice(0, 4), '09:00', '12:30'),
      hours(WEEK.slice(0, 4), '13:00', '17:00'),
      hours(['friday'], '09:00', '12:00'),
    ],
    // A press page counts eight languages at the counter without naming them.
    contactLanguages: ['fr'],
    sources: [
      page(VIE_CITOYENNE, ['address', 'telephone', 'email', 'byAppointment', 'contactLanguages'], '2021'),
      page('https://www.ccc-ggc.brussels/en/node/3692', ['area']),
    ],
  },
  {
    ...blank({ id: 'bon', name: 'Bon', kind: 'bon', area: BRUSSELS }),
    alsoNamed: ['BON', 'Agentschap Integratie en Inburgering Brussel'],
    telephone: '02 701 73 80',
    website: 'https://bon.be',
    contactLanguages: ['nl'],
    courseLanguages: ['fr', 'ar', 'en', 'es', 'tr', 'fa', 'prs', 'zgh', 'pl', 'ps', 'hi', 'bo', 'ur', 'ru', 'bg', 'ro'],
    sources: [
      page('https://bon.be/en/bon/faq-en', ['telephone', 'website', 'courseLanguages']),
      page('https://www.ccc-ggc.brussels/en/node/3692', ['area', 'contactLanguages', 'name']),
    ],
  },
  {
    ...blank({ id: 'vivalis', name: 'Vivalis', kind: 'sanctioning-authority', area: BRUSSELS }),
    alsoNamed: ['Commission communautaire commune', 'Gemeenschappelijke Gemeenschapscommissie'],
    website: 'https://vivalis.brussels',
    contactLanguages: ['fr', 'nl'],
    sources: [
      page('https://bewelcome.brussels/nl/sancties/', ['area', 'name', 'contactLanguages']),
      page(
        'https://vivalis.brussels/fr/piloter-la-sante-et-le-social-a-bruxelles/quelles-sont-les-politiques-sociales-sante-que-nous/aide-aux-personnes/lintegration-des-primo-arrivants',
        ['website'],
      ),
    ],
  },
]

const wallonia: readonly Office[] = [
  {
    ...blank({
      id: 'cai',
      name: 'Centre d’Action Interculturelle de la province de Namur',
      kind: 'cri',
      area: { kind: 'municipalities', nis: codesWhere(({ province }) => province === 'namur'), basis: 'stated' },
    }),
    alsoNamed: ['CAI'],
    address: { street: unknown, postcode: unknown, locality: 'Namur' },
    website: 'https://cainamur.be',
    contactLanguages: ['fr'],
    sources: [
      page('https://cainamur.be/un-parcours-dintegration-pour-qui/', ['website', 'contactLanguages']),
      page('https://cainamur.be/notre-histoire', ['area', 'name']),
      page(VADE_MECUM, ['address'], '2025'),
    ],
  },
  {
    ...blank({
      id: 'cribw',
      name: 'Centre Régional d’Intégration du Brabant wallon',
      kind: 'cri',
      area: {
        kind: 'municipalities',
        nis: codesWhere(({ province }) => province === 'walloon-brabant'),
        basis: 'stated',
      },
    }),
    alsoNamed: ['CRIBW'],
    address: { street: 'Rue de l’Industrie 17A', postcode: '1400', locality: 'Nivelles' },
    website: 'https://cribw.be',
    contactLanguages: ['fr'],
    sources: [
      page(
        'https://fdocuments.fr/document/rapport-dactivits-2015-centre-rgional-dintgration-rapport-dactivits.html',
        ['address', 'name'],
        '2015',
      ),
      page('https://alterechos.be/le-centre-reacutegional-d-inteacutegration-du-brabant-wallon-prend-ses-marques', [
        'area',
      ]),
      page('https://cribw.be/le-parcours-daccueil-en-brabant-wallon/obligation-dispenses-et-exceptions', [
        'website',
        'contactLanguages',
      ]),
    ],
  },
  {
    ...blank({
      id: 'cri-charleroi',
      name: 'CRI Charleroi',
      kind: 'cri',
      area: {
        kind: 'partly-known',
        nis: HAINAUT,
        // Nineteen municipalities; the page names the two at each end, and the centre's own city.
        certain: ['52011', '52055', '52075', '56016', '56051'],
      },
    }),
    alsoNamed: ['CRIC', 'Centre Régional d’Intégration de Charleroi'],
    address: { street: unknown, postcode: unknown, locality: 'Charleroi' },
    website: 'https://www.cricharleroi.be',
    contactLanguages: ['fr'],
    sources: [
      page(
        'https://www.dhnet.be/regions/charleroi/2023/03/26/immigration-interculturalite-vivre-ensemble-le-cric-agit-au-quotidien-pour-lintegration-a-charleroi-A2TQPOAFG5DZDKCDUQ2BXEGQXI/',
        ['area'],
        '2023',
      ),
      page(
        'https://www.cricharleroi.be/2025/02/10/le-cric-devient-cri-charleroi-et-developpe-encore-ses-missions-dintegration/',
        ['name', 'website', 'contactLanguages'],
        '2025',
      ),
      page(VADE_MECUM, ['address'], '2025'),
    ],
  },
  {
    ...blank({
      id: 'ceraic',
      name: 'Centre régional d’action interculturelle du Centre',
      kind: 'cri',
      area: { kind: 'partly-known', nis: HAINAUT, certain: ['58001'] },
    }),
    alsoNamed: ['Ce.R.A.I.C.'],
    address: { street: unknown, postcode: unknown, locality: 'La Louvière' },
    website: 'https://www.ceraic.be',
    contactLanguages: ['fr'],
    sources: [
      page(ACTORS, ['area']),
      page('https://alterechos.be/la-commune-partenaire-daccueil', ['name'], '2012'),
      page('https://www.ceraic.be/projets/accueiletparcours/', ['website', 'contactLanguages']),
      page(VADE_MECUM, ['address'], '2025'),
    ],
  },
  {
    ...blank({
      id: 'cimb',
      name: 'Centre Interculturel de Mons et du Borinage',
      kind: 'cri',
      area: { kind: 'partly-known', nis: HAINAUT, certain: ['53053', '53070'] },
    }),
    alsoNamed: ['CIMB'],
    address: { street: unknown, postcode: unknown, locality: 'Saint-Ghislain' },
    // From a newsletter of 2013: a caller must expect that it has changed.
    telephone: '065 61 18 50',
    website: 'https://cimb.be',
    contactLanguages: ['fr'],
    sources: [
      page(ACTORS, ['area']),
      page('http://www.cimb.be/presentation/historique/', ['name', 'website', 'contactLanguages']),
      page('https://www.yumpu.com/fr/document/view/39476941/na72-mai-2013-cimb', ['telephone'], '2013'),
      page(VADE_MECUM, ['address'], '2025'),
    ],
  },
  {
    ...blank({
      id: 'crilux',
      name: 'Centre Régional d’Intégration de la province de Luxembourg',
      kind: 'cri',
      area: { kind: 'municipalities', nis: codesWhere(({ province }) => province === 'luxembourg'), basis: 'stated' },
    }),
    alsoNamed: ['CRILUX'],
    address: { street: unknown, postcode: unknown, locality: 'Libramont' },
    contactLanguages: ['fr'],
    sources: [
      page('https://archives.vivre-ensemble.be/le-crilux', ['area', 'name', 'contactLanguages'], '2022'),
      page(VADE_MECUM, ['address'], '2025'),
    ],
  },
  {
    ...blank({
      id: 'cripel',
      name: 'CRIPEL',
      kind: 'cri',
      area: { kind: 'municipalities', nis: LIEGE_HUY_WAREMME, basis: 'stated' },
    }),
    address: { street: unknown, postcode: unknown, locality: 'Liège' },
    contactLanguages: ['fr'],
    sources: [
      // Three districts, 55 municipalities: the number agrees with the list of municipalities.
      page('https://www.yumpu.com/fr/document/view/59537236/diversites-magazine-numero-1/14', [
        'area',
        'name',
        'contactLanguages',
      ]),
      page(VADE_MECUM, ['address'], '2025'),
    ],
  },
  {
    ...blank({
      id: 'crvi',
      name: 'Centre Régional de Verviers pour l’Intégration',
      kind: 'cri',
      // What is left of the province of Liège after the three districts of CRIPEL and the German-language area.
      area: { kind: 'municipalities', nis: FRENCH_VERVIERS, basis: 'inferred' },
    }),
    alsoNamed: ['CRVI'],
    // From a page written before the eighth centre was founded, so before 2014.
    address: { street: 'Rue de Rome 17', postcode: '4800', locality: 'Verviers' },
    telephone: '087 35 35 20',
    website: 'http://www.crvi.be',
    contactLanguages: ['fr'],
    sources: [
      page('https://www.fesefa.be/author/crvi/', ['name', 'address', 'telephone', 'website'], '2013'),
      page('http://crvi.be/%EF%BB%BF%EF%BB%BFmissions-et-objectifs/', ['area', 'contactLanguages']),
      page(VADE_MECUM, ['address'], '2025'),
    ],
  },
]

const flanders: readonly Office[] = [
  {
    ...blank({
      id: 'agii',
      name: 'Agentschap Integratie en Inburgering',
      kind: 'agency',
      area: {
        kind: 'municipalities',
        nis: nisOf.flanders.filter((nis) => ![...ANTWERP, ...GHENT].includes(nis)),
        basis: 'stated',
      },
    }),
    alsoNamed: ['AgII'],
    website: 'https://www.agii.be',
    contactLanguages: ['nl'],
    sources: [
      page(
        'https://www.s-p-a.be/artikel/nieuwe-samenwerkingsovereenkomst-stad-gent-en-in-g/',
        ['area', 'name'],
        '2015',
      ),
      page(
        'https://www.agii.be/thema/vreemdelingenrecht-internationaal-privaatrecht/inburgering/wie-mag-of-moet-inburgeren',
        ['website', 'contactLanguages'],
      ),
    ],
  },
  {
    ...blank({
      id: 'atlas',
      name: 'Atlas, integratie en inburgering Antwerpen',
      kind: 'agency',
      area: { kind: 'municipalities', nis: ANTWERP, basis: 'stated' },
    }),
    alsoNamed: ['Atlas'],
    website: 'https://www.atlas-antwerpen.be',
    contactLanguages: ['nl'],
    sources: [
      page('https://pers.antwerpen.be/atlas-zet-sterk-in-op-werken-en-participeren-om-te-integreren', ['area'], '2024'),
      page('https://www.atlas-antwerpen.be/en/advice-on-immigration-law/advice-about-your-residence-status', [
        'website',
        'name',
        'contactLanguages',
      ]),
    ],
  },
  {
    ...blank({
      id: 'amal',
      name: 'Amal',
      kind: 'agency',
      area: { kind: 'municipalities', nis: GHENT, basis: 'stated' },
    }),
    alsoNamed: ['IN-Gent'],
    contactLanguages: ['nl'],
    sources: [
      page(
        'https://www.s-p-a.be/artikel/nieuwe-samenwerkingsovereenkomst-stad-gent-en-in-g/',
        ['area', 'contactLanguages'],
        '2015',
      ),
    ],
  },
]

const germanCommunity: readonly Office[] = [
  {
    ...blank({
      id: 'info-integration',
      name: 'Info-Integration',
      kind: 'reference-centre',
      area: { kind: 'whole', programmeRegion: 'german-community' },
    }),
    alsoNamed: ['Belgisches Rotes Kreuz, Info-Integration', 'Referenzzentrum für Integration und Migration'],
    // The street is that of a report of 2017, which gives no number.
    address: { street: 'Hillstraße', postcode: '4700', locality: 'Eupen' },
    website: 'https://info-integration.be',
    contactLanguages: ['de'],
    sources: [
      page('https://brf.be/regional/1086278', ['address'], '2017'),
      page('http://www.ostbelgienlive.be/desktopdefault.aspx/tabid-4795/8506_read-47194/', ['area', 'name']),
      page('https://info-integration.be/', ['website', 'contactLanguages']),
    ],
  },
]

const federal: readonly Office[] = [
  {
    ...blank({
      id: 'immigration-office',
      name: 'Office des étrangers / Dienst Vreemdelingenzaken',
      kind: 'immigration-office',
      area: { kind: 'federal' },
    }),
    alsoNamed: ['Immigration Office', 'IBZ'],
    address: { street: 'Boulevard Pacheco 44', postcode: '1000', locality: 'Bruxelles' },
    website: 'https://dofi.ibz.be',
    contactLanguages: ['fr', 'nl'],
    sources: [
      page('https://arcenciel-international.be/infopoint/premier-entretien', ['address', 'contactLanguages']),
      page('https://bx1.be/news/nouveau-siege-central-de-loffice-etrangers-inaugure-a-bruxelles/', ['address'], '2018'),
      page('https://dofi.ibz.be', ['website', 'name', 'area']),
    ],
  },
]

/** Every office known, from the day each page was read. Which of them is competent for whom: see `officesFor`. */
export const offices: readonly Office[] = Object.freeze(
  [...brussels, ...wallonia, ...flanders, ...germanCommunity, ...federal].map((office) => Object.freeze(office)),
)
