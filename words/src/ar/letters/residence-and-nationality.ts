import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** رسائل عن الإقامة وعن الجنسية البلجيكية. */
export const residenceAndNationality: Pick<Texts, 'nationality-family-court' | 'integration-efforts-file'> = {
  'nationality-family-court': {
    title: 'تصريح الجنسية: أرجو إرسال ملفي إلى محكمة الأسرة',
    sentences: {
      registered: 'برسالة مسجلة',
      greeting: 'حضرة موظف الحالة المدنية المحترم،',
      declaration: 'في {declarationOn} صرّحت أمامكم بأني أريد أن أصبح بلجيكيًا.',
      opinion: 'أعطت النيابة العامة رأيًا سلبيًا. استلمته في {opinionReceivedOn}.',
      reference: 'المرجع: {reference}',
      request:
        'لا أوافق على هذا الرأي. أرجو أن ترسلوا ملفي إلى محكمة الأسرة، كما تنص المادة 15 من قانون الجنسية البلجيكية، لتقرر المحكمة هل لهذا الرأي ما يبرره.',
      observations: 'ملاحظاتي:',
      confirmation: 'أرجو أن تؤكدوا لي كتابةً في أي يوم أرسلتم الملف.',
      closing: 'وتفضلوا بقبول فائق الاحترام،',
      signature: 'التوقيع',
      'annex-opinion': 'نسخة من الرأي السلبي ومن ظرفه',
    },
  },
  'integration-efforts-file': {
    title: 'إثبات جهودي للاندماج',
    sentences: {
      greeting: 'السيدة المحترمة، السيد المحترم،',
      opening:
        'لدي بطاقة الإقامة هذه: {card}. أرسل إليكم مع هذه الرسالة إثبات جهودي للاندماج (المادة 1/2 من قانون 15 ديسمبر 1980).',
      reference: 'مرجعكم: {reference}',
      index: 'تجدون هذه الأوراق مرقّمة خلف هذه الرسالة:',
      programme: 'برنامج الاندماج',
      work: 'العمل',
      studies: 'الدراسة',
      training: 'التدريب المهني',
      language: 'لغة المكان الذي أسكن فيه',
      associations: 'الجمعيات والتطوع',
      ties: 'العائلة والروابط في بلجيكا',
      'weigh-ties': 'أرجو أيضًا أن تنظروا إلى عائلتي وإلى روابطي الأخرى في بلجيكا، وإلى المدة التي سكنت فيها هنا.',
      'remarks-follow': 'ما أريد أن أضيفه:',
      'judged-as-a-whole': 'أرجو أن تنظروا إلى كل هذه الجهود معًا. إذا نقصت ورقة فأخبروني ما هي، وسأرسلها.',
      closing: 'وتفضلوا بقبول فائق الاحترام،',
      signature: 'التوقيع',
    },
  },
}
