import type { integrationEfforts as english } from '../../en/law/integration-efforts.ts'
import type { SameSentences } from '../../law-words.ts'

/** جهود الاندماج كشرط للإقامة. */
export const integrationEfforts: SameSentences<typeof english> = {
  norms: {
    'belgium/residence/integration-efforts/subject': {
      title: 'جهود الاندماج كشرط لإقامتك',
      question: 'هل يستطيع مكتب الأجانب أن يطلب مني جهودًا للاندماج؟',
      met: 'جهود الاندماج (efforts d’intégration) شرط لإقامتك.',
      notMet: 'جهود الاندماج (efforts d’intégration) ليست شرطًا لإقامتك.',
      undetermined: 'لا نستطيع أن نقول بعد هل جهود الاندماج شرط لإقامتك.',
    },
    'belgium/residence/integration-efforts/monitored': {
      title: 'تحقق مكتب الأجانب (Office des étrangers)',
      question: 'هل يستطيع مكتب الأجانب أن يتحقق من جهودي للاندماج في هذا اليوم؟',
      met: 'يستطيع مكتب الأجانب (Office des étrangers) أن يتحقق من جهودك للاندماج في هذا اليوم.',
      notMet: 'لا يتحقق مكتب الأجانب (Office des étrangers) من جهودك للاندماج في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بعد هل يستطيع مكتب الأجانب أن يتحقق من جهودك في هذا اليوم.',
    },
    'belgium/residence/integration-efforts/prove-at-first-renewal': {
      title: 'الإثبات عند أول تجديد للبطاقة A',
      question: 'هل يجب أن أثبت جهود الاندماج عندما أجدد بطاقتي A أول مرة؟',
      met: 'يجب أن تثبت جهودك للاندماج عندما تطلب أول تجديد لبطاقتك A، على أبعد تقدير.',
      notMet: 'لا يجب أن تثبت جهود الاندماج عند أول تجديد.',
      undetermined: 'لا نستطيع أن نقول بعد هل يجب أن تثبت جهود الاندماج عند أول تجديد.',
    },
    'belgium/residence/integration-efforts/window-opens': {
      title: 'أول يوم يمكن فيه التحقق',
      question: 'منذ متى يستطيع مكتب الأجانب أن يتحقق من جهودي؟',
      met: 'يستطيع مكتب الأجانب أن يتحقق من جهودك منذ هذا اليوم.',
      notMet: 'ليست هناك مدة تحقق لك.',
      undetermined: 'لا نستطيع أن نقول بعد منذ متى يستطيع مكتب الأجانب أن يتحقق من جهودك.',
    },
    'belgium/residence/integration-efforts/window-closes': {
      title: 'نهاية المدة التي يمكن فيها التحقق',
      question: 'من أي يوم لا يعود مكتب الأجانب يستطيع أن يتحقق من جهودي؟',
      met: 'من هذا اليوم لا يعود مكتب الأجانب يستطيع أن يتحقق من جهودك.',
      notMet: 'ليست هناك مدة تحقق لك.',
      undetermined: 'لا نستطيع أن نقول بعد متى تنتهي مدة التحقق.',
    },
    'belgium/residence/integration-efforts/efforts-shown': {
      title: 'جهود يمكنك أن تثبتها',
      question: 'هل بذلت جهدًا للاندماج من الجهود التي يذكرها القانون؟',
      met: 'بذلت جهدًا واحدًا على الأقل من الجهود التي يذكرها القانون.',
      notMet: 'لم نجد أي جهد من الجهود التي يذكرها القانون. قد تُحسب جهود أخرى أيضًا.',
      undetermined: 'لا نستطيع أن نقول بعد هل بذلت جهدًا من الجهود التي يذكرها القانون.',
    },
    'belgium/residence/integration-efforts/efforts-shown/course': {
      title: 'جهد: برنامج اندماج',
      question: 'هل أتبع برنامج اندماج أو اتبعته؟',
      met: 'تتبع برنامج اندماج أو اتبعته.',
      notMet: 'لم تتبع برنامج اندماج.',
      undetermined: 'لا نعرف بعد هل اتبعت برنامج اندماج.',
    },
    'belgium/residence/integration-efforts/efforts-shown/work': {
      title: 'جهد: العمل',
      question: 'هل أعمل في بلجيكا أو عملت فيها؟',
      met: 'تعمل في بلجيكا أو عملت فيها.',
      notMet: 'لم تعمل في بلجيكا.',
      undetermined: 'لا نعرف بعد هل عملت في بلجيكا.',
    },
    'belgium/residence/integration-efforts/efforts-shown/diploma-or-enrolment': {
      title: 'جهد: الدراسة',
      question: 'هل أدرس في مدرسة معترف بها، أو لدي شهادة منها؟',
      met: 'تدرس في مدرسة معترف بها أو لديك شهادة منها.',
      notMet: 'لا تدرس في مدرسة معترف بها وليست لديك شهادة منها.',
      undetermined: 'لا نعرف بعد هل درست في مدرسة معترف بها.',
    },
    'belgium/residence/integration-efforts/efforts-shown/training': {
      title: 'جهد: التدريب المهني',
      question: 'هل أتابع تدريبًا مهنيًا معترفًا به أو تابعته؟',
      met: 'تتابع تدريبًا مهنيًا معترفًا به أو تابعته.',
      notMet: 'لم تتابع تدريبًا مهنيًا معترفًا به.',
      undetermined: 'لا نعرف بعد هل تابعت تدريبًا معترفًا به.',
    },
    'belgium/residence/integration-efforts/efforts-shown/language': {
      title: 'جهد: لغة المكان',
      question: 'هل أستطيع أن أثبت أني أعرف لغة المكان الذي أسكن فيه؟',
      met: 'تستطيع أن تثبت أنك تعرف لغة المكان الذي تسكن فيه.',
      notMet: 'ليس لديك ما يثبت أنك تعرف لغة المكان الذي تسكن فيه.',
      undetermined: 'لا نعرف بعد هل تستطيع أن تثبت أنك تعرف لغة المكان الذي تسكن فيه.',
    },
    'belgium/residence/integration-efforts/efforts-shown/associations': {
      title: 'جهد: النوادي والتطوع',
      question: 'هل أشارك في نادٍ أو أتطوع؟',
      met: 'تشارك في نادٍ أو شاركت فيه، أو تتطوع.',
      notMet: 'لم تشارك في أي نادٍ ولم تتطوع.',
      undetermined: 'لا نعرف بعد هل تشارك في نادٍ أو تتطوع.',
    },
    'belgium/residence/integration-efforts/stay-at-risk': {
      title: 'ماذا قد يحدث إذا نقصت الجهود',
      question: 'هل يمكن أن أفقد إقامتي لأن جهودي قليلة؟',
      met: 'يحق لمكتب الأجانب أن ينهي إقامتك لأن جهودك قليلة. لكنه ليس مجبرًا على ذلك.',
      notMet: 'لا يمكن أن تفقد إقامتك بسبب قلة الجهود وحدها.',
      undetermined: 'لا يستطيع أحد أن يقول هذا مسبقًا. لا تفقد إقامتك تلقائيًا أبدًا: يجب أن يقرر ذلك مكتب الأجانب.',
    },
  },
  versions: {
    X0: 'الطلبات حتى 25 يناير 2017: لا شرط',
    X1: 'الطلبات منذ 26 يناير 2017: المادة 1/2 من قانون 15 ديسمبر 1980',
    'X-efforts': 'الجهود التي تذكرها المادة 1/2 من قانون 15 ديسمبر 1980',
  },
  clauses: {
    'federal.not-belgian': {
      holds: 'ليست لديك الجنسية البلجيكية.',
      fails: 'لديك الجنسية البلجيكية.',
    },
    'federal.not-union-citizen': {
      holds: 'لست مواطنًا من الاتحاد الأوروبي ولا من آيسلندا أو ليختنشتاين أو النرويج أو سويسرا.',
      fails: 'أنت مواطن من الاتحاد الأوروبي أو من آيسلندا أو ليختنشتاين أو النرويج أو سويسرا.',
    },
    'federal.adult': {
      holds: 'عمرك 18 سنة أو أكثر.',
      fails: 'عمرك أقل من 18 سنة.',
    },
    'federal.application-since-2017': {
      holds: 'طلبت إقامة لأكثر من 90 يومًا في 26 يناير 2017 أو بعده.',
      fails: 'لم تطلب إقامة لأكثر من 90 يومًا منذ 26 يناير 2017.',
    },
    'federal.application-not-exempt': {
      holds: 'طلبت إقامتك على مادة من القانون تُطلب فيها الجهود.',
      fails: 'طلبت إقامتك على مادة من القانون لا تُطلب فيها الجهود.',
    },
    'federal.no-exempt-application-since': {
      holds: 'لم تقدم بعد ذلك طلبًا لا تُطلب فيه الجهود.',
      fails: 'قدمت بعد ذلك طلبًا آخر، وبسببه لم تعد الجهود مطلوبة.',
    },
    'federal.seriously-ill': {
      holds: 'أنت مريض مرضًا خطيرًا.',
      fails: 'لست مريضًا مرضًا خطيرًا.',
    },
    'federal.protected-adult': {
      holds: 'أنت بالغ تحت الحماية (majeur protégé): قرر قاضٍ أن شخصًا يساعدك في الأمور القانونية.',
      fails: 'لست بالغًا تحت الحماية (majeur protégé).',
    },
    'federal.recognised-protection': {
      holds: 'اعترفت بك بلجيكا لاجئًا أو منحتك حماية ثانوية (protection subsidiaire).',
      fails: 'لست لاجئًا معترفًا به في بلجيكا وليست لديك فيها حماية ثانوية (protection subsidiaire).',
    },
    'federal.turkish-agreement': {
      holds: 'لديك الجنسية التركية. اتفاق من 1963 يعفيك.',
      fails: 'ليست لديك الجنسية التركية.',
    },
    'federal.family-of-turkish-national': {
      holds: 'الاتفاق مع تركيا من 1963 يعفيك بسبب عائلتك.',
      fails: 'لا أحد في عائلتك لديه الجنسية التركية.',
    },
    'federal.window-of-a-card': {
      holds: 'لديك بطاقة A. مُنح حقك الأول في الإقامة منذ سنة إلى خمس سنوات.',
      fails: 'مدة التحقق للبطاقة A ليست جارية لك.',
    },
    'federal.window-of-b-card': {
      holds: 'لديك بطاقة B. مُنحت إقامتك غير المحدودة منذ سنة إلى خمس سنوات.',
      fails: 'مدة التحقق للبطاقة B ليست جارية لك.',
    },
    'federal.window-of-f-card': {
      holds: 'لديك بطاقة F. مُنحت أول بطاقة F منذ سنة إلى خمس سنوات.',
      fails: 'مدة التحقق للبطاقة F ليست جارية لك.',
    },
    'federal.on-a-card': {
      holds: 'لديك بطاقة A.',
      fails: 'ليست لديك بطاقة A.',
    },
    'federal.first-renewal-not-asked-before': {
      holds: 'لم تكن قد طلبت أول تجديد لبطاقتك A قبل هذا اليوم.',
      fails: 'طلبت أول تجديد لبطاقتك A قبل هذا اليوم.',
    },
    'federal.card-with-window': {
      holds: 'لديك بطاقة A أو بطاقة B أو بطاقة F.',
      fails: 'ليست لديك بطاقة A ولا بطاقة B ولا بطاقة F.',
    },
    'federal.integration-course': {
      holds: 'تتبع برنامج اندماج أو اتبعته.',
      fails: 'لم تتبع برنامج اندماج.',
    },
    'federal.work': {
      holds: 'تعمل في بلجيكا أو عملت فيها.',
      fails: 'لم تعمل في بلجيكا.',
    },
    'federal.diploma-or-enrolment': {
      holds: 'تدرس في مدرسة معترف بها أو لديك شهادة منها.',
      fails: 'لا تدرس في مدرسة معترف بها وليست لديك شهادة منها.',
    },
    'federal.recognised-training': {
      holds: 'تتابع تدريبًا مهنيًا معترفًا به أو تابعته.',
      fails: 'لم تتابع تدريبًا مهنيًا معترفًا به.',
    },
    'federal.language-of-place': {
      holds: 'تستطيع أن تثبت أنك تعرف لغة المكان الذي أنت مسجل فيه.',
      fails: 'ليس لديك ما يثبت أنك تعرف لغة المكان الذي أنت مسجل فيه.',
    },
    'federal.associations': {
      holds: 'تشارك في نادٍ أو جمعية، أو تتطوع.',
      fails: 'لا تشارك في نادٍ أو جمعية ولا تتطوع.',
    },
    'federal.efforts-insufficient': {
      holds: 'يرى مكتب الأجانب أن جهودك لا تكفي.',
      fails: 'يرى مكتب الأجانب أن جهودك تكفي.',
    },
    'federal.lack-alone-suffices': {
      holds: 'قلة الجهود وحدها يمكن أن تكون سببًا لإنهاء إقامتك.',
      fails: 'قلة الجهود وحدها ليست سببًا لإنهاء إقامتك. يجب أن يوجد سبب آخر أيضًا.',
    },
  },
  readings: {
    'federal.lack-alone': {
      question: 'هل يمكن أن تكون قلة الجهود وحدها سببًا لإنهاء إقامة؟',
      options: {
        alone: 'نعم. يقول مكتب الأجانب إنه يحق له عندئذ أن يرفض التجديد أو ينهي الإقامة.',
        'only-with-other-ground': 'لا. تقول وكالة الاندماج الفلمنكية إنه يجب أن يوجد سبب آخر أيضًا.',
      },
    },
    'federal.grant-of-f-stay': {
      question: 'منذ متى تُحسب السنوات الخمس للبطاقة F؟',
      options: { settled: 'منذ أول بطاقة F.' },
    },
    'federal.turkish-nationals': {
      question: 'هل الأتراك معفيون؟',
      options: { settled: 'من تحقق مكتب الأجانب، نعم. أما برنامج الإقليم فلكل إقليم فيه قاعدته.' },
    },
  },
  openPoints: {
    'federal.article-added-later': {
      says: 'الطلبات على المادة التي ذكرتها لا يشملها التحقق اليوم. لم نستطع أن نقرأ منذ متى.',
      ask: 'اسأل مكتب الأجانب (Office des étrangers) أو محاميًا.',
    },
    'federal.article-not-precise': {
      says: 'للمادة التي ذكرتها عدة أجزاء. في بعضها تُطلب الجهود، وفي بعضها لا.',
      ask: 'ابحث عن المادة كاملة في طلبك أو في القرار. يمكنك أيضًا أن تسأل مكتب الأجانب (Office des étrangers).',
    },
    'federal.exempt-application-since': {
      says: 'قدمت طلبًا تُطلب فيه الجهود، ثم طلبًا آخر لا تُطلب فيه. لم نستطع أن نقرأ أي الطلبين يقرر.',
      ask: 'اسأل مكتب الأجانب (Office des étrangers) أو محاميًا.',
    },
    'federal.family-of-turkish-national': {
      says: 'اتفاق من 1963 يعفي الأتراك. لم نستطع أن نقرأ من يعفي أيضًا من أفراد العائلة.',
      ask: 'اسأل مكتب الأجانب (Office des étrangers) أو محاميًا.',
    },
  },
  judgements: {
    'federal.efforts-insufficient': 'مكتب الأجانب يقرر هل جهودك تكفي.',
  },
  information: {
    'federal.apart-from-regions': 'هذا ليس برنامج الاندماج في إقليمك. يمكن أن تكون معفى من أحدهما وغير معفى من الآخر.',
    'federal.what-counts':
      'هذه الجهود تُحسب: دورة اندماج، والعمل، وشهادة دراسية أو تسجيل في مدرسة، وتدريب معترف به، ولغة المكان الذي تسكن فيه، والمشاركة في نوادٍ أو جمعيات.',
    'federal.list-not-closed': 'قد تُحسب جهود أخرى أيضًا. القانون لا يذكرها كلها.',
    'federal.regional-certificate-counts': 'شهادة برنامج الاندماج إثبات جيد. لكنها لا تحسم كل شيء.',
    'federal.stay-never-lost-by-itself': 'لا تفقد إقامتك تلقائيًا أبدًا. يجب أن يقرر ذلك مكتب الأجانب.',
    'federal.office-may-end-stay':
      'إذا لم تبذل جهودًا أو كانت قليلة، يحق لمكتب الأجانب أن يرفض تجديد بطاقتك أو ينهي إقامتك.',
    'federal.perhaps-only-with-other-ground':
      'تقول وكالة الاندماج الفلمنكية إن هذا لا يحق له إلا إذا وُجد سبب آخر أيضًا.',
    'federal.what-is-weighed':
      'قبل أن يقرر، ينظر مكتب الأجانب إلى عائلتك في بلجيكا، ومدة سكنك هنا، وروابطك ببلدك الأصلي.',
    'federal.accepted-by-the-court': 'قبلت المحكمة الدستورية (Cour constitutionnelle) هذا الشرط في الحكم 126/2018.',
    'federal.enough-is-judged': 'مكتب الأجانب هو الذي يقدّر هل جهودك تكفي.',
  },
  steps: {
    'federal.keep-proofs': 'احتفظ بما يثبت كل ما تفعله: الدورات، والعمل، واللغة، والنوادي، والتطوع.',
    'federal.answer-the-office':
      'إذا طلب مكتب الأجانب إثباتات فأرسلها في الوقت المحدد. يستطيع أن يطلبها حتى اليوم الذي يسبق {date}.',
    'federal.add-proofs-to-renewal': 'أضف ما يثبت جهودك عندما تطلب أول تجديد لبطاقتك A.',
    'federal.begin-an-effort': 'ابدأ بواحد: دورة لغة، أو برنامج الاندماج، أو تدريب، أو تطوع.',
    'federal.collect-proofs': 'اجمع الإثباتات التي لديك، وانظر إلى قائمة ما يُحسب.',
    'federal.tell-about-ties': 'إذا كتب إليك مكتب الأجانب فأخبره عن عائلتك في بلجيكا وعن مدة سكنك هنا.',
    'federal.get-legal-help': 'إذا أراد مكتب الأجانب أن ينهي إقامتك فاذهب فورًا إلى محامٍ أو خدمة اجتماعية.',
    'federal.ask-immigration-office': 'اسأل مكتب الأجانب (Office des étrangers)، أو خدمة اجتماعية تعرف قانون الإقامة.',
  },
  evidence: {
    'federal.application-proof': 'إثبات طلب الإقامة، مع تاريخه ومادة القانون',
    'federal.residence-cards': 'كل بطاقات إقامتك، والقديمة أيضًا',
    'federal.course-proof': 'شهادة برنامج اندماج، أو إثبات أنك تتبعه',
    'federal.work-proof': 'عقد عملك أو قسائم راتبك أو إثبات أنك تعمل لحسابك',
    'federal.diploma-or-enrolment': 'شهادتك الدراسية، أو إثبات أنك مسجل في مدرسة',
    'federal.training-proof': 'شهادة تدريبك المهني',
    'federal.language-proof': 'إثبات مستواك في لغة المكان الذي تسكن فيه',
    'federal.association-proof': 'رسالة من ناديك أو جمعيتك أو منظمة التطوع',
    'federal.course-certificate': 'شهادة برنامج اندماجك',
    'federal.course-enrolment': 'الاتفاقية مع مكتب الاندماج، أو ورقة تقول إنك تتبع البرنامج',
    'federal.work-contract': 'عقود عملك',
    'federal.pay-slips': 'قسائم راتبك، أو الحساب السنوي من صاحب عملك',
    'federal.appointment': 'قرار تعيينك موظفًا حكوميًا',
    'federal.self-employed-proof': 'إثبات أنك مسجل كعامل لحسابك وأنك دفعت اشتراكاتك',
    'federal.diploma': 'شهادتك الدراسية من مدرسة معترف بها',
    'federal.enrolment-proof': 'إثبات أنك مسجل في مدرسة معترف بها',
    'federal.training-certificate': 'شهادة تدريبك المهني',
    'federal.training-enrolment': 'عقد تدريبك المهني أو تسجيلك فيه',
    'federal.language-certificate': 'شهادة فيها مستواك في لغة المكان الذي تسكن فيه',
    'federal.association-letter': 'رسالة من ناديك أو جمعيتك: ماذا تفعل هناك، ومنذ متى',
    'federal.volunteer-agreement': 'الاتفاق على عملك التطوعي',
    'federal.proof-of-ties': 'ما يثبت عائلتك في بلجيكا والمدة التي سكنتها هنا',
  },
}
