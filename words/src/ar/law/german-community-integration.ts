import type { germanCommunityIntegration as english } from '../../en/law/german-community-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** برنامج الاندماج في الجماعة الناطقة بالألمانية. */
export const germanCommunityIntegration: SameSentences<typeof english> = {
  norms: {
    'german-community/integration/obliged': {
      title: 'وجوب برنامج الاندماج (Integrationsparcours) في الجماعة الناطقة بالألمانية',
      question: 'هل يجب عليّ اتباع برنامج الاندماج في الجماعة الناطقة بالألمانية؟',
      met: 'نعم. يجب عليك اتباع برنامج الاندماج في الجماعة الناطقة بالألمانية.',
      notMet: 'لا. لا يجب عليك اتباع برنامج الاندماج في الجماعة الناطقة بالألمانية.',
      undetermined: 'لا نستطيع أن نقول بعد هل يجب عليك اتباع البرنامج في الجماعة الناطقة بالألمانية.',
    },
    'german-community/integration/enrol-by': {
      title: 'آخر يوم للذهاب إلى Info-Integration',
      question: 'حتى متى يجب أن أذهب إلى Info-Integration؟',
      met: 'يجب أن تذهب إلى Info-Integration في هذا اليوم أو قبله.',
      notMet: 'ليس لك آخر يوم، لأن البرنامج ليس واجبًا عليك في الجماعة الناطقة بالألمانية.',
      undetermined: 'لا نعرف حتى متى يجب أن تذهب إلى Info-Integration.',
    },
    'german-community/integration/complete-by': {
      title: 'آخر يوم لإنهاء البرنامج في الجماعة الناطقة بالألمانية',
      question: 'حتى متى يجب أن أُنهي البرنامج في الجماعة الناطقة بالألمانية؟',
      met: 'يجب أن تُنهي البرنامج في هذا اليوم أو قبله.',
      notMet: 'ليس لك آخر يوم، لأن البرنامج ليس واجبًا عليك في الجماعة الناطقة بالألمانية.',
      undetermined: 'لا نعرف حتى متى يجب أن تُنهي البرنامج في الجماعة الناطقة بالألمانية.',
    },
    'german-community/integration/may-follow': {
      title: 'الحق في البرنامج في الجماعة الناطقة بالألمانية',
      question: 'هل يحق لي اتباع برنامج الاندماج في الجماعة الناطقة بالألمانية؟',
      met: 'نعم. يحق لك اتباع البرنامج في الجماعة الناطقة بالألمانية.',
      notMet: 'لا. البرنامج في الجماعة الناطقة بالألمانية ليس مفتوحًا لك.',
      undetermined: 'لا نستطيع أن نقول بعد هل البرنامج في الجماعة الناطقة بالألمانية مفتوح لك.',
    },
  },
  versions: {
    G0: 'قبل أن يبدأ الواجب (حتى 31 ديسمبر 2017)',
    G1: 'مرسوم 2017 (منذ 1 يناير 2018)',
    'G1-right': 'الحق حسب مرسوم 2017',
    'german-community-enrol-by': 'لم نقرأ آخر يوم',
    'german-community-complete-by': 'لم نقرأ آخر يوم',
  },
  clauses: {
    'german-community.adult': {
      holds: 'عمرك 18 سنة أو أكثر.',
      fails: 'عمرك أقل من 18 سنة.',
    },
    'german-community.belgian': {
      holds: 'أنت بلجيكي. الواجب لمن لديهم إذن إقامة.',
      fails: 'لست بلجيكيًا.',
    },
    'german-community.domiciled': {
      holds: 'أنت مسجل في إحدى البلديات التسع الناطقة بالألمانية.',
      fails:
        'لست في سجل الأجانب (Fremdenregister) ولا في سجل السكان (Bevölkerungsregister) في إحدى البلديات التسع الناطقة بالألمانية.',
    },
    'german-community.registered-since-2018': {
      holds: 'سجلت هناك في 2018 أو بعدها، مع إذن لأكثر من ثلاثة أشهر.',
      fails: 'لم تسجل هناك في 2018 أو بعدها مع إذن لأكثر من ثلاثة أشهر.',
    },
    'german-community.union-citizen': {
      holds: 'أنت مواطن من الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا.',
      fails: 'لست مواطنًا من الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا.',
    },
    'german-community.union-family': {
      holds: 'أنت من عائلة مواطن من الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا.',
      fails: 'لست من عائلة مواطن من الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا.',
    },
    'german-community.student': {
      holds: 'أنت طالب بالغ مسجل في بلجيكا.',
      fails: 'لست طالبًا مسجلًا في التعليم العالي في بلجيكا.',
    },
    'german-community.belgian-diploma': {
      holds: 'لديك شهادة من مدرسة أو مدرسة عليا أو جامعة بلجيكية.',
      fails: 'ليست لديك شهادة من مدرسة أو مدرسة عليا أو جامعة بلجيكية.',
    },
    'german-community.pension-age': {
      holds: 'بلغت سن التقاعد.',
      fails: 'لم تبلغ سن التقاعد.',
    },
    'german-community.single-permit': {
      holds: 'لديك الإذن الموحد (kombinierte Erlaubnis، permis unique). هو بطاقة واحدة للإقامة والعمل.',
      fails: 'ليس لديك الإذن الموحد (kombinierte Erlaubnis، permis unique).',
    },
    'german-community.permanently-unable': {
      holds: 'تقول شهادة طبية إنك لا تستطيع اتباع البرنامج. يجب أن يكون السبب دائمًا.',
      fails: 'ليست لديك شهادة طبية تقول إنك لا تستطيع اتباع البرنامج.',
    },
    'german-community.special-document': {
      holds: 'لديك البطاقة الخاصة بموظفي السفارات والمنظمات الدولية.',
      fails: 'ليست لديك البطاقة الخاصة بموظفي السفارات والمنظمات الدولية.',
    },
    'german-community.certificate-elsewhere': {
      holds: 'لديك شهادة اندماج من جزء آخر من بلجيكا.',
      fails: 'ليست لديك شهادة اندماج من جزء آخر من بلجيكا.',
    },
    'german-community.turkish': {
      holds: 'أنت تركي الجنسية. القانون الدولي لا يسمح بفرض واجب عليك.',
      fails: 'لست تركي الجنسية.',
    },
    'german-community.temporary-protection': {
      holds: 'لديك حماية مؤقتة (vorübergehender Schutz)، مثل من هربوا من أوكرانيا.',
      fails: 'ليست لديك حماية مؤقتة (vorübergehender Schutz).',
    },
    'german-community.completed': {
      holds: 'لديك بالفعل شهادة الجماعة الناطقة بالألمانية.',
      fails: 'ليست لديك شهادة الجماعة الناطقة بالألمانية.',
    },
    'german-community.programme-since-2018': {
      holds: 'البرنامج موجود في هذا اليوم. مرسومه يسري منذ 1 يناير 2018.',
      fails: 'مرسوم البرنامج يسري منذ 1 يناير 2018. لم يكن ساريًا في هذا اليوم.',
    },
    'german-community.asylum-four-months': {
      holds: 'طلبت اللجوء منذ أربعة أشهر على الأقل، وتنتظر القرار هناك.',
      fails: 'لست شخصًا ينتظر هناك منذ أربعة أشهر على الأقل قرارًا في طلب لجوء.',
    },
  },
  readings: {
    'german-community.over-three-years': {
      question: 'عندما سجلت كنت قد عشت في بلجيكا أكثر من ثلاث سنوات. هل ما زال ذلك يعفيك من الواجب؟',
      options: {
        'still-exempt': 'نعم. صفحة قديمة من Info-Integration تذكر ذلك.',
        'no-longer-listed': 'لا. الصفحة الأحدث لم تعد تذكره.',
      },
    },
    'german-community.pension-age': {
      question: 'من أي عمر أنت معفى؟',
      options: {
        'sixty-five': 'من 65 سنة. صفحة قديمة من Info-Integration تقول ذلك.',
        'pension-age': 'من سن التقاعد القانوني. هو 66 سنة منذ 2025، وسيكون 67 سنة منذ 2030.',
      },
    },
  },
  openPoints: {
    'german-community.unread-exemptions': {
      says: 'قائمة المعفيين أطول مما استطعنا قراءته. قد تكون عن عائلة بلجيكي أو تلاميذ المدارس أو من لديهم بطاقة M.',
      ask: 'اسأل Info-Integration.',
    },
    'german-community.term-to-enrol': {
      says: 'لم نقرأ حتى متى يجب أن تذهب إلى Info-Integration.',
      ask: 'اذهب قريبًا، واسأل Info-Integration عن آخر يوم.',
    },
    'german-community.term-to-complete': {
      says: 'لم نقرأ حتى متى يجب أن تُنهي البرنامج.',
      ask: 'انظر في اتفاقيتك، أو اسأل Info-Integration.',
    },
    'german-community.belgian-migrant': {
      says: 'البرنامج لمن تركوا بلدهم ليعيشوا هنا. لا نعرف هل هو مفتوح للبلجيكيين المولودين في الخارج.',
      ask: 'اسأل Info-Integration.',
    },
  },
  judgements: {},
  information: {
    'german-community.four-parts':
      'للبرنامج أربعة أجزاء: استقبال في Info-Integration مع اتفاقية خاصة بك، ودورة ألمانية، ودورة اندماج من 60 ساعة، ومساعدة في الطريق إلى العمل.',
    'german-community.german-a2':
      'دورة الألمانية تصل إلى المستوى A2. هناك دورات من 12 ساعة ومن 6 ساعات في الأسبوع. دورات اللغة مجانية.',
    'german-community.attendance': 'ليس هناك اختبار يجب أن تنجح فيه في النهاية. المهم أن تحضر.',
    'german-community.athletes': 'الرياضيون المحترفون معفيون أيضًا. أسئلتنا لا تسأل عن ذلك.',
    'german-community.sanctions-unread': 'في المرسوم عقوبات لمن لا يلتزم بالواجب. لم نقرأ مقدارها.',
  },
  steps: {
    'german-community.go-to-info-integration': 'اذهب إلى Info-Integration. هناك تُعقد معك اتفاقية.',
    'german-community.follow-freely': 'يحق لك اتباع البرنامج إذا أردت. اسأل Info-Integration.',
    'german-community.ask-info-integration': 'اسأل Info-Integration.',
  },
  evidence: {
    'german-community.medical-certificate': 'شهادة طبية، إذا كنت لا تستطيع اتباع البرنامج',
    'german-community.certificate-of-another-authority': 'شهادة اندماجك من جزء آخر من بلجيكا، إذا كانت لديك',
    'german-community.belgian-diploma': 'شهادتك الدراسية البلجيكية، إذا كانت لديك',
  },
}
