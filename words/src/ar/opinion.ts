import type { Words } from '../translation.ts'

/** ما يُقال حول الجواب، إلى جانب جمل القانون نفسه. */
export const opinion: Words['opinion'] = {
  headings: {
    nextSteps: 'ماذا تفعل الآن',
    why: 'لماذا',
    uncertain: 'ما ليس مؤكدًا',
    missing: 'ما نحتاج إلى معرفته',
    contested: 'ما هو محل خلاف',
    open: 'ما لم يستطع أحد أن يقوله لنا',
    judgements: 'ما تقرره سلطة مختصة',
    information: 'من المفيد أن تعرف',
    evidence: 'ماذا تحضر معك',
    sources: 'المصادر',
    looked: 'كل ما نظرنا فيه',
    change: 'ما الذي يغيّر الجواب',
  },

  outcomes: { met: 'نعم', 'not-met': 'لا', undetermined: 'غير مؤكد' },

  undetermined: {
    'missing-facts': 'تنقصنا بعض المعلومات. بها نستطيع أن نقول أكثر.',
    contested: 'المصادر أو القضاة غير متفقين. نعرض لك كل تفسير.',
    'open-law': 'لم نستطع قراءة كل النصوص، أو النص لا يقول شيئًا. اسأل المكتب قبل أن تقرر.',
    judgement: 'القانون يترك هذا لسلطة مختصة. لا يستطيع أحد أن يقوله مسبقًا.',
    'not-modelled': 'ليست لدينا قاعدة لهذا اليوم. اسأل المكتب.',
  },

  stretch: {
    since: 'هذا صحيح منذ {since}.',
    until: 'هذا صحيح حتى {until}.',
    both: 'هذا صحيح من {since} حتى {until}.',
    day: 'هذا صحيح في {since} فقط.',
  },

  values: {
    date: 'التاريخ هو {value}.',
    dateIfConcerned: 'إذا كان هذا يخصك فالتاريخ هو {value}.',
    amount: 'المبلغ هو {value}.',
    amountIfNow: 'إذا دفعت في اليوم الذي تسأل عنه فالمبلغ هو {value}.',
  },
  labelled: '{label}: {value}',

  dateNotKnown: 'تاريخ لا نستطيع حسابه بعد',
  toldUs: 'ذكرت لنا: {facts}.',
  yes: 'نعم',
  no: 'لا',
  never: 'لم يحدث',
  none: 'لا شيء',
  rowNumber: '{row} {number}',
  readOn: 'قرأنا هذا في {date}.',
  article: 'المادة {article}',
  detailsMissing: 'ما زال ينقص: {details}.',

  steps: {
    all: 'كل هذه الشروط معًا:',
    any: 'واحد من هذه يكفي:',
    not: 'يجب ألّا يصح شيء من هذا:',
  },

  change: {
    all: 'يجب أن يكون كل هذا صحيحًا:',
    any: 'يكفي واحد من هذه:',
    nothing: 'لا شيء مما يمكنك أن تذكره لنا يغيّر هذا الجواب في هذا اليوم.',
  },

  withoutWords: 'لا توجد بعد جملة بسيطة عن هذا. انظر إلى المصدر.',
  untranslated: 'هذا النص غير مترجم بعد. أنت تقرأ النص الإنجليزي.',
  decides: 'Parcours يشرح القانون. القرار للبلدية أو للمكتب المختص أو للقاضي.',
}
