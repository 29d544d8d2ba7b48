import type { nationalityRoutes as english } from '../../en/law/nationality-routes.ts'
import type { SameSentences } from '../../law-words.ts'

/** Die anderen Wege, Belgier oder Belgierin zu werden, und die Papiere zu jeder Bedingung. */
export const nationalityRoutes: SameSentences<typeof english> = {
  norms: {
    'belgium/nationality/naturalisation/merit': {
      title: 'Antrag beim Parlament: außergewöhnliche Verdienste',
      question: 'Darf ich wegen außergewöhnlicher Verdienste die Einbürgerung beantragen?',
      met: 'Sie dürfen beim Parlament die Einbürgerung beantragen. Das Parlament kann frei ja oder nein sagen.',
      notMet:
        'Aus diesem Grund dürfen Sie keinen Antrag stellen. Vielleicht ist eine Erklärung bei der Gemeinde möglich.',
      undetermined: 'Wir können noch nicht sagen, ob Sie aus diesem Grund einen Antrag stellen dürfen.',
    },
    'belgium/nationality/naturalisation/stateless': {
      title: 'Antrag beim Parlament: Staatenlose',
      question: 'Ich bin als staatenlos anerkannt. Darf ich die Einbürgerung beantragen?',
      met: 'Sie dürfen als Staatenloser oder Staatenlose beim Parlament die Einbürgerung beantragen. Das Parlament kann frei ja oder nein sagen.',
      notMet: 'An diesem Tag dürfen Sie keinen Antrag als Staatenloser oder Staatenlose stellen. Eine Bedingung fehlt.',
      undetermined:
        'Wir können noch nicht sagen, ob Sie als Staatenloser oder Staatenlose einen Antrag stellen dürfen.',
    },
    'belgium/nationality/naturalisation/granted': {
      title: 'Wird das Parlament ja sagen?',
      question: 'Werde ich durch Einbürgerung Belgier oder Belgierin?',
      met: 'Das Parlament hat ja gesagt.',
      notMet: 'An diesem Tag dürfen Sie die Einbürgerung nicht beantragen.',
      undetermined: 'Niemand kann es sagen, bevor das Parlament entscheidet.',
    },
    'belgium/nationality/minor/belgian-parent': {
      title: 'Kind eines Belgiers oder einer Belgierin',
      question: 'Ist ein Kind durch einen belgischen Elternteil Belgier oder Belgierin?',
      met: 'Sie sind durch Ihren Elternteil Belgier oder Belgierin.',
      notMet: 'Aus diesem Grund sind Sie nicht Belgier oder Belgierin.',
      undetermined: 'Wir können noch nicht sagen, ob Sie durch Ihren Elternteil Belgier oder Belgierin sind.',
    },
    'belgium/nationality/minor/adopted': {
      title: 'Kind, das ein Belgier oder eine Belgierin adoptiert hat',
      question: 'Ist ein Kind durch Adoption Belgier oder Belgierin?',
      met: 'Sie sind durch Ihre Adoption Belgier oder Belgierin.',
      notMet: 'Sie sind nicht durch Adoption Belgier oder Belgierin.',
      undetermined: 'Wir können noch nicht sagen, ob Sie durch Adoption Belgier oder Belgierin sind.',
    },
    'belgium/nationality/minor/no-other-nationality': {
      title: 'Kind ohne Staatsangehörigkeit',
      question: 'Ist ein Kind ohne jede Staatsangehörigkeit Belgier oder Belgierin?',
      met: 'Sie sind Belgier oder Belgierin, weil Sie hier geboren sind und keine andere Staatsangehörigkeit haben.',
      notMet: 'Aus diesem Grund sind Sie nicht Belgier oder Belgierin.',
      undetermined: 'Wir können noch nicht sagen, ob Sie aus diesem Grund Belgier oder Belgierin sind.',
    },
    'belgium/nationality/minor/parent-born-here': {
      title: 'Kind eines Elternteils, der in Belgien geboren ist',
      question: 'Ist ein Kind Belgier oder Belgierin, weil auch ein Elternteil in Belgien geboren ist?',
      met: 'Sie sind Belgier oder Belgierin, weil Sie und ein Elternteil hier geboren sind.',
      notMet: 'Aus diesem Grund sind Sie nicht Belgier oder Belgierin.',
      undetermined: 'Wir können noch nicht sagen, ob Sie aus diesem Grund Belgier oder Belgierin sind.',
    },
    'belgium/nationality/minor/before-twelve': {
      title: 'Hier geborenes Kind: Erklärung vor dem Alter von zwölf Jahren',
      question: 'Können ausländische Eltern ihr Kind zum Belgier oder zur Belgierin erklären?',
      met: 'Ihre Eltern können Sie zum Belgier oder zur Belgierin erklären, bis zum Tag vor Ihrem zwölften Geburtstag.',
      notMet: 'Ihre Eltern können diese Erklärung an diesem Tag nicht abgeben.',
      undetermined: 'Wir können noch nicht sagen, ob Ihre Eltern diese Erklärung abgeben können.',
    },
    'belgium/nationality/minor/with-parent': {
      title: 'Kind eines Elternteils, der Belgier oder Belgierin wird',
      question: 'Wird ein Kind zusammen mit einem Elternteil Belgier oder Belgierin?',
      met: 'Sie sind zusammen mit Ihrem Elternteil Belgier oder Belgierin geworden.',
      notMet: 'Sie sind nicht zusammen mit einem Elternteil Belgier oder Belgierin geworden.',
      undetermined:
        'Wir können noch nicht sagen, ob Sie zusammen mit einem Elternteil Belgier oder Belgierin geworden sind.',
    },
    'belgium/nationality/birth-certificate/consular-attestation': {
      title: 'Keine Geburtsurkunde: ein Papier Ihres Konsulats',
      question: 'Darf mein Konsulat mir ein Papier an Stelle meiner Geburtsurkunde geben?',
      met: 'Ja. Ihr Konsulat kann Ihnen ein Papier über Ihre Geburt geben. Es zählt an Stelle der Urkunde.',
      notMet: 'Nein. Ein Papier Ihres Konsulats zählt für Sie nicht.',
      undetermined: 'Wir können noch nicht sagen, ob ein Papier Ihres Konsulats für Sie zählt.',
    },
    'belgium/nationality/birth-certificate/notoriety-act': {
      title: 'Keine Geburtsurkunde: eine Offenkundigkeitsurkunde',
      question: 'Darf ich eine Offenkundigkeitsurkunde (acte de notoriété) an Stelle meiner Geburtsurkunde verwenden?',
      met: 'Ja. Sie können beim Friedensrichter eine Offenkundigkeitsurkunde beantragen.',
      notMet: 'Nein. Sie brauchen diese Urkunde nicht, oder ein anderes Papier kommt zuerst.',
      undetermined: 'Wir können noch nicht sagen, ob diese Urkunde für Sie zählt.',
    },
    'belgium/nationality/birth-certificate/sworn-statement': {
      title: 'Keine Geburtsurkunde: eine Erklärung unter Eid',
      question: 'Darf ich an Stelle meiner Geburtsurkunde eine Erklärung unter Eid abgeben?',
      met: 'Ja. Sie können das Familiengericht bitten, dass Sie eine Erklärung unter Eid abgeben dürfen.',
      notMet: 'Nein. Ein anderes Papier kommt zuerst.',
      undetermined: 'Wir können noch nicht sagen, ob eine Erklärung unter Eid für Sie zählt.',
    },
    'belgium/nationality/declaration/born-in-belgium': {
      title: 'Belgier oder Belgierin werden, wenn Sie hier geboren sind',
      question: 'Ich bin in Belgien geboren. Kann ich Belgier oder Belgierin werden?',
      met: 'Sie können eine Erklärung abgeben, weil Sie hier geboren sind und immer hier gelebt haben. Auch die Gebühr muss in Ordnung sein.',
      notMet:
        'Sie können diese Erklärung an diesem Tag nicht abgeben. Sie ist für Menschen, die hier geboren sind und immer hier gelebt haben.',
      undetermined: 'Wir können noch nicht sagen, ob Sie die Erklärung als hier geborene Person abgeben können.',
    },
    'belgium/nationality/declaration/spouse': {
      title: 'Belgier oder Belgierin werden durch Ehe',
      question: 'Ich bin mit einem Belgier oder einer Belgierin verheiratet. Kann ich Belgier oder Belgierin werden?',
      met: 'Sie können eine Erklärung als Ehepartner eines Belgiers oder einer Belgierin abgeben. Auch die Gebühr muss in Ordnung sein.',
      notMet: 'Sie können die Erklärung als Ehepartner an diesem Tag nicht abgeben. Eine Bedingung fehlt.',
      undetermined: 'Wir können noch nicht sagen, ob Sie die Erklärung als Ehepartner abgeben können.',
    },
    'belgium/nationality/declaration/parent': {
      title: 'Belgier oder Belgierin werden als Elternteil eines belgischen Kindes',
      question: 'Mein Kind ist Belgier oder Belgierin. Kann ich es auch werden?',
      met: 'Sie können eine Erklärung als Elternteil eines belgischen Kindes abgeben. Auch die Gebühr muss in Ordnung sein.',
      notMet: 'Sie können die Erklärung als Elternteil an diesem Tag nicht abgeben. Eine Bedingung fehlt.',
      undetermined: 'Wir können noch nicht sagen, ob Sie die Erklärung als Elternteil abgeben können.',
    },
    'belgium/nationality/declaration/disability-or-pension': {
      title: 'Belgier oder Belgierin werden, wenn Sie nicht arbeiten können oder in Pension sind',
      question: 'Ich kann nicht arbeiten, oder ich bin im Pensionsalter. Kann ich Belgier oder Belgierin werden?',
      met: 'Sie können aus diesem Grund eine Erklärung abgeben. Auch die Gebühr muss in Ordnung sein.',
      notMet: 'Sie können die Erklärung aus diesem Grund an diesem Tag nicht abgeben. Eine Bedingung fehlt.',
      undetermined: 'Wir können noch nicht sagen, ob Sie die Erklärung aus diesem Grund abgeben können.',
    },
    'belgium/nationality/declaration/ten-years': {
      title: 'Nach zehn Jahren Belgier oder Belgierin werden',
      question: 'Kann ich nach zehn Jahren in Belgien Belgier oder Belgierin werden?',
      met: 'Sie können nach zehn Jahren eine Erklärung abgeben. Auch die Gebühr muss in Ordnung sein.',
      notMet: 'Sie können die Erklärung nach zehn Jahren an diesem Tag nicht abgeben. Eine Bedingung fehlt.',
      undetermined: 'Wir können noch nicht sagen, ob Sie die Erklärung nach zehn Jahren abgeben können.',
    },
  },
  versions: {
    'NATU-2018': 'Seit dem 12. Juli 2018, soweit wir es gelesen haben',
    'CHILD-2013': 'Seit dem 1. Januar 2013, soweit wir es gelesen haben',
    'CHILD-2022': 'Seit dem 21. Dezember 2022',
    'BIRTH-2013': 'Vom 1. Januar 2013 bis 11. Juli 2018: drei Papiere, eines nach dem anderen, für alle',
    'BIRTH-2018': 'Vom 12. Juli 2018 bis 31. Dezember 2023: Das Geburtsland entscheidet',
    'BIRTH-2024': 'Seit dem 1. Januar 2024: dasselbe, und das Papier darf wieder verwendet werden',
  },
  clauses: {
    'nationality.naturalisation.adult-or-emancipated': {
      holds: 'Sie sind 18 oder älter, oder für mündig erklärt.',
      fails: 'Sie sind unter 18 und nicht für mündig erklärt.',
    },
    'nationality.naturalisation.stay': {
      holds: 'Sie haben das Aufenthaltsrecht, das man für die Einbürgerung braucht.',
      fails: 'Sie haben kein Aufenthaltsrecht, das für die Einbürgerung zählt.',
    },
    'nationality.naturalisation.merit': {
      holds: 'Sie haben außergewöhnliche Verdienste in Wissenschaft, Sport oder im sozialen und kulturellen Leben.',
      fails:
        'Sie haben keine außergewöhnlichen Verdienste in Wissenschaft, Sport oder im sozialen und kulturellen Leben.',
    },
    'nationality.naturalisation.declaration-impossible': {
      holds: 'Eine Erklärung ist für Sie praktisch unmöglich.',
      fails: 'Sie können stattdessen eine Erklärung abgeben.',
    },
    'nationality.naturalisation.favour': {
      holds: 'Das Parlament gibt Ihnen die Einbürgerung.',
      fails: 'Das Parlament gibt Ihnen die Einbürgerung nicht.',
    },
    'nationality.naturalisation.stateless': {
      holds: 'Sie sind als staatenlos anerkannt.',
      fails: 'Sie sind nicht als staatenlos anerkannt. Ein Flüchtling zu sein ist nicht dasselbe.',
    },
    'nationality.two-years.residence': {
      holds: 'Sie haben zwei Jahre ohne Unterbrechung legal in Belgien gelebt.',
      fails: 'Sie haben nicht zwei Jahre ohne Unterbrechung legal in Belgien gelebt.',
    },
    'nationality.two-years.absences': {
      holds: 'Ihre Abwesenheiten in den letzten zwei Jahren sind zusammen 146 Tage oder weniger.',
      fails: 'Ihre Abwesenheiten in den letzten zwei Jahren sind zusammen mehr als 146 Tage.',
    },
    'nationality.child.minor': {
      holds: 'Sie sind unter 18.',
      fails: 'Sie sind 18 oder älter.',
    },
    'nationality.child.belgian-parent': {
      holds: 'Ein Elternteil war bei Ihrer Geburt Belgier oder Belgierin.',
      fails: 'Kein Elternteil war bei Ihrer Geburt Belgier oder Belgierin.',
    },
    'nationality.child.born-here': {
      holds: 'Sie sind in Belgien geboren.',
      fails: 'Sie sind nicht in Belgien geboren.',
    },
    'nationality.child.parent-born-here': {
      holds: 'Ihr belgischer Elternteil ist in Belgien geboren.',
      fails: 'Ihr belgischer Elternteil ist nicht in Belgien geboren.',
    },
    'nationality.child.declared-in-time': {
      holds: 'Ihre Eltern haben Sie zum Belgier oder zur Belgierin erklärt, bevor Sie fünf waren.',
      fails: 'Ihre Eltern haben Sie nicht zum Belgier oder zur Belgierin erklärt, bevor Sie fünf waren.',
    },
    'nationality.child.no-other-nationality': {
      holds: 'Sie sind unter 18 und haben keine andere Staatsangehörigkeit.',
      fails: 'Sie haben eine andere Staatsangehörigkeit, oder Sie sind 18 oder älter.',
    },
    'nationality.adopted.by-belgian': {
      holds: 'Ein Belgier oder eine Belgierin hat Sie adoptiert.',
      fails: 'Kein Belgier und keine Belgierin hat Sie adoptiert.',
    },
    'nationality.adopted.born-here': {
      holds: 'Sie sind in Belgien geboren.',
      fails: 'Sie sind nicht in Belgien geboren.',
    },
    'nationality.adopted.parent-born-here': {
      holds: 'Der Belgier oder die Belgierin, der oder die Sie adoptiert hat, ist in Belgien geboren.',
      fails: 'Der Belgier oder die Belgierin, der oder die Sie adoptiert hat, ist nicht in Belgien geboren.',
    },
    'nationality.adopted.declared-in-time': {
      holds: 'Sie wurden innerhalb von fünf Jahren nach der Adoption zum Belgier oder zur Belgierin erklärt.',
      fails: 'Sie wurden nicht innerhalb von fünf Jahren nach der Adoption zum Belgier oder zur Belgierin erklärt.',
    },
    'nationality.adopted.no-other-nationality': {
      holds: 'Sie sind unter 18 und haben keine andere Staatsangehörigkeit.',
      fails: 'Sie haben eine andere Staatsangehörigkeit, oder Sie sind 18 oder älter.',
    },
    'nationality.child.born-or-found-here': {
      holds: 'Sie sind in Belgien geboren oder wurden hier gefunden.',
      fails: 'Sie sind nicht in Belgien geboren und wurden nicht hier gefunden.',
    },
    'nationality.child.without-nationality': {
      holds: 'Sie haben keine andere Staatsangehörigkeit.',
      fails: 'Sie haben eine andere Staatsangehörigkeit.',
    },
    'nationality.child.none-by-registering': {
      holds: 'Ihre Eltern können Ihnen keine Staatsangehörigkeit durch eine Eintragung verschaffen.',
      fails: 'Ihre Eltern können Ihnen durch eine Eintragung bei ihren Behörden eine Staatsangehörigkeit verschaffen.',
    },
    'nationality.child.born-in-belgium': {
      holds: 'Sie sind in Belgien geboren.',
      fails: 'Sie sind nicht in Belgien geboren.',
    },
    'nationality.child.of-parent-born-here': {
      holds: 'Ein Elternteil ist in Belgien geboren und hat hier fünf der zehn Jahre vor Ihrer Geburt gelebt.',
      fails: 'Kein Elternteil ist in Belgien geboren und hat hier fünf der zehn Jahre vor Ihrer Geburt gelebt.',
    },
    'nationality.child.under-twelve': {
      holds: 'Sie sind unter zwölf.',
      fails: 'Sie sind zwölf oder älter. Für diese Erklärung ist es zu spät.',
    },
    'nationality.child.born-here-of-foreigners': {
      holds: 'Sie sind in Belgien geboren.',
      fails: 'Sie sind nicht in Belgien geboren.',
    },
    'nationality.child.here-since-birth': {
      holds: 'Sie leben seit Ihrer Geburt in Belgien.',
      fails: 'Sie haben seit Ihrer Geburt nicht die ganze Zeit in Belgien gelebt.',
    },
    'nationality.child.parents-here-ten-years': {
      holds: 'Ihre Eltern leben seit zehn Jahren in Belgien.',
      fails: 'Ihre Eltern haben nicht die letzten zehn Jahre in Belgien gelebt.',
    },
    'nationality.child.with-parent': {
      holds: 'Ein Elternteil wurde Belgier oder Belgierin, als Sie unter 18 waren und in Belgien lebten.',
      fails: 'Kein Elternteil wurde Belgier oder Belgierin, als Sie unter 18 waren und in Belgien lebten.',
    },
    'nationality.birth.four-countries': {
      holds: 'Sie sind in Afghanistan, Cabinda (Angola), Somalia oder im Südsudan geboren.',
      fails: 'Sie sind nicht in Afghanistan, Cabinda (Angola), Somalia oder im Südsudan geboren.',
    },
    'nationality.birth.certificate-out-of-reach': {
      holds: 'Sie können Ihre Geburtsurkunde nicht bekommen.',
      fails: 'Sie können Ihre Geburtsurkunde bekommen.',
    },
    'nationality.birth.consular-out-of-reach': {
      holds: 'Ihr Konsulat kann Ihnen kein Papier über Ihre Geburt geben.',
      fails: 'Ihr Konsulat kann Ihnen ein Papier über Ihre Geburt geben.',
    },
    'nationality.birth.notoriety-out-of-reach': {
      holds: 'Sie können keine Offenkundigkeitsurkunde bekommen.',
      fails: 'Sie können eine Offenkundigkeitsurkunde bekommen.',
    },
    'nationality.born-in-belgium': {
      holds: 'Sie sind in Belgien geboren.',
      fails: 'Sie sind nicht in Belgien geboren.',
    },
    'nationality.since-birth.residence': {
      holds: 'Sie leben seit Ihrer Geburt legal in Belgien.',
      fails: 'Sie haben seit Ihrer Geburt nicht die ganze Zeit legal in Belgien gelebt.',
    },
    'nationality.since-birth.main-residence': {
      holds: 'Sie waren seit Ihrer Geburt in Belgien eingetragen.',
      fails: 'Eine Zeit lang waren Sie nicht in Belgien eingetragen.',
    },
    'nationality.since-birth.legal-stay': {
      holds: 'Sie hatten seit Ihrer Geburt ein Aufenthaltsrecht.',
      fails: 'Eine Zeit lang hatten Sie kein Aufenthaltsdokument, das zählt.',
    },
    'nationality.spouse.married': {
      holds: 'Sie sind mit einer Person verheiratet, die Belgier oder Belgierin ist.',
      fails: 'Sie sind an diesem Tag nicht mit einer Person verheiratet, die Belgier oder Belgierin ist.',
    },
    'nationality.spouse.living-together': {
      holds: 'Sie haben seit der Heirat drei Jahre zusammen in Belgien gelebt.',
      fails: 'Sie haben seit der Heirat nicht drei Jahre zusammen in Belgien gelebt.',
    },
    'nationality.family.social-integration': {
      holds: 'Sie haben einen Nachweis der sozialen Integration, der für Ehepartner und Eltern zählt.',
      fails:
        'Sie haben keinen Nachweis der sozialen Integration, der für Ehepartner und Eltern zählt. Arbeit allein zählt hier nicht.',
    },
    'nationality.family.worked-234-days': {
      holds: 'Sie haben in den letzten fünf Jahren 234 Tage oder mehr gearbeitet.',
      fails:
        'Sie haben in den letzten fünf Jahren weniger als 234 Tage gearbeitet. Eine Ausbildung zählt nur zusammen mit diesen Arbeitstagen.',
    },
    'nationality.parent.belgian-child': {
      holds: 'Sie haben ein belgisches Kind unter 18.',
      fails: 'Sie haben kein belgisches Kind unter 18, für das nach dem Gesetz noch die Eltern entscheiden.',
    },
    'nationality.disability-or-pension.ground': {
      holds: 'Sie können wegen einer Behinderung oder Invalidität nicht arbeiten, oder Sie sind im Pensionsalter.',
      fails: 'Sie haben nicht gezeigt, dass Sie nicht arbeiten können, und Sie sind nicht im Pensionsalter.',
    },
    'nationality.invalidity': {
      holds: 'Sie haben seit fünf Jahren eine Invalidität von 66 Prozent oder mehr.',
      fails: 'Sie haben nicht seit fünf Jahren eine Invalidität von 66 Prozent oder mehr.',
    },
    'nationality.disability': {
      holds: 'Sie haben eine Behinderung, wegen der Sie nicht arbeiten können.',
      fails: 'Sie haben keine Behinderung, wegen der Sie nicht arbeiten können.',
    },
    'nationality.pension-age-reached': {
      holds: 'Sie haben das Pensionsalter erreicht.',
      fails: 'Sie haben das Pensionsalter nicht erreicht.',
    },
    'nationality.ten-years.residence': {
      holds: 'Sie haben zehn Jahre ohne Unterbrechung legal in Belgien gelebt.',
      fails: 'Sie haben nicht zehn Jahre ohne Unterbrechung legal in Belgien gelebt.',
    },
    'nationality.ten-years.absences': {
      holds: 'Ihre Abwesenheiten in den letzten zehn Jahren sind zusammen zwei Jahre oder weniger.',
      fails: 'Ihre Abwesenheiten in den letzten zehn Jahren sind zusammen mehr als zwei Jahre.',
    },
    'nationality.ten-years.participation': {
      holds:
        'Sie nehmen am Leben in Belgien teil: Arbeit, Studium, Ausbildung, Integrationsparcours, Ehrenamt oder Verein.',
      fails: 'Sie haben nicht gezeigt, dass Sie am Leben in Belgien teilnehmen.',
    },
  },
  readings: {
    'nationality.stay-for-merit': {
      question: 'Welches Aufenthaltsrecht braucht man für die Einbürgerung wegen Verdiensten?',
      options: {
        legal: 'Ein legaler Aufenthalt genügt.',
        unlimited: 'Man braucht einen Aufenthalt ohne Ende.',
      },
    },
    'nationality.three-years-together': {
      question: 'Müssen Sie heute noch zusammenleben, seit drei Jahren ohne Pause? Oder genügen drei Jahre insgesamt?',
      options: {
        'until-today': 'Drei Jahre ohne Pause, bis heute.',
        'in-all': 'Drei Jahre insgesamt, auch in Teilen oder früher.',
      },
    },
    'nationality.pension-age': {
      question: 'Welches Pensionsalter gilt für diese Erklärung?',
      options: {
        'sixty-five': '65, wie ältere Seiten sagen.',
        'pension-law': 'Das gesetzliche Pensionsalter am Tag der Erklärung: 66 seit 2025.',
      },
    },
  },
  openPoints: {
    'nationality.stay-of-the-parents': {
      says: 'Wir haben nicht gelesen, ob ein Elternteil ein Aufenthaltsrecht ohne Ende braucht.',
      ask: 'Fragen Sie die Gemeinde (den Standesbeamten) lange vor dem zwölften Geburtstag.',
    },
    'nationality.sworn-statement-in-the-four-countries': {
      says: 'Sie sind in einem der vier Länder geboren und können keines der beiden Papiere bekommen. Wir haben nicht gelesen, ob Sie eine Erklärung unter Eid abgeben dürfen.',
      ask: 'Fragen Sie das Familiengericht oder einen Anwalt.',
    },
    'nationality.entered-after-birth': {
      says: 'Sie wurden erst einige Zeit nach Ihrer Geburt eingetragen. Wir haben nicht gelesen, ob diese Tage gegen Sie zählen.',
      ask: 'Fragen Sie die Gemeinde (den Standesbeamten), bevor Sie die Erklärung abgeben.',
    },
    'nationality.absences-since-birth': {
      says: 'Sie waren in Ihrem Leben mehr als 43 Monate nicht in Belgien. Wir haben nicht gelesen, wie viele Monate erlaubt sind.',
      ask: 'Fragen Sie die Gemeinde (den Standesbeamten), bevor Sie die Erklärung abgeben.',
    },
    'nationality.three-quarters-of-contributions': {
      says: 'Sie haben als selbstständige Person Beiträge bezahlt. Drei Quartale ersetzen vielleicht die 234 Arbeitstage. Aber wir haben den Text nicht gelesen.',
      ask: 'Fragen Sie die Gemeinde (den Standesbeamten), bevor Sie die Erklärung abgeben.',
    },
    'nationality.pension-age-from-2030': {
      says: 'Das Pensionsalter steigt 2030 wieder. Wir haben das Gesetz für diese Zeit nicht gelesen.',
      ask: 'Fragen Sie den Föderalen Pensionsdienst.',
    },
  },
  judgements: {
    'nationality.favour-of-the-chamber':
      'Die Abgeordnetenkammer entscheidet. Sie ist frei, und es gibt keinen Einspruch.',
    'nationality.participation-shown-otherwise':
      'Die Staatsanwaltschaft entscheidet, ob andere Beweise genügen: ein Brief, ein Platz auf der Wählerliste, Aussagen von Freunden und Nachbarn.',
  },
  information: {
    'nationality.naturalisation-is-a-favour':
      'Die Einbürgerung ist eine Gunst. Das Parlament darf nein sagen, und es gibt keinen Einspruch dagegen.',
    'nationality.naturalisation-takes-a-law':
      'Die Staatsanwaltschaft, das Ausländeramt und die Staatssicherheit haben vier Monate für ihre Stellungnahmen. Sie sind Belgier oder Belgierin, wenn das Gesetz mit Ihrem Namen veröffentlicht ist.',
    'nationality.fee-for-what':
      'Die Gebühr gilt für jede Erklärung eines Erwachsenen und für die Einbürgerung. Sie gilt nicht für Kinder. Sie gilt auch nicht, wenn man die belgische Staatsangehörigkeit zurückbekommt.',
    'nationality.no-fee-for-children': 'Für Kinder gibt es keine Gebühr.',
    'nationality.declare-before-five':
      'Sind Sie im Ausland geboren, und Ihr belgischer Elternteil auch? Dann muss Ihr Elternteil die Erklärung abgeben, bevor Sie fünf sind.',
    'nationality.declare-before-twelve':
      'Die Eltern geben die Erklärung bei ihrer Gemeinde ab. Die Staatsanwaltschaft kann widersprechen.',
    'nationality.birth.out-of-reach-is-strict':
      'Sie müssen zeigen, warum Sie Ihre Geburtsurkunde nicht bekommen können. Die Kosten einer Reise genügen nicht.',
    'nationality.birth.may-be-used-again':
      'Sie können dieses Papier später wieder verwenden, zum Beispiel um zu heiraten.',
    'nationality.birth.no-lawyer-needed': 'Für die drei Schritte brauchen Sie keinen Anwalt.',
    'nationality.no-proof-of-integration':
      'Auf diesem Weg darf niemand eine Sprache, einen Integrationsparcours oder Arbeit von Ihnen verlangen.',
    'nationality.no-programme-needed': 'Für diesen Weg brauchen Sie keinen Integrationsparcours und keine Arbeit.',
    'nationality.own-community':
      'Es zählt, dass Sie am Leben in Belgien teilnehmen. Was Sie nur in der Gemeinschaft Ihres eigenen Herkunftslandes tun, zählt nicht.',
    'nationality.five-years-may-be-easier':
      'Sehen Sie auch den Weg nach fünf Jahren an. Wenn Sie fünf Jahre ohne Pause gearbeitet haben, ist er leichter: Diese Arbeit genügt.',
    'nationality.what-serious-facts-are':
      'Schwerwiegende persönliche Fakten sind zum Beispiel: eine Bewegung unterstützen, die für das Land gefährlich ist; eine falsche Identität; Steuer- oder Sozialbetrug, den ein Gericht bestraft hat. Die Staatsanwaltschaft sieht sie sich an.',
    'nationality.old-convictions':
      'Eine alte Verurteilung kann zählen, auch nach einer Rehabilitierung. Ein Gericht sieht das vielleicht anders als die Staatsanwaltschaft. Fragen Sie einen Anwalt, bevor Sie die Erklärung abgeben.',
    'nationality.false-identity':
      'Haben Sie früher einen anderen Namen oder ein anderes Geburtsdatum benutzt? Sagen Sie es einem Anwalt, bevor Sie die Erklärung abgeben. Es kann gegen Sie zählen.',
  },
  steps: {
    'nationality.look-at-the-declarations':
      'Sehen Sie die Erklärungen bei der Gemeinde an. Die meisten Menschen werden so Belgier oder Belgierin.',
    'nationality.ask-about-naturalisation':
      'Fragen Sie einen Anwalt oder eine Vereinigung, die bei der Staatsangehörigkeit hilft.',
    'nationality.write-to-the-chamber': 'Fragen Sie die Abgeordnetenkammer, wie Sie Ihren Antrag schicken.',
    'nationality.ask-the-registrar-about-the-child':
      'Bitten Sie den Standesbeamten Ihrer Gemeinde, die Situation des Kindes anzusehen.',
    'nationality.birth.ask-the-consulate':
      'Bitten Sie die Botschaft oder das Konsulat Ihres Geburtslandes um ein Papier über Ihre Geburt.',
    'nationality.birth.first-the-form':
      'Schritt eins: Holen Sie beim Friedensrichter Ihrer Gemeinde das Formular. Schreiben Sie, was Sie über Ihre Geburt und Ihre Eltern wissen und warum Sie keine Urkunde haben.',
    'nationality.birth.second-the-witnesses':
      'Schritt zwei: Gehen Sie mit zwei Zeugen zum Friedensrichter. Am besten sind sie älter als Sie und vom selben Ort. Die Zeugen unterschreiben mit Ihnen.',
    'nationality.birth.third-the-family-court':
      'Schritt drei: Das Familiengericht muss die Urkunde bestätigen. Es darf nein sagen, wenn die Aussagen zu schwach sind.',
    'nationality.birth.ask-leave-of-the-court':
      'Bitten Sie das Familiengericht um die Erlaubnis, eine Erklärung über Ihre Geburt unter Eid abzugeben.',
    'nationality.look-at-five-years':
      'Sehen Sie die Erklärung nach fünf Jahren an. Vielleicht ist sie für Sie leichter.',
  },
  evidence: {
    'nationality.consular-attestation-of-birth': 'Ein Papier Ihres Konsulats über Ihre Geburt.',
    'nationality.notoriety-act':
      'Eine Offenkundigkeitsurkunde (acte de notoriété) an Stelle Ihrer Geburtsurkunde, vom Familiengericht bestätigt.',
    'nationality.sworn-statement': 'Ihre Erklärung unter Eid über Ihre Geburt, mit der Erlaubnis des Familiengerichts.',
    'nationality.marriage-certificate': 'Ihre Heiratsurkunde. Wenn sie aus dem Ausland ist: übersetzt und legalisiert.',
    'nationality.nationality-of-the-spouse':
      'Eine Bescheinigung, dass Ihr Mann oder Ihre Frau die belgische Staatsangehörigkeit hat.',
    'nationality.residence-history-of-the-spouse':
      'Eine Wohnsitzbescheinigung mit allen Adressen Ihres Mannes oder Ihrer Frau.',
    'nationality.proof-of-descent':
      'Ein Papier, das zeigt, dass Sie Vater oder Mutter sind: eine Anerkennung, eine Adoption oder ein Urteil. Wenn es aus dem Ausland ist: übersetzt und legalisiert.',
    'nationality.birth-certificate-of-the-child': 'Die Geburtsurkunde Ihres Kindes.',
    'nationality.nationality-of-the-child': 'Eine Bescheinigung, dass Ihr Kind die belgische Staatsangehörigkeit hat.',
    'nationality.proof-of-invalidity':
      'Ein Papier, das 66 Prozent oder mehr in den letzten fünf Jahren zeigt: von Ihrer Krankenkasse, von einem Fonds für Arbeitsunfälle oder Berufskrankheiten, oder ein Urteil.',
    'nationality.proof-of-disability':
      'Ein Beschluss, der sagt, dass Sie wegen Ihrer Behinderung nicht arbeiten können.',
    'nationality.letter-to-the-prosecutor': 'Ein Brief an die Staatsanwaltschaft über Ihr Leben in Belgien.',
    'nationality.volunteering': 'Eine Bescheinigung der Organisation, für die Sie ehrenamtlich arbeiten.',
    'nationality.club-membership': 'Eine Bescheinigung Ihres Vereins oder Ihrer Vereinigung.',
    'nationality.list-of-voters': 'Der Beweis, dass Sie auf der Wählerliste für die Gemeindewahlen stehen.',
    'nationality.testimonies': 'Aussagen belgischer Freunde, Nachbarn oder Kollegen.',
    'nationality.belgian-diploma': 'Ihr belgisches Diplom oder Zeugnis, Oberstufe der Sekundarschule oder höher.',
    'nationality.union-diploma':
      'Ihr Diplom aus einem anderen Land der Europäischen Union, auf Französisch, Niederländisch oder Deutsch.',
    'nationality.equivalence': 'Das Papier, mit dem eine Gemeinschaft Ihr Diplom gleichstellt.',
    'nationality.training-certificate':
      'Die Bescheinigung über Ihre Berufsausbildung. Sie nennt die Stunden: 400 oder mehr.',
    'nationality.integration-certificate': 'Die Bescheinigung über Ihren Integrationsparcours.',
    'nationality.effort-declaration': 'Die flämische Erklärung, dass Sie sich im Parcours bemüht haben.',
    'nationality.civil-service-certificate':
      'Eine Bescheinigung des öffentlichen Dienstes, für den Sie arbeiten oder gearbeitet haben.',
    'nationality.appointment': 'Das Papier, das Sie zum Beamten oder zur Beamtin ernennt.',
    'nationality.language-certificate-of-a-school':
      'Eine Bescheinigung des Niveaus A2 oder höher von einer Schule, die eine Gemeinschaft betreibt, anerkennt oder bezahlt. Abendschulen für Erwachsene gehören dazu.',
    'nationality.language-certificate-of-the-employment-service':
      'Eine Sprachbescheinigung von Actiris, Forem, VDAB oder vom Arbeitsamt.',
    'nationality.language-certificate-of-the-federal-service':
      'Eine Sprachbescheinigung von Travaillerpour.be oder Werkenvoor.be (früher: Selor).',
    'nationality.language-certificate-of-higher-education':
      'Das Ergebnis einer Sprachprüfung oder eines Abendkurses einer Hochschule oder Universität.',
  },
}
