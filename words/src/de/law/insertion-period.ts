import type { insertionPeriod as english } from '../../en/law/insertion-period.ts'
import type { SameSentences } from '../../law-words.ts'

const withOneService = (name: string, bare: string, where: string) => ({
  title: `${bare}: Ihr Arbeitsamt`,
  question: `Muss ich mich ${name} eintragen?`,
  met: `Ja. Sie wohnen ${where}. Deshalb tragen Sie sich ${name} ein.`,
  notMet: `Nein. Sie wohnen nicht ${where}.`,
  undetermined: `Wir können noch nicht sagen, ob Sie sich ${name} eintragen.`,
})

/** Die Berufseingliederungszeit nach dem Studium, und die Zulage danach. */
export const insertionPeriod: SameSentences<typeof english> = {
  norms: {
    'belgium/work/insertion-period/register-with/actiris': withOneService('bei Actiris', 'Actiris', 'in Brüssel'),
    'belgium/work/insertion-period/register-with/forem': withOneService('beim Forem', 'Forem', 'in der Wallonie'),
    'belgium/work/insertion-period/register-with/vdab': withOneService('beim VDAB', 'VDAB', 'in Flandern'),
    'belgium/work/insertion-period/register-with/adg': withOneService(
      'beim Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)',
      'ADG',
      'in der Deutschsprachigen Gemeinschaft',
    ),
    'belgium/work/insertion-period/register-by': {
      title: 'Letzter Tag für die Eintragung nach dem Juni',
      question: 'Bis wann muss ich mich nach der Ausbildung eintragen, damit ich keine Tage verliere?',
      met: 'Tragen Sie sich bis zu diesem Tag ein. Dann beginnt Ihre Berufseingliederungszeit am 1. August.',
      notMet: 'Für Sie gibt es keinen solchen Tag. Ihre Berufseingliederungszeit beginnt, wenn Sie sich eintragen.',
      undetermined: 'Wir können noch nicht sagen, bis wann Sie sich eintragen sollen.',
    },
    'belgium/work/insertion-period/starts-on': {
      title: 'Der erste Tag Ihrer Berufseingliederungszeit',
      question: 'Wann beginnt meine Berufseingliederungszeit?',
      met: 'Ihre Berufseingliederungszeit beginnt am {date}.',
      notMet: 'Sie haben jetzt keine Berufseingliederungszeit. Sie beginnt, wenn Sie sich als arbeitsuchend eintragen.',
      undetermined: 'Wir können noch nicht sagen, wann Ihre Berufseingliederungszeit beginnt.',
    },
    'belgium/work/insertion-period/start-by': {
      title: 'Der späteste Tag für den Beginn, bevor Sie 25 sind',
      question: 'Bis wann muss meine Berufseingliederungszeit beginnen, damit ich den Antrag vor 25 stellen kann?',
      met: 'Ihre Berufseingliederungszeit sollte bis zu diesem Tag beginnen. Das ist gerade früh genug, um den Antrag vor 25 zu stellen.',
      notMet: 'Für Sie gibt es keinen solchen Tag.',
      undetermined: 'Wir können noch nicht sagen, bis wann Ihre Berufseingliederungszeit beginnen muss.',
    },
    'belgium/work/insertion-period/length': {
      title: 'Wie lange die Berufseingliederungszeit dauert',
      question: 'Wie viele Tage dauert meine Berufseingliederungszeit?',
      met: 'Ihre Berufseingliederungszeit dauert {amount}. Sonntage zählen nicht mit.',
      notMet:
        'Die Berufseingliederungszeit betrifft Sie nicht. Sie ist für Menschen, die die Schule verlassen und jünger als 25 sind.',
      undetermined: 'Wir können noch nicht sagen, wie viele Tage Ihre Berufseingliederungszeit dauert.',
    },
    'belgium/work/insertion-period/claim-from': {
      title: 'Ab wann Sie die Eingliederungszulage beantragen können',
      question: 'Ab wann kann ich die Eingliederungszulage beantragen?',
      met: 'Ihre Tage sind am {date} vorbei. Ab dann können Sie den Antrag stellen, wenn auch die anderen Bedingungen erfüllt sind.',
      notMet: 'Für Sie gibt es jetzt keinen solchen Tag.',
      undetermined: 'Wir können nicht sicher sagen, ab wann Sie den Antrag stellen können.',
    },
    'belgium/work/insertion-period/claim-before': {
      title: 'Vor welchem Tag Sie den Antrag stellen müssen',
      question: 'Vor welchem Tag muss ich die Eingliederungszulage beantragen?',
      met: 'Sie müssen den Antrag vor diesem Tag stellen: {date}. An diesem Tag werden Sie 25, dann ist es zu spät.',
      notMet: 'Für Sie gibt es keinen solchen Tag. Sie sind zu alt, oder Sie sind noch schulpflichtig.',
      undetermined: 'Wir können noch nicht sagen, vor welchem Tag Sie den Antrag stellen müssen.',
    },
    'belgium/work/insertion-period/age': {
      title: 'Das Alter für den Antrag',
      question: 'Bin ich jung genug, um die Eingliederungszulage zu beantragen?',
      met: 'Ja. An diesem Tag sind Sie jung genug.',
      notMet: 'Nein. An diesem Tag sind Sie 25 oder älter.',
      undetermined: 'Wir können nicht sicher sagen, ob Ihr Alter für den Antrag passt.',
    },
    'belgium/work/insertion-period/diploma': {
      title: 'Das Diplom für den Antrag',
      question: 'Genügt meine Ausbildung für die Eingliederungszulage?',
      met: 'Ja. Ihre Ausbildung genügt an diesem Tag.',
      notMet: 'Nein. Ihre Ausbildung genügt an diesem Tag nicht.',
      undetermined: 'Wir können nicht sicher sagen, ob Ihre Ausbildung genügt.',
    },
    'belgium/work/insertion-period/evaluations': {
      title: 'Zwei positive Bewertungen',
      question: 'Habe ich die Bewertungen, die ich brauche?',
      met: 'Ja. Sie haben die Bewertungen, die Sie brauchen.',
      notMet: 'Noch nicht. Sie brauchen zwei positive Bewertungen Ihrer Arbeitssuche.',
      undetermined: 'Wir können noch nicht sagen, ob Sie die Bewertungen haben, die Sie brauchen.',
    },
    'belgium/work/insertion-period/first-evaluation-by': {
      title: 'Die erste Bewertung',
      question: 'Wann ist meine erste Bewertung?',
      met: 'Ihre erste Bewertung kommt bis {date}.',
      notMet: 'Sie haben jetzt keine Berufseingliederungszeit. Deshalb gibt es keine Bewertung.',
      undetermined: 'Wir können nicht sagen, wann Ihre erste Bewertung kommt.',
    },
    'belgium/work/insertion-period/second-evaluation-by': {
      title: 'Die zweite Bewertung',
      question: 'Wann ist meine zweite Bewertung?',
      met: 'Ihre zweite Bewertung kommt bis {date}.',
      notMet: 'Sie haben jetzt keine Berufseingliederungszeit. Deshalb gibt es keine Bewertung.',
      undetermined: 'Wir können nicht sagen, wann Ihre zweite Bewertung kommt.',
    },
    'belgium/work/insertion-period/new-evaluation-from': {
      title: 'Eine neue Bewertung nach einer negativen',
      question: 'Ab wann kann ich eine neue Bewertung verlangen?',
      met: 'Sie können ab diesem Tag eine neue Bewertung verlangen: {date}.',
      notMet: 'Sie müssen keine neue Bewertung verlangen.',
      undetermined: 'Wir können nicht sagen, ab wann Sie eine neue Bewertung verlangen können.',
    },
    'belgium/work/insertion-period/allowance': {
      title: 'Die Eingliederungszulage',
      question: 'Kann ich die Eingliederungszulage beantragen?',
      met: 'Ja. Sie können an diesem Tag die Eingliederungszulage beantragen.',
      notMet: 'Nein. Sie können an diesem Tag die Eingliederungszulage nicht beantragen.',
      undetermined: 'Wir können nicht sicher sagen, ob Sie die Eingliederungszulage beantragen können.',
    },
    'belgium/work/insertion-period/allowance-until': {
      title: 'Das Ende der Eingliederungszulage',
      question: 'Bis wann bekomme ich die Eingliederungszulage?',
      met: 'Ihre Zulage endet am {date}.',
      notMet: 'Sie haben keine Zulage beantragt. Deshalb gibt es keinen letzten Tag.',
      undetermined: 'Wir können nicht sagen, bis wann Sie die Zulage bekommen.',
    },
    'belgium/work/insertion-period/reregister-by': {
      title: 'Sich nach dem Antrag neu eintragen',
      question: 'Bis wann muss ich mich nach meinem Antrag neu eintragen?',
      met: 'Tragen Sie sich bis {date} bei Ihrem Arbeitsamt neu ein.',
      notMet: 'Sie haben keine Zulage beantragt. Deshalb müssen Sie sich nicht neu eintragen.',
      undetermined: 'Wir können noch nicht sagen, ob Sie sich neu eintragen müssen.',
    },
    'belgium/work/insertion-period/family-allowance/during-period': {
      title: 'Kindergeld während der Berufseingliederungszeit',
      question: 'Gibt es während meiner Berufseingliederungszeit Kindergeld für mich?',
      met: 'Ja. Das Kindergeld geht während Ihrer Berufseingliederungszeit weiter, wenn Sie nicht zu viel arbeiten.',
      notMet: 'Nein. An diesem Tag gibt es kein Kindergeld für eine Berufseingliederungszeit.',
      undetermined: 'Wir können noch nicht sagen, ob das Kindergeld für Sie weitergeht.',
    },
    'belgium/work/insertion-period/family-allowance/work-within-limit': {
      title: 'Arbeit und Kindergeld',
      question: 'Kann ich so viel arbeiten und das Kindergeld behalten?',
      met: 'Ja. Ihre Arbeit ändert nichts am Kindergeld.',
      notMet: 'Nein. Sie arbeiten oder verdienen zu viel, um es für diese Zeit zu behalten.',
      undetermined: 'Wir können nicht sicher sagen, ob Ihre Arbeit etwas am Kindergeld ändert.',
    },
    'belgium/work/insertion-period/family-allowance/unregistered-until': {
      title: 'Kindergeld ohne Eintragung',
      question: 'Bis wann gibt es Kindergeld, wenn ich mich nicht eintrage?',
      met: 'Ohne Eintragung gibt es Kindergeld bis {date}.',
      notMet: 'Das betrifft Sie nicht.',
      undetermined: 'Wir können nicht sagen, bis wann es ohne Eintragung Kindergeld gibt.',
    },
    'belgium/work/insertion-period/health-insurance/with-parents': {
      title: 'Krankenversicherung mit Ihren Eltern',
      question: 'Kann ich bei meinen Eltern krankenversichert bleiben?',
      met: 'Ja. Sie bleiben vorerst bei der Krankenkasse Ihrer Eltern mitversichert.',
      notMet:
        'Nein. Wegen der Berufseingliederungszeit bleiben Sie an diesem Tag nicht bei Ihren Eltern mitversichert.',
      undetermined: 'Wir können noch nicht sagen, ob Sie bei Ihren Eltern mitversichert bleiben.',
    },
  },
  versions: {
    'insertion-before-2012': 'Vor der Berufseingliederungszeit (bis 31. Dezember 2011)',
    'insertion-310-days': '310 Tage (1. Januar 2012 bis 28. Februar 2026)',
    'insertion-156-days': '156 Tage (seit 1. März 2026)',
    'insertion-starts-on': '1. August, oder der Tag der Eintragung',
    'insertion-register-by': 'Eintragung bis 9. August',
    'insertion-start-by': '183 Tage vor dem 25. Geburtstag',
    'insertion-claim-before': 'Vor dem 25. Geburtstag',
    'insertion-age': 'Jünger als 25',
    'insertion-evaluations': 'Zwei positive Bewertungen',
    'insertion-first-evaluation-by': 'Monat 5 oder 6 der 310 Tage',
    'insertion-second-evaluation-by': 'Monat 9, 10 oder 11 der 310 Tage',
    'insertion-new-evaluation-from': 'Drei oder sechs Monate nach einer negativen Bewertung',
    'insertion-36-months': '36 Monate (begonnen bis 1. Januar 2023)',
    'insertion-cut-off': 'Bis 1. Januar 2026 (begonnen vom 2. Januar 2023 bis 31. Dezember 2024)',
    'insertion-12-months': 'Zwölf Monate (begonnen seit 1. Januar 2025)',
    'insertion-reregister-by': 'Acht Tage nach dem Antrag',
    'insertion-actiris-before-check': 'Actiris (bis 31. August 2023)',
    'insertion-actiris': 'Actiris, mit einer Prüfung der Fähigkeiten (seit 1. September 2023)',
    'insertion-forem': 'Forem für die Wallonie',
    'insertion-vdab': 'VDAB für Flandern',
    'insertion-adg': 'ADG für die Deutschsprachige Gemeinschaft',
    'insertion-family-allowance': 'Während der Berufseingliederungszeit, bis 25',
    'insertion-work-within-limit': 'Wie viel Sie arbeiten dürfen',
    'insertion-family-unregistered': 'Zwei oder drei Sommermonate',
    'insertion-health-insurance': 'Während der Berufseingliederungszeit, bis 25',
  },
  clauses: {
    'insertion.younger-than-25': {
      holds: 'Sie waren jünger als 25, als die Berufseingliederungszeit begann, oder Sie sind es jetzt.',
      fails: 'Sie waren nicht jünger als 25, als die Berufseingliederungszeit begann.',
    },
    'insertion.schooling-over': {
      holds: 'Sie sind nicht mehr schulpflichtig.',
      fails: 'Sie sind noch schulpflichtig.',
    },
    'insertion.young-enough-to-begin': {
      holds: 'Sie sind jünger als 25.',
      fails: 'Sie sind 25 oder älter.',
    },
    'insertion.young-enough-to-claim': {
      holds: 'An diesem Tag sind Sie jünger als 25.',
      fails: 'An diesem Tag sind Sie schon 25.',
    },
    'insertion.finished-in-june': {
      holds: 'Sie waren im Juni fertig, ohne Nachprüfungen.',
      fails: 'Sie waren nicht im Juni ohne Nachprüfungen fertig.',
    },
    'insertion.156-days-now': {
      holds: 'Die neue Dauer von 156 Tagen gilt.',
      fails: 'Die neue Dauer von 156 Tagen galt noch nicht.',
    },
    'insertion.no-studies-again': {
      holds: 'Sie haben kein neues Studium begonnen, das Ihre Tage löscht.',
      fails:
        'Sie haben wieder ein Vollzeitstudium begonnen, oder 27 Studienpunkte oder mehr. Die bisherigen Tage sind verloren.',
    },
    'insertion.period-done': {
      holds: 'Die Tage Ihrer Berufseingliederungszeit sind vorbei.',
      fails: 'Die Tage Ihrer Berufseingliederungszeit sind noch nicht vorbei.',
    },
    'insertion.under-25-on-claim': {
      holds: 'Am Tag des Antrags sind Sie jünger als 25.',
      fails: 'Am Tag des Antrags sind Sie 25 oder älter.',
    },
    'insertion.listed-diploma': {
      holds: 'Sie haben ein Diplom, das zählt.',
      fails: 'Sie haben kein Diplom aus der Liste.',
    },
    'insertion.21-or-older': { holds: 'Sie sind 21 oder älter.', fails: 'Sie sind jünger als 21.' },
    'insertion.studies-finished': {
      holds: 'Sie haben Ihre Ausbildung beendet: Sie waren das ganze Jahr dort und haben die Prüfungen abgelegt.',
      fails: 'Sie haben Ihre Ausbildung nicht beendet.',
    },
    'insertion.succeeded': {
      holds: 'Sie haben die Oberstufe der Sekundarschule bestanden, etwas Gleichwertiges oder Ihre Lehre.',
      fails: 'Sie haben weder die Oberstufe der Sekundarschule noch etwas Gleichwertiges noch eine Lehre bestanden.',
    },
    'insertion.two-positive-evaluations': {
      holds: 'Sie haben zwei positive Bewertungen.',
      fails: 'Sie haben keine zwei positiven Bewertungen.',
    },
    'insertion.no-days-to-do': {
      holds: 'Durch Ihre Lehre bleiben keine Tage übrig.',
      fails: 'Es bleiben Tage übrig.',
    },
    'insertion.negative-evaluation': {
      holds: 'Sie hatten eine negative Bewertung.',
      fails: 'Sie hatten keine negative Bewertung.',
    },
    'insertion.claimed': {
      holds: 'Sie haben die Zulage beantragt.',
      fails: 'Sie haben die Zulage nicht beantragt.',
    },
    'insertion.lives-in-brussels': { holds: 'Sie wohnen in Brüssel.', fails: 'Sie wohnen nicht in Brüssel.' },
    'insertion.lives-in-wallonia': {
      holds: 'Sie wohnen in der Wallonie.',
      fails: 'Sie wohnen nicht im französischsprachigen Teil der Wallonie.',
    },
    'insertion.lives-in-flanders': { holds: 'Sie wohnen in Flandern.', fails: 'Sie wohnen nicht in Flandern.' },
    'insertion.lives-in-german-community': {
      holds: 'Sie wohnen in der Deutschsprachigen Gemeinschaft.',
      fails: 'Sie wohnen nicht in der Deutschsprachigen Gemeinschaft.',
    },
    'insertion.under-25': { holds: 'Sie sind jünger als 25.', fails: 'Sie sind 25 oder älter.' },
    'insertion.registered': {
      holds: 'Sie sind als arbeitsuchend eingetragen.',
      fails: 'Sie sind noch nicht als arbeitsuchend eingetragen.',
    },
    'insertion.still-in-period': {
      holds: 'Ihre Berufseingliederungszeit läuft noch.',
      fails: 'Ihre Berufseingliederungszeit ist vorbei.',
    },
    'insertion.born-by-2000': {
      holds: 'Sie sind im Jahr 2000 oder früher geboren.',
      fails: 'Sie sind im Jahr 2001 oder später geboren.',
    },
    'insertion.240-hours': {
      holds: 'Sie arbeiten in drei Monaten 240 Stunden oder weniger.',
      fails: 'Sie arbeiten in drei Monaten mehr als 240 Stunden.',
    },
    'insertion.earnings-805': {
      holds: 'Sie verdienen im Monat brutto 805,746 Euro oder weniger.',
      fails: 'Sie verdienen im Monat brutto mehr als 805,746 Euro.',
    },
    'insertion.finished-the-year': {
      holds: 'Sie haben das Schuljahr beendet.',
      fails: 'Sie haben während des Jahres aufgehört, oder Sie haben eine Lehre beendet.',
    },
  },
  readings: {
    'insertion.age-limit': {
      question: 'Kann jemand mit 25 oder mehr Jahren die Eingliederungszulage beantragen?',
      options: {
        statute: 'Nein. Der Text verlangt ein Alter unter 25.',
        standstill:
          'Ja. Ein Gericht hat die Grenze nicht angewandt, weil man soziale Rechte nicht ohne guten Grund kürzen darf.',
      },
    },
    'insertion.earnings-ceiling': {
      question:
        'Gibt es in der Wallonie eine Einkommensgrenze für Menschen, die im Jahr 2000 oder früher geboren sind?',
      options: {
        ceiling: 'Ja. Über 805,746 Euro im Monat gibt es für diesen Monat kein Kindergeld.',
        'no-ceiling': 'Nein. Seit August 2022 gibt es keine Einkommensgrenze mehr.',
      },
    },
  },
  openPoints: {
    'insertion.waiting-time': {
      says: 'Vor 2012 gab es eine andere Wartezeit. Wir haben ihre Regeln nicht gelesen.',
      ask: 'Fragen Sie das Landesamt für Arbeitsbeschaffung (LfA, ONEM).',
    },
    'insertion.list-of-diplomas': {
      says: 'Wir haben nicht die ganze Liste der Diplome gelesen, die vor März 2026 zählten.',
      ask: 'Fragen Sie das Landesamt für Arbeitsbeschaffung (LfA, ONEM).',
    },
    'insertion.equal-to-secondary': {
      says: 'Wir haben nicht gelesen, welche Zeugnisse mit der Oberstufe der Sekundarschule gleichwertig sind.',
      ask: 'Fragen Sie das Landesamt für Arbeitsbeschaffung (LfA, ONEM).',
    },
    'insertion.access-to-work': {
      says: 'Menschen von außerhalb der Europäischen Union brauchen Zugang zum Arbeitsmarkt. Wir haben nicht gelesen, welche Papiere ihn hier geben.',
      ask: 'Fragen Sie das Landesamt für Arbeitsbeschaffung (LfA, ONEM) oder Ihr Arbeitsamt.',
    },
    'insertion.evaluation-calendar': {
      says: 'Seit März 2026 kommen die Bewertungen zu anderen Zeiten. Wir haben keinen Kalender gefunden.',
      ask: 'Fragen Sie Ihr Arbeitsamt.',
    },
    'insertion.new-evaluation-vdab': {
      says: 'Beim VDAB haben wir keine Wartezeit für eine neue Bewertung gefunden.',
      ask: 'Fragen Sie den VDAB.',
    },
    'insertion.thirty-six-months': {
      says: 'Eine ältere Zulage dauerte 36 Monate. Sie wurden nach der Familiensituation gezählt. Wir haben diese Regeln nicht gelesen.',
      ask: 'Fragen Sie das Landesamt für Arbeitsbeschaffung (LfA, ONEM).',
    },
    'insertion.family-allowance-elsewhere': {
      says: 'Wir haben nicht gelesen, wie viel Sie in Ihrem Teil des Landes arbeiten dürfen.',
      ask: 'Fragen Sie Ihre Kindergeldkasse.',
    },
    'insertion.family-allowance-other-studies': {
      says: 'Wir haben das nur für die Sekundarschule und die Hochschule gefunden.',
      ask: 'Fragen Sie Ihre Kindergeldkasse.',
    },
  },
  judgements: {
    'insertion.could-not-claim-earlier':
      'Das Landesamt für Arbeitsbeschaffung (LfA, ONEM) entscheidet, ob Sie den Antrag nicht früher stellen konnten: wegen Arbeit, oder weil Sie eine Ausbildung ohne eigene Schuld abgebrochen haben.',
  },
  information: {
    'insertion.register-from-the-thesis':
      'Wenn Sie eine Abschlussarbeit schreiben, können Sie sich ab dem Tag eintragen, an dem Sie sie abgeben.',
    'insertion.job-right-after-studies':
      'Wenn Sie gleich nach der Schule eine Vollzeitarbeit beginnen, zählen auch diese Tage, sogar vor der Eintragung. Behalten Sie Ihren Vertrag und die Lohnzettel.',
    'insertion.better-by-8-august':
      'Manche Arbeitsämter verlangen die Eintragung bis 8. August. Dieser Tag ist immer sicher.',
    'insertion.days-lost-need-more':
      'Tage, die nicht zählen, oder eine negative Bewertung machen die Zeit länger. Beginnen Sie früher, wenn Sie können.',
    'insertion.which-days-count':
      'Alle Tage außer den Sonntagen zählen. Tage, an denen Sie nicht eingetragen oder nicht frei für eine Arbeit sind, zählen nicht. Bezahlte Arbeit zählt.',
    'insertion.student-work': 'Studentenarbeit macht die Zeit nicht länger und nicht kürzer.',
    'insertion.apprenticeship-takes-days-off':
      'Nach einer Lehre werden die Tage Ihres Vertrags abgezogen. Wenn Sie nicht bestanden haben, wird die Hälfte abgezogen, und mindestens 155 Tage bleiben.',
    'insertion.apprenticeship-passed-only': 'Die Tage Ihrer Lehre werden nur abgezogen, wenn Sie bestanden haben.',
    'insertion.list-of-days-changed':
      'Im Jahr 2026 hat sich auch die Liste der Tage geändert, die zählen. Wir haben die neue Liste nicht gefunden. Fragen Sie Ihr Arbeitsamt.',
    'insertion.studies-again-cancel':
      'Wenn Sie wieder ein Vollzeitstudium beginnen, oder 27 Studienpunkte oder mehr, verlieren Sie die bisherigen Tage. Mit weniger Studienpunkten läuft die Zeit weiter, wenn Sie frei für eine Arbeit bleiben.',
    'insertion.evaluations-may-make-it-longer': 'Ohne zwei positive Bewertungen läuft die Zeit weiter.',
    'insertion.exceptions-to-25':
      'Es gibt Ausnahmen. Sie dürfen älter sein, wenn Sie den Antrag nicht früher stellen konnten: wegen Arbeit, oder weil Sie eine Ausbildung ohne eigene Schuld abgebrochen haben.',
    'insertion.evaluations-do-not-move-25':
      'Negative Bewertungen geben Ihnen nicht mehr Zeit. Das Alter bleibt gleich.',
    'insertion.wait-until-21':
      'Ohne Diplom musste man warten, bis man 21 war. Diesen Weg gibt es seit dem 1. März 2026 nicht mehr.',
    'insertion.two-steps-a-week':
      'Machen Sie mindestens zwei Schritte pro Woche, um Arbeit zu finden. Behalten Sie für jeden einen Beweis auf Papier: Briefe, E-Mails, Stellenangebote, Namen und Daten.',
    'insertion.absence-is-negative': 'Wenn Sie ohne guten Grund nicht zu einer Bewertung kommen, ist sie negativ.',
    'insertion.evaluation-on-file':
      'Oft sieht sich das Arbeitsamt zuerst Ihre Akte an. Wenn das genügt, gibt es kein Gespräch.',
    'insertion.period-goes-on': 'Bis Sie zwei positive Bewertungen haben, läuft Ihre Berufseingliederungszeit weiter.',
    'insertion.ask-yourself': 'Das Arbeitsamt lädt Sie nicht von selbst wieder ein. Sie müssen fragen.',
    'insertion.claim-is-not-automatic': 'Die Zulage kommt nicht von selbst. Sie müssen sie beantragen.',
    'insertion.counted-by-family': 'Die 36 Monate wurden nach der Familiensituation gezählt.',
    'insertion.exceptions-to-the-end':
      'Es gibt Ausnahmen, zum Beispiel während einer Ausbildung für einen Beruf, in dem Arbeitskräfte fehlen. Fragen Sie das LfA (ONEM).',
    'insertion.whatever-the-family': 'Sie dauert für alle zwölf Monate, egal wie Ihre Familiensituation ist.',
    'insertion.skills-check':
      'Wenn Sie 18 bis 30 sind, prüft Actiris Ihre Sprachen und digitalen Fähigkeiten. Sagen Sie nicht nein: Das kann gegen Sie zählen.',
    'insertion.second-service':
      'Sie können sich bei einem zweiten Arbeitsamt eintragen, um seine Stellenangebote zu bekommen. Nur das Arbeitsamt Ihres Wohnortes gibt Ihnen soziale Rechte.',
    'insertion.family-from-registration':
      'Wenn Sie sich spät eintragen, gibt es Kindergeld ab dem ersten Tag der Eintragung.',
    'insertion.family-wallonia-six-months':
      'In der Wallonie kann es sechs Monate länger weitergehen. Dafür brauchen Sie ein Papier vom Forem.',
    'insertion.family-wallonia-360-days':
      'Für die Wallonie nennt eine Seite insgesamt 360 Kalendertage für Menschen, die im Jahr 2000 oder früher geboren sind.',
    'insertion.student-work-apart': 'Studentenarbeit und Lehre gehören nicht zu den 240 Stunden.',
    'insertion.brussels-no-income-limit':
      'In Brüssel ist egal, wie viel Sie verdienen. Nur die Stunden zählen: 240 in drei Monaten.',
  },
  steps: {
    'insertion.register': 'Tragen Sie sich beim Arbeitsamt Ihres Wohnortes als arbeitsuchend ein.',
    'insertion.register-in-time': 'Tragen Sie sich bis {date} als arbeitsuchend ein.',
    'insertion.start-in-time': 'Tragen Sie sich so ein, dass Ihre Berufseingliederungszeit bis {date} beginnt.',
    'insertion.look-for-work':
      'Suchen Sie Arbeit, mit zwei Schritten pro Woche oder mehr, und behalten Sie für jeden einen Beweis.',
    'insertion.keep-proofs': 'Legen Sie Ihre Beweise vor der Bewertung in eine Mappe aus Papier.',
    'insertion.ask-when-evaluated': 'Fragen Sie Ihr Arbeitsamt, wann Ihre Bewertungen sind.',
    'insertion.ask-for-new-evaluation': 'Verlangen Sie bei Ihrem Arbeitsamt selbst eine neue Bewertung.',
    'insertion.claim':
      'Beantragen Sie die Zulage bei der HfA (CAPAC, die öffentliche Stelle) oder bei Ihrer Gewerkschaft.',
    'insertion.claim-in-time': 'Beantragen Sie die Zulage, bevor Sie 25 sind.',
    'insertion.control-card':
      'Füllen Sie Ihre Kontrollkarte aus und geben Sie sie am Ende jedes Monats ab, auf Papier oder online.',
    'insertion.register-again':
      'Tragen Sie sich bis {date} bei Ihrem Arbeitsamt neu ein, spätestens acht Tage nach dem Antrag.',
    'insertion.ask-the-service': 'Fragen Sie Ihr Arbeitsamt.',
    'insertion.ask-a-union-about-25':
      'Fragen Sie eine Gewerkschaft, was sie für Sie tun kann, wenn Sie 25 oder älter sind.',
    'insertion.ask-onem-about-diploma':
      'Fragen Sie das Landesamt für Arbeitsbeschaffung (LfA, ONEM), ob Ihr Diplom zählt.',
    'insertion.ask-onem-how-long':
      'Fragen Sie das Landesamt für Arbeitsbeschaffung (LfA, ONEM), bis wann Sie die Zulage bekommen.',
    'insertion.tell-the-family-allowance-fund': 'Schicken Sie Ihrer Kindergeldkasse den Beweis Ihrer Eintragung.',
    'insertion.ask-the-family-allowance-fund': 'Fragen Sie Ihre Kindergeldkasse.',
    'insertion.join-a-health-insurance': 'Werden Sie selbst Mitglied einer Krankenkasse.',
  },
  evidence: {
    'insertion.identity-card': 'Ihr Personalausweis oder Ihre Aufenthaltskarte, mit der Nationalregisternummer',
    'insertion.diploma': 'Ihr Diplom oder Zeugnis, oder eine Kopie',
    'insertion.proof-of-registration': 'Der Beweis, dass Sie als arbeitsuchend eingetragen sind',
    'insertion.proofs-of-search': 'Beweise für Ihre Arbeitssuche, auf Papier',
  },
}
