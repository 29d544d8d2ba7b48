import type { Words } from '../../translation.ts'

/** Briefe über den Aufenthalt und über die belgische Staatsangehörigkeit. */
export const residenceAndNationality: Pick<
  Words['letterTexts']['letters'],
  'nationality-family-court' | 'integration-efforts-file'
> = {
  'nationality-family-court': {
    title: 'Staatsangehörigkeitserklärung: Antrag auf Übermittlung meiner Akte an das Familiengericht',
    sentences: {
      registered: 'Per Einschreiben',
      greeting: 'Sehr geehrte Standesbeamtin, sehr geehrter Standesbeamter,',
      declaration:
        'am {declarationOn} habe ich vor Ihnen erklärt, dass ich die belgische Staatsangehörigkeit erwerben möchte.',
      opinion:
        'Der Prokurator des Königs hat eine negative Stellungnahme abgegeben. Ich habe sie am {opinionReceivedOn} erhalten.',
      reference: 'Aktenzeichen: {reference}',
      request:
        'Ich bin mit dieser Stellungnahme nicht einverstanden. Ich bitte Sie, meine Akte gemäß Artikel 15 des Gesetzbuches über die belgische Staatsangehörigkeit an das Familiengericht zu übermitteln, damit das Gericht über die Begründetheit der Stellungnahme befindet.',
      observations: 'Meine Bemerkungen:',
      confirmation: 'Bitte bestätigen Sie mir schriftlich, an welchem Tag Sie die Akte übermittelt haben.',
      closing: 'Mit freundlichen Grüßen',
      signature: 'Unterschrift',
      'annex-opinion': 'Kopie der negativen Stellungnahme und ihres Umschlags',
    },
  },
  'integration-efforts-file': {
    title: 'Nachweis meiner Integrationsbemühungen',
    sentences: {
      greeting: 'Sehr geehrte Damen und Herren,',
      opening:
        'ich habe diese Aufenthaltskarte: {card}. Mit diesem Brief schicke ich Ihnen den Nachweis meiner Integrationsbemühungen (Artikel 1/2 des Gesetzes vom 15. Dezember 1980).',
      reference: 'Ihr Aktenzeichen: {reference}',
      index: 'Diese Papiere finden Sie nummeriert hinter diesem Brief:',
      programme: 'Integrationsparcours',
      work: 'Arbeit',
      studies: 'Schule und Studium',
      training: 'Berufsausbildung',
      language: 'Sprache meines Wohnortes',
      associations: 'Vereine und Ehrenamt',
      ties: 'Familie und Bindungen in Belgien',
      'weigh-ties':
        'Bitte berücksichtigen Sie auch meine Familie, meine anderen Bindungen in Belgien und die Zeit, die ich hier gelebt habe.',
      'remarks-follow': 'Was ich hinzufügen möchte:',
      'judged-as-a-whole':
        'Bitte betrachten Sie alle diese Bemühungen zusammen. Wenn ein Papier fehlt, teilen Sie mir bitte mit, welches, und ich schicke es nach.',
      closing: 'Mit freundlichen Grüßen',
      signature: 'Unterschrift',
    },
  },
}
