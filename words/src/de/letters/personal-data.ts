import type { Words } from '../../translation.ts'

/** Anfragen zu Daten, in der Reihenfolge, in der man sie schickt: Website, Suchmaschine, Behörde. */
export const personalData: Pick<
  Words['letterTexts']['letters'],
  'erasure-request' | 'search-engine-request' | 'data-protection-complaint'
> = {
  'erasure-request': {
    title: 'Antrag auf Löschung meiner personenbezogenen Daten',
    sentences: {
      greeting: 'Sehr geehrte Damen und Herren,',
      opening:
        'ich bitte Sie, die folgenden personenbezogenen Daten über mich zu löschen. Grundlage ist Artikel 17 der Datenschutz-Grundverordnung (DSGVO).',
      addresses: 'Die Daten stehen unter diesen Adressen:',
      grounds: 'Meine Gründe:',
      'grounds.no-longer-needed':
        'Die Daten sind für den Zweck, für den Sie sie erhoben haben, nicht mehr notwendig (Artikel 17 Absatz 1 Buchstabe a).',
      'grounds.consent-withdrawn':
        'Sie verarbeiten die Daten aufgrund meiner Einwilligung. Mit diesem Brief widerrufe ich meine Einwilligung (Artikel 17 Absatz 1 Buchstabe b).',
      'grounds.objection':
        'Ich widerspreche der Verarbeitung aus Gründen, die sich aus meiner besonderen Situation ergeben (Artikel 21 Absatz 1 und Artikel 17 Absatz 1 Buchstabe c).',
      'grounds.marketing':
        'Ich widerspreche der Verarbeitung für Werbung (Artikel 21 Absatz 2 und Artikel 17 Absatz 1 Buchstabe c).',
      'grounds.unlawful': 'Sie verarbeiten die Daten unrechtmäßig (Artikel 17 Absatz 1 Buchstabe d).',
      'grounds.legal-duty': 'Ein Gesetz verpflichtet Sie, die Daten zu löschen (Artikel 17 Absatz 1 Buchstabe e).',
      'grounds.child':
        'Ich war ein Kind, als ich die Daten einem Online-Dienst gegeben habe (Artikel 17 Absatz 1 Buchstabe f).',
      reasons: 'Zu meiner Situation:',
      others:
        'Wenn Sie die Daten veröffentlicht oder weitergegeben haben, teilen Sie den Empfängern bitte mit, dass ich die Löschung verlange (Artikel 17 Absatz 2 und Artikel 19).',
      term: 'Bitte antworten Sie innerhalb eines Monats nach Eingang dieses Briefes. Wenn Sie mehr Zeit brauchen, höchstens zwei weitere Monate, teilen Sie mir das innerhalb dieses ersten Monats mit, mit den Gründen (Artikel 12 Absatz 3).',
      refusal:
        'Wenn Sie meinen Antrag ablehnen, nennen Sie mir bitte schriftlich die Gründe. Ich kann dann bei der Datenschutzbehörde Beschwerde einlegen oder vor Gericht gehen (Artikel 12 Absatz 4).',
      identity:
        'Wenn Sie begründete Zweifel an meiner Identität haben, teilen Sie mir bitte mit, was Sie zur Bestätigung brauchen, und nicht mehr als das.',
      closing: 'Mit freundlichen Grüßen',
      signature: 'Unterschrift',
    },
  },
  'search-engine-request': {
    title: 'Antrag auf Entfernung von Suchergebnissen zu meinem Namen',
    sentences: {
      greeting: 'Sehr geehrte Damen und Herren,',
      opening:
        'ich bitte Sie, die folgenden Seiten nicht mehr anzuzeigen, wenn jemand nach dem Namen „{searchedName}“ sucht. Grundlage sind die Artikel 17 und 21 der europäischen Verordnung über den Datenschutz (DSGVO).',
      circumstances: 'Was dort über mich steht:',
      'circumstances.out-of-date': 'ist veraltet.',
      'circumstances.wrong': 'ist falsch.',
      'circumstances.unproven': 'wurde nie bewiesen.',
      'circumstances.private-life': 'gehört zu meinem Privatleben.',
      'circumstances.no-public-role': 'betrifft eine Person ohne Rolle im öffentlichen Leben.',
      'circumstances.harmful': 'schadet mir.',
      'circumstances.as-a-child': 'stammt aus der Zeit, als ich ein Kind war.',
      reasons: 'Meine Gründe:',
      'asked-site': 'Am {askedSiteOn} habe ich die Website selbst um die Löschung der Daten gebeten.',
      balance:
        'Das Interesse der Öffentlichkeit, diese Seiten unter meinem Namen zu finden, wiegt nicht schwerer als mein Recht auf Privatleben.',
      term: 'Bitte antworten Sie innerhalb eines Monats nach Eingang dieses Briefes. Wenn Sie mehr Zeit brauchen, höchstens zwei weitere Monate, teilen Sie mir das innerhalb dieses ersten Monats mit, mit den Gründen (Artikel 12 Absatz 3).',
      closing: 'Mit freundlichen Grüßen',
      signature: 'Unterschrift',
    },
  },
  'data-protection-complaint': {
    title: 'Beschwerde bei der Datenschutzbehörde',
    recipient: ['Datenschutzbehörde', 'Rue de la Presse 35', '1000 Brüssel'],
    sentences: {
      greeting: 'Sehr geehrte Damen und Herren,',
      opening: 'ich lege Beschwerde ein gegen:',
      facts: 'Was geschehen ist',
      addresses: 'Die Daten stehen unter diesen Adressen:',
      'first-request': 'Ich habe mich zuerst selbst an die Stelle gewandt',
      'asked-first': 'Am {firstRequestOn} habe ich mein Recht selbst geltend gemacht. Eine Kopie liegt bei.',
      'no-answer': 'Ich habe keine Antwort erhalten.',
      refused: 'Mein Antrag wurde abgelehnt.',
      partly: 'Mein Antrag wurde nur teilweise erfüllt.',
      'answered-on': 'Die Antwort ist vom {answeredOn}.',
      wish: 'Worum ich Sie bitte',
      closing: 'Mit freundlichen Grüßen',
      signature: 'Unterschrift',
      'annex-first-request': 'Kopie meines ersten Antrags und der Antwort, falls es eine gab',
    },
  },
}
