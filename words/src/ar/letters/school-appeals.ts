import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** طعون ضد قرار من مدرسة. */
export const schoolAppeals: Pick<Texts, 'school-appeal-internal' | 'school-appeal-external'> = {
  'school-appeal-internal': {
    title: 'طعن داخلي في قرار',
    sentences: {
      greeting: 'السيدة المحترمة، السيد المحترم،',
      opening: 'أنا مسجل لديكم: {studies}. أقدم طعنًا داخليًا في القرار التالي، كما يسمح به نظامكم.',
      'opening-for-pupil':
        'أكتب إليكم عن {pupil}، المسجل لديكم: {studies}. أقدم طعنًا داخليًا في القرار التالي، كما يسمح به نظامكم.',
      decision: 'القرار: {decision}. أُخبرنا به في {decisionToldOn}.',
      conciliation: 'هذه الرسالة هي طلب المصالحة الداخلية التي تسبق الطعن خارج المدرسة.',
      irregularity: 'شكواي عن مخالفة في طريقة اتخاذ القرار.',
      reasons: 'هذه أسبابي:',
      request:
        'أرجو أن تنظروا في القرار مرة أخرى. وأرجو أيضًا أن تسمحوا لي بالاطلاع على الامتحانات المصححة وعلى الأوراق التي يقوم عليها القرار، وأن تعطوني نسخة منها.',
      answer: 'أرجو أن ترسلوا إليّ قراركم الجديد كتابةً مع أسبابه، وأن تخبروني كيف أستطيع أن أطعن فيه وحتى متى.',
      closing: 'وتفضلوا بقبول فائق الاحترام،',
      signature: 'التوقيع',
      'annex-decision': 'نسخة من القرار',
    },
  },
  'school-appeal-external': {
    title: 'طعن خارجي في قرار',
    sentences: {
      greeting: 'السيدة المحترمة، السيد المحترم،',
      opening: 'أقدم طعنًا في هذا القرار: {decision}. وهو عن هذه الدراسة: {studies}. والمدرسة هي:',
      'opening-for-pupil':
        'أكتب عن {pupil}. أقدم طعنًا في هذا القرار: {decision}. وهو عن هذه الدراسة: {studies}. والمدرسة هي:',
      'internal-appeal': 'بدأت الطعن الداخلي في المدرسة في {internalAppealOn}.',
      'internal-decision': 'انتهى الطعن الداخلي. أُخبرت بالنتيجة في {internalDecisionToldOn}. بقي القرار كما كان.',
      reasons: 'هذه أسبابي:',
      'request-secondary': 'أطلب من مجلس الطعون أن يضع مكان هذا القرار قرارًا بأني نجحت.',
      'request-social-promotion': 'أطلب من لجنة الطعون أن تلغي هذا القرار.',
      'request-enrolment':
        'أطلب من اللجنة أن تلغي رفض التسجيل. النقاط التي ذكرتها في طعني الداخلي لم يُجب عنها، أو لم يُجب عنها بما يكفي.',
      'copy-to-head': 'أرسل في اليوم نفسه نسخة من هذه الرسالة إلى مدير المدرسة.',
      closing: 'وتفضلوا بقبول فائق الاحترام،',
      signature: 'التوقيع',
      'annex-decision': 'نسخة من القرار الأول مع أسبابه',
      'annex-internal-appeal': 'نسخة من طعني الداخلي',
      'annex-internal-decision': 'نسخة من القرار في طعني الداخلي',
    },
  },
}
