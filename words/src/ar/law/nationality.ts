import type { nationality as english } from '../../en/law/nationality.ts'
import type { SameSentences } from '../../law-words.ts'

/** الحصول على الجنسية البلجيكية بالتصريح بعد خمس سنوات. */
export const nationality: SameSentences<typeof english> = {
  norms: {
    'belgium/nationality/declaration/five-years': {
      title: 'أن تصبح بلجيكيًا بعد خمس سنوات',
      question: 'هل يمكنني أن أصبح بلجيكيًا بعد خمس سنوات في بلجيكا؟',
      met: 'يمكنك أن تقدم تصريحًا (déclaration de nationalité) لتصبح بلجيكيًا. يجب أيضًا أن يكون الرسم مدفوعًا كما يجب.',
      notMet: 'لا يمكنك أن تقدم هذا التصريح (déclaration de nationalité) في هذا اليوم. ينقص شرط.',
      undetermined: 'لا نستطيع أن نقول بعد هل يمكنك أن تقدم هذا التصريح (déclaration de nationalité).',
    },
    'belgium/nationality/declaration/unlimited-stay': {
      title: 'حق إقامة بلا نهاية',
      question: 'هل لدي وثيقة الإقامة المناسبة لأصبح بلجيكيًا؟',
      met: 'لديك وثيقة تثبت حق إقامة بلا نهاية.',
      notMet: 'ليست لديك وثيقة تثبت حق إقامة بلا نهاية.',
      undetermined: 'لا نستطيع أن نقول بعد هل تكفي وثيقة إقامتك.',
    },
    'belgium/nationality/declaration/five-years/residence': {
      title: 'خمس سنوات من الإقامة القانونية',
      question: 'هل سكنت في بلجيكا مدة كافية بلا انقطاع؟',
      met: 'سكنت في بلجيكا بشكل قانوني خمس سنوات بلا انقطاع.',
      notMet: 'ليست لديك بعد خمس سنوات من الإقامة القانونية بلا انقطاع.',
      undetermined: 'لا نستطيع أن نقول بعد هل تُحسب إقامتك خمس سنوات بلا انقطاع.',
    },
    'belgium/nationality/declaration/language': {
      title: 'إثبات اللغة',
      question: 'هل أستطيع أن أثبت أني أعرف الفرنسية أو الهولندية أو الألمانية؟',
      met: 'تستطيع أن تثبت أنك تعرف الفرنسية أو الهولندية أو الألمانية.',
      notMet: 'ليس لديك إثبات مقبول للفرنسية أو الهولندية أو الألمانية.',
      undetermined: 'لا نستطيع أن نقول بعد هل يكفي إثبات لغتك.',
    },
    'belgium/nationality/declaration/five-years/social-integration': {
      title: 'الاندماج الاجتماعي (intégration sociale)',
      question: 'هل أستطيع أن أثبت اندماجي الاجتماعي؟',
      met: 'تستطيع أن تثبت اندماجك الاجتماعي.',
      notMet: 'ليس لديك إثبات مقبول للاندماج الاجتماعي.',
      undetermined: 'لا نستطيع أن نقول بعد هل يكفي إثبات اندماجك الاجتماعي.',
    },
    'belgium/nationality/declaration/five-years/economic-participation': {
      title: 'المشاركة الاقتصادية (participation économique)',
      question: 'هل عملت أو درست بما يكفي في السنوات الخمس الأخيرة؟',
      met: 'عملت أو درست بما يكفي في السنوات الخمس الأخيرة.',
      notMet: 'لم تعمل أو تدرس بما يكفي في السنوات الخمس الأخيرة.',
      undetermined: 'لا نستطيع أن نقول بعد هل يكفي عملك ودراستك.',
    },
    'belgium/nationality/declaration/fee': {
      title: 'كم يكلف أن تصبح بلجيكيًا',
      question: 'كم يجب أن أدفع لأصبح بلجيكيًا؟',
      met: 'تدفع للدولة رسم التسجيل هذا (droit d’enregistrement).',
      notMet: 'لا تدفع رسم التسجيل (droit d’enregistrement). هو للبالغين فقط.',
      undetermined: 'لا نستطيع أن نقول بعد كم يجب أن تدفع.',
    },
    'belgium/nationality/declaration/fee-in-order': {
      title: 'هل دفعك صحيح؟',
      question: 'هل دفعت للتصريح كما يجب؟',
      met: 'دفعت كما يجب.',
      notMet: 'لم تدفع كما يجب.',
      undetermined: 'لا نستطيع أن نقول بعد هل دفعت كما يجب.',
    },
  },
  versions: {
    N0: 'حتى 31 ديسمبر 2012: تصريحات أخرى بشروط أخرى',
    N1: 'من 1 يناير 2013 إلى 11 يوليو 2018: شروط لم نقرأها كلها',
    N2: 'منذ 12 يوليو 2018: قانون الجنسية (Code de la nationalité) كما غيّره قانون 18 يونيو 2018',
    'FEE-2013': 'الدفع من 1 يناير 2013 إلى 28 يوليو 2025',
    'FEE-2025': 'الدفع من 29 يوليو إلى 31 ديسمبر 2025',
    'FEE-2026': 'الدفع في 2026',
    'FEE-2027': 'الدفع منذ 1 يناير 2027: المبلغ غير معروف بعد',
    'FEE-ORDER-2013': 'منذ 1 يناير 2013',
  },
  clauses: {
    'nationality.since-2013': {
      holds: 'هذا التصريح موجود.',
      fails: 'لم يكن هذا التصريح موجودًا قبل 1 يناير 2013.',
    },
    'nationality.not-belgian': {
      holds: 'ليست لديك الجنسية البلجيكية.',
      fails: 'لديك الجنسية البلجيكية.',
    },
    'nationality.adult': { holds: 'عمرك 18 سنة أو أكثر.', fails: 'عمرك أقل من 18 سنة.' },
    'nationality.no-serious-facts': {
      holds: 'ليست ضدك وقائع شخصية خطيرة (faits personnels graves)، مثل بعض الأحكام أو الغش.',
      fails: 'هناك ضدك وقائع شخصية خطيرة (faits personnels graves)، مثل بعض الأحكام أو الغش.',
    },
    'nationality.unlimited-stay': {
      holds: 'لديك وثيقة إقامة بلا نهاية.',
      fails:
        'ليست لديك وثيقة إقامة بلا نهاية: بطاقة B أو K أو L أو EU أو EU+\u200e أو F أو F+\u200e أو M، أو الملحق (annexe) 7bis أو 8 أو 8bis.',
    },
    'nationality.five-years.residence': {
      holds: 'سكنت في بلجيكا بشكل قانوني خمس سنوات بلا انقطاع.',
      fails: 'لم تسكن في بلجيكا بشكل قانوني خمس سنوات بلا انقطاع.',
    },
    'nationality.main-residence': {
      holds: 'كنت مسجلًا في بلدية في بلجيكا.',
      fails: 'لم تكن مسجلًا في بلدية في بلجيكا، أو شُطبت من السجل (radiation).',
    },
    'nationality.legal-stay': {
      holds: 'كانت لديك وثيقة إقامة تُحسب.',
      fails: 'لم تكن لديك وثيقة إقامة تُحسب.',
    },
    'nationality.no-long-absence': {
      holds: 'لم تغب عن بلجيكا قط أكثر من ستة أشهر متتالية.',
      fails: 'غبت عن بلجيكا أكثر من ستة أشهر. تبدأ السنوات من جديد عندما تعود.',
    },
    'nationality.five-years.absences': {
      holds: 'مجموع غيابك في السنوات الخمس الأخيرة سنة أو أقل.',
      fails: 'مجموع غيابك في السنوات الخمس الأخيرة أكثر من سنة.',
    },
    'nationality.language': {
      holds: 'لديك إثبات للفرنسية أو الهولندية أو الألمانية.',
      fails: 'ليس لديك إثبات مقبول للفرنسية أو الهولندية أو الألمانية بالمستوى A2.',
    },
    'nationality.language.belgian-diploma': {
      holds: 'لديك شهادة دراسية بلجيكية، حصلت عليها بالفرنسية أو الهولندية أو الألمانية.',
      fails: 'ليست لديك شهادة بلجيكية ثانوية أو أعلى بالفرنسية أو الهولندية أو الألمانية.',
    },
    'nationality.language.union-diploma': {
      holds:
        'لديك شهادة من بلد آخر في الاتحاد الأوروبي بالفرنسية أو الهولندية أو الألمانية، مع معادلة بلجيكية (équivalence).',
      fails:
        'ليست لديك شهادة من بلد آخر في الاتحاد الأوروبي بالفرنسية أو الهولندية أو الألمانية مع معادلة بلجيكية (équivalence).',
    },
    'nationality.vocational-training': {
      holds: 'أنهيت تدريبًا مهنيًا معترفًا به من 400 ساعة أو أكثر.',
      fails: 'لم تُنهِ تدريبًا مهنيًا معترفًا به من 400 ساعة أو أكثر.',
    },
    'nationality.language.integration-certificate': {
      holds: 'لديك شهادة برنامج اندماج، وهي لا تذكر المستوى A1.',
      fails: 'ليست لديك شهادة من برنامج الاندماج المناسب بمستوى أعلى من A1.',
    },
    'nationality.other-brussels-course': {
      holds: 'أنهيت دورة لدى منظِّم آخر في بروكسل، بدأتها في 1 أغسطس 2021 أو قبله.',
      fails: 'ليست لديك دورة لدى منظِّم آخر في بروكسل بدأتها في 1 أغسطس 2021 أو قبله.',
    },
    'nationality.work-without-break': {
      holds: 'عملت في بلجيكا في السنوات الخمس الأخيرة بلا انقطاع.',
      fails: 'لم تعمل في بلجيكا في السنوات الخمس الأخيرة بلا انقطاع.',
    },
    'nationality.language.certificate': {
      holds: 'لديك شهادة لغة بالمستوى A2 أو أعلى، في الكلام والكتابة.',
      fails: 'ليست لديك شهادة لغة بالمستوى A2 أو أعلى في الكلام والكتابة معًا.',
    },
    'nationality.language.b1-of-the-region': {
      holds: 'لديك شهادة بالمستوى B1 في لغة إقليمك.',
      fails: 'ليست لديك شهادة بالمستوى B1 في لغة إقليمك. هذا أُعلن عنه، وليس قانونًا.',
    },
    'nationality.five-years.social-integration': {
      holds: 'لديك إثبات للاندماج الاجتماعي.',
      fails: 'ليس لديك إثبات مقبول للاندماج الاجتماعي.',
    },
    'nationality.social.belgian-diploma': {
      holds: 'لديك شهادة بلجيكية ثانوية أو أعلى.',
      fails: 'ليست لديك شهادة بلجيكية ثانوية أو أعلى. الشهادة الأجنبية لا تُحسب هنا.',
    },
    'nationality.social.integration-certificate': {
      holds: 'أنهيت برنامج الاندماج في المكان الذي كنت تسكن فيه عندما بدأته.',
      fails: 'ليست لديك شهادة برنامج المكان الذي كنت تسكن فيه عندما بدأته.',
    },
    'nationality.social.effort-declaration': {
      holds: 'لديك تصريح فلمنكي ببذل الجهد (inspanningsverklaring).',
      fails: 'ليس لديك تصريح فلمنكي ببذل الجهد (inspanningsverklaring).',
    },
    'nationality.five-years.economic-participation': {
      holds: 'عملت أو درست بما يكفي في السنوات الخمس الأخيرة.',
      fails: 'لم تعمل أو تدرس بما يكفي في السنوات الخمس الأخيرة.',
    },
    'nationality.economic.days': {
      holds: 'أيام عملك في السنوات الخمس الأخيرة، مع دراستك وتدريبك، تبلغ 468 أو أكثر.',
      fails: 'أيام عملك في السنوات الخمس الأخيرة، مع دراستك وتدريبك، أقل من 468.',
    },
    'nationality.economic.quarters': {
      holds: 'دفعت اشتراكات العامل لحسابه عن ستة فصول (ثلاثة أشهر لكل فصل) أو أكثر في السنوات الخمس الأخيرة.',
      fails: 'لم تدفع اشتراكات العامل لحسابه عن ستة فصول (ثلاثة أشهر لكل فصل) في السنوات الخمس الأخيرة.',
    },
    'nationality.economic.degree': {
      holds: 'حصلت على شهادة بلجيكية في السنوات الخمس الأخيرة.',
      fails: 'لم تحصل على شهادة بلجيكية في السنوات الخمس الأخيرة.',
    },
    'nationality.fee.adults-pay': {
      holds: 'أنت بالغ، ولذلك تدفع الرسم.',
      fails: 'عمرك أقل من 18 سنة. لا رسم على الأطفال.',
    },
    'nationality.fee.paid': {
      holds: 'دفعت الرسم.',
      fails: 'لم تدفع الرسم.',
    },
    'nationality.fee.paid-before-filing': {
      holds: 'لم تقدم التصريح قبل أن تدفع.',
      fails: 'قدمت التصريح قبل أن تدفع. يجب أن يكون الدفع أولًا.',
    },
    'nationality.fee.amount': {
      holds: 'دفعت مبلغ اليوم الذي دفعت فيه.',
      fails: 'دفعت أقل من مبلغ اليوم الذي دفعت فيه.',
    },
    'nationality.fee.receipt-in-file': {
      holds: 'الإيصال في ملفك.',
      fails: 'لم يكن الإيصال في ملفك عندما قدمت التصريح. لا يمكن إضافته لاحقًا.',
    },
  },
  readings: {
    'nationality.list-of-documents': {
      question: 'هل تُحسب السنوات مع بطاقة I أو J؟ قائمة الوثائق لا تذكرهما.',
      options: {
        complete: 'لا. يقول منشور (circulaire) إنه لا تُحسب إلا الوثائق التي في القائمة.',
        'not-complete': 'نعم. تقول محكمة في غنت إن وثائق أخرى يمكن أن تثبت إقامة قانونية.',
      },
    },
    'nationality.hole-between-permits': {
      question: 'كانت لديك أيام بلا إذن بين إذنين، لكنك بقيت مسجلًا. هل هذا انقطاع؟',
      options: {
        'document-proves-the-stay': 'نعم. لا يُحسب إقامة قانونية إلا ما تثبته وثيقة.',
        'right-went-on': 'لا. استمر حقك، ولم تنقص إلا الورقة.',
      },
    },
    'nationality.one-training-or-several': {
      question: 'هل يجب أن تكون 400 ساعة في تدريب واحد، أم يمكن جمع عدة تدريبات؟',
      options: {
        one: 'تدريب واحد. هذا ما تطلبه شبابيك كثيرة.',
        several: 'يمكنك أن تجمع عدة تدريبات. تقول ذلك محكمة الاستئناف في غنت.',
      },
    },
    'nationality.language-of-the-diploma': {
      question: 'شهادتك البلجيكية ليست بالفرنسية ولا الهولندية ولا الألمانية. هل تُحسب للاندماج الاجتماعي؟',
      options: {
        'national-language': 'لا. المرسوم الملكي (arrêté royal) يطلب إحدى اللغات الثلاث.',
        'any-language': 'نعم. القانون نفسه يطلب شهادة بلجيكية فقط.',
      },
    },
    'nationality.hours-as-days': {
      question: 'كم يوم عمل يساوي التدريب؟',
      options: {
        'half-day-below': '400 ساعة تساوي 52.5 يوم.',
        'seven-point-six-hours': '7.6 ساعة تساوي يومًا، فتساوي 400 ساعة 52.63 يوم.',
        'six-day-week': 'في أسبوع من 38 ساعة ستة أيام، فتساوي 400 ساعة 63.16 يوم.',
      },
    },
    'nationality.degree-alone': {
      question: 'هل تكفي شهادة بلجيكية من السنوات الخمس الأخيرة، حتى إذا دامت الدراسة أقل من 18 شهرًا؟',
      options: {
        'length-deducted': 'لا. لا تُطرح إلا مدة الدراسة.',
        'degree-suffices': 'نعم. الشهادة تكفي.',
      },
    },
  },
  openPoints: {
    'nationality.family-of-belgian': {
      says: 'جئت كفرد من عائلة بلجيكي. لم نقرأ هل تُحسب أشهر الطلب.',
      ask: 'اسأل البلدية (officier de l’état civil، موظف الحالة المدنية) قبل أن تقدم التصريح.',
    },
    'nationality.unpaid-leave': {
      says: 'كانت لديك إجازة بلا أجر في السنوات الخمس الأخيرة. لم يحسم أحد هل تقطع عملك.',
      ask: 'اسأل البلدية (officier de l’état civil، موظف الحالة المدنية) قبل أن تقدم التصريح.',
    },
    'nationality.illiterate': {
      says: 'أنت لا تعرف القراءة أو الكتابة. تقول المحكمة العليا إنه يجب أن يوجد استثناء، لكن لا قانون ينص عليه بعد.',
      ask: 'اسأل محاميًا أو جمعية تساعد في أمور الجنسية.',
    },
    'nationality.citizenship-test': {
      says: 'أُعلن عن اختبار. لا يعرف أحد بعد كيف سيكون.',
      ask: 'لا يستطيع أحد أن يقول لك بعد. انظر مرة أخرى لاحقًا.',
    },
    'nationality.before-july-2018': {
      says: 'لم نقرأ كل الشروط للتصريحات بين 2013 ويوليو 2018.',
      ask: 'اسأل البلدية (officier de l’état civil، موظف الحالة المدنية).',
    },
    'nationality.wider-obstacles': {
      says: 'أُعلن أن ضرائب غير مدفوعة وأمورًا أخرى يمكن أن تقف في طريقك. لا يعرف أحد بعد ما هي.',
      ask: 'لا يستطيع أحد أن يقول لك بعد. انظر مرة أخرى لاحقًا.',
    },
    'nationality.fee-from-2027': {
      says: 'يرتفع الرسم كل سنة في 1 يناير. لا نعرف بعد مبلغ 2027.',
      ask: 'اسأل خدمة المالية الاتحادية (SPF Finances).',
    },
  },
  judgements: {},
  information: {
    'nationality.prosecutor-decides': 'للنيابة العامة (parquet) أربعة أشهر لتعترض. إذا لم تعترض تصبح بلجيكيًا.',
    'nationality.municipal-tax': 'قد تطلب بلديتك رسمًا خاصًا بها إضافيًا. لا نعرف كم هو. اسأل هناك.',
    'nationality.file-the-day-after':
      'في اليوم نفسه الذي تكتمل فيه السنوات، بعض المكاتب لا تتفق. قدّم التصريح بعده بيوم فلا يكون هناك خلاف.',
    'nationality.reform-announced': 'أعلنت الحكومة عن اختبار وعن مستوى لغة أعلى. حسب ما وجدناه، ليس هذا قانونًا.',
    'nationality.a-and-h-cards':
      'البطاقة A والبطاقة H لا تكفيان أبدًا يوم تقديم التصريح. لكنهما تُحسبان للسنوات السابقة.',
    'nationality.when-the-clock-starts':
      'تبدأ السنوات مع بطاقتك الأولى. للاجئ المعترف به تبدأ مع طلب الحماية. ولمواطني الاتحاد الأوروبي وعائلاتهم تبدأ مع الطلب.',
    'nationality.renew-in-time':
      'اطلب بطاقة جديدة قبل أن تنتهي القديمة. إذا تأخرت فقد تُشطب من السجل وتبدأ السنوات من جديد.',
    'nationality.free-choice-of-language': 'أنت تختار اللغة. لا يجب أن تكون لغة إقليمك.',
    'nationality.no-conversation-test':
      'إذا كانت لديك وثيقة مقبولة فلا يحق لأحد أن يختبر لغتك في حديث. قالت ذلك محكمة.',
    'nationality.leave-is-no-break': 'الإجازة الوالدية وإجازة الأمومة والمرض لا تقطع عملك.',
    'nationality.foreign-diplomas': 'الشهادة الأجنبية لا تثبت الاندماج الاجتماعي، حتى إذا كان معترفًا بها.',
    'nationality.days-that-count':
      'أيام المرض المدفوعة والعطل المدفوعة وراحة الأمومة تُحسب عادةً أيام عمل. أما الإجازة الوالدية فلا تُحسب.',
    'nationality.work-abroad': 'العمل في بلد آخر لا يُحسب.',
    'nationality.fee-not-paid-back': 'لا تسترد الرسم إذا كان الجواب لا.',
    'nationality.payment-date-decides': 'اليوم الذي تدفع فيه يحدد المبلغ، لا اليوم الذي تقدم فيه التصريح.',
    'nationality.receipt-cannot-come-later': 'ضع الإيصال في ملفك عندما تقدم التصريح. لا يمكنك أن تضيفه لاحقًا.',
  },
  steps: {
    'nationality.pay-the-fee': 'ادفع الرسم على الإنترنت عبر MyMinfin قبل أن تقدم التصريح، واطبع الإيصال.',
    'nationality.make-an-appointment':
      'احجز موعدًا مع موظف الحالة المدنية (officier de l’état civil) في بلديتك واطلب قائمة الوثائق.',
    'nationality.look-at-each-condition': 'انظر إلى كل شرط أدناه لترى ما الذي ينقص، ومنذ متى يمكن أن يتحقق.',
    'nationality.ask-the-municipality':
      'اسأل موظف الحالة المدنية (officier de l’état civil) في بلديتك عن النقاط غير المحسومة.',
    'nationality.ask-for-unlimited-stay': 'اسأل بلديتك هل يمكنك الحصول على بطاقة إقامة بلا نهاية، مثل البطاقة B أو L.',
    'nationality.ask-for-residence-history':
      'اطلب من بلديتك شهادة إقامة فيها كل عناوينك (certificat de résidence avec historique). هي تُظهر هل هناك فجوات.',
    'nationality.take-a-language-course': 'قدّم اختبارًا أو تابع دورة في مدرسة معترف بها، واطلب شهادة بالمستوى A2.',
    'nationality.follow-the-programme': 'اتبع برنامج الاندماج في إقليمك. يمكن أن يعطيك الشهادة.',
    'nationality.go-on-working': 'اجمع أيام عملك: 468 يومًا في خمس سنوات تكفي.',
    'nationality.ask-the-finance-service': 'اسأل خدمة المالية الاتحادية (SPF Finances) عن المبلغ.',
  },
  evidence: {
    'nationality.birth-certificate': 'شهادة ميلادك، مترجمة ومصدّقة إذا كانت أجنبية.',
    'nationality.criminal-record': 'مستخرج من السجل العدلي (extrait de casier judiciaire) من بلديتك.',
    'nationality.residence-history': 'شهادة إقامة فيها كل عناوينك (certificat de résidence avec historique) من بلديتك.',
    'nationality.residence-card': 'نسخة من وجهي بطاقة إقامتك.',
    'nationality.fee-receipt': 'إيصال الرسم.',
    'nationality.proofs-of-integration': 'شهاداتك الدراسية وشهاداتك الأخرى وإثباتات العمل.',
    'nationality.proof-of-language': 'وثيقة واحدة تثبت الفرنسية أو الهولندية أو الألمانية.',
    'nationality.individual-accounts':
      'حساباتك الفردية (compte individuel، ورقة سنوية من كل صاحب عمل) وقسائم راتب هذه السنة.',
    'nationality.social-contributions': 'إثبات تأمينك الاجتماعي كعامل لحسابك، وإثبات الاشتراكات المدفوعة.',
  },
}
