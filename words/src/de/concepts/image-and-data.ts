import type { ConceptsWords } from '../../concept-words.ts'

/** Ein Bild, und eine Anfrage zu Daten. */
export const imageAndDataConcepts = {
  picture: {
    label: 'Das Bild',
    question: 'Was für ein Bild ist es?',
    help: 'Ein Foto oder ein Film, auf dem eine Person zu sehen ist. Antworten Sie immer nur für eine Person.',
    fields: {
      person: { label: 'Wer ist auf dem Bild?' },
      personBirthDate: {
        label: 'Geburtsdatum dieser Person',
        help: 'Das Jahr genügt, wenn Sie nicht mehr wissen. Lassen Sie das Feld leer, wenn Sie es selbst sind.',
      },
      diedOn: { label: 'Tag des Todes', help: 'Nur für eine Person, die gestorben ist.' },
      recognisable: {
        label: 'Man kann die Person erkennen',
        help: 'Auch im Hintergrund, an der Kleidung oder durch den Text darunter.',
      },
      sexual: { label: 'Das Bild ist sexuell', help: 'Zum Beispiel nackt oder beim Sex.' },
      setting: { label: 'Was ist zu sehen?' },
      singledOut: {
        label: 'Die Person fällt auf',
        help: 'Das Bild handelt von dieser Person oder zeigt sie aus der Nähe.',
      },
      publicFigureAtWork: {
        label: 'Die Person ist öffentlich bekannt und bei einer öffentlichen Tätigkeit',
        help: 'Zum Beispiel ein Minister bei einer Rede oder eine Spielerin bei einem Spiel.',
      },
      journalism: { label: 'Ist es für eine Zeitung, eine Zeitschrift oder Nachrichten?' },
      informsThePublic: {
        label: 'Es informiert die Öffentlichkeit',
        help: 'Es zeigt etwas, das viele Menschen mit gutem Grund wissen wollen.',
      },
    },
    codes: {
      person: { me: 'Ich', 'someone-else': 'Jemand anderes', 'someone-who-died': 'Jemand, der gestorben ist' },
      setting: {
        crowd: 'Eine Menschenmenge',
        'public-event': 'Eine öffentliche Veranstaltung',
        other: 'Etwas anderes',
      },
      journalism: {
        none: 'Nein',
        news: 'Ja, Nachrichten oder eine Zeitung',
        'school-or-company-magazine': 'Eine Zeitschrift einer Schule, eines Vereins oder einer Firma',
      },
    },
  },
  pictureConsent: {
    label: 'Einwilligung in das Bild',
    question: 'Wer hat dem Bild zugestimmt, und wie?',
    help: 'Ein Bild machen und ein Bild anderen zeigen: Das sind zwei Fragen.',
    fields: {
      agreedToTaking: { label: 'Einwilligung in die Aufnahme' },
      agreedToPublishing: {
        label: 'Einwilligung in die Veröffentlichung',
        help: 'Auch wer ein Bild in einer Chatgruppe teilt, veröffentlicht es.',
      },
      agreedBy: { label: 'Wer hat zugestimmt?' },
      free: { label: 'Die Einwilligung war freiwillig', help: 'Es gab keinen Druck und keine Drohung.' },
      informed: {
        label: 'Wer zugestimmt hat, wusste, wozu',
        help: 'Wo das Bild erscheint, wer es sehen kann und wofür es ist.',
      },
      useAsAgreed: {
        label: 'Es wird so verwendet wie abgesprochen',
        help: 'Derselbe Ort, dieselben Menschen, die es sehen, derselbe Zweck.',
      },
      withdrawnOn: { label: 'Einwilligung zurückgenommen am' },
    },
    codes: {
      agreedToTaking: {
        written: 'Ja, schriftlich',
        spoken: 'Ja, mündlich',
        posed: 'Die Person hat dafür posiert',
        'not-asked': 'Niemand hat gefragt, oder es kam keine Antwort',
        refused: 'Die Person hat nein gesagt',
      },
      agreedToPublishing: {
        written: 'Ja, schriftlich',
        spoken: 'Ja, mündlich',
        implied: 'Die Person hat es ohne Worte gezeigt',
        'not-asked': 'Niemand hat gefragt, oder es kam keine Antwort',
        refused: 'Die Person hat nein gesagt',
      },
      agreedBy: {
        person: 'Die Person auf dem Bild, allein',
        parents: 'Beide Eltern oder der gesetzliche Vormund, allein',
        'person-and-parents': 'Die Person und die Eltern zusammen',
        successors: 'Die Familie der verstorbenen Person',
      },
    },
  },
  dataHeld: {
    label: 'Die Daten über Sie',
    question: 'Um welche Daten über Sie geht es, und warum sollen sie weg?',
    help: 'Antworten Sie immer nur für eine Seite, eine Firma oder ein Amt. Ein Grund genügt.',
    fields: {
      stillNeeded: {
        label: 'Die Daten werden noch gebraucht',
        help: 'Zum Beispiel ein Geschäft, bei dem Sie noch Kunde sind.',
      },
      basedOnConsent: { label: 'Die Daten werden verwendet, weil Sie eingewilligt haben' },
      consentWithdrawnOn: { label: 'Einwilligung zurückgenommen am' },
      otherBasis: {
        label: 'Es gibt einen anderen Grund im Gesetz',
        help: 'Zum Beispiel einen Vertrag mit Ihnen oder eine Pflicht aus einem Gesetz.',
      },
      forMarketing: { label: 'Die Daten werden für Werbung verwendet' },
      ownReasons: {
        label: 'Sie haben eigene Gründe dagegen',
        help: 'Zum Beispiel, weil es Ihnen in der Arbeit oder in der Familie schadet.',
      },
      objectedOn: {
        label: 'Widersprochen am',
        help: 'Der Tag, an dem Sie gesagt haben, dass Sie diese Verwendung nicht wollen.',
      },
      unlawful: {
        label: 'Es gibt kein Recht, die Daten zu verwenden',
        help: 'Zum Beispiel ein Bild, dem Sie nie zugestimmt haben.',
      },
      mustBeErasedByLaw: { label: 'Ein Gesetz sagt, dass die Daten gelöscht werden müssen' },
      givenToOnlineServiceOn: {
        label: 'Daten einem Online-Dienst gegeben am',
        help: 'Zum Beispiel der Tag, an dem Sie als Kind bei einem Spiel oder einem sozialen Netzwerk mitgemacht haben.',
      },
      mustBeKeptByLaw: {
        label: 'Ein Gesetz sagt, dass die Daten behalten werden müssen',
        help: 'Zum Beispiel Rechnungen oder Ihre Akte bei der Gemeinde.',
      },
      pressOrPublicInterest: {
        label: 'Es ist Presse, eine Meinung oder von öffentlichem Interesse',
        help: 'Zum Beispiel ein Zeitungsartikel oder ein öffentliches Archiv.',
      },
    },
  },
  searchResult: {
    label: 'Die Seite in den Suchergebnissen',
    question: 'Was zeigt eine Suche nach Ihrem Namen?',
    help: 'Antworten Sie immer nur für eine Seite.',
    fields: {
      foundByName: { label: 'Eine Suche nach Ihrem Namen findet die Seite' },
      onManySites: { label: 'Es steht auf vielen Websites' },
      publicRole: {
        label: 'Sie haben eine öffentliche Rolle',
        help: 'Zum Beispiel in der Politik, oder bekannt aus Sport oder Film.',
      },
      aboutPublicRole: { label: 'Die Seite handelt von dieser Rolle' },
      outOfDate: { label: 'Die Seite ist veraltet' },
      wrong: { label: 'Die Seite ist falsch' },
      unproven: {
        label: 'Die Tatsachen wurden nie bewiesen',
        help: 'Zum Beispiel eine Klage, die ohne Grund war.',
      },
      harmful: { label: 'Die Seite schadet Ihnen' },
    },
  },
  dataRequest: {
    label: 'Ihre Anfrage',
    question: 'Wem haben Sie geschrieben, und was war die Antwort?',
    help: 'Wenn Sie noch nicht geschrieben haben, sagen Sie das: Wählen Sie beim Tag „ist nicht geschehen“.',
    fields: {
      heldBy: { label: 'Wer hat die Daten?' },
      relation: { label: 'Was sind Sie für die Stelle, die die Daten hat?' },
      receivedOn: {
        label: 'Ihre Anfrage ist dort angekommen am',
        help: 'Der Tag der E-Mail, oder der Tag auf der Empfangsbestätigung des Einschreibebriefs.',
      },
      extensionToldOn: { label: 'Nachricht bekommen, dass die Antwort mehr Zeit braucht, am' },
      answeredOn: { label: 'Antwort bekommen am' },
      answer: { label: 'Was war die Antwort?' },
    },
    codes: {
      heldBy: {
        site: 'Eine Website oder ein soziales Netzwerk',
        'search-engine': 'Eine Suchmaschine',
        'company-or-office': 'Eine Firma, ein Verein oder ein Amt',
        police: 'Die Polizei',
        intelligence: 'Ein Nachrichtendienst',
      },
      relation: {
        patient: 'Patient oder Patientin',
        employee: 'Arbeitnehmer oder Arbeitnehmerin',
        other: 'Etwas anderes',
      },
      answer: {
        done: 'Alles wurde getan',
        partly: 'Ein Teil wurde getan',
        refused: 'Die Antwort war nein',
      },
    },
  },
} satisfies ConceptsWords
