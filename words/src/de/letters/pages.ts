import type { Words } from '../../translation.ts'

/** Die Seiten, auf denen man einen Brief schreibt. */
export const letters: Words['letters'] = {
  title: 'Briefe und Formulare',
  lead: 'Füllen Sie einige Zeilen aus. Sie bekommen einen Brief zum Drucken, Unterschreiben und Abschicken. Wir schicken nichts und behalten nichts.',
  groups: {
    residence: 'Ihr Aufenthalt',
    nationality: 'Belgier oder Belgierin werden',
    studies: 'Schule und Studium',
    image: 'Bilder von Ihnen',
    'personal-data': 'Ihre Daten im Internet',
  },
  promise:
    'Was Sie schreiben, kommt in den Brief und sonst nirgendwohin. Wir speichern es nicht und schicken es nicht.',
  languageLabel: 'In welcher Sprache schreiben Sie den Brief?',
  languageHelp:
    'Wählen Sie die Sprache der Menschen, die ihn lesen. Neben dem Brief sehen Sie in Ihrer Sprache, was darin steht.',
  onlyLanguage: 'Dieser Brief wird in dieser Sprache geschrieben: {language}.',
  optional: '{label} (nicht nötig)',
  dateHelp: 'Zum Beispiel 7 3 2026.',
  linesHelp: 'Jede Sache in eine eigene Zeile.',
  make: 'Brief zeigen',
  again: 'Meine Angaben ändern',
  pdf: 'Als PDF speichern',
  calendar: 'Die Tage im Kalender speichern',
  back: 'Alle Briefe',
  meaningHeading: 'Was darin steht',
  meaningLead: 'Das ist für Sie, damit Sie den Brief verstehen. Schicken Sie den Brief selbst.',
  meaningOpen: 'In Ihrer Sprache lesen',
  nextHeading: 'Was Sie jetzt tun',
  termsHeading: 'Tage, die zählen',
  termsNone: 'Füllen Sie die Tage aus, nach denen das Formular fragt. Dann zeigen wir Ihnen den letzten Tag.',
  termsRule: 'Die Regel',
  termsMore: 'Beantworten Sie einige Fragen, um Ihren eigenen letzten Tag zu sehen.',
  unprintable:
    'Das PDF kann diese Zeichen nicht zeigen: {signs}. An ihrer Stelle steht ein leeres Zeichen. Drucken Sie stattdessen diese Seite.',

  fields: {
    name: { label: 'Ihr Name', help: 'Vorname und Familienname, wie auf Ihrer Karte.' },
    address: {
      label: 'Ihre Adresse',
      help: 'Straße und Nummer in die erste Zeile, Postleitzahl und Ort in die zweite.',
    },
    contact: { label: 'Ihre E-Mail-Adresse oder Telefonnummer' },
    recipient: { label: 'Wem Sie schreiben', help: 'Der Name, und darunter die Adresse.' },
    place: { label: 'Wo Sie das schreiben', help: 'Der Ort.' },
    date: { label: 'Das Datum des Briefes' },
    attachments: {
      label: 'Was Sie mitschicken',
      help: 'Nur Kopien. Behalten Sie die Originale. Jede Sache in eine eigene Zeile.',
    },
    reasons: {
      label: 'Ihre Gründe',
      help: 'Kurz und einfach: was geschehen ist, wann, und warum es nicht richtig ist.',
    },
    webAddresses: {
      label: 'Die Adressen der Seiten',
      help: 'Kopieren Sie sie oben aus Ihrem Browser. Jede Adresse in eine eigene Zeile.',
    },
    receivedOn: {
      label: 'Der Tag, an dem er dort angekommen ist',
      help: 'Lassen Sie das Feld leer, wenn Sie ihn noch nicht geschickt haben. Bei einer E-Mail ist es meistens derselbe Tag. Mit diesem Tag zeigen wir, bis wann die Antwort kommen muss.',
    },
  },

  kinds: {
    'school-appeal-internal': {
      title: 'Einspruch gegen eine Entscheidung der Schule: erster Schritt',
      lead: 'Für eine Schule, eine Hochschule oder eine Schule für Erwachsene der Französischen Gemeinschaft. Sie beginnen immer bei der Schule selbst. Die Fristen sind sehr kurz: einige Tage.',
      next: [
        'Sehen Sie nach, welcher der letzte Tag ist: Manche Fristen dauern zwei oder drei Werktage.',
        'Drucken Sie den Brief und unterschreiben Sie ihn.',
        'Geben Sie ihn der Schule gegen eine Empfangsbestätigung, oder schicken Sie ihn als Einschreibebrief. Die Regeln der Schule sagen, was gilt.',
        'Behalten Sie eine Kopie und die Bestätigung.',
      ],
      fields: {
        level: { label: 'Welche Schule ist es?' },
        pupil: { label: 'Name des Schülers oder der Schülerin, wenn Sie für Ihr Kind schreiben' },
        recipient: {
          label: 'Die Schule',
          help: 'Die Schulleitung oder die Jury, der Name der Schule und ihre Adresse.',
        },
        studies: { label: 'Die Klasse oder das Studium', help: 'Zum Beispiel: viertes Jahr, Übergangsunterricht.' },
        decision: {
          label: 'Was entschieden wurde',
          help: 'Zum Beispiel: Bescheinigung C (nicht bestanden), oder der Name des Faches.',
        },
        decisionKind: {
          label: 'Was für eine Entscheidung ist es?',
          help: 'Damit zeigen wir den letzten Tag für Ihren Brief. Es steht nicht im Brief.',
        },
        decisionToldOn: { label: 'Der Tag, an dem Sie es erfahren haben' },
        copySeenOn: {
          label: 'Der Tag, an dem Sie Ihre korrigierte Prüfung eingesehen haben',
          help: 'Lassen Sie das Feld leer, wenn Sie das nicht getan haben. An Hochschulen kann die Frist an diesem Tag beginnen.',
        },
        reasons: {
          label: 'Ihre Gründe',
          help: 'An Hochschulen und Schulen für Erwachsene zählen nur Fehler im Verfahren: eine Regel, die nicht beachtet wurde, eine falsche Summe.',
        },
      },
      choices: {
        decisionKind: {
          fail: 'Sekundarschule: Bescheinigung C, nicht bestanden',
          'restricted-pass': 'Sekundarschule: Bescheinigung B, mit Einschränkungen bestanden',
          'other-class-council': 'Sekundarschule: eine andere Entscheidung des Klassenrates',
          'jury-results': 'Hochschule oder Universität: die Ergebnisse der Jury',
          'enrolment-refused': 'Hochschule oder Universität: Sie werden nicht eingeschrieben',
          'unit-refused': 'Schule für Erwachsene: eine Einheit oder die Abschlussprüfung nicht bestanden',
        },
        level: {
          secondary: 'Sekundarschule',
          higher: 'Hochschule, Kunsthochschule oder Universität',
          'social-promotion': 'Schule für Erwachsene (promotion sociale)',
        },
      },
    },
    'school-appeal-external': {
      title: 'Einspruch gegen eine Entscheidung der Schule: zweiter Schritt',
      lead: 'Wenn die Schule bei ihrer Entscheidung bleibt, können Sie einer Stelle außerhalb der Schule schreiben. Erst dann.',
      next: [
        'Sehen Sie nach, welcher der letzte Tag ist.',
        'Drucken Sie den Brief und unterschreiben Sie ihn.',
        'Schicken Sie ihn als Einschreibebrief, mit den Kopien. Die Adresse steht in der Entscheidung der Schule.',
        'Schicken Sie am selben Tag eine Kopie an die Schulleitung.',
      ],
      fields: {
        level: { label: 'Worum geht es?' },
        pupil: { label: 'Name des Schülers oder der Schülerin, wenn Sie für Ihr Kind schreiben' },
        recipient: {
          label: 'Die Stelle',
          help: 'Ihr Name und ihre Adresse stehen in der Entscheidung der Schule.',
        },
        school: { label: 'Die Schule', help: 'Ihr Name und ihre Adresse.' },
        studies: { label: 'Die Klasse oder das Studium' },
        decision: { label: 'Was entschieden wurde' },
        decisionKind: {
          label: 'Was für eine Entscheidung ist es?',
          help: 'Damit zeigen wir den letzten Tag für Ihren Brief. Es steht nicht im Brief.',
        },
        session: {
          label: 'In welcher Prüfungszeit?',
          help: 'Die erste endet vor dem Sommer, die zweite danach.',
        },
        internalAppealOn: { label: 'Der Tag, an dem Sie der Schule geschrieben haben' },
        internalDecisionToldOn: { label: 'Der Tag, an dem Sie das Ergebnis erfahren haben' },
        reasons: { label: 'Ihre Gründe', help: 'Sagen Sie, worauf die Schule nicht geantwortet hat.' },
      },
      choices: {
        decisionKind: {
          fail: 'Sekundarschule: Bescheinigung C, nicht bestanden',
          'restricted-pass': 'Sekundarschule: Bescheinigung B, mit Einschränkungen bestanden',
          'other-class-council': 'Sekundarschule: eine andere Entscheidung des Klassenrates',
        },
        session: { first: 'Die erste Prüfungszeit', second: 'Die zweite Prüfungszeit' },
        level: {
          secondary: 'Sekundarschule: nicht bestanden, oder mit Einschränkungen bestanden',
          'social-promotion': 'Schule für Erwachsene (promotion sociale): nicht bestanden',
          enrolment: 'Eine Hochschule oder Universität verweigert Ihre Einschreibung',
        },
      },
    },
    'picture-consent': {
      title: 'Ein Formular für die Einwilligung in Bilder',
      lead: 'Für alle, die Bilder machen, und für alle, die darauf zu sehen sind. Es fragt getrennt nach der Aufnahme und nach der Veröffentlichung, und getrennt nach jedem Ort.',
      next: [
        'Drucken Sie das Formular zweimal.',
        'Geben Sie der Person Zeit, es zu lesen. Erklären Sie es in einer Sprache, die die Person versteht.',
        'Die Person kreuzt selbst an und unterschreibt mit der Hand. Kreuzen Sie nicht für jemand anderen an.',
        'Jede Seite behält ein Exemplar.',
      ],
      fields: {
        organisation: { label: 'Wer die Bilder macht und veröffentlicht', help: 'Name und Adresse.' },
        withdrawTo: {
          label: 'Wem man schreibt, um die Einwilligung zurückzunehmen',
          help: 'Eine E-Mail-Adresse oder eine Adresse, an der jede Woche jemand die Post liest.',
        },
        person: {
          label: 'Die Person auf den Bildern',
          help: 'Wenn Sie das Feld leer lassen, gibt es eine Zeile zum Ausfüllen.',
        },
        signers: {
          label: 'Wer unterschreibt?',
          help: 'Für ein kleines Kind unterschreiben die Eltern. Ein älteres Kind, das es versteht, unterschreibt auch.',
        },
        pictures: { label: 'Welche Bilder', help: 'Zum Beispiel: Bilder der Klasse beim Sporttag am 12. Mai.' },
        purpose: { label: 'Wofür sie sind' },
        channels: {
          label: 'Wo sie veröffentlicht werden sollen',
          help: 'Das Formular fragt nach jedem Ort getrennt.',
        },
        otherChannel: { label: 'Anderswo' },
        audience: { label: 'Wer sie sehen kann', help: 'Zum Beispiel: alle, oder nur die Eltern der Schule.' },
        until: { label: 'Der letzte Tag der Einwilligung' },
        date: { label: 'Das Datum des Formulars' },
      },
      choices: {
        signers: {
          person: 'Die Person auf den Bildern',
          parents: 'Die Eltern',
          'person-and-parents': 'Die Person und die Eltern',
        },
      },
    },
    'picture-consent-withdrawal': {
      title: 'Ihre Einwilligung in Bilder zurücknehmen',
      lead: 'Sie können sie an jedem Tag zurücknehmen. Sie brauchen keinen Grund.',
      next: [
        'Schicken Sie den Brief per E-Mail oder mit der Post an die, die die Bilder veröffentlichen.',
        'Behalten Sie eine Kopie, und notieren Sie den Tag.',
        'Wenn innerhalb eines Monats nichts geschieht, verlangen Sie die Löschung oder beschweren Sie sich. Für beides haben wir Briefe.',
      ],
      fields: {
        child: { label: 'Name Ihres Kindes, wenn die Bilder Ihr Kind zeigen' },
        pictures: { label: 'Welche Bilder' },
        consentOn: { label: 'Der Tag, an dem Sie eingewilligt haben' },
        places: {
          label: 'Wo Sie sie gesehen haben',
          help: 'Adressen von Seiten, oder Namen von Zeitungen und Heften. Jede Sache in eine eigene Zeile.',
        },
      },
      choices: {},
    },
    'erasure-request': {
      title: 'Von einer Website oder Firma die Löschung Ihrer Daten verlangen',
      lead: 'Das ist der erste Brief. Schreiben Sie zuerst der Website, dann der Suchmaschine und zuletzt der Behörde.',
      next: [
        'Machen Sie ein Bild der Seite, mit ihrer Adresse und dem Datum. Behalten Sie es.',
        'Schicken Sie den Brief an den Datenschutzbeauftragten, wenn die Website einen nennt. Sonst schicken Sie ihn an den Betreiber.',
        'Notieren Sie den Tag, an dem der Brief dort ankommt: Dann beginnt die Frist.',
        'Kommen Sie mit diesem Tag zurück, und speichern Sie den letzten Tag in Ihrem Kalender.',
      ],
      fields: {
        data: { label: 'Welche Daten', help: 'Zum Beispiel: ein Bild von mir und meine Telefonnummer.' },
        grounds: {
          label: 'Warum sie gelöscht werden müssen',
          help: 'Ein Grund genügt. Kreuzen Sie an, was stimmt.',
        },
        reasons: { label: 'Mehr über Ihre Situation' },
      },
      choices: {},
    },
    'search-engine-request': {
      title: 'Eine Suchmaschine bitten, Seiten über Sie nicht mehr zu zeigen',
      lead: 'Die Seiten bleiben, aber man findet sie nicht mehr unter Ihrem Namen. Die meisten Suchmaschinen haben dafür ein Formular: Sie können diesen Text hineinkopieren.',
      next: [
        'Suchen Sie das Formular der Suchmaschine für Anfragen zum Privatleben.',
        'Kopieren Sie den Text hinein, oder schicken Sie den Brief mit der Post.',
        'Jede Suchmaschine muss man einzeln bitten.',
        'Notieren Sie den Tag, an dem die Anfrage dort ankommt: Dann beginnt die Frist.',
      ],
      fields: {
        recipient: { label: 'Die Suchmaschine', help: 'Der Name der Firma, und darunter ihre Adresse.' },
        searchedName: { label: 'Der Name, nach dem gesucht wird' },
        circumstances: { label: 'Was dort über Sie steht', help: 'Kreuzen Sie an, was stimmt.' },
        askedSiteOn: { label: 'Der Tag, an dem Sie der Website geschrieben haben' },
      },
      choices: {},
    },
    'data-protection-complaint': {
      title: 'Beschwerde bei der Datenschutzbehörde',
      lead: 'Wenn die Website oder die Suchmaschine nicht geantwortet oder nein gesagt hat. Die Behörde nimmt Französisch, Niederländisch und Deutsch an. Sie kann Ihnen kein Geld geben.',
      next: [
        'Prüfen Sie, ob Sie zuerst die Website oder Firma gefragt haben. Die Frist muss vorbei sein, oder die Antwort war nein.',
        'Drucken Sie den Brief und unterschreiben Sie ihn. Er muss ein Datum und eine Unterschrift haben.',
        'Legen Sie die Kopie Ihres ersten Briefes dazu.',
        'Schicken Sie ihn mit der Post, oder benutzen Sie das Formular auf der Website der Behörde.',
      ],
      fields: {
        against: { label: 'Gegen wen Sie sich beschweren', help: 'Der Name, und darunter die Adresse.' },
        facts: { label: 'Was geschehen ist', help: 'In der Reihenfolge, in der es geschah, mit Daten.' },
        firstRequestOn: { label: 'Der Tag, an dem Sie selbst die Löschung verlangt haben' },
        outcome: { label: 'Was dabei herauskam' },
        answeredOn: { label: 'Der Tag der Antwort' },
        wish: { label: 'Was Sie wollen', help: 'Zum Beispiel: dass das Bild entfernt wird.' },
      },
      choices: {
        outcome: {
          'no-answer': 'Es kam keine Antwort',
          refused: 'Die Antwort war nein',
          partly: 'Nur ein Teil wurde erfüllt',
        },
      },
    },
    'nationality-family-court': {
      title: 'Nach einer negativen Stellungnahme: das Familiengericht verlangen',
      lead: 'Die Staatsanwaltschaft ist gegen Ihre Erklärung. Sie können den Standesbeamten bitten, Ihre Akte an das Familiengericht zu schicken. Die Frist ist kurz.',
      next: [
        'Sehen Sie den letzten Tag unten an. Bis dahin muss der Brief abgeschickt sein.',
        'Drucken Sie den Brief, unterschreiben Sie ihn und schicken Sie ihn als Einschreibebrief an den Standesbeamten Ihrer Gemeinde.',
        'Behalten Sie den Beleg der Post und den Umschlag der Stellungnahme.',
        'Fragen Sie einen Anwalt. Wenn Sie wenig Geld haben, beantragen Sie Rechtsbeistand.',
      ],
      fields: {
        recipient: {
          label: 'Ihre Gemeinde',
          help: 'Der Standesbeamte, die Gemeinde und die Adresse.',
        },
        declarationOn: { label: 'Der Tag Ihrer Erklärung' },
        opinionReceivedOn: {
          label: 'Der Tag, an dem Sie die negative Stellungnahme bekommen haben',
          help: 'Der Tag, an dem der Brief angekommen ist.',
        },
        reference: { label: 'Das Aktenzeichen auf der Stellungnahme' },
        observations: {
          label: 'Was Sie dagegen sagen wollen',
          help: 'Sie können es auch später vor dem Gericht sagen.',
        },
      },
      choices: {},
    },
    'integration-efforts-file': {
      title: 'Eine Akte, die Ihre Integrationsbemühungen zeigt',
      lead: 'Für die Verlängerung Ihrer Karte, oder wenn das Ausländeramt fragt. Der Brief hat ein Verzeichnis: Nummerieren Sie Ihre Kopien genauso.',
      next: [
        'Schreiben Sie auf jede Kopie die Nummer aus dem Verzeichnis.',
        'Legen Sie den Brief obenauf.',
        'Geben Sie die Akte Ihrer Gemeinde, wenn Sie Ihre Karte verlängern. Oder schicken Sie sie an die Adresse im Brief des Ausländeramtes.',
        'Behalten Sie von allem eine Kopie, und einen Beweis, dass Sie die Akte abgegeben haben.',
      ],
      fields: {
        reference: { label: 'Das Aktenzeichen in dem Brief, den Sie bekommen haben' },
        card: {
          label: 'Ihre Karte',
          help: 'Der Buchstabe darauf und der Tag, an dem sie endet. Zum Beispiel: Karte A, bis 3. Mai 2027.',
        },
        programme: {
          label: 'Papiere über einen Integrationsparcours',
          help: 'Jedes Papier in eine eigene Zeile, mit dem Datum.',
        },
        work: { label: 'Papiere über Arbeit', help: 'Jedes Papier in eine eigene Zeile, mit dem Datum.' },
        studies: {
          label: 'Papiere über Schule und Studium',
          help: 'Jedes Papier in eine eigene Zeile, mit dem Datum.',
        },
        training: {
          label: 'Papiere über eine Berufsausbildung',
          help: 'Jedes Papier in eine eigene Zeile, mit dem Datum.',
        },
        language: { label: 'Papiere über Sprache', help: 'Jedes Papier in eine eigene Zeile, mit dem Datum.' },
        associations: {
          label: 'Papiere über Vereine und Ehrenamt',
          help: 'Jedes Papier in eine eigene Zeile, mit dem Datum.',
        },
        ties: {
          label: 'Papiere über Familie und andere Bindungen',
          help: 'Jedes Papier in eine eigene Zeile, mit dem Datum.',
        },
        remarks: { label: 'Was Sie hinzufügen wollen' },
      },
      choices: {},
    },
  },

  errors: {
    required: 'Füllen Sie das aus: {label}',
    tooLong: 'Das ist zu lang: {label}. Höchstens {most} Buchstaben.',
    tooMany: 'Zu viele Zeilen: {label}. Höchstens {most}.',
    choose: 'Wählen Sie eine Antwort: {label}',
    date: 'Schreiben Sie den Tag, den Monat und das Jahr als Zahlen: {label}',
  },
}
