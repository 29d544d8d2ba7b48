import type { LawWords } from '../../law-words.ts'

/** Becoming Belgian by declaration after five years, for a tired reader in a third language. */
export const nationality = {
  norms: {
    'belgium/nationality/declaration/five-years': {
      title: 'Becoming Belgian after five years',
      question: 'Can I become Belgian after five years in Belgium?',
      met: 'You can file a declaration to become Belgian. You also need the fee in order.',
      notMet: 'You cannot file this declaration on this day. A condition is missing.',
      undetermined: 'We cannot say yet whether you can file this declaration.',
    },
    'belgium/nationality/declaration/unlimited-stay': {
      title: 'A right to stay without an end',
      question: 'Do I hold the right residence document to become Belgian?',
      met: 'You hold a document that proves a right to stay without an end.',
      notMet: 'You hold no document that proves a right to stay without an end.',
      undetermined: 'We cannot say yet whether your residence document is enough.',
    },
    'belgium/nationality/declaration/five-years/residence': {
      title: 'Five years of legal stay',
      question: 'Have I lived in Belgium long enough, without interruption?',
      met: 'You have lived in Belgium legally for five years without interruption.',
      notMet: 'You do not yet have five years of legal stay without interruption.',
      undetermined: 'We cannot say yet whether your stay counts for five years without interruption.',
    },
    'belgium/nationality/declaration/language': {
      title: 'Proof of language',
      question: 'Can I prove that I know French, Dutch or German?',
      met: 'You can prove that you know French, Dutch or German.',
      notMet: 'You have no accepted proof of French, Dutch or German.',
      undetermined: 'We cannot say yet whether your proof of language is enough.',
    },
    'belgium/nationality/declaration/five-years/social-integration': {
      title: 'Social integration',
      question: 'Can I prove my social integration?',
      met: 'You can prove your social integration.',
      notMet: 'You have no accepted proof of social integration.',
      undetermined: 'We cannot say yet whether your proof of social integration is enough.',
    },
    'belgium/nationality/declaration/five-years/economic-participation': {
      title: 'Economic participation',
      question: 'Have I worked or studied enough in the last five years?',
      met: 'You have worked or studied enough in the last five years.',
      notMet: 'You have not worked or studied enough in the last five years.',
      undetermined: 'We cannot say yet whether your work and studies are enough.',
    },
    'belgium/nationality/declaration/fee': {
      title: 'What becoming Belgian costs',
      question: 'How much must I pay to become Belgian?',
      met: 'You pay this registration fee to the State.',
      notMet: 'You pay no registration fee. It is for adults only.',
      undetermined: 'We cannot say yet how much you must pay.',
    },
    'belgium/nationality/declaration/fee-in-order': {
      title: 'Is your payment in order?',
      question: 'Is my payment for the declaration in order?',
      met: 'Your payment is in order.',
      notMet: 'Your payment is not in order.',
      undetermined: 'We cannot say yet whether your payment is in order.',
    },
  },
  versions: {
    N0: 'Until 31 December 2012: other declarations, with other conditions',
    N1: 'From 1 January 2013 to 11 July 2018: conditions that were not all read',
    N2: 'Since 12 July 2018: the Code as changed by the law of 18 June 2018',
    'FEE-2013': 'Payments from 1 January 2013 to 28 July 2025',
    'FEE-2025': 'Payments from 29 July to 31 December 2025',
    'FEE-2026': 'Payments in 2026',
    'FEE-2027': 'Payments from 1 January 2027: the amount is not known yet',
    'FEE-ORDER-2013': 'Since 1 January 2013',
  },
  clauses: {
    'nationality.since-2013': {
      holds: 'This declaration exists.',
      fails: 'This declaration did not exist before 1 January 2013.',
    },
    'nationality.not-belgian': {
      holds: 'You do not have Belgian nationality.',
      fails: 'You have Belgian nationality.',
    },
    'nationality.adult': { holds: 'You are 18 or older.', fails: 'You are under 18.' },
    'nationality.no-serious-facts': {
      holds: 'There are no serious personal facts against you, such as certain convictions or fraud.',
      fails: 'There are serious personal facts against you, such as certain convictions or fraud.',
    },
    'nationality.unlimited-stay': {
      holds: 'You hold a document of a stay without an end.',
      fails:
        'You hold no document of a stay without an end: a B, K, L, EU, EU+, F, F+ or M card, or an annex 7bis, 8 or 8bis.',
    },
    'nationality.five-years.residence': {
      holds: 'You have lived in Belgium legally for five years without interruption.',
      fails: 'You have not lived in Belgium legally for five years without interruption.',
    },
    'nationality.main-residence': {
      holds: 'You were registered at a municipality in Belgium.',
      fails: 'You were not registered at a municipality in Belgium, or you were struck off.',
    },
    'nationality.legal-stay': {
      holds: 'You had a residence document that counts.',
      fails: 'You had no residence document that counts.',
    },
    'nationality.no-long-absence': {
      holds: 'You were never away from Belgium for more than six months at a time.',
      fails: 'You were away from Belgium for more than six months. The years start again when you return.',
    },
    'nationality.five-years.absences': {
      holds: 'All your absences in the last five years add up to one year or less.',
      fails: 'Your absences in the last five years add up to more than one year.',
    },
    'nationality.language': {
      holds: 'You have a proof of French, Dutch or German.',
      fails: 'You have no accepted proof of French, Dutch or German at level A2.',
    },
    'nationality.language.belgian-diploma': {
      holds: 'You have a Belgian diploma, obtained in French, Dutch or German.',
      fails: 'You have no Belgian diploma of secondary school or higher in French, Dutch or German.',
    },
    'nationality.language.union-diploma': {
      holds: 'You have a diploma of another EU country in French, Dutch or German, with a Belgian equivalence.',
      fails: 'You have no diploma of another EU country in French, Dutch or German with a Belgian equivalence.',
    },
    'nationality.vocational-training': {
      holds: 'You finished a recognised vocational training of 400 hours or more.',
      fails: 'You have not finished a recognised vocational training of 400 hours or more.',
    },
    'nationality.language.integration-certificate': {
      holds: 'You have the certificate of an integration programme, and it does not say level A1.',
      fails: 'You have no certificate of the right integration programme above level A1.',
    },
    'nationality.other-brussels-course': {
      holds: 'You finished a course of another Brussels organiser that you began by 1 August 2021.',
      fails: 'You have no course of another Brussels organiser that you began by 1 August 2021.',
    },
    'nationality.work-without-break': {
      holds: 'You have worked in Belgium for the last five years without a break.',
      fails: 'You have not worked in Belgium for the last five years without a break.',
    },
    'nationality.language.certificate': {
      holds: 'You have a language certificate of level A2 or higher, for speaking and writing.',
      fails: 'You have no language certificate of level A2 or higher for both speaking and writing.',
    },
    'nationality.language.b1-of-the-region': {
      holds: 'You have a certificate of level B1 in the language of your region.',
      fails: 'You have no certificate of level B1 in the language of your region. This is announced, not law.',
    },
    'nationality.five-years.social-integration': {
      holds: 'You have a proof of social integration.',
      fails: 'You have no accepted proof of social integration.',
    },
    'nationality.social.belgian-diploma': {
      holds: 'You have a Belgian diploma of secondary school or higher.',
      fails: 'You have no Belgian diploma of secondary school or higher. A foreign diploma does not count here.',
    },
    'nationality.social.integration-certificate': {
      holds: 'You finished the integration programme of the place where you lived when you began it.',
      fails: 'You have no certificate of the programme of the place where you lived when you began it.',
    },
    'nationality.social.effort-declaration': {
      holds: 'You have a Flemish declaration of effort.',
      fails: 'You have no Flemish declaration of effort.',
    },
    'nationality.five-years.economic-participation': {
      holds: 'You have worked or studied enough in the last five years.',
      fails: 'You have not worked or studied enough in the last five years.',
    },
    'nationality.economic.days': {
      holds: 'Your working days in the last five years, with your studies and training, come to 468 or more.',
      fails: 'Your working days in the last five years, with your studies and training, come to less than 468.',
    },
    'nationality.economic.quarters': {
      holds: 'You paid contributions as self-employed for six quarters or more in the last five years.',
      fails: 'You did not pay contributions as self-employed for six quarters in the last five years.',
    },
    'nationality.economic.degree': {
      holds: 'You obtained a Belgian degree in the last five years.',
      fails: 'You did not obtain a Belgian degree in the last five years.',
    },
    'nationality.fee.adults-pay': {
      holds: 'You are an adult, so you pay the fee.',
      fails: 'You are under 18. There is no fee for children.',
    },
    'nationality.fee.paid': {
      holds: 'You have paid the fee.',
      fails: 'You have not paid the fee.',
    },
    'nationality.fee.paid-before-filing': {
      holds: 'You did not file before you paid.',
      fails: 'You filed before you paid. The payment must come first.',
    },
    'nationality.fee.amount': {
      holds: 'You paid the amount of the day on which you paid.',
      fails: 'You paid less than the amount of the day on which you paid.',
    },
    'nationality.fee.receipt-in-file': {
      holds: 'The receipt is in your file.',
      fails: 'The receipt was not in your file when you filed. It cannot be added later.',
    },
  },
  readings: {
    'nationality.list-of-documents': {
      question: 'Do years with an I or J card count? The list of documents does not name them.',
      options: {
        complete: 'No. A circular says that only the documents on the list count.',
        'not-complete': 'Yes. A court in Ghent says that other documents can prove a legal stay.',
      },
    },
    'nationality.hole-between-permits': {
      question: 'You had days without a permit between two permits, but you stayed registered. Does that interrupt?',
      options: {
        'document-proves-the-stay': 'Yes. Only what a document proves counts as legal stay.',
        'right-went-on': 'No. Your right went on, only the paper was missing.',
      },
    },
    'nationality.one-training-or-several': {
      question: 'Must the 400 hours be one training, or may you add several?',
      options: {
        one: 'One training. That is what many counters ask.',
        several: 'You may add several. The Court of Appeal of Ghent says so.',
      },
    },
    'nationality.language-of-the-diploma': {
      question: 'Your Belgian diploma is not in French, Dutch or German. Does it count for social integration?',
      options: {
        'national-language': 'No. The royal decree asks for one of the three languages.',
        'any-language': 'Yes. The law itself asks only for a Belgian diploma.',
      },
    },
    'nationality.hours-as-days': {
      question: 'How many working days is a training worth?',
      options: {
        'half-day-below': '400 hours are 52.5 days.',
        'seven-point-six-hours': '7.6 hours are one day, so 400 hours are 52.63 days.',
        'six-day-week': 'A week of 38 hours has six days, so 400 hours are 63.16 days.',
      },
    },
    'nationality.degree-alone': {
      question: 'Is a Belgian degree of the last five years enough, also when it took less than 18 months?',
      options: {
        'length-deducted': 'No. Only the length of the studies is deducted.',
        'degree-suffices': 'Yes. The degree is enough.',
      },
    },
  },
  openPoints: {
    'nationality.family-of-belgian': {
      says: 'You came as family of a Belgian. We have not read whether the months of the application count.',
      ask: 'Ask the municipality (the registrar) before you file.',
    },
    'nationality.unpaid-leave': {
      says: 'You had unpaid leave in the last five years. Nobody has settled whether that interrupts your work.',
      ask: 'Ask the municipality (the registrar) before you file.',
    },
    'nationality.illiterate': {
      says: 'You cannot read or write. The highest court says there must be an exception, but no law makes it yet.',
      ask: 'Ask a lawyer or an association that helps with nationality.',
    },
    'nationality.citizenship-test': {
      says: 'A test is announced. Nobody knows yet what it will be.',
      ask: 'Nobody can tell you yet. Look again later.',
    },
    'nationality.wider-obstacles': {
      says: 'It is announced that unpaid taxes and more facts can stand in your way. Nobody knows yet which ones.',
      ask: 'Nobody can tell you yet. Look again later.',
    },
    'nationality.before-july-2018': {
      says: 'We have not read all conditions for declarations between 2013 and July 2018.',
      ask: 'Ask the municipality (the registrar).',
    },
    'nationality.fee-from-2027': {
      says: 'The fee goes up each year on 1 January. We do not know the amount of 2027 yet.',
      ask: 'Ask the federal finance service (FPS Finance).',
    },
  },
  judgements: {},
  information: {
    'nationality.prosecutor-decides':
      'The public prosecutor has four months to object. If there is no objection, you become Belgian.',
    'nationality.municipal-tax': 'Your municipality may ask its own tax on top. We do not know how much. Ask there.',
    'nationality.file-the-day-after':
      'On the very day on which the years are over, some offices disagree. File a day later and there is no dispute.',
    'nationality.reform-announced':
      'The government announced a test and a higher language level. As far as we could find, this is not law.',
    'nationality.a-and-h-cards':
      'A and H cards are never enough on the day of filing. They do count for the years before.',
    'nationality.when-the-clock-starts':
      'The years begin with your first card. For a recognised refugee they begin with the request for protection. For EU citizens and their family they begin with the application.',
    'nationality.renew-in-time':
      'Ask for a new card before the old one ends. If you are late, you can be struck off and the years begin again.',
    'nationality.free-choice-of-language':
      'You choose the language. It does not have to be the language of your region.',
    'nationality.no-conversation-test':
      'If you have an accepted document, nobody may test your language in a conversation. A court said so.',
    'nationality.leave-is-no-break': 'Parental leave, maternity leave and sickness do not interrupt your work.',
    'nationality.foreign-diplomas': 'A foreign diploma does not prove social integration, also when it is recognised.',
    'nationality.days-that-count':
      'Days of paid sickness, paid holidays and maternity rest usually count as working days. Parental leave does not.',
    'nationality.work-abroad': 'Work in another country does not count.',
    'nationality.fee-not-paid-back': 'You do not get the fee back if the answer is no.',
    'nationality.payment-date-decides':
      'The day on which you pay decides the amount. The day on which you file does not.',
    'nationality.receipt-cannot-come-later': 'Put the receipt in your file when you file. You cannot add it later.',
  },
  steps: {
    'nationality.pay-the-fee': 'Pay the fee online through MyMinfin before you file, and print the receipt.',
    'nationality.make-an-appointment':
      'Make an appointment with the registrar of your municipality and ask for the list of documents.',
    'nationality.look-at-each-condition':
      'Look at each condition below to see what is missing and from when it can be met.',
    'nationality.ask-the-municipality': 'Ask the registrar of your municipality about the points that are open.',
    'nationality.ask-for-unlimited-stay':
      'Ask your municipality whether you can have a card for a stay without an end, such as a B or an L card.',
    'nationality.ask-for-residence-history':
      'Ask your municipality for a residence certificate with all your addresses. It shows whether there are holes.',
    'nationality.take-a-language-course':
      'Take a test or a course at a recognised school and ask for a certificate of level A2.',
    'nationality.follow-the-programme':
      'Follow the integration programme of your region. It can give you the certificate.',
    'nationality.go-on-working': 'Collect your working days: 468 in five years are enough.',
    'nationality.ask-the-finance-service': 'Ask the federal finance service (FPS Finance) for the amount.',
  },
  evidence: {
    'nationality.birth-certificate': 'Your birth certificate, translated and legalised if it is foreign.',
    'nationality.criminal-record': 'An extract from the criminal record, from your municipality.',
    'nationality.residence-history': 'A residence certificate with all your addresses, from your municipality.',
    'nationality.residence-card': 'A copy of both sides of your residence card.',
    'nationality.fee-receipt': 'The receipt of the fee.',
    'nationality.proofs-of-integration': 'Your diplomas, certificates and proofs of work.',
    'nationality.proof-of-language': 'One document that proves French, Dutch or German.',
    'nationality.individual-accounts':
      'Your individual accounts (a yearly paper from each employer) and the pay slips of this year.',
    'nationality.social-contributions':
      'Proof of your social insurance as self-employed and of the paid contributions.',
  },
} as const satisfies LawWords
