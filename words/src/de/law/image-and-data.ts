import type { imageAndData as english } from '../../en/law/image-and-data.ts'
import type { SameSentences } from '../../law-words.ts'

/** Bilder von Menschen und Daten über Menschen. */
export const imageAndData: SameSentences<typeof english> = {
  norms: {
    'belgium/image/may-be-taken': {
      title: 'Ein Bild von jemandem machen',
      question: 'Darf man dieses Bild machen?',
      met: 'Man darf dieses Bild machen. Ob man es anderen zeigen darf, ist eine andere Frage.',
      notMet: 'Man darf dieses Bild nicht machen.',
      undetermined: 'Wir können noch nicht sagen, ob man dieses Bild machen darf.',
    },
    'belgium/image/may-be-published': {
      title: 'Ein Bild von jemandem anderen zeigen',
      question: 'Darf man dieses Bild veröffentlichen oder teilen?',
      met: 'Man darf dieses Bild so veröffentlichen.',
      notMet: 'Man darf dieses Bild so nicht veröffentlichen.',
      undetermined: 'Wir können noch nicht sagen, ob man dieses Bild veröffentlichen darf.',
    },
    'belgium/image/consent-valid': {
      title: 'Einwilligung in die Veröffentlichung eines Bildes',
      question: 'Ist die Einwilligung in die Veröffentlichung dieses Bildes gültig?',
      met: 'Es gibt eine gültige Einwilligung, dieses Bild zu veröffentlichen.',
      notMet: 'Es gibt keine gültige Einwilligung, dieses Bild zu veröffentlichen.',
      undetermined: 'Wir können noch nicht sagen, ob es eine gültige Einwilligung gibt.',
    },
    'belgium/image/consent-of-minor': {
      title: 'Einwilligung eines jungen Menschen',
      question: 'Kann die Person auf dem Bild allein einwilligen, ohne die Eltern?',
      met: 'Die Person auf dem Bild kann allein einwilligen.',
      notMet: 'Die Person auf dem Bild kann nicht allein einwilligen.',
      undetermined:
        'Niemand kann sicher sagen, ob diese Person allein einwilligen kann. Fragen Sie das Kind und die Eltern.',
    },
    'belgium/image/sharing-is-a-crime': {
      title: 'Sexuelle Bilder ohne Einwilligung teilen',
      question: 'Ist es eine Straftat, dieses Bild zu teilen?',
      met: 'Es ist eine Straftat, dieses Bild zu teilen. Sie können zur Polizei gehen.',
      notMet: 'Die Straftat, sexuelle Bilder ohne Einwilligung zu teilen, liegt hier nicht vor.',
      undetermined: 'Wir können noch nicht sagen, ob es eine Straftat ist, dieses Bild zu teilen. Teilen Sie es nicht.',
    },
    'belgium/personal-data/erasure/right': {
      title: 'Daten über Sie löschen lassen',
      question: 'Habe ich das Recht, dass meine Daten gelöscht werden?',
      met: 'Sie haben das Recht, dass diese Daten gelöscht werden.',
      notMet: 'Sie haben nicht das Recht, dass diese Daten gelöscht werden.',
      undetermined:
        'Wir können noch nicht sagen, ob diese Daten gelöscht werden müssen. Sie können auf jeden Fall darum bitten.',
    },
    'belgium/personal-data/objection/right': {
      title: 'Der Verwendung Ihrer Daten widersprechen',
      question: 'Kann ich der Verwendung meiner Daten widersprechen?',
      met: 'Sie können widersprechen. Dann muss die Verwendung aufhören.',
      notMet: 'Wir haben keinen Grund für einen Widerspruch gefunden.',
      undetermined:
        'Wir können noch nicht sagen, ob Ihr Widerspruch angenommen wird. Sie können auf jeden Fall widersprechen.',
    },
    'belgium/personal-data/erasure/answer-by': {
      title: 'Letzter Tag für eine Antwort',
      question: 'Bis wann muss die Antwort auf meine Anfrage kommen?',
      met: 'Bis zu diesem Tag muss die Antwort auf Ihre Anfrage kommen.',
      notMet: 'Es läuft keine Frist für eine Antwort.',
      undetermined: 'Wir können noch nicht sagen, bis wann die Antwort kommen muss.',
    },
    'belgium/personal-data/erasure/answer-by-if-extended': {
      title: 'Letzter Tag für eine Antwort, die länger dauert',
      question: 'Bis wann muss eine Antwort kommen, die länger dauert?',
      met: 'Wenn man Ihnen gesagt hat, dass die Antwort mehr Zeit braucht, muss sie bis zu diesem Tag kommen.',
      notMet: 'Es läuft keine Frist für eine Antwort.',
      undetermined: 'Wir können noch nicht sagen, bis wann die Antwort kommen muss, wenn sie länger dauert.',
    },
    'belgium/personal-data/search-engine/turn-to': {
      title: 'Die Suchmaschine bitten',
      question: 'Ist es Zeit, die Suchmaschine zu bitten?',
      met: 'Sie können jetzt die Suchmaschine bitten, die Seite aus den Ergebnissen für Ihren Namen zu entfernen.',
      notMet: 'Bitten Sie zuerst die Website, und warten Sie auf ihre Antwort.',
      undetermined: 'Wir können noch nicht sagen, ob es Zeit ist, die Suchmaschine zu bitten.',
    },
    'belgium/personal-data/search-engine/delisting': {
      title: 'Eine Seite aus den Suchergebnissen entfernen lassen',
      question: 'Muss die Suchmaschine diese Seite aus den Ergebnissen für meinen Namen entfernen?',
      met: 'Die Suchmaschine muss diese Seite aus den Ergebnissen für Ihren Namen entfernen.',
      notMet: 'Die Suchmaschine darf diese Seite in den Ergebnissen für Ihren Namen behalten.',
      undetermined:
        'Wir können noch nicht sagen, ob die Suchmaschine diese Seite entfernen muss. Sie können auf jeden Fall darum bitten.',
    },
    'belgium/personal-data/complaint/admissible': {
      title: 'Beschwerde bei der Datenschutzbehörde',
      question: 'Kann ich mich jetzt bei der Datenschutzbehörde beschweren?',
      met: 'Sie können sich jetzt bei der Datenschutzbehörde beschweren.',
      notMet: 'Die Datenschutzbehörde würde an diesem Tag keine Beschwerde annehmen.',
      undetermined: 'Wir können noch nicht sagen, ob Sie sich bei der Datenschutzbehörde beschweren können.',
    },
  },
  versions: {
    IMG: 'Das Recht am eigenen Bild: Artikel XI.174 des Wirtschaftsgesetzbuches',
    GDPR: 'Seit dem 25. Mai 2018: die europäischen Regeln für personenbezogene Daten (DSGVO)',
    'GDPR-before': 'Vor dem 25. Mai 2018: ältere Regeln, die wir nicht gelesen haben',
  },
  clauses: {
    'image.not-sexual': {
      holds: 'Das Bild ist nicht sexuell.',
      fails: 'Das Bild ist sexuell. Ein solches Bild braucht immer eine Einwilligung.',
    },
    'image.not-recognisable': {
      holds: 'Niemand kann die Person auf dem Bild erkennen.',
      fails: 'Man kann die Person auf dem Bild erkennen. Auch im Hintergrund zählt das.',
    },
    'image.crowd': {
      holds: 'Das Bild zeigt eine Menschenmenge, und niemand fällt darin auf.',
      fails: 'Das Bild zeigt keine Menschenmenge, in der niemand auffällt.',
    },
    'image.public-event': {
      holds: 'Das Bild zeigt eine öffentliche Veranstaltung, und niemand fällt darin auf.',
      fails: 'Das Bild zeigt keine öffentliche Veranstaltung, in der niemand auffällt.',
    },
    'image.public-figure': {
      holds: 'Die Person ist öffentlich bekannt, und das Bild zeigt sie bei ihrer öffentlichen Tätigkeit.',
      fails: 'Das Bild zeigt keine öffentlich bekannte Person bei ihrer öffentlichen Tätigkeit.',
    },
    'image.news': {
      holds: 'Das Bild ist für Nachrichten, die die Öffentlichkeit angehen.',
      fails: 'Das Bild ist nicht für Nachrichten, die die Öffentlichkeit angehen.',
    },
    'image.twenty-years-after-death': {
      holds: 'Die Person ist vor 20 Jahren oder noch früher gestorben.',
      fails: 'Es stimmt nicht, dass die Person vor 20 Jahren oder noch früher gestorben ist.',
    },
    'image.agreed-to-taking': {
      holds: 'Die Person hat der Aufnahme zugestimmt. Dafür zu posieren genügt.',
      fails: 'Niemand hat der Aufnahme zugestimmt.',
    },
    'image.agreed-to-publishing': {
      holds: 'Jemand hat der Veröffentlichung des Bildes zugestimmt.',
      fails: 'Niemand hat der Veröffentlichung des Bildes zugestimmt. Für das Bild zu posieren genügt nicht.',
    },
    'image.adult': {
      holds: 'Die Person auf dem Bild ist 18 oder älter und entscheidet allein.',
      fails: 'Die Person auf dem Bild ist kein Erwachsener, der allein entscheiden kann.',
    },
    'image.adult-agreed': {
      holds: 'Die Person auf dem Bild ist 18 oder älter und hat zugestimmt.',
      fails: 'Es stimmt nicht, dass ein Erwachsener auf dem Bild zugestimmt hat.',
    },
    'image.successors-agreed': {
      holds: 'Die Person ist gestorben, und die Familie, die ihre Rechte erbt, hat zugestimmt.',
      fails: 'Es stimmt nicht, dass die Person gestorben ist und die Familie zugestimmt hat.',
    },
    'image.child-and-parents-agreed': {
      holds: 'Der junge Mensch und die Eltern haben zusammen zugestimmt.',
      fails: 'Es stimmt nicht, dass ein junger Mensch und die Eltern zusammen zugestimmt haben.',
    },
    'image.child-agreed': {
      holds: 'Der junge Mensch hat zugestimmt und ist alt genug, das allein zu tun.',
      fails: 'Es stimmt nicht, dass ein junger Mensch zugestimmt hat, der alt genug ist, das allein zu tun.',
    },
    'image.parents-agreed': {
      holds: 'Die Eltern haben für ein Kind zugestimmt, das zu jung ist, um zu entscheiden.',
      fails: 'Es stimmt nicht, dass Eltern für ein Kind zugestimmt haben, das zu jung ist, um zu entscheiden.',
    },
    'image.agrees-in-person': {
      holds: 'Der junge Mensch kann verstehen, worum es geht, und stimmt allein zu.',
      fails: 'Die Person ist zu jung, um allein zuzustimmen.',
    },
    'image.free': {
      holds: 'Die Einwilligung war freiwillig. Niemand hat Druck gemacht oder gedroht.',
      fails: 'Die Einwilligung war nicht freiwillig.',
    },
    'image.informed': {
      holds: 'Die Person wusste, wo das Bild erscheint, wer es sieht und warum.',
      fails: 'Die Person wusste nicht, wo das Bild erscheint, wer es sieht und warum.',
    },
    'image.use-as-agreed': {
      holds: 'Das Bild wird so verwendet, wie es abgesprochen war.',
      fails: 'Das Bild wird anders verwendet, als es abgesprochen war. Dafür muss man neu fragen.',
    },
    'image.not-withdrawn': {
      holds: 'Die Einwilligung wurde nicht zurückgenommen.',
      fails: 'Die Einwilligung wurde zurückgenommen.',
    },
    'image.sexual': {
      holds: 'Das Bild ist sexuell.',
      fails: 'Das Bild ist nicht sexuell.',
    },
    'image.shared-without-valid-consent': {
      holds: 'Es gibt keine gültige Einwilligung, es zu teilen.',
      fails: 'Es gibt eine gültige Einwilligung, es zu teilen.',
    },
    'data.no-longer-needed': {
      holds: 'Die Daten sind nicht mehr nötig für das, wofür sie gesammelt wurden.',
      fails: 'Die Daten sind noch nötig für das, wofür sie gesammelt wurden.',
    },
    'data.consent-withdrawn': {
      holds: 'Die Verwendung stützte sich nur auf Ihre Einwilligung, und Sie haben sie zurückgenommen.',
      fails:
        'Es stimmt nicht, dass die Verwendung sich nur auf Ihre Einwilligung stützte und Sie sie zurückgenommen haben.',
    },
    'data.objected': {
      holds: 'Sie haben widersprochen, und Ihr Widerspruch zählt.',
      fails: 'Es gibt keinen Widerspruch von Ihnen, der zählt.',
    },
    'data.unlawful': {
      holds: 'Wer Ihre Daten hat, darf sie nicht verwenden.',
      fails: 'Wer Ihre Daten hat, darf sie verwenden.',
    },
    'data.must-be-erased-by-law': {
      holds: 'Ein Gesetz sagt, dass die Daten gelöscht werden müssen.',
      fails: 'Kein Gesetz sagt, dass die Daten gelöscht werden müssen.',
    },
    'data.given-as-a-child': {
      holds: 'Ein Online-Dienst hat die Daten bekommen, als Sie jünger als 13 waren.',
      fails: 'Kein Online-Dienst hat die Daten bekommen, als Sie jünger als 13 waren.',
    },
    'data.need-not-be-kept': {
      holds: 'Kein Gesetz sagt, dass die Daten behalten werden müssen.',
      fails: 'Ein Gesetz sagt, dass die Daten behalten werden müssen.',
    },
    'data.not-outweighed': {
      holds: 'Meinungsfreiheit, Presse und öffentliches Interesse stehen nicht dagegen.',
      fails: 'Meinungsfreiheit, Presse oder öffentliches Interesse wiegen schwerer.',
    },
    'data.not-under-police-rules': {
      holds: 'Die Daten liegen nicht bei der Polizei oder einem Nachrichtendienst.',
      fails: 'Die Daten liegen bei der Polizei oder einem Nachrichtendienst. Dort gelten andere Regeln.',
    },
    'data.advertising': {
      holds: 'Ihre Daten werden für Werbung verwendet. Das können Sie immer stoppen.',
      fails: 'Ihre Daten werden nicht für Werbung verwendet.',
    },
    'data.own-reasons': {
      holds: 'Sie haben eigene Gründe, und nichts wiegt schwerer.',
      fails: 'Sie haben keine eigenen Gründe, oder etwas wiegt schwerer.',
    },
    'data.refused': {
      holds: 'Ihre Anfrage wurde verweigert oder nur zum Teil erfüllt.',
      fails: 'Ihre Anfrage wurde nicht verweigert.',
    },
    'data.no-answer-in-time': {
      holds: 'Die Frist für eine Antwort ist vorbei, und es kam keine Antwort.',
      fails: 'Es stimmt nicht, dass die Frist ohne Antwort vorbei ist.',
    },
    'data.found-by-name': {
      holds: 'Die Seite erscheint, wenn jemand nach Ihrem Namen sucht.',
      fails: 'Die Seite erscheint nicht, wenn jemand nach Ihrem Namen sucht.',
    },
    'data.many-sites': {
      holds: 'Ihr Name steht auf vielen Websites. Es ist schwer, jeder zu schreiben.',
      fails: 'Ihr Name steht nicht auf vielen Websites.',
    },
    'data.private-person': {
      holds:
        'Sie haben keine öffentliche Rolle, und die Seite ist veraltet, falsch, unbewiesen oder schädlich für Sie.',
      fails:
        'Es stimmt nicht, dass Sie keine öffentliche Rolle haben und die Seite veraltet, falsch, unbewiesen oder schädlich ist.',
    },
    'data.old-and-unproven': {
      holds:
        'Die Seite ist alt, ihre Tatsachen wurden nie bewiesen, und sie handelt nicht von Ihrer öffentlichen Rolle.',
      fails: 'Es stimmt nicht, dass die Seite alt und unbewiesen ist und nicht von einer öffentlichen Rolle handelt.',
    },
    'data.public-role-outweighed': {
      holds: 'Sie haben eine öffentliche Rolle, aber was für das Entfernen spricht, wiegt schwerer.',
      fails: 'Es gibt nichts, das schwerer wiegen könnte als eine öffentliche Rolle.',
    },
    'data.ordinary-holder': {
      holds: 'Die Daten liegen bei einer Website, einer Firma oder einem Amt.',
      fails: 'Die Daten liegen bei der Polizei oder einem Nachrichtendienst. Dafür ist eine andere Behörde da.',
    },
    'data.minor': {
      holds: 'Sie sind jünger als 18. Sie können sich sofort beschweren.',
      fails: 'Sie sind 18 oder älter.',
    },
    'data.patient-or-employee': {
      holds: 'Sie sind Patient oder Arbeitnehmer der Stelle, die die Daten hat. Sie können sich sofort beschweren.',
      fails: 'Sie sind weder Patient noch Arbeitnehmer der Stelle, die die Daten hat.',
    },
  },
  readings: {
    'image.minor-or-parents': {
      question: 'Willigt ein junger Mensch allein ein, oder willigen auch die Eltern ein?',
      options: {
        discernment:
          'Wer versteht, worum es geht (Urteilsfähigkeit), willigt allein ein. Gerichte sehen das zwischen 12 und 14 Jahren. Bei jüngeren Kindern entscheiden die Eltern.',
        'with-parents':
          'Unter etwa 14 Jahren willigen beide Eltern ein. Ab 14 Jahren willigen der junge Mensch und die Eltern zusammen ein.',
      },
    },
    'image.publishing-without-words': {
      question: 'Muss man die Einwilligung in die Veröffentlichung sagen oder schreiben?',
      options: {
        explicit: 'Ja. Man muss sie sagen oder schreiben.',
        certain: 'Nein. Es genügt, dass kein Zweifel daran besteht.',
      },
    },
  },
  openPoints: {
    'image.sexual-picture-of-minor': {
      says: 'Wir haben das Gesetz über sexuelle Bilder von Menschen unter 18 nicht gelesen.',
      ask: 'Behalten oder verschicken Sie ein solches Bild nicht. Fragen Sie die Polizei.',
    },
    'data.police-rules': {
      says: 'Für die Polizei und die Nachrichtendienste gelten eigene Regeln. Wir haben sie nicht gelesen.',
      ask: 'Polizei: Fragen Sie das COC, das die Daten der Polizei überwacht. Nachrichtendienst: Fragen Sie das Comité R.',
    },
    'data.before-gdpr': {
      says: 'Wir haben nicht gelesen, wie lange eine Antwort vor dem 25. Mai 2018 dauern durfte.',
      ask: 'Fragen Sie die Datenschutzbehörde.',
    },
  },
  judgements: {
    'image.discernment':
      'Ob ein junger Mensch von 12 oder 13 Jahren versteht, worum es geht. Ein Gericht sieht sich das einzelne Kind an.',
    'image.magazine-as-news':
      'Ob eine Zeitschrift einer Schule oder einer Firma als Nachrichten zählt. Ein Gericht entscheidet.',
    'data.compelling-grounds': 'Ob die Stelle, die die Daten hat, Gründe hat, die schwerer wiegen als Ihre.',
    'data.expression': 'Ob Meinungsfreiheit, Presse oder öffentliches Interesse schwerer wiegen als Ihr Wunsch.',
    'data.public-role': 'Ob Ihr Privatleben schwerer wiegt als das Interesse der Öffentlichkeit an Ihrer Rolle.',
  },
  information: {
    'image.two-agreements':
      'Es sind zwei Fragen: Darf ich das Bild machen? Und darf ich es zeigen? Jede braucht ein eigenes Ja.',
    'image.also-personal-data':
      'Ein Bild, auf dem man Sie erkennt, gehört auch zu Ihren personenbezogenen Daten. Sie können verlangen, dass es gelöscht wird.',
    'image.court-decides': 'Wenn Menschen sich nicht einig sind, entscheidet ein Gericht. Es sieht sich jeden Fall an.',
    'image.taking-is-not-publishing': 'Ein Ja zum Bild ist kein Ja dazu, es ins Internet zu stellen.',
    'image.public-profile-is-no-licence':
      'Ein Bild auf einem öffentlichen Profil dürfen andere nicht einfach weiter veröffentlichen.',
    'image.private-life-of-public-figures':
      'Auch öffentlich bekannte Menschen haben ein Privatleben. Es bleibt privat.',
    'image.write-it-down': 'Bitten Sie schriftlich um die Einwilligung. Dann muss später niemand raten.',
    'image.wanted':
      'Die Einwilligung soll auch gewollt sein. Ein zögerndes „na gut“ ist ein Grund, noch einmal zu fragen.',
    'image.silence-is-no-consent': 'Keine Antwort ist kein Ja.',
    'image.withdraw-at-any-time':
      'Sie können Ihre Einwilligung jederzeit zurücknehmen. Das muss so einfach sein wie ja sagen.',
    'image.thirteen-is-another-age':
      'Das Alter von 13 Jahren gilt dafür, ohne Eltern bei Online-Diensten mitzumachen. Es gilt nicht für Bilder.',
    'data.not-absolute': 'Das Recht auf Löschung hat Grenzen. Jeder Fall wird einzeln angesehen.',
    'data.request-needs-no-form': 'Eine Anfrage braucht keine besondere Form. Fragen kostet nichts.',
    'data.neighbouring-rights':
      'Sie können auch verlangen, dass Ihre Daten berichtigt oder weniger verwendet werden. Oder Sie widersprechen der Verwendung.',
    'data.extension': 'Als Ausnahme darf die Antwort zwei Monate länger dauern. Dann sind es insgesamt drei Monate.',
    'data.order-of-steps': 'Zuerst die Website. Dann die Suchmaschine. Dann die Datenschutzbehörde.',
    'data.page-stays':
      'Die Suchmaschine entfernt den Link für Suchen nach Ihrem Namen. Die Seite selbst bleibt, wo sie ist.',
    'data.weighed-case-by-case':
      'Eine öffentliche Rolle spricht gegen das Entfernen. Alte und unbewiesene Tatsachen sprechen dafür.',
    'data.complaint-form':
      'Die Beschwerde muss ein Datum und Ihre Unterschrift haben. Sie ist auf Französisch, Niederländisch oder Deutsch. Sie erzählt, was geschehen ist, und zeigt, dass Sie zuerst gefragt haben.',
    'data.complaint-where':
      'Schicken Sie sie online oder mit der Post: Datenschutzbehörde, rue de la Presse 35, 1000 Brüssel.',
    'data.no-damages':
      'Die Behörde kann bestrafen. Sie kann Ihnen kein Geld für den Schaden geben. Dafür gehen Sie zu einem Gericht.',
    'data.mediation':
      'Bitten Sie die Behörde zuerst um eine Vermittlung. Das heißt: Sie spricht mit beiden Seiten. Das geht schneller.',
  },
  steps: {
    'image.ask-again-before-publishing': 'Fragen Sie noch einmal, bevor Sie das Bild anderen zeigen.',
    'image.ask-before-taking': 'Fragen Sie die Person, bevor Sie das Bild machen. Sagen Sie, wofür es ist.',
    'image.say-no': 'Wenn jemand ein Bild von Ihnen machen will: Sagen Sie sofort nein. Sie dürfen ablehnen.',
    'image.ask-before-publishing':
      'Fragen Sie die Person, bevor Sie veröffentlichen. Sagen Sie, wo, wer es sehen kann und wofür es ist.',
    'image.blur': 'Machen Sie das Gesicht unscharf, damit niemand die Person erkennen kann.',
    'image.ask-to-remove':
      'Wenn es ein Bild von Ihnen ist: Bitten Sie die Person, die es geteilt hat, es zu entfernen.',
    'image.ask-erasure':
      'Wenn sie nein sagt: Benutzen Sie das Formular der Plattform, oder verlangen Sie die Löschung Ihrer Daten.',
    'image.remove-when-withdrawn': 'Entfernen Sie das Bild, wenn die Person ihre Einwilligung zurücknimmt.',
    'image.ask-the-parents': 'Fragen Sie die Eltern, und auch das Kind.',
    'image.ask-child-and-parents':
      'Fragen Sie das Kind und die Eltern zusammen. Dann sind beide Ansichten des Rechts erfüllt.',
    'image.report-to-police': 'Gehen Sie schnell zur Polizei und zeigen Sie es an.',
    'image.report-to-platform': 'Melden Sie das Bild der Plattform mit deren Formular.',
    'image.do-not-share': 'Teilen Sie das Bild nicht. Schicken Sie es nicht weiter.',
    'data.write-to-the-holder':
      'Schreiben Sie der Stelle, die die Daten hat, oder ihrem Datenschutzbeauftragten. Behalten Sie eine Kopie mit dem Datum.',
    'data.note-the-month': 'Notieren Sie den letzten Tag für die Antwort: {date}.',
    'data.ask-for-a-neighbouring-right':
      'Prüfen Sie, ob eine Berichtigung, eine Einschränkung oder ein Widerspruch Ihnen hilft.',
    'data.ask-search-engine':
      'Bitten Sie die Suchmaschine, die Seite aus den Ergebnissen für Ihren Namen zu entfernen.',
    'data.police-or-intelligence':
      'Wenn die Polizei die Daten hat, schreiben Sie dem COC. Wenn es ein Nachrichtendienst ist, schreiben Sie dem Comité R.',
    'data.object': 'Schreiben Sie, dass Sie widersprechen und warum. Gegen Werbung brauchen Sie keinen Grund.',
    'data.wait-for-answer': 'Warten Sie auf die Antwort bis {date}.',
    'data.complain-after': 'Wenn keine Antwort kommt oder ein Nein: Beschweren Sie sich bei der Datenschutzbehörde.',
    'data.fill-in-the-form': 'Füllen Sie das Formular aus, das die Suchmaschine dafür anbietet.',
    'data.use-the-right-first':
      'Schicken Sie Ihre Anfrage zuerst der Stelle, die die Daten hat. Behalten Sie einen Beweis.',
    'data.complain': 'Schicken Sie Ihre Beschwerde an die Datenschutzbehörde, oder bitten Sie sie um eine Vermittlung.',
  },
  evidence: {
    'image.written-consent':
      'Die schriftliche Einwilligung: für die Aufnahme, für die Veröffentlichung, wo, für wen, bis wann',
    'image.consent-of-parents': 'Die schriftliche Einwilligung der Eltern',
    'data.identity': 'Wer Sie sind',
    'data.addresses': 'Die genauen Adressen der Seiten, oder die genauen Daten',
    'data.reasons': 'Ihre Gründe, in einigen Sätzen',
    'data.proof-of-receipt': 'Ein Beweis für den Tag, an dem Ihre Anfrage angekommen ist',
    'data.searched-name': 'Der Name, nach dem gesucht wurde',
    'data.copy-of-the-request': 'Eine Kopie Ihrer Anfrage, mit dem Datum',
    'data.the-answer': 'Die Antwort, wenn es eine gab',
    'data.statement': 'Ein kurzer Bericht, was geschehen ist, mit den Tagen',
  },
}
