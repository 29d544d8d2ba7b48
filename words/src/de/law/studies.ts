import type { studies as english } from '../../en/law/studies.ts'
import type { SameSentences } from '../../law-words.ts'

/** Der Aufnahmewettbewerb für Medizin und Zahnmedizin, und Einsprüche gegen Entscheidungen von Schulen. */
export const studies: SameSentences<typeof english> = {
  norms: {
    'french-community/studies/entrance-contest/required': {
      title: 'Der Wettbewerb vor dem Studium der Medizin und Zahnmedizin',
      question:
        'Muss ich einen Wettbewerb bestehen, bevor ich Medizin oder Zahnmedizin auf Französisch studieren kann?',
      met: 'Ja. Sie können nur beginnen, wenn Sie zugelassen sind. Seit 2023 ist das ein Aufnahmewettbewerb: Die Besten bekommen einen Platz. Vorher war es eine Prüfung.',
      notMet: 'Nein. Sie können dieses Studium ohne diesen Wettbewerb beginnen.',
      undetermined: 'Wir können noch nicht sagen, ob Sie am Wettbewerb teilnehmen müssen.',
    },
    'french-community/studies/entrance-contest/register-by': {
      title: 'Letzter Tag für die Anmeldung zum Wettbewerb',
      question: 'Bis wann muss ich mich zum Wettbewerb anmelden?',
      met: 'Sie müssen sich bis zu diesem Tag online anmelden.',
      notMet: 'Es gibt für Sie keinen Wettbewerb, zu dem Sie sich anmelden.',
      undetermined: 'Wir kennen den letzten Tag für die Anmeldung nicht.',
    },
    'french-community/studies/entrance-contest/withdraw-by': {
      title: 'Letzter Tag für die Abmeldung vom Wettbewerb',
      question: 'Bis wann kann ich mich vom Wettbewerb abmelden?',
      met: 'Sie können sich bis zu diesem Tag abmelden.',
      notMet: 'Es gibt für Sie keinen Wettbewerb, von dem Sie sich abmelden.',
      undetermined: 'Wir kennen den letzten Tag für die Abmeldung nicht.',
    },
    'french-community/studies/entrance-contest/held-on': {
      title: 'Tag des Wettbewerbs',
      question: 'An welchem Tag ist der Wettbewerb?',
      met: 'Der Wettbewerb ist an diesem Tag.',
      notMet: 'Für Sie gibt es keinen Wettbewerb.',
      undetermined: 'Wir kennen den Tag des Wettbewerbs nicht.',
    },
    'french-community/studies/entrance-contest/window-opens': {
      title: 'Erster Tag, an dem der Wettbewerb sein kann',
      question: 'Ab welchem Tag kann der Wettbewerb sein?',
      met: 'Der Wettbewerb ist nicht vor diesem Tag.',
      notMet: 'Für Sie gibt es keinen Wettbewerb.',
      undetermined: 'Wir können noch nicht sagen, ob es für Sie einen Wettbewerb gibt.',
    },
    'french-community/studies/entrance-contest/window-closes': {
      title: 'Letzter Tag, an dem der Wettbewerb sein kann',
      question: 'Bis zu welchem Tag kann der Wettbewerb sein?',
      met: 'Der Wettbewerb ist nicht nach diesem Tag.',
      notMet: 'Für Sie gibt es keinen Wettbewerb.',
      undetermined: 'Wir können noch nicht sagen, ob es für Sie einen Wettbewerb gibt.',
    },
    'french-community/studies/entrance-contest/number-fixed-by': {
      title: 'Letzter Tag, um die Zahl der Plätze festzulegen',
      question: 'Bis wann weiß man, wie viele Plätze es gibt?',
      met: 'Die Regierung muss die Zahl der Plätze bis zu diesem Tag festlegen.',
      notMet: 'Für Sie gibt es keinen Wettbewerb.',
      undetermined: 'Wir wissen nicht, bis zu welchem Tag die Zahl der Plätze festgelegt wird.',
    },
    'french-community/studies/appeal/allowed': {
      title: 'Einspruch gegen eine Entscheidung einer Schule',
      question: 'Kann ich gegen die Entscheidung meiner Schule Einspruch erheben?',
      met: 'Ja. Sie können gegen diese Entscheidung Einspruch erheben. Beginnen Sie in der Schule.',
      notMet: 'Nein. Gegen diese Entscheidung gibt es keinen Einspruch.',
      undetermined: 'Wir können noch nicht sagen, ob Sie gegen diese Entscheidung Einspruch erheben können.',
    },
    'french-community/studies/appeal/outside-allowed': {
      title: 'Externer Einspruch (außerhalb der Schule)',
      question: 'Kann ich jetzt außerhalb der Schule Einspruch erheben?',
      met: 'Ja. Der Weg außerhalb der Schule steht Ihnen offen.',
      notMet: 'Nein. An diesem Tag können Sie nicht außerhalb der Schule Einspruch erheben.',
      undetermined: 'Wir können noch nicht sagen, ob Sie außerhalb der Schule Einspruch erheben können.',
    },
    'french-community/studies/appeal/ceperi-examines': {
      title: 'Was die CEPERI prüft',
      question: 'Prüft die CEPERI, was ich zu sagen habe?',
      met: 'Ja. Die CEPERI prüft, ob die Schule auf das geantwortet hat, was Sie ihr gesagt haben.',
      notMet: 'Nein. Die CEPERI prüft das nicht.',
      undetermined: 'Wir können noch nicht sagen, ob die CEPERI prüft, was Sie zu sagen haben.',
    },
    'french-community/studies/appeal/pupil-appeals': {
      title: 'Wer in der Sekundarschule Einspruch erhebt',
      question: 'Darf ein Schüler in der Sekundarschule allein Einspruch erheben?',
      met: 'Ja. Der Schüler oder die Schülerin ist 18 oder älter und erhebt allein Einspruch.',
      notMet:
        'Die Regel für Schüler ab 18 gilt an diesem Tag nicht. In der Sekundarschule erheben für Jüngere die Eltern Einspruch.',
      undetermined: 'Wir können noch nicht sagen, wer Einspruch erhebt.',
    },
    'french-community/studies/appeal/secondary-internal-by': {
      title: 'Letzter Tag für den internen Einspruch in der Sekundarschule',
      question: 'Bis wann muss ich in der Sekundarschule Einspruch erheben?',
      met: 'Die Schule muss Ihnen mindestens bis zu diesem Tag Zeit geben. Ihre Regeln können Ihnen mehr geben.',
      notMet: 'Gegen diese Entscheidung gibt es keinen internen Einspruch in einer Sekundarschule.',
      undetermined: 'Wir können nicht sicher sagen, bis wann Sie in der Schule Einspruch erheben müssen.',
    },
    'french-community/studies/appeal/secondary-internal-closes': {
      title: 'Tag, bis zu dem die Sekundarschule antwortet',
      question: 'Bis wann muss die Sekundarschule antworten?',
      met: 'Die Schule muss bis zu diesem Tag entscheiden.',
      notMet: 'Gegen diese Entscheidung gibt es keinen internen Einspruch in einer Sekundarschule.',
      undetermined: 'Wir wissen nicht, bis wann die Schule entscheiden muss.',
    },
    'french-community/studies/appeal/secondary-external-by': {
      title: 'Letzter Tag, um dem Einspruchsrat zu schreiben',
      question: 'Bis wann muss ich dem Einspruchsrat (Conseil de recours) schreiben?',
      met: 'Sie müssen dem Einspruchsrat (Conseil de recours) bis zu diesem Tag schreiben.',
      notMet: 'Der Einspruchsrat (Conseil de recours) befasst sich nicht mit dieser Entscheidung.',
      undetermined:
        'Wir können keinen Tag sicher nennen. Nehmen Sie den Tag aus der Mitteilung Ihrer Schule, oder den früheren.',
    },
    'french-community/studies/appeal/higher-internal-by': {
      title: 'Letzter Tag für die Beschwerde in der Hochschule',
      question: 'Bis wann muss ich mich an meiner Universität oder Hochschule beschweren?',
      met: 'Sie müssen sich bis zu diesem Tag beschweren.',
      notMet: 'Gegen diese Entscheidung gibt es keine Beschwerde an der Hochschule.',
      undetermined: 'Wir können nicht sicher sagen, bis wann Sie sich beschweren müssen.',
    },
    'french-community/studies/appeal/higher-external-by': {
      title: 'Letzter Tag für den Weg außerhalb der Universität oder Hochschule',
      question: 'Bis wann muss ich zur CEPERI oder zum Staatsrat gehen?',
      met: 'Sie müssen bis zu diesem Tag dorthin gehen.',
      notMet: 'Gegen diese Entscheidung gibt es keinen Weg außerhalb.',
      undetermined: 'Wir haben den letzten Tag nicht gelesen. Fragen Sie sofort.',
    },
    'french-community/studies/appeal/social-promotion-internal-by': {
      title: 'Letzter Tag für den internen Einspruch in einer Schule für Erwachsene',
      question: 'Bis wann muss ich in der Schule für Erwachsene (promotion sociale) Einspruch erheben?',
      met: 'Sie müssen bis zu diesem Tag Einspruch erheben.',
      notMet: 'Gegen diese Entscheidung gibt es keinen solchen Einspruch.',
      undetermined: 'Wir können noch nicht sagen, bis wann Sie in der Schule Einspruch erheben müssen.',
    },
    'french-community/studies/appeal/social-promotion-external-by': {
      title: 'Letzter Tag für den externen Einspruch bei einer Schule für Erwachsene',
      question: 'Bis wann muss ich außerhalb der Schule für Erwachsene (promotion sociale) Einspruch erheben?',
      met: 'Sie müssen bis zu diesem Tag Einspruch erheben.',
      notMet: 'Gegen diese Entscheidung gibt es keinen solchen Einspruch.',
      undetermined: 'Wir können noch nicht sagen, bis wann Sie außerhalb der Schule Einspruch erheben müssen.',
    },
  },
  versions: {
    'contest-none': 'Vor der Prüfung (Studienbeginn bis 2016)',
    'contest-exam': 'Die Aufnahmeprüfung (Studienbeginn von 2017 bis 2022)',
    'contest-contest': 'Der Wettbewerb (Studium seit 2023)',
    'contest-2023': 'Der Wettbewerb von 2023',
    'contest-2024': 'Der Wettbewerb von 2024',
    'contest-2025': 'Der Wettbewerb von 2025',
    'contest-since-2026': 'Wettbewerbe seit 2026, deren Tage wir nicht gefunden haben',
    'contest-window': 'Zwischen dem 16. und dem 31. August, vor Beginn des Studiums',
    'appeal-allowed': 'Wogegen man Einspruch erheben kann',
    'appeal-outside-allowed': 'Wann der Weg außerhalb der Schule offen ist',
    'appeal-ceperi-examines': 'Was die CEPERI prüft',
    'appeal-pupil-appeals': 'Schüler, die 18 oder älter sind',
    'appeal-before-2022': 'Der alte Schulkalender (Entscheidungen bis 28. August 2022)',
    'appeal-school-year-2022': 'Das Schuljahr 2022-2023',
    'appeal-school-year-2023': 'Das Schuljahr 2023-2024',
    'appeal-school-year-2024': 'Das Schuljahr 2024-2025',
    'appeal-school-year-2025': 'Das Schuljahr 2025-2026',
    'appeal-later-school-years': 'Spätere Schuljahre, deren letzten Tag wir nicht gefunden haben',
    'appeal-secondary-internal-by': 'Mindestens zwei Werktage',
    'appeal-higher-internal-by': 'Drei Werktage gegen eine Jury',
    'appeal-higher-external-by': 'Fristen, die wir nicht gelesen haben',
    'appeal-social-promotion-internal-by': 'Vier Kalendertage',
    'appeal-social-promotion-external-by': 'Sieben Kalendertage ab dem dritten Werktag nach dem Abschicken',
  },
  clauses: {
    'contest.since-2017': {
      holds:
        'Ihr Studium beginnt 2017 oder später. Seither beginnt niemand ohne eine Prüfung oder, seit 2023, ohne den Wettbewerb.',
      fails: 'Ihr Studium hat vor 2017 begonnen. Damals gab es keine Prüfung am Anfang.',
    },
    'contest.since-2023': {
      holds: 'Ihr Studium beginnt 2023 oder später. Seither gibt es einen Wettbewerb.',
      fails: 'Ihr Studium hat vor 2023 begonnen. Damals gab es keinen Wettbewerb.',
    },
    'contest.medicine-or-dentistry': {
      holds: 'Sie wollen Medizin oder Zahnmedizin studieren.',
      fails: 'Sie wollen nicht Medizin oder Zahnmedizin studieren.',
    },
    'contest.in-french': {
      holds: 'Sie wollen an einer Universität der Französischen Gemeinschaft studieren.',
      fails: 'Sie wollen nicht an einer Universität der Französischen Gemeinschaft studieren.',
    },
    'appeal.secondary': {
      holds: 'Die Entscheidung kommt von einer Sekundarschule.',
      fails: 'Die Entscheidung kommt nicht von einer Sekundarschule.',
    },
    'appeal.higher': {
      holds: 'Die Entscheidung kommt von einer Universität, einer Hochschule oder einer Kunsthochschule.',
      fails: 'Die Entscheidung kommt nicht von einer Universität, einer Hochschule oder einer Kunsthochschule.',
    },
    'appeal.social-promotion': {
      holds: 'Die Entscheidung kommt von einer Schule für Erwachsene (promotion sociale).',
      fails: 'Die Entscheidung kommt nicht von einer Schule für Erwachsene (promotion sociale).',
    },
    'appeal.fail-or-restricted': {
      holds: 'Sie haben nicht bestanden (Bescheinigung C), oder mit Einschränkungen bestanden (Bescheinigung B).',
      fails:
        'Die Entscheidung ist nicht, dass Sie nicht bestanden (Bescheinigung C) oder mit Einschränkungen bestanden haben (Bescheinigung B).',
    },
    'appeal.qualification-jury': {
      holds: 'Die Entscheidung kommt von der Qualifikationsjury, die Ihren Beruf prüft.',
      fails: 'Die Entscheidung kommt nicht von der Qualifikationsjury.',
    },
    'appeal.irregularity': {
      holds: 'Bei der Entscheidung ist ein Fehler passiert. Das nennt man eine Unregelmäßigkeit.',
      fails: 'Bei der Entscheidung ist kein Fehler passiert. Eine Note allein ist kein Grund.',
    },
    'appeal.jury-results': {
      holds: 'Es geht um Ihre Ergebnisse, und eine Jury hat entschieden.',
      fails: 'Es geht nicht um Ergebnisse, über die eine Jury entschieden hat.',
    },
    'appeal.enrolment-refused': {
      holds: 'Ihre Einschreibung wurde verweigert.',
      fails: 'Die Entscheidung ist nicht, dass Ihre Einschreibung verweigert wurde.',
    },
    'appeal.ceperi-ground': {
      holds:
        'Sie wurden abgelehnt, weil Sie nicht finanzierbar sind, weil das Studium nicht finanziert wird oder weil Sie früher ausgeschlossen wurden.',
      fails: 'Sie wurden aus einem anderen Grund abgelehnt als denen, mit denen die CEPERI sich befasst.',
    },
    'appeal.unit-refused': {
      holds: 'Sie haben eine Einheit oder die integrierte Prüfung nicht bestanden.',
      fails: 'Die Entscheidung ist nicht, dass Sie eine Einheit oder die integrierte Prüfung nicht bestanden haben.',
    },
    'appeal.internal-made': {
      holds: 'Sie haben zuerst in der Schule Einspruch erhoben.',
      fails:
        'Sie haben noch nicht in der Schule Einspruch erhoben. Ohne diesen Schritt prüft niemand außerhalb Ihren Einspruch.',
    },
    'appeal.internal-answered': {
      holds: 'Die Schule hat über Ihren Einspruch entschieden.',
      fails: 'Die Schule hat noch nicht über Ihren Einspruch entschieden.',
    },
    'appeal.all-told-inside': {
      holds: 'Sie haben in Ihrem Einspruch in der Schule alles gesagt.',
      fails: 'Sie sagen jetzt etwas, das Sie in der Schule nicht gesagt haben. Die CEPERI prüft keine neuen Tatsachen.',
    },
    'appeal.pupil-of-age': {
      holds: 'Der Schüler oder die Schülerin ist 18 oder älter.',
      fails: 'Der Schüler oder die Schülerin ist jünger als 18. Die Eltern erheben Einspruch.',
    },
  },
  readings: {
    'appeal.any-disagreement': {
      question: 'Kann man gegen jede Entscheidung des Klassenrates Einspruch erheben?',
      options: {
        'only-fail-or-restricted': 'Nein. Nur gegen die Bescheinigungen C und B.',
        any: 'Ja. Es genügt, dass Sie mit dem Klassenrat nicht einverstanden sind.',
      },
    },
    'appeal.external-term': {
      question: 'Wie viel Zeit haben Sie, um dem Einspruchsrat (Conseil de recours) zu schreiben?',
      options: {
        'school-notice':
          'Bis zum zehnten Werktag nach dem letzten Tag des Schuljahres. In der zweiten Prüfungszeit bis zum fünften Werktag nach der Antwort der Schule.',
        'ten-days': 'Zehn Tage ab der Antwort der Schule.',
      },
    },
    'appeal.external-term-before-2022': {
      question:
        'Wie viel Zeit hatten Sie vor dem neuen Schulkalender, um dem Einspruchsrat (Conseil de recours) zu schreiben?',
      options: {
        'before-10-july': 'Vor dem 10. Juli. In der zweiten Prüfungszeit fünf Tage ab der Antwort der Schule.',
        'ten-days': 'Zehn Tage ab der Antwort der Schule.',
      },
    },
  },
  openPoints: {
    'contest.begun-before': {
      says: 'Sie haben dieses Studium früher schon begonnen, oder Sie wurden in einem früheren Jahr zugelassen. Wir haben nicht gelesen, was für Sie gilt.',
      ask: 'Fragen Sie die Universität.',
    },
    'contest.day-not-found': {
      says: 'Wir haben den Tag dieses Wettbewerbs nicht gefunden. Er liegt immer zwischen dem 16. und dem 31. August.',
      ask: 'Sehen Sie auf der Seite der ARES nach, die den Wettbewerb veranstaltet, oder fragen Sie dort.',
    },
    'contest.last-registration-not-found': {
      says: 'Wir haben den letzten Tag für die Anmeldung zu diesem Wettbewerb nicht gefunden. 2023, 2024 und 2025 lag er zwischen dem 7. und dem 15. Juli.',
      ask: 'Sehen Sie auf der Seite der ARES nach, die den Wettbewerb veranstaltet, oder fragen Sie dort.',
    },
    'contest.last-withdrawal-not-found': {
      says: 'Wir haben den letzten Tag für die Abmeldung von diesem Wettbewerb nicht gefunden. 2025 war es der 13. August.',
      ask: 'Sehen Sie auf der Seite der ARES nach, die den Wettbewerb veranstaltet, oder fragen Sie dort.',
    },
    'appeal.last-school-day-not-found': {
      says: 'Wir haben den letzten Tag dieses Schuljahres nicht gefunden.',
      ask: 'Fragen Sie die Schule, und sehen Sie in ihrer Mitteilung über Einsprüche nach.',
    },
    'appeal.qualification-jury-closes': {
      says: 'Wir haben nicht gefunden, bis wann die Schule nach einer Qualifikationsjury antwortet. Bis 2022 war es der 25. Juni.',
      ask: 'Fragen Sie die Schule, und sehen Sie in ihrer Mitteilung über Einsprüche nach.',
    },
    'appeal.enrolment-internal-term': {
      says: 'Wir haben nicht gefunden, wie viel Zeit Sie für den internen Einspruch gegen eine verweigerte Einschreibung haben.',
      ask: 'Fragen Sie sofort die Schule. Ihre Regeln nennen den letzten Tag.',
    },
    'appeal.ceperi-term': {
      says: 'Wir konnten nicht lesen, wie viel Zeit Sie haben, um zur CEPERI zu gehen.',
      ask: 'Fragen Sie sofort die CEPERI.',
    },
    'appeal.council-of-state-term': {
      says: 'Wir haben nicht gelesen, wie viel Zeit Sie haben, um zum Staatsrat zu gehen.',
      ask: 'Fragen Sie sofort einen Anwalt.',
    },
    'appeal.council-of-state-straight': {
      says: 'Sie haben sich nicht bei der Jury beschwert, oder sie hat nicht geantwortet. Wir haben nicht gelesen, ob der Staatsrat Ihren Fall dann prüft.',
      ask: 'Fragen Sie sofort einen Anwalt.',
    },
  },
  judgements: {},
  information: {
    'contest.exam-marks': 'In der Prüfung brauchte man 10 von 20 in jedem der zwei Teile, und 8 von 20 in jedem Fach.',
    'contest.exam-non-residents':
      'Von allen, die die Prüfung bestanden, durften höchstens 30 von 100 nicht als ansässig gelten.',
    'contest.what-it-asks':
      'Der Wettbewerb hat 80 Fragen mit Antworten zur Auswahl, in zwei Serien von 40. Die sechs Fächer sind Chemie, Biologie, Physik, Mathematik, logisches Denken und Kommunikation. Man kann 160 Punkte erreichen.',
    'contest.no-lowest-mark':
      'Sie brauchen keine Mindestnote. Die Besten bekommen einen Platz, solange es Plätze gibt.',
    'contest.two-rankings': 'Es gibt zwei Ranglisten: eine für Medizin, eine für Zahnmedizin.',
    'contest.non-residents':
      'Höchstens 15 von 100 Plätzen in jedem Fach gehen an Menschen, die nicht als ansässig gelten. Die Zahl wird abgerundet.',
    'contest.one-choice':
      'Bei der Anmeldung wählen Sie ein Fach und eine Universität. Später können Sie das nicht ändern.',
    'contest.inami':
      'Wer einen Platz bekommt, dem ist am Ende des Studiums eine LIKIV-Nummer (numéro INAMI) versprochen. Diese Nummer braucht man, um als Arzt oder Zahnarzt für die Krankenversicherung zu arbeiten.',
    'contest.once-in-august':
      'Es gibt einen Wettbewerb im Jahr, zwischen dem 16. und dem 31. August. Es gibt keine zweite Prüfungszeit.',
    'contest.online-only': 'Sie können sich nur online anmelden.',
    'contest.places-by-branch':
      'Die Regierung legt fest, wie viele Plätze es in jedem Fach gibt, spätestens zehn Tage vor dem Wettbewerb.',
    'appeal.workshops': 'In manchen Städten gibt es Treffen, bei denen man Ihnen hilft, einen Einspruch zu schreiben.',
    'appeal.to-whom':
      'Sekundarschule: der Einspruchsrat (Conseil de recours). Ergebnisse an der Hochschule: der Staatsrat. Verweigerte Einschreibung: die CEPERI. Schule für Erwachsene: Fragen Sie die Schule, wem Sie schreiben.',
    'appeal.ceperi-limits':
      'Die CEPERI beurteilt nicht, ob die Ablehnung richtig ist. Sie prüft nur, ob die Schule auf das geantwortet hat, was Sie ihr gesagt haben.',
    'appeal.exclusion-three-or-five':
      'Ein Ausschluss zählt fünf Jahre, wenn der Grund ein schwerer Fehler oder Betrug war. Ältere Texte sagen drei Jahre.',
    'appeal.rules-may-give-more':
      'Die Regeln der Schule nennen den letzten Tag und die Uhrzeit. Keine Schule darf Ihnen weniger als zwei Werktage geben.',
    'appeal.earlier-than-this':
      'Sie müssen vor diesem Tag in der Schule Einspruch erheben: An diesem Tag hat die Schule schon geantwortet.',
    'appeal.use-the-notice':
      'Die Mitteilung Ihrer eigenen Schule geht vor. Wenn Sie keine haben, nehmen Sie den früheren Tag.',
    'appeal.jury-steps':
      'Eine ältere Seite sagt, wie es an Hochschulen und Kunsthochschulen weitergeht: ein Bericht innerhalb von zwei Werktagen, eine Entscheidung innerhalb von einem und eine Antwort an Sie innerhalb von zwei.',
    'appeal.seven-days-in-all':
      'Die Schule muss in sieben Tagen mit Ihrem Einspruch fertig sein. Schulferien zählen nicht mit.',
    'appeal.thirty-days': 'Die Antwort kommt innerhalb von dreißig Tagen. Schulferien zählen nicht mit.',
  },
  steps: {
    'contest.register-online': 'Melden Sie sich bis {date} online an.',
    'contest.prove-residence':
      'Verlangen Sie bei Ihrer Gemeinde früh die Papiere, die zeigen, dass Sie als ansässig gelten.',
    'contest.ask-the-university': 'Fragen Sie die Universität, ob Sie am Wettbewerb teilnehmen müssen.',
    'appeal.ask-for-reasons':
      'Verlangen Sie von der Schule die Gründe schriftlich, und verlangen Sie, Ihre Prüfungen zu sehen.',
    'appeal.go-inside-first': 'Erheben Sie zuerst in der Schule Einspruch, schriftlich.',
    'appeal.get-help': 'Bitten Sie einen Informationsdienst für junge Menschen um Hilfe.',
    'appeal.talk-to-the-school': 'Sprechen Sie mit dem Lehrer oder mit der Schulleitung.',
    'appeal.send-registered': 'Schicken Sie Ihren Einspruch als Einschreibebrief, und eine Kopie an die Schulleitung.',
    'appeal.tell-all-inside':
      'Sagen Sie in Ihrem Einspruch in der Schule alles, mit Beweisen. Später wird es nicht mehr geprüft.',
    'appeal.hand-in-at-school':
      'Geben Sie Ihren Einspruch bis {date} in der Schule ab, und verlangen Sie eine Empfangsbestätigung.',
    'appeal.write-to-council':
      'Schreiben Sie dem Einspruchsrat (Conseil de recours) bis {date} einen Einschreibebrief.',
    'appeal.take-the-earlier-day':
      'Verlangen Sie von der Schule ihre Mitteilung über Einsprüche. Bis Sie sie haben, nehmen Sie den früheren Tag.',
    'appeal.complain-to-jury': 'Beschweren Sie sich bis {date} beim Sekretär der Jury.',
    'appeal.ask-the-term-now': 'Fragen Sie heute noch, wie viel Zeit Sie haben.',
    'appeal.send-inside-registered':
      'Schicken Sie Ihren Einspruch bis {date} als Einschreibebrief an die Schule, oder geben Sie ihn gegen eine Empfangsbestätigung ab.',
    'appeal.send-outside-registered':
      'Schicken Sie Ihren Einspruch bis {date} als Einschreibebrief, und eine Kopie an die Schulleitung.',
  },
  evidence: {
    'contest.proof-of-residence': 'Papiere, die zeigen, dass Sie als ansässig gelten, meistens von Ihrer Gemeinde',
    'appeal.decision': 'Die Entscheidung, mit dem Datum',
    'appeal.your-reasons': 'Ihr Brief mit Ihren Gründen',
    'appeal.copies-of-tests': 'Kopien der Prüfungen, mit denen Sie nicht einverstanden sind',
    'appeal.receipt': 'Die Empfangsbestätigung der Schule, oder der Beleg des Einschreibebriefs',
    'appeal.internal-decision': 'Die Antwort der Schule auf Ihren ersten Einspruch',
    'appeal.copy-to-the-head': 'Der Beweis, dass Sie der Schulleitung eine Kopie geschickt haben',
  },
}
