import type { Words } from '../translation.ts'

const announced = 'De regering kondigde dit aan op 31 januari 2025. Het is geen wet.'

/** Recht dat aangekondigd is: wat er zou veranderen als het wet werd. */
export const reforms: Words['reforms'] = {
  'belgium.nationality.citizenship-test-b1': {
    title: 'Belg worden: een hoger taalniveau en een test',
    state: announced,
    changes: [
      'U zou niveau B1 nodig hebben in plaats van niveau A2.',
      'Het zou de taal moeten zijn van het gewest waar u woont. Vandaag kunt u kiezen: Nederlands, Frans of Duits.',
      'Alleen een taaltest zou tellen. Werk, een opleiding, een diploma of een inburgeringsattest zou uw taal niet meer bewijzen.',
      'U zou moeten slagen voor een burgerschapstest. Niemand weet nog hoe die eruitziet.',
    ],
  },
  'belgium.nationality.wider-obstacles': {
    title: 'Belg worden: meer feiten die u tegenhouden',
    state: announced,
    changes: [
      'Onbetaalde belastingen die u niet betwist, zouden uw verklaring kunnen tegenhouden.',
      'Meer feiten van openbare orde zouden dat ook kunnen. Niemand weet nog welke.',
      'Wie loog om een verblijfsrecht te krijgen, zou het kunnen verliezen, ook later.',
    ],
  },
  'flanders.fee-exemptions-2026': {
    title: 'Inburgeringstraject in Vlaanderen: minder mensen betalen niets',
    state: 'De Vlaamse Regering kondigde dit aan op 4 juni 2026. Het is geen wet.',
    changes: [
      'Alleen minderjarigen die zonder hun ouders kwamen, en mensen die in Brussel ingeschreven zijn, zouden nog niets betalen.',
      'Het Agentschap Integratie en Inburgering zou de prijs niet meer kunnen verlagen omdat u weinig geld hebt.',
    ],
  },
}
