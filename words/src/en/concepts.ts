import type { ConceptsWords } from '../concept-words.ts'
import { becomingBelgianWords } from './concepts/becoming-belgian.ts'
import { birthCertificateWords } from './concepts/birth-certificate.ts'
import { educationConcepts } from './concepts/education.ts'
import { imageAndDataConcepts } from './concepts/image-and-data.ts'

const levels = {
  A1: 'A1: a few words',
  A2: 'A2: simple talk',
  B1: 'B1: everyday life',
  B2: 'B2: at ease',
  C1: 'C1: fluent',
  C2: 'C2: like a first language',
}

const institutions = {
  fr: 'The French Community (Wallonia-Brussels Federation)',
  nl: 'The Flemish Community',
  de: 'The German-speaking Community',
  'royal-military-school': 'The Royal Military School',
}

const country = { label: 'Country' }

/** How each fact is asked for. One entry for each concept of the law, one word for each field and code. */
export const concepts = {
  birthDate: {
    label: 'Your date of birth',
    question: 'When were you born?',
    help: 'As on your card or passport. If you only know the year, or the month and the year, give that.',
  },
  nationalities: {
    label: 'Your nationalities',
    question: 'Which nationalities do you have?',
    help: 'Name them all, also a nationality you had before. A nationality you were born with needs no first day. Stateless: choose “none”.',
    none: 'I have no nationality',
    row: 'Nationality',
    fields: {
      country,
      from: { label: 'Since', help: 'The first day. Leave it empty if you were born with it.' },
      until: { label: 'Until', help: 'The last day. Leave it empty if you still have it.' },
    },
  },
  birthPlace: {
    label: 'Your place of birth',
    question: 'In which country were you born?',
    help: 'The country as it is called today.',
    fields: {
      country,
      region: {
        label: 'Region',
        help: 'Only if you were born in Angola: write Cabinda if it was there. Otherwise leave it empty.',
      },
    },
  },
  parentsBirthplace: {
    label: 'Where your parents were born',
    question: 'In which countries were your parents born?',
    help: 'Give a row for each parent. It matters in Flanders for Belgians who were born abroad.',
    none: 'I do not want to name a parent',
    row: 'Parent',
    fields: { country },
  },
  seriousPersonalFacts: {
    label: 'Serious personal facts',
    question: 'Is there something serious that the public prosecutor could hold against you?',
    help: 'The law calls this “serious personal facts”. Examples: a prison sentence that is still on your record, or a false identity. Ask a lawyer if you are not sure.',
  },
  medical: {
    label: 'Illness and disability',
    question: 'Does an illness or a disability stop you from following a programme or from working?',
    help: 'Only what a doctor or an institution has put on paper counts. You need not name the illness.',
    none: 'No illness or disability of this kind',
    row: 'Illness or disability',
    fields: {
      kind: { label: 'What the certificate says' },
      from: { label: 'From', help: 'The first day on the certificate.' },
      until: { label: 'Until', help: 'The last day on the certificate. Leave it empty if it has no end.' },
      rate: { label: 'Rate in percent', help: 'For an invalidity: the percentage in the decision, for example 66.' },
      preventsWork: {
        label: 'It stops me from working',
        help: 'For a disability: does a paper say that you cannot work because of it? Say no if you can work with it.',
      },
    },
    codes: {
      kind: {
        'programme-impossible': 'I cannot follow the programme (medical certificate)',
        'serious-illness': 'I am seriously ill',
        invalidity: 'I am recognised as an invalid',
        disability: 'I am recognised as a person with a disability',
      },
    },
  },
  legalCapacity: {
    label: 'Legal protection of adults',
    question: 'Has a judge put you under the protection of an administrator?',
    help: 'A justice of the peace can appoint an administrator for an adult who cannot look after his or her own affairs.',
    none: 'No, I decide for myself',
    row: 'Protection',
    fields: {
      kind: { label: 'Measure' },
      from: { label: 'From', help: 'The day of the decision.' },
      until: { label: 'Until', help: 'Leave it empty if it still applies.' },
    },
    codes: { kind: { 'protected-adult': 'A judge has appointed an administrator' } },
  },
  registrations: {
    label: 'Your addresses in Belgium',
    question: 'In which municipalities were you registered, and when?',
    help: 'Give a row for each municipality, and for each register. A certificate of residence “with history” from your municipality shows them all.',
    none: 'I was never registered in Belgium',
    row: 'Registration',
    fields: {
      register: {
        label: 'Register',
        help: 'Holders of a card for foreigners are mostly in the register of foreigners. Asylum seekers are in the waiting register.',
      },
      municipality: { label: 'Municipality', help: 'The commune where your address is or was.' },
      from: { label: 'From', help: 'The first day in this register of this municipality.' },
      until: { label: 'Until', help: 'The last day. Leave it empty if you are still registered there.' },
      endedBy: { label: 'How it ended' },
    },
    codes: {
      register: {
        foreigners: 'Register of foreigners',
        population: 'Population register',
        waiting: 'Waiting register (asylum)',
      },
      endedBy: {
        move: 'I moved, or changed register',
        departure: 'I told the municipality that I left Belgium',
        'struck-off': 'The municipality struck me off',
        'right-lost': 'I lost my right to stay',
      },
    },
  },
  residenceDocuments: {
    label: 'Your residence documents',
    question: 'Which residence cards and documents do you have, and had before?',
    help: 'Give a row for each card or paper. The letter of the card stands on the front. Older letters: C is now K, D is now L, E is now EU.',
    none: 'I never had a residence document',
    row: 'Document',
    fields: {
      type: {
        label: 'Card or paper',
        help: 'The letter stands on the front of the card. A paper has its number on top.',
      },
      orderedOn: {
        label: 'Ordered on',
        help: 'The day you ordered the card at the municipality. It is before the day you received it.',
      },
      from: { label: 'Held from', help: 'The first day on which you had it.' },
      until: { label: 'Held until', help: 'The last day on which you had it. Leave it empty if you still have it.' },
      validUntil: { label: 'Valid until', help: 'The date printed on the document.' },
      ground: {
        label: 'Reason for your stay',
        help: 'Why you received it. The back of the card or the decision says so.',
      },
      renewalRequestedOn: { label: 'Renewal asked on', help: 'The day you asked for the next card.' },
      specialCard: {
        label: 'Special identity card',
        help: 'A card of the Ministry of Foreign Affairs, for diplomats and officials of international organisations.',
      },
    },
    codes: {
      type: {
        A: 'A card (limited stay)',
        B: 'B card (unlimited stay)',
        EU: 'EU card (citizen of the Union; was E)',
        'EU+': 'EU+ card (Union citizen, permanent stay; was E+)',
        F: 'F card (family of a Union citizen or of a Belgian)',
        'F+': 'F+ card (the same, permanent stay)',
        H: 'H card (European blue card)',
        K: 'K card (establishment; was C)',
        L: 'L card (long-term resident of the EU; was D)',
        M: 'M card (British citizens and their family, withdrawal agreement)',
        I: 'I card (transfer inside a company)',
        J: 'J card (mobility inside a company)',
        orange: 'Orange card (certificate of immatriculation)',
        'annex-4': 'Annex 4 (certificate of immatriculation)',
        'annex-7bis': 'Annex 7bis',
        'annex-8': 'Annex 8 (registration of a Union citizen)',
        'annex-8bis': 'Annex 8bis (permanent stay of a Union citizen)',
        'annex-15': 'Annex 15 (covers a stay for a short time)',
        'annex-19': 'Annex 19 (a Union citizen asks for registration)',
        'annex-19ter': 'Annex 19ter (family asks for a card)',
        'annex-25': 'Annex 25 (asylum request at the border)',
        'annex-25quinquies': 'Annex 25quinquies (new asylum request at the border)',
        'annex-26': 'Annex 26 (asylum request)',
        'annex-26quinquies': 'Annex 26quinquies (new asylum request)',
        'annex-56': 'Annex 56',
        special: 'Special or diplomatic identity card',
      },
      ground: {
        work: 'Work (single permit)',
        study: 'Study',
        family: 'Family',
        'au-pair': 'Au pair',
        'working-holiday': 'Working holiday',
        humanitarian: 'Humanitarian grounds',
        medical: 'Medical grounds',
        trafficking: 'Victim of human trafficking',
        asylum: 'Asylum (refugee or subsidiary protection)',
        'awaiting-f-plus': 'Annex 15: waiting for the F+ card',
        'document-not-deliverable': 'Annex 15: the municipality cannot hand over the document yet',
        'renewal-pending': 'Annex 15: a renewal asked for in time is being decided',
        'establishment-pending': 'Annex 15: establishment or long-term residence is being decided',
        'first-arrival': 'Annex 15: first arrival, the card is being made',
      },
    },
  },
  protection: {
    label: 'Protection in Belgium',
    question: 'Did you ask for asylum in Belgium, or do you have a protection status here?',
    help: 'A decision says whether you are a refugee or have subsidiary protection. People from Ukraine mostly have temporary protection.',
    none: 'I never asked for protection and have none',
    row: 'Request or status',
    fields: {
      kind: { label: 'Request or status' },
      requestedOn: { label: 'Asked for on', help: 'The day of your request. It stands on your annex 25 or annex 26.' },
      from: { label: 'From', help: 'The day the status was given.' },
      until: { label: 'Until', help: 'Leave it empty if it still applies.' },
    },
    codes: {
      kind: {
        refugee: 'Recognised refugee',
        subsidiary: 'Subsidiary protection',
        temporary: 'Temporary protection',
        stateless: 'Recognised as stateless',
        requested: 'Request that is, or was, being examined',
      },
    },
  },
  longTermResidentOf: {
    label: 'Long-term resident of another country',
    question: 'Did another country of the European Union make you a long-term resident?',
    help: 'A card of that country then says “long-term resident – EU”, in its own language.',
    none: 'No',
    row: 'Country',
    fields: {
      country,
      from: { label: 'Since', help: 'The day the status was given.' },
      until: { label: 'Until', help: 'Leave it empty if you still have it.' },
    },
  },
  absences: {
    label: 'Stays outside Belgium',
    question: 'Have you been outside Belgium for a longer time?',
    help: 'Give a row for each stay abroad. Holidays of a few weeks count too if you want an exact answer: all stays are added up.',
    none: 'I did not leave Belgium',
    row: 'Stay abroad',
    fields: {
      from: { label: 'First day away' },
      until: { label: 'Last day away', help: 'Leave it empty if you are still away.' },
    },
  },
  residenceApplications: {
    label: 'Your applications to stay',
    question: 'When and where did you apply to stay in Belgium for more than three months?',
    help: 'A visa D is asked for at an embassy or consulate. The decision names the article of the law on which you applied.',
    none: 'I never applied',
    row: 'Application',
    fields: {
      submittedOn: { label: 'Submitted on', help: 'The day you handed it in, not the day of the answer.' },
      at: { label: 'Handed in at' },
      basis: {
        label: 'Article of the law',
        help: 'For example art-10 (family), art-40bis (family of a Union citizen), art-58 (study), protection or stateless. It stands in the decision.',
      },
    },
    codes: { at: { post: 'A Belgian embassy or consulate', municipality: 'A municipality in Belgium' } },
  },
  firstAuthorisationOn: {
    label: 'First permission to stay',
    question: 'When did you first receive permission to stay in Belgium for more than three months?',
    help: 'The day of the decision. It may be before your first card.',
  },
  firstRenewalRequestedOn: {
    label: 'First renewal',
    question: 'When did you ask for the first renewal of your card?',
    help: 'The day you asked the municipality. Say “not yet” if you have not asked.',
  },
  unlimitedSince: {
    label: 'Unlimited stay',
    question: 'Since when may you stay in Belgium without a time limit?',
    help: 'The day of the decision that gave you an unlimited stay (for example a B card). Say “not yet” if your stay is limited.',
  },
  family: {
    label: 'Your family',
    question: 'Do you have a husband, wife, partner, child or parent who matters for your stay?',
    help: 'Name the family member you joined or live with, above all if that person is Belgian or a citizen of the European Union. Say who the person is to you.',
    none: 'No family member of this kind',
    row: 'Family member',
    fields: {
      relation: { label: 'This person is' },
      nationalities: {
        label: 'Nationalities of this person',
        none: 'This person has no nationality',
        row: 'Nationality',
        fields: {
          country,
          from: { label: 'Since', help: 'Leave it empty if the person was born with it.' },
          until: { label: 'Until', help: 'Leave it empty if the person still has it.' },
        },
      },
      birthDate: { label: 'Date of birth of this person' },
      emancipated: {
        label: 'Emancipated',
        help: 'A judge, or a marriage, has made a child under 18 independent.',
      },
      marriedOn: { label: 'Married or registered on', help: 'For a husband, wife or partner.' },
      endedOn: {
        label: 'Ended on',
        help: 'The last day of the marriage or partnership. Leave it empty if it still exists.',
      },
      livingTogether: {
        label: 'Lived together in Belgium',
        none: 'We never lived together in Belgium',
        row: 'Period',
        fields: {
          from: { label: 'From' },
          until: { label: 'Until', help: 'Leave it empty if you still live together.' },
        },
      },
      partnershipEqualToMarriage: {
        label: 'The partnership is equal to a marriage',
        help: 'Some countries register partnerships that count like a marriage, for example Germany or Sweden. Belgian legal cohabitation does not.',
      },
      usedFreeMovement: {
        label: 'Lived together in another country of the Union',
        help: 'This Belgian lived with you in another country of the European Union for more than three months before, under the rules on free movement.',
      },
      dependent: {
        label: 'One of you depends on the other',
        help: 'One of you pays for what the other needs to live.',
      },
      protection: { label: 'Protection status of this person' },
      residence: { label: 'Right to stay of this person' },
    },
    codes: {
      relation: {
        spouse: 'My husband or wife',
        'registered-partner': 'My registered partner',
        child: 'My child',
        parent: 'My father or mother',
        'parent-in-law': 'My father-in-law, mother-in-law, or a parent of my partner',
        'child-in-law': 'The child of my husband, wife or partner',
      },
      protection: {
        refugee: 'Recognised refugee',
        subsidiary: 'Subsidiary protection',
        temporary: 'Temporary protection',
        stateless: 'Recognised as stateless',
        none: 'No protection status',
      },
      residence: {
        limited: 'Limited stay',
        unlimited: 'Unlimited stay',
        'temporary-kind': 'A stay that is temporary by its nature (au pair, working holiday)',
        'single-permit': 'Stay for work (single permit)',
        'withdrawal-agreement': 'British withdrawal agreement (M card)',
        none: 'No right to stay',
      },
    },
  },
  work: {
    label: 'Your work',
    question: 'Where and when have you worked?',
    help: 'Give a row for each job or activity. Your individual accounts, pay slips and contracts show the dates and days.',
    none: 'I have not worked',
    row: 'Job or activity',
    fields: {
      kind: { label: 'Kind of work' },
      country,
      from: { label: 'First day' },
      until: { label: 'Last day', help: 'Leave it empty if you still do this work.' },
      plannedUntil: {
        label: 'End in the contract',
        help: 'The last day written in the contract. If it has no end, say never. Leave it empty if you do not know.',
      },
      share: { label: 'Share of full time', help: '1 is full time, 0.5 is half time.' },
      days: {
        label: 'Days worked',
        help: 'Working days in this job, up to today if it goes on. Days of paid sickness and paid holidays count as worked.',
      },
      paidQuarters: {
        label: 'Quarters with contributions paid',
        help: 'For the self-employed: how many quarters of social contributions were due and are paid.',
      },
      mainActivity: { label: 'It is my main activity', help: 'For the self-employed: it is not beside another job.' },
      leave: {
        label: 'Long leave during this work',
        none: 'No long leave',
        row: 'Leave',
        fields: { kind: { label: 'Kind of leave' }, from: { label: 'From' }, until: { label: 'Until' } },
      },
    },
    codes: {
      kind: {
        employee: 'Employee',
        'civil-servant': 'Appointed civil servant',
        'self-employed': 'Self-employed',
      },
      'leave.kind': {
        parental: 'Parental leave',
        maternity: 'Maternity leave',
        sickness: 'Sick leave',
        unpaid: 'Unpaid leave',
      },
    },
  },
  studies: {
    label: 'Your studies',
    question: 'Which schools or studies have you followed, or do you follow now?',
    help: 'Name what you finished and what you follow now, in Belgium and elsewhere. The diploma shows the level and the language.',
    none: 'I have not studied',
    row: 'School or study',
    fields: {
      level: { label: 'Level' },
      country,
      recognisedBy: {
        label: 'The school is recognised by',
        help: 'In Belgium: who organises, recognises or pays for the school. The diploma names it.',
      },
      language: { label: 'Language of the diploma', help: 'The language in which you took the diploma.' },
      from: { label: 'First day' },
      until: { label: 'Last day', help: 'Leave it empty if you still study.' },
      regular: {
        label: 'Regular student',
        help: 'You are enrolled for a full programme, not for single courses.',
      },
      exchange: {
        label: 'Exchange student',
        help: 'You belong to a school abroad and are here for a part of your studies.',
      },
      doctoralScholarship: { label: 'Scholarship for a doctorate' },
      certifiedOn: {
        label: 'Diploma or certificate received on',
        help: 'Say “not” if you have not received one.',
      },
      completed: { label: 'Finished', help: 'You stayed until the end, also if you did not pass.' },
      equivalence: {
        label: 'Equivalence',
        help: 'For a diploma from abroad: a Belgian Community has said that it is equal to a Belgian one.',
      },
      apprenticeshipDays: {
        label: 'Days of apprenticeship',
        help: 'For work and school by turns: days in the company.',
      },
      credits: { label: 'Credits', help: 'How many credits you received.' },
    },
    codes: {
      level: {
        'lower-secondary': 'Lower secondary school',
        'upper-secondary': 'Upper secondary school',
        bachelor: 'Bachelor',
        master: 'Master',
        doctorate: 'Doctorate',
        'other-certificate': 'Another certificate',
      },
      recognisedBy: institutions,
    },
  },
  teaching: {
    label: 'Teaching in Belgium',
    question: 'Do you teach, as a guest, at a university or university college in Belgium?',
    help: 'For teachers who work together with a recognised institution of higher education.',
    none: 'No',
    row: 'Teaching',
    fields: {
      institution: {
        label: 'Institution',
        fields: { recognisedBy: { label: 'The institution is recognised by' } },
      },
      from: { label: 'From' },
      until: { label: 'Until', help: 'Leave it empty if you still teach there.' },
    },
    codes: { 'institution.recognisedBy': institutions },
  },
  training: {
    label: 'Training courses',
    question: 'Which training courses have you followed in Belgium?',
    help: 'Training for a job, language courses and other courses. The certificate shows the number of hours.',
    none: 'I have not followed a training course',
    row: 'Training course',
    fields: {
      kind: { label: 'Kind of course' },
      hours: { label: 'Hours', help: 'The number of hours on the certificate.' },
      organiser: { label: 'Organiser', help: 'The name of the school or centre. You can leave it empty.' },
      recognised: {
        label: 'Recognised',
        help: 'A public service such as Forem, Actiris, VDAB or a Community recognises the course.',
      },
      from: { label: 'First day' },
      completedOn: { label: 'Finished on', help: 'Say “not” if you have not finished it.' },
    },
    codes: {
      kind: { vocational: 'Training for a job', language: 'Language course', other: 'Another course' },
    },
  },
  integrationCertificates: {
    label: 'Integration certificates',
    question: 'Do you have a certificate of an integration programme in Belgium?',
    help: 'The office that guided you gives it at the end. A paper for one course is not enough.',
    none: 'I have no such certificate',
    row: 'Certificate',
    fields: {
      issuer: { label: 'Given by' },
      kind: {
        label: 'Kind',
        help: 'Flanders gives a “declaration of effort” to people who did their best and could not reach the goals.',
      },
      startedOn: { label: 'Start of the programme', help: 'The day you began. Leave it empty if you do not know it.' },
      issuedOn: { label: 'Date of the certificate' },
      languageLevel: { label: 'Language level on the certificate', help: 'It stands on the certificate itself.' },
    },
    codes: {
      issuer: {
        wallonia: 'Wallonia',
        brussels: 'Brussels',
        flanders: 'Flanders',
        'german-community': 'The German-speaking Community',
        'other-brussels': 'Another organiser in Brussels',
      },
      kind: { completion: 'Programme completed', effort: 'Declaration of effort' },
      languageLevel: { none: 'It names no level', ...levels },
    },
  },
  languageProofs: {
    label: 'Language certificates',
    question: 'Do you have a certificate for French, Dutch or German?',
    help: 'For example from a language school, Selor, Actiris, Forem, VDAB or the Arbeitsamt.',
    none: 'I have no language certificate',
    row: 'Language certificate',
    fields: {
      language: { label: 'Language' },
      level: { label: 'Level' },
      oral: { label: 'Speaking and listening are included' },
      written: { label: 'Reading and writing are included' },
      issuer: { label: 'Given by', help: 'The name of the school or service. You can leave it empty.' },
      issuedOn: { label: 'Date of the certificate' },
    },
    codes: { level: levels },
  },
  associations: {
    label: 'Clubs and volunteering',
    question: 'Are you active in a club or as a volunteer?',
    help: 'For example a sports club, a parents’ association, help in your neighbourhood.',
    none: 'No',
    row: 'Club or volunteering',
    fields: {
      kind: { label: 'Kind' },
      from: { label: 'From' },
      until: { label: 'Until', help: 'Leave it empty if you are still active.' },
    },
    codes: { kind: { club: 'Club', volunteering: 'Volunteering', other: 'Something else' } },
  },
  jobSeeker: {
    label: 'Looking for work after school',
    question: 'Have you registered as a job seeker after your studies?',
    help: 'For young people who left school and look for a first job. The time after school is called the insertion period (stage d’insertion professionnelle).',
    fields: {
      studiesEndedOn: { label: 'Studies ended on', help: 'The last day of your studies, such as 30 June.' },
      studiesEndedAs: { label: 'How your studies ended' },
      registeredOn: { label: 'Registered on', help: 'The day you registered as a job seeker.' },
      service: { label: 'Employment service', help: 'The service where you registered first.' },
      evaluations: {
        label: 'Evaluations of your search for work',
        none: 'No evaluation yet',
        row: 'Evaluation',
        fields: { on: { label: 'Date' }, result: { label: 'Result' } },
      },
      claimedOn: { label: 'Allowance asked for on' },
      periods: {
        label: 'What you did meanwhile',
        none: 'I was always registered and free to work',
        row: 'Period',
        fields: {
          kind: {
            label: 'What it was',
            help: 'Tell only the times that were special. All other days count as days on which you were registered and free to work.',
          },
          from: { label: 'From' },
          until: { label: 'Until', help: 'Leave it empty if it goes on.' },
        },
      },
      grossPerMonth: {
        label: 'What you earn in a month, before tax, in euro',
        help: 'Without student work. Write 0 if you do not work.',
      },
      hoursPerQuarter: {
        label: 'Hours of work in three months',
        help: 'Without student work and without an apprenticeship. Write 0 if you do not work.',
      },
    },
    codes: {
      studiesEndedAs: {
        'june-no-resit': 'I finished in June, without resits',
        'resit-or-thesis': 'I finished after resits or a thesis',
        stopped: 'I stopped during the year',
        'apprenticeship-passed': 'I passed my apprenticeship',
        'apprenticeship-failed': 'I did not pass my apprenticeship',
      },
      service: {
        actiris: 'Actiris (Brussels)',
        forem: 'Forem (Wallonia)',
        vdab: 'VDAB (Flanders)',
        adg: 'Arbeitsamt (German-speaking Community)',
      },
      'periods.kind': {
        work: 'Paid work with social contributions',
        'self-employed': 'Self-employed as my main work',
        'approved-training': 'Training or a stay abroad that the service approved',
        maternity: 'Maternity leave',
        'student-work': 'Student work',
        unavailable: 'I was not free to work',
        'not-registered': 'I was not registered',
        'long-training': 'A long full-time training without a contract with the service',
      },
      'evaluations.result': { positive: 'Positive', negative: 'Negative' },
    },
  },
  programme: {
    label: 'Your integration programme',
    question: 'What has happened so far in your integration programme?',
    help: 'The dates stand in the letters of your municipality and in the papers of the office that guides you.',
    fields: {
      obligationCertificateReceivedOn: {
        label: 'Certificate of obligation received on',
        help: 'In Brussels the municipality gives you this paper. It says that you must follow the programme.',
      },
      noticeReceivedOn: {
        label: 'Notice received on',
        help: 'A letter of the municipality that says you are late.',
      },
      enrolledOn: { label: 'Registered at the office on', help: 'The day you registered at the reception office.' },
      conventionSignedOn: {
        label: 'Agreement signed on',
        help: 'The agreement (convention, contract) between you and the office.',
      },
      interruptions: {
        label: 'Interruptions',
        help: 'For example because you lived in another region or abroad.',
        none: 'No interruption',
        row: 'Interruption',
        fields: {
          from: { label: 'First day' },
          until: { label: 'Last day', help: 'Leave it empty if it goes on.' },
        },
      },
      literacy: { label: 'I can read and write', help: 'In any language and in any script.' },
      language: { label: 'Language of your programme' },
    },
  },
  declaration: {
    label: 'Your declaration for the Belgian nationality',
    question: 'Have you already started the declaration for the Belgian nationality?',
    help: 'The declaration is made at your municipality. The fee is paid before.',
    fields: {
      filedOn: { label: 'Declaration made on', help: 'The day you made it at the municipality.' },
      feePaidOn: { label: 'Fee paid on', help: 'The day of the payment. It decides how much the fee is.' },
      feePaid: { label: 'Amount paid, in euro' },
      receiptInFile: {
        label: 'The receipt was in the file',
        help: 'The proof of payment was there on the day you made the declaration.',
      },
      askedToCompleteOn: {
        label: 'Asked for missing papers on',
        help: 'The day you received the form that names the missing papers.',
      },
      completedOn: { label: 'File complete on', help: 'The day you handed in the last missing paper.' },
      receiptOn: {
        label: 'Acknowledgement received on',
        help: 'The municipality confirms that your file is complete.',
      },
      sentToProsecutorOn: {
        label: 'File sent to the public prosecutor on',
        help: 'Your municipality can tell you. Leave it empty if you do not know it.',
      },
      prosecutorAcknowledgedOn: {
        label: 'Public prosecutor confirmed the file on',
        help: 'The public prosecutor confirms to the municipality that the file has arrived. The municipality can tell you.',
      },
      negativeOpinionReceivedOn: {
        label: 'Negative opinion received on',
        help: 'The day you received the registered letter of the public prosecutor.',
      },
      judgmentReceivedOn: {
        label: 'Judgment received on',
        help: 'The day you received the judgment of the family court.',
      },
    },
  },
  ...imageAndDataConcepts,
  ...educationConcepts,
  ...becomingBelgianWords,
  ...birthCertificateWords,
} satisfies ConceptsWords
