import type { Words } from '../translation.ts'
import { guideOnline } from './guide-online.ts'

/** Der Ratgeber: kurze Seiten für Menschen, die neu in Belgien sind. */
export const guide: Words['guide'] = {
  'what-integration-means': {
    title: 'Was Integration bedeutet',
    lead: 'Integration hat zwei Seiten. Sie bemühen sich, und das Land bemüht sich.',
    sections: [
      {
        heading: 'Ihre Seite',
        blocks: [
          {
            list: [
              'Lernen Sie eine Sprache des Ortes, an dem Sie leben.',
              'Lernen Sie, wie hier die Dinge gehen: Schule, Arbeit, Ärzte, Gemeindehaus.',
              'Kennen Sie Ihre Rechte und Ihre Pflichten.',
              'Lernen Sie, Ihr Leben hier ohne Hilfe zu regeln.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'Die Seite des Landes',
        blocks: [
          {
            list: [
              'Ihre Rechte achten.',
              'Sie so behandeln wie Belgier, am Schalter und bei der Arbeit.',
              'Kurse anbieten, und Menschen, die Sie begleiten.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'Was für alle gilt',
        blocks: [
          {
            text: 'Es gibt nicht nur eine Art zu leben, die Sie nachmachen müssen. Aber einige Dinge gelten für alle, die hier leben.',
          },
          {
            list: [
              'Jeder Mensch ist frei.',
              'Frauen und Männer sind gleich. Niemand darf benachteiligt werden für das, was er ist.',
              'Sie wählen, wen Sie lieben.',
              'Sie haben ein Recht auf ein Privatleben.',
              'Sie haben ein Recht auf Ihre Religion, oder auf keine.',
              'Kinder haben eigene Rechte.',
              'Die Regeln des Zusammenlebens gelten für alle: im Verkehr, mit Nachbarn, an öffentlichen Orten.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'Wozu der Parcours da ist',
        blocks: [
          {
            text: 'Der Integrationsparcours hilft Ihnen, das Land zu verstehen, in dem Sie jetzt leben. Er hat Kurse und einen Berater, der Ihre Situation kennt. Der Parcours ist nicht überall gleich. Es kommt darauf an, in welcher Gemeinde Sie eingetragen sind.',
          },
          {
            links: [
              { to: 'guide/brussels', text: 'Der Parcours in Brüssel' },
              { to: 'guide/wallonia', text: 'Der Parcours in der Wallonie' },
              { to: 'guide/flanders', text: 'Der Parcours in Flandern' },
              { to: 'guide/german-speaking-community', text: 'Der Parcours in der Deutschsprachigen Gemeinschaft' },
            ],
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
    ],
  },

  'order-of-steps': {
    title: 'Die Schritte, einer nach dem anderen',
    lead: 'Von der Eintragung bei der Gemeinde bis zur Bescheinigung.',
    sections: [
      {
        heading: 'Der übliche Weg',
        blocks: [
          {
            steps: [
              {
                title: 'Sie tragen sich bei der Gemeinde ein',
                text: 'Die Gemeinde sieht in ihrem Register, ob Sie den Parcours machen müssen. Sie gibt Ihnen ein Papier mit Informationen. Behalten Sie dieses Papier.',
              },
              {
                title: 'Sie gehen zum Büro',
                text: 'Dort treffen Sie einen Berater oder eine Beraterin. Sie sehen zusammen Ihre Situation an, und die Sprachen, die Sie sprechen.',
              },
              {
                title: 'Sie unterschreiben eine Vereinbarung',
                text: 'Darin steht, welche Kurse Sie besuchen und wer Sie begleitet. Sie wird für Sie gemacht.',
              },
              {
                title: 'Sie besuchen die Kurse',
                text: 'Eine Sprache, das Leben in Belgien, Ihre Rechte und Pflichten, Hilfe bei der Arbeitssuche. Sie brauchen nicht immer jeden Teil.',
              },
              {
                title: 'Sie treffen Ihren Berater wieder',
                text: 'Sie sprechen darüber, wie es läuft. Sagen Sie Ihrem Berater früh, wenn etwas nicht geht.',
              },
              {
                title: 'Sie bekommen eine Bescheinigung',
                text: 'Behalten Sie sie. Vielleicht brauchen Sie sie nach Jahren. Auch Ihre Gemeinde muss wissen, dass Sie fertig sind.',
              },
            ],
          },
        ],
        sources: ['belgique-infos-newcomers', 'bewelcome-steps', 'cai-programme', 'spw-citizen'],
      },
      {
        heading: 'Wie viel Zeit Sie haben',
        blocks: [
          {
            table: {
              caption: 'Fristen für Menschen, die den Parcours machen müssen',
              columns: ['Wo Sie wohnen', 'Zum Büro gehen', 'Beenden'],
              rows: [
                [
                  'Brüssel',
                  'innerhalb von 6 Monaten, nachdem Sie die Verpflichtungsbescheinigung bekommen haben',
                  'innerhalb von 18 Monaten, nachdem Sie sich beim Büro angemeldet haben',
                ],
                [
                  'Wallonie',
                  'innerhalb von 3 Monaten, nachdem Sie sich bei der Gemeinde eingetragen haben',
                  'innerhalb von 3 Jahren, nachdem Sie Ihre Aufenthaltserlaubnis bestellt haben; innerhalb von 18 Monaten, wenn Sie sie vor dem 1. Januar 2025 bestellt haben',
                ],
                [
                  'Flandern',
                  'innerhalb von 3 Monaten nach dem Beginn der Pflicht; in der Praxis zählt die Agentur ab ihrem Brief',
                  'wir haben keine Frist für den ganzen Parcours gefunden',
                ],
                ['Deutschsprachige Gemeinschaft', 'wir wissen es nicht', 'wir wissen es nicht'],
              ],
            },
          },
          {
            unsure:
              'In der Deutschsprachigen Gemeinschaft stehen die Fristen in einem Text, den wir nur zum Teil lesen konnten. Fragen Sie Info-Integration.',
          },
        ],
        sources: [
          'bewelcome-steps',
          'cimb-programme',
          'wolters-kluwer-2024',
          'agii-flanders-duty',
          'german-community-decree',
        ],
      },
      {
        heading: 'Darf ich die Reihenfolge ändern?',
        blocks: [
          {
            text: 'In der Wallonie ja: Sie dürfen die Teile in beliebiger Reihenfolge machen. Aber ein Teil ersetzt nicht den anderen. Auch wenn Sie den Bürgerkurs gemacht haben, gehen Sie noch zur Sitzung über Rechte und Pflichten.',
          },
          {
            text: 'Sie dürfen selbst einen Kurs suchen. Fragen Sie zuerst Ihren Berater: Nur Kurse von anerkannten Anbietern zählen.',
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
      {
        heading: 'Sie müssen nicht, aber Sie möchten',
        blocks: [
          {
            text: 'Die meisten Menschen, die nicht verpflichtet sind, dürfen den Parcours trotzdem machen, wenn es einen Platz gibt. „Nicht verpflichtet“ heißt nicht „nicht erlaubt“.',
          },
          {
            text: 'In Flandern ist das für einige Gruppen anders. Zum Beispiel dürfen Menschen, die auf eine Entscheidung über Asyl warten, dort seit dem 1. März 2022 nicht beginnen.',
          },
        ],
        sources: ['spw-citizen', 'ggc-integration', 'info-integration-programme', 'agii-flanders-2022'],
      },
      {
        heading: 'Sie ziehen in eine andere Region',
        blocks: [
          {
            text: 'Eine Bescheinigung über den beendeten Parcours aus einer anderen Region befreit Sie in der Wallonie, in Brüssel und in der Deutschsprachigen Gemeinschaft. Ein Parcours, den Sie nicht beendet haben, befreit Sie in der Wallonie nicht.',
          },
          {
            unsure: 'Für einen Umzug nach Flandern haben wir die Regel nicht gefunden. Fragen Sie die Agentur dort.',
          },
        ],
        sources: ['parcoursintegration-faq', 'walloon-circular-2015', 'ggc-integration', 'info-integration-programme'],
      },
    ],
  },

  'first-meeting': {
    title: 'Das erste Gespräch',
    lead: 'Sie treffen einen Berater oder eine Beraterin, allein oder mit einem Dolmetscher. Der Berater hört zu und erklärt.',
    sections: [
      {
        heading: 'Worüber Sie sprechen',
        blocks: [
          {
            list: [
              'Ihre Sprachen',
              'Ihre Wohnung',
              'Ihr Einkommen',
              'Ihre Gesundheit',
              'die Schule für Ihre Kinder',
              'Ihre Arbeit, Ihr Studium, und was Sie gern machen möchten',
              'Papiere und Schritte, die nicht warten können',
              'Rechte und Pflichten von allen, die in Belgien leben',
            ],
          },
          {
            text: 'Der Berater macht eine Liste von dem, was Sie brauchen. Er kann Ihnen sagen, welche Dienste helfen.',
          },
        ],
        sources: ['belgique-infos-newcomers', 'spw-citizen'],
      },
      {
        heading: 'Ihr Sprachniveau',
        blocks: [
          {
            text: 'Das Büro sieht sich an, wie viel Sie schon verstehen, sprechen, lesen und schreiben. So bekommen Sie den richtigen Kurs.',
          },
        ],
        sources: ['belgique-infos-newcomers', 'spw-citizen'],
      },
      {
        heading: 'Ihr Berater',
        blocks: [
          {
            text: 'Viele Berater sprechen mehrere Sprachen. Einige waren selbst neu in Belgien. Sie dürfen alles fragen, auch Dinge, die klein erscheinen.',
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'Die Vereinbarung',
        blocks: [
          {
            text: 'Nach den ersten Gesprächen unterschreiben Sie eine Vereinbarung mit dem Büro. Darin steht, welche Kurse und welche Begleitung Sie bekommen. In der Wallonie sehen Sie und Ihr Berater sie mindestens alle sechs Monate wieder an.',
          },
        ],
        sources: ['cai-programme', 'wolters-kluwer-2016'],
      },
      {
        heading: 'Was Sie mitbringen',
        blocks: [
          { text: 'Wir haben keine offizielle Liste gefunden. Das ist unser eigener Rat.' },
          {
            list: [
              'Ihre Aufenthaltserlaubnis',
              'das Papier oder den Brief der Gemeinde über den Parcours',
              'Diplome und Zeugnisse, auch ausländische',
              'Ihren Arbeitsvertrag, wenn Sie arbeiten',
              'Bescheinigungen über Kurse, die Sie schon besucht haben',
              'eine ärztliche Bescheinigung, wenn Krankheit den Parcours für Sie schwer macht',
            ],
          },
          { text: 'Brauchen Sie einen Dolmetscher? Sagen Sie es, wenn Sie den Termin machen.' },
        ],
        sources: [],
      },
    ],
  },

  brussels: {
    title: 'Der Parcours in Brüssel',
    lead: 'Für Menschen, die in einer der 19 Gemeinden der Region Brüssel-Hauptstadt eingetragen sind. Der Parcours ist kostenlos.',
    sections: [
      {
        heading: 'Wer ihn machen muss',
        blocks: [
          {
            text: 'Die Gemeinde sieht einen Tag an: den Tag, an dem Sie zum ersten Mal mit einer Erlaubnis für mehr als drei Monate im Fremdenregister einer Brüsseler Gemeinde stehen. Sie müssen den Parcours machen, wenn an diesem Tag all das zutrifft.',
          },
          {
            list: [
              'Der Tag ist der 1. Juni 2022 oder ein späterer Tag.',
              'Sie haben nicht die belgische Staatsangehörigkeit.',
              'Sie sind mindestens 18 und noch nicht 65 Jahre alt.',
              'Sie leben seit weniger als drei Jahren legal in Belgien. Frühere Zeiten werden zusammengezählt. Besuche bis zu drei Monaten zählen nicht.',
              'Sie sind nicht befreit.',
            ],
          },
          {
            text: 'Solange über Asyl entschieden wird, stehen Sie in einer anderen Liste: im Warteregister. Das ist nicht das Fremdenregister. Aber Ihr legaler Aufenthalt zählt ab dann.',
          },
        ],
        sources: ['bewelcome-target-group', 'agii-brussels-2024'],
      },
      {
        heading: 'Wer ihn nicht machen muss',
        blocks: [
          {
            list: [
              'Bürger der Europäischen Union, von Island, Liechtenstein, Norwegen und der Schweiz',
              'ihre enge Familie, unter Bedingungen',
              'die enge Familie eines Belgiers, wenn Sie mehr als drei Monate legal in einem anderen dieser Länder zusammengelebt haben',
              'Briten mit einer Karte M und ihre Familie',
              'Menschen mit vorübergehendem Schutz',
              'Menschen mit einer kombinierten Erlaubnis oder einer Arbeitserlaubnis; ihre Familie kann verpflichtet sein',
              'Menschen, deren Aufenthalt von Natur aus vorübergehend ist, zum Beispiel Au-pairs',
              'Menschen, die in bestimmten anderen EU-Ländern langfristig aufenthaltsberechtigt sind',
              'Menschen, die schon eine Integrationsbescheinigung haben',
              'Menschen mit einem Diplom aus Belgien',
            ],
          },
          {
            unsure:
              'Es gibt mehr Befreiungen, als wir lesen konnten. Wir wissen nicht, was der Text über Krankheit, Studenten und türkische Staatsangehörige sagt. Fragen Sie Ihre Gemeinde oder ein Büro.',
          },
        ],
        sources: [
          'bewelcome-exemptions',
          'ggc-integration',
          'agii-brussels-2024',
          'kpmg-brussels-2022',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'Was er enthält',
        blocks: [
          {
            list: [
              'ein erstes Gespräch über Ihre Situation und Ihre Sprachen',
              'Rechte und Pflichten: 10 Stunden',
              'einen Bürgerkurs über das Leben in Belgien: 50 Stunden',
              'einen Kurs in Französisch oder Niederländisch, wenn Sie ihn brauchen',
              'Gespräche mit Ihrem Berater auf dem Weg',
            ],
          },
          {
            text: 'Das Sprachziel ist das Niveau A2: einfache Alltagssprache. Wenn Sie nicht lesen und schreiben können, gilt A2 nur für Sprechen und Hören. Das gilt für Menschen, die den Parcours machen müssen und sich ab dem 1. Januar 2024 bei einem Büro angemeldet haben.',
          },
        ],
        sources: ['rtl-brussels-content', 'ggc-integration', 'agii-brussels-2024'],
      },
      {
        heading: 'Bis wann',
        blocks: [
          {
            steps: [
              {
                title: 'Die Gemeinde gibt Ihnen eine Verpflichtungsbescheinigung',
                text: 'Sie sagt, dass Sie den Parcours machen müssen. Schreiben Sie den Tag auf, an dem Sie sie bekommen haben.',
              },
              {
                title: 'Innerhalb von 6 Monaten melden Sie sich bei einem Büro an',
                text: 'Die sechs Monate beginnen, wenn Sie diese Bescheinigung bekommen haben.',
              },
              {
                title: 'Innerhalb von 18 Monaten danach sind Sie fertig',
                text: 'Das Büro gibt Ihnen eine Bescheinigung, dass Sie fertig sind.',
              },
              {
                title: 'Beide Bescheinigungen gehen an Ihre Gemeinde',
                text: 'Das Büro kann sie schicken. Sie können sie auch bringen oder mailen. Fragen Sie, wer es macht.',
              },
            ],
          },
          {
            text: 'Ziehen Sie aus Brüssel weg, oder verlieren Sie Ihr Aufenthaltsrecht? Dann bleibt die Zeit stehen. Sie läuft weiter, wenn Sie wieder in einer Brüsseler Gemeinde eingetragen sind.',
          },
        ],
        sources: ['bewelcome-steps', 'bewelcome-target-group'],
      },
      {
        heading: 'Wo',
        blocks: [
          { text: 'Sie wählen das Büro selbst, egal wo in Brüssel Sie wohnen. Sie wählen auch die Sprache.' },
          {
            list: [
              'VIA, in Schaerbeek und in Molenbeek: auf Französisch oder Niederländisch',
              'BAPA BXL, im Zentrum von Brüssel: auf Französisch oder Niederländisch',
              'Convivial, in Forest: auf Französisch oder Niederländisch',
              'Bon: auf Niederländisch',
            ],
          },
        ],
        sources: ['agii-brussels-2024', 'solidarite-savoir-citizenship'],
      },
      {
        heading: 'Wenn Sie nicht rechtzeitig fertig sind',
        blocks: [
          {
            text: 'Die Gemeinde schreibt Ihnen zuerst. Dann haben Sie zwei Monate, um es in Ordnung zu bringen.',
          },
          {
            text: 'Wenn nichts geschieht, geht Ihre Akte an die Gemeinsame Gemeinschaftskommission. Sie kann Ihnen eine Geldbuße von 100 bis 2.500 Euro geben. Sprechen Sie mit Ihrem Berater, bevor es so weit kommt.',
          },
        ],
        sources: ['bewelcome-sanctions'],
      },
    ],
  },

  wallonia: {
    title: 'Der Parcours in der Wallonie',
    lead: 'Für Menschen, die in einer französischsprachigen Gemeinde der Wallonie leben. Alles ist kostenlos, auch Dolmetscher.',
    sections: [
      {
        heading: 'Wer ihn machen muss',
        blocks: [
          { text: 'Sie müssen den Parcours machen, wenn all das zutrifft.' },
          {
            list: [
              'Sie haben nicht die belgische Staatsangehörigkeit.',
              'Sie leben seit weniger als drei Jahren legal in Belgien.',
              'Sie haben eine Aufenthaltserlaubnis für mehr als drei Monate.',
              'Sie wohnen in einer Gemeinde des französischen Sprachgebiets.',
              'Sie sind nicht ausgenommen und nicht befreit.',
            ],
          },
        ],
        sources: ['parcoursintegration-faq', 'cimb-programme', 'walloon-decree-2024'],
      },
      {
        heading: 'Wer ihn nicht machen muss',
        blocks: [
          { text: 'Die Pflicht gilt nicht für:' },
          {
            list: [
              'Bürger der Europäischen Union, des Europäischen Wirtschaftsraums und der Schweiz, und ihre enge Familie',
              'Menschen, die seit drei Jahren oder länger legal in Belgien leben',
              'Menschen ohne Aufenthaltserlaubnis, oder mit einer Erlaubnis für drei Monate oder weniger',
              'Menschen, die auf eine Entscheidung über Asyl warten',
            ],
          },
          { text: 'Einige Menschen gehören zur Gruppe, sind aber befreit:' },
          {
            list: [
              'Menschen unter 18 Jahren, und Menschen ab 65 Jahren',
              'Menschen, die mindestens halbtags arbeiten, mehr als drei Monate ohne Unterbrechung',
              'reguläre Schüler und Studenten, Austauschstudenten, und Doktoranden mit einem Stipendium',
              'Menschen mit einem Zeugnis oder Diplom einer belgischen Schule',
              'Menschen, die wegen Krankheit oder Behinderung nicht teilnehmen können, mit einer ärztlichen Bescheinigung',
              'Menschen, die anderswo in Belgien einen Parcours beendet haben',
              'Lehrende, die mit einer anerkannten Hochschule zusammenarbeiten',
              'Staatsangehörige der Türkei, und von Ländern mit einem solchen Abkommen mit der Europäischen Union',
              'Menschen mit vorübergehendem Schutz',
            ],
          },
          {
            text: 'Ein Kind, das Sie betreuen, oder zu wenig Zeit befreit Sie nicht. Sagen Sie es Ihrem Berater. Er sucht mit Ihnen eine Lösung.',
          },
          {
            unsure:
              'Die Liste der befreiten Menschen hat sich am 1. Januar 2025 geändert. Wir konnten nur den Anfang der neuen Liste lesen. Oben steht die Liste von vorher. Fragen Sie das Zentrum.',
          },
          {
            unsure:
              'Ist Ihr Familienmitglied Belgier oder Belgierin, und hat es nie in einem anderen Land der Europäischen Union gelebt? Dann sind sich unsere Quellen nicht einig, ob Sie verpflichtet sind. Fragen Sie das Zentrum.',
          },
        ],
        sources: [
          'parcoursintegration-faq',
          'cai-programme',
          'spw-2018',
          'wolters-kluwer-2024',
          'walloon-circular-2015',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'Was er enthält',
        blocks: [
          {
            list: [
              'Empfang: ein Gespräch über Ihre Situation, Ihre Rechte und Pflichten, ein Französischtest, Hilfe mit Papieren.',
              'Französisch: mindestens 400 Stunden, wenn der Test zeigt, dass Sie es brauchen. Mit dem Niveau A2 brauchen Sie keinen Kurs.',
              'Bürgerkunde: mindestens 60 Stunden über das Leben in Belgien. Das machen alle.',
              'Arbeit: mindestens 4 Stunden, wenn Sie es brauchen. Nicht, wenn Sie Arbeit haben.',
            ],
          },
          { text: 'Es zählt, dass Sie teilnehmen. Keine Prüfung entscheidet.' },
          {
            unsure:
              'Diese Stundenzahlen sind vom Dezember 2018. Wir haben nicht gelesen, ob sie sich 2025 geändert haben.',
          },
        ],
        sources: ['spw-citizen', 'spw-2018', 'parcoursintegration-home', 'cai-programme'],
      },
      {
        heading: 'Bis wann',
        blocks: [
          {
            steps: [
              {
                title: 'Innerhalb von 3 Monaten gehen Sie zum Zentrum',
                text: 'Die drei Monate beginnen, wenn Sie sich bei der Gemeinde eintragen.',
              },
              { title: 'Sie unterschreiben eine Vereinbarung', text: 'Darin steht, was Sie machen werden.' },
              {
                title: 'Sie werden fertig',
                text: 'Innerhalb von 3 Jahren, wenn Sie Ihre Aufenthaltserlaubnis am 1. Januar 2025 oder später bestellt haben. Innerhalb von 18 Monaten, wenn Sie sie vorher bestellt haben. Das Zentrum kann Ihnen sagen, ob Sie mehr Zeit bekommen.',
              },
            ],
          },
          {
            unsure:
              'Haben Sie Ihre Aufenthaltserlaubnis 2024 bestellt und 2025 bekommen? Unsere Quellen sind sich nicht einig, wie viel Zeit Sie haben. Fragen Sie das Zentrum.',
          },
        ],
        sources: ['cimb-programme', 'spw-citizen', 'wolters-kluwer-2024', 'parcoursintegration-faq-2025'],
      },
      {
        heading: 'Wo',
        blocks: [
          {
            text: 'Es gibt acht regionale Integrationszentren. Auf Französisch: centre régional d’intégration, oder CRI. Ihre Gemeinde sagt, welches Ihres ist.',
          },
          {
            list: [
              'CAI: Provinz Namur',
              'CRIBW: Wallonisch-Brabant',
              'CRIC: Charleroi und der Süden des Hennegau',
              'Ce.R.A.I.C.: die Region Centre und ein Teil des westlichen Hennegau',
              'CIMB: Mons, Borinage und ein Teil des westlichen Hennegau',
              'CRILUX: Provinz Luxemburg',
              'CRIPEL: Lüttich',
              'CRVI: Verviers',
            ],
          },
        ],
        sources: ['spw-centres', 'levolontariat-centres'],
      },
      {
        heading: 'Wenn Sie nicht rechtzeitig fertig sind',
        blocks: [
          { text: 'Sie können eine Geldbuße bekommen.' },
          {
            unsure:
              'Unsere Quellen sind sich über den Betrag nicht einig. Die Regeln über die Warnung und den Einspruch konnten wir nicht lesen.',
          },
        ],
        sources: ['bx1-fines', 'alterechos-2014', 'rtbf-2016'],
      },
    ],
  },

  flanders: {
    title: 'Der Parcours in Flandern',
    lead: 'Für Menschen, die in einer Gemeinde der Flämischen Region eingetragen sind. Auf Niederländisch heißt er inburgering.',
    sections: [
      {
        heading: 'Wer ihn machen muss',
        blocks: [
          { text: 'Sie müssen den Parcours machen, wenn Sie zu einer dieser Gruppen gehören und nicht befreit sind.' },
          {
            list: [
              'Sie haben nicht die belgische Staatsangehörigkeit, sind mindestens 18, und haben zum ersten Mal eine Aufenthaltserlaubnis für mehr als drei Monate.',
              'Sie sind Belgier oder Belgierin, mindestens 18 und im Ausland geboren, ein Elternteil von Ihnen ist im Ausland geboren, und Sie sind hier seit höchstens 12 Monaten zum ersten Mal eingetragen.',
              'Sie kamen als Minderjähriger, sprechen kein Niederländisch, und werden 18, bevor Sie 12 Monate mit einer ersten Erlaubnis für mehr als drei Monate eingetragen sind.',
              'Sie sind Geistlicher oder Geistliche einer anerkannten Religion.',
            ],
          },
          {
            text: 'Die Pflicht beginnt an dem Tag, an dem Sie zum ersten Mal mit einem solchen Status in einer flämischen Gemeinde eingetragen sind.',
          },
          {
            unsure:
              'Kamen Sie in den letzten fünf Jahren aus Brüssel, der Wallonie oder der Deutschsprachigen Gemeinschaft? Dann könnten Sie auch verpflichtet sein. Wir haben nicht gelesen, ob diese Regel seit dem 1. März 2022 noch dieselbe ist. Fragen Sie die Agentur.',
          },
        ],
        sources: ['vlaanderen-inburgering', 'agii-flanders-duty', 'waregem-inburgering', 'agii-movers'],
      },
      {
        heading: 'Wer ihn nicht machen muss',
        blocks: [
          {
            list: [
              'Bürger der Europäischen Union, des Europäischen Wirtschaftsraums und der Schweiz, und ihre enge Familie',
              'die Familie eines Belgiers, der in einem anderen dieser Länder gelebt und die Freizügigkeit genutzt hat',
              'Menschen, die mit einer Arbeitserlaubnis zum Arbeiten kamen, und ihre Familie',
              'Menschen mit vorübergehendem Schutz; sie dürfen ihn machen',
            ],
          },
          {
            unsure:
              'Es gibt auch Befreiungen wegen des Alters, und vielleicht wegen Krankheit, eines Diploms oder einer Bescheinigung von anderswo. Wir konnten den Text nicht lesen. Fragen Sie die Agentur.',
          },
        ],
        sources: ['waregem-inburgering', 'knokke-inburgering', 'uvcw-temporary-protection'],
      },
      {
        heading: 'Wer ihn nicht machen darf',
        blocks: [
          {
            list: [
              'Menschen, die auf eine Entscheidung über Asyl warten, seit dem 1. März 2022',
              'Menschen, deren Art von Aufenthalt nie länger als ein Jahr dauern kann',
              'Menschen, die nicht im Nationalregister stehen',
            ],
          },
        ],
        sources: ['agii-flanders-2022', 'agii-flanders-who'],
      },
      {
        heading: 'Was er enthält',
        blocks: [
          {
            list: [
              'Soziale Orientierung: wie Belgien und Flandern funktionieren. Sie endet mit einem Test.',
              'Niederländisch bis zum Niveau A2: einfache Alltagssprache. Für Menschen, denen Lesen und Schreiben schwerfällt: nur Sprechen und Hören.',
              'Arbeit: Sie melden sich innerhalb von 60 Tagen bei VDAB an (in Brüssel: Actiris), wenn Sie arbeiten dürfen und im arbeitsfähigen Alter sind.',
              'Teilnehmen: 40 Stunden, um Menschen und Organisationen zu treffen. Für Menschen, deren Pflicht am 1. Januar 2023 oder später begann.',
            ],
          },
          {
            text: 'Hier müssen Sie die Ziele erreichen. Es genügt nicht, da zu sein. Wenn das unmöglich ist, weil das Lernen für Sie sehr schwer ist, können Sie stattdessen eine Erklärung über Ihre Bemühungen bekommen.',
          },
          {
            text: 'Nach der Bescheinigung haben Sie 24 Monate, um Niederländisch auf dem Niveau B1 zu beweisen, Sprechen und Hören. Das gilt, wenn Ihre Pflicht am 1. März 2022 oder später begann. Es gilt nicht, wenn Sie eine Erklärung über Ihre Bemühungen haben.',
          },
        ],
        sources: ['agii-flanders-duty', 'agii-flanders-2022', 'vvsg-inburgering', 'agii-fourth-part'],
      },
      {
        heading: 'Bis wann',
        blocks: [
          {
            steps: [
              {
                title: 'Innerhalb von 3 Monaten gehen Sie zur Agentur',
                text: 'Die Zeit beginnt mit Ihrer Pflicht. In der Praxis zählt die Agentur ab ihrem Einschreibebrief.',
              },
              {
                title: 'Sie unterschreiben einen Vertrag',
                text: 'Seit dem 1. März 2022 unterschreiben Sie auch eine Erklärung über Rechte und Pflichten.',
              },
              {
                title: 'Sie erreichen die Ziele in Ihrem Vertrag',
                text: 'Dann bekommen Sie die Bescheinigung.',
              },
            ],
          },
        ],
        sources: ['agii-flanders-duty', 'agii-flanders-2022', 'vvsg-inburgering'],
      },
      {
        heading: 'Wo',
        blocks: [
          {
            list: [
              'Agentschap Integratie en Inburgering: ganz Flandern außer den zwei Städten hier unten',
              'Atlas: die Stadt Antwerpen',
              'Amal: die Stadt Gent',
            ],
          },
          { links: [{ to: 'guide/what-it-costs', text: 'Was es kostet' }] },
        ],
        sources: ['vlaanderen-inburgering'],
      },
      {
        heading: 'Wenn Sie es nicht tun',
        blocks: [
          {
            text: 'Sie können eine Geldbuße von 50 bis 5.000 Euro bekommen. Nach einer Geldbuße müssen Sie den Parcours trotzdem machen.',
          },
        ],
        sources: ['vlaanderen-inburgering', 'vrt-2016'],
      },
    ],
  },

  'german-speaking-community': {
    title: 'Der Parcours in der Deutschsprachigen Gemeinschaft',
    lead: 'Für Menschen, die in Amel, Büllingen, Burg-Reuland, Bütgenbach, Eupen, Kelmis, Lontzen, Raeren oder Sankt Vith eingetragen sind.',
    sections: [
      {
        heading: 'Wer ihn machen muss',
        blocks: [
          { text: 'Sie müssen den Parcours machen, wenn all das zutrifft.' },
          {
            list: [
              'Sie haben sich nach dem 1. Januar 2018 in einer der neun Gemeinden eingetragen.',
              'Sie haben eine Aufenthaltserlaubnis für mehr als drei Monate.',
              'Sie stehen im Nationalregister.',
              'Sie sind mindestens 18 Jahre alt.',
              'Sie sind nicht befreit.',
            ],
          },
        ],
        sources: ['info-integration-programme', 'german-community-decree', 'emn-german-community'],
      },
      {
        heading: 'Wer ihn nicht machen muss',
        blocks: [
          {
            list: [
              'Bürger der Europäischen Union, des Europäischen Wirtschaftsraums und der Schweiz, und ihre Familie',
              'erwachsene Studenten, die eingeschrieben sind',
              'Menschen mit einem Diplom einer belgischen Schule, Hochschule oder Universität',
              'Menschen im Rentenalter',
              'Menschen mit einer kombinierten Erlaubnis',
              'Menschen, die dauerhaft krank oder behindert sind und nicht teilnehmen können, mit einer Bescheinigung',
              'Personal von Botschaften und internationalen Organisationen, und Berufssportler',
              'Menschen mit einer gleichwertigen Bescheinigung von anderswo in Belgien',
              'Staatsangehörige der Türkei',
              'Menschen mit vorübergehendem Schutz',
            ],
          },
          {
            unsure:
              'Eine ältere Seite befreit auch Menschen, die seit mehr als drei Jahren in Belgien leben, und nennt das Alter von 65 Jahren. Die neuere Seite tut das nicht. Fragen Sie Info-Integration.',
          },
        ],
        sources: [
          'info-integration-programme',
          'info-integration-older',
          'emn-german-community',
          'brf-2019',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'Was er enthält',
        blocks: [
          {
            list: [
              'Empfang bei Info-Integration, und eine Vereinbarung, die für Sie gemacht wird.',
              'Deutsch bis zum Niveau A2: einfache Alltagssprache. Sie wählen 12 Stunden pro Woche, oder einen langsameren Kurs mit 6 Stunden pro Woche.',
              'Einen Integrationskurs von 60 Stunden.',
              'Begleitung auf dem Weg zur Arbeit.',
            ],
          },
          { text: 'Es gibt keine Abschlussprüfung, die Sie bestehen müssen. Es zählt, dass Sie da sind.' },
        ],
        sources: ['ostbelgien-programme', 'emn-german-community', 'brf-2019'],
      },
      {
        heading: 'Sie dürfen mitmachen, auch ohne Pflicht',
        blocks: [
          {
            text: 'Der Parcours steht allen erwachsenen Migranten im Gebiet offen. Menschen, die auf eine Entscheidung über Asyl warten, dürfen vier Monate nach ihrem Antrag mitmachen.',
          },
        ],
        sources: ['german-community-decree', 'info-integration-older'],
      },
      {
        heading: 'Wo, und was wir nicht wissen',
        blocks: [
          { text: 'Das Büro ist Info-Integration vom Belgischen Roten Kreuz in Eupen.' },
          {
            unsure:
              'Die Fristen und die Geldbußen konnten wir nicht lesen. Sie stehen im Dekret vom 11. Dezember 2017. Fragen Sie Info-Integration.',
          },
        ],
        sources: ['info-integration-programme', 'german-community-decree'],
      },
    ],
  },

  interpreters: {
    title: 'Dolmetscher',
    lead: 'Sie müssen die Sprache des Büros nicht können, bevor Sie hingehen.',
    sections: [
      {
        heading: 'In der Wallonie',
        blocks: [
          {
            text: 'Professionelle Dolmetscher arbeiten in vielen Sprachen. Sie bezahlen nichts. Sagen Sie beim ersten Termin oder vorher, dass Sie einen brauchen.',
          },
          { text: 'Seit 2025 darf der Bürgerkurs auch in einer Sprache sein, die Sie verstehen.' },
        ],
        sources: ['parcoursintegration-faq', 'spw-2018', 'wolters-kluwer-2024'],
      },
      {
        heading: 'In Brüssel',
        blocks: [
          {
            text: 'Die Büros sprechen mehrere Sprachen. Im Jahr 2020 sagte das Büro Convivial, dass es Menschen in acht Sprachen empfängt. Rufen Sie zuerst an und fragen Sie nach Ihrer Sprache.',
          },
        ],
        sources: ['rtbf-2020-convivial'],
      },
      {
        heading: 'In Flandern und in der Deutschsprachigen Gemeinschaft',
        blocks: [
          {
            unsure:
              'Wir haben keine Seite gefunden, die sagt, wie es dort mit Dolmetschern ist. Fragen Sie, wenn Sie Ihren Termin machen.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Ein Rat',
        blocks: [
          {
            text: 'Ein Kind oder ein Nachbar ist kein Dolmetscher. Im Gespräch geht es um Ihre Gesundheit, Ihr Geld und Ihre Familie. Ein professioneller Dolmetscher behält es für sich und übersetzt alles. Das ist unser eigener Rat.',
          },
        ],
        sources: [],
      },
    ],
  },

  'evening-courses-and-children': {
    title: 'Abendkurse, Arbeit und Kinder',
    lead: 'Ihre Tage sind voll. Was dann?',
    sections: [
      {
        heading: 'Abendkurse',
        blocks: [
          {
            text: 'Fragen Sie in der Wallonie Ihren Berater. Er versucht, einen Kurs zur richtigen Zeit zu finden. Es kommt darauf an, was die Schulen in Ihrer Nähe anbieten.',
          },
          {
            text: 'In der Deutschsprachigen Gemeinschaft gibt es einen langsameren Sprachkurs mit 6 Stunden pro Woche. Es gibt auch Kurse für Menschen, die lesen und schreiben lernen, und Kurse für Frauen.',
          },
          {
            unsure:
              'Für Brüssel und Flandern sagen unsere Quellen nichts über Abendkurse. Fragen Sie beim ersten Gespräch.',
          },
        ],
        sources: ['parcoursintegration-faq', 'ostbelgien-programme'],
      },
      {
        heading: 'Kinder',
        blocks: [
          {
            text: 'In der Wallonie befreit ein Kind, das Sie betreuen, Sie nicht. Der Parcours bleibt Pflicht. Ihr Berater bietet Lösungen an. Sagen Sie es also beim ersten Gespräch.',
          },
          {
            unsure:
              'Für die anderen Regionen haben wir keine Regel über Kinderbetreuung gefunden. Fragen Sie das Büro.',
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
      {
        heading: 'Arbeit',
        blocks: [
          {
            text: 'In der Wallonie sind Sie befreit, wenn Sie mindestens halbtags arbeiten, mehr als drei Monate ohne Unterbrechung. Ein so langer Vertrag genügt als Beweis. Eine Arbeit von einigen Stunden pro Woche genügt nicht.',
          },
          { links: [{ to: 'check', text: 'Ihre eigene Situation prüfen' }] },
        ],
        sources: ['parcoursintegration-faq', 'spw-2018'],
      },
    ],
  },

  'what-it-costs': {
    title: 'Was es kostet',
    lead: 'Fast überall ist es kostenlos. In Flandern müssen Sie vielleicht bezahlen.',
    sections: [
      {
        heading: 'Nach Region',
        blocks: [
          {
            table: {
              caption: 'Preis des Integrationsparcours',
              columns: ['Wo Sie eingetragen sind', 'Preis'],
              rows: [
                ['Brüssel', 'Kostenlos'],
                ['Wallonie', 'Kostenlos, auch Dolmetscher'],
                [
                  'Flandern',
                  'Bis zu 360 Euro, wenn Sie Ihren Vertrag am 1. September 2023 oder später unterschrieben haben',
                ],
                ['Deutschsprachige Gemeinschaft', 'Die Sprachkurse sind kostenlos'],
              ],
            },
          },
        ],
        sources: ['vivalis-newcomers', 'spw-2018', 'vvsg-fees', 'agii-flanders-fees', 'ostbelgien-programme'],
      },
      {
        heading: 'Flandern im Einzelnen',
        blocks: [
          { text: 'Sie bezahlen viermal 90 Euro:' },
          {
            list: [
              'den Kurs soziale Orientierung',
              'den Test nach diesem Kurs',
              'den Niederländischkurs',
              'den Test nach diesem Kurs',
            ],
          },
          {
            text: 'Wenn Sie den Orientierungstest noch einmal machen, bezahlen Sie noch einmal. Die Begleitung, der Teil über Arbeit und der Teil über das Teilnehmen sind kostenlos.',
          },
          { text: 'Es zählt der Tag, an dem Sie Ihren Vertrag in einer flämischen Gemeinde unterschrieben haben.' },
          {
            unsure:
              'Ein Zeitungsbericht von 2026 spricht von 180 Euro. Wir denken, dass das die Hälfte ist. Die Agentur kann es Ihnen sagen.',
          },
        ],
        sources: ['vvsg-fees', 'vrt-2021', 'agii-flanders-fees', 'belga-2026'],
      },
      {
        heading: 'Wer weniger oder nichts bezahlt',
        blocks: [
          { text: 'Wenn Sie in Brüssel eingetragen sind, ist es kostenlos, auch bei Bon.' },
          {
            text: 'In Flandern bezahlen manche Menschen weniger oder nichts, oder bekommen Geld zurück. Das ist auch möglich, wenn Sie verpflichtet sind: Der Verfassungsgerichtshof hat es im Juli 2023 verlangt. Fragen Sie die Agentur, bevor Sie bezahlen.',
          },
          {
            announced:
              'Im Juni 2026 sagte die flämische Regierung, dass fast alle bezahlen sollen. Nur Minderjährige, die allein kamen, und Menschen, die in Brüssel eingetragen sind, müssten dann nichts bezahlen. Als wir zuletzt nachsahen, war das ein Plan, kein Gesetz.',
          },
        ],
        sources: ['agii-flanders-fees', 'constitutional-court-2023', 'belga-2026'],
      },
    ],
  },

  'what-comes-after': {
    title: 'Was danach kommt',
    lead: 'Sie haben Ihre Bescheinigung. Dazu ist sie gut.',
    sections: [
      {
        heading: 'Behalten Sie die Bescheinigung',
        blocks: [
          {
            text: 'Machen Sie eine Kopie. Ihre Gemeinde muss wissen, dass Sie fertig sind. In der Wallonie schickt das Zentrum ihr eine Kopie. Es schickt auch eine an das ÖSHZ (CPAS, Sozialhilfezentrum), wenn es Sie unterstützt.',
          },
        ],
        sources: ['cai-programme', 'wolters-kluwer-2016', 'bewelcome-steps'],
      },
      {
        heading: 'In Flandern: noch ein Schritt',
        blocks: [
          {
            text: 'Wenn Ihre Pflicht am 1. März 2022 oder später begann, beweisen Sie innerhalb von 24 Monaten nach der Bescheinigung Niederländisch auf dem Niveau B1, Sprechen und Hören.',
          },
        ],
        sources: ['agii-flanders-duty'],
      },
      {
        heading: 'Belgier oder Belgierin werden',
        blocks: [
          {
            text: 'Ein Weg zur belgischen Staatsangehörigkeit verlangt einen Nachweis der sozialen Integration. Ein beendeter Integrationsparcours kann dieser Nachweis sein. Es muss der ganze Parcours sein. Die Bescheinigung über einen einzelnen Kurs genügt nicht mehr.',
          },
          {
            text: 'Das ist nur eine der Bedingungen. Bei den anderen geht es um Ihre Aufenthaltserlaubnisse, wie lange Sie in Belgien leben, Sprache und Arbeit.',
          },
          { links: [{ to: 'check/nationality', text: 'Wann kann ich Belgier oder Belgierin werden?' }] },
        ],
        sources: ['mvvadvies-nationality', 'solidarite-savoir-citizenship'],
      },
      {
        heading: 'Ihre Aufenthaltserlaubnis',
        blocks: [
          {
            text: 'Das Ausländeramt kann fragen, was Sie für Ihre Integration getan haben. Das ist eine andere Regel, mit anderen Daten und anderen Ausnahmen. Ihre Bescheinigung hilft dabei, aber sie allein entscheidet nichts.',
          },
          { links: [{ to: 'guide/immigration-office', text: 'Das Ausländeramt und Ihre Bemühungen' }] },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
    ],
  },

  'immigration-office': {
    title: 'Das Ausländeramt und Ihre Bemühungen',
    lead: 'Das Ausländeramt darf ansehen, was Sie für Ihre Integration tun. Das ist etwas anderes als der Parcours Ihrer Region.',
    sections: [
      {
        heading: 'Wen es betrifft',
        blocks: [
          {
            text: 'Es betrifft Menschen, die am 26. Januar 2017 oder später einen Aufenthalt von mehr als 90 Tagen beantragt haben. Es zählt der Tag des Antrags, nicht der Tag der Antwort.',
          },
          { text: 'Es betrifft nicht:' },
          {
            list: [
              'Menschen unter 18 Jahren',
              'Menschen, die schwer krank sind',
              'Erwachsene unter rechtlichem Schutz, weil sie ihre Angelegenheiten nicht selbst regeln können',
              'Flüchtlinge und Menschen mit subsidiärem Schutz, wenn Belgien ihn gegeben hat',
              'Staatsangehörige der Türkei, nach dem Abkommen von 1963',
              'bestimmte Anträge, zum Beispiel auf Asyl, als Bürger der Europäischen Union, oder als Student',
            ],
          },
        ],
        sources: ['ibz-efforts', 'agii-federal-2017'],
      },
      {
        heading: 'Wann es fragen kann',
        blocks: [
          {
            table: {
              caption: 'Wann das Ausländeramt Beweise verlangen kann',
              columns: ['Ihre Karte', 'Wann'],
              rows: [
                [
                  'Karte A (befristeter Aufenthalt)',
                  'Spätestens wenn Sie zum ersten Mal die Verlängerung beantragen. Danach vier Jahre lang. Diese beginnen ein Jahr nach Ihrer ersten Aufenthaltserlaubnis.',
                ],
                [
                  'Karte B (unbefristeter Aufenthalt)',
                  'Vier Jahre lang. Diese beginnen ein Jahr, nachdem Sie den unbefristeten Aufenthalt bekommen haben.',
                ],
                [
                  'Karte F (Familie eines Belgiers, der hier lebt)',
                  'Vier Jahre lang. Wir denken, dass sie ein Jahr nach dem Beginn Ihres Aufenthaltsrechts anfangen.',
                ],
              ],
            },
          },
          {
            unsure:
              'Bei der Karte F kann man die Worte unserer Quelle nicht wörtlich nehmen. Auf den Seiten über das Gesetz sagen wir, wie wir sie lesen.',
          },
        ],
        sources: ['ibz-efforts'],
      },
      {
        heading: 'Was als Bemühung zählt',
        blocks: [
          {
            list: [
              'einen Integrationsparcours machen',
              'arbeiten: als Arbeitnehmer, als Beamter oder selbstständig',
              'ein Diplom, ein Zeugnis, oder die Einschreibung an einer anerkannten Schule',
              'eine anerkannte Berufsausbildung',
              'die Sprache des Ortes sprechen, an dem Sie eingetragen sind',
              'in einem Verein oder einer Vereinigung aktiv sein',
            ],
          },
          { text: 'Auch andere Dinge können zählen. Behalten Sie Papiere, die sie beweisen.' },
        ],
        sources: ['ibz-efforts'],
      },
      {
        heading: 'Was geschehen kann',
        blocks: [
          {
            text: 'Wenn Sie sich nicht oder zu wenig bemüht haben, darf das Ausländeramt die Verlängerung verweigern oder Ihren Aufenthalt beenden. Es muss nicht. Zuerst muss es ansehen: Ihre Familie hier, wie lange Sie hier sind, und Ihre Bindungen an Ihr Herkunftsland.',
          },
          {
            unsure:
              'Ein juristischer Informationsdienst sagt, dass zu wenig Bemühungen allein nicht genügen: Es muss noch einen anderen Grund geben. Wenn Sie einen solchen Brief bekommen, fragen Sie sofort einen Anwalt oder eine kostenlose Rechtsberatung.',
          },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
      {
        heading: 'Nicht dasselbe wie der Parcours',
        blocks: [
          {
            text: 'Sie können von dem einen befreit sein und von dem anderen nicht. Ein Flüchtling zum Beispiel wird vom Ausländeramt nicht kontrolliert. Aber er kann in Brüssel zum Parcours verpflichtet sein.',
          },
        ],
        sources: ['agii-federal', 'ibz-efforts', 'bewelcome-target-group'],
      },
    ],
  },

  'how-it-was-before': {
    title: 'Wie es früher war',
    lead: 'Die Regeln haben sich oft geändert. Eine alte Broschüre oder die Geschichte eines Freundes handelt vielleicht von einer anderen Fassung.',
    sections: [
      {
        heading: 'Welche Fassung ist Ihre?',
        blocks: [
          {
            list: [
              'Wallonie: Sehen Sie auf den Tag, an dem Sie Ihre Aufenthaltserlaubnis bestellt haben.',
              'Brüssel: Sehen Sie auf den Tag, an dem Sie dort zum ersten Mal mit einer Erlaubnis für mehr als drei Monate eingetragen waren.',
              'Flandern: Sehen Sie auf den Tag, an dem Ihre Pflicht begann. Für den Preis: auf den Tag, an dem Sie den Vertrag unterschrieben haben.',
              'Deutschsprachige Gemeinschaft: Sehen Sie auf den Tag, an dem Sie sich eingetragen haben.',
              'Ausländeramt: Sehen Sie auf den Tag Ihres Antrags auf Aufenthalt.',
            ],
          },
        ],
        sources: ['wolters-kluwer-2024', 'bewelcome-target-group', 'agii-flanders-duty', 'agii-flanders-fees'],
      },
      {
        heading: 'Wallonie',
        blocks: [
          {
            table: {
              caption: 'Fassungen in der Wallonie',
              columns: ['Wann', 'Was'],
              rows: [
                [
                  '2014 bis 18. Mai 2016',
                  'Nur der Empfang war Pflicht. Man konnte eine Vereinbarung für höchstens zwei Jahre unterschreiben.',
                ],
                [
                  '19. Mai 2016 bis 16. Dezember 2018',
                  'Der ganze Parcours wurde Pflicht, in 18 Monaten: 120 Stunden Französisch, 20 Stunden Bürgerkunde.',
                ],
                [
                  '17. Dezember 2018 bis 31. Dezember 2024',
                  '400 Stunden Französisch, 60 Stunden Bürgerkunde, in 18 Monaten.',
                ],
                [
                  'Seit 1. Januar 2025',
                  'Drei Jahre statt 18 Monate. Die Liste der befreiten Menschen hat sich geändert.',
                ],
              ],
            },
          },
        ],
        sources: [
          'walloon-circular-2015',
          'walloon-circular-2017',
          'spw-2018',
          'wolters-kluwer-2024',
          'walloon-order-2024',
        ],
      },
      {
        heading: 'Brüssel',
        blocks: [
          {
            table: {
              caption: 'Fassungen in Brüssel',
              columns: ['Wann', 'Was'],
              rows: [
                [
                  'Bis 31. Mai 2022',
                  'Niemand musste. Es gab einen französischen Parcours, mit einem ersten Büro im Jahr 2016, und einen niederländischen bei Bon.',
                ],
                [
                  '1. Juni 2022 bis 31. Dezember 2023',
                  'Pflicht für Menschen, die neu ankamen. Französisch bei einem BAPA, Niederländisch bei Bon.',
                ],
                [
                  'Seit 1. Januar 2024',
                  'Ein BAPA bietet Französisch und Niederländisch an. Das Sprachziel ist A2. Auch Menschen ohne Pflicht dürfen den Parcours machen.',
                ],
              ],
            },
          },
        ],
        sources: ['belgique-infos-newcomers', 'rtbf-2022', 'agii-brussels-2022', 'agii-brussels-2024'],
      },
      {
        heading: 'Flandern',
        blocks: [
          {
            table: {
              caption: 'Fassungen in Flandern',
              columns: ['Wann', 'Was'],
              rows: [
                ['1. April 2004 bis 28. Februar 2016', 'Der erste flämische Parcours.'],
                ['29. Februar 2016 bis 28. Februar 2022', 'Das Dekret von 2013.'],
                [
                  '1. März 2022 bis 31. Dezember 2022',
                  'Drei Teile mit Zielen, die man erreichen muss. Danach B1 für das Sprechen. Menschen, die auf Asyl warten, dürfen nicht mehr beginnen.',
                ],
                ['1. Januar 2023 bis 31. August 2023', 'Ein vierter Teil: 40 Stunden, um am Leben hier teilzunehmen.'],
                ['Seit 1. September 2023', 'Man bezahlt. Es gibt einen zentralen Niederländischtest.'],
              ],
            },
          },
        ],
        sources: ['vrt-2016', 'flemish-codex', 'agii-flanders-2022', 'agii-fourth-part', 'vvsg-fees'],
      },
      {
        heading: 'Deutschsprachige Gemeinschaft und Ausländeramt',
        blocks: [
          {
            text: 'Der Parcours in der Deutschsprachigen Gemeinschaft ist seit dem 1. Januar 2018 Pflicht. Das Dekret wurde seither geändert, aber wir kennen keine andere Fassung.',
          },
          { text: 'Das Ausländeramt sieht seit dem 26. Januar 2017 auf die Bemühungen.' },
        ],
        sources: ['emn-german-community', 'german-community-decree', 'ibz-efforts'],
      },
    ],
  },

  ...guideOnline,
}
