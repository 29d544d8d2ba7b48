import type { germanCommunityIntegration as english } from '../../en/law/german-community-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Der Integrationsparcours in der Deutschsprachigen Gemeinschaft. */
export const germanCommunityIntegration: SameSentences<typeof english> = {
  norms: {
    'german-community/integration/obliged': {
      title: 'Die Pflicht in der Deutschsprachigen Gemeinschaft',
      question: 'Muss ich den Integrationsparcours in der Deutschsprachigen Gemeinschaft machen?',
      met: 'Ja. Sie müssen den Integrationsparcours in der Deutschsprachigen Gemeinschaft machen.',
      notMet: 'Nein. Sie müssen den Integrationsparcours in der Deutschsprachigen Gemeinschaft nicht machen.',
      undetermined:
        'Wir können noch nicht sagen, ob Sie den Parcours in der Deutschsprachigen Gemeinschaft machen müssen.',
    },
    'german-community/integration/enrol-by': {
      title: 'Letzter Tag, um zu Info-Integration zu gehen',
      question: 'Bis wann muss ich zu Info-Integration gehen?',
      met: 'Sie müssen spätestens an diesem Tag zu Info-Integration gehen.',
      notMet:
        'Für Sie gibt es keinen letzten Tag, denn Sie sind in der Deutschsprachigen Gemeinschaft nicht verpflichtet.',
      undetermined: 'Wir wissen nicht, bis wann Sie zu Info-Integration gehen müssen.',
    },
    'german-community/integration/complete-by': {
      title: 'Letzter Tag, um in der Deutschsprachigen Gemeinschaft fertig zu sein',
      question: 'Bis wann muss ich den Parcours in der Deutschsprachigen Gemeinschaft beenden?',
      met: 'Sie müssen den Parcours spätestens an diesem Tag beendet haben.',
      notMet:
        'Für Sie gibt es keinen letzten Tag, denn Sie sind in der Deutschsprachigen Gemeinschaft nicht verpflichtet.',
      undetermined: 'Wir wissen nicht, bis wann Sie den Parcours in der Deutschsprachigen Gemeinschaft beenden müssen.',
    },
    'german-community/integration/may-follow': {
      title: 'Das Recht in der Deutschsprachigen Gemeinschaft',
      question: 'Darf ich den Integrationsparcours in der Deutschsprachigen Gemeinschaft machen?',
      met: 'Ja. Sie dürfen den Parcours in der Deutschsprachigen Gemeinschaft machen.',
      notMet: 'Nein. Der Parcours in der Deutschsprachigen Gemeinschaft steht Ihnen nicht offen.',
      undetermined:
        'Wir können noch nicht sagen, ob der Parcours in der Deutschsprachigen Gemeinschaft Ihnen offensteht.',
    },
  },
  versions: {
    G0: 'Vor dem Beginn der Pflicht (bis 31. Dezember 2017)',
    G1: 'Das Dekret von 2017 (seit 1. Januar 2018)',
    'G1-right': 'Das Recht nach dem Dekret von 2017',
    'german-community-enrol-by': 'Letzter Tag nicht gelesen',
    'german-community-complete-by': 'Letzter Tag nicht gelesen',
  },
  clauses: {
    'german-community.adult': {
      holds: 'Sie sind 18 Jahre oder älter.',
      fails: 'Sie sind jünger als 18 Jahre.',
    },
    'german-community.belgian': {
      holds: 'Sie sind Belgier oder Belgierin. Die Pflicht gilt für Menschen mit einer Aufenthaltserlaubnis.',
      fails: 'Sie sind nicht Belgier oder Belgierin.',
    },
    'german-community.domiciled': {
      holds: 'Sie sind in einer der neun Gemeinden des deutschen Sprachgebiets eingetragen.',
      fails:
        'Sie stehen nicht im Fremdenregister oder im Bevölkerungsregister einer der neun Gemeinden des deutschen Sprachgebiets.',
    },
    'german-community.registered-since-2018': {
      holds: 'Sie haben sich dort 2018 oder später eingetragen, mit einer Erlaubnis für mehr als drei Monate.',
      fails: 'Sie haben sich dort nicht 2018 oder später mit einer Erlaubnis für mehr als drei Monate eingetragen.',
    },
    'german-community.union-citizen': {
      holds:
        'Sie haben die Staatsangehörigkeit eines Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
      fails:
        'Sie haben keine Staatsangehörigkeit eines Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
    },
    'german-community.union-family': {
      holds:
        'Sie gehören zur Familie eines Bürgers der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
      fails:
        'Sie gehören nicht zur Familie eines Bürgers der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
    },
    'german-community.student': {
      holds: 'Sie sind volljährig und als Student oder Studentin in Belgien eingeschrieben.',
      fails: 'Sie sind nicht an einer Hochschule in Belgien eingeschrieben.',
    },
    'german-community.belgian-diploma': {
      holds: 'Sie haben ein Diplom einer belgischen Schule, Hochschule oder Universität.',
      fails: 'Sie haben kein Diplom einer belgischen Schule, Hochschule oder Universität.',
    },
    'german-community.pension-age': {
      holds: 'Sie haben das Rentenalter erreicht.',
      fails: 'Sie haben das Rentenalter noch nicht erreicht.',
    },
    'german-community.single-permit': {
      holds: 'Sie haben eine kombinierte Erlaubnis. Das ist eine einzige Karte für Aufenthalt und Arbeit.',
      fails: 'Sie haben keine kombinierte Erlaubnis.',
    },
    'german-community.permanently-unable': {
      holds:
        'Eine ärztliche Bescheinigung sagt, dass Sie den Parcours nicht machen können. Der Grund muss dauerhaft sein.',
      fails: 'Sie haben keine ärztliche Bescheinigung, die sagt, dass Sie den Parcours nicht machen können.',
    },
    'german-community.special-document': {
      holds: 'Sie haben die besondere Karte für Personal von Botschaften und internationalen Organisationen.',
      fails: 'Sie haben die besondere Karte für Personal von Botschaften und internationalen Organisationen nicht.',
    },
    'german-community.certificate-elsewhere': {
      holds: 'Sie haben eine Integrationsbescheinigung aus einem anderen Teil Belgiens.',
      fails: 'Sie haben keine Integrationsbescheinigung aus einem anderen Teil Belgiens.',
    },
    'german-community.turkish': {
      holds: 'Sie haben die türkische Staatsangehörigkeit. Das internationale Recht erlaubt für Sie keine Pflicht.',
      fails: 'Sie haben nicht die türkische Staatsangehörigkeit.',
    },
    'german-community.temporary-protection': {
      holds: 'Sie haben vorübergehenden Schutz, wie Menschen, die aus der Ukraine geflohen sind.',
      fails: 'Sie haben keinen vorübergehenden Schutz.',
    },
    'german-community.completed': {
      holds: 'Sie haben schon die Bescheinigung der Deutschsprachigen Gemeinschaft.',
      fails: 'Sie haben die Bescheinigung der Deutschsprachigen Gemeinschaft nicht.',
    },
    'german-community.programme-since-2018': {
      holds: 'Den Parcours gibt es an diesem Tag. Sein Dekret gilt seit dem 1. Januar 2018.',
      fails: 'Das Dekret über den Parcours gilt seit dem 1. Januar 2018. An diesem Tag galt es noch nicht.',
    },
    'german-community.asylum-four-months': {
      holds: 'Sie haben vor mindestens vier Monaten Asyl beantragt und warten dort auf die Entscheidung.',
      fails: 'Sie warten dort nicht seit mindestens vier Monaten auf eine Entscheidung über Asyl.',
    },
  },
  readings: {
    'german-community.over-three-years': {
      question:
        'Bei Ihrer Eintragung hatten Sie schon mehr als drei Jahre in Belgien gelebt. Sind Sie deshalb noch von der Pflicht befreit?',
      options: {
        'still-exempt': 'Ja. Eine ältere Seite von Info-Integration nennt diesen Grund.',
        'no-longer-listed': 'Nein. Die neuere Seite nennt ihn nicht mehr.',
      },
    },
    'german-community.pension-age': {
      question: 'Ab welchem Alter sind Sie befreit?',
      options: {
        'sixty-five': 'Ab 65 Jahren. Das sagt eine ältere Seite von Info-Integration.',
        'pension-age': 'Ab dem gesetzlichen Rentenalter. Es ist 66 seit 2025 und 67 ab 2030.',
      },
    },
  },
  openPoints: {
    'german-community.unread-exemptions': {
      says: 'Die Liste der befreiten Menschen ist länger als das, was wir lesen konnten. Vielleicht nennt sie die Familie eines Belgiers, Schüler oder Menschen mit einer Karte M.',
      ask: 'Fragen Sie Info-Integration.',
    },
    'german-community.term-to-enrol': {
      says: 'Wir haben nicht gelesen, bis wann Sie zu Info-Integration gehen müssen.',
      ask: 'Gehen Sie bald hin und fragen Sie Info-Integration nach dem letzten Tag.',
    },
    'german-community.term-to-complete': {
      says: 'Wir haben nicht gelesen, bis wann Sie den Parcours beenden müssen.',
      ask: 'Sehen Sie in Ihrer Vereinbarung nach, oder fragen Sie Info-Integration.',
    },
    'german-community.belgian-migrant': {
      says: 'Der Parcours ist für Menschen, die ihr Land verlassen haben, um hier zu leben. Wir wissen nicht, ob er Belgiern offensteht, die im Ausland geboren sind.',
      ask: 'Fragen Sie Info-Integration.',
    },
  },
  judgements: {},
  information: {
    'german-community.four-parts':
      'Der Parcours hat vier Teile: den Empfang bei Info-Integration mit Ihrer eigenen Vereinbarung, einen Deutschkurs, einen Integrationskurs von 60 Stunden und Hilfe auf dem Weg zur Arbeit.',
    'german-community.german-a2':
      'Der Deutschkurs geht bis zum Niveau A2. Es gibt Kurse mit 12 und mit 6 Stunden pro Woche. Die Sprachkurse sind kostenlos.',
    'german-community.attendance':
      'Am Ende gibt es keine Prüfung, die Sie bestehen müssen. Es zählt, dass Sie da sind.',
    'german-community.athletes': 'Auch Berufssportler sind befreit. Danach fragen wir nicht.',
    'german-community.sanctions-unread':
      'Das Dekret sieht Strafen vor, wenn jemand die Pflicht nicht erfüllt. Wie hoch sie sind, haben wir nicht gelesen.',
  },
  steps: {
    'german-community.go-to-info-integration':
      'Gehen Sie zu Info-Integration. Dort macht man mit Ihnen eine Vereinbarung.',
    'german-community.follow-freely': 'Sie dürfen den Parcours machen, wenn Sie möchten. Fragen Sie Info-Integration.',
    'german-community.ask-info-integration': 'Fragen Sie Info-Integration.',
  },
  evidence: {
    'german-community.medical-certificate': 'Eine ärztliche Bescheinigung, wenn Sie den Parcours nicht machen können',
    'german-community.certificate-of-another-authority':
      'Ihre Integrationsbescheinigung aus einem anderen Teil Belgiens, wenn Sie eine haben',
    'german-community.belgian-diploma': 'Ihr belgisches Diplom, wenn Sie eines haben',
  },
}
