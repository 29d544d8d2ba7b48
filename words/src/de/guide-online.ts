import type { ContentPage } from '../content-page.ts'

/** Die Seiten des Leitfadens über Bilder, Daten im Internet und Belästigung. */
export const guideOnline = {
  consent: {
    title: 'Einwilligung in ein Bild',
    lead: 'Jemand will ein Bild von Ihnen machen oder teilen, oder Sie eines von ihm. Fragen Sie zuerst. Zwei Fragen, zwei Antworten.',
    sections: [
      {
        heading: 'Zwei Fragen',
        blocks: [
          {
            steps: [
              {
                title: 'Darf ich das Bild machen?',
                text: 'Wer für ein Bild posiert, sagt dazu ja. Sie dürfen immer nein sagen. Sagen Sie es am besten sofort.',
              },
              {
                title: 'Darf ich es anderen zeigen?',
                text: 'Das ist eine neue Frage. Sie braucht ein eigenes Ja. Auch wer in einer Chatgruppe teilt, zeigt das Bild.',
              },
            ],
          },
          {
            text: 'Es ist egal, ob jemand nur im Hintergrund ist. Wichtig ist, ob man die Person erkennen kann.',
          },
        ],
        sources: ['infor-jeunes-image', 'infor-jeunes-consent', 'apd-image'],
      },
      {
        heading: 'Was ein gutes Ja ausmacht',
        blocks: [
          {
            list: [
              'Freiwillig: Es gab keinen Druck, keine Drohung und kein Geld.',
              'Informiert: Sie wissen, wo das Bild erscheint, wer es sehen kann und wofür es ist.',
              'Genau: Das Ja gilt für dieses Bild und diese Verwendung. Das Bild von morgen braucht ein neues Ja.',
              'Gewollt: Sie wollen es wirklich. Ein „na gut“ ist ein Grund, noch einmal zu fragen. Keine Antwort ist kein Ja.',
              'Man kann es zurücknehmen: Sie dürfen Ihre Meinung jederzeit ändern. Dann muss das Bild weg.',
            ],
          },
          { text: 'Schreiben Sie es auf. Dann muss später niemand raten.' },
        ],
        sources: ['infor-jeunes-consent', 'apd-consent'],
      },
      {
        heading: 'Wann niemand fragen muss',
        blocks: [
          {
            list: [
              'eine Menschenmenge, in der niemand auffällt',
              'eine öffentliche Veranstaltung, solange das Bild nicht von einer einzelnen Person handelt',
              'eine öffentlich bekannte Person, zum Beispiel ein Minister, bei ihrer öffentlichen Tätigkeit',
              'Nachrichten, die die Öffentlichkeit angehen. Eine Zeitschrift einer Schule oder einer Firma gehört nicht immer dazu.',
            ],
          },
        ],
        sources: ['infor-jeunes-consent', 'apd-image'],
      },
      {
        heading: 'Kinder und junge Menschen',
        blocks: [
          {
            text: 'Ein kleines Kind kann das nicht entscheiden. Das tun die Eltern. Ein junger Mensch, der versteht, worum es geht, kann allein ja sagen. Das heißt Urteilsfähigkeit. Gerichte sehen sie zwischen 12 und 14 Jahren, und sie sehen sich das einzelne Kind an.',
          },
          {
            unsure:
              'Eine Seite der Region Brüssel will, dass auch die Eltern zustimmen, sogar ab 14 Jahren. Fragen Sie das Kind und die Eltern zusammen. Dann sind beide Ansichten erfüllt.',
          },
          {
            text: 'Das Alter von 13 Jahren gilt dafür, bei einem Online-Dienst mitzumachen. Es gilt nicht für Bilder.',
          },
        ],
        sources: ['infor-jeunes-consent', 'brussels-children-online', 'apd-thirteen'],
      },
      {
        heading: 'Sexuelle Bilder',
        blocks: [
          {
            text: 'Es ist eine Straftat, ein sexuelles Bild von jemandem zu teilen, der nicht zugestimmt hat. Auch dann, wenn die Person der Aufnahme zugestimmt hat. Gehen Sie schnell zur Polizei.',
          },
          {
            links: [
              { to: 'check/image', text: 'Darf man dieses Bild machen oder veröffentlichen?' },
              { to: 'guide/online-harassment', text: 'Belästigung im Internet' },
            ],
          },
        ],
        sources: ['infor-jeunes-image'],
      },
    ],
  },

  'what-is-online-about-me': {
    title: 'Was im Internet über mich steht',
    lead: 'Sie können verlangen, dass Daten über Sie gelöscht werden. Dieses Recht hat Grenzen. In dieser Reihenfolge geht es am besten.',
    sections: [
      {
        heading: 'Wann Sie es verlangen können',
        blocks: [
          {
            list: [
              'Die Daten sind nicht mehr nötig.',
              'Sie haben früher eingewilligt und nehmen das zurück.',
              'Sie widersprechen, und Ihre Gründe wiegen schwerer. Gegen Werbung brauchen Sie keine Gründe.',
              'Die anderen durften die Daten nie verwenden.',
              'Ein Gesetz sagt, dass die Daten gelöscht werden müssen.',
              'Sie haben die Daten einem Online-Dienst gegeben, bevor Sie 13 waren.',
            ],
          },
          { text: 'Einer dieser Gründe genügt. Sagen Sie, welcher es ist und warum.' },
        ],
        sources: ['infor-jeunes-erasure'],
      },
      {
        heading: 'Wann die anderen nein sagen dürfen',
        blocks: [
          {
            text: 'Die anderen dürfen nein sagen, wenn sie die Daten nach einem Gesetz behalten müssen. Auch die Meinungsfreiheit, die Presse oder das öffentliche Interesse können ein Grund sein. Jeder Fall wird abgewogen.',
          },
        ],
        sources: ['infor-jeunes-erasure', 'que-choisir-erasure'],
      },
      {
        heading: 'Schritt für Schritt',
        blocks: [
          {
            steps: [
              {
                title: 'Die Website',
                text: 'Schreiben Sie, wer Sie sind, die genaue Adresse jeder Seite, was Sie verlangen, warum, und das Datum. Es gibt keine besondere Form. Behalten Sie eine Kopie. Die Website hat einen Monat Zeit für die Antwort. Als Ausnahme darf sie zwei Monate mehr nehmen.',
              },
              {
                title: 'Die Suchmaschine',
                text: 'Sie hat ein eigenes Formular dafür. Sie kann die Seite aus den Ergebnissen für Ihren Namen entfernen. Die Seite selbst bleibt. Wenn Ihr Name auf vielen Websites steht, können Sie hier anfangen.',
              },
              {
                title: 'Die Datenschutzbehörde',
                text: 'Wenn ein Nein kommt oder keine Antwort, können Sie die Behörde um eine Vermittlung bitten oder sich beschweren. Eine Beschwerde hat ein Datum und Ihre Unterschrift. Sie ist auf Französisch, Niederländisch oder Deutsch. Sie zeigt, dass Sie zuerst gefragt haben.',
              },
            ],
          },
          {
            text: 'Minderjährige, Patienten und Arbeitnehmer können sofort zur Behörde gehen. Wegen Daten der Polizei schreiben Sie dem COC. Wegen Daten der Nachrichtendienste schreiben Sie dem Comité R.',
          },
          {
            links: [
              { to: 'check/personal-data', text: 'Welches Recht habe ich, und bis wann muss die Antwort kommen?' },
            ],
          },
        ],
        sources: ['infor-jeunes-erasure', 'apd-abuse', 'apd-complaint'],
      },
    ],
  },

  'online-harassment': {
    title: 'Belästigung im Internet',
    lead: 'Jemand verletzt eine Person immer wieder: mit Nachrichten, Lügen, Bildern oder Drohungen. Das darf nicht sein, und es kann aufhören.',
    sections: [
      {
        heading: 'Wenn es Ihnen geschieht',
        blocks: [
          {
            text: 'Es ist nicht Ihre Schuld. Sie müssen es nicht still ertragen. Vielleicht schämen Sie sich, haben Angst oder fühlen sich allein. Viele Menschen fühlen so. Mit Hilfe wird es besser.',
          },
          {
            steps: [
              {
                title: 'Sprechen Sie mit jemandem',
                text: 'Erzählen Sie es einem Erwachsenen, einem Freund, einer Lehrerin oder einem Arzt, dem Sie vertrauen. Sie müssen das nicht allein schaffen.',
              },
              {
                title: 'Behalten Sie Beweise',
                text: 'Behalten Sie die Nachrichten und Bilder vom Bildschirm, mit dem Datum und dem Namen des Kontos. Antworten Sie nicht.',
              },
              {
                title: 'Stoppen Sie es',
                text: 'Blockieren Sie die Person. Melden Sie das Konto der Plattform mit deren Formular.',
              },
              {
                title: 'Lassen Sie Bilder entfernen',
                text: 'Bitten Sie die Person, ein Bild von Ihnen zu entfernen. Wenn sie nein sagt, benutzen Sie das Formular der Plattform, oder verlangen Sie die Löschung.',
              },
              {
                title: 'Gehen Sie zur Polizei',
                text: 'Vor allem, wenn jemand Sie bedroht oder sexuelle Bilder von Ihnen teilt. Tun Sie es schnell.',
              },
            ],
          },
          {
            text: 'Wenn Sie sehr dunkle Gedanken haben oder jetzt in Gefahr sind, bleiben Sie nicht allein. Rufen Sie den Notdienst an, oder gehen Sie zu einem Arzt oder in ein Krankenhaus.',
          },
          {
            links: [{ to: 'guide/what-is-online-about-me', text: 'Wie Sie Bilder und Daten entfernen lassen' }],
          },
        ],
        sources: ['infor-jeunes-harassment', 'infor-jeunes-image'],
      },
      {
        heading: 'Wenn Sie es sehen',
        blocks: [
          {
            text: 'Wer zusieht, kann es schlimmer machen, denn dann ist die Scham öffentlich. Wer hilft, kann es stoppen. Wer schweigt, hält sich nicht heraus.',
          },
          {
            list: [
              'Schreiben Sie der Person, die verletzt wird. Sagen Sie, dass Sie auf ihrer Seite sind.',
              'Nicht liken, nicht teilen, nicht kommentieren.',
              'Erzählen Sie es einem Erwachsenen, dem Sie vertrauen, oder einer Lehrerin oder einem Lehrer.',
              'Melden Sie es der Plattform.',
            ],
          },
          {
            text: 'Vielleicht haben Sie Angst, als Nächster dran zu sein. Das ist normal. Erzählen Sie auch das jemandem.',
          },
        ],
        sources: ['infor-jeunes-harassment'],
      },
      {
        heading: 'Wenn Sie es getan haben',
        blocks: [
          {
            text: 'Es ist kein Witz. Es ist auch nicht weniger schlimm, weil die Gruppe mitgemacht hat. Im Internet sehen Sie nicht, wie sehr es wehtut. Sie können Ärger bekommen: in der Schule, zu Hause und mit dem Gesetz.',
          },
          {
            list: [
              'Hören Sie jetzt auf. Löschen Sie, was Sie veröffentlicht haben.',
              'Bitten Sie die anderen, die es geteilt haben, es zu löschen.',
              'Sagen Sie, dass es Ihnen leidtut. Verlangen Sie dafür nichts.',
              'Sprechen Sie mit einem Erwachsenen, dem Sie vertrauen. Menschen können sich ändern und etwas wiedergutmachen.',
            ],
          },
        ],
        sources: ['infor-jeunes-harassment'],
      },
      {
        heading: 'Wörter aus dem Recht',
        blocks: [
          {
            table: {
              caption: 'Was die Wörter bedeuten',
              columns: ['Wort', 'Was es bedeutet'],
              rows: [
                ['Straftat (infraction)', 'Etwas, wofür ein Gericht eine Person bestrafen kann.'],
                [
                  'Klage (plainte)',
                  'Sie erzählen der Polizei, was man Ihnen angetan hat, damit sie es untersuchen kann.',
                ],
                [
                  'Rachepornos',
                  'Sexuelle Bilder von jemandem teilen, der nicht zugestimmt hat. Das ist in Belgien eine Straftat.',
                ],
                ['Löschung', 'Eine Website oder eine Firma löscht Daten über Sie.'],
              ],
            },
          },
          {
            unsure:
              'Unsere Quellen nennen keine Telefonnummer für Hilfe. Deshalb geben wir keine an. Fragen Sie die Polizei, Ihre Schule oder Ihren Arzt, wen Sie anrufen können.',
          },
        ],
        sources: ['infor-jeunes-image', 'infor-jeunes-erasure'],
      },
    ],
  },
} satisfies Record<string, ContentPage>
