import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** Brieven over verblijf en over Belg worden. */
export const residenceAndNationality: Pick<Texts, 'nationality-family-court' | 'integration-efforts-file'> = {
  'nationality-family-court': {
    title: 'Nationaliteitsverklaring: verzoek om mijn dossier aan de familierechtbank te bezorgen',
    sentences: {
      registered: 'Aangetekend',
      greeting: 'Geachte ambtenaar van de burgerlijke stand,',
      declaration: 'Op {declarationOn} heb ik bij u verklaard dat ik Belg wil worden.',
      opinion: 'Het parket gaf een negatief advies. Ik ontving het op {opinionReceivedOn}.',
      reference: 'Kenmerk: {reference}',
      request:
        'Ik ga niet akkoord met dit advies. Gelieve mijn dossier over te zenden aan de familierechtbank, zoals artikel 15 van het Wetboek van de Belgische nationaliteit bepaalt, zodat de rechtbank beslist of het advies gegrond is.',
      observations: 'Mijn opmerkingen:',
      confirmation: 'Gelieve mij schriftelijk te bevestigen op welke dag u het dossier hebt overgezonden.',
      closing: 'Hoogachtend,',
      signature: 'Handtekening',
      'annex-opinion': 'Kopie van het negatieve advies en van de omslag',
    },
  },
  'integration-efforts-file': {
    title: 'Bewijs van mijn inspanningen om te integreren',
    sentences: {
      greeting: 'Geachte heer, mevrouw,',
      opening:
        'Ik heb deze verblijfskaart: {card}. Met deze brief bezorg ik u het bewijs van mijn inspanningen om te integreren (artikel 1/2 van de wet van 15 december 1980).',
      reference: 'Uw kenmerk: {reference}',
      index: 'U vindt deze stukken, genummerd, achter deze brief:',
      programme: 'Inburgeringstraject',
      work: 'Werk',
      studies: 'Studies',
      training: 'Beroepsopleiding',
      language: 'Taal van de plaats waar ik woon',
      associations: 'Verenigingen en vrijwilligerswerk',
      ties: 'Familie en banden in België',
      'weigh-ties':
        'Gelieve ook rekening te houden met mijn familie en mijn andere banden in België, en met de tijd dat ik hier woon.',
      'remarks-follow': 'Wat ik wil toevoegen:',
      'judged-as-a-whole':
        'Gelieve al deze inspanningen samen te beoordelen. Ontbreekt er een stuk? Gelieve mij te melden welk, en ik bezorg het u.',
      closing: 'Hoogachtend,',
      signature: 'Handtekening',
    },
  },
}
