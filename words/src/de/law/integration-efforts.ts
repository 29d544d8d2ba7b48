import type { integrationEfforts as english } from '../../en/law/integration-efforts.ts'
import type { SameSentences } from '../../law-words.ts'

/** Integrationsbemühungen als Bedingung für den Aufenthalt. */
export const integrationEfforts: SameSentences<typeof english> = {
  norms: {
    'belgium/residence/integration-efforts/subject': {
      title: 'Integrationsbemühungen als Bedingung für Ihren Aufenthalt',
      question: 'Kann das Ausländeramt Integrationsbemühungen von mir verlangen?',
      met: 'Integrationsbemühungen sind eine Bedingung für Ihren Aufenthalt.',
      notMet: 'Integrationsbemühungen sind keine Bedingung für Ihren Aufenthalt.',
      undetermined: 'Wir können noch nicht sagen, ob Integrationsbemühungen eine Bedingung für Ihren Aufenthalt sind.',
    },
    'belgium/residence/integration-efforts/monitored': {
      title: 'Kontrolle durch das Ausländeramt',
      question: 'Kann das Ausländeramt an diesem Tag meine Integrationsbemühungen kontrollieren?',
      met: 'Das Ausländeramt kann an diesem Tag Ihre Integrationsbemühungen kontrollieren.',
      notMet: 'Das Ausländeramt kontrolliert an diesem Tag Ihre Integrationsbemühungen nicht.',
      undetermined:
        'Wir können noch nicht sagen, ob das Ausländeramt an diesem Tag Ihre Bemühungen kontrollieren kann.',
    },
    'belgium/residence/integration-efforts/prove-at-first-renewal': {
      title: 'Beweis bei der ersten Verlängerung der Karte A',
      question: 'Muss ich Integrationsbemühungen beweisen, wenn ich meine Karte A zum ersten Mal verlängere?',
      met: 'Sie müssen Integrationsbemühungen beweisen, spätestens wenn Sie die erste Verlängerung Ihrer Karte A beantragen.',
      notMet: 'Sie müssen bei einer ersten Verlängerung keine Integrationsbemühungen beweisen.',
      undetermined:
        'Wir können noch nicht sagen, ob Sie bei Ihrer ersten Verlängerung Integrationsbemühungen beweisen müssen.',
    },
    'belgium/residence/integration-efforts/window-opens': {
      title: 'Erster Tag möglicher Kontrollen',
      question: 'Ab wann kann das Ausländeramt meine Bemühungen kontrollieren?',
      met: 'Das Ausländeramt kann Ihre Bemühungen ab diesem Tag kontrollieren.',
      notMet: 'Für Sie gibt es keine Zeit der Kontrollen.',
      undetermined: 'Wir können noch nicht sagen, ab wann das Ausländeramt Ihre Bemühungen kontrollieren kann.',
    },
    'belgium/residence/integration-efforts/window-closes': {
      title: 'Ende möglicher Kontrollen',
      question: 'Ab wann kann das Ausländeramt meine Bemühungen nicht mehr kontrollieren?',
      met: 'Ab diesem Tag kann das Ausländeramt Ihre Bemühungen nicht mehr kontrollieren.',
      notMet: 'Für Sie gibt es keine Zeit der Kontrollen.',
      undetermined: 'Wir können noch nicht sagen, wann die Zeit der Kontrollen endet.',
    },
    'belgium/residence/integration-efforts/efforts-shown': {
      title: 'Bemühungen, die Sie zeigen können',
      question: 'Habe ich eine Integrationsbemühung gemacht, die das Gesetz nennt?',
      met: 'Sie haben mindestens eine Bemühung gemacht, die das Gesetz nennt.',
      notMet: 'Wir haben keine Bemühung gefunden, die das Gesetz nennt. Auch andere können zählen.',
      undetermined: 'Wir können noch nicht sagen, ob Sie eine der Bemühungen gemacht haben, die das Gesetz nennt.',
    },
    'belgium/residence/integration-efforts/efforts-shown/course': {
      title: 'Bemühung: ein Integrationsparcours',
      question: 'Mache ich einen Integrationsparcours, oder habe ich einen gemacht?',
      met: 'Sie machen einen Integrationsparcours oder haben einen gemacht.',
      notMet: 'Sie haben keinen Integrationsparcours gemacht.',
      undetermined: 'Wir wissen noch nicht, ob Sie einen Integrationsparcours gemacht haben.',
    },
    'belgium/residence/integration-efforts/efforts-shown/work': {
      title: 'Bemühung: Arbeit',
      question: 'Arbeite ich in Belgien, oder habe ich hier gearbeitet?',
      met: 'Sie arbeiten in Belgien oder haben hier gearbeitet.',
      notMet: 'Sie haben nicht in Belgien gearbeitet.',
      undetermined: 'Wir wissen noch nicht, ob Sie in Belgien gearbeitet haben.',
    },
    'belgium/residence/integration-efforts/efforts-shown/diploma-or-enrolment': {
      title: 'Bemühung: Schule oder Studium',
      question: 'Besuche ich eine anerkannte Schule, oder habe ich ein Diplom von einer?',
      met: 'Sie besuchen eine anerkannte Schule oder haben ein Diplom von einer.',
      notMet: 'Sie besuchen keine anerkannte Schule und haben kein Diplom von einer.',
      undetermined: 'Wir wissen noch nicht, ob Sie eine anerkannte Schule besucht haben.',
    },
    'belgium/residence/integration-efforts/efforts-shown/training': {
      title: 'Bemühung: eine Berufsausbildung',
      question: 'Mache ich eine anerkannte Berufsausbildung, oder habe ich eine gemacht?',
      met: 'Sie machen eine anerkannte Berufsausbildung oder haben eine gemacht.',
      notMet: 'Sie haben keine anerkannte Berufsausbildung gemacht.',
      undetermined: 'Wir wissen noch nicht, ob Sie eine anerkannte Ausbildung gemacht haben.',
    },
    'belgium/residence/integration-efforts/efforts-shown/language': {
      title: 'Bemühung: die Sprache des Ortes',
      question: 'Kann ich beweisen, dass ich die Sprache meines Wohnortes kenne?',
      met: 'Sie können beweisen, dass Sie die Sprache Ihres Wohnortes kennen.',
      notMet: 'Sie haben keinen Beweis für die Sprache Ihres Wohnortes.',
      undetermined: 'Wir wissen noch nicht, ob Sie die Sprache Ihres Wohnortes beweisen können.',
    },
    'belgium/residence/integration-efforts/efforts-shown/associations': {
      title: 'Bemühung: Vereine und Ehrenamt',
      question: 'Mache ich in einem Verein mit, oder arbeite ich ehrenamtlich?',
      met: 'Sie machen oder machten in einem Verein mit, oder Sie arbeiten ehrenamtlich.',
      notMet: 'Sie haben in keinem Verein mitgemacht und nicht ehrenamtlich gearbeitet.',
      undetermined: 'Wir wissen noch nicht, ob Sie in einem Verein mitmachen oder ehrenamtlich arbeiten.',
    },
    'belgium/residence/integration-efforts/stay-at-risk': {
      title: 'Was zu wenig Bemühungen bewirken können',
      question: 'Kann ich meinen Aufenthalt verlieren, weil ich mich zu wenig bemüht habe?',
      met: 'Das Ausländeramt darf Ihren Aufenthalt wegen zu wenig Bemühungen beenden. Es muss nicht.',
      notMet: 'Sie können Ihren Aufenthalt nicht allein wegen zu wenig Bemühungen verlieren.',
      undetermined:
        'Das kann niemand im Voraus sagen. Sie verlieren Ihren Aufenthalt nie von selbst: Das Ausländeramt muss es entscheiden.',
    },
  },
  versions: {
    X0: 'Anträge bis 25. Januar 2017: keine Bedingung',
    X1: 'Anträge seit 26. Januar 2017: Artikel 1/2 des Gesetzes vom 15. Dezember 1980',
    'X-efforts': 'Die Bemühungen, die Artikel 1/2 des Gesetzes vom 15. Dezember 1980 nennt',
  },
  clauses: {
    'federal.not-belgian': {
      holds: 'Sie haben nicht die belgische Staatsangehörigkeit.',
      fails: 'Sie haben die belgische Staatsangehörigkeit.',
    },
    'federal.not-union-citizen': {
      holds:
        'Sie haben keine Staatsangehörigkeit eines Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
      fails:
        'Sie haben die Staatsangehörigkeit eines Landes der Europäischen Union, von Island, Liechtenstein, Norwegen oder der Schweiz.',
    },
    'federal.adult': {
      holds: 'Sie sind 18 Jahre oder älter.',
      fails: 'Sie sind jünger als 18 Jahre.',
    },
    'federal.application-since-2017': {
      holds: 'Sie haben am 26. Januar 2017 oder später einen Aufenthalt von mehr als 90 Tagen beantragt.',
      fails: 'Sie haben seit dem 26. Januar 2017 keinen Aufenthalt von mehr als 90 Tagen beantragt.',
    },
    'federal.application-not-exempt': {
      holds: 'Sie haben Ihren Aufenthalt nach einem Artikel des Gesetzes beantragt, bei dem Bemühungen zählen.',
      fails: 'Sie haben Ihren Aufenthalt nach einem Artikel des Gesetzes beantragt, bei dem Bemühungen nicht zählen.',
    },
    'federal.no-exempt-application-since': {
      holds: 'Sie haben später keinen Antrag gestellt, bei dem Bemühungen nicht zählen.',
      fails: 'Sie haben später einen Antrag gestellt, und deshalb zählen Bemühungen nicht mehr.',
    },
    'federal.seriously-ill': {
      holds: 'Sie sind schwer krank.',
      fails: 'Sie sind nicht schwer krank.',
    },
    'federal.protected-adult': {
      holds:
        'Sie sind eine geschützte erwachsene Person: Ein Richter hat entschieden, dass jemand Ihnen bei rechtlichen Angelegenheiten hilft.',
      fails: 'Sie sind keine geschützte erwachsene Person.',
    },
    'federal.recognised-protection': {
      holds: 'Belgien hat Sie als Flüchtling anerkannt oder Ihnen subsidiären Schutz gegeben.',
      fails: 'Sie sind in Belgien kein anerkannter Flüchtling und haben keinen subsidiären Schutz.',
    },
    'federal.turkish-agreement': {
      holds: 'Sie haben die türkische Staatsangehörigkeit. Ein Abkommen von 1963 befreit Sie.',
      fails: 'Sie haben nicht die türkische Staatsangehörigkeit.',
    },
    'federal.family-of-turkish-national': {
      holds: 'Das Abkommen mit der Türkei von 1963 befreit Sie wegen Ihrer Familie.',
      fails: 'Niemand in Ihrer Familie hat die türkische Staatsangehörigkeit.',
    },
    'federal.window-of-a-card': {
      holds: 'Sie haben eine Karte A. Ihr erstes Aufenthaltsrecht haben Sie vor einem bis fünf Jahren bekommen.',
      fails: 'Die Zeit der Kontrollen für eine Karte A läuft für Sie nicht.',
    },
    'federal.window-of-b-card': {
      holds: 'Sie haben eine Karte B. Ihren unbefristeten Aufenthalt haben Sie vor einem bis fünf Jahren bekommen.',
      fails: 'Die Zeit der Kontrollen für eine Karte B läuft für Sie nicht.',
    },
    'federal.window-of-f-card': {
      holds: 'Sie haben eine Karte F. Ihre erste Karte F haben Sie vor einem bis fünf Jahren bekommen.',
      fails: 'Die Zeit der Kontrollen für eine Karte F läuft für Sie nicht.',
    },
    'federal.on-a-card': {
      holds: 'Sie haben eine Karte A.',
      fails: 'Sie haben keine Karte A.',
    },
    'federal.first-renewal-not-asked-before': {
      holds: 'Vor diesem Tag hatten Sie keine erste Verlängerung Ihrer Karte A beantragt.',
      fails: 'Sie haben die erste Verlängerung Ihrer Karte A vor diesem Tag beantragt.',
    },
    'federal.card-with-window': {
      holds: 'Sie haben eine Karte A, eine Karte B oder eine Karte F.',
      fails: 'Sie haben keine Karte A, keine Karte B und keine Karte F.',
    },
    'federal.integration-course': {
      holds: 'Sie machen oder machten einen Integrationsparcours.',
      fails: 'Sie haben keinen Integrationsparcours gemacht.',
    },
    'federal.work': {
      holds: 'Sie arbeiten in Belgien oder haben in Belgien gearbeitet.',
      fails: 'Sie haben nicht in Belgien gearbeitet.',
    },
    'federal.diploma-or-enrolment': {
      holds: 'Sie besuchen eine anerkannte Schule oder haben ein Diplom von einer anerkannten Schule.',
      fails: 'Sie besuchen keine anerkannte Schule und haben kein Diplom von einer anerkannten Schule.',
    },
    'federal.recognised-training': {
      holds: 'Sie machen oder machten eine anerkannte Berufsausbildung.',
      fails: 'Sie haben keine anerkannte Berufsausbildung gemacht.',
    },
    'federal.language-of-place': {
      holds: 'Sie können beweisen, dass Sie die Sprache des Ortes kennen, an dem Sie eingetragen sind.',
      fails: 'Sie haben keinen Beweis, dass Sie die Sprache des Ortes kennen, an dem Sie eingetragen sind.',
    },
    'federal.associations': {
      holds: 'Sie machen in einem Verein oder einer Vereinigung mit oder arbeiten ehrenamtlich.',
      fails: 'Sie machen in keinem Verein und keiner Vereinigung mit und arbeiten nicht ehrenamtlich.',
    },
    'federal.efforts-insufficient': {
      holds: 'Das Ausländeramt findet, dass Ihre Bemühungen nicht genügen.',
      fails: 'Das Ausländeramt findet, dass Ihre Bemühungen genügen.',
    },
    'federal.lack-alone-suffices': {
      holds: 'Zu wenig Bemühungen allein können ein Grund sein, Ihren Aufenthalt zu beenden.',
      fails:
        'Zu wenig Bemühungen allein sind kein Grund, Ihren Aufenthalt zu beenden. Es muss noch einen anderen Grund geben.',
    },
  },
  readings: {
    'federal.lack-alone': {
      question: 'Können zu wenig Bemühungen allein ein Grund sein, einen Aufenthalt zu beenden?',
      options: {
        alone: 'Ja. Das Ausländeramt sagt, dass es dann eine Verlängerung verweigern oder den Aufenthalt beenden darf.',
        'only-with-other-ground':
          'Nein. Die flämische Integrationsagentur sagt, dass es noch einen anderen Grund geben muss.',
      },
    },
    'federal.grant-of-f-stay': {
      question: 'Ab wann zählen die fünf Jahre einer Karte F?',
      options: { settled: 'Ab der ersten Karte F.' },
    },
    'federal.turkish-nationals': {
      question: 'Sind türkische Staatsangehörige befreit?',
      options: {
        settled: 'Von der föderalen Kontrolle ja. Jede Region hat für ihren Parcours eine eigene Regel.',
      },
    },
  },
  openPoints: {
    'federal.article-added-later': {
      says: 'Anträge nach dem Artikel, den Sie nennen, werden heute nicht kontrolliert. Wir konnten nicht lesen, seit wann.',
      ask: 'Fragen Sie das Ausländeramt oder einen Anwalt.',
    },
    'federal.article-not-precise': {
      says: 'Der Artikel, den Sie nennen, hat mehrere Teile. Bei einigen zählen Bemühungen, bei anderen nicht.',
      ask: 'Suchen Sie den ganzen Artikel auf Ihrem Antrag oder Beschluss. Sie können auch das Ausländeramt fragen.',
    },
    'federal.exempt-application-since': {
      says: 'Sie haben einen Antrag gestellt, bei dem Bemühungen zählen, und später einen, bei dem sie nicht zählen. Wir konnten nicht lesen, welcher entscheidet.',
      ask: 'Fragen Sie das Ausländeramt oder einen Anwalt.',
    },
    'federal.family-of-turkish-national': {
      says: 'Ein Abkommen von 1963 befreit türkische Staatsangehörige. Wir konnten nicht lesen, welche Familienmitglieder es auch befreit.',
      ask: 'Fragen Sie das Ausländeramt oder einen Anwalt.',
    },
  },
  judgements: {
    'federal.efforts-insufficient': 'Das Ausländeramt entscheidet, ob Ihre Bemühungen genügen.',
  },
  information: {
    'federal.apart-from-regions':
      'Das ist nicht dasselbe wie der Integrationsparcours Ihrer Region. Sie können von dem einen befreit sein und von dem anderen nicht.',
    'federal.what-counts':
      'Diese Bemühungen zählen: ein Integrationskurs, Arbeit, ein Diplom oder eine Einschreibung, eine anerkannte Ausbildung, die Sprache Ihres Wohnortes und das Mitmachen in Vereinen.',
    'federal.list-not-closed': 'Auch andere Bemühungen können zählen. Das Gesetz nennt nicht alle.',
    'federal.regional-certificate-counts':
      'Eine Bescheinigung über einen Integrationsparcours ist ein guter Beweis. Sie entscheidet nicht alles.',
    'federal.stay-never-lost-by-itself':
      'Sie verlieren Ihren Aufenthalt nie von selbst. Das Ausländeramt muss es entscheiden.',
    'federal.office-may-end-stay':
      'Wenn Sie sich nicht oder zu wenig bemüht haben, darf das Ausländeramt die Verlängerung Ihrer Karte verweigern oder Ihren Aufenthalt beenden.',
    'federal.perhaps-only-with-other-ground':
      'Nach der flämischen Integrationsagentur darf es das nur, wenn es noch einen anderen Grund gibt.',
    'federal.what-is-weighed':
      'Bevor das Ausländeramt entscheidet, sieht es sich an: Ihre Familie in Belgien, wie lange Sie hier leben, und Ihre Bindungen an Ihr Herkunftsland.',
    'federal.accepted-by-the-court': 'Der Verfassungsgerichtshof hat diese Bedingung im Entscheid 126/2018 akzeptiert.',
    'federal.enough-is-judged': 'Ob Ihre Bemühungen genügen, beurteilt das Ausländeramt.',
  },
  steps: {
    'federal.keep-proofs': 'Behalten Sie Beweise für alles, was Sie tun: Kurse, Arbeit, Sprache, Vereine, Ehrenamt.',
    'federal.answer-the-office':
      'Wenn das Ausländeramt Beweise verlangt, schicken Sie sie rechtzeitig. Es kann bis zum Tag vor diesem Datum fragen: {date}.',
    'federal.add-proofs-to-renewal':
      'Legen Sie Beweise für Ihre Bemühungen dazu, wenn Sie die erste Verlängerung Ihrer Karte A beantragen.',
    'federal.begin-an-effort':
      'Beginnen Sie mit einer Sache: einem Sprachkurs, dem Integrationsparcours, einer Ausbildung oder einem Ehrenamt.',
    'federal.collect-proofs': 'Sammeln Sie die Beweise, die Sie haben, und sehen Sie in der Liste nach, was zählt.',
    'federal.tell-about-ties':
      'Wenn das Ausländeramt Ihnen schreibt, erzählen Sie von Ihrer Familie in Belgien und wie lange Sie hier leben.',
    'federal.get-legal-help':
      'Wenn das Ausländeramt Ihren Aufenthalt beenden will, gehen Sie sofort zu einem Anwalt oder einem Sozialdienst.',
    'federal.ask-immigration-office':
      'Fragen Sie das Ausländeramt oder einen Sozialdienst, der das Aufenthaltsrecht kennt.',
  },
  evidence: {
    'federal.application-proof': 'Der Beweis Ihres Antrags auf Aufenthalt, mit dem Datum und dem Artikel des Gesetzes',
    'federal.residence-cards': 'Alle Ihre Aufenthaltskarten, auch die alten',
    'federal.course-proof': 'Die Bescheinigung über einen Integrationsparcours, oder ein Beweis, dass Sie ihn machen',
    'federal.work-proof': 'Ihr Arbeitsvertrag, Lohnzettel, oder ein Beweis, dass Sie selbstständig sind',
    'federal.diploma-or-enrolment': 'Ihr Diplom, oder der Beweis, dass Sie an einer Schule eingeschrieben sind',
    'federal.training-proof': 'Die Bescheinigung über Ihre Berufsausbildung',
    'federal.language-proof': 'Ein Beweis Ihres Niveaus in der Sprache Ihres Wohnortes',
    'federal.association-proof': 'Ein Brief von Ihrem Verein, Ihrer Vereinigung oder Ihrer ehrenamtlichen Organisation',
    'federal.course-certificate': 'Die Bescheinigung über Ihren Integrationsparcours',
    'federal.course-enrolment':
      'Die Vereinbarung mit dem Integrationsbüro, oder ein Papier, das sagt, dass Sie den Parcours machen',
    'federal.work-contract': 'Ihre Arbeitsverträge',
    'federal.pay-slips': 'Ihre Lohnzettel, oder die Jahresabrechnung Ihres Arbeitgebers',
    'federal.appointment': 'Ihre Ernennung als Beamter oder Beamtin',
    'federal.self-employed-proof':
      'Der Beweis, dass Sie als selbstständig eingetragen sind und Ihre Beiträge bezahlt haben',
    'federal.diploma': 'Ihr Diplom oder Zeugnis von einer anerkannten Schule',
    'federal.enrolment-proof': 'Der Beweis, dass Sie an einer anerkannten Schule eingeschrieben sind',
    'federal.training-certificate': 'Die Bescheinigung über Ihre Berufsausbildung',
    'federal.training-enrolment': 'Der Vertrag oder die Einschreibung für Ihre Berufsausbildung',
    'federal.language-certificate': 'Eine Bescheinigung mit Ihrem Niveau in der Sprache Ihres Wohnortes',
    'federal.association-letter': 'Ein Brief Ihres Vereins oder Ihrer Vereinigung: was Sie dort tun und seit wann',
    'federal.volunteer-agreement': 'Die Vereinbarung über Ihr Ehrenamt',
    'federal.proof-of-ties': 'Beweise für Ihre Familie in Belgien und für die Zeit, die Sie hier leben',
  },
}
