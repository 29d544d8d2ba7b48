import type { Words } from '../translation.ts'
import { becomingBelgianWords } from './concepts/becoming-belgian.ts'
import { birthCertificateWords } from './concepts/birth-certificate.ts'
import { educationConcepts } from './concepts/education.ts'
import { imageAndDataConcepts } from './concepts/image-and-data.ts'

const levels = {
  A1: 'A1: einige Wörter',
  A2: 'A2: einfache Gespräche',
  B1: 'B1: Alltag',
  B2: 'B2: sicher',
  C1: 'C1: fließend',
  C2: 'C2: wie eine erste Sprache',
}

const institutions = {
  fr: 'Die Französische Gemeinschaft (Föderation Wallonie-Brüssel)',
  nl: 'Die Flämische Gemeinschaft',
  de: 'Die Deutschsprachige Gemeinschaft',
  'royal-military-school': 'Die Königliche Militärschule',
}

const country = { label: 'Land' }

/** Wie nach jeder Angabe gefragt wird. */
export const concepts: Words['concepts'] = {
  birthDate: {
    label: 'Ihr Geburtsdatum',
    question: 'Wann sind Sie geboren?',
    help: 'So wie auf Ihrer Karte oder in Ihrem Pass. Wenn Sie nur das Jahr wissen, oder nur Monat und Jahr, dann geben Sie das an.',
  },
  nationalities: {
    label: 'Ihre Staatsangehörigkeiten',
    question: 'Welche Staatsangehörigkeiten haben Sie?',
    help: 'Nennen Sie alle, auch frühere. Wenn Sie eine Staatsangehörigkeit seit der Geburt haben, brauchen wir keinen ersten Tag. Wenn Sie staatenlos sind, wählen Sie „keine“.',
    none: 'Ich habe keine Staatsangehörigkeit',
    row: 'Staatsangehörigkeit',
    fields: {
      country,
      from: { label: 'Seit', help: 'Der erste Tag. Lassen Sie das Feld leer, wenn Sie sie seit der Geburt haben.' },
      until: { label: 'Bis', help: 'Der letzte Tag. Lassen Sie das Feld leer, wenn Sie sie noch haben.' },
    },
  },
  birthPlace: {
    label: 'Ihr Geburtsort',
    question: 'In welchem Land sind Sie geboren?',
    help: 'Das Land mit seinem heutigen Namen.',
    fields: {
      country,
      region: {
        label: 'Region',
        help: 'Nur wenn Sie in Angola geboren sind: Schreiben Sie Cabinda, wenn es dort war. Sonst lassen Sie das Feld leer.',
      },
    },
  },
  parentsBirthplace: {
    label: 'Wo Ihre Eltern geboren sind',
    question: 'In welchen Ländern sind Ihre Eltern geboren?',
    help: 'Eine Zeile für jeden Elternteil. Das zählt in Flandern für Belgier, die im Ausland geboren sind.',
    none: 'Ich möchte keinen Elternteil nennen',
    row: 'Elternteil',
    fields: { country },
  },
  seriousPersonalFacts: {
    label: 'Schwerwiegende persönliche Fakten',
    question: 'Gibt es etwas Schwerwiegendes, das der Prokurator des Königs gegen Sie anführen könnte?',
    help: 'Das Gesetz nennt das „schwerwiegende persönliche Fakten“. Beispiele: eine Gefängnisstrafe, die noch im Strafregister steht, oder eine falsche Identität. Fragen Sie einen Anwalt, wenn Sie nicht sicher sind.',
  },
  medical: {
    label: 'Krankheit und Behinderung',
    question: 'Hindert eine Krankheit oder eine Behinderung Sie am Parcours oder an der Arbeit?',
    help: 'Es zählt nur, was ein Arzt oder eine Einrichtung schriftlich bestätigt hat. Sie müssen die Krankheit nicht nennen.',
    none: 'Keine solche Krankheit oder Behinderung',
    row: 'Krankheit oder Behinderung',
    fields: {
      kind: { label: 'Was die Bescheinigung sagt' },
      from: { label: 'Ab', help: 'Der erste Tag auf der Bescheinigung.' },
      until: {
        label: 'Bis',
        help: 'Der letzte Tag auf der Bescheinigung. Lassen Sie das Feld leer, wenn sie kein Ende hat.',
      },
      rate: { label: 'Grad in Prozent', help: 'Bei einer Invalidität: der Prozentsatz im Beschluss, zum Beispiel 66.' },
      preventsWork: {
        label: 'Ich kann deshalb nicht arbeiten',
        help: 'Bei einer Behinderung: Sagt ein Papier, dass Sie deshalb nicht arbeiten können? Sagen Sie Nein, wenn Sie trotzdem arbeiten können.',
      },
    },
    codes: {
      kind: {
        'programme-impossible': 'Ich kann den Parcours nicht machen (ärztliche Bescheinigung)',
        'serious-illness': 'Ich bin schwer krank',
        invalidity: 'Ich bin als invalide anerkannt',
        disability: 'Ich bin als Person mit Behinderung anerkannt',
      },
    },
  },
  legalCapacity: {
    label: 'Schutz von Erwachsenen durch ein Gericht',
    question: 'Hat ein Richter bestimmt, dass ein Verwalter sich um Ihre Angelegenheiten kümmert?',
    help: 'Ein Friedensrichter kann einen Verwalter bestimmen. Das geschieht, wenn ein Erwachsener seine Angelegenheiten nicht selbst regeln kann.',
    none: 'Nein, ich entscheide selbst',
    row: 'Schutz',
    fields: {
      kind: { label: 'Maßnahme' },
      from: { label: 'Ab', help: 'Der Tag der Entscheidung.' },
      until: { label: 'Bis', help: 'Lassen Sie das Feld leer, wenn es noch gilt.' },
    },
    codes: { kind: { 'protected-adult': 'Ein Richter hat einen Verwalter bestimmt' } },
  },
  registrations: {
    label: 'Ihre Adressen in Belgien',
    question: 'In welchen Gemeinden waren Sie eingetragen, und wann?',
    help: 'Eine Zeile für jede Gemeinde und für jedes Register. Eine Wohnsitzbescheinigung „mit allen früheren Adressen“ von Ihrer Gemeinde zeigt sie alle.',
    none: 'Ich war nie in Belgien eingetragen',
    row: 'Eintragung',
    fields: {
      register: {
        label: 'Register',
        help: 'Wer eine Ausländerkarte hat, steht meist im Fremdenregister. Wer Asyl beantragt hat, steht im Warteregister.',
      },
      municipality: { label: 'Gemeinde', help: 'Die Gemeinde, in der Ihre Adresse ist oder war.' },
      from: { label: 'Ab', help: 'Der erste Tag in diesem Register dieser Gemeinde.' },
      until: { label: 'Bis', help: 'Der letzte Tag. Lassen Sie das Feld leer, wenn Sie dort noch eingetragen sind.' },
      endedBy: { label: 'Wie es geendet hat' },
    },
    codes: {
      register: {
        foreigners: 'Fremdenregister',
        population: 'Bevölkerungsregister',
        waiting: 'Warteregister (Asyl)',
      },
      endedBy: {
        move: 'Ich bin umgezogen oder kam in ein anderes Register',
        departure: 'Ich habe der Gemeinde gesagt, dass ich Belgien verlasse',
        'struck-off': 'Die Gemeinde hat mich gestrichen',
        'right-lost': 'Ich habe mein Aufenthaltsrecht verloren',
      },
    },
  },
  residenceDocuments: {
    label: 'Ihre Aufenthaltsdokumente',
    question: 'Welche Aufenthaltskarten und Dokumente haben Sie, und welche hatten Sie früher?',
    help: 'Eine Zeile für jede Karte oder jedes Papier. Der Buchstabe der Karte steht auf der Vorderseite. Ältere Buchstaben: C ist jetzt K, D ist jetzt L, E ist jetzt EU.',
    none: 'Ich hatte nie ein Aufenthaltsdokument',
    row: 'Dokument',
    fields: {
      type: {
        label: 'Karte oder Papier',
        help: 'Der Buchstabe steht auf der Vorderseite der Karte. Bei einem Papier steht die Nummer oben.',
      },
      orderedOn: {
        label: 'Bestellt am',
        help: 'Der Tag, an dem Sie die Karte bei der Gemeinde bestellt haben. Er liegt vor dem Tag, an dem Sie sie bekommen haben.',
      },
      from: { label: 'Bei Ihnen ab', help: 'Der erste Tag, an dem Sie es hatten.' },
      until: {
        label: 'Bei Ihnen bis',
        help: 'Der letzte Tag, an dem Sie es hatten. Lassen Sie das Feld leer, wenn Sie es noch haben.',
      },
      validUntil: { label: 'Gültig bis', help: 'Das Datum, das auf dem Dokument steht.' },
      ground: {
        label: 'Grund Ihres Aufenthalts',
        help: 'Warum Sie es bekommen haben. Das steht auf der Rückseite der Karte oder im Beschluss.',
      },
      renewalRequestedOn: {
        label: 'Verlängerung beantragt am',
        help: 'Der Tag, an dem Sie die nächste Karte beantragt haben.',
      },
      specialCard: {
        label: 'Besonderer Personalausweis',
        help: 'Eine Karte des Außenministeriums für Diplomaten und Beamte internationaler Organisationen.',
      },
    },
    codes: {
      type: {
        A: 'Karte A (befristeter Aufenthalt)',
        B: 'Karte B (unbefristeter Aufenthalt)',
        EU: 'Karte EU (Unionsbürger; früher E)',
        'EU+': 'Karte EU+ (Unionsbürger, Daueraufenthalt; früher E+)',
        F: 'Karte F (Familie eines Unionsbürgers oder eines Belgiers)',
        'F+': 'Karte F+ (dasselbe, Daueraufenthalt)',
        H: 'Karte H (Blaue Karte EU)',
        K: 'Karte K (Niederlassung; früher C)',
        L: 'Karte L (langfristig Aufenthaltsberechtigter in der EU; früher D)',
        M: 'Karte M (Briten und ihre Familie, Austrittsabkommen)',
        I: 'Karte I (Versetzung innerhalb eines Unternehmens)',
        J: 'Karte J (Mobilität innerhalb eines Unternehmens)',
        orange: 'Orange Karte (Immatrikulationsbescheinigung)',
        'annex-4': 'Anlage 4 (Immatrikulationsbescheinigung)',
        'annex-7bis': 'Anlage 7bis',
        'annex-8': 'Anlage 8 (Anmeldung eines Unionsbürgers)',
        'annex-8bis': 'Anlage 8bis (Daueraufenthalt eines Unionsbürgers)',
        'annex-15': 'Anlage 15 (deckt einen Aufenthalt für kurze Zeit)',
        'annex-19': 'Anlage 19 (ein Unionsbürger beantragt die Anmeldung)',
        'annex-19ter': 'Anlage 19ter (Familie beantragt eine Karte)',
        'annex-25': 'Anlage 25 (Asylantrag an der Grenze)',
        'annex-25quinquies': 'Anlage 25quinquies (neuer Asylantrag an der Grenze)',
        'annex-26': 'Anlage 26 (Asylantrag)',
        'annex-26quinquies': 'Anlage 26quinquies (neuer Asylantrag)',
        'annex-56': 'Anlage 56',
        special: 'Besonderer oder diplomatischer Personalausweis',
      },
      ground: {
        work: 'Arbeit (kombinierte Erlaubnis)',
        study: 'Studium',
        family: 'Familie',
        'au-pair': 'Au-pair',
        'working-holiday': 'Ferien mit Arbeit (Working Holiday)',
        humanitarian: 'Humanitäre Gründe',
        medical: 'Medizinische Gründe',
        trafficking: 'Opfer von Menschenhandel',
        asylum: 'Asyl (Flüchtling oder subsidiärer Schutz)',
        'awaiting-f-plus': 'Anlage 15: Warten auf die Karte F+',
        'document-not-deliverable': 'Anlage 15: Die Gemeinde kann das Dokument noch nicht ausgeben',
        'renewal-pending': 'Anlage 15: Über eine rechtzeitig beantragte Verlängerung wird entschieden',
        'establishment-pending': 'Anlage 15: Über Niederlassung oder langfristigen Aufenthalt wird entschieden',
        'first-arrival': 'Anlage 15: erste Ankunft, die Karte wird hergestellt',
      },
    },
  },
  protection: {
    label: 'Schutz in Belgien',
    question: 'Haben Sie in Belgien Asyl beantragt, oder haben Sie hier einen Schutzstatus?',
    help: 'Ein Beschluss sagt, ob Sie Flüchtling sind oder subsidiären Schutz haben. Menschen aus der Ukraine haben meist vorübergehenden Schutz.',
    none: 'Ich habe nie Schutz beantragt und habe keinen',
    row: 'Antrag oder Status',
    fields: {
      kind: { label: 'Antrag oder Status' },
      requestedOn: {
        label: 'Beantragt am',
        help: 'Der Tag Ihres Antrags. Er steht auf Ihrer Anlage 25 oder Anlage 26.',
      },
      from: { label: 'Ab', help: 'Der Tag, an dem Sie den Status bekommen haben.' },
      until: { label: 'Bis', help: 'Lassen Sie das Feld leer, wenn er noch gilt.' },
    },
    codes: {
      kind: {
        refugee: 'Anerkannter Flüchtling',
        subsidiary: 'Subsidiärer Schutz',
        temporary: 'Vorübergehender Schutz',
        stateless: 'Als staatenlos anerkannt',
        requested: 'Antrag, der geprüft wird oder wurde',
      },
    },
  },
  longTermResidentOf: {
    label: 'Langfristig aufenthaltsberechtigt in einem anderen Land',
    question: 'Sind Sie in einem anderen Land der Europäischen Union langfristig aufenthaltsberechtigt?',
    help: 'Auf der Karte dieses Landes steht dann „Daueraufenthalt – EU“, in der Sprache des Landes.',
    none: 'Nein',
    row: 'Land',
    fields: {
      country,
      from: { label: 'Seit', help: 'Der Tag, an dem Sie den Status bekommen haben.' },
      until: { label: 'Bis', help: 'Lassen Sie das Feld leer, wenn Sie ihn noch haben.' },
    },
  },
  absences: {
    label: 'Aufenthalte außerhalb Belgiens',
    question: 'Waren Sie längere Zeit außerhalb von Belgien?',
    help: 'Eine Zeile für jeden Aufenthalt im Ausland. Für eine genaue Antwort zählen auch Ferien von einigen Wochen: Alle Aufenthalte werden zusammengezählt.',
    none: 'Ich habe Belgien nicht verlassen',
    row: 'Aufenthalt im Ausland',
    fields: {
      from: { label: 'Erster Tag im Ausland' },
      until: {
        label: 'Letzter Tag im Ausland',
        help: 'Lassen Sie das Feld leer, wenn Sie noch im Ausland sind.',
      },
    },
  },
  residenceApplications: {
    label: 'Ihre Anträge auf Aufenthalt',
    question: 'Wann und wo haben Sie einen Aufenthalt von mehr als drei Monaten in Belgien beantragt?',
    help: 'Ein Visum D beantragt man bei einer Botschaft oder einem Konsulat. Im Beschluss steht der Artikel des Gesetzes, auf den sich Ihr Antrag stützt.',
    none: 'Ich habe nie einen Antrag gestellt',
    row: 'Antrag',
    fields: {
      submittedOn: {
        label: 'Eingereicht am',
        help: 'Der Tag, an dem Sie ihn abgegeben haben, nicht der Tag der Antwort.',
      },
      at: { label: 'Abgegeben bei' },
      basis: {
        label: 'Artikel des Gesetzes',
        help: 'Zum Beispiel art-10 (Familie), art-40bis (Familie eines Unionsbürgers), art-58 (Studium), protection (Schutz) oder stateless (staatenlos). Es steht im Beschluss.',
      },
    },
    codes: {
      at: { post: 'Eine belgische Botschaft oder ein Konsulat', municipality: 'Eine Gemeinde in Belgien' },
    },
  },
  firstAuthorisationOn: {
    label: 'Erste Aufenthaltserlaubnis',
    question: 'Wann haben Sie zum ersten Mal die Erlaubnis bekommen, mehr als drei Monate in Belgien zu bleiben?',
    help: 'Der Tag des Beschlusses. Er kann vor Ihrer ersten Karte liegen.',
  },
  firstRenewalRequestedOn: {
    label: 'Erste Verlängerung',
    question: 'Wann haben Sie die erste Verlängerung Ihrer Karte beantragt?',
    help: 'Der Tag, an dem Sie bei der Gemeinde waren. Sagen Sie „noch nicht“, wenn Sie nichts beantragt haben.',
  },
  unlimitedSince: {
    label: 'Unbefristeter Aufenthalt',
    question: 'Seit wann dürfen Sie ohne zeitliche Grenze in Belgien bleiben?',
    help: 'Der Tag des Beschlusses, der Ihnen einen unbefristeten Aufenthalt gab (zum Beispiel eine Karte B). Sagen Sie „noch nicht“, wenn Ihr Aufenthalt befristet ist.',
  },
  family: {
    label: 'Ihre Familie',
    question:
      'Gibt es einen Ehepartner, Partner, ein Kind oder einen Elternteil, der für Ihren Aufenthalt wichtig ist?',
    help: 'Nennen Sie das Familienmitglied, zu dem Sie gekommen sind oder mit dem Sie leben. Das ist vor allem wichtig, wenn diese Person Belgier oder Unionsbürger ist. Sagen Sie, wer die Person für Sie ist.',
    none: 'Kein solches Familienmitglied',
    row: 'Familienmitglied',
    fields: {
      relation: { label: 'Diese Person ist' },
      nationalities: {
        label: 'Staatsangehörigkeiten dieser Person',
        none: 'Diese Person hat keine Staatsangehörigkeit',
        row: 'Staatsangehörigkeit',
        fields: {
          country,
          from: { label: 'Seit', help: 'Lassen Sie das Feld leer, wenn die Person sie seit der Geburt hat.' },
          until: { label: 'Bis', help: 'Lassen Sie das Feld leer, wenn die Person sie noch hat.' },
        },
      },
      birthDate: { label: 'Geburtsdatum dieser Person' },
      emancipated: {
        label: 'Für mündig erklärt',
        help: 'Ein Richter oder eine Heirat hat ein Kind unter 18 Jahren selbstständig gemacht.',
      },
      marriedOn: { label: 'Heirat oder Eintragung am', help: 'Für einen Ehepartner oder Partner.' },
      endedOn: {
        label: 'Beendet am',
        help: 'Der letzte Tag der Ehe oder Partnerschaft. Lassen Sie das Feld leer, wenn sie noch besteht.',
      },
      livingTogether: {
        label: 'In Belgien zusammengelebt',
        none: 'Wir haben nie zusammen in Belgien gelebt',
        row: 'Zeitraum',
        fields: {
          from: { label: 'Ab' },
          until: { label: 'Bis', help: 'Lassen Sie das Feld leer, wenn Sie noch zusammenleben.' },
        },
      },
      partnershipEqualToMarriage: {
        label: 'Die Partnerschaft ist einer Ehe gleichgestellt',
        help: 'Manche Länder tragen Partnerschaften ein, die wie eine Ehe zählen, zum Beispiel Deutschland oder Schweden. Das belgische gesetzliche Zusammenwohnen zählt nicht so.',
      },
      usedFreeMovement: {
        label: 'In einem anderen Land der Union zusammengelebt',
        help: 'Dieser Belgier hat vorher mehr als drei Monate mit Ihnen in einem anderen Land der Europäischen Union gelebt, nach den Regeln der Freizügigkeit.',
      },
      dependent: {
        label: 'Einer von Ihnen ist vom anderen abhängig',
        help: 'Einer von Ihnen bezahlt, was der andere zum Leben braucht.',
      },
      protection: { label: 'Schutzstatus dieser Person' },
      residence: { label: 'Aufenthaltsrecht dieser Person' },
    },
    codes: {
      relation: {
        spouse: 'Mein Ehemann oder meine Ehefrau',
        'registered-partner': 'Mein eingetragener Partner oder meine eingetragene Partnerin',
        child: 'Mein Kind',
        parent: 'Mein Vater oder meine Mutter',
        'parent-in-law': 'Mein Schwiegervater, meine Schwiegermutter oder ein Elternteil meines Partners',
        'child-in-law': 'Das Kind meines Ehepartners oder Partners',
      },
      protection: {
        refugee: 'Anerkannter Flüchtling',
        subsidiary: 'Subsidiärer Schutz',
        temporary: 'Vorübergehender Schutz',
        stateless: 'Als staatenlos anerkannt',
        none: 'Kein Schutzstatus',
      },
      residence: {
        limited: 'Befristeter Aufenthalt',
        unlimited: 'Unbefristeter Aufenthalt',
        'temporary-kind': 'Ein Aufenthalt, der von Natur aus vorübergehend ist (Au-pair, Working Holiday)',
        'single-permit': 'Aufenthalt zum Arbeiten (kombinierte Erlaubnis)',
        'withdrawal-agreement': 'Britisches Austrittsabkommen (Karte M)',
        none: 'Kein Aufenthaltsrecht',
      },
    },
  },
  work: {
    label: 'Ihre Arbeit',
    question: 'Wo und wann haben Sie gearbeitet?',
    help: 'Eine Zeile für jede Arbeit oder Tätigkeit. Ihre Individualkonten, Lohnzettel und Verträge zeigen die Daten und Tage.',
    none: 'Ich habe nicht gearbeitet',
    row: 'Arbeit oder Tätigkeit',
    fields: {
      kind: { label: 'Art der Arbeit' },
      country,
      from: { label: 'Erster Tag' },
      until: { label: 'Letzter Tag', help: 'Lassen Sie das Feld leer, wenn Sie diese Arbeit noch machen.' },
      plannedUntil: {
        label: 'Ende laut Vertrag',
        help: 'Der letzte Tag, der im Vertrag steht. Wenn der Vertrag kein Ende hat, sagen Sie „nie“. Lassen Sie das Feld leer, wenn Sie es nicht wissen.',
      },
      share: { label: 'Anteil einer Vollzeitstelle', help: '1 ist Vollzeit, 0,5 ist Halbzeit.' },
      days: {
        label: 'Gearbeitete Tage',
        help: 'Arbeitstage in dieser Arbeit. Wenn sie weitergeht: bis heute. Tage mit bezahlter Krankheit und bezahltem Urlaub zählen als gearbeitet.',
      },
      paidQuarters: {
        label: 'Quartale mit bezahlten Beiträgen',
        help: 'Für Selbstständige: Für wie viele Quartale waren Sozialbeiträge fällig und sind bezahlt?',
      },
      mainActivity: {
        label: 'Es ist meine Haupttätigkeit',
        help: 'Für Selbstständige: Es ist keine Tätigkeit neben einer anderen Arbeit.',
      },
      leave: {
        label: 'Langer Urlaub während dieser Arbeit',
        none: 'Kein langer Urlaub',
        row: 'Urlaub',
        fields: { kind: { label: 'Art des Urlaubs' }, from: { label: 'Ab' }, until: { label: 'Bis' } },
      },
    },
    codes: {
      kind: {
        employee: 'Arbeitnehmer',
        'civil-servant': 'Ernannter Beamter',
        'self-employed': 'Selbstständig',
      },
      'leave.kind': {
        parental: 'Elternurlaub',
        maternity: 'Mutterschaftsurlaub',
        sickness: 'Krankheitsurlaub',
        unpaid: 'Unbezahlter Urlaub',
      },
    },
  },
  studies: {
    label: 'Schule und Studium',
    question: 'Welche Schulen oder Studien haben Sie besucht, oder besuchen Sie jetzt?',
    help: 'Nennen Sie, was Sie beendet haben und was Sie jetzt machen, in Belgien und anderswo. Das Diplom zeigt die Stufe und die Sprache.',
    none: 'Ich habe keine Schule und kein Studium besucht',
    row: 'Schule oder Studium',
    fields: {
      level: { label: 'Stufe' },
      country,
      recognisedBy: {
        label: 'Die Schule ist anerkannt von',
        help: 'In Belgien: wer die Schule organisiert, anerkennt oder bezahlt. Das steht auf dem Diplom.',
      },
      language: { label: 'Sprache des Diploms', help: 'Die Sprache, in der Sie das Diplom gemacht haben.' },
      from: { label: 'Erster Tag' },
      until: { label: 'Letzter Tag', help: 'Lassen Sie das Feld leer, wenn Sie noch zur Schule gehen oder studieren.' },
      regular: {
        label: 'Regulärer Schüler oder Student',
        help: 'Sie sind für ein volles Programm eingeschrieben, nicht für einzelne Kurse.',
      },
      exchange: {
        label: 'Austauschstudent',
        help: 'Sie gehören zu einer Schule im Ausland und sind für einen Teil Ihres Studiums hier.',
      },
      doctoralScholarship: { label: 'Stipendium für ein Doktorat' },
      certifiedOn: {
        label: 'Diplom oder Zeugnis erhalten am',
        help: 'Sagen Sie „nicht“, wenn Sie keines bekommen haben.',
      },
      completed: { label: 'Beendet', help: 'Sie waren bis zum Ende dort, auch wenn Sie nicht bestanden haben.' },
      equivalence: {
        label: 'Gleichstellung',
        help: 'Für ein Diplom aus dem Ausland: Eine belgische Gemeinschaft hat gesagt, dass es einem belgischen gleich ist.',
      },
      apprenticeshipDays: {
        label: 'Tage der Lehre',
        help: 'Wenn Arbeit und Schule sich abwechseln: die Tage im Betrieb.',
      },
      credits: { label: 'Studienpunkte', help: 'Wie viele Studienpunkte Sie bekommen haben.' },
    },
    codes: {
      level: {
        'lower-secondary': 'Unterstufe der Sekundarschule',
        'upper-secondary': 'Oberstufe der Sekundarschule',
        bachelor: 'Bachelor',
        master: 'Master',
        doctorate: 'Doktorat',
        'other-certificate': 'Ein anderes Zeugnis',
      },
      recognisedBy: institutions,
    },
  },
  teaching: {
    label: 'Unterrichten in Belgien',
    question: 'Unterrichten Sie als Gast an einer Universität oder Hochschule in Belgien?',
    help: 'Für Lehrende, die mit einer anerkannten Hochschule zusammenarbeiten.',
    none: 'Nein',
    row: 'Unterricht',
    fields: {
      institution: {
        label: 'Einrichtung',
        fields: { recognisedBy: { label: 'Die Einrichtung ist anerkannt von' } },
      },
      from: { label: 'Ab' },
      until: { label: 'Bis', help: 'Lassen Sie das Feld leer, wenn Sie dort noch unterrichten.' },
    },
    codes: { 'institution.recognisedBy': institutions },
  },
  training: {
    label: 'Kurse und Ausbildungen',
    question: 'Welche Kurse oder Ausbildungen haben Sie in Belgien gemacht?',
    help: 'Ausbildungen für einen Beruf, Sprachkurse und andere Kurse. Die Bescheinigung zeigt die Zahl der Stunden.',
    none: 'Ich habe keinen Kurs gemacht',
    row: 'Kurs oder Ausbildung',
    fields: {
      kind: { label: 'Art des Kurses' },
      hours: { label: 'Stunden', help: 'Die Zahl der Stunden auf der Bescheinigung.' },
      organiser: {
        label: 'Anbieter',
        help: 'Der Name der Schule oder des Zentrums. Sie können das Feld leer lassen.',
      },
      recognised: {
        label: 'Anerkannt',
        help: 'Ein öffentlicher Dienst wie Forem, Actiris, VDAB oder eine Gemeinschaft erkennt den Kurs an.',
      },
      from: { label: 'Erster Tag' },
      completedOn: { label: 'Beendet am', help: 'Sagen Sie „nicht“, wenn Sie ihn nicht beendet haben.' },
    },
    codes: {
      kind: { vocational: 'Berufsausbildung', language: 'Sprachkurs', other: 'Ein anderer Kurs' },
    },
  },
  integrationCertificates: {
    label: 'Bescheinigungen über einen Integrationsparcours',
    question: 'Haben Sie eine Bescheinigung über einen Integrationsparcours in Belgien?',
    help: 'Das Büro, das Sie begleitet hat, gibt sie am Ende. Ein Papier über einen einzelnen Kurs genügt nicht.',
    none: 'Ich habe keine solche Bescheinigung',
    row: 'Bescheinigung',
    fields: {
      issuer: { label: 'Ausgestellt von' },
      kind: {
        label: 'Art',
        help: 'Flandern gibt eine „Erklärung über Ihre Bemühungen“ an Menschen, die ihr Bestes getan haben und die Ziele nicht erreichen konnten.',
      },
      startedOn: {
        label: 'Beginn des Parcours',
        help: 'Der Tag, an dem Sie begonnen haben. Lassen Sie das Feld leer, wenn Sie ihn nicht wissen.',
      },
      issuedOn: { label: 'Datum der Bescheinigung' },
      languageLevel: { label: 'Sprachniveau auf der Bescheinigung', help: 'Es steht auf der Bescheinigung selbst.' },
    },
    codes: {
      issuer: {
        wallonia: 'Wallonie',
        brussels: 'Brüssel',
        flanders: 'Flandern',
        'german-community': 'Die Deutschsprachige Gemeinschaft',
        'other-brussels': 'Ein anderer Anbieter in Brüssel',
      },
      kind: { completion: 'Parcours beendet', effort: 'Erklärung über Ihre Bemühungen' },
      languageLevel: { none: 'Es steht kein Niveau darauf', ...levels },
    },
  },
  languageProofs: {
    label: 'Sprachbescheinigungen',
    question: 'Haben Sie eine Bescheinigung für Französisch, Niederländisch oder Deutsch?',
    help: 'Zum Beispiel von einer Sprachschule, Selor, Actiris, Forem, VDAB oder dem Arbeitsamt.',
    none: 'Ich habe keine Sprachbescheinigung',
    row: 'Sprachbescheinigung',
    fields: {
      language: { label: 'Sprache' },
      level: { label: 'Niveau' },
      oral: { label: 'Sprechen und Hören sind dabei' },
      written: { label: 'Lesen und Schreiben sind dabei' },
      issuer: {
        label: 'Ausgestellt von',
        help: 'Der Name der Schule oder des Dienstes. Sie können das Feld leer lassen.',
      },
      issuedOn: { label: 'Datum der Bescheinigung' },
    },
    codes: { level: levels },
  },
  associations: {
    label: 'Vereine und Ehrenamt',
    question: 'Sind Sie in einem Verein oder ehrenamtlich aktiv?',
    help: 'Zum Beispiel ein Sportverein, eine Elternvereinigung oder Hilfe in Ihrem Viertel.',
    none: 'Nein',
    row: 'Verein oder Ehrenamt',
    fields: {
      kind: { label: 'Art' },
      from: { label: 'Ab' },
      until: { label: 'Bis', help: 'Lassen Sie das Feld leer, wenn Sie noch aktiv sind.' },
    },
    codes: { kind: { club: 'Verein', volunteering: 'Ehrenamt', other: 'Etwas anderes' } },
  },
  jobSeeker: {
    label: 'Arbeitssuche nach der Schule',
    question: 'Haben Sie sich nach der Schule oder dem Studium als arbeitsuchend eingetragen?',
    help: 'Für junge Menschen, die die Schule verlassen haben und eine erste Arbeit suchen. Die Zeit nach der Schule heißt Berufseingliederungszeit (stage d’insertion professionnelle).',
    fields: {
      studiesEndedOn: {
        label: 'Schule oder Studium beendet am',
        help: 'Der letzte Tag Ihrer Ausbildung, zum Beispiel der 30. Juni.',
      },
      studiesEndedAs: { label: 'Wie Schule oder Studium geendet haben' },
      registeredOn: { label: 'Eingetragen am', help: 'Der Tag, an dem Sie sich als arbeitsuchend eingetragen haben.' },
      service: { label: 'Arbeitsamt', help: 'Das Arbeitsamt, bei dem Sie sich zuerst eingetragen haben.' },
      evaluations: {
        label: 'Bewertungen Ihrer Arbeitssuche',
        none: 'Noch keine Bewertung',
        row: 'Bewertung',
        fields: { on: { label: 'Datum' }, result: { label: 'Ergebnis' } },
      },
      claimedOn: { label: 'Eingliederungszulage beantragt am' },
      periods: {
        label: 'Was Sie in der Zwischenzeit gemacht haben',
        none: 'Ich war immer eingetragen und frei für eine Arbeit',
        row: 'Zeitraum',
        fields: {
          kind: {
            label: 'Was es war',
            help: 'Geben Sie nur die besonderen Zeiten an. Alle anderen Tage zählen als Tage, an denen Sie eingetragen und frei für eine Arbeit waren.',
          },
          from: { label: 'Ab' },
          until: { label: 'Bis', help: 'Lassen Sie das Feld leer, wenn es weitergeht.' },
        },
      },
      grossPerMonth: {
        label: 'Was Sie im Monat brutto verdienen, in Euro',
        help: 'Brutto heißt: bevor Steuern abgezogen werden. Ohne Studentenarbeit. Schreiben Sie 0, wenn Sie nicht arbeiten.',
      },
      hoursPerQuarter: {
        label: 'Arbeitsstunden in drei Monaten',
        help: 'Ohne Studentenarbeit und ohne Lehre. Schreiben Sie 0, wenn Sie nicht arbeiten.',
      },
    },
    codes: {
      studiesEndedAs: {
        'june-no-resit': 'Ich war im Juni fertig, ohne Nachprüfungen',
        'resit-or-thesis': 'Ich war nach Nachprüfungen oder einer Abschlussarbeit fertig',
        stopped: 'Ich habe während des Jahres aufgehört',
        'apprenticeship-passed': 'Ich habe meine Lehre bestanden',
        'apprenticeship-failed': 'Ich habe meine Lehre nicht bestanden',
      },
      service: {
        actiris: 'Actiris (Brüssel)',
        forem: 'Forem (Wallonie)',
        vdab: 'VDAB (Flandern)',
        adg: 'Arbeitsamt (Deutschsprachige Gemeinschaft)',
      },
      'periods.kind': {
        work: 'Bezahlte Arbeit mit Sozialbeiträgen',
        'self-employed': 'Selbstständig im Hauptberuf',
        'approved-training': 'Ausbildung oder Aufenthalt im Ausland, den das Arbeitsamt genehmigt hat',
        maternity: 'Mutterschaftsurlaub',
        'student-work': 'Studentenarbeit',
        unavailable: 'Ich war nicht frei für eine Arbeit',
        'not-registered': 'Ich war nicht eingetragen',
        'long-training': 'Eine lange Vollzeitausbildung ohne Vertrag mit dem Arbeitsamt',
      },
      'evaluations.result': { positive: 'Positiv', negative: 'Negativ' },
    },
  },
  programme: {
    label: 'Ihr Integrationsparcours',
    question: 'Was ist in Ihrem Integrationsparcours bisher geschehen?',
    help: 'Die Daten stehen in den Briefen Ihrer Gemeinde und in den Papieren des Büros, das Sie begleitet.',
    fields: {
      obligationCertificateReceivedOn: {
        label: 'Verpflichtungsbescheinigung erhalten am',
        help: 'In Brüssel gibt die Gemeinde Ihnen dieses Papier. Es sagt, dass Sie den Parcours machen müssen.',
      },
      noticeReceivedOn: {
        label: 'Mahnung erhalten am',
        help: 'Ein Brief der Gemeinde, der sagt, dass Sie zu spät sind.',
      },
      enrolledOn: {
        label: 'Beim Büro angemeldet am',
        help: 'Der Tag, an dem Sie sich beim Empfangsbüro angemeldet haben.',
      },
      conventionSignedOn: {
        label: 'Vereinbarung unterschrieben am',
        help: 'Die Vereinbarung (der Vertrag) zwischen Ihnen und dem Büro.',
      },
      interruptions: {
        label: 'Unterbrechungen',
        help: 'Zum Beispiel, weil Sie in einer anderen Region oder im Ausland gelebt haben.',
        none: 'Keine Unterbrechung',
        row: 'Unterbrechung',
        fields: {
          from: { label: 'Erster Tag' },
          until: { label: 'Letzter Tag', help: 'Lassen Sie das Feld leer, wenn es weitergeht.' },
        },
      },
      literacy: { label: 'Ich kann lesen und schreiben', help: 'In irgendeiner Sprache und in irgendeiner Schrift.' },
      language: { label: 'Sprache Ihres Parcours' },
    },
  },
  declaration: {
    label: 'Ihre Erklärung für die belgische Staatsangehörigkeit',
    question: 'Haben Sie die Erklärung für die belgische Staatsangehörigkeit schon begonnen?',
    help: 'Die Staatsangehörigkeitserklärung gibt man bei der Gemeinde ab. Die Gebühr bezahlt man vorher.',
    fields: {
      filedOn: { label: 'Erklärung abgegeben am', help: 'Der Tag, an dem Sie sie bei der Gemeinde abgegeben haben.' },
      feePaidOn: {
        label: 'Gebühr bezahlt am',
        help: 'Der Tag der Zahlung. Er entscheidet, wie hoch die Gebühr ist.',
      },
      feePaid: { label: 'Bezahlter Betrag in Euro' },
      receiptInFile: {
        label: 'Die Quittung lag in der Akte',
        help: 'Der Zahlungsbeleg war am Tag der Erklärung dabei.',
      },
      askedToCompleteOn: {
        label: 'Nach fehlenden Papieren gefragt am',
        help: 'Der Tag, an dem Sie das Formular mit den fehlenden Papieren bekommen haben.',
      },
      completedOn: {
        label: 'Akte vollständig am',
        help: 'Der Tag, an dem Sie das letzte fehlende Papier abgegeben haben.',
      },
      receiptOn: {
        label: 'Empfangsbestätigung erhalten am',
        help: 'Die Gemeinde bestätigt, dass Ihre Akte vollständig ist.',
      },
      sentToProsecutorOn: {
        label: 'Akte an die Staatsanwaltschaft geschickt am',
        help: 'Ihre Gemeinde kann Ihnen den Tag nennen. Lassen Sie das Feld leer, wenn Sie ihn nicht wissen.',
      },
      prosecutorAcknowledgedOn: {
        label: 'Staatsanwaltschaft hat den Empfang der Akte bestätigt am',
        help: 'Die Staatsanwaltschaft bestätigt der Gemeinde, dass die Akte angekommen ist. Die Gemeinde kann Ihnen den Tag nennen.',
      },
      negativeOpinionReceivedOn: {
        label: 'Negative Stellungnahme erhalten am',
        help: 'Der Tag, an dem Sie den Einschreibebrief des Prokurators des Königs bekommen haben.',
      },
      judgmentReceivedOn: {
        label: 'Urteil erhalten am',
        help: 'Der Tag, an dem Sie das Urteil des Familiengerichts bekommen haben.',
      },
    },
  },
  ...imageAndDataConcepts,
  ...educationConcepts,
  ...becomingBelgianWords,
  ...birthCertificateWords,
}
