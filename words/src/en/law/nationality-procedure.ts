import type { LawWords } from '../../law-words.ts'

/** From the declaration to the nationality, for a tired reader in a third language. */
export const nationalityProcedure = {
  norms: {
    'belgium/nationality/procedure/completeness-check-by': {
      title: 'Check of your file by the municipality',
      question: 'Until when does the municipality check whether my file is complete?',
      met: 'The municipality checks by this day whether your file is complete.',
      notMet: 'No check is running. You have made no declaration on this day.',
      undetermined: 'We cannot name one day for the check of your file.',
    },
    'belgium/nationality/procedure/complete-file-by': {
      title: 'Handing in missing papers',
      question: 'Until when can I hand in missing papers?',
      met: 'Hand in the missing papers by this day.',
      notMet: 'The municipality has not asked you for missing papers.',
      undetermined: 'We cannot say yet whether you must hand in papers.',
    },
    'belgium/nationality/procedure/receipt-by': {
      title: 'Receipt of your file',
      question: 'Until when must the municipality give me the receipt?',
      met: 'The municipality gives you the receipt of your file by this day.',
      notMet: 'No receipt is due. Your file is not complete, or you have made no declaration.',
      undetermined: 'We cannot say yet when you get the receipt of your file.',
    },
    'belgium/nationality/procedure/refusal-notified-by': {
      title: 'Refusal of an incomplete file',
      question: 'Until when does the municipality tell me that my file is refused?',
      met: 'Your file is not complete. The municipality tells you by this day that it is refused.',
      notMet: 'Your file is not refused for missing papers on this day.',
      undetermined: 'We cannot say yet whether your file is refused for missing papers.',
    },
    'belgium/nationality/procedure/sent-to-prosecutor-by': {
      title: 'Your file goes to the public prosecutor',
      question: 'Until when does the municipality send my file to the public prosecutor?',
      met: 'The municipality sends your file to the public prosecutor by this day.',
      notMet: 'Your file does not go to the public prosecutor. There is no receipt on this day.',
      undetermined: 'We cannot say yet when your file goes to the public prosecutor.',
    },
    'belgium/nationality/procedure/prosecutor-answers-by': {
      title: 'Answer of the public prosecutor',
      question: 'Until when can the public prosecutor say no?',
      met: 'The public prosecutor can say no until this day.',
      notMet: 'The time of the public prosecutor is not running. There is no receipt on this day.',
      undetermined: 'We cannot name one last day for the public prosecutor.',
    },
    'belgium/nationality/procedure/nationality-if-silent': {
      title: 'When the public prosecutor does not answer',
      question: 'From when do I become Belgian if the public prosecutor does not answer?',
      met: 'If no letter comes, the municipality can make your act of nationality from this day on.',
      notMet: 'You cannot become Belgian in this way: there is no receipt, or there is a negative opinion.',
      undetermined: 'We cannot say yet what happens if the public prosecutor does not answer.',
    },
    'belgium/nationality/procedure/ask-court-by': {
      title: 'After a negative opinion: going to the judge',
      question: 'Until when can I ask for a judge after a negative opinion?',
      met: 'Send your registered letter to the municipality by this day. Then a judge looks at your file.',
      notMet: 'You have received no negative opinion on this day.',
      undetermined: 'We cannot say yet whether you must write to the municipality.',
    },
    'belgium/nationality/procedure/appeal-by': {
      title: 'Appeal against the judgment',
      question: 'Until when can I appeal against the judgment?',
      met: 'You can appeal against the judgment until this day.',
      notMet: 'You have received no judgment on this day.',
      undetermined: 'We cannot say yet until when you can appeal.',
    },
  },
  versions: {
    NP0: 'Until 31 December 2012: another procedure',
    NP1: 'Since 1 January 2013: the procedure of the law of 4 December 2012',
  },
  clauses: {
    'nationality.procedure.filed': {
      holds: 'You have made a declaration to become Belgian.',
      fails: 'You have not made a declaration to become Belgian.',
    },
    'nationality.procedure.asked-to-complete': {
      holds: 'The municipality has asked you for missing papers.',
      fails: 'The municipality has not asked you for missing papers.',
    },
    'nationality.procedure.file-complete': {
      holds: 'Your file was complete, or you completed it in time.',
      fails: 'Papers are missing, or they came too late.',
    },
    'nationality.procedure.fee-receipt-missing': {
      holds: 'The proof that you paid the fee was not in your file.',
      fails: 'The proof that you paid the fee was in your file.',
    },
    'nationality.procedure.not-completed-in-time': {
      holds: 'The missing papers did not come within two months.',
      fails: 'No papers were missing, or the two months are not over, or the papers came in time.',
    },
    'nationality.procedure.receipt-given': {
      holds: 'You have the receipt of your file.',
      fails: 'You do not have the receipt of your file.',
    },
    'nationality.procedure.no-negative-opinion': {
      holds: 'You have received no negative opinion of the public prosecutor.',
      fails: 'You have received a negative opinion of the public prosecutor.',
    },
    'nationality.procedure.silence-counts': {
      holds: 'If the public prosecutor does not answer in time, you become Belgian.',
      fails: 'If the public prosecutor does not answer, you do not become Belgian.',
    },
    'nationality.procedure.negative-opinion': {
      holds: 'You have received a negative opinion of the public prosecutor.',
      fails: 'You have received no negative opinion of the public prosecutor.',
    },
    'nationality.procedure.judgment-received': {
      holds: 'You have received the judgment of the family court.',
      fails: 'You have received no judgment of the family court.',
    },
  },
  readings: {
    'nationality.thirty-days': {
      question: 'Does the municipality have thirty days or thirty working days for its check?',
      options: {
        days: 'Thirty days. Weekends and holidays count.',
        'working-days': 'Thirty working days. Weekends and holidays do not count.',
      },
    },
    'nationality.one-month-more': {
      question: 'Does the public prosecutor have a month more if the municipality sent the file late?',
      options: {
        'four-months': 'No. It is always four months from the receipt.',
        'five-months': 'Yes. It is then five months from the receipt.',
      },
    },
    'nationality.silence': {
      question: 'Do you become Belgian when the public prosecutor does not answer?',
      options: {
        nationality: 'Yes, always.',
        'only-if-acknowledged':
          'Only if the public prosecutor confirmed to the municipality that your file has arrived. Otherwise you are refused.',
      },
    },
  },
  openPoints: {},
  judgements: {},
  information: {
    'nationality.procedure.in-person':
      'You make the declaration yourself, at the municipality where you live. You write one sentence by hand: a promise of loyalty.',
    'nationality.procedure.power-of-attorney':
      'If you cannot write, somebody else can do it for you. You need a special official paper for that, an authentic power of attorney.',
    'nationality.procedure.otherwise-inadmissible':
      'If the papers do not come in time, your declaration is refused without being looked at.',
    'nationality.procedure.do-not-wait-for-the-last-day':
      'If the last day is a Saturday, a Sunday or a holiday, nobody promises you a day more. Do it before.',
    'nationality.procedure.receipt-starts-the-four-months':
      'The receipt is important. The four months of the public prosecutor begin on its date.',
    'nationality.procedure.fee-not-paid-back': 'The fee is not paid back after a refusal.',
    'nationality.procedure.who-gets-the-file':
      'The Immigration Office and State Security get a copy. They tell the public prosecutor what they know.',
    'nationality.procedure.opinion-by-registered-letter':
      'A negative opinion comes by registered letter. It must say why.',
    'nationality.procedure.perhaps-a-month-more':
      'Some pages say that the public prosecutor can get one month more. We could not read when.',
    'nationality.procedure.belgian-from-the-act':
      'You are Belgian from the day on which the municipality makes your act of nationality.',
    'nationality.procedure.only-for-the-future': 'You become Belgian for the time to come, not for the time before.',
    'nationality.procedure.no-writ-needed':
      'You do not have to go to the court yourself. Your registered letter is enough: the municipality sends your file to the family court.',
    'nationality.procedure.judge-hears-you':
      'Some months later the judge invites you. You or your lawyer can say why you do not agree.',
    'nationality.procedure.prosecutor-can-appeal-too':
      'The public prosecutor can appeal too. A good judgment is safe only when this time is over.',
  },
  steps: {
    'nationality.procedure.open-your-post':
      'Open every letter of the municipality at once. If papers are missing, you have two months.',
    'nationality.procedure.hand-in-the-papers':
      'Hand in all missing papers by {date}. Ask for a proof that you handed them in.',
    'nationality.procedure.ask-for-the-receipt': 'If you have no receipt by {date}, ask the municipality for it.',
    'nationality.procedure.get-legal-help': 'See a lawyer or a free legal service at once. The terms are short.',
    'nationality.procedure.council-of-state':
      'Ask the lawyer about the Council of State: it can look at the decision that your file is not complete.',
    'nationality.procedure.ask-court-to-order':
      'Ask the lawyer about the family court: it can order the municipality to send your file on.',
    'nationality.procedure.ask-whether-it-was-sent':
      'Ask the municipality on which day it sent your file to the public prosecutor.',
    'nationality.procedure.fetch-registered-letters':
      'Fetch every registered letter at once. If you move or travel, let somebody look at your post.',
    'nationality.procedure.ask-for-the-act': 'If no letter has come, ask the municipality for your act of nationality.',
    'nationality.procedure.ask-whether-acknowledged':
      'Ask the municipality whether the public prosecutor confirmed that your file has arrived.',
    'nationality.procedure.write-to-the-registrar':
      'Write to the registrar of your municipality by registered letter, by {date} at the latest. Ask to send your file to the family court.',
    'nationality.procedure.keep-the-proof-of-posting': 'Keep a copy of your letter and the proof of the post office.',
    'nationality.procedure.appeal-with-a-lawyer': 'See a lawyer before {date} if you want to appeal.',
  },
  evidence: {
    'nationality.procedure.form-of-missing-papers': 'The form that names the missing papers',
    'nationality.procedure.negative-opinion-letter': 'The letter with the negative opinion of the public prosecutor',
    'nationality.procedure.day-of-delivery': 'The envelope, or the proof of the day on which you received the letter',
    'nationality.procedure.judgment': 'The judgment, and the proof of the day on which you received it',
  },
} as const satisfies LawWords
