import type { Words } from '../translation.ts'

/** De pagina's van de gids over beelden, gegevens op het internet en pesten. */
export const guideOnline: Pick<Words['guide'], 'consent' | 'what-is-online-about-me' | 'online-harassment'> = {
  consent: {
    title: 'Toestemming voor een foto of film',
    lead: 'Iemand wil een beeld van u maken of delen, of u van iemand anders. Vraag het eerst. Twee vragen, twee antwoorden.',
    sections: [
      {
        heading: 'Twee vragen',
        blocks: [
          {
            steps: [
              {
                title: 'Mag ik het beeld maken?',
                text: 'Wie poseert voor een foto, zegt daar ja op. U mag altijd nee zeggen, en het best meteen.',
              },
              {
                title: 'Mag ik het aan anderen tonen?',
                text: 'Dat is een nieuwe vraag. Daarvoor is een eigen ja nodig. Delen in een groepschat is ook tonen.',
              },
            ],
          },
          {
            text: 'Het maakt niet uit of iemand alleen op de achtergrond staat. Belangrijk is of mensen hem of haar kunnen herkennen.',
          },
        ],
        sources: ['infor-jeunes-image', 'infor-jeunes-consent', 'apd-image'],
      },
      {
        heading: 'Vijf kenmerken van een goede ja',
        blocks: [
          {
            list: [
              'Vrij: niemand gebruikte druk, dreiging of geld.',
              'Geïnformeerd: u weet waar het beeld komt, wie het kan zien, en waarvoor het dient.',
              'Specifiek: de ja is voor dit beeld en dit gebruik. Voor de foto van morgen is een nieuwe ja nodig.',
              'Gewild: u wilt het echt. “Ja, goed dan” is een reden om opnieuw te vragen. Geen antwoord is geen ja.',
              'U kunt hem intrekken: u mag altijd van mening veranderen. Dan moet het beeld weg.',
            ],
          },
          { text: 'Zet het op papier. Dan moet later niemand raden.' },
        ],
        sources: ['infor-jeunes-consent', 'apd-consent'],
      },
      {
        heading: 'Wanneer niemand het moet vragen',
        blocks: [
          {
            list: [
              'een menigte waarin niemand opvalt',
              'een openbaar evenement, zolang het beeld niet over één persoon gaat',
              'een publiek figuur, bijvoorbeeld een minister, bij een publieke activiteit',
              'nieuws dat voor het publiek van belang is. Een blad van een school of een bedrijf is niet altijd nieuws.',
            ],
          },
        ],
        sources: ['infor-jeunes-consent', 'apd-image'],
      },
      {
        heading: 'Kinderen en jongeren',
        blocks: [
          {
            text: 'Een klein kind kan dit niet beslissen. De ouders doen het. Een jongere die begrijpt wat er op het spel staat, kan alleen ja zeggen. Dat heet onderscheidingsvermogen. Rechters leggen dat tussen 12 en 14 jaar, en bekijken elk kind apart.',
          },
          {
            unsure:
              'Volgens een pagina van het Brussels Gewest moeten de ouders ook instemmen, zelfs vanaf 14 jaar. Vraag het aan het kind en de ouders samen. Dan is het goed volgens de twee meningen.',
          },
          {
            text: 'De leeftijd van 13 jaar is om lid te worden van een online dienst. Het is niet de leeftijd voor beelden.',
          },
        ],
        sources: ['infor-jeunes-consent', 'brussels-children-online', 'apd-thirteen'],
      },
      {
        heading: 'Seksuele beelden',
        blocks: [
          {
            text: 'Een seksueel beeld delen van iemand die niet instemde, is een misdrijf. Ook als die persoon ermee instemde dat het beeld gemaakt werd. Ga snel naar de politie.',
          },
          {
            links: [
              { to: 'check/image', text: 'Mag dit beeld gemaakt of gepubliceerd worden?' },
              { to: 'guide/online-harassment', text: 'Pesten op het internet' },
            ],
          },
        ],
        sources: ['infor-jeunes-image'],
      },
    ],
  },

  'what-is-online-about-me': {
    title: 'Wat er over mij op het internet staat',
    lead: 'U kunt vragen om gegevens over u te wissen. Dat is een recht met grenzen. Dit is de volgorde die het best werkt.',
    sections: [
      {
        heading: 'Wanneer u het kunt vragen',
        blocks: [
          {
            list: [
              'De gegevens zijn niet meer nodig.',
              'U gaf ooit toestemming, en u trekt ze in.',
              'U maakt bezwaar, en uw redenen wegen zwaarder. Tegen reclame hebt u geen redenen nodig.',
              'Ze hadden nooit het recht om de gegevens te gebruiken.',
              'Een wet zegt dat de gegevens gewist moeten worden.',
              'U gaf de gegevens aan een online dienst voor u 13 was.',
            ],
          },
          { text: 'Eén van deze redenen is genoeg. Zeg welke, en waarom.' },
        ],
        sources: ['infor-jeunes-erasure'],
      },
      {
        heading: 'Wanneer ze mogen weigeren',
        blocks: [
          {
            text: 'Ze mogen weigeren als een wet zegt dat ze de gegevens moeten bewaren. Ze mogen ook weigeren om de vrije meningsuiting, de pers of het algemeen belang. Elk geval wordt afgewogen.',
          },
        ],
        sources: ['infor-jeunes-erasure', 'que-choisir-erasure'],
      },
      {
        heading: 'Stap voor stap',
        blocks: [
          {
            steps: [
              {
                title: 'De website',
                text: 'Schrijf wie u bent, het juiste adres van elke pagina, wat u vraagt, waarom, en de datum. Er is geen speciaal formulier. Bewaar een kopie. Ze hebben één maand om te antwoorden. Bij uitzondering mogen ze er twee extra nemen.',
              },
              {
                title: 'De zoekmachine',
                text: 'Die heeft hiervoor een eigen formulier. Ze kan de pagina weghalen uit de resultaten voor uw naam. De pagina zelf blijft staan. Staat uw naam op veel websites? Dan kunt u hier beginnen.',
              },
              {
                title: 'De Gegevensbeschermingsautoriteit',
                text: 'Weigeren ze, of antwoorden ze niet? Dan kunt u de autoriteit vragen om te bemiddelen, of een klacht indienen. Op een klacht staan een datum en uw handtekening. Ze is in het Nederlands, Frans of Duits. Ze toont dat u het eerst zelf vroeg.',
              },
            ],
          },
          {
            text: 'Minderjarigen, patiënten en werknemers kunnen meteen naar de autoriteit gaan. Voor gegevens van de politie schrijft u naar het COC. Voor gegevens van de inlichtingendiensten schrijft u naar het Comité I.',
          },
          {
            links: [{ to: 'check/personal-data', text: 'Welk recht heb ik, en tegen wanneer moeten ze antwoorden?' }],
          },
        ],
        sources: ['infor-jeunes-erasure', 'apd-abuse', 'apd-complaint'],
      },
    ],
  },

  'online-harassment': {
    title: 'Pesten op het internet',
    lead: 'Iemand doet een ander telkens weer pijn: met berichten, leugens, foto’s of bedreigingen. Dat mag niet zo zijn, en het kan stoppen.',
    sections: [
      {
        heading: 'Als het u overkomt',
        blocks: [
          {
            text: 'Het is niet uw schuld. U hoeft het niet in stilte te dragen. Misschien voelt u zich beschaamd, bang of alleen. Veel mensen voelen dat. Met steun wordt het beter.',
          },
          {
            steps: [
              {
                title: 'Praat met iemand',
                text: 'Vertel het aan een volwassene, een vriend, een leraar of een arts die u vertrouwt. U hoeft dit niet alleen te doen.',
              },
              {
                title: 'Bewaar bewijs',
                text: 'Bewaar de berichten en foto’s van het scherm, met de datum en de naam van het account. Antwoord niet.',
              },
              {
                title: 'Stop het',
                text: 'Blokkeer de persoon. Meld het account aan het platform met het formulier van het platform.',
              },
              {
                title: 'Laat beelden weghalen',
                text: 'Vraag de persoon om een beeld van u weg te halen. Weigert die? Gebruik dan het formulier van het platform, of vraag om wissing.',
              },
              {
                title: 'Ga naar de politie',
                text: 'Vooral als iemand u bedreigt, of seksuele beelden van u deelt. Doe het snel.',
              },
            ],
          },
          {
            text: 'Hebt u heel donkere gedachten, of bent u nu in gevaar? Blijf dan niet alleen. Bel de hulpdiensten, of ga naar een arts of een ziekenhuis.',
          },
          {
            links: [{ to: 'guide/what-is-online-about-me', text: 'Hoe u beelden en gegevens laat weghalen' }],
          },
        ],
        sources: ['infor-jeunes-harassment', 'infor-jeunes-image'],
      },
      {
        heading: 'Als u het ziet',
        blocks: [
          {
            text: 'Wie toekijkt, kan het erger maken, want dan ziet iedereen de schaamte. Wie helpt, kan het doen stoppen. Zwijgen is niet hetzelfde als erbuiten blijven.',
          },
          {
            list: [
              'Schrijf naar de persoon die pijn heeft. Zeg dat u aan zijn of haar kant staat.',
              'Klik niet op “vind ik leuk”, deel niet en reageer niet.',
              'Vertel het aan een volwassene die u vertrouwt, of aan een leraar.',
              'Meld het aan het platform.',
            ],
          },
          {
            text: 'Misschien bent u bang om de volgende te zijn. Dat is normaal. Vertel ook dat aan iemand.',
          },
        ],
        sources: ['infor-jeunes-harassment'],
      },
      {
        heading: 'Als u het deed',
        blocks: [
          {
            text: 'Het is geen grap, en het is niet minder erg omdat de groep het ook deed. Online ziet u niet hoeveel pijn het doet. U kunt problemen krijgen op school, thuis en met het gerecht.',
          },
          {
            list: [
              'Stop nu. Verwijder wat u postte.',
              'Vraag anderen die het deelden om het te verwijderen.',
              'Zeg dat het u spijt. Doe het zonder iets terug te vragen.',
              'Praat met een volwassene die u vertrouwt. Mensen kunnen veranderen en herstellen.',
            ],
          },
        ],
        sources: ['infor-jeunes-harassment'],
      },
      {
        heading: 'Woorden van de wet',
        blocks: [
          {
            table: {
              caption: 'Wat de woorden betekenen',
              columns: ['Woord', 'Wat het betekent'],
              rows: [
                ['Misdrijf', 'Iets waarvoor een rechter iemand kan straffen.'],
                ['Klacht', 'U vertelt de politie wat iemand u aandeed, zodat ze het kan onderzoeken.'],
                ['Wraakporno', 'Seksuele beelden delen van iemand die niet instemde. In België is dat een misdrijf.'],
                ['Wissing', 'Dat een website of een bedrijf gegevens over u verwijdert.'],
              ],
            },
          },
          {
            unsure:
              'Onze bronnen noemen geen telefoonnummer voor hulp, dus geven wij er geen. Vraag aan de politie, uw school of uw arts wie u kunt bellen.',
          },
        ],
        sources: ['infor-jeunes-image', 'infor-jeunes-erasure'],
      },
    ],
  },
}
