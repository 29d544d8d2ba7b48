import type { brusselsIntegration as english } from '../../en/law/brussels-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Der Integrationsparcours in Brüssel. */
export const brusselsIntegration: SameSentences<typeof english> = {
  norms: {
    'brussels/integration/obliged': {
      title: 'Pflicht zum Parcours in Brüssel',
      question: 'Muss ich den Integrationsparcours in Brüssel machen?',
      met: 'Sie müssen den Integrationsparcours in Brüssel machen.',
      notMet: 'Sie müssen den Integrationsparcours in Brüssel nicht machen.',
      undetermined: 'Wir können noch nicht sagen, ob Sie den Integrationsparcours in Brüssel machen müssen.',
    },
    'brussels/integration/enrol-by': {
      title: 'Letzter Tag für die Anmeldung bei einem Büro in Brüssel',
      question: 'Bis wann muss ich mich bei einem Empfangsbüro in Brüssel anmelden?',
      met: 'Sie müssen sich spätestens an diesem Tag bei einem Empfangsbüro in Brüssel anmelden.',
      notMet: 'Für Sie gibt es keinen letzten Tag für die Anmeldung bei einem Empfangsbüro in Brüssel.',
      undetermined: 'Wir können noch nicht sagen, bis wann Sie sich bei einem Empfangsbüro in Brüssel anmelden müssen.',
    },
    'brussels/integration/complete-by': {
      title: 'Letzter Tag, um den Parcours in Brüssel zu beenden',
      question: 'Bis wann muss ich den Parcours in Brüssel beenden?',
      met: 'Sie müssen den Parcours in Brüssel spätestens an diesem Tag beendet haben.',
      notMet: 'Für Sie gibt es keinen letzten Tag, um den Parcours in Brüssel zu beenden.',
      undetermined: 'Wir können noch nicht sagen, bis wann Sie den Parcours in Brüssel beenden müssen.',
    },
    'brussels/integration/notice-comply-by': {
      title: 'Letzter Tag nach einer Mahnung in Brüssel',
      question: 'Meine Gemeinde hat mir eine Mahnung geschickt. Bis wann muss ich tun, was sie verlangt?',
      met: 'Sie müssen spätestens an diesem Tag tun, was die Mahnung Ihrer Gemeinde verlangt.',
      notMet: 'Für Sie läuft in Brüssel keine Frist aus einer Mahnung.',
      undetermined: 'Wir können noch nicht sagen, bis wann Sie tun müssen, was die Mahnung verlangt.',
    },
    'brussels/integration/may-follow': {
      title: 'Freiwillig am Parcours in Brüssel teilnehmen',
      question: 'Darf ich den Integrationsparcours in Brüssel machen, auch wenn ich nicht muss?',
      met: 'Sie dürfen den Integrationsparcours in Brüssel machen.',
      notMet: 'Wir haben für Sie keinen Platz im Integrationsparcours in Brüssel gefunden.',
      undetermined: 'Wir können noch nicht sagen, ob Sie den Integrationsparcours in Brüssel machen dürfen.',
    },
  },
  versions: {
    B0: 'Brüssel bis 31. Mai 2022: freiwillig',
    'B0-offices': 'Brüssel von April 2016 bis 31. Mai 2022: freiwillig, mit Büros auf Französisch und Niederländisch',
    B1: 'Brüssel vom 1. Juni 2022 bis 31. Dezember 2023: Ordonnanz vom 11. Mai 2017',
    B2: 'Brüssel seit 1. Januar 2024: Ordonnanz vom 20. Juli 2023',
  },
  clauses: {
    'brussels.not-belgian': {
      holds: 'Sie haben nicht die belgische Staatsangehörigkeit.',
      fails: 'Sie haben die belgische Staatsangehörigkeit.',
    },
    'brussels.domiciled': {
      holds: 'Sie sind in einer Gemeinde in Brüssel eingetragen.',
      fails: 'Sie sind an diesem Tag nicht in einer Gemeinde in Brüssel eingetragen.',
    },
    'brussels.first-registration': {
      holds:
        'Sie wurden in Brüssel ins Fremdenregister eingetragen, mit einer Aufenthaltserlaubnis für mehr als drei Monate.',
      fails:
        'Sie wurden in Brüssel nicht mit einer Aufenthaltserlaubnis für mehr als drei Monate ins Fremdenregister eingetragen.',
    },
    'brussels.since-june-2022': {
      holds: 'Ihre erste Eintragung in Brüssel mit einer solchen Erlaubnis war am 1. Juni 2022 oder später.',
      fails:
        'Ihre erste Eintragung in Brüssel mit einer solchen Erlaubnis war vor dem 1. Juni 2022. Damals war der Parcours freiwillig.',
    },
    'brussels.aged-18-at-first': {
      holds: 'Am Tag Ihrer ersten Eintragung waren Sie 18 Jahre oder älter.',
      fails: 'Am Tag Ihrer ersten Eintragung waren Sie noch nicht 18 Jahre alt.',
    },
    'brussels.under-65-at-first': {
      holds: 'Am Tag Ihrer ersten Eintragung waren Sie jünger als 65 Jahre.',
      fails: 'Am Tag Ihrer ersten Eintragung waren Sie 65 Jahre oder älter.',
    },
    'brussels.under-three-years': {
      holds: 'Bei Ihrer ersten Eintragung in Brüssel hatten Sie weniger als drei Jahre legal in Belgien gelebt.',
      fails: 'Bei Ihrer ersten Eintragung in Brüssel hatten Sie drei Jahre oder länger legal in Belgien gelebt.',
    },
    'brussels.no-settled-card': {
      holds: 'Bei Ihrer ersten Eintragung hatten Sie keine Karte K, L, EU+ oder F+.',
      fails:
        'Bei Ihrer ersten Eintragung hatten Sie eine Karte K, L, EU+ oder F+. Sie zählt wie drei Jahre legaler Aufenthalt.',
    },
    'brussels.union-citizen': {
      holds:
        'Sie haben die Staatsangehörigkeit eines anderen Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
      fails:
        'Sie haben keine Staatsangehörigkeit eines anderen Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
    },
    'brussels.union-family': {
      holds:
        'Sie gehören zur engen Familie eines Bürgers eines solchen Landes. Dafür haben Sie eine Karte F oder haben sie beantragt.',
      fails: 'Sie gehören nicht mit einer Karte F zur engen Familie eines Bürgers eines solchen Landes.',
    },
    'brussels.belgian-family-moved': {
      holds:
        'Sie gehören zur engen Familie eines Belgiers, mit dem Sie mehr als drei Monate in einem anderen europäischen Land gelebt haben.',
      fails:
        'Sie gehören nicht mit einer Karte F zur engen Familie eines Belgiers, mit dem Sie mehr als drei Monate in einem anderen europäischen Land gelebt haben.',
    },
    'brussels.family-without-f-card': {
      holds:
        'Sie gehören zur engen Familie eines europäischen Bürgers und sind mit einem anderen Dokument als der Karte F befreit.',
      fails: 'Für Sie ist nicht wichtig, ob Familienmitglieder ohne Karte F befreit sind.',
    },
    'brussels.withdrawal-agreement': {
      holds: 'Sie haben eine Karte M. Sie ist für Briten und ihre Familie nach dem Brexit.',
      fails: 'Sie haben keine Karte M.',
    },
    'brussels.withdrawal-agreement-family': {
      holds: 'Sie gehören zur engen Familie eines Briten, der nach dem Brexit sein Aufenthaltsrecht behalten hat.',
      fails:
        'Sie gehören nicht zur engen Familie eines Briten, der nach dem Brexit sein Aufenthaltsrecht behalten hat.',
    },
    'brussels.temporary-stay': {
      holds: 'Sie kamen für einen Aufenthalt, der von Natur aus endet: als Au-pair oder mit Working Holiday.',
      fails: 'Sie kamen nicht als Au-pair und nicht mit Working Holiday.',
    },
    'brussels.temporary-stay-family': {
      holds:
        'Sie kamen mit einem engen Familienmitglied, dessen Aufenthalt von Natur aus endet, zum Beispiel als Au-pair.',
      fails: 'Sie kamen nicht mit einem engen Familienmitglied, dessen Aufenthalt von Natur aus endet.',
    },
    'brussels.long-term-elsewhere': {
      holds:
        'Sie sind langfristig aufenthaltsberechtigt in einem europäischen Land, das auf der Liste von Brüssel steht.',
      fails:
        'Sie sind nicht langfristig aufenthaltsberechtigt in einem europäischen Land, das auf der Liste von Brüssel steht.',
    },
    'brussels.temporary-protection': {
      holds: 'Sie haben vorübergehenden Schutz.',
      fails: 'Sie haben keinen vorübergehenden Schutz.',
    },
    'brussels.certificate': {
      holds: 'Sie haben eine Bescheinigung, dass Sie einen Integrationsparcours beendet haben.',
      fails: 'Sie haben keine Bescheinigung, dass Sie einen Integrationsparcours beendet haben.',
    },
    'brussels.belgian-diploma': {
      holds: 'Sie haben ein Diplom aus Belgien.',
      fails: 'Sie haben kein Diplom aus Belgien.',
    },
    'brussels.economic-migrant': {
      holds: 'Sie kamen zum Arbeiten, mit einer kombinierten Erlaubnis oder einer Arbeitserlaubnis.',
      fails: 'Sie kamen nicht mit einer kombinierten Erlaubnis oder einer Arbeitserlaubnis.',
    },
    'brussels.unread-exemptions': {
      holds: 'Eine Befreiung, die wir nicht lesen konnten, befreit Sie.',
      fails: 'Die Befreiungen, die wir nicht lesen konnten, können Sie nicht betreffen.',
    },
    'brussels.no-suspension-not-read': {
      holds: 'Wir wissen von keiner Krankheit, die die Frist angehalten haben könnte.',
      fails: 'Die Frist wurde aus einem Grund angehalten, den wir nicht lesen konnten.',
    },
    'brussels.foreign-national': {
      holds: 'Der Parcours steht Menschen offen, die nicht die belgische Staatsangehörigkeit haben.',
      fails: 'Sie haben die belgische Staatsangehörigkeit.',
    },
    'brussels.belgian-born-abroad': {
      holds:
        'Sie sind Belgier oder Belgierin und im Ausland geboren, und ein Elternteil von Ihnen auch. Der Parcours auf Niederländisch steht Ihnen offen.',
      fails: 'Sie sind kein im Ausland geborener Belgier mit einem Elternteil, der im Ausland geboren ist.',
    },
    'brussels.lives-in-brussels': {
      holds: 'Sie sind in einer Gemeinde in Brüssel eingetragen.',
      fails: 'Sie stehen nicht im Fremdenregister oder im Bevölkerungsregister einer Gemeinde in Brüssel.',
    },
    'brussels.waiting-register-only': {
      holds: 'Sie stehen nur im Warteregister, und der Parcours steht Ihnen offen.',
      fails: 'Sie stehen nicht nur im Warteregister einer Gemeinde in Brüssel.',
    },
    'brussels.adult': {
      holds: 'Sie sind 18 Jahre oder älter.',
      fails: 'Sie sind jünger als 18 Jahre, und der Parcours steht Ihnen nicht offen.',
    },
  },
  readings: {
    'brussels.exactly-three-months': {
      question: 'Zählt eine Aufenthaltserlaubnis für genau drei Monate?',
      options: { settled: 'Nein. Die Bedingungen verlangen mehr als drei Monate.' },
    },
    'brussels.start-of-the-six-months': {
      question: 'Laufen die sechs Monate ab der Aufenthaltskarte oder ab der Verpflichtungsbescheinigung?',
      options: { settled: 'Ab dem Tag, an dem Sie die Verpflichtungsbescheinigung bekommen.' },
    },
    'brussels.legal-basis': {
      question: 'Welche Ordonnanz ist die gesetzliche Grundlage?',
      options: { settled: 'Die von 2017 bis 31. Dezember 2023, die von 2023 seit 1. Januar 2024.' },
    },
    'brussels.language-of-the-file': {
      question: 'Müssen Sie den Parcours in der Sprache Ihrer Akte bei der Gemeinde machen?',
      options: { settled: 'Nein. Sie wählen das Büro und die Sprache.' },
    },
    'brussels.design-of-the-fine': {
      question: 'Gibt es alle zwei Monate eine Geldbuße?',
      options: {
        settled:
          'Nein. Das war ein Entwurf. Es gibt eine Mahnung mit zwei Monaten Zeit. Danach ist eine Geldbuße von 100 bis 2.500 Euro möglich.',
      },
    },
    'brussels.turkish-nationals': {
      question: 'Sind türkische Staatsangehörige in Brüssel befreit, so wie anderswo?',
      options: { settled: 'Jede Region hat ihre eigene Regel. Für Brüssel haben wir keine gefunden.' },
    },
    'brussels.duty-and-voluntary-times': {
      question: 'Ist der Parcours in Brüssel freiwillig, wie ältere Seiten sagen?',
      options: { settled: 'Er war bis 31. Mai 2022 freiwillig.' },
    },
  },
  openPoints: {
    'brussels.unread-exemptions': {
      says: 'In Brüssel gibt es noch mehr Befreiungen. Wir konnten sie nicht lesen. Vielleicht betreffen sie Studenten, Kranke, Menschen mit Arbeit und türkische Staatsangehörige.',
      ask: 'Fragen Sie Ihre Gemeinde. Sie entscheidet, ob Sie den Parcours machen müssen.',
    },
    'brussels.family-without-f-card': {
      says: 'Die enge Familie eines europäischen Bürgers ist mit einer Karte F befreit. Wir konnten nicht lesen, ob das auch mit einem anderen Dokument so ist.',
      ask: 'Fragen Sie Ihre Gemeinde. Zeigen Sie Ihr Dokument und sagen Sie, wer Ihr Familienmitglied ist.',
    },
    'brussels.suspension': {
      says: 'Die Frist kann für eine Zeit angehalten werden. Wir konnten nicht lesen, aus welchen Gründen. Wenn Sie krank waren, liegt der letzte Tag vielleicht später als der angezeigte Tag.',
      ask: 'Fragen Sie Ihr Empfangsbüro, und bringen Sie einen Beweis für den Grund mit.',
    },
    'brussels.waiting-register-only': {
      says: 'Wir konnten nicht lesen, ob der Parcours Menschen offensteht, die nur im Warteregister stehen.',
      ask: 'Fragen Sie ein Empfangsbüro in Brüssel.',
    },
    'brussels.minor-taking-part': {
      says: 'Manche Menschen unter 18 Jahren dürfen teilnehmen. Wir konnten nicht lesen, wer.',
      ask: 'Fragen Sie ein Empfangsbüro in Brüssel.',
    },
  },
  judgements: {},
  information: {
    'brussels.two-voluntary-tracks':
      'Bis 31. Mai 2022 war der Parcours freiwillig. Es gab einen Parcours auf Französisch und einen auf Niederländisch.',
    'brussels.reception':
      'Der Parcours beginnt mit einem persönlichen Gespräch im Büro. Sie sprechen über Ihre Situation, und Ihr Sprachniveau wird geprüft.',
    'brussels.rights-and-duties-10h': 'Sie bekommen 10 Stunden Information über Ihre Rechte und Pflichten.',
    'brussels.citizenship-50h': 'Sie besuchen einen Bürgerkurs von 50 Stunden. Darin geht es um das Leben in Belgien.',
    'brussels.language-if-needed': 'Sie besuchen Französisch- oder Niederländischkurse, wenn Sie sie brauchen.',
    'brussels.follow-up': 'Jemand im Büro hilft Ihnen vom Anfang bis zum Ende.',
    'brussels.release-from-a-part':
      'Das Büro kann Sie vom Sprachkurs oder vom Bürgerkurs befreien. Wir konnten nicht lesen, wann.',
    'brussels.free-of-charge': 'Der Parcours kostet nichts.',
    'brussels.free-choice-of-office': 'Sie wählen das Büro. Es muss nicht in Ihrer Gemeinde sein.',
    'brussels.language-by-office-until-2023':
      'Bis 31. Dezember 2023 gaben die Büros mit dem Namen BAPA den Parcours auf Französisch. Das Büro Bon gab ihn auf Niederländisch.',
    'brussels.both-languages-from-2024':
      'Seit 1. Januar 2024 gibt ein BAPA den Parcours auf Französisch oder auf Niederländisch. Bon gibt ihn auf Niederländisch. Sie wählen.',
    'brussels.level-a2-from-2024':
      'Wenn Sie sich ab 1. Januar 2024 bei einem Büro anmelden und eine andere Schrift lesen, geht Ihr Sprachkurs bis zum Niveau A2, mündlich und schriftlich.',
    'brussels.level-a2-spoken-from-2024':
      'Wenn Sie sich ab 1. Januar 2024 bei einem Büro anmelden und nicht lesen und schreiben können, geht Ihr Sprachkurs bis zum Niveau A2, nur mündlich.',
    'brussels.notice-of-two-months':
      'Wenn Ihre Bescheinigung nicht rechtzeitig kommt, schickt Ihre Gemeinde Ihnen eine Mahnung. Dann haben Sie zwei Monate.',
    'brussels.fine':
      'Gibt es nach diesen zwei Monaten immer noch keine Bescheinigung, geht Ihre Akte an die Verwaltung Vivalis. Eine Geldbuße von 100 bis 2.500 Euro ist möglich.',
    'brussels.heard-before-fine':
      'Bevor über eine Geldbuße entschieden wird, können Sie einem Beamten Ihre Sicht erklären.',
    'brussels.repeat-and-appeal-not-read':
      'Wir konnten nicht lesen, ob eine Geldbuße noch einmal kommen kann und wie Sie sich dagegen wehren können. Fragen Sie einen Anwalt oder einen Sozialdienst.',
    'brussels.term-stands-still':
      'Wenn Sie Brüssel verlassen oder Ihr Aufenthaltsrecht verlieren, bleibt die Zeit stehen. Sie läuft weiter, wenn Sie wieder in Brüssel eingetragen sind. Sie beginnt nicht neu.',
    'brussels.no-deadline-for-volunteers':
      'Die letzten Tage und die Geldbuße gelten nur für Menschen, die den Parcours machen müssen.',
    'brussels.obliged-come-first':
      'Menschen, die den Parcours machen müssen, bekommen zuerst einen Platz. Vielleicht müssen Sie warten.',
    'brussels.freely-at-any-office':
      'Seit 1. Januar 2024 können Sie den Parcours auch freiwillig bei einem BAPA machen, auf Französisch oder auf Niederländisch.',
  },
  steps: {
    'brussels.ask-for-obligation-certificate':
      'Fragen Sie Ihre Gemeinde nach der Verpflichtungsbescheinigung (attestation d’obligation), wenn Sie sie noch nicht haben. Schreiben Sie auf, an welchem Tag Sie sie bekommen.',
    'brussels.register-at-office': 'Melden Sie sich bis {date} bei einem Empfangsbüro Ihrer Wahl an.',
    'brussels.give-registration-certificate':
      'Sorgen Sie dafür, dass Ihre Gemeinde die Anmeldebescheinigung bekommt. Das Büro kann sie schicken, oder Sie bringen oder mailen sie.',
    'brussels.complete-programme': 'Beenden Sie den Parcours bis {date}.',
    'brussels.give-completion-certificate':
      'Sorgen Sie dafür, dass Ihre Gemeinde die Abschlussbescheinigung bekommt. Das Büro kann sie schicken, oder Sie bringen oder mailen sie.',
    'brussels.follow-freely':
      'Fragen Sie ein Empfangsbüro in Brüssel, wenn Sie den Parcours freiwillig machen möchten.',
    'brussels.ask-municipality': 'Fragen Sie Ihre Gemeinde. Sie entscheidet, ob Sie den Parcours machen müssen.',
    'brussels.ask-office': 'Fragen Sie Ihr Empfangsbüro in Brüssel.',
    'brussels.answer-the-notice':
      'Tun Sie bis {date}, was die Mahnung verlangt, und geben Sie die Bescheinigung Ihrer Gemeinde.',
    'brussels.ask-for-help-with-notice':
      'Gehen Sie sofort mit der Mahnung zu einem Empfangsbüro. Wenn Sie einen guten Grund für die Verspätung hatten, sagen Sie das schriftlich.',
  },
  evidence: {
    'brussels.obligation-certificate': 'Die Verpflichtungsbescheinigung von Ihrer Gemeinde',
    'brussels.residence-permit': 'Ihre Aufenthaltskarte oder ein anderes Aufenthaltsdokument',
    'brussels.earlier-certificate': 'Eine Bescheinigung über einen Integrationsparcours, wenn Sie eine haben',
    'brussels.belgian-diploma-copy': 'Ihr Diplom aus Belgien, wenn Sie eines haben',
    'brussels.registration-certificate': 'Die Anmeldebescheinigung vom Büro',
    'brussels.the-notice': 'Die Mahnung Ihrer Gemeinde',
  },
}
