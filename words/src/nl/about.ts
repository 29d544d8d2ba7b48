import type { Words } from '../translation.ts'

/** De pagina's over Parcours zelf. */
export const about: Words['about'] = {
  'how-we-know': {
    title: 'Hoe wij het weten',
    lead: 'Elk feit komt hier uit een bron die u kunt opzoeken. Wij noemen ze, met de dag waarop wij ze lazen.',
    sections: [
      {
        heading: 'Hoe wij werken',
        blocks: [
          {
            steps: [
              {
                title: 'Wij lezen',
                text: 'Wij lezen wetten, pagina’s van overheden, en pagina’s van organisaties die het onderwerp kennen. Wij schrijven op wat elke bron zegt, in onze eigen woorden.',
              },
              {
                title: 'Wij vergelijken',
                text: 'Zijn twee bronnen het niet eens? Dan zeggen wij dat. Kiezen wij er een, dan geven wij de reden. Kunnen wij niet kiezen, dan ziet u ze allebei.',
              },
              {
                title: 'Wij schrijven de regel op met zijn datums',
                text: 'Een programma volgt de regel stap voor stap. Het raadt nooit. Ontbreekt er een feit? Dan is het antwoord “wij kunnen het nog niet zeggen”.',
              },
              {
                title: 'Wij testen',
                text: 'Elke regel heeft voorbeelden aan twee kanten: mensen die er net in vallen en mensen die er net buiten vallen.',
              },
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Wat u over onze bronnen moet weten',
        blocks: [
          {
            text: 'De meeste pagina’s lazen wij als bewaarde kopie, en sommige maar voor een deel. Sommige zijn enkele jaren oud. Geen advocaat en geen overheid heeft Parcours goedgekeurd.',
          },
          {
            links: [
              { to: 'about/what-we-do-not-know', text: 'Wat wij niet weten' },
              { to: 'law', text: 'De regels, één voor één, met hun bronnen' },
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'De bronnen van de gids',
        blocks: [{ show: 'guide-sources' }],
        sources: [],
      },
    ],
  },

  'what-we-do-not-know': {
    title: 'Wat wij niet weten',
    lead: 'Dit zijn de gaten. Gaat een ervan over u? Dan zegt Parcours “vraag het aan het kantoor”. Het raadt niet.',
    sections: [
      {
        heading: 'Wallonië',
        blocks: [
          {
            list: [
              'De volledige lijst van wie vrijgesteld is sinds 1 januari 2025. Wij konden alleen het begin lezen.',
              'Welke termijn geldt als u uw verblijfstitel in 2024 bestelde en in 2025 kreeg.',
              'De boete: hoeveel, wie u waarschuwt, en waar u in beroep kunt gaan.',
              'Of familie van een Belg die nooit in een ander land van de Europese Unie woonde, verplicht is.',
              'De precieze dag vanaf wanneer mensen met tijdelijke bescherming vrijgesteld zijn, en wie extra tijd kreeg tijdens de coronacrisis.',
            ],
          },
        ],
        sources: ['wolters-kluwer-2024', 'parcoursintegration-faq-2025', 'uvcw-temporary-protection'],
      },
      {
        heading: 'Brussel',
        blocks: [
          {
            list: [
              'De vrijstellingen die u moet bewijzen: misschien ziekte, studies, werk, Turkse nationaliteit.',
              'Wanneer de termijnen kunnen stoppen om een reden zoals ziekte.',
              'Wie een van de cursussen niet hoeft te volgen, en wanneer een bureau een dossier afsluit.',
              'Een tweede boete, en hoe u in beroep kunt gaan.',
            ],
          },
        ],
        sources: ['bewelcome-exemptions', 'agii-brussels-2024'],
      },
      {
        heading: 'Vlaanderen',
        blocks: [
          {
            list: [
              'Alle vrijstellingen sinds 1 maart 2022, bijvoorbeeld voor ziekte of een Belgisch diploma.',
              'Of iemand van precies 65 vrijgesteld is.',
              'De regel voor wie binnen vijf jaar uit een ander gewest komt.',
            ],
          },
        ],
        sources: ['agii-movers', 'agii-flanders-2022'],
      },
      {
        heading: 'Duitstalige Gemeenschap',
        blocks: [{ list: ['De termijnen.', 'De boetes.', 'De volledige lijst van vrijstellingen in het decreet.'] }],
        sources: ['german-community-decree'],
      },
      {
        heading: 'Dienst Vreemdelingenzaken',
        blocks: [
          {
            list: [
              'Vanaf welke dag precies de controle van een F-kaart begint.',
              'Welke andere reden er moet zijn voor een verblijf kan eindigen om te weinig inspanningen.',
              'Sinds wanneer elke uitzondering op de lijst staat.',
            ],
          },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
      {
        heading: 'Kantoren',
        blocks: [
          {
            list: [
              'Adressen en telefoonnummers van verschillende kantoren.',
              'Welk Waals centrum er is voor welke gemeente.',
              'Of de openingsuren nog juist zijn. Bel voor u gaat.',
            ],
          },
        ],
        sources: [],
      },
    ],
  },

  'an-authority-decides': {
    title: 'Een overheid beslist',
    lead: 'Parcours legt de wet uit. Het neemt geen beslissing over u, en het is geen advies van een advocaat.',
    sections: [
      {
        heading: 'Wie wat beslist',
        blocks: [
          {
            table: {
              caption: 'Wie beslist',
              columns: ['Vraag', 'Wie beslist'],
              rows: [
                [
                  'Moet u het traject volgen?',
                  'In Brussel en Wallonië zegt uw gemeente het u. In Vlaanderen kan het agentschap het u zeggen.',
                ],
                ['Is uw traject afgerond?', 'Het kantoor dat u begeleidt'],
                ['Een boete in Brussel', 'De Gemeenschappelijke Gemeenschapscommissie'],
                ['Deed u genoeg inspanningen om te integreren?', 'De Dienst Vreemdelingenzaken'],
                ['Nationaliteit', 'De gemeente ontvangt de verklaring, het parket kan zich verzetten'],
              ],
            },
          },
          {
            text: 'Gaat u niet akkoord met een beslissing? Dan is er vaak een termijn om in beroep te gaan. De brief moet dat zeggen. Vraag snel hulp.',
          },
        ],
        sources: ['bewelcome-target-group', 'bewelcome-sanctions', 'spw-citizen', 'ibz-efforts'],
      },
      {
        heading: 'Als Parcours en een overheid iets anders zeggen',
        blocks: [
          {
            text: 'Doe wat de brief van de overheid vraagt, binnen de termijn. Vraag daarna de reden. U kunt ons antwoord met zijn bronnen afdrukken en tonen.',
          },
        ],
        sources: [],
      },
    ],
  },

  privacy: {
    title: 'Privacy',
    lead: 'Wij bewaren niets over u. Wij zouden het ook niet kunnen als iemand het vroeg.',
    sections: [
      {
        heading: 'Uw antwoorden',
        blocks: [
          {
            list: [
              'Uw antwoorden reizen mee in de pagina zelf. De server leest ze, berekent het resultaat en vergeet ze.',
              'Er wordt niets op een schijf of in een databank geschreven. Niets van wat u antwoordt, staat in een logboek.',
              'U hebt geen naam, geen account en geen e-mailadres nodig.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Uw bezoek',
        blocks: [
          {
            list: [
              'Wij zetten geen cookies.',
              'Wij tellen geen bezoekers en volgen niemand.',
              'De pagina’s laden niets van andere bedrijven: geen lettertypes, geen kaarten, geen video’s.',
              'Volgt u een link naar een andere website? Dan zegt uw browser daar niet waar u vandaan komt.',
            ],
          },
          {
            text: 'Dit gaat over het programma. Het bedrijf dat de server beheert, of uw internetprovider, kan zelf gegevens bijhouden. Die kunnen wij niet zien of veranderen.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Op een gedeelde computer',
        blocks: [
          {
            text: 'Uw browser kan de pagina’s onthouden die u zag. Gebruiken andere mensen dezelfde computer of telefoon? Sluit dan het venster als u klaar bent, of gebruik een privévenster.',
          },
          {
            text: 'De lijst van uw stappen om werk te vinden is het enige dat uw eigen toestel onthoudt, als uw browser JavaScript gebruikt. Wij hebben die lijst niet. U kunt ze op die pagina wissen.',
          },
          {
            text: 'Bewaart u uw antwoorden in een bestand? Dat bestand is van u. Bewaar het veilig. Wij hebben geen kopie.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Vragen',
        blocks: [{ show: 'contact' }],
        sources: [],
      },
    ],
  },

  accessibility: {
    title: 'Toegankelijkheidsverklaring',
    lead: 'Iedereen moet Parcours kunnen gebruiken, op elk toestel, met of zonder zicht, muis of JavaScript.',
    sections: [
      {
        heading: 'Wat wij willen bereiken',
        blocks: [
          { text: 'Wij volgen de Web Content Accessibility Guidelines, versie 2.2, niveau AA.' },
          {
            list: [
              'U kunt alles met een toetsenbord doen.',
              'U kunt de tekst twee keer zo groot maken, of een scherm van 320 pixels gebruiken. Er valt niets weg.',
              'Alles werkt zonder JavaScript.',
              'Tekeningen bestaan ook als tabel of als tekst.',
              'Een kleur alleen betekent nooit iets. Wie dat wil, krijgt een donker scherm.',
              'Arabisch staat van rechts naar links.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Hoe wij testen',
        blocks: [
          {
            text: 'Bij elke verandering zoekt een programma op elke pagina naar bekende fouten in toegankelijkheid, in de twee schrijfrichtingen. Het gaat ook door de pagina’s met het toetsenbord, op een smal scherm en zonder JavaScript. Een pagina met een fout wordt niet gepubliceerd.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Wat nog niet goed genoeg is',
        blocks: [
          {
            list: [
              'Mensen die elke dag een schermlezer gebruiken, hebben Parcours nog niet getest.',
              'Sommige teksten bestaan alleen in het Engels. Die delen zijn als Engels gemerkt. Zo spreekt een schermlezer ze goed uit.',
              'De taal is eenvoudig, maar het blijft wet. Er is geen versie in heel gemakkelijke taal met prenten.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Zeg het ons',
        blocks: [
          { text: 'Is iets moeilijk te gebruiken? Wij willen weten welke pagina, en wat er gebeurde.' },
          { show: 'contact' },
        ],
        sources: [],
      },
      {
        heading: 'Over deze verklaring',
        blocks: [{ text: 'Geschreven op 22 november 2026, na onze eigen tests.' }],
        sources: [],
      },
    ],
  },

  languages: {
    title: 'Onze talen',
    lead: 'Wij schrijven eerst de Engelse tekst. De andere talen volgen.',
    sections: [
      {
        heading: 'Hoever elke taal staat',
        blocks: [
          { show: 'languages' },
          {
            text: 'Nog geen enkele tekst is nagekeken door een moedertaalspreker. Is een zin fout? Dan verandert de wet erachter niet: alle talen tonen het antwoord van dezelfde regels.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Als een tekst in uw taal ontbreekt',
        blocks: [
          {
            text: 'Dan ziet u de Engelse tekst, en de pagina zegt dat. U kunt ook de vertaling van uw browser gebruiken: de pagina’s laten dat toe.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Juridische woorden',
        blocks: [
          {
            text: 'Namen van wetten, kaarten en kantoren blijven in de taal van de overheid. U hebt die woorden nodig aan het loket.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Ziet u een fout?',
        blocks: [{ show: 'contact' }],
        sources: [],
      },
    ],
  },

  licence: {
    title: 'Licentie',
    lead: 'Parcours is vrije software. Iedereen mag het gebruiken, lezen, veranderen en delen.',
    sections: [
      {
        heading: 'Wat u mag doen',
        blocks: [
          {
            text: 'Voor het programma en zijn teksten geldt de European Union Public Licence, versie 1.2 (EUPL-1.2). U mag ze voor elk doel gebruiken. Deelt u een veranderde versie? Dan deelt u ze onder dezelfde licentie, en zegt u wat u veranderde.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Geen garantie',
        blocks: [
          {
            text: 'Parcours komt zonder garantie. De wet kan veranderen voor wij het merken. De datum onder elke regel zegt wanneer wij die laatst nakeken.',
          },
        ],
        sources: [],
      },
    ],
  },
}
