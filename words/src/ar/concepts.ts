import type { Words } from '../translation.ts'
import { becomingBelgianWords } from './concepts/becoming-belgian.ts'
import { birthCertificateWords } from './concepts/birth-certificate.ts'
import { educationConcepts } from './concepts/education.ts'
import { imageAndDataConcepts } from './concepts/image-and-data.ts'

const levels = {
  A1: 'A1: بعض الكلمات',
  A2: 'A2: حديث بسيط',
  B1: 'B1: الحياة اليومية',
  B2: 'B2: تحدث بسهولة',
  C1: 'C1: بطلاقة',
  C2: 'C2: مثل اللغة الأم',
}

const institutions = {
  fr: 'الجماعة الفرنسية (Fédération Wallonie-Bruxelles)',
  nl: 'الجماعة الفلمنكية (Vlaamse Gemeenschap)',
  de: 'الجماعة الناطقة بالألمانية (Deutschsprachige Gemeinschaft)',
  'royal-military-school': 'المدرسة العسكرية الملكية (École royale militaire)',
}

const country = { label: 'البلد' }

/** كيف نسأل عن كل معلومة. */
export const concepts: Words['concepts'] = {
  birthDate: {
    label: 'تاريخ ميلادك',
    question: 'متى وُلدت؟',
    help: 'كما هو مكتوب في بطاقتك أو جواز سفرك. إذا كنت تعرف السنة فقط، أو الشهر والسنة، فاكتب ما تعرفه.',
  },
  nationalities: {
    label: 'جنسياتك',
    question: 'ما هي جنسياتك؟',
    help: 'اذكرها كلها، وأيضًا أي جنسية كانت لك من قبل. الجنسية التي وُلدت بها لا تحتاج إلى تاريخ بداية. إذا كنت بلا جنسية فاختر «لا جنسية لي».',
    none: 'لا جنسية لي',
    row: 'الجنسية',
    fields: {
      country,
      from: { label: 'منذ', help: 'اليوم الأول. اتركه فارغًا إذا وُلدت بهذه الجنسية.' },
      until: { label: 'حتى', help: 'اليوم الأخير. اتركه فارغًا إذا كانت هذه الجنسية ما زالت لك.' },
    },
  },
  birthPlace: {
    label: 'مكان ميلادك',
    question: 'في أي بلد وُلدت؟',
    help: 'البلد باسمه الحالي.',
    fields: {
      country,
      region: {
        label: 'المنطقة',
        help: 'فقط إذا وُلدت في أنغولا: اكتب Cabinda إذا كان ذلك في كابيندا. وإلا فاتركه فارغًا.',
      },
    },
  },
  parentsBirthplace: {
    label: 'مكان ميلاد والديك',
    question: 'في أي بلد وُلد كل من والديك؟',
    help: 'سطر لكل من الأب والأم. هذا مهم في فلاندرز للبلجيكيين المولودين خارج بلجيكا.',
    none: 'لا أريد أن أذكر أبي أو أمي',
    row: 'الأب أو الأم',
    fields: { country },
  },
  seriousPersonalFacts: {
    label: 'وقائع شخصية خطيرة',
    question: 'هل هناك أمر خطير يمكن أن تحتج به النيابة العامة (parquet) ضدك؟',
    help: 'القانون يسمي ذلك «وقائع شخصية خطيرة» (faits personnels graves). أمثلة: حكم بالسجن ما زال في سجلك، أو هوية مزيفة. اسأل محاميًا إذا لم تكن متأكدًا.',
  },
  medical: {
    label: 'المرض والإعاقة',
    question: 'هل يمنعك مرض أو إعاقة من اتباع برنامج أو من العمل؟',
    help: 'لا يُحسب إلا ما كتبه طبيب أو مؤسسة على ورق. لا تحتاج إلى ذكر اسم المرض.',
    none: 'لا مرض ولا إعاقة من هذا النوع',
    row: 'مرض أو إعاقة',
    fields: {
      kind: { label: 'ماذا تقول الشهادة' },
      from: { label: 'من', help: 'اليوم الأول في الشهادة.' },
      until: { label: 'حتى', help: 'اليوم الأخير في الشهادة. اتركه فارغًا إذا لم تكن لها نهاية.' },
      rate: { label: 'النسبة المئوية', help: 'في حالة العجز: النسبة المكتوبة في القرار، مثلًا 66.' },
      preventsWork: {
        label: 'يمنعني من العمل',
        help: 'في حالة الإعاقة: هل تقول ورقة إنك لا تستطيع العمل بسببها؟ أجب بلا إذا كنت تستطيع العمل معها.',
      },
    },
    codes: {
      kind: {
        'programme-impossible': 'لا أستطيع اتباع البرنامج (شهادة طبية)',
        'serious-illness': 'أنا مريض مرضًا خطيرًا',
        invalidity: 'معترف رسميًا بأني عاجز (invalidité)',
        disability: 'معترف رسميًا بأن لدي إعاقة (handicap)',
      },
    },
  },
  legalCapacity: {
    label: 'الحماية القانونية للبالغين',
    question: 'هل وضعك قاضٍ تحت حماية شخص يدير شؤونك؟',
    help: 'يستطيع قاضي الصلح (juge de paix) أن يعيّن مديرًا (administrateur) لبالغ لا يستطيع أن يهتم بشؤونه بنفسه.',
    none: 'لا، أنا أقرر بنفسي',
    row: 'حماية',
    fields: {
      kind: { label: 'الإجراء' },
      from: { label: 'من', help: 'يوم القرار.' },
      until: { label: 'حتى', help: 'اتركه فارغًا إذا كان القرار ما زال ساريًا.' },
    },
    codes: { kind: { 'protected-adult': 'عيّن قاضٍ مديرًا لشؤوني' } },
  },
  registrations: {
    label: 'عناوينك في بلجيكا',
    question: 'في أي بلديات كنت مسجلًا، ومتى؟',
    help: 'سطر لكل بلدية، ولكل سجل. اطلب من بلديتك شهادة إقامة «مع السجل التاريخي» (certificat de résidence avec historique). فيها كل عناوينك.',
    none: 'لم أُسجَّل في بلجيكا قط',
    row: 'تسجيل',
    fields: {
      register: {
        label: 'السجل',
        help: 'من يحمل بطاقة للأجانب يكون غالبًا في سجل الأجانب. وطالب اللجوء يكون في سجل الانتظار.',
      },
      municipality: { label: 'البلدية', help: 'البلدية (commune، gemeente) التي يوجد أو كان يوجد فيها عنوانك.' },
      from: { label: 'من', help: 'اليوم الأول في هذا السجل في هذه البلدية.' },
      until: { label: 'حتى', help: 'اليوم الأخير. اتركه فارغًا إذا كنت ما زلت مسجلًا هناك.' },
      endedBy: { label: 'كيف انتهى' },
    },
    codes: {
      register: {
        foreigners: 'سجل الأجانب (registre des étrangers)',
        population: 'سجل السكان (registre de la population)',
        waiting: 'سجل الانتظار، للجوء (registre d’attente)',
      },
      endedBy: {
        move: 'انتقلت إلى عنوان آخر، أو إلى سجل آخر',
        departure: 'أخبرت البلدية بأني غادرت بلجيكا',
        'struck-off': 'شطبتني البلدية من السجل (radiation)',
        'right-lost': 'فقدت حق الإقامة',
      },
    },
  },
  residenceDocuments: {
    label: 'وثائق إقامتك',
    question: 'ما هي بطاقات ووثائق الإقامة التي معك الآن، والتي كانت معك من قبل؟',
    help: 'سطر لكل بطاقة أو ورقة. حرف البطاقة مكتوب على وجهها. الحروف القديمة: الحرف C أصبح K، والحرف D أصبح L، والحرف E أصبح EU.',
    none: 'لم تكن لدي وثيقة إقامة قط',
    row: 'وثيقة',
    fields: {
      type: {
        label: 'البطاقة أو الورقة',
        help: 'الحرف مكتوب على وجه البطاقة. والورقة رقمها في أعلاها.',
      },
      orderedOn: {
        label: 'طُلبت في',
        help: 'اليوم الذي طلبت فيه البطاقة من البلدية. هو قبل اليوم الذي استلمتها فيه.',
      },
      from: { label: 'كانت معك من', help: 'اليوم الأول الذي كانت فيه معك.' },
      until: { label: 'كانت معك حتى', help: 'اليوم الأخير الذي كانت فيه معك. اتركه فارغًا إذا كانت ما زالت معك.' },
      validUntil: { label: 'صالحة حتى', help: 'التاريخ المطبوع على الوثيقة.' },
      ground: {
        label: 'سبب إقامتك',
        help: 'لماذا حصلت عليها. السبب مكتوب على ظهر البطاقة أو في القرار.',
      },
      renewalRequestedOn: { label: 'طلبت التجديد في', help: 'اليوم الذي طلبت فيه البطاقة التالية.' },
      specialCard: {
        label: 'بطاقة هوية خاصة',
        help: 'بطاقة من وزارة الخارجية، للدبلوماسيين وموظفي المنظمات الدولية.',
      },
    },
    codes: {
      type: {
        A: 'البطاقة A (إقامة محدودة)',
        B: 'البطاقة B (إقامة غير محدودة)',
        EU: 'البطاقة EU (مواطن من الاتحاد الأوروبي؛ كانت E)',
        'EU+': 'البطاقة EU+\u200e (مواطن من الاتحاد الأوروبي، إقامة دائمة؛ كانت E+\u200e)',
        F: 'البطاقة F (فرد من عائلة مواطن من الاتحاد الأوروبي أو من عائلة بلجيكي)',
        'F+': 'البطاقة F+\u200e (مثل F، مع إقامة دائمة)',
        H: 'البطاقة H (البطاقة الزرقاء الأوروبية، carte bleue)',
        K: 'البطاقة K (استقرار، établissement؛ كانت C)',
        L: 'البطاقة L (مقيم لمدة طويلة في الاتحاد الأوروبي؛ كانت D)',
        M: 'البطاقة M (البريطانيون وعائلاتهم، اتفاق الانسحاب)',
        I: 'البطاقة I (نقل داخل شركة)',
        J: 'البطاقة J (تنقّل داخل شركة)',
        orange: 'البطاقة البرتقالية (carte orange، attestation d’immatriculation)',
        'annex-4': 'الملحق 4 (annexe 4، attestation d’immatriculation)',
        'annex-7bis': 'الملحق 7bis (annexe 7bis)',
        'annex-8': 'الملحق 8 (annexe 8، تسجيل مواطن من الاتحاد الأوروبي)',
        'annex-8bis': 'الملحق 8bis (annexe 8bis، إقامة دائمة لمواطن من الاتحاد الأوروبي)',
        'annex-15': 'الملحق 15 (annexe 15، يغطي الإقامة مدة قصيرة)',
        'annex-19': 'الملحق 19 (annexe 19، مواطن من الاتحاد الأوروبي يطلب التسجيل)',
        'annex-19ter': 'الملحق 19ter (annexe 19ter، فرد من العائلة يطلب بطاقة)',
        'annex-25': 'الملحق 25 (annexe 25، طلب لجوء على الحدود)',
        'annex-25quinquies': 'الملحق 25quinquies (annexe 25quinquies، طلب لجوء جديد على الحدود)',
        'annex-26': 'الملحق 26 (annexe 26، طلب لجوء)',
        'annex-26quinquies': 'الملحق 26quinquies (annexe 26quinquies، طلب لجوء جديد)',
        'annex-56': 'الملحق 56 (annexe 56)',
        special: 'بطاقة هوية خاصة أو دبلوماسية',
      },
      ground: {
        work: 'العمل (الإذن الموحد، permis unique)',
        study: 'الدراسة',
        family: 'العائلة (regroupement familial)',
        'au-pair': 'الإقامة لدى عائلة (au pair)',
        'working-holiday': 'عطلة مع عمل (vacances-travail)',
        humanitarian: 'أسباب إنسانية',
        medical: 'أسباب طبية',
        trafficking: 'ضحية الاتجار بالبشر',
        asylum: 'اللجوء (لاجئ أو حماية ثانوية)',
        'awaiting-f-plus': 'الملحق 15: في انتظار البطاقة F+\u200e',
        'document-not-deliverable': 'الملحق 15: البلدية لا تستطيع بعد أن تسلّم الوثيقة',
        'renewal-pending': 'الملحق 15: طُلب التجديد في وقته ولم يصدر القرار بعد',
        'establishment-pending': 'الملحق 15: لم يصدر بعد القرار في الاستقرار أو الإقامة لمدة طويلة',
        'first-arrival': 'الملحق 15: الوصول الأول، والبطاقة قيد الصنع',
      },
    },
  },
  protection: {
    label: 'الحماية في بلجيكا',
    question: 'هل طلبت اللجوء في بلجيكا، أو هل لديك وضع حماية هنا؟',
    help: 'القرار يقول هل أنت لاجئ أو لديك حماية ثانوية (protection subsidiaire). القادمون من أوكرانيا لديهم غالبًا حماية مؤقتة (protection temporaire).',
    none: 'لم أطلب الحماية قط وليست لدي',
    row: 'طلب أو وضع',
    fields: {
      kind: { label: 'الطلب أو الوضع' },
      requestedOn: { label: 'طُلب في', help: 'يوم طلبك. هو مكتوب على الملحق 25 أو الملحق 26 (annexe).' },
      from: { label: 'من', help: 'اليوم الذي مُنح فيه الوضع.' },
      until: { label: 'حتى', help: 'اتركه فارغًا إذا كان ما زال ساريًا.' },
    },
    codes: {
      kind: {
        refugee: 'لاجئ معترف به (réfugié)',
        subsidiary: 'حماية ثانوية (protection subsidiaire)',
        temporary: 'حماية مؤقتة (protection temporaire)',
        stateless: 'معترف به كعديم الجنسية (apatride)',
        requested: 'طلب يُدرس الآن، أو دُرس من قبل',
      },
    },
  },
  longTermResidentOf: {
    label: 'مقيم لمدة طويلة في بلد آخر',
    question: 'هل منحك بلد آخر في الاتحاد الأوروبي صفة المقيم لمدة طويلة؟',
    help: 'تجد عندئذ على بطاقة ذلك البلد عبارة «مقيم لمدة طويلة – الاتحاد الأوروبي» (résident de longue durée – UE) بلغته.',
    none: 'لا',
    row: 'البلد',
    fields: {
      country,
      from: { label: 'منذ', help: 'اليوم الذي مُنحت فيه هذه الصفة.' },
      until: { label: 'حتى', help: 'اتركه فارغًا إذا كانت ما زالت لك.' },
    },
  },
  absences: {
    label: 'إقاماتك خارج بلجيكا',
    question: 'هل كنت خارج بلجيكا مدة طويلة؟',
    help: 'سطر لكل إقامة في الخارج. إذا أردت جوابًا دقيقًا فاذكر أيضًا عطل الأسابيع القليلة: كل الإقامات تُجمع.',
    none: 'لم أغادر بلجيكا',
    row: 'إقامة في الخارج',
    fields: {
      from: { label: 'أول يوم غياب' },
      until: { label: 'آخر يوم غياب', help: 'اتركه فارغًا إذا كنت ما زلت غائبًا.' },
    },
  },
  residenceApplications: {
    label: 'طلبات الإقامة التي قدمتها',
    question: 'متى وأين طلبت الإقامة في بلجيكا لأكثر من ثلاثة أشهر؟',
    help: 'التأشيرة D (visa D) تُطلب في سفارة أو قنصلية. القرار يذكر مادة القانون التي قدمت عليها الطلب.',
    none: 'لم أقدم طلبًا قط',
    row: 'طلب',
    fields: {
      submittedOn: { label: 'قُدم في', help: 'اليوم الذي سلّمت فيه الطلب، لا يوم الجواب.' },
      at: { label: 'قُدم إلى' },
      basis: {
        label: 'مادة القانون',
        help: 'مثلًا art-10 (العائلة)، أو art-40bis (عائلة مواطن من الاتحاد الأوروبي)، أو art-58 (الدراسة)، أو protection (الحماية)، أو stateless (عديم الجنسية). المادة مكتوبة في القرار.',
      },
    },
    codes: { at: { post: 'سفارة أو قنصلية بلجيكية', municipality: 'بلدية في بلجيكا' } },
  },
  firstAuthorisationOn: {
    label: 'أول إذن بالإقامة',
    question: 'متى حصلت أول مرة على إذن بالإقامة في بلجيكا لأكثر من ثلاثة أشهر؟',
    help: 'يوم القرار. قد يكون قبل بطاقتك الأولى.',
  },
  firstRenewalRequestedOn: {
    label: 'أول تجديد',
    question: 'متى طلبت أول تجديد لبطاقتك؟',
    help: 'اليوم الذي طلبت فيه ذلك من البلدية. إذا لم تطلبه بعد فاختر «لم يحدث هذا».',
  },
  unlimitedSince: {
    label: 'إقامة غير محدودة',
    question: 'منذ متى يحق لك أن تقيم في بلجيكا بلا حد زمني؟',
    help: 'يوم القرار الذي منحك إقامة غير محدودة (مثلًا البطاقة B). إذا كانت إقامتك محدودة فاختر «لم يحدث هذا».',
  },
  family: {
    label: 'عائلتك',
    question: 'هل لديك زوج أو زوجة أو شريك أو ولد أو أب أو أم له أهمية لإقامتك؟',
    help: 'اذكر فرد العائلة الذي التحقت به أو تعيش معه، وخصوصًا إذا كان بلجيكيًا أو من مواطني الاتحاد الأوروبي. اذكر صلة هذا الشخص بك.',
    none: 'لا أحد من العائلة من هذا النوع',
    row: 'فرد من العائلة',
    fields: {
      relation: { label: 'هذا الشخص هو' },
      nationalities: {
        label: 'جنسيات هذا الشخص',
        none: 'هذا الشخص بلا جنسية',
        row: 'الجنسية',
        fields: {
          country,
          from: { label: 'منذ', help: 'اتركه فارغًا إذا وُلد هذا الشخص بهذه الجنسية.' },
          until: { label: 'حتى', help: 'اتركه فارغًا إذا كانت هذه الجنسية ما زالت له.' },
        },
      },
      birthDate: { label: 'تاريخ ميلاد هذا الشخص' },
      emancipated: {
        label: 'قاصر مستقل قانونيًا (émancipé)',
        help: 'عمره أقل من 18 سنة، لكن قاضيًا أو زواجًا جعله مستقلًا.',
      },
      marriedOn: { label: 'تاريخ الزواج أو تسجيل الشراكة', help: 'للزوج أو الزوجة أو الشريك.' },
      endedOn: {
        label: 'انتهى في',
        help: 'اليوم الأخير من الزواج أو الشراكة. اتركه فارغًا إذا كان ما زال قائمًا.',
      },
      livingTogether: {
        label: 'عشتما معًا في بلجيكا',
        none: 'لم نعش معًا في بلجيكا قط',
        row: 'مدة',
        fields: {
          from: { label: 'من' },
          until: { label: 'حتى', help: 'اتركه فارغًا إذا كنتما ما زلتما تعيشان معًا.' },
        },
      },
      partnershipEqualToMarriage: {
        label: 'الشراكة تساوي الزواج',
        help: 'بعض البلدان تسجل شراكات تساوي الزواج، مثل ألمانيا أو السويد. أما المساكنة القانونية البلجيكية (cohabitation légale) فلا تساويه.',
      },
      usedFreeMovement: {
        label: 'عشتما معًا في بلد آخر من الاتحاد الأوروبي',
        help: 'هذا البلجيكي عاش معك من قبل في بلد آخر من الاتحاد الأوروبي أكثر من ثلاثة أشهر، حسب قواعد حرية التنقل.',
      },
      dependent: {
        label: 'أحدكما يعتمد على الآخر',
        help: 'أحدكما يدفع ما يحتاجه الآخر للعيش.',
      },
      protection: { label: 'وضع الحماية لهذا الشخص' },
      residence: { label: 'حق الإقامة لهذا الشخص' },
    },
    codes: {
      relation: {
        spouse: 'زوجي أو زوجتي',
        'registered-partner': 'شريكي المسجل أو شريكتي المسجلة',
        child: 'ابني أو ابنتي',
        parent: 'أبي أو أمي',
        'parent-in-law': 'والد أو والدة زوجي أو زوجتي أو شريكي',
        'child-in-law': 'ابن أو ابنة زوجي أو زوجتي أو شريكي',
      },
      protection: {
        refugee: 'لاجئ معترف به (réfugié)',
        subsidiary: 'حماية ثانوية (protection subsidiaire)',
        temporary: 'حماية مؤقتة (protection temporaire)',
        stateless: 'معترف به كعديم الجنسية (apatride)',
        none: 'لا وضع حماية',
      },
      residence: {
        limited: 'إقامة محدودة',
        unlimited: 'إقامة غير محدودة',
        'temporary-kind': 'إقامة مؤقتة بطبيعتها (au pair، عطلة مع عمل)',
        'single-permit': 'إقامة للعمل (الإذن الموحد، permis unique)',
        'withdrawal-agreement': 'اتفاق انسحاب بريطانيا (البطاقة M)',
        none: 'لا حق إقامة',
      },
    },
  },
  work: {
    label: 'عملك',
    question: 'أين ومتى عملت؟',
    help: 'سطر لكل عمل أو نشاط. تجد التواريخ والأيام في حساباتك الفردية (compte individuel) وقسائم الراتب والعقود.',
    none: 'لم أعمل',
    row: 'عمل أو نشاط',
    fields: {
      kind: { label: 'نوع العمل' },
      country,
      from: { label: 'أول يوم' },
      until: { label: 'آخر يوم', help: 'اتركه فارغًا إذا كنت ما زلت في هذا العمل.' },
      plannedUntil: {
        label: 'نهاية العقد',
        help: 'اليوم الأخير المكتوب في العقد. إذا لم تكن للعقد نهاية فاختر «لم يحدث هذا». اتركه فارغًا إذا كنت لا تعرف.',
      },
      share: { label: 'النسبة من الدوام الكامل', help: '1 هو الدوام الكامل، و0.5 نصف دوام.' },
      days: {
        label: 'أيام العمل',
        help: 'أيام العمل في هذه الوظيفة، حتى اليوم إذا كانت مستمرة. أيام المرض المدفوعة وأيام العطلة المدفوعة تُحسب أيام عمل.',
      },
      paidQuarters: {
        label: 'عدد الفصول التي دفعت اشتراكاتها',
        help: 'لمن يعمل لحسابه: كم فصلًا (ثلاثة أشهر) من الاشتراكات الاجتماعية كان مستحقًا ودُفع.',
      },
      mainActivity: { label: 'هو نشاطي الرئيسي', help: 'لمن يعمل لحسابه: ليس إلى جانب عمل آخر.' },
      leave: {
        label: 'إجازة طويلة خلال هذا العمل',
        none: 'لا إجازة طويلة',
        row: 'إجازة',
        fields: { kind: { label: 'نوع الإجازة' }, from: { label: 'من' }, until: { label: 'حتى' } },
      },
    },
    codes: {
      kind: {
        employee: 'عامل أو موظف بأجر',
        'civil-servant': 'موظف حكومي مثبّت (fonctionnaire statutaire)',
        'self-employed': 'يعمل لحسابه (indépendant)',
      },
      'leave.kind': {
        parental: 'إجازة والدية (congé parental)',
        maternity: 'إجازة أمومة',
        sickness: 'إجازة مرضية',
        unpaid: 'إجازة بلا أجر',
      },
    },
  },
  studies: {
    label: 'دراستك',
    question: 'في أي مدارس أو دراسات درست، أو تدرس الآن؟',
    help: 'اذكر ما أكملته وما تدرسه الآن، في بلجيكا وفي غيرها. المستوى واللغة مكتوبان على الشهادة الدراسية (diplôme).',
    none: 'لم أدرس',
    row: 'مدرسة أو دراسة',
    fields: {
      level: { label: 'المستوى' },
      country,
      recognisedBy: {
        label: 'الجهة التي تعترف بالمدرسة',
        help: 'في بلجيكا: من ينظم المدرسة أو يعترف بها أو يدفع لها. اسمه مكتوب على الشهادة.',
      },
      language: { label: 'لغة الشهادة الدراسية', help: 'اللغة التي حصلت بها على الشهادة.' },
      from: { label: 'أول يوم' },
      until: { label: 'آخر يوم', help: 'اتركه فارغًا إذا كنت ما زلت تدرس.' },
      regular: {
        label: 'طالب منتظم',
        help: 'أنت مسجل في برنامج كامل، لا في دروس متفرقة.',
      },
      exchange: {
        label: 'طالب تبادل',
        help: 'أنت تابع لمدرسة أو جامعة في الخارج، وتدرس هنا جزءًا من دراستك.',
      },
      doctoralScholarship: { label: 'منحة لإعداد الدكتوراه' },
      certifiedOn: {
        label: 'تاريخ الحصول على الشهادة',
        help: 'إذا لم تحصل على شهادة فاختر «لم يحدث هذا».',
      },
      completed: { label: 'أكملت الدراسة', help: 'بقيت حتى النهاية، حتى إذا لم تنجح.' },
      equivalence: {
        label: 'معادلة الشهادة (équivalence)',
        help: 'لشهادة من الخارج: جماعة بلجيكية (Communauté) قالت إنها تساوي شهادة بلجيكية.',
      },
      apprenticeshipDays: {
        label: 'أيام التدريب في شركة',
        help: 'لمن يجمع بين العمل والمدرسة (alternance): عدد الأيام في الشركة.',
      },
      credits: { label: 'الوحدات الدراسية (crédits)', help: 'عدد الوحدات التي حصلت عليها.' },
    },
    codes: {
      level: {
        'lower-secondary': 'المرحلة الثانوية الأولى',
        'upper-secondary': 'المرحلة الثانوية العليا',
        bachelor: 'بكالوريوس (bachelier)',
        master: 'ماجستير (master)',
        doctorate: 'دكتوراه',
        'other-certificate': 'شهادة أخرى',
      },
      recognisedBy: institutions,
    },
  },
  teaching: {
    label: 'التدريس في بلجيكا',
    question: 'هل تدرّس كضيف في جامعة أو مدرسة عليا في بلجيكا؟',
    help: 'للمدرسين الذين يعملون مع مؤسسة تعليم عالٍ معترف بها.',
    none: 'لا',
    row: 'تدريس',
    fields: {
      institution: {
        label: 'المؤسسة',
        fields: { recognisedBy: { label: 'الجهة التي تعترف بالمؤسسة' } },
      },
      from: { label: 'من' },
      until: { label: 'حتى', help: 'اتركه فارغًا إذا كنت ما زلت تدرّس هناك.' },
    },
    codes: { 'institution.recognisedBy': institutions },
  },
  training: {
    label: 'الدورات التدريبية',
    question: 'ما هي الدورات التي تابعتها في بلجيكا؟',
    help: 'التدريب المهني ودورات اللغة ودورات أخرى. عدد الساعات مكتوب على الشهادة.',
    none: 'لم أتابع أي دورة',
    row: 'دورة',
    fields: {
      kind: { label: 'نوع الدورة' },
      hours: { label: 'الساعات', help: 'عدد الساعات المكتوب على الشهادة.' },
      organiser: { label: 'المنظِّم', help: 'اسم المدرسة أو المركز. يمكنك أن تتركه فارغًا.' },
      recognised: {
        label: 'معترف بها',
        help: 'تعترف بالدورة خدمة عامة مثل Forem أو Actiris أو VDAB، أو تعترف بها إحدى الجماعات (Communauté).',
      },
      from: { label: 'أول يوم' },
      completedOn: { label: 'انتهت في', help: 'إذا لم تُنهِ الدورة فاختر «لم يحدث هذا».' },
    },
    codes: {
      kind: { vocational: 'تدريب مهني', language: 'دورة لغة', other: 'دورة أخرى' },
    },
  },
  integrationCertificates: {
    label: 'شهادات الاندماج',
    question: 'هل لديك شهادة من برنامج اندماج في بلجيكا؟',
    help: 'يعطيها في النهاية المكتب الذي رافقك. ورقة عن دورة واحدة لا تكفي.',
    none: 'ليس لدي شهادة من هذا النوع',
    row: 'شهادة',
    fields: {
      issuer: { label: 'الجهة التي أعطتها' },
      kind: {
        label: 'النوع',
        help: 'فلاندرز تعطي «تصريحًا ببذل الجهد» (inspanningsverklaring) لمن بذل جهده ولم يستطع بلوغ الأهداف.',
      },
      startedOn: { label: 'بداية البرنامج', help: 'اليوم الذي بدأت فيه. اتركه فارغًا إذا كنت لا تعرفه.' },
      issuedOn: { label: 'تاريخ الشهادة' },
      languageLevel: { label: 'مستوى اللغة على الشهادة', help: 'هو مكتوب على الشهادة نفسها.' },
    },
    codes: {
      issuer: {
        wallonia: 'والونيا',
        brussels: 'بروكسل',
        flanders: 'فلاندرز',
        'german-community': 'الجماعة الناطقة بالألمانية',
        'other-brussels': 'منظِّم آخر في بروكسل',
      },
      kind: { completion: 'البرنامج مكتمل', effort: 'تصريح ببذل الجهد (inspanningsverklaring)' },
      languageLevel: { none: 'لا تذكر أي مستوى', ...levels },
    },
  },
  languageProofs: {
    label: 'شهادات اللغة',
    question: 'هل لديك شهادة في الفرنسية أو الهولندية أو الألمانية؟',
    help: 'مثلًا من مدرسة لغات أو من Selor أو Actiris أو Forem أو VDAB أو Arbeitsamt.',
    none: 'ليس لدي شهادة لغة',
    row: 'شهادة لغة',
    fields: {
      language: { label: 'اللغة' },
      level: { label: 'المستوى' },
      oral: { label: 'تشمل الكلام والاستماع' },
      written: { label: 'تشمل القراءة والكتابة' },
      issuer: { label: 'الجهة التي أعطتها', help: 'اسم المدرسة أو الخدمة. يمكنك أن تتركه فارغًا.' },
      issuedOn: { label: 'تاريخ الشهادة' },
    },
    codes: { level: levels },
  },
  associations: {
    label: 'النوادي والتطوع',
    question: 'هل أنت نشيط في نادٍ أو كمتطوع؟',
    help: 'مثلًا نادٍ رياضي، أو جمعية أولياء التلاميذ، أو مساعدة في حيّك.',
    none: 'لا',
    row: 'نادٍ أو تطوع',
    fields: {
      kind: { label: 'النوع' },
      from: { label: 'من' },
      until: { label: 'حتى', help: 'اتركه فارغًا إذا كنت ما زلت نشيطًا.' },
    },
    codes: { kind: { club: 'نادٍ', volunteering: 'تطوع', other: 'شيء آخر' } },
  },
  jobSeeker: {
    label: 'البحث عن عمل بعد الدراسة',
    question: 'هل سجلت نفسك كباحث عن عمل بعد دراستك؟',
    help: 'للشباب الذين تركوا المدرسة ويبحثون عن أول عمل. الوقت بعد المدرسة يسمى فترة الإدماج المهني (stage d’insertion professionnelle).',
    fields: {
      studiesEndedOn: { label: 'انتهت الدراسة في', help: 'آخر يوم في دراستك، مثلًا 30 يونيو (حزيران).' },
      studiesEndedAs: { label: 'كيف انتهت دراستك' },
      registeredOn: { label: 'سجلت في', help: 'اليوم الذي سجلت فيه كباحث عن عمل.' },
      service: { label: 'خدمة التوظيف', help: 'الخدمة التي سجلت فيها أولًا.' },
      evaluations: {
        label: 'تقييمات بحثك عن عمل',
        none: 'لا تقييم بعد',
        row: 'تقييم',
        fields: { on: { label: 'التاريخ' }, result: { label: 'النتيجة' } },
      },
      claimedOn: { label: 'طلبت الإعانة في' },
      periods: {
        label: 'ماذا فعلت خلال ذلك',
        none: 'كنت دائمًا مسجلًا وجاهزًا للعمل',
        row: 'مدة',
        fields: {
          kind: {
            label: 'ماذا كان ذلك',
            help: 'اذكر فقط الأوقات الخاصة. كل الأيام الأخرى تُحسب أيامًا كنت فيها مسجلًا وجاهزًا للعمل.',
          },
          from: { label: 'من' },
          until: { label: 'حتى', help: 'اتركه فارغًا إذا كانت مستمرة.' },
        },
      },
      grossPerMonth: {
        label: 'ما تكسبه في الشهر باليورو، قبل الضريبة',
        help: 'بلا عمل الطلاب. اكتب 0 إذا كنت لا تعمل.',
      },
      hoursPerQuarter: {
        label: 'ساعات العمل في ثلاثة أشهر',
        help: 'بلا عمل الطلاب وبلا تدريب مهني في شركة (apprentissage). اكتب 0 إذا كنت لا تعمل.',
      },
    },
    codes: {
      studiesEndedAs: {
        'june-no-resit': 'أنهيت في يونيو (حزيران)، بلا دورة ثانية',
        'resit-or-thesis': 'أنهيت بعد دورة ثانية أو بعد رسالة',
        stopped: 'توقفت خلال السنة',
        'apprenticeship-passed': 'نجحت في تدريبي المهني',
        'apprenticeship-failed': 'لم أنجح في تدريبي المهني',
      },
      service: {
        actiris: 'Actiris (بروكسل)',
        forem: 'Forem (والونيا)',
        vdab: 'VDAB (فلاندرز)',
        adg: 'Arbeitsamt (الجماعة الناطقة بالألمانية)',
      },
      'periods.kind': {
        work: 'عمل بأجر مع اشتراكات اجتماعية',
        'self-employed': 'عمل لحسابي كعمل رئيسي',
        'approved-training': 'تدريب أو إقامة في الخارج وافقت عليها خدمة التوظيف',
        maternity: 'إجازة أمومة',
        'student-work': 'عمل الطلاب',
        unavailable: 'لم أكن جاهزًا للعمل',
        'not-registered': 'لم أكن مسجلًا',
        'long-training': 'تدريب طويل بدوام كامل بلا عقد مع خدمة التوظيف',
      },
      'evaluations.result': { positive: 'إيجابي', negative: 'سلبي' },
    },
  },
  programme: {
    label: 'برنامج اندماجك',
    question: 'ماذا حدث حتى الآن في برنامج اندماجك؟',
    help: 'التواريخ مكتوبة في رسائل بلديتك وفي أوراق المكتب الذي يرافقك.',
    fields: {
      obligationCertificateReceivedOn: {
        label: 'استلمت شهادة الإلزام في',
        help: 'في بروكسل تعطيك البلدية هذه الورقة (attestation d’obligation). هي تقول إنه يجب عليك اتباع البرنامج.',
      },
      noticeReceivedOn: {
        label: 'استلمت الإنذار في',
        help: 'رسالة من البلدية (mise en demeure) تقول إنك متأخر.',
      },
      enrolledOn: {
        label: 'سجلت في المكتب في',
        help: 'اليوم الذي سجلت فيه في مكتب الاستقبال (bureau d’accueil).',
      },
      conventionSignedOn: {
        label: 'وقّعت الاتفاقية في',
        help: 'الاتفاقية (convention) أو العقد (contract) بينك وبين المكتب.',
      },
      interruptions: {
        label: 'انقطاعات',
        help: 'مثلًا لأنك سكنت في إقليم آخر أو في الخارج.',
        none: 'لا انقطاع',
        row: 'انقطاع',
        fields: {
          from: { label: 'أول يوم' },
          until: { label: 'آخر يوم', help: 'اتركه فارغًا إذا كان مستمرًا.' },
        },
      },
      literacy: { label: 'أستطيع القراءة والكتابة', help: 'بأي لغة وبأي خط.' },
      language: { label: 'لغة برنامجك' },
    },
  },
  declaration: {
    label: 'تصريحك للحصول على الجنسية البلجيكية',
    question: 'هل بدأت بالفعل التصريح للحصول على الجنسية البلجيكية؟',
    help: 'التصريح (déclaration de nationalité) يُقدم في بلديتك. والرسم يُدفع قبله.',
    fields: {
      filedOn: { label: 'قُدم التصريح في', help: 'اليوم الذي قدمته فيه في البلدية.' },
      feePaidOn: { label: 'دُفع الرسم في', help: 'يوم الدفع. هو الذي يحدد مقدار الرسم.' },
      feePaid: { label: 'المبلغ المدفوع باليورو' },
      receiptInFile: {
        label: 'كان الإيصال في الملف',
        help: 'كان إثبات الدفع في الملف يوم قدمت التصريح.',
      },
      askedToCompleteOn: {
        label: 'طُلبت منك أوراق ناقصة في',
        help: 'اليوم الذي استلمت فيه الاستمارة التي تذكر الأوراق الناقصة.',
      },
      completedOn: { label: 'اكتمل الملف في', help: 'اليوم الذي سلّمت فيه آخر ورقة ناقصة.' },
      receiptOn: {
        label: 'استلمت إشعار الاستلام في',
        help: 'البلدية تؤكد أن ملفك كامل (accusé de réception).',
      },
      sentToProsecutorOn: {
        label: 'أُرسل الملف إلى النيابة العامة (parquet) في',
        help: 'تستطيع بلديتك أن تخبرك. اتركه فارغًا إذا كنت لا تعرفه.',
      },
      prosecutorAcknowledgedOn: {
        label: 'أكدت النيابة العامة وصول الملف في',
        help: 'تؤكد النيابة العامة للبلدية أن الملف وصل. تستطيع البلدية أن تخبرك.',
      },
      negativeOpinionReceivedOn: {
        label: 'استلمت الرأي السلبي في',
        help: 'اليوم الذي استلمت فيه الرسالة المسجلة من النيابة العامة (parquet).',
      },
      judgmentReceivedOn: {
        label: 'استلمت الحكم في',
        help: 'اليوم الذي استلمت فيه حكم محكمة الأسرة (tribunal de la famille).',
      },
    },
  },
  ...imageAndDataConcepts,
  ...educationConcepts,
  ...becomingBelgianWords,
  ...birthCertificateWords,
}
