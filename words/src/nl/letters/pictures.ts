import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** Beelden van een persoon: toestemmen, en de toestemming intrekken. */
export const pictures: Pick<Texts, 'picture-consent' | 'picture-consent-withdrawal'> = {
  'picture-consent': {
    title: 'Gaat u akkoord met beelden van u?',
    sentences: {
      free: 'U bent vrij om ja of nee te zeggen. Nee zeggen heeft geen slechte gevolgen. U kunt met het ene akkoord gaan en met het andere niet. Lees dit eerst, en vraag uitleg als iets niet duidelijk is.',
      who: 'Wie het u vraagt',
      person: 'De persoon op de beelden: {person}',
      'person-blank': 'De persoon op de beelden: ______________________________',
      what: 'Welke beelden',
      purpose: 'Waarvoor ze dienen',
      taking: '1. De beelden maken',
      'taking-yes': 'Ja, ik ga akkoord dat deze beelden gemaakt worden.',
      'taking-no': 'Nee, ik wil niet op deze beelden staan.',
      publishing: '2. De beelden publiceren',
      'publishing-each': 'Vink elke plaats aan waarmee u akkoord gaat. U mag er ook geen aanvinken.',
      'publishing-no': 'Ik ga met geen enkele publicatie akkoord.',
      'channels.website': 'Ja, op de website.',
      'channels.social-networks':
        'Ja, op sociale netwerken. Ik weet dat anderen een beeld daar kunnen kopiëren en delen, en dat het moeilijk terug te halen is.',
      'channels.leaflet': 'Ja, op gedrukt papier: folders, affiches, een jaarverslag.',
      'channels.newsletter': 'Ja, in de nieuwsbrief.',
      'channels.inside': 'Ja, binnen het gebouw of alleen voor leden.',
      'channels.press': 'Ja, in kranten of op televisie.',
      'other-channel': 'Ja: {otherChannel}',
      audience: 'Wie de beelden kan zien: {audience}',
      'how-long': 'Hoelang',
      until: 'Deze toestemming eindigt op {until}. Na die dag worden de beelden niet meer gepubliceerd.',
      withdrawal: 'Als u van mening verandert',
      'how-to-withdraw':
        'U kunt uw toestemming op elke dag intrekken, zonder een reden te geven, en even makkelijk als u ze gaf. Schrijf naar: {withdrawTo}',
      'withdrawal-effect':
        'Dan worden er geen nieuwe beelden gepubliceerd, en gepubliceerde beelden worden zoveel mogelijk verwijderd. Wat ervoor gebeurde, blijft rechtmatig.',
      agreement: 'Handtekening',
      copy: 'U krijgt een kopie van dit papier.',
      'signature-person': 'Datum en handtekening van de persoon op de beelden',
      'signature-parents': 'Namen, datum en handtekeningen van de ouders',
    },
  },
  'picture-consent-withdrawal': {
    title: 'Ik trek mijn toestemming voor beelden in',
    sentences: {
      greeting: 'Geachte heer, mevrouw,',
      opening: 'Ik ga er niet langer mee akkoord dat u deze beelden van mij maakt, bewaart of publiceert:',
      'opening-for-child':
        'Ik ga er niet langer mee akkoord dat u deze beelden van mijn kind {child} maakt, bewaart of publiceert:',
      'consent-on': 'Ik gaf mijn toestemming op {consentOn}.',
      request:
        'Ik mag mijn toestemming op elk moment intrekken (artikel 7.3 van de Algemene Verordening Gegevensbescherming en artikel XI.174 van het Wetboek van economisch recht). Gelieve deze beelden te verwijderen overal waar u ze publiceert, en uw kopieën te wissen.',
      places: 'Ik zag ze hier:',
      others: 'Gelieve ook wie de beelden van u kreeg te melden dat zij ze moeten verwijderen.',
      answer:
        'Gelieve mij binnen één maand schriftelijk te melden wat u hebt gedaan (artikel 12.3 van de Verordening).',
      closing: 'Hoogachtend,',
      signature: 'Handtekening',
    },
  },
}
