import type { walloniaIntegration as english } from '../../en/law/wallonia-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Der Integrationsparcours in der französischsprachigen Wallonie. */
export const walloniaIntegration: SameSentences<typeof english> = {
  norms: {
    'wallonia/integration/obliged': {
      title: 'Pflicht zum Integrationsparcours in der Wallonie',
      question: 'Muss ich den Integrationsparcours in der Wallonie machen?',
      met: 'Sie müssen den Integrationsparcours in der Wallonie machen.',
      notMet: 'Sie müssen den Integrationsparcours in der Wallonie nicht machen.',
      undetermined: 'Wir können noch nicht sagen, ob Sie den Integrationsparcours in der Wallonie machen müssen.',
    },
    'wallonia/integration/enrol-by': {
      title: 'Letzter Tag, um zum Integrationszentrum in der Wallonie zu kommen',
      question: 'Bis wann muss ich zum Integrationszentrum kommen?',
      met: 'Sie müssen spätestens an diesem Tag zum regionalen Integrationszentrum kommen.',
      notMet: 'Für Sie gibt es keinen Tag, bis zu dem Sie zum Zentrum kommen müssen.',
      undetermined: 'Wir können noch nicht sicher sagen, bis wann Sie zum Zentrum kommen müssen.',
    },
    'wallonia/integration/complete-by': {
      title: 'Letzter Tag für die Bescheinigung über den Parcours in der Wallonie',
      question: 'Bis wann muss ich den Integrationsparcours in der Wallonie beenden?',
      met: 'Sie müssen die Bescheinigung über den Parcours spätestens an diesem Tag haben.',
      notMet: 'Für Sie gibt es keinen Tag, bis zu dem Sie die Bescheinigung haben müssen.',
      undetermined: 'Wir können noch nicht sicher sagen, bis wann Sie die Bescheinigung haben müssen.',
    },
    'wallonia/integration/may-follow': {
      title: 'Am Integrationsparcours in der Wallonie teilnehmen',
      question: 'Darf ich den Integrationsparcours in der Wallonie machen?',
      met: 'Sie dürfen den Integrationsparcours in der Wallonie machen.',
      notMet: 'Der Parcours der Wallonie ist nicht der Parcours für Ihren Wohnort.',
      undetermined: 'Wir können noch nicht sagen, ob der Parcours der Wallonie Ihnen offensteht.',
    },
  },
  versions: {
    W0: 'Vor dem Dekret vom 27. März 2014',
    'W1-start': '2014, bevor der erste Tag der Pflicht bekannt ist',
    W1: 'Erstes Dekret: nur das Empfangsmodul ist Pflicht (bis 18. Mai 2016)',
    W2: 'Ganzer Parcours mit 120 Stunden Französisch (19. Mai 2016 bis 16. Dezember 2018)',
    W3: 'Längerer Parcours mit 400 Stunden Französisch (17. Dezember 2018 bis 31. Dezember 2024)',
    W4: 'Dekret vom 14. März 2024 (seit 1. Januar 2025)',
    'W0-order': 'Aufenthaltserlaubnis bestellt vor dem Dekret vom 27. März 2014',
    'W1-start-order': 'Aufenthaltserlaubnis bestellt 2014, ab dem Tag des Dekrets',
    'W1-order': 'Aufenthaltserlaubnis bestellt vom 1. Januar 2015 bis 18. Mai 2016',
    'W2-order': 'Aufenthaltserlaubnis bestellt vom 19. Mai 2016 bis 16. Dezember 2018',
    'W3-order': 'Aufenthaltserlaubnis bestellt vom 17. Dezember 2018 bis 31. Dezember 2024',
    'W4-order': 'Aufenthaltserlaubnis bestellt seit 1. Januar 2025',
    'W1-W4': 'Drei Monate, um zum Zentrum zu kommen, in jeder Fassung gleich',
    'W1-offer': 'Erstes Dekret: was bis 18. Mai 2016 angeboten wurde',
  },
  clauses: {
    'wallonia.no-duty-before-2014': {
      holds: 'An diesem Tag gab es einen Parcours nach dem Dekret.',
      fails: 'Vor dem 27. März 2014 gab es keinen solchen Parcours und keine Pflicht.',
    },
    'wallonia.not-belgian': {
      holds: 'Sie haben nicht die belgische Staatsangehörigkeit.',
      fails:
        'Sie haben die belgische Staatsangehörigkeit. Die Pflicht gilt für Menschen ohne belgische Staatsangehörigkeit.',
    },
    'wallonia.domiciled': {
      holds: 'Sie sind in einer Gemeinde der französischsprachigen Wallonie eingetragen.',
      fails: 'Sie sind nicht in einer Gemeinde der französischsprachigen Wallonie eingetragen.',
    },
    'wallonia.under-three-years': {
      holds: 'Sie leben seit weniger als drei Jahren legal in Belgien.',
      fails: 'Sie leben seit drei Jahren oder länger legal in Belgien.',
    },
    'wallonia.interrupted-stay': {
      holds: 'Frühere Aufenthalte in Belgien, vor einer Unterbrechung, zählen nicht für Ihre drei Jahre.',
      fails: 'Keine Unterbrechung Ihres Aufenthalts macht die Zählung der drei Jahre unsicher.',
    },
    'wallonia.term-beyond-three-years': {
      holds: 'Sie haben drei Jahre Aufenthalt erreicht, während Ihre Zeit für den Parcours noch lief.',
      fails: 'Kein Parcours, der vor Ihren drei Jahren Aufenthalt begann, läuft noch.',
    },
    'wallonia.permit-over-three-months': {
      holds: 'Sie haben eine Aufenthaltserlaubnis für mehr als drei Monate.',
      fails: 'Sie haben keine Aufenthaltserlaubnis für mehr als drei Monate.',
    },
    'wallonia.provisional-document': {
      holds: 'Ihr vorläufiges Dokument zählt als Aufenthaltserlaubnis.',
      fails: 'Sie haben kein vorläufiges Dokument, das als Aufenthaltserlaubnis zählen könnte.',
    },
    'wallonia.union-citizen': {
      holds:
        'Sie haben die Staatsangehörigkeit eines Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
      fails:
        'Sie haben keine Staatsangehörigkeit eines Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
    },
    'wallonia.union-family': {
      holds:
        'Sie gehören zur engen Familie eines Bürgers der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
      fails:
        'Sie gehören nicht zur engen Familie eines Bürgers der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
    },
    'wallonia.belgian-family': {
      holds: 'Sie gehören zur engen Familie eines Belgiers. Deshalb gilt die Pflicht nicht für Sie.',
      fails: 'Sie gehören nicht zur engen Familie eines Belgiers.',
    },
    'wallonia.certificate': {
      holds: 'Sie haben schon die Bescheinigung über einen Integrationsparcours in Belgien.',
      fails: 'Sie haben keine Bescheinigung über einen Integrationsparcours in Belgien.',
    },
    'wallonia.medical-certificate': {
      holds: 'Ein Arzt hat bescheinigt, dass Krankheit oder Behinderung den Parcours für Sie unmöglich macht.',
      fails: 'Sie haben keine ärztliche Bescheinigung, die sagt, dass der Parcours für Sie unmöglich ist.',
    },
    'wallonia.under-18': { holds: 'Sie sind unter 18 Jahre alt.', fails: 'Sie sind 18 Jahre oder älter.' },
    'wallonia.aged-65': { holds: 'Sie sind 65 Jahre oder älter.', fails: 'Sie sind unter 65 Jahre alt.' },
    'wallonia.turkish': {
      holds: 'Sie haben die türkische Staatsangehörigkeit. Ein Abkommen mit der Türkei befreit Sie.',
      fails: 'Sie haben nicht die türkische Staatsangehörigkeit.',
    },
    'wallonia.unread-waivers-before-2018': {
      holds: 'Eine Regel aus der Zeit vor dem 17. Dezember 2018 befreit Sie.',
      fails: 'Die alten Regeln, die wir nicht ganz lesen konnten, betreffen Sie sicher nicht.',
    },
    'wallonia.belgian-diploma': {
      holds: 'Sie haben ein Zeugnis oder Diplom einer belgischen Schule.',
      fails: 'Sie haben kein Zeugnis oder Diplom einer belgischen Schule.',
    },
    'wallonia.half-time-work': {
      holds: 'Sie arbeiten mindestens halbtags, mehr als drei Monate ohne Unterbrechung.',
      fails: 'Sie arbeiten nicht mindestens halbtags und mehr als drei Monate ohne Unterbrechung.',
    },
    'wallonia.regular-student': {
      holds: 'Sie sind regulärer Schüler oder Student in Belgien.',
      fails: 'Sie sind kein regulärer Schüler oder Student in Belgien.',
    },
    'wallonia.exchange-student': {
      holds: 'Sie sind Austauschstudent oder Austauschstudentin.',
      fails: 'Sie sind kein Austauschstudent und keine Austauschstudentin.',
    },
    'wallonia.doctoral-scholar': {
      holds: 'Sie haben ein Stipendium, um ein Doktorat vorzubereiten.',
      fails: 'Sie haben kein Stipendium, um ein Doktorat vorzubereiten.',
    },
    'wallonia.university-teacher': {
      holds: 'Sie unterrichten bei einer Universität oder Hochschule, die die Französische Gemeinschaft anerkennt.',
      fails:
        'Sie unterrichten nicht bei einer Universität oder Hochschule, die die Französische Gemeinschaft anerkennt.',
    },
    'wallonia.temporary-protection': {
      holds: 'Sie haben vorübergehenden Schutz.',
      fails:
        'Vorübergehender Schutz befreit Sie nicht: Sie haben ihn nicht, oder die Regel war noch nicht veröffentlicht.',
    },
    'wallonia.temporary-protection-family': {
      holds: 'Ihr Aufenthalt hängt von einem Familienmitglied mit vorübergehendem Schutz ab.',
      fails:
        'Ihr Aufenthalt hängt nicht von einem Familienmitglied mit vorübergehendem Schutz ab, nach einer schon veröffentlichten Regel.',
    },
    'wallonia.temporary-protection-start': {
      holds: 'Die Regel über den vorübergehenden Schutz hat Sie schon befreit, bevor sie veröffentlicht wurde.',
      fails: 'Der unbekannte erste Tag der Regel über den vorübergehenden Schutz betrifft Sie nicht.',
    },
    'wallonia.unread-waivers-2025': {
      holds: 'Eine Regel, die seit 2025 neu ist, befreit Sie.',
      fails: 'Die Liste von 2025, die wir nicht ganz lesen konnten, betrifft Sie sicher nicht.',
    },
    'wallonia.ordered-in-wallonia': {
      holds: 'Sie haben Ihre erste Aufenthaltserlaubnis nicht bestellt, als Sie in einer anderen Region lebten.',
      fails: 'Sie haben Ihre erste Aufenthaltserlaubnis bestellt, als Sie in einer anderen Region lebten.',
    },
    'wallonia.lives-there': {
      holds: 'Sie sind in der französischsprachigen Wallonie eingetragen.',
      fails: 'Sie sind nicht in der französischsprachigen Wallonie eingetragen.',
    },
    'wallonia.not-registered': {
      holds: 'Das Zentrum nimmt Sie auch ohne Eintragung auf.',
      fails: 'Sie sind irgendwo in Belgien eingetragen.',
    },
  },
  readings: {
    'wallonia.family-of-belgian': {
      question: 'Gilt die Pflicht nicht für die Familie eines Belgiers, der immer in Belgien gelebt hat?',
      options: {
        'every-belgian':
          'Richtig, sie gilt nicht. Belgien gehört zu den Ländern, für deren Familien die Pflicht nicht gilt.',
        'after-free-movement':
          'Doch, sie gilt. Nur für die Familie eines Belgiers, der in einem anderen europäischen Land gelebt hat, gilt sie nicht.',
      },
    },
    'wallonia.ordered-2024-received-2025': {
      question:
        'Welcher Tag entscheidet zwischen achtzehn Monaten und drei Jahren: die Bestellung der Aufenthaltserlaubnis oder ihr Empfang?',
      options: {
        'by-order':
          'Der Tag der Bestellung. Sie haben achtzehn Monate ab diesem Tag, wenn Sie vor 2025 bestellt haben.',
        'by-receipt': 'Der Tag des Empfangs. Sie haben drei Jahre, wenn Sie sie 2025 oder später bekommen haben.',
      },
    },
  },
  openPoints: {
    'wallonia.start-2014': {
      says: 'Das Dekret ist vom 27. März 2014. Wir konnten nicht finden, ab welchem Tag im Jahr 2014 es galt.',
      ask: 'Fragen Sie die Verwaltung der Wallonie.',
    },
    'wallonia.unread-waivers-before-2018': {
      says: 'Wir konnten die Liste der Menschen, die vor dem 17. Dezember 2018 befreit waren, nicht ganz lesen. Vielleicht gehören Sie dazu.',
      ask: 'Fragen Sie das regionale Integrationszentrum.',
    },
    'wallonia.unread-waivers-2025': {
      says: 'Die Liste der befreiten Menschen hat sich 2025 geändert. Wir konnten sie nicht ganz lesen. Vielleicht gehören Sie dazu.',
      ask: 'Fragen Sie das regionale Integrationszentrum.',
    },
    'wallonia.temporary-protection-start': {
      says: 'Die Regel über den vorübergehenden Schutz wurde am 14. Oktober 2022 veröffentlicht. Sie gilt auch für eine frühere Zeit. Wir konnten nicht finden, ab welchem Tag.',
      ask: 'Fragen Sie die Verwaltung der Wallonie.',
    },
    'wallonia.interrupted-stay': {
      says: 'Sie erreichen drei Jahre nur mit einem früheren Aufenthalt in Belgien. Der Text sagt nicht, ob dieser Aufenthalt zählt.',
      ask: 'Fragen Sie das regionale Integrationszentrum.',
    },
    'wallonia.term-beyond-three-years': {
      says: 'Sie haben jetzt drei Jahre Aufenthalt, aber Ihre Zeit für den Parcours läuft noch. Der Text sagt nicht, ob die Pflicht endet.',
      ask: 'Fragen Sie das regionale Integrationszentrum, bevor Sie aufhören.',
    },
    'wallonia.provisional-document': {
      says: 'Sie haben ein vorläufiges Dokument. Keine Quelle sagt, ob es hier als Aufenthaltserlaubnis zählt.',
      ask: 'Fragen Sie Ihre Gemeinde.',
    },
    'wallonia.covid-extension': {
      says: 'Die Zeit für den Parcours wurde 2020 verlängert. Wir konnten nicht finden, für wen genau.',
      ask: 'Fragen Sie das regionale Integrationszentrum nach Ihrem letzten Tag.',
    },
    'wallonia.term-after-move': {
      says: 'Sie haben Ihre Aufenthaltserlaubnis in einer anderen Region bestellt. Keine Quelle sagt, ab welchem Tag die Wallonie zählt.',
      ask: 'Fragen Sie das regionale Integrationszentrum nach Ihrem letzten Tag.',
    },
    'wallonia.not-registered': {
      says: 'Sie sind nicht in Belgien eingetragen. Ein Zentrum nimmt Menschen ohne Aufenthaltserlaubnis auf. Von den anderen wissen wir es nicht.',
      ask: 'Fragen Sie das regionale Integrationszentrum in Ihrer Nähe.',
    },
  },
  judgements: {},
  information: {
    'wallonia.free-of-charge': 'Alles ist kostenlos, auch der Dolmetscher.',
    'wallonia.fine':
      'Wenn Sie den Parcours machen müssen und es nicht tun, riskieren Sie eine Geldbuße. Der Betrag muss noch geprüft werden.',
    'wallonia.fine-of-2014':
      'Nur wer nicht zum Empfangsmodul kam, konnte bestraft werden. Der Betrag der Geldbuße muss noch geprüft werden.',
    'wallonia.child-or-little-time':
      'Ein Kind, das Sie betreuen, oder wenig Zeit befreit Sie nicht. Sagen Sie es Ihrem Berater: Vielleicht gibt es Abendkurse oder eine Kinderbetreuung.',
    'wallonia.other-standstill-clauses':
      'Die Liste befreit auch Menschen aus Ländern mit einem Abkommen wie dem mit der Türkei. Wir haben kein solches Land gefunden. Wenn Sie meinen, dass Ihr Land dazugehört, fragen Sie das Zentrum.',
    'wallonia.year-in-schengen':
      'Vor dem 17. Dezember 2018 waren noch mehr Menschen befreit: wer mehr als ein Jahr im Schengen-Raum gelebt hatte, Unternehmensleiter und Spitzensportler. Wenn das auf Sie zutraf, sagen Sie es dem Zentrum.',
    'wallonia.check-2024-decree':
      'Seit 2025 gilt ein neues Dekret. Seine Liste der befreiten Menschen muss noch geprüft werden. Wir benutzen die Liste, die auf der offiziellen Website steht.',
    'wallonia.only-welcome-module':
      'Nur das Empfangsmodul war Pflicht: ein Gespräch über Ihre Situation und Informationen über Ihre Rechte und Pflichten.',
    'wallonia.agreement-if-wanted':
      'Eine Vereinbarung mit dem Zentrum über Kurse wurde angeboten, nicht verlangt. Sie dauerte höchstens zwei Jahre.',
    'wallonia.interview-every-year': 'Das Zentrum sah sich einmal im Jahr mit Ihnen Ihre Fortschritte an.',
    'wallonia.certificate-80-percent':
      'Die Bescheinigung war für Menschen, die mindestens 80 Prozent der Zeit anwesend waren.',
    'wallonia.four-parts':
      'Der Parcours hat vier Teile: ein Empfangsmodul, Französisch, Bürgerkunde und Hilfe auf dem Weg zur Arbeit.',
    'wallonia.steps-in-any-order':
      'Sie dürfen die Schritte in beliebiger Reihenfolge machen. Der Bürgerkurs ersetzt nicht die Sitzung über Rechte und Pflichten.',
    'wallonia.ask-adviser-first':
      'Sie dürfen sich selbst für einen Kurs anmelden, aber nur anerkannte Anbieter zählen. Fragen Sie zuerst Ihren Berater.',
    'wallonia.agreement':
      'Nach dem Gespräch über Ihre Situation unterschreiben Sie eine Vereinbarung mit dem Zentrum. Sie sagt, welche Kurse Sie besuchen.',
    'wallonia.interview-every-six-months':
      'Ihr Berater sieht sich mindestens alle sechs Monate mit Ihnen Ihre Fortschritte an.',
    'wallonia.certificate-for-effort':
      'Sie bekommen die Bescheinigung, wenn Sie sich an die Vereinbarung halten. Sie müssen kein bestimmtes Niveau erreichen.',
    'wallonia.certificate-and-nationality':
      'Behalten Sie die Bescheinigung. Sie kann Ihnen später helfen, Ihre Integration zu zeigen, wenn Sie Belgier oder Belgierin werden möchten.',
    'wallonia.french-120h': 'Französisch: mindestens 120 Stunden, wenn der Test zeigt, dass Sie es brauchen.',
    'wallonia.french-400h':
      'Französisch: mindestens 400 Stunden in 16 Monaten, wenn der Test zeigt, dass Sie es brauchen.',
    'wallonia.a2-frees-from-french':
      'Wenn Ihr Französisch auf dem Niveau A2 ist, brauchen Sie keinen Französischkurs. Wenn Sie A2 nicht erreichen, gibt es keine Strafe. Aber Sie müssen zeigen, dass Sie die 400 Stunden besucht haben.',
    'wallonia.citizenship-20h': 'Bürgerkunde: mindestens 20 Stunden, für alle.',
    'wallonia.citizenship-60h': 'Bürgerkunde: mindestens 60 Stunden in vier Monaten, für alle.',
    'wallonia.citizenship-in-your-language': 'Der Bürgerkurs darf in einer Sprache sein, die Sie verstehen.',
    'wallonia.orientation-if-needed': 'Hilfe auf dem Weg zur Arbeit, wenn Sie sie brauchen.',
    'wallonia.orientation-4h':
      'Hilfe auf dem Weg zur Arbeit: mindestens 4 Stunden, wenn Sie sie brauchen und keine Arbeit haben.',
    'wallonia.check-hours-2024-decree':
      'Die Stunden sind die von vor 2025. Sie müssen noch mit dem neuen Dekret verglichen werden.',
    'wallonia.term-can-be-extended':
      'Ihre Zeit kann verlängert werden. Wir kennen nicht alle Gründe. Fragen Sie Ihren Berater früh.',
    'wallonia.copy-to-municipality':
      'Das Zentrum schickt eine Kopie Ihrer Bescheinigung an Ihre Gemeinde und an das ÖSHZ (CPAS, Sozialhilfezentrum), wenn es Sie unterstützt.',
    'wallonia.first-appointment':
      'Beim ersten Termin sprechen Sie über Ihre Situation, Ihre Rechte und Pflichten und Ihr Französisch.',
    'wallonia.interpreter': 'Wenn Sie einen Dolmetscher brauchen, sagen Sie es, wenn Sie den ersten Termin machen.',
    'wallonia.no-deadline-for-volunteers':
      'Wenn Sie freiwillig teilnehmen, haben Sie keine Frist. Um die Bescheinigung zu bekommen, müssen Sie sich an die Vereinbarung halten.',
  },
  steps: {
    'wallonia.go-to-centre': 'Gehen Sie bis {date} zum regionalen Integrationszentrum.',
    'wallonia.make-appointment': 'Machen Sie einen Termin beim regionalen Integrationszentrum, rechtzeitig vor {date}.',
    'wallonia.obtain-certificate': 'Beenden Sie den Parcours und holen Sie die Bescheinigung bis {date}.',
    'wallonia.show-waiver':
      'Wenn später ein Grund für eine Befreiung auf Sie zutrifft, zeigen Sie dem Zentrum den Beweis.',
    'wallonia.keep-proof': 'Behalten Sie den Beweis, warum Sie den Parcours nicht machen müssen.',
    'wallonia.take-part-freely':
      'Fragen Sie das regionale Integrationszentrum nach einem Platz, wenn Sie teilnehmen möchten.',
    'wallonia.ask-centre': 'Fragen Sie das regionale Integrationszentrum. Nehmen Sie diese Seite mit.',
  },
  evidence: {
    'wallonia.permit': 'Ihre Aufenthaltserlaubnis.',
    'wallonia.annex-1': 'Das Informationsblatt, das Ihre Gemeinde Ihnen gegeben hat (Anlage I).',
    'wallonia.permit-order-proof':
      'Ein Beweis für den Tag, an dem Sie Ihre Aufenthaltserlaubnis bei der Gemeinde bestellt haben.',
    'wallonia.attendance-proofs': 'Beweise, dass Sie Ihre Kurse besucht haben.',
    'wallonia.certificate-elsewhere':
      'Eine Bescheinigung über einen Integrationsparcours aus einem anderen Teil Belgiens.',
    'wallonia.doctor-certificate': 'Eine ärztliche Bescheinigung, dass Sie den Parcours nicht machen können.',
    'wallonia.diploma': 'Ihr belgisches Zeugnis oder Diplom.',
    'wallonia.work-contract': 'Ihr Arbeitsvertrag, mit Dauer und Stunden.',
    'wallonia.student-enrolment':
      'Ein Beweis für Ihre Einschreibung, Ihren Austausch oder Ihr Stipendium für ein Doktorat.',
    'wallonia.family-documents':
      'Dokumente über Ihr Familienmitglied: Staatsangehörigkeit, Heirat oder Geburt, und Aufenthalt.',
  },
}
