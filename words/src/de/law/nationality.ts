import type { nationality as english } from '../../en/law/nationality.ts'
import type { SameSentences } from '../../law-words.ts'

/** Belgier oder Belgierin werden durch Erklärung nach fünf Jahren. */
export const nationality: SameSentences<typeof english> = {
  norms: {
    'belgium/nationality/declaration/five-years': {
      title: 'Nach fünf Jahren Belgier oder Belgierin werden',
      question: 'Kann ich nach fünf Jahren in Belgien Belgier oder Belgierin werden?',
      met: 'Sie können eine Staatsangehörigkeitserklärung abgeben, um Belgier oder Belgierin zu werden. Auch die Gebühr muss in Ordnung sein.',
      notMet: 'Sie können diese Erklärung an diesem Tag nicht abgeben. Eine Bedingung fehlt.',
      undetermined: 'Wir können noch nicht sagen, ob Sie diese Erklärung abgeben können.',
    },
    'belgium/nationality/declaration/unlimited-stay': {
      title: 'Ein Aufenthaltsrecht ohne Ende',
      question: 'Habe ich das richtige Aufenthaltsdokument, um Belgier oder Belgierin zu werden?',
      met: 'Sie haben ein Dokument, das ein Aufenthaltsrecht ohne Ende beweist.',
      notMet: 'Sie haben kein Dokument, das ein Aufenthaltsrecht ohne Ende beweist.',
      undetermined: 'Wir können noch nicht sagen, ob Ihr Aufenthaltsdokument genügt.',
    },
    'belgium/nationality/declaration/five-years/residence': {
      title: 'Fünf Jahre legaler Aufenthalt',
      question: 'Habe ich lange genug ohne Unterbrechung in Belgien gelebt?',
      met: 'Sie haben fünf Jahre ohne Unterbrechung legal in Belgien gelebt.',
      notMet: 'Sie haben noch keine fünf Jahre legalen Aufenthalt ohne Unterbrechung.',
      undetermined: 'Wir können noch nicht sagen, ob Ihr Aufenthalt fünf Jahre ohne Unterbrechung zählt.',
    },
    'belgium/nationality/declaration/language': {
      title: 'Sprachnachweis',
      question: 'Kann ich beweisen, dass ich Französisch, Niederländisch oder Deutsch kann?',
      met: 'Sie können beweisen, dass Sie Französisch, Niederländisch oder Deutsch können.',
      notMet: 'Sie haben keinen anerkannten Nachweis für Französisch, Niederländisch oder Deutsch.',
      undetermined: 'Wir können noch nicht sagen, ob Ihr Sprachnachweis genügt.',
    },
    'belgium/nationality/declaration/five-years/social-integration': {
      title: 'Soziale Integration',
      question: 'Kann ich meine soziale Integration beweisen?',
      met: 'Sie können Ihre soziale Integration beweisen.',
      notMet: 'Sie haben keinen anerkannten Nachweis der sozialen Integration.',
      undetermined: 'Wir können noch nicht sagen, ob Ihr Nachweis der sozialen Integration genügt.',
    },
    'belgium/nationality/declaration/five-years/economic-participation': {
      title: 'Teilnahme am Wirtschaftsleben',
      question: 'Habe ich in den letzten fünf Jahren genug gearbeitet oder studiert?',
      met: 'Sie haben in den letzten fünf Jahren genug gearbeitet oder studiert.',
      notMet: 'Sie haben in den letzten fünf Jahren nicht genug gearbeitet oder studiert.',
      undetermined: 'Wir können noch nicht sagen, ob Ihre Arbeit und Ihr Studium genügen.',
    },
    'belgium/nationality/declaration/fee': {
      title: 'Was es kostet, Belgier zu werden',
      question: 'Wie viel muss ich bezahlen, um Belgier oder Belgierin zu werden?',
      met: 'Sie bezahlen dem Staat diese Registrierungsgebühr.',
      notMet: 'Sie bezahlen keine Registrierungsgebühr. Sie gilt nur für Erwachsene.',
      undetermined: 'Wir können noch nicht sagen, wie viel Sie bezahlen müssen.',
    },
    'belgium/nationality/declaration/fee-in-order': {
      title: 'Ist Ihre Zahlung in Ordnung?',
      question: 'Ist meine Zahlung für die Erklärung in Ordnung?',
      met: 'Ihre Zahlung ist in Ordnung.',
      notMet: 'Ihre Zahlung ist nicht in Ordnung.',
      undetermined: 'Wir können noch nicht sagen, ob Ihre Zahlung in Ordnung ist.',
    },
  },
  versions: {
    N0: 'Bis 31. Dezember 2012: andere Erklärungen mit anderen Bedingungen',
    N1: 'Vom 1. Januar 2013 bis 11. Juli 2018: Bedingungen, die wir nicht alle gelesen haben',
    N2: 'Seit 12. Juli 2018: das Gesetzbuch, geändert durch das Gesetz vom 18. Juni 2018',
    'FEE-2013': 'Zahlungen vom 1. Januar 2013 bis 28. Juli 2025',
    'FEE-2025': 'Zahlungen vom 29. Juli bis 31. Dezember 2025',
    'FEE-2026': 'Zahlungen im Jahr 2026',
    'FEE-2027': 'Zahlungen ab 1. Januar 2027: Der Betrag ist noch nicht bekannt',
    'FEE-ORDER-2013': 'Seit 1. Januar 2013',
  },
  clauses: {
    'nationality.since-2013': {
      holds: 'Diese Erklärung gibt es.',
      fails: 'Vor dem 1. Januar 2013 gab es diese Erklärung nicht.',
    },
    'nationality.not-belgian': {
      holds: 'Sie haben nicht die belgische Staatsangehörigkeit.',
      fails: 'Sie haben die belgische Staatsangehörigkeit.',
    },
    'nationality.adult': { holds: 'Sie sind 18 Jahre oder älter.', fails: 'Sie sind unter 18 Jahre alt.' },
    'nationality.no-serious-facts': {
      holds: 'Gegen Sie gibt es keine schwerwiegenden persönlichen Fakten, wie bestimmte Verurteilungen oder Betrug.',
      fails: 'Gegen Sie gibt es schwerwiegende persönliche Fakten, wie bestimmte Verurteilungen oder Betrug.',
    },
    'nationality.unlimited-stay': {
      holds: 'Sie haben ein Dokument für einen Aufenthalt ohne Ende.',
      fails:
        'Sie haben kein Dokument für einen Aufenthalt ohne Ende: eine Karte B, K, L, EU, EU+, F, F+ oder M, oder eine Anlage 7bis, 8 oder 8bis.',
    },
    'nationality.five-years.residence': {
      holds: 'Sie haben fünf Jahre ohne Unterbrechung legal in Belgien gelebt.',
      fails: 'Sie haben nicht fünf Jahre ohne Unterbrechung legal in Belgien gelebt.',
    },
    'nationality.main-residence': {
      holds: 'Sie waren bei einer Gemeinde in Belgien eingetragen.',
      fails: 'Sie waren nicht bei einer Gemeinde in Belgien eingetragen, oder Sie wurden gestrichen.',
    },
    'nationality.legal-stay': {
      holds: 'Sie hatten ein Aufenthaltsdokument, das zählt.',
      fails: 'Sie hatten kein Aufenthaltsdokument, das zählt.',
    },
    'nationality.no-long-absence': {
      holds: 'Sie waren nie länger als sechs Monate am Stück nicht in Belgien.',
      fails: 'Sie waren länger als sechs Monate nicht in Belgien. Die Jahre beginnen neu, wenn Sie zurückkommen.',
    },
    'nationality.five-years.absences': {
      holds: 'Ihre Abwesenheiten in den letzten fünf Jahren sind zusammen ein Jahr oder weniger.',
      fails: 'Ihre Abwesenheiten in den letzten fünf Jahren sind zusammen mehr als ein Jahr.',
    },
    'nationality.language': {
      holds: 'Sie haben einen Nachweis für Französisch, Niederländisch oder Deutsch.',
      fails: 'Sie haben keinen anerkannten Nachweis für Französisch, Niederländisch oder Deutsch auf dem Niveau A2.',
    },
    'nationality.language.belgian-diploma': {
      holds: 'Sie haben ein belgisches Diplom, auf Französisch, Niederländisch oder Deutsch.',
      fails:
        'Sie haben kein belgisches Diplom der Sekundarschule oder höher auf Französisch, Niederländisch oder Deutsch.',
    },
    'nationality.language.union-diploma': {
      holds:
        'Sie haben ein Diplom eines anderen EU-Landes auf Französisch, Niederländisch oder Deutsch, mit einer belgischen Gleichstellung.',
      fails:
        'Sie haben kein Diplom eines anderen EU-Landes auf Französisch, Niederländisch oder Deutsch mit einer belgischen Gleichstellung.',
    },
    'nationality.vocational-training': {
      holds: 'Sie haben eine anerkannte Berufsausbildung von 400 Stunden oder mehr beendet.',
      fails: 'Sie haben keine anerkannte Berufsausbildung von 400 Stunden oder mehr beendet.',
    },
    'nationality.language.integration-certificate': {
      holds: 'Sie haben die Bescheinigung über einen Integrationsparcours, und sie nennt nicht das Niveau A1.',
      fails: 'Sie haben keine Bescheinigung über den richtigen Integrationsparcours über dem Niveau A1.',
    },
    'nationality.other-brussels-course': {
      holds:
        'Sie haben einen Kurs eines anderen Anbieters in Brüssel beendet, den Sie spätestens am 1. August 2021 begonnen haben.',
      fails:
        'Sie haben keinen Kurs eines anderen Anbieters in Brüssel, den Sie spätestens am 1. August 2021 begonnen haben.',
    },
    'nationality.work-without-break': {
      holds: 'Sie haben die letzten fünf Jahre ohne Unterbrechung in Belgien gearbeitet.',
      fails: 'Sie haben nicht die letzten fünf Jahre ohne Unterbrechung in Belgien gearbeitet.',
    },
    'nationality.language.certificate': {
      holds: 'Sie haben eine Sprachbescheinigung auf dem Niveau A2 oder höher, für Sprechen und Schreiben.',
      fails: 'Sie haben keine Sprachbescheinigung auf dem Niveau A2 oder höher für Sprechen und Schreiben.',
    },
    'nationality.language.b1-of-the-region': {
      holds: 'Sie haben eine Bescheinigung auf dem Niveau B1 in der Sprache Ihrer Region.',
      fails:
        'Sie haben keine Bescheinigung auf dem Niveau B1 in der Sprache Ihrer Region. Das ist angekündigt, aber kein Gesetz.',
    },
    'nationality.five-years.social-integration': {
      holds: 'Sie haben einen Nachweis der sozialen Integration.',
      fails: 'Sie haben keinen anerkannten Nachweis der sozialen Integration.',
    },
    'nationality.social.belgian-diploma': {
      holds: 'Sie haben ein belgisches Diplom der Sekundarschule oder höher.',
      fails:
        'Sie haben kein belgisches Diplom der Sekundarschule oder höher. Ein ausländisches Diplom zählt hier nicht.',
    },
    'nationality.social.integration-certificate': {
      holds: 'Sie haben den Integrationsparcours des Ortes beendet, an dem Sie bei seinem Beginn gewohnt haben.',
      fails: 'Sie haben keine Bescheinigung über den Parcours des Ortes, an dem Sie bei seinem Beginn gewohnt haben.',
    },
    'nationality.social.effort-declaration': {
      holds: 'Sie haben eine flämische Erklärung über Ihre Bemühungen.',
      fails: 'Sie haben keine flämische Erklärung über Ihre Bemühungen.',
    },
    'nationality.five-years.economic-participation': {
      holds: 'Sie haben in den letzten fünf Jahren genug gearbeitet oder studiert.',
      fails: 'Sie haben in den letzten fünf Jahren nicht genug gearbeitet oder studiert.',
    },
    'nationality.economic.days': {
      holds: 'Ihre Arbeitstage in den letzten fünf Jahren, zusammen mit Studium und Ausbildung, sind 468 oder mehr.',
      fails: 'Ihre Arbeitstage in den letzten fünf Jahren, zusammen mit Studium und Ausbildung, sind weniger als 468.',
    },
    'nationality.economic.quarters': {
      holds: 'Sie haben als Selbstständiger in den letzten fünf Jahren für sechs Quartale oder mehr Beiträge bezahlt.',
      fails: 'Sie haben als Selbstständiger in den letzten fünf Jahren nicht für sechs Quartale Beiträge bezahlt.',
    },
    'nationality.economic.degree': {
      holds: 'Sie haben in den letzten fünf Jahren ein belgisches Diplom bekommen.',
      fails: 'Sie haben in den letzten fünf Jahren kein belgisches Diplom bekommen.',
    },
    'nationality.fee.adults-pay': {
      holds: 'Sie sind erwachsen, also bezahlen Sie die Gebühr.',
      fails: 'Sie sind unter 18 Jahre alt. Für Kinder gibt es keine Gebühr.',
    },
    'nationality.fee.paid': {
      holds: 'Sie haben die Gebühr bezahlt.',
      fails: 'Sie haben die Gebühr nicht bezahlt.',
    },
    'nationality.fee.paid-before-filing': {
      holds: 'Sie haben die Erklärung nicht abgegeben, bevor Sie bezahlt haben.',
      fails: 'Sie haben die Erklärung abgegeben, bevor Sie bezahlt haben. Die Zahlung muss zuerst kommen.',
    },
    'nationality.fee.amount': {
      holds: 'Sie haben den Betrag bezahlt, der am Tag der Zahlung galt.',
      fails: 'Sie haben weniger bezahlt als den Betrag, der am Tag der Zahlung galt.',
    },
    'nationality.fee.receipt-in-file': {
      holds: 'Die Quittung liegt in Ihrer Akte.',
      fails:
        'Die Quittung lag nicht in Ihrer Akte, als Sie die Erklärung abgaben. Man kann sie nicht später dazulegen.',
    },
  },
  readings: {
    'nationality.list-of-documents': {
      question: 'Zählen Jahre mit einer Karte I oder J? Die Liste der Dokumente nennt sie nicht.',
      options: {
        complete: 'Nein. Ein Rundschreiben sagt, dass nur die Dokumente auf der Liste zählen.',
        'not-complete': 'Ja. Ein Gericht in Gent sagt, dass andere Dokumente einen legalen Aufenthalt beweisen können.',
      },
    },
    'nationality.hole-between-permits': {
      question:
        'Sie hatten zwischen zwei Aufenthaltserlaubnissen Tage ohne Erlaubnis, blieben aber eingetragen. Ist das eine Unterbrechung?',
      options: {
        'document-proves-the-stay': 'Ja. Nur was ein Dokument beweist, zählt als legaler Aufenthalt.',
        'right-went-on': 'Nein. Ihr Recht ging weiter, nur das Papier fehlte.',
      },
    },
    'nationality.one-training-or-several': {
      question: 'Müssen die 400 Stunden eine einzige Ausbildung sein, oder darf man mehrere zusammenzählen?',
      options: {
        one: 'Eine Ausbildung. Das verlangen viele Schalter.',
        several: 'Man darf mehrere zusammenzählen. Das sagt der Appellationshof Gent.',
      },
    },
    'nationality.language-of-the-diploma': {
      question:
        'Ihr belgisches Diplom ist nicht auf Französisch, Niederländisch oder Deutsch. Zählt es für die soziale Integration?',
      options: {
        'national-language': 'Nein. Der Königliche Erlass verlangt eine der drei Sprachen.',
        'any-language': 'Ja. Das Gesetz selbst verlangt nur ein belgisches Diplom.',
      },
    },
    'nationality.hours-as-days': {
      question: 'Wie viele Arbeitstage ist eine Ausbildung wert?',
      options: {
        'half-day-below': '400 Stunden sind 52,5 Tage.',
        'seven-point-six-hours': '7,6 Stunden sind ein Tag, also sind 400 Stunden 52,63 Tage.',
        'six-day-week': 'Eine Woche mit 38 Stunden hat sechs Tage, also sind 400 Stunden 63,16 Tage.',
      },
    },
    'nationality.degree-alone': {
      question:
        'Genügt ein belgisches Diplom aus den letzten fünf Jahren, auch wenn das Studium weniger als 18 Monate gedauert hat?',
      options: {
        'length-deducted': 'Nein. Nur die Dauer des Studiums wird abgezogen.',
        'degree-suffices': 'Ja. Das Diplom genügt.',
      },
    },
  },
  openPoints: {
    'nationality.family-of-belgian': {
      says: 'Sie kamen als Familie eines Belgiers. Wir haben nicht gelesen, ob die Monate des Antrags zählen.',
      ask: 'Fragen Sie die Gemeinde (den Standesbeamten), bevor Sie die Erklärung abgeben.',
    },
    'nationality.unpaid-leave': {
      says: 'Sie hatten in den letzten fünf Jahren unbezahlten Urlaub. Niemand hat geklärt, ob das Ihre Arbeit unterbricht.',
      ask: 'Fragen Sie die Gemeinde (den Standesbeamten), bevor Sie die Erklärung abgeben.',
    },
    'nationality.illiterate': {
      says: 'Sie können nicht lesen oder schreiben. Das höchste Gericht sagt, dass es eine Ausnahme geben muss. Aber noch kein Gesetz macht sie.',
      ask: 'Fragen Sie einen Anwalt oder eine Vereinigung, die bei der Staatsangehörigkeit hilft.',
    },
    'nationality.citizenship-test': {
      says: 'Ein Test ist angekündigt. Niemand weiß noch, wie er sein wird.',
      ask: 'Noch kann es Ihnen niemand sagen. Sehen Sie später wieder nach.',
    },
    'nationality.wider-obstacles': {
      says: 'Es ist angekündigt, dass unbezahlte Steuern und weitere Tatsachen im Weg stehen können. Niemand weiß noch, welche.',
      ask: 'Noch kann es Ihnen niemand sagen. Sehen Sie später wieder nach.',
    },
    'nationality.before-july-2018': {
      says: 'Wir haben nicht alle Bedingungen für Erklärungen zwischen 2013 und Juli 2018 gelesen.',
      ask: 'Fragen Sie die Gemeinde (den Standesbeamten).',
    },
    'nationality.fee-from-2027': {
      says: 'Die Gebühr steigt jedes Jahr am 1. Januar. Den Betrag von 2027 kennen wir noch nicht.',
      ask: 'Fragen Sie den föderalen Finanzdienst (FÖD Finanzen).',
    },
  },
  judgements: {},
  information: {
    'nationality.prosecutor-decides':
      'Der Prokurator des Königs hat vier Monate Zeit, um Nein zu sagen. Wenn er nicht widerspricht, werden Sie Belgier oder Belgierin.',
    'nationality.municipal-tax':
      'Ihre Gemeinde kann zusätzlich eine eigene Steuer verlangen. Wir wissen nicht, wie viel. Fragen Sie dort.',
    'nationality.file-the-day-after':
      'Genau an dem Tag, an dem die Jahre vorbei sind, sind manche Behörden anderer Meinung. Geben Sie die Erklärung einen Tag später ab, dann gibt es keinen Streit.',
    'nationality.reform-announced':
      'Die Regierung hat einen Test und ein höheres Sprachniveau angekündigt. Soweit wir finden konnten, ist das kein Gesetz.',
    'nationality.a-and-h-cards': 'Karten A und H genügen am Tag der Erklärung nie. Für die Jahre davor zählen sie.',
    'nationality.when-the-clock-starts':
      'Die Jahre beginnen mit Ihrer ersten Karte. Für anerkannte Flüchtlinge beginnen sie mit dem Antrag auf Schutz. Für EU-Bürger und ihre Familie beginnen sie mit dem Antrag.',
    'nationality.renew-in-time':
      'Beantragen Sie eine neue Karte, bevor die alte endet. Wenn Sie zu spät sind, können Sie gestrichen werden, und die Jahre beginnen neu.',
    'nationality.free-choice-of-language': 'Sie wählen die Sprache. Es muss nicht die Sprache Ihrer Region sein.',
    'nationality.no-conversation-test':
      'Wenn Sie ein anerkanntes Dokument haben, darf niemand Ihre Sprache in einem Gespräch prüfen. Das hat ein Gericht gesagt.',
    'nationality.leave-is-no-break': 'Elternurlaub, Mutterschaftsurlaub und Krankheit unterbrechen Ihre Arbeit nicht.',
    'nationality.foreign-diplomas':
      'Ein ausländisches Diplom beweist keine soziale Integration, auch wenn es anerkannt ist.',
    'nationality.days-that-count':
      'Tage mit bezahlter Krankheit, bezahltem Urlaub und Mutterschaftsruhe zählen meist als Arbeitstage. Elternurlaub nicht.',
    'nationality.work-abroad': 'Arbeit in einem anderen Land zählt nicht.',
    'nationality.fee-not-paid-back': 'Sie bekommen die Gebühr nicht zurück, wenn die Antwort Nein ist.',
    'nationality.payment-date-decides':
      'Der Tag, an dem Sie bezahlen, entscheidet über den Betrag. Der Tag der Erklärung nicht.',
    'nationality.receipt-cannot-come-later':
      'Legen Sie die Quittung in Ihre Akte, wenn Sie die Erklärung abgeben. Sie können sie nicht später dazulegen.',
  },
  steps: {
    'nationality.pay-the-fee':
      'Bezahlen Sie die Gebühr online über MyMinfin, bevor Sie die Erklärung abgeben, und drucken Sie die Quittung.',
    'nationality.make-an-appointment':
      'Machen Sie einen Termin beim Standesbeamten Ihrer Gemeinde und fragen Sie nach der Liste der Dokumente.',
    'nationality.look-at-each-condition':
      'Sehen Sie sich unten jede Bedingung an. So sehen Sie, was fehlt und ab wann sie erfüllt sein kann.',
    'nationality.ask-the-municipality': 'Fragen Sie den Standesbeamten Ihrer Gemeinde nach den offenen Punkten.',
    'nationality.ask-for-unlimited-stay':
      'Fragen Sie Ihre Gemeinde, ob Sie eine Karte für einen Aufenthalt ohne Ende bekommen können, zum Beispiel eine Karte B oder L.',
    'nationality.ask-for-residence-history':
      'Fragen Sie Ihre Gemeinde nach einer Wohnsitzbescheinigung mit allen Ihren Adressen. Sie zeigt, ob es Lücken gibt.',
    'nationality.take-a-language-course':
      'Machen Sie einen Test oder einen Kurs an einer anerkannten Schule und verlangen Sie eine Bescheinigung auf dem Niveau A2.',
    'nationality.follow-the-programme':
      'Machen Sie den Integrationsparcours Ihrer Region. Er kann Ihnen die Bescheinigung geben.',
    'nationality.go-on-working': 'Sammeln Sie Ihre Arbeitstage: 468 in fünf Jahren genügen.',
    'nationality.ask-the-finance-service': 'Fragen Sie den föderalen Finanzdienst (FÖD Finanzen) nach dem Betrag.',
  },
  evidence: {
    'nationality.birth-certificate': 'Ihre Geburtsurkunde, übersetzt und legalisiert, wenn sie aus dem Ausland kommt.',
    'nationality.criminal-record': 'Ein Auszug aus dem Strafregister, von Ihrer Gemeinde.',
    'nationality.residence-history': 'Eine Wohnsitzbescheinigung mit allen Ihren Adressen, von Ihrer Gemeinde.',
    'nationality.residence-card': 'Eine Kopie beider Seiten Ihrer Aufenthaltskarte.',
    'nationality.fee-receipt': 'Die Quittung der Gebühr.',
    'nationality.proofs-of-integration': 'Ihre Diplome, Bescheinigungen und Arbeitsnachweise.',
    'nationality.proof-of-language': 'Ein Dokument, das Französisch, Niederländisch oder Deutsch beweist.',
    'nationality.individual-accounts':
      'Ihre Individualkonten (ein Jahrespapier von jedem Arbeitgeber) und die Lohnzettel dieses Jahres.',
    'nationality.social-contributions':
      'Ein Nachweis Ihrer Sozialversicherung als Selbstständiger und der bezahlten Beiträge.',
  },
}
