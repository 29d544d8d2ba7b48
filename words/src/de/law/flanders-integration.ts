import type { flandersIntegration as english } from '../../en/law/flanders-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Der Integrationsparcours in Flandern. */
export const flandersIntegration: SameSentences<typeof english> = {
  norms: {
    'flanders/integration/obliged': {
      title: 'Die Pflicht in Flandern',
      question: 'Muss ich den Integrationsparcours in Flandern machen?',
      met: 'Ja. Sie müssen den Integrationsparcours in Flandern machen.',
      notMet: 'Nein. Sie müssen den Integrationsparcours in Flandern nicht machen.',
      undetermined: 'Wir können noch nicht sagen, ob Sie den Integrationsparcours in Flandern machen müssen.',
    },
    'flanders/integration/enrol-by': {
      title: 'Letzter Tag, um zu einer Agentur in Flandern zu gehen',
      question: 'Bis wann muss ich zu einer Integrationsagentur in Flandern gehen?',
      met: 'Sie müssen innerhalb von drei Monaten zu einer Integrationsagentur gehen.',
      notMet: 'Für Sie gibt es keinen letzten Tag, denn Sie sind in Flandern nicht verpflichtet.',
      undetermined: 'Wir können noch nicht sagen, bis wann Sie zu einer Integrationsagentur in Flandern gehen müssen.',
    },
    'flanders/integration/complete-by': {
      title: 'Letzter Tag, um in Flandern fertig zu sein',
      question: 'Bis wann muss ich den Parcours in Flandern beenden?',
      met: 'Sie müssen den Parcours spätestens an diesem Tag beendet haben.',
      notMet: 'Für Sie gibt es keinen letzten Tag, denn Sie sind in Flandern nicht verpflichtet.',
      undetermined: 'Wir wissen nicht, bis wann Sie den Parcours in Flandern beenden müssen.',
    },
    'flanders/integration/register-for-work-by': {
      title: 'Letzter Tag für die Anmeldung beim Arbeitsamt in Flandern',
      question: 'Bis wann muss ich mich beim Arbeitsamt in Flandern anmelden?',
      met: 'Sie müssen sich spätestens an diesem Tag beim Arbeitsamt anmelden.',
      notMet: 'Der Parcours verlangt von Ihnen keine Anmeldung beim Arbeitsamt.',
      undetermined: 'Wir können nicht sicher sagen, bis wann Sie sich beim Arbeitsamt anmelden müssen.',
    },
    'flanders/integration/dutch-b1-by': {
      title: 'Letzter Tag, um Niederländisch auf dem Niveau B1 zu beweisen',
      question: 'Bis wann muss ich beweisen, dass ich Niederländisch auf dem Niveau B1 spreche?',
      met: 'Sie müssen spätestens an diesem Tag beweisen, dass Sie Niederländisch auf dem Niveau B1 sprechen.',
      notMet: 'Sie müssen nach dem Parcours kein Niederländisch auf dem Niveau B1 beweisen.',
      undetermined: 'Wir können noch nicht sagen, ob Sie Niederländisch auf dem Niveau B1 beweisen müssen.',
    },
    'flanders/integration/may-follow': {
      title: 'Das Recht in Flandern',
      question: 'Darf ich den flämischen Integrationsparcours machen?',
      met: 'Ja. Sie dürfen den flämischen Integrationsparcours machen.',
      notMet: 'Nein. Der flämische Integrationsparcours steht Ihnen nicht offen.',
      undetermined: 'Wir können noch nicht sagen, ob der flämische Integrationsparcours Ihnen offensteht.',
    },
    'flanders/integration/fee': {
      title: 'Der Preis in Flandern',
      question: 'Was kostet der Parcours in Flandern?',
      met: 'Das ist der volle Preis. Manche Menschen bezahlen weniger oder nichts.',
      notMet: 'Sie bezahlen den flämischen Preis nicht.',
      undetermined: 'Wir können noch nicht sagen, was Sie bezahlen.',
    },
    'flanders/integration/fee-correction': {
      title: 'Ein niedrigerer Preis in Flandern',
      question: 'Kann ich für den Parcours in Flandern weniger bezahlen?',
      met: 'Ja. Sie müssen nicht bezahlen.',
      notMet: 'Nein. Für Sie gibt es keinen niedrigeren Preis.',
      undetermined: 'Die Agentur entscheidet, ob Sie weniger bezahlen. Fragen Sie, bevor Sie bezahlen.',
    },
  },
  versions: {
    F0: 'Vor dem Beginn der flämischen Pflicht (bis 31. März 2004)',
    F1: 'Das erste flämische Dekret (1. April 2004 bis 28. Februar 2016)',
    F2: 'Das Dekret von 2013 (29. Februar 2016 bis 28. Februar 2022)',
    F3: 'Drei Teile (1. März bis 31. Dezember 2022)',
    F4: 'Vier Teile (1. Januar bis 31. August 2023)',
    F5: 'Vier Teile, ein Preis und ein Niederländischtest (seit 1. September 2023)',
    'F1-F2-right': 'Das Recht bis 28. Februar 2022',
    'F3-right': 'Das Recht vom 1. März bis 31. Dezember 2022',
    'F4-right': 'Das Recht vom 1. Januar bis 31. August 2023',
    'F5-right': 'Das Recht seit 1. September 2023',
    'flanders-enrol-by': 'Drei Monate nach dem Beginn der Pflicht',
    'flanders-complete-by': 'Keinen letzten Tag gefunden',
    'flanders-register-for-work-by': 'Sechzig Tage, für Pflichten seit 1. März 2022',
    'flanders-dutch-b1-by': 'Vierundzwanzig Monate nach der Bescheinigung, für Pflichten seit 1. März 2022',
    'flanders-free': 'Kostenlos (Verträge bis 31. August 2023)',
    'flanders-four-times-90': 'Viermal 90 Euro (Verträge seit 1. September 2023)',
    'flanders-fee-correction': 'Ein niedrigerer Preis aus sozialen Gründen',
  },
  clauses: {
    'flanders.adult': {
      holds: 'Sie sind 18 Jahre oder älter.',
      fails: 'Sie sind jünger als 18 Jahre.',
    },
    'flanders.domiciled': {
      holds: 'Sie sind in einer Gemeinde in Flandern eingetragen.',
      fails: 'Sie stehen nicht im Fremdenregister oder im Bevölkerungsregister einer Gemeinde in Flandern.',
    },
    'flanders.duty-since-2004': {
      holds: 'Die flämischen Regeln galten für Sie nicht vor dem 1. April 2004. An diesem Tag begann die Pflicht.',
      fails: 'Sie kamen vor dem 1. April 2004 nach Flandern. Die flämische Pflicht begann an diesem Tag.',
    },
    'flanders.belgian': {
      holds: 'Sie sind Belgier oder Belgierin.',
      fails: 'Sie sind nicht Belgier oder Belgierin.',
    },
    'flanders.temporary-stay': {
      holds: 'Ihre Art von Aufenthalt kann nicht länger als ein Jahr dauern, wie bei einem Au-pair oder Praktikanten.',
      fails: 'Ihre Art von Aufenthalt kann länger als ein Jahr dauern.',
    },
    'flanders.first-permit': {
      holds: 'Sie haben Ihre erste Aufenthaltserlaubnis für mehr als drei Monate als Erwachsener in Flandern bekommen.',
      fails:
        'Sie haben Ihre erste Aufenthaltserlaubnis für mehr als drei Monate nicht als Erwachsener in Flandern bekommen.',
    },
    'flanders.turned-18-in-first-year': {
      holds: 'Sie wurden 18, bevor Sie zwölf Monate mit Ihrer ersten Aufenthaltserlaubnis eingetragen waren.',
      fails: 'Sie wurden nicht in den ersten zwölf Monaten mit Ihrer ersten Aufenthaltserlaubnis 18.',
    },
    'flanders.moved-within-twelve-months': {
      holds:
        'Sie sind höchstens zwölf Monate nach Ihrer ersten Aufenthaltserlaubnis in einem anderen Teil Belgiens nach Flandern gezogen.',
      fails: 'Die alte Regel für Menschen, die innerhalb von zwölf Monaten umgezogen sind, betrifft Sie nicht.',
    },
    'flanders.moved-within-five-years': {
      holds:
        'Sie sind höchstens fünf Jahre nach Ihrer ersten Aufenthaltserlaubnis in einem anderen Teil Belgiens nach Flandern gezogen.',
      fails:
        'Die Regel von 2016 bis Februar 2022 für Menschen, die innerhalb von fünf Jahren umgezogen sind, betrifft Sie nicht.',
    },
    'flanders.moved-within-five-years-to-verify': {
      holds:
        'Sie sind höchstens fünf Jahre nach Ihrer ersten Aufenthaltserlaubnis in einem anderen Teil Belgiens nach Flandern gezogen. Wir haben nicht gelesen, ob diese Regel seit 1. März 2022 noch dieselbe ist. Bitten Sie die Agentur, das zu prüfen.',
      fails: 'Die Regel für Menschen, die seit März 2022 innerhalb von fünf Jahren umgezogen sind, betrifft Sie nicht.',
    },
    'flanders.union-citizen': {
      holds:
        'Sie haben die Staatsangehörigkeit eines Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
      fails:
        'Sie haben keine Staatsangehörigkeit eines Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
    },
    'flanders.union-family': {
      holds:
        'Sie gehören zur Familie eines Bürgers der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
      fails:
        'Sie gehören nicht zur Familie eines Bürgers der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
    },
    'flanders.belgian-family-moved': {
      holds:
        'Sie gehören zur Familie eines Belgiers, der mit Ihnen nach den Regeln der Freizügigkeit in einem anderen Land gelebt hat.',
      fails:
        'Sie gehören nicht zur Familie eines Belgiers, der mit Ihnen nach diesen Regeln in einem anderen Land gelebt hat.',
    },
    'flanders.labour-migrant': {
      holds:
        'Sie kamen zum Arbeiten, mit einer kombinierten Erlaubnis. Das ist eine einzige Karte für Aufenthalt und Arbeit.',
      fails: 'Sie kamen nicht mit einer Erlaubnis zum Arbeiten.',
    },
    'flanders.labour-migrant-family': {
      holds: 'Sie kamen als Familienmitglied einer Person, die hier mit einer kombinierten Erlaubnis arbeitet.',
      fails: 'Sie kamen nicht als Familienmitglied einer Person, die hier mit einer kombinierten Erlaubnis arbeitet.',
    },
    'flanders.temporary-protection': {
      holds: 'Sie haben vorübergehenden Schutz, wie Menschen, die aus der Ukraine geflohen sind.',
      fails: 'Sie haben keinen vorübergehenden Schutz.',
    },
    'flanders.born-abroad': {
      holds: 'Sie sind außerhalb von Belgien geboren. Mindestens ein Elternteil von Ihnen auch.',
      fails: 'Sie sind in Belgien geboren, oder Ihre beiden Eltern sind in Belgien geboren.',
    },
    'flanders.first-twelve-months': {
      holds: 'Sie wurden vor höchstens zwölf Monaten zum ersten Mal in Belgien eingetragen.',
      fails: 'Sie wurden vor mehr als zwölf Monaten zum ersten Mal in Belgien eingetragen.',
    },
    'flanders.older-than-65': {
      holds: 'Sie sind älter als 65 Jahre.',
      fails: 'Sie sind nicht älter als 65 Jahre.',
    },
    'flanders.completed': {
      holds: 'Sie haben die flämische Bescheinigung, oder die Erklärung über Ihre Bemühungen an ihrer Stelle.',
      fails: 'Sie haben die flämische Bescheinigung nicht.',
    },
    'flanders.duty-since-march-2022': {
      holds: 'Die flämischen Regeln galten für Sie nicht vor dem 1. März 2022.',
      fails: 'Ihre Pflicht begann vor dem 1. März 2022. Diese Regel gilt nur für spätere Pflichten.',
    },
    'flanders.certificate-under-the-duty': {
      holds: 'Sie haben die flämische Bescheinigung bekommen, während Sie verpflichtet waren.',
      fails: 'Sie haben die flämische Bescheinigung nicht bekommen, während Sie verpflichtet waren.',
    },
    'flanders.programme-since-2004': {
      holds: 'Den flämischen Parcours gibt es an diesem Tag. Er begann am 1. April 2004.',
      fails: 'Der flämische Parcours begann am 1. April 2004. An diesem Tag gab es ihn noch nicht.',
    },
    'flanders.registered-in-flanders-or-brussels': {
      holds: 'Sie sind in einer Gemeinde in Flandern oder Brüssel eingetragen.',
      fails:
        'Sie stehen nicht im Fremdenregister oder im Bevölkerungsregister einer Gemeinde in Flandern oder Brüssel.',
    },
    'flanders.asylum-four-months': {
      holds:
        'Sie haben vor mindestens vier Monaten Asyl beantragt und warten auf die Entscheidung. Bis 28. Februar 2022 genügte das.',
      fails: 'Sie warten nicht seit vier Monaten auf eine Entscheidung über Asyl.',
    },
    'flanders.asylum-contract-before-2022': {
      holds:
        'Sie warten auf eine Entscheidung über Asyl, und Sie haben vor dem 1. März 2022 einen Vertrag unterschrieben. Deshalb dürfen Sie weitermachen.',
      fails:
        'Seit 1. März 2022 können Menschen, die auf eine Entscheidung über Asyl warten, nicht beginnen. Nur wer vorher einen Vertrag unterschrieben hat, darf weitermachen.',
    },
    'flanders.pays-in-flanders': {
      holds: 'Sie leben in einer Gemeinde in Flandern.',
      fails: 'Sie leben nicht in einer Gemeinde in Flandern. In Brüssel ist der Parcours kostenlos.',
    },
    'flanders.fees-since-september-2023': {
      holds: 'Seit 1. September 2023 kostet der Parcours in Flandern Geld.',
      fails: 'An diesem Tag war der Parcours noch kostenlos.',
    },
    'flanders.unaccompanied-minor': {
      holds: 'Sie sind jünger als 18 Jahre und haben hier keinen Elternteil.',
      fails: 'Sie sind 18 Jahre oder älter, oder Sie haben hier einen Elternteil.',
    },
  },
  readings: {
    'flanders.sixty-days-from': {
      question: 'Ab welchem Tag laufen die 60 Tage? Keine Seite, die wir gelesen haben, sagt es klar.',
      options: {
        duty: 'Sie laufen ab dem Tag, an dem Ihre Pflicht beginnt.',
        contract: 'Sie laufen ab dem Beginn des Parcours, wenn Sie den Vertrag unterschreiben.',
      },
    },
  },
  openPoints: {
    'flanders.exactly-65': {
      says: 'Manche Seiten sagen „zwischen 18 und 65“. Wir wissen nicht, ob eine Person mit 65 Jahren noch verpflichtet ist.',
      ask: 'Fragen Sie die Integrationsagentur in Ihrer Stadt.',
    },
    'flanders.unread-exemptions': {
      says: 'Das flämische Dekret befreit noch mehr Menschen. Wir haben die Liste nicht gelesen. Vielleicht geht es um Krankheit, eine Behinderung, eine Schule in Belgien, eine Bescheinigung aus einer anderen Region oder eine Karte M.',
      ask: 'Fragen Sie die Integrationsagentur nach einer Befreiungsbescheinigung (attest van vrijstelling).',
    },
    'flanders.speaks-dutch': {
      says: 'Junge Menschen sind nur verpflichtet, wenn sie kein Niederländisch sprechen. Wir haben nicht gelesen, wie das geprüft wird.',
      ask: 'Fragen Sie die Integrationsagentur in Ihrer Stadt.',
    },
    'flanders.term-to-complete': {
      says: 'Wir haben nicht gefunden, bis wann Sie den Parcours in Flandern beenden müssen.',
      ask: 'Sehen Sie in Ihrem Vertrag nach, oder fragen Sie die Integrationsagentur.',
    },
    'flanders.younger-but-out-of-school': {
      says: 'Eine Person unter 18 Jahren darf den Parcours manchmal machen, nach der Schule oder neben der Schule.',
      ask: 'Fragen Sie die Integrationsagentur in Ihrer Stadt.',
    },
  },
  judgements: {
    'flanders.social-correction':
      'Die Integrationsagentur entscheidet, ob Sie wegen Ihrer Situation weniger oder nichts bezahlen.',
  },
  information: {
    'flanders.ministers-of-religion':
      'Auch Geistliche einer anerkannten Religion sind verpflichtet. Danach fragen wir nicht.',
    'flanders.fine':
      'Wer die Pflicht nicht erfüllt, kann eine Geldbuße bekommen. Sie liegt zwischen 50 und 5.000 Euro.',
    'flanders.after-a-fine':
      'Nach einer Geldbuße müssen Sie den Parcours trotzdem beenden. Sonst kann eine neue Geldbuße folgen. Das steht auf einer älteren Seite.',
    'flanders.old-content':
      'Ihre Pflicht begann vor dem 1. März 2022. Deshalb bleibt der alte Inhalt: kein vierter Teil und danach kein Niederländisch B1.',
    'flanders.three-parts':
      'Der Parcours hat diese Teile: soziale Orientierung mit einem Test, Niederländisch bis zum Niveau A2 und die Anmeldung beim Arbeitsamt (VDAB, in Brüssel Actiris). Wenn Sie erst lesen und schreiben lernen, zählt nur das Sprechen.',
    'flanders.contract': 'Sie unterschreiben einen Vertrag und eine Erklärung über Rechte und Pflichten.',
    'flanders.effort-declaration':
      'Wenn das Lernen für Sie zu schwer ist, können Sie statt der Bescheinigung eine Erklärung über Ihre Bemühungen bekommen.',
    'flanders.b1-after-certificate':
      'Nach der Bescheinigung haben Sie 24 Monate, um Niederländisch auf dem Niveau B1 zu beweisen. Mit einer Erklärung über Ihre Bemühungen müssen Sie das nicht.',
    'flanders.movers-to-verify':
      'Haben Sie zuerst in einem anderen Teil Belgiens gelebt? Dann fragen Sie die Agentur. Wir haben nicht gelesen, ob die Regel der fünf Jahre seit 1. März 2022 noch dieselbe ist.',
    'flanders.fourth-part':
      'Es gibt einen vierten Teil: 40 Stunden, um Menschen zu treffen und am Leben hier teilzunehmen.',
    'flanders.fourth-part-by-choice':
      'Wenn Sie nicht verpflichtet sind, dürfen Sie den vierten Teil wählen: 40 Stunden, um Menschen zu treffen und am Leben hier teilzunehmen.',
    'flanders.dutch-test': 'Seit 1. September 2023 gibt es auch einen zentralen Niederländischtest.',
    'flanders.counted-from-letter':
      'In der Praxis schickt die Agentur Ihnen einen Einschreibebrief. Die drei Monate zählen dann ab diesem Brief.',
    'flanders.job-service-if-allowed-to-work':
      'Das betrifft Sie nur, wenn Sie arbeiten dürfen und im arbeitsfähigen Alter sind. In Flandern heißt das Arbeitsamt VDAB, in Brüssel Actiris.',
    'flanders.not-obliged-may-still-follow': '„Nicht verpflichtet“ heißt nicht „nicht erlaubt“.',
    'flanders.four-times-90':
      'Sie bezahlen 90 Euro für den Orientierungskurs, 90 für den Test dazu, 90 für den Niederländischkurs und 90 für den Test dazu. Wenn Sie den Orientierungstest noch einmal machen, bezahlen Sie noch einmal. Die anderen Teile sind kostenlos.',
    'flanders.social-corrections':
      'Manche Menschen bezahlen weniger oder nichts, oder bekommen Geld zurück. Das ist auch möglich, wenn Sie verpflichtet sind. Fragen Sie, bevor Sie bezahlen.',
    'flanders.fee-announced-2026':
      'Im Juni 2026 wurde eine Änderung angekündigt: Fast niemand wäre mehr befreit. In den Seiten, die wir gelesen haben, ist sie nicht in Kraft.',
  },
  steps: {
    'flanders.go-to-agency': 'Gehen Sie spätestens am {date} zu einer Integrationsagentur.',
    'flanders.follow-freely': 'Sie dürfen den Parcours machen, wenn Sie möchten. Fragen Sie die Agentur.',
    'flanders.ask-agency':
      'Fragen Sie die Integrationsagentur. In Antwerpen ist das Atlas, in Gent Amal, sonst das Agentschap Integratie en Inburgering.',
    'flanders.enter-with-job-service': 'Melden Sie sich bei VDAB an, oder in Brüssel bei Actiris. Tun Sie es früh.',
    'flanders.prove-dutch-b1': 'Beweisen Sie spätestens am {date}, dass Sie Niederländisch auf dem Niveau B1 sprechen.',
    'flanders.sign-up': 'Gehen Sie zu einer Integrationsagentur und sagen Sie, dass Sie den Parcours machen möchten.',
    'flanders.ask-for-a-lower-fee': 'Fragen Sie die Agentur, ob Sie weniger bezahlen können, bevor Sie bezahlen.',
  },
  evidence: {
    'flanders.registered-letter': 'Den Einschreibebrief der Agentur, wenn Sie einen haben',
  },
}
