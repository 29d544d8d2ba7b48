import type { Words } from '../../translation.ts'

/** Bilder einer Person: einwilligen, und die Einwilligung zurücknehmen. */
export const pictures: Pick<Words['letterTexts']['letters'], 'picture-consent' | 'picture-consent-withdrawal'> = {
  'picture-consent': {
    title: 'Sind Sie mit Bildern von Ihnen einverstanden?',
    sentences: {
      free: 'Sie dürfen frei ja oder nein sagen. Ein Nein hat keine schlechten Folgen. Sie können einer Sache zustimmen und einer anderen nicht. Lesen Sie das zuerst, und fragen Sie, wenn etwas nicht klar ist.',
      who: 'Wer Sie fragt',
      person: 'Die Person auf den Bildern: {person}',
      'person-blank': 'Die Person auf den Bildern: ______________________________',
      what: 'Welche Bilder',
      purpose: 'Wofür sie sind',
      taking: '1. Die Bilder machen',
      'taking-yes': 'Ja, ich bin einverstanden, dass diese Bilder gemacht werden.',
      'taking-no': 'Nein, ich möchte auf diesen Bildern nicht zu sehen sein.',
      publishing: '2. Die Bilder veröffentlichen',
      'publishing-each': 'Kreuzen Sie jeden Ort an, mit dem Sie einverstanden sind. Sie können auch nichts ankreuzen.',
      'publishing-no': 'Ich bin mit keiner Veröffentlichung einverstanden.',
      'channels.website': 'Ja, auf der Website.',
      'channels.social-networks':
        'Ja, in sozialen Netzwerken. Ich weiß, dass andere ein Bild von dort kopieren und teilen können und dass man es nur schwer zurückholen kann.',
      'channels.leaflet': 'Ja, auf gedrucktem Papier: Faltblätter, Plakate, ein Jahresbericht.',
      'channels.newsletter': 'Ja, im Newsletter.',
      'channels.inside': 'Ja, im Gebäude oder nur für Mitglieder.',
      'channels.press': 'Ja, in Zeitungen oder im Fernsehen.',
      'other-channel': 'Ja: {otherChannel}',
      audience: 'Wer die Bilder sehen kann: {audience}',
      'how-long': 'Wie lange',
      until: 'Diese Einwilligung endet am {until}. Nach diesem Tag werden die Bilder nicht mehr neu veröffentlicht.',
      withdrawal: 'Wenn Sie Ihre Meinung ändern',
      'how-to-withdraw':
        'Sie können Ihre Meinung an jedem Tag ändern, ohne einen Grund zu nennen, und so einfach, wie Sie eingewilligt haben. Schreiben Sie an: {withdrawTo}',
      'withdrawal-effect':
        'Dann werden keine neuen Bilder veröffentlicht, und die veröffentlichten werden so weit wie möglich entfernt. Was vorher geschah, bleibt rechtmäßig.',
      agreement: 'Unterschrift',
      copy: 'Sie bekommen eine Kopie dieses Papiers.',
      'signature-person': 'Datum und Unterschrift der Person auf den Bildern',
      'signature-parents': 'Namen, Datum und Unterschriften der Eltern',
    },
  },
  'picture-consent-withdrawal': {
    title: 'Widerruf meiner Einwilligung in Bilder',
    sentences: {
      greeting: 'Sehr geehrte Damen und Herren,',
      opening:
        'ich bin nicht mehr einverstanden, dass Sie die folgenden Bilder von mir aufnehmen, aufbewahren oder veröffentlichen:',
      'opening-for-child':
        'ich bin nicht mehr einverstanden, dass Sie die folgenden Bilder von meinem Kind {child} aufnehmen, aufbewahren oder veröffentlichen:',
      'consent-on': 'Am {consentOn} hatte ich eingewilligt.',
      request:
        'Ich darf meine Einwilligung jederzeit widerrufen (Artikel 7 Absatz 3 der europäischen Verordnung über den Datenschutz, DSGVO, und Artikel XI.174 des Wirtschaftsgesetzbuches). Bitte entfernen Sie diese Bilder überall, wo Sie sie veröffentlichen, und löschen Sie Ihre Kopien.',
      places: 'Ich habe sie hier gesehen:',
      others:
        'Bitte teilen Sie auch denen, die die Bilder von Ihnen bekommen haben, mit, dass sie sie entfernen müssen.',
      answer:
        'Bitte teilen Sie mir innerhalb eines Monats schriftlich mit, was Sie getan haben (Artikel 12 Absatz 3 der Verordnung).',
      closing: 'Mit freundlichen Grüßen',
      signature: 'Unterschrift',
    },
  },
}
