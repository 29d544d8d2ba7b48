import type { Words } from '../translation.ts'

/** Die Seiten über Parcours selbst. */
export const about: Words['about'] = {
  'how-we-know': {
    title: 'Woher wir es wissen',
    lead: 'Jede Angabe hier kommt aus einer Quelle, die Sie nachsehen können. Wir nennen sie, und den Tag, an dem wir sie gelesen haben.',
    sections: [
      {
        heading: 'Wie wir arbeiten',
        blocks: [
          {
            steps: [
              {
                title: 'Wir lesen',
                text: 'Wir lesen Gesetze, Seiten von Behörden und Seiten von Organisationen, die das Thema kennen. Wir schreiben in unseren eigenen Worten auf, was jede sagt.',
              },
              {
                title: 'Wir vergleichen',
                text: 'Wo zwei Quellen sich nicht einig sind, sagen wir es. Wenn wir eine wählen, nennen wir den Grund. Wenn wir nicht wählen können, sehen Sie beide.',
              },
              {
                title: 'Wir schreiben die Regel mit ihren Daten auf',
                text: 'Ein Programm folgt der Regel Schritt für Schritt. Es rät nie. Wenn eine Angabe fehlt, ist die Antwort „wir können es noch nicht sagen“.',
              },
              {
                title: 'Wir prüfen sie',
                text: 'Jede Regel hat Beispiele auf beiden Seiten: Menschen, die gerade noch dazugehören, und Menschen, die gerade nicht mehr dazugehören.',
              },
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Was Sie über unsere Quellen wissen sollten',
        blocks: [
          {
            text: 'Die meisten Seiten haben wir als gespeicherte Kopien gelesen, einige nur zum Teil. Einige sind mehrere Jahre alt. Kein Anwalt und keine Behörde hat Parcours genehmigt.',
          },
          {
            links: [
              { to: 'about/what-we-do-not-know', text: 'Was wir nicht wissen' },
              { to: 'law', text: 'Die Regeln, eine nach der anderen, mit ihren Quellen' },
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Die Quellen des Ratgebers',
        blocks: [{ show: 'guide-sources' }],
        sources: [],
      },
    ],
  },

  'what-we-do-not-know': {
    title: 'Was wir nicht wissen',
    lead: 'Das sind die Lücken. Wo eine davon Sie betrifft, sagt Parcours „fragen Sie die Behörde“. Parcours rät nicht.',
    sections: [
      {
        heading: 'Wallonie',
        blocks: [
          {
            list: [
              'Die ganze Liste der Menschen, die seit dem 1. Januar 2025 befreit sind. Wir konnten nur ihren Anfang lesen.',
              'Welche Frist gilt, wenn Sie Ihre Aufenthaltserlaubnis 2024 bestellt und 2025 bekommen haben.',
              'Die Geldbuße: wie hoch sie ist, wer Sie warnt, und wo Sie sich dagegen wehren können.',
              'Ob die Familie eines Belgiers verpflichtet ist, der nie in einem anderen Land der Europäischen Union gelebt hat.',
              'Der genaue Tag, ab dem Menschen mit vorübergehendem Schutz befreit sind, und wer in der Corona-Krise mehr Zeit bekam.',
            ],
          },
        ],
        sources: ['wolters-kluwer-2024', 'parcoursintegration-faq-2025', 'uvcw-temporary-protection'],
      },
      {
        heading: 'Brüssel',
        blocks: [
          {
            list: [
              'Die Befreiungen, die Sie beweisen müssen: vielleicht Krankheit, Studium, Arbeit, türkische Staatsangehörigkeit.',
              'Wann die Fristen aus einem Grund wie Krankheit angehalten werden können.',
              'Wer von einem der Kurse befreit werden kann, und wann ein Büro eine Akte schließt.',
              'Eine zweite Geldbuße, und wie Sie sich dagegen wehren.',
            ],
          },
        ],
        sources: ['bewelcome-exemptions', 'agii-brussels-2024'],
      },
      {
        heading: 'Flandern',
        blocks: [
          {
            list: [
              'Alle Befreiungen seit dem 1. März 2022, zum Beispiel wegen Krankheit oder eines belgischen Diploms.',
              'Ob eine Person mit genau 65 Jahren befreit ist.',
              'Die Regel für Menschen, die innerhalb von fünf Jahren aus einer anderen Region kommen.',
            ],
          },
        ],
        sources: ['agii-movers', 'agii-flanders-2022'],
      },
      {
        heading: 'Deutschsprachige Gemeinschaft',
        blocks: [{ list: ['Die Fristen.', 'Die Geldbußen.', 'Die ganze Liste der Befreiungen im Dekret.'] }],
        sources: ['german-community-decree'],
      },
      {
        heading: 'Ausländeramt',
        blocks: [
          {
            list: [
              'Ab welchem Tag genau die Kontrollen einer Karte F beginnen.',
              'Welchen anderen Grund es geben muss, bevor ein Aufenthalt wegen zu wenig Bemühungen enden kann.',
              'Seit wann jede Ausnahme auf der Liste steht.',
            ],
          },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
      {
        heading: 'Büros',
        blocks: [
          {
            list: [
              'Adressen und Telefonnummern einiger Büros.',
              'Welches wallonische Zentrum für welche Gemeinde da ist.',
              'Ob die Öffnungszeiten noch stimmen. Rufen Sie an, bevor Sie hingehen.',
            ],
          },
        ],
        sources: [],
      },
    ],
  },

  'an-authority-decides': {
    title: 'Eine Behörde entscheidet',
    lead: 'Parcours erklärt das Gesetz. Parcours entscheidet nicht über Sie, und es ist kein Rat von einem Anwalt.',
    sections: [
      {
        heading: 'Wer was entscheidet',
        blocks: [
          {
            table: {
              caption: 'Wer entscheidet',
              columns: ['Frage', 'Wer entscheidet'],
              rows: [
                [
                  'Müssen Sie den Parcours machen?',
                  'In Brüssel und in der Wallonie sagt es Ihnen Ihre Gemeinde. In Flandern kann es Ihnen die Agentur sagen.',
                ],
                ['Ist Ihr Parcours beendet?', 'Das Büro, das Sie begleitet'],
                ['Eine Geldbuße in Brüssel', 'Die Gemeinsame Gemeinschaftskommission'],
                ['Haben Sie sich genug um Integration bemüht?', 'Das Ausländeramt'],
                [
                  'Staatsangehörigkeit',
                  'Die Gemeinde nimmt die Erklärung an, der Prokurator des Königs kann widersprechen',
                ],
              ],
            },
          },
          {
            text: 'Wenn Sie mit einer Entscheidung nicht einverstanden sind, gibt es oft eine Frist, um sich zu wehren. Im Brief muss sie stehen. Bitten Sie schnell um Hilfe.',
          },
        ],
        sources: ['bewelcome-target-group', 'bewelcome-sanctions', 'spw-citizen', 'ibz-efforts'],
      },
      {
        heading: 'Wenn Parcours und eine Behörde etwas anderes sagen',
        blocks: [
          {
            text: 'Tun Sie, was der Brief der Behörde verlangt, innerhalb der Frist. Fragen Sie dann nach dem Grund. Sie können unsere Antwort mit ihren Quellen drucken und zeigen.',
          },
        ],
        sources: [],
      },
    ],
  },

  privacy: {
    title: 'Datenschutz',
    lead: 'Wir behalten nichts über Sie. Wir könnten es auch nicht, wenn jemand es verlangt.',
    sections: [
      {
        heading: 'Ihre Antworten',
        blocks: [
          {
            list: [
              'Ihre Antworten reisen in der Seite selbst. Der Server liest sie, berechnet das Ergebnis und vergisst sie.',
              'Nichts wird auf eine Festplatte oder in eine Datenbank geschrieben. Nichts, was Sie antworten, steht in einem Protokoll.',
              'Sie brauchen keinen Namen, kein Konto und keine E-Mail-Adresse.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Ihr Besuch',
        blocks: [
          {
            list: [
              'Wir setzen keine Cookies.',
              'Wir zählen keine Besucher und folgen niemandem.',
              'Die Seiten laden nichts von anderen Firmen: keine Schriften, keine Karten, keine Videos.',
              'Wenn Sie einem Link zu einer anderen Website folgen, sagt Ihr Browser ihr nicht, woher Sie kommen.',
            ],
          },
          {
            text: 'Das beschreibt das Programm. Die Firma, die den Server betreibt, oder Ihr Internetanbieter speichert vielleicht selbst etwas. Das können wir nicht sehen und nicht ändern.',
          },
        ],
        sources: [],
      },
      {
        heading: 'An einem gemeinsamen Computer',
        blocks: [
          {
            text: 'Ihr Browser merkt sich vielleicht die Seiten, die Sie gesehen haben. Wenn andere denselben Computer oder dasselbe Telefon benutzen, schließen Sie am Ende das Fenster, oder benutzen Sie ein privates Fenster.',
          },
          {
            text: 'Die Liste Ihrer Schritte bei der Arbeitssuche ist das Einzige, was Ihr eigenes Gerät sich merkt, wenn Ihr Browser JavaScript ausführt. Wir haben sie nicht. Sie können sie auf jener Seite löschen.',
          },
          {
            text: 'Wenn Sie Ihre Antworten in einer Datei speichern, gehört diese Datei Ihnen. Bewahren Sie sie sicher auf. Wir haben keine Kopie.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Fragen',
        blocks: [{ show: 'contact' }],
        sources: [],
      },
    ],
  },

  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Alle sollen Parcours benutzen können, auf jedem Gerät, mit oder ohne Sehen, Maus oder JavaScript.',
    sections: [
      {
        heading: 'Was wir wollen',
        blocks: [
          { text: 'Wir folgen den Web Content Accessibility Guidelines, Version 2.2, Stufe AA.' },
          {
            list: [
              'Sie können alles mit einer Tastatur machen.',
              'Sie können den Text doppelt so groß machen oder einen Bildschirm von 320 Pixeln benutzen, und nichts wird abgeschnitten.',
              'Alles geht ohne JavaScript.',
              'Bilder gibt es auch als Tabelle oder als Text.',
              'Nie hat allein eine Farbe eine Bedeutung. Es gibt eine dunkle Ansicht für alle, die das lieber haben.',
              'Arabisch läuft von rechts nach links.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Wie wir prüfen',
        blocks: [
          {
            text: 'Ein Programm prüft jede Seite auf bekannte Fehler der Barrierefreiheit, in beiden Schreibrichtungen, jedes Mal, wenn wir etwas ändern. Es geht auch mit der Tastatur, auf einem schmalen Bildschirm und ohne JavaScript durch die Seiten. Eine Seite mit einem Fehler wird nicht veröffentlicht.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Was noch nicht gut genug ist',
        blocks: [
          {
            list: [
              'Menschen, die jeden Tag einen Screenreader benutzen, haben Parcours noch nicht geprüft.',
              'Einige Texte gibt es nur auf Englisch. Diese Teile sind als Englisch gekennzeichnet, damit ein Screenreader sie gut ausspricht.',
              'Die Sprache ist einfach, aber es ist immer noch Recht. Es gibt keine Fassung in Leichter Sprache mit Bildern.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Sagen Sie es uns',
        blocks: [
          {
            text: 'Ist etwas schwer zu benutzen? Wir möchten wissen, auf welcher Seite, und was geschehen ist.',
          },
          { show: 'contact' },
        ],
        sources: [],
      },
      {
        heading: 'Über diese Erklärung',
        blocks: [{ text: 'Geschrieben am 22. November 2026, nach unseren eigenen Prüfungen.' }],
        sources: [],
      },
    ],
  },

  languages: {
    title: 'Unsere Sprachen',
    lead: 'Englisch ist der Text, den wir zuerst schreiben. Die anderen Sprachen folgen ihm.',
    sections: [
      {
        heading: 'Wie weit jede Sprache ist',
        blocks: [
          { show: 'languages' },
          {
            text: 'Noch kein Text wurde von einer Person mit dieser Muttersprache geprüft. Wenn ein Satz falsch ist, ändert sich das Gesetz dahinter nicht: Alle Sprachen zeigen die Antwort derselben Regeln.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Wenn ein Text in Ihrer Sprache fehlt',
        blocks: [
          {
            text: 'Dann sehen Sie den englischen Text, und die Seite sagt es. Sie können auch die Übersetzung Ihres Browsers benutzen: Die Seiten erlauben das.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Wörter aus dem Recht',
        blocks: [
          {
            text: 'Namen von Gesetzen, Karten und Büros bleiben in der Sprache der Behörde. Sie brauchen diese Wörter am Schalter.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Sie sehen einen Fehler?',
        blocks: [{ show: 'contact' }],
        sources: [],
      },
    ],
  },

  licence: {
    title: 'Lizenz',
    lead: 'Parcours ist freie Software. Jeder darf sie benutzen, lesen, ändern und weitergeben.',
    sections: [
      {
        heading: 'Was Sie dürfen',
        blocks: [
          {
            text: 'Das Programm und seine Texte stehen unter der Open-Source-Lizenz für die Europäische Union, Version 1.2 (EUPL-1.2). Sie dürfen sie für jeden Zweck benutzen. Wenn Sie eine geänderte Fassung weitergeben, tun Sie das unter derselben Lizenz und sagen, was Sie geändert haben.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Keine Garantie',
        blocks: [
          {
            text: 'Parcours kommt ohne Garantie. Das Gesetz kann sich ändern, bevor wir es merken. Das Datum unter jeder Regel sagt, wann wir sie zuletzt geprüft haben.',
          },
        ],
        sources: [],
      },
    ],
  },
}
