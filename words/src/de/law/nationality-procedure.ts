import type { nationalityProcedure as english } from '../../en/law/nationality-procedure.ts'
import type { SameSentences } from '../../law-words.ts'

/** Von der Erklärung bis zur Staatsangehörigkeit. */
export const nationalityProcedure: SameSentences<typeof english> = {
  norms: {
    'belgium/nationality/procedure/completeness-check-by': {
      title: 'Prüfung Ihrer Akte durch die Gemeinde',
      question: 'Bis wann prüft die Gemeinde, ob meine Akte vollständig ist?',
      met: 'Bis zu diesem Tag prüft die Gemeinde, ob Ihre Akte vollständig ist.',
      notMet: 'Es läuft keine Prüfung. Sie haben an diesem Tag keine Erklärung abgegeben.',
      undetermined: 'Wir können keinen bestimmten Tag für die Prüfung Ihrer Akte nennen.',
    },
    'belgium/nationality/procedure/complete-file-by': {
      title: 'Fehlende Papiere abgeben',
      question: 'Bis wann kann ich fehlende Papiere abgeben?',
      met: 'Geben Sie die fehlenden Papiere bis zu diesem Tag ab.',
      notMet: 'Die Gemeinde hat keine fehlenden Papiere von Ihnen verlangt.',
      undetermined: 'Wir können noch nicht sagen, ob Sie Papiere abgeben müssen.',
    },
    'belgium/nationality/procedure/receipt-by': {
      title: 'Empfangsbestätigung für Ihre Akte',
      question: 'Bis wann muss die Gemeinde mir die Empfangsbestätigung geben?',
      met: 'Bis zu diesem Tag gibt die Gemeinde Ihnen die Empfangsbestätigung für Ihre Akte.',
      notMet:
        'Es ist keine Empfangsbestätigung fällig. Ihre Akte ist nicht vollständig, oder Sie haben keine Erklärung abgegeben.',
      undetermined: 'Wir können noch nicht sagen, wann Sie die Empfangsbestätigung für Ihre Akte bekommen.',
    },
    'belgium/nationality/procedure/refusal-notified-by': {
      title: 'Ablehnung einer unvollständigen Akte',
      question: 'Bis wann sagt mir die Gemeinde, dass meine Akte abgelehnt ist?',
      met: 'Ihre Akte ist nicht vollständig. Bis zu diesem Tag sagt die Gemeinde Ihnen, dass sie abgelehnt ist.',
      notMet: 'Ihre Akte ist an diesem Tag nicht wegen fehlender Papiere abgelehnt.',
      undetermined: 'Wir können noch nicht sagen, ob Ihre Akte wegen fehlender Papiere abgelehnt ist.',
    },
    'belgium/nationality/procedure/sent-to-prosecutor-by': {
      title: 'Ihre Akte geht an die Staatsanwaltschaft',
      question: 'Bis wann schickt die Gemeinde meine Akte an die Staatsanwaltschaft?',
      met: 'Bis zu diesem Tag schickt die Gemeinde Ihre Akte an die Staatsanwaltschaft (den Prokurator des Königs).',
      notMet: 'Ihre Akte geht nicht an die Staatsanwaltschaft. Es gibt an diesem Tag keine Empfangsbestätigung.',
      undetermined: 'Wir können noch nicht sagen, wann Ihre Akte an die Staatsanwaltschaft geht.',
    },
    'belgium/nationality/procedure/prosecutor-answers-by': {
      title: 'Antwort der Staatsanwaltschaft',
      question: 'Bis wann kann die Staatsanwaltschaft nein sagen?',
      met: 'Bis zu diesem Tag kann die Staatsanwaltschaft nein sagen.',
      notMet: 'Die Frist der Staatsanwaltschaft läuft nicht. Es gibt an diesem Tag keine Empfangsbestätigung.',
      undetermined: 'Wir können keinen bestimmten letzten Tag für die Staatsanwaltschaft nennen.',
    },
    'belgium/nationality/procedure/nationality-if-silent': {
      title: 'Wenn die Staatsanwaltschaft nicht antwortet',
      question: 'Ab wann werde ich Belgier oder Belgierin, wenn die Staatsanwaltschaft nicht antwortet?',
      met: 'Wenn kein Brief kommt, kann die Gemeinde ab diesem Tag Ihre Staatsangehörigkeitsurkunde erstellen.',
      notMet:
        'So können Sie nicht Belgier oder Belgierin werden: Es gibt keine Empfangsbestätigung, oder es gibt eine negative Stellungnahme.',
      undetermined: 'Wir können noch nicht sagen, was geschieht, wenn die Staatsanwaltschaft nicht antwortet.',
    },
    'belgium/nationality/procedure/ask-court-by': {
      title: 'Nach einer negativen Stellungnahme: zum Richter gehen',
      question: 'Bis wann kann ich nach einer negativen Stellungnahme einen Richter verlangen?',
      met: 'Schicken Sie Ihren Einschreibebrief bis zu diesem Tag an die Gemeinde. Dann sieht sich ein Richter Ihre Akte an.',
      notMet: 'Sie haben an diesem Tag keine negative Stellungnahme bekommen.',
      undetermined: 'Wir können noch nicht sagen, ob Sie der Gemeinde schreiben müssen.',
    },
    'belgium/nationality/procedure/appeal-by': {
      title: 'Berufung gegen das Urteil',
      question: 'Bis wann kann ich Berufung gegen das Urteil einlegen?',
      met: 'Bis zu diesem Tag können Sie Berufung gegen das Urteil einlegen.',
      notMet: 'Sie haben an diesem Tag kein Urteil bekommen.',
      undetermined: 'Wir können noch nicht sagen, bis wann Sie Berufung einlegen können.',
    },
  },
  versions: {
    NP0: 'Bis zum 31. Dezember 2012: ein anderes Verfahren',
    NP1: 'Seit dem 1. Januar 2013: das Verfahren des Gesetzes vom 4. Dezember 2012',
  },
  clauses: {
    'nationality.procedure.filed': {
      holds: 'Sie haben eine Erklärung abgegeben, um Belgier oder Belgierin zu werden.',
      fails: 'Sie haben keine Erklärung abgegeben, um Belgier oder Belgierin zu werden.',
    },
    'nationality.procedure.asked-to-complete': {
      holds: 'Die Gemeinde hat fehlende Papiere von Ihnen verlangt.',
      fails: 'Die Gemeinde hat keine fehlenden Papiere von Ihnen verlangt.',
    },
    'nationality.procedure.file-complete': {
      holds: 'Ihre Akte war vollständig, oder Sie haben sie rechtzeitig vervollständigt.',
      fails: 'Papiere fehlen, oder sie kamen zu spät.',
    },
    'nationality.procedure.fee-receipt-missing': {
      holds: 'Der Beweis, dass Sie die Gebühr bezahlt haben, lag nicht in Ihrer Akte.',
      fails: 'Der Beweis, dass Sie die Gebühr bezahlt haben, lag in Ihrer Akte.',
    },
    'nationality.procedure.not-completed-in-time': {
      holds: 'Die fehlenden Papiere kamen nicht innerhalb von zwei Monaten.',
      fails: 'Es fehlten keine Papiere, oder die zwei Monate sind nicht vorbei, oder die Papiere kamen rechtzeitig.',
    },
    'nationality.procedure.receipt-given': {
      holds: 'Sie haben die Empfangsbestätigung für Ihre Akte.',
      fails: 'Sie haben keine Empfangsbestätigung für Ihre Akte.',
    },
    'nationality.procedure.no-negative-opinion': {
      holds: 'Sie haben keine negative Stellungnahme der Staatsanwaltschaft bekommen.',
      fails: 'Sie haben eine negative Stellungnahme der Staatsanwaltschaft bekommen.',
    },
    'nationality.procedure.silence-counts': {
      holds: 'Wenn die Staatsanwaltschaft nicht rechtzeitig antwortet, werden Sie Belgier oder Belgierin.',
      fails: 'Wenn die Staatsanwaltschaft nicht antwortet, werden Sie nicht Belgier oder Belgierin.',
    },
    'nationality.procedure.negative-opinion': {
      holds: 'Sie haben eine negative Stellungnahme der Staatsanwaltschaft bekommen.',
      fails: 'Sie haben keine negative Stellungnahme der Staatsanwaltschaft bekommen.',
    },
    'nationality.procedure.judgment-received': {
      holds: 'Sie haben das Urteil des Familiengerichts bekommen.',
      fails: 'Sie haben kein Urteil des Familiengerichts bekommen.',
    },
  },
  readings: {
    'nationality.thirty-days': {
      question: 'Hat die Gemeinde für ihre Prüfung dreißig Tage oder dreißig Werktage?',
      options: {
        days: 'Dreißig Tage. Wochenenden und Feiertage zählen mit.',
        'working-days': 'Dreißig Werktage. Wochenenden und Feiertage zählen nicht mit.',
      },
    },
    'nationality.one-month-more': {
      question: 'Hat die Staatsanwaltschaft einen Monat mehr, wenn die Gemeinde die Akte zu spät geschickt hat?',
      options: {
        'four-months': 'Nein. Es sind immer vier Monate ab der Empfangsbestätigung.',
        'five-months': 'Ja. Dann sind es fünf Monate ab der Empfangsbestätigung.',
      },
    },
    'nationality.silence': {
      question: 'Werden Sie Belgier oder Belgierin, wenn die Staatsanwaltschaft nicht antwortet?',
      options: {
        nationality: 'Ja, immer.',
        'only-if-acknowledged':
          'Nur wenn die Staatsanwaltschaft der Gemeinde bestätigt hat, dass Ihre Akte angekommen ist. Sonst sind Sie abgelehnt.',
      },
    },
  },
  openPoints: {},
  judgements: {},
  information: {
    'nationality.procedure.in-person':
      'Sie geben die Erklärung selbst ab, bei der Gemeinde, in der Sie wohnen. Sie schreiben einen Satz mit der Hand: ein Versprechen der Treue.',
    'nationality.procedure.power-of-attorney':
      'Wenn Sie nicht schreiben können, kann jemand anderes es für Sie tun. Dafür brauchen Sie ein besonderes amtliches Papier, eine authentische Vollmacht.',
    'nationality.procedure.otherwise-inadmissible':
      'Wenn die Papiere nicht rechtzeitig kommen, wird Ihre Erklärung abgelehnt, ohne dass jemand sie ansieht.',
    'nationality.procedure.do-not-wait-for-the-last-day':
      'Wenn der letzte Tag ein Samstag, ein Sonntag oder ein Feiertag ist, verspricht Ihnen niemand einen Tag mehr. Tun Sie es vorher.',
    'nationality.procedure.receipt-starts-the-four-months':
      'Die Empfangsbestätigung ist wichtig. Ab ihrem Datum laufen die vier Monate der Staatsanwaltschaft.',
    'nationality.procedure.fee-not-paid-back': 'Nach einer Ablehnung bekommen Sie die Gebühr nicht zurück.',
    'nationality.procedure.who-gets-the-file':
      'Das Ausländeramt und die Staatssicherheit bekommen eine Kopie. Beide sagen der Staatsanwaltschaft, was sie wissen.',
    'nationality.procedure.opinion-by-registered-letter':
      'Eine negative Stellungnahme kommt mit einem Einschreibebrief. Darin muss der Grund stehen.',
    'nationality.procedure.perhaps-a-month-more':
      'Manche Seiten sagen, dass die Staatsanwaltschaft einen Monat mehr bekommen kann. Wir konnten nicht lesen, wann.',
    'nationality.procedure.belgian-from-the-act':
      'Sie sind Belgier oder Belgierin ab dem Tag, an dem die Gemeinde Ihre Staatsangehörigkeitsurkunde erstellt.',
    'nationality.procedure.only-for-the-future':
      'Sie werden Belgier oder Belgierin für die kommende Zeit, nicht für die Zeit davor.',
    'nationality.procedure.no-writ-needed':
      'Sie müssen nicht selbst zum Gericht gehen. Ihr Einschreibebrief genügt: Die Gemeinde schickt Ihre Akte an das Familiengericht.',
    'nationality.procedure.judge-hears-you':
      'Einige Monate später lädt der Richter Sie ein. Sie oder Ihr Anwalt können sagen, warum Sie nicht einverstanden sind.',
    'nationality.procedure.prosecutor-can-appeal-too':
      'Auch die Staatsanwaltschaft kann Berufung einlegen. Ein gutes Urteil ist erst sicher, wenn diese Frist vorbei ist.',
  },
  steps: {
    'nationality.procedure.open-your-post':
      'Öffnen Sie jeden Brief der Gemeinde sofort. Wenn Papiere fehlen, haben Sie zwei Monate Zeit.',
    'nationality.procedure.hand-in-the-papers':
      'Geben Sie alle fehlenden Papiere bis {date} ab. Verlangen Sie einen Beweis, dass Sie sie abgegeben haben.',
    'nationality.procedure.ask-for-the-receipt':
      'Wenn Sie bis {date} keine Empfangsbestätigung haben, verlangen Sie sie bei der Gemeinde.',
    'nationality.procedure.get-legal-help':
      'Gehen Sie sofort zu einem Anwalt oder einem kostenlosen Rechtsdienst. Die Fristen sind kurz.',
    'nationality.procedure.council-of-state':
      'Fragen Sie den Anwalt nach dem Staatsrat: Er kann die Entscheidung prüfen, dass Ihre Akte nicht vollständig ist.',
    'nationality.procedure.ask-court-to-order':
      'Fragen Sie den Anwalt nach dem Familiengericht: Es kann der Gemeinde befehlen, Ihre Akte weiterzuschicken.',
    'nationality.procedure.ask-whether-it-was-sent':
      'Fragen Sie die Gemeinde, an welchem Tag sie Ihre Akte an die Staatsanwaltschaft geschickt hat.',
    'nationality.procedure.fetch-registered-letters':
      'Holen Sie jeden Einschreibebrief sofort ab. Wenn Sie umziehen oder reisen, lassen Sie jemanden nach Ihrer Post sehen.',
    'nationality.procedure.ask-for-the-act':
      'Wenn kein Brief gekommen ist, verlangen Sie bei der Gemeinde Ihre Staatsangehörigkeitsurkunde.',
    'nationality.procedure.ask-whether-acknowledged':
      'Fragen Sie die Gemeinde, ob die Staatsanwaltschaft den Empfang Ihrer Akte bestätigt hat.',
    'nationality.procedure.write-to-the-registrar':
      'Schreiben Sie dem Standesbeamten Ihrer Gemeinde einen Einschreibebrief, spätestens am {date}. Verlangen Sie, dass Ihre Akte an das Familiengericht geht.',
    'nationality.procedure.keep-the-proof-of-posting':
      'Behalten Sie eine Kopie Ihres Briefes und den Einlieferungsbeleg der Post.',
    'nationality.procedure.appeal-with-a-lawyer': 'Gehen Sie vor dem {date} zu einem Anwalt, wenn Sie Berufung wollen.',
  },
  evidence: {
    'nationality.procedure.form-of-missing-papers': 'Das Formular, das die fehlenden Papiere nennt',
    'nationality.procedure.negative-opinion-letter': 'Der Brief mit der negativen Stellungnahme der Staatsanwaltschaft',
    'nationality.procedure.day-of-delivery':
      'Der Umschlag, oder der Beweis für den Tag, an dem Sie den Brief bekommen haben',
    'nationality.procedure.judgment': 'Das Urteil, und der Beweis für den Tag, an dem Sie es bekommen haben',
  },
}
