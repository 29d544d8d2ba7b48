import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** Verzoeken over gegevens, in de volgorde waarin u ze verstuurt: site, zoekmachine, autoriteit. */
export const personalData: Pick<Texts, 'erasure-request' | 'search-engine-request' | 'data-protection-complaint'> = {
  'erasure-request': {
    title: 'Verzoek om mijn persoonsgegevens te wissen',
    sentences: {
      greeting: 'Geachte heer, mevrouw,',
      opening:
        'Gelieve deze persoonsgegevens over mij te wissen. Ik vraag dit op grond van artikel 17 van de Algemene Verordening Gegevensbescherming (AVG).',
      addresses: 'Ze staan op deze adressen:',
      grounds: 'Mijn gronden:',
      'grounds.no-longer-needed': 'U hebt ze niet meer nodig voor het doel waarvoor u ze verzamelde (artikel 17.1.a).',
      'grounds.consent-withdrawn':
        'U gebruikt ze omdat ik toestemming gaf. Met deze brief trek ik mijn toestemming in (artikel 17.1.b).',
      'grounds.objection':
        'Ik maak bezwaar tegen het gebruik om redenen die met mijn eigen situatie te maken hebben (artikelen 21.1 en 17.1.c).',
      'grounds.marketing': 'Ik maak bezwaar tegen het gebruik voor reclame (artikelen 21.2 en 17.1.c).',
      'grounds.unlawful': 'U gebruikt ze onrechtmatig (artikel 17.1.d).',
      'grounds.legal-duty': 'Een wet verplicht u om ze te wissen (artikel 17.1.e).',
      'grounds.child': 'Ik was een kind toen ik ze aan een online dienst gaf (artikel 17.1.f).',
      reasons: 'Over mijn situatie:',
      others:
        'Hebt u deze gegevens gepubliceerd of doorgegeven? Gelieve dan wie ze kreeg te melden dat ik om wissing vraag (artikelen 17.2 en 19).',
      term: 'Gelieve te antwoorden binnen één maand na ontvangst van deze brief. Hebt u meer tijd nodig, hoogstens twee maanden extra, meld het mij dan binnen die eerste maand, met uw redenen (artikel 12.3).',
      refusal:
        'Weigert u? Gelieve mij dan uw redenen schriftelijk te geven. Ik kan daarna een klacht indienen bij de Gegevensbeschermingsautoriteit of naar de rechter gaan (artikel 12.4).',
      identity:
        'Hebt u een redelijke twijfel over wie ik ben? Meld mij dan wat u nodig hebt om zeker te zijn, en niet meer dan dat.',
      closing: 'Hoogachtend,',
      signature: 'Handtekening',
    },
  },
  'search-engine-request': {
    title: 'Verzoek om zoekresultaten voor mijn naam te verwijderen',
    sentences: {
      greeting: 'Geachte heer, mevrouw,',
      opening:
        'Gelieve deze pagina’s niet meer te tonen als iemand zoekt op de naam “{searchedName}”. Ik vraag dit op grond van de artikelen 17 en 21 van de Algemene Verordening Gegevensbescherming.',
      circumstances: 'Wat daar over mij staat:',
      'circumstances.out-of-date': 'is verouderd.',
      'circumstances.wrong': 'is fout.',
      'circumstances.unproven': 'is nooit bewezen.',
      'circumstances.private-life': 'hoort bij mijn privéleven.',
      'circumstances.no-public-role': 'gaat over iemand zonder rol in het openbare leven.',
      'circumstances.harmful': 'schaadt mij.',
      'circumstances.as-a-child': 'is uit de tijd dat ik een kind was.',
      reasons: 'Mijn redenen:',
      'asked-site': 'Ik heb de site zelf op {askedSiteOn} gevraagd om de gegevens te wissen.',
      balance:
        'Het belang van het publiek om deze pagina’s op mijn naam te vinden, weegt niet zwaarder dan mijn recht op een privéleven.',
      term: 'Gelieve te antwoorden binnen één maand na ontvangst van deze brief. Hebt u meer tijd nodig, hoogstens twee maanden extra, meld het mij dan binnen die eerste maand, met uw redenen (artikel 12.3).',
      closing: 'Hoogachtend,',
      signature: 'Handtekening',
    },
  },
  'data-protection-complaint': {
    title: 'Klacht bij de Gegevensbeschermingsautoriteit',
    recipient: ['Gegevensbeschermingsautoriteit', 'Drukpersstraat 35', '1000 Brussel'],
    sentences: {
      greeting: 'Geachte heer, mevrouw,',
      opening: 'Ik dien een klacht in tegen:',
      facts: 'Wat er gebeurde',
      addresses: 'De gegevens staan op deze adressen:',
      'first-request': 'Ik vroeg het eerst zelf',
      'asked-first': 'Op {firstRequestOn} heb ik zelf mijn recht gevraagd. Een kopie zit in de bijlage.',
      'no-answer': 'Ik heb geen antwoord gekregen.',
      refused: 'Mijn verzoek is geweigerd.',
      partly: 'Mijn verzoek is maar voor een deel ingewilligd.',
      'answered-on': 'Het antwoord is van {answeredOn}.',
      wish: 'Wat ik van u vraag',
      closing: 'Hoogachtend,',
      signature: 'Handtekening',
      'annex-first-request': 'Kopie van mijn eerste verzoek en van het antwoord, als er een kwam',
    },
  },
}
