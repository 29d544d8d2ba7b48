import type { ConceptsWords } from '../../concept-words.ts'

/** Eine Entscheidung einer Schule und Studien, die mit einem Wettbewerb beginnen. */
export const educationConcepts = {
  medicalStudies: {
    label: 'Medizin oder Zahnmedizin',
    question: 'Welches Studium möchten Sie beginnen?',
    help: 'Für Menschen, die Arzt oder Zahnarzt werden möchten.',
    fields: {
      branch: { label: 'Studium' },
      community: { label: 'Universität', help: 'Es geht um die Sprache des Studiums, nicht um Ihren Wohnort.' },
      startsOn: { label: 'Beginn des Studiums', help: 'Das Jahr genügt: 2025 für das akademische Jahr 2025-2026.' },
      begunBefore: {
        label: 'Schon früher begonnen oder zugelassen',
        help: 'Sie haben dieses Studium früher schon begonnen, oder Sie wurden in einem früheren Jahr zugelassen.',
      },
    },
    codes: {
      branch: { medicine: 'Medizin', dentistry: 'Zahnmedizin', other: 'Ein anderes Studium' },
      community: {
        fr: 'Französische Gemeinschaft (Föderation Wallonie-Brüssel)',
        nl: 'Flämische Gemeinschaft',
        other: 'Anderswo',
      },
    },
  },
  schoolDecision: {
    label: 'Eine Entscheidung Ihrer Schule',
    question: 'Mit welcher Entscheidung einer Schule sind Sie nicht einverstanden?',
    help: 'Für Schulen der Französischen Gemeinschaft. Sehen Sie im Brief oder im Zeugnis mit der Entscheidung nach.',
    fields: {
      level: { label: 'Art der Schule' },
      decision: { label: 'Was entschieden wurde' },
      session: {
        label: 'Prüfungszeit',
        help: 'Die erste Prüfungszeit ist im Juni, die zweite im August oder September.',
      },
      irregularity: {
        label: 'Bei der Entscheidung ist ein Fehler passiert',
        help: 'Zum Beispiel: Eine Regel wurde nicht beachtet, jemand hat gefehlt, eine Prüfung ging verloren. Eine schlechte Note allein genügt nicht.',
      },
      refusalGround: { label: 'Warum Ihre Einschreibung verweigert wurde' },
      deliberatedOn: { label: 'Tag der Entscheidung', help: 'Der Tag des Klassenrates oder der Jury.' },
      notifiedOn: {
        label: 'Tag, an dem Sie es erfahren haben',
        help: 'Der Tag des Zeugnisses, des Briefes oder des Ergebnisses im Internet.',
      },
      copyConsultedOn: { label: 'Tag, an dem Sie Ihre Prüfung eingesehen haben' },
      internalAppealFiledOn: { label: 'Tag, an dem Sie in der Schule Einspruch erhoben haben' },
      internalDecisionSentOn: {
        label: 'Tag, an dem die Schule ihre Antwort abgeschickt hat',
        help: 'Sehen Sie das Datum auf dem Umschlag an.',
      },
      internalDecisionNotifiedOn: { label: 'Tag, an dem Sie die Antwort der Schule bekommen haben' },
      allToldInternally: {
        label: 'Sie haben der Schule alles gesagt',
        help: 'Alle Tatsachen und Beweise, die Ihnen helfen, standen schon in Ihrem Einspruch in der Schule.',
      },
    },
    codes: {
      level: {
        secondary: 'Sekundarschule',
        higher: 'Universität, Hochschule oder Kunsthochschule',
        'social-promotion': 'Schule für Erwachsene (promotion sociale)',
      },
      decision: {
        fail: 'Ich habe das Jahr nicht bestanden (Bescheinigung C)',
        'restricted-pass': 'Ich habe bestanden, aber nicht für jede Art von Schule (Bescheinigung B)',
        pass: 'Ich habe bestanden (Bescheinigung A)',
        resits: 'Ich muss Prüfungen wiederholen',
        'other-class-council': 'Eine andere Entscheidung des Klassenrates',
        'qualification-jury': 'Eine Entscheidung der Qualifikationsjury',
        'jury-results': 'Ergebnisse an einer Hochschule',
        'enrolment-refused': 'Meine Einschreibung wurde verweigert',
        'unit-refused': 'Nicht bestanden: eine Einheit oder die integrierte Prüfung (Schule für Erwachsene)',
        other: 'Etwas anderes',
      },
      session: { first: 'Erste Prüfungszeit', second: 'Zweite Prüfungszeit' },
      refusalGround: {
        'not-financeable': 'Ich bin nicht finanzierbar: Ich habe zu wenig bestanden',
        'studies-not-funded': 'Das Studium wird nicht finanziert',
        'excluded-before': 'Ich wurde früher wegen eines schweren Fehlers oder wegen Betrugs ausgeschlossen',
        other: 'Ein anderer Grund, oder keine Verweigerung',
      },
    },
  },
} satisfies ConceptsWords
