import type { insertionPeriod as english } from '../../en/law/insertion-period.ts'
import type { SameSentences } from '../../law-words.ts'

const withOneService = (name: string, where: string) => ({
  title: `${name}: خدمة التوظيف الخاصة بك`,
  question: `هل يجب أن أسجل في ${name}؟`,
  met: `نعم. تسكن في ${where}، فخدمة التوظيف الخاصة بك هي ${name}.`,
  notMet: `لا. لا تسكن في ${where}.`,
  undetermined: `لا نستطيع أن نقول بعد هل خدمة التوظيف الخاصة بك هي ${name}.`,
})

/** فترة الإدماج المهني بعد الدراسة، والبدل الذي يليها. */
export const insertionPeriod: SameSentences<typeof english> = {
  norms: {
    'belgium/work/insertion-period/register-with/actiris': withOneService('Actiris', 'بروكسل'),
    'belgium/work/insertion-period/register-with/forem': withOneService('Forem', 'والونيا'),
    'belgium/work/insertion-period/register-with/vdab': withOneService('VDAB', 'فلاندرز'),
    'belgium/work/insertion-period/register-with/adg': withOneService('Arbeitsamt (ADG)', 'الجماعة الناطقة بالألمانية'),
    'belgium/work/insertion-period/register-by': {
      title: 'آخر يوم للتسجيل بعد يونيو (حزيران)',
      question: 'حتى متى يجب أن أسجل بعد دراستي حتى لا أخسر أيامًا؟',
      met: 'سجل حتى هذا اليوم. عندئذ تبدأ فترة الإدماج المهني (stage d’insertion professionnelle) في 1 أغسطس (آب).',
      notMet: 'لا يوجد يوم كهذا لك. تبدأ فترة الإدماج عندما تسجل.',
      undetermined: 'لا نستطيع أن نقول بعد حتى متى عليك أن تسجل.',
    },
    'belgium/work/insertion-period/starts-on': {
      title: 'أول يوم من فترة الإدماج المهني',
      question: 'متى تبدأ فترة الإدماج المهني (stage d’insertion professionnelle)؟',
      met: 'تبدأ فترة الإدماج المهني في {date}.',
      notMet: 'ليست لديك فترة إدماج الآن. هي تبدأ عندما تسجل كباحث عن عمل.',
      undetermined: 'لا نستطيع أن نقول بعد متى تبدأ فترة الإدماج.',
    },
    'belgium/work/insertion-period/start-by': {
      title: 'آخر يوم لتبدأ قبل أن تبلغ 25 سنة',
      question: 'حتى متى يجب أن تبدأ فترة الإدماج لأستطيع أن أطلب البدل قبل أن أبلغ 25 سنة؟',
      met: 'يحسن أن تبدأ فترة الإدماج حتى هذا اليوم. هذا بالكاد يكفي لتطلب البدل قبل أن تبلغ 25 سنة.',
      notMet: 'لا يوجد يوم كهذا لك.',
      undetermined: 'لا نستطيع أن نقول بعد حتى متى يجب أن تبدأ فترة الإدماج.',
    },
    'belgium/work/insertion-period/length': {
      title: 'كم تدوم فترة الإدماج المهني',
      question: 'كم يومًا تدوم فترة الإدماج المهني؟',
      met: 'مدة فترة الإدماج: {amount}. أيام الأحد لا تُحسب.',
      notMet: 'فترة الإدماج لا تخصك. هي لمن يترك المدرسة وعمره أقل من 25 سنة.',
      undetermined: 'لا نستطيع أن نقول بعد كم يومًا تدوم فترة الإدماج.',
    },
    'belgium/work/insertion-period/claim-from': {
      title: 'منذ متى يمكنك أن تطلب بدل الإدماج (allocations d’insertion)',
      question: 'منذ متى يمكنني أن أطلب بدل الإدماج (allocations d’insertion)؟',
      met: 'تنتهي أيامك في {date}. ومنذ ذلك اليوم يمكنك أن تطلب، إذا تحققت لديك الشروط الأخرى أيضًا.',
      notMet: 'لا يوجد يوم كهذا لك الآن.',
      undetermined: 'لا نستطيع أن نقول بالتأكيد منذ متى يمكنك أن تطلب.',
    },
    'belgium/work/insertion-period/claim-before': {
      title: 'قبل أي يوم يجب أن تطلب',
      question: 'قبل أي يوم يجب أن أطلب بدل الإدماج (allocations d’insertion)؟',
      met: 'يجب أن تطلب قبل {date}. في ذلك اليوم يصبح عمرك 25 سنة ويكون الوقت قد فات.',
      notMet: 'لا يوجد يوم كهذا لك. عمرك أكبر من المطلوب، أو ما زالت المدرسة إلزامية لك.',
      undetermined: 'لا نستطيع أن نقول بعد قبل أي يوم يجب أن تطلب.',
    },
    'belgium/work/insertion-period/age': {
      title: 'العمر المطلوب للبدل',
      question: 'هل عمري صغير بما يكفي لأطلب بدل الإدماج (allocations d’insertion)؟',
      met: 'نعم. عمرك صغير بما يكفي في هذا اليوم.',
      notMet: 'لا. عمرك 25 سنة أو أكثر في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بالتأكيد هل يسمح لك عمرك بأن تطلب.',
    },
    'belgium/work/insertion-period/diploma': {
      title: 'الشهادة الدراسية المطلوبة للبدل',
      question: 'هل تكفي دراستي لبدل الإدماج (allocations d’insertion)؟',
      met: 'نعم. تكفي دراستك في هذا اليوم.',
      notMet: 'لا. لا تكفي دراستك في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بالتأكيد هل تكفي دراستك.',
    },
    'belgium/work/insertion-period/evaluations': {
      title: 'تقييمان إيجابيان',
      question: 'هل لدي التقييمات (évaluations) التي أحتاج إليها؟',
      met: 'نعم. لديك التقييمات التي تحتاج إليها.',
      notMet: 'ليس بعد. تحتاج إلى تقييمين إيجابيين لبحثك عن عمل.',
      undetermined: 'لا نستطيع أن نقول بعد هل لديك التقييمات التي تحتاج إليها.',
    },
    'belgium/work/insertion-period/first-evaluation-by': {
      title: 'التقييم الأول',
      question: 'متى يكون تقييمي الأول؟',
      met: 'يأتي تقييمك الأول حتى {date}.',
      notMet: 'ليست لديك فترة إدماج الآن، فلا تقييم.',
      undetermined: 'لا نستطيع أن نقول متى يأتي تقييمك الأول.',
    },
    'belgium/work/insertion-period/second-evaluation-by': {
      title: 'التقييم الثاني',
      question: 'متى يكون تقييمي الثاني؟',
      met: 'يأتي تقييمك الثاني حتى {date}.',
      notMet: 'ليست لديك فترة إدماج الآن، فلا تقييم.',
      undetermined: 'لا نستطيع أن نقول متى يأتي تقييمك الثاني.',
    },
    'belgium/work/insertion-period/new-evaluation-from': {
      title: 'تقييم جديد بعد تقييم سلبي',
      question: 'منذ متى يمكنني أن أطلب تقييمًا جديدًا؟',
      met: 'يمكنك أن تطلب تقييمًا جديدًا منذ {date}.',
      notMet: 'لا تحتاج إلى طلب تقييم جديد.',
      undetermined: 'لا نستطيع أن نقول منذ متى يمكنك أن تطلب تقييمًا جديدًا.',
    },
    'belgium/work/insertion-period/allowance': {
      title: 'بدل الإدماج (allocations d’insertion)',
      question: 'هل يمكنني أن أطلب بدل الإدماج (allocations d’insertion)؟',
      met: 'نعم. يمكنك أن تطلب بدل الإدماج (allocations d’insertion) في هذا اليوم.',
      notMet: 'لا. لا يمكنك أن تطلب بدل الإدماج (allocations d’insertion) في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بالتأكيد هل يمكنك أن تطلب بدل الإدماج.',
    },
    'belgium/work/insertion-period/allowance-until': {
      title: 'نهاية بدل الإدماج (allocations d’insertion)',
      question: 'حتى متى أحصل على بدل الإدماج؟',
      met: 'ينتهي البدل في {date}.',
      notMet: 'لم تطلب بدلًا، فلا يوجد آخر يوم.',
      undetermined: 'لا نستطيع أن نقول حتى متى تحصل على البدل.',
    },
    'belgium/work/insertion-period/reregister-by': {
      title: 'سجل مرة أخرى بعد الطلب',
      question: 'حتى متى يجب أن أسجل مرة أخرى بعد طلبي؟',
      met: 'سجل مرة أخرى في خدمة التوظيف حتى {date}.',
      notMet: 'لم تطلب بدلًا، فلا يجب أن تسجل مرة أخرى.',
      undetermined: 'لا نستطيع أن نقول بعد هل يجب أن تسجل مرة أخرى.',
    },
    'belgium/work/insertion-period/family-allowance/during-period': {
      title: 'إعانة الأطفال (allocations familiales) خلال فترة الإدماج',
      question: 'هل تُدفع عني إعانة الأطفال (allocations familiales) خلال فترة الإدماج؟',
      met: 'نعم. تستمر إعانة الأطفال خلال فترة الإدماج، إذا لم تعمل كثيرًا.',
      notMet: 'لا. في هذا اليوم لا توجد إعانة أطفال بسبب فترة إدماج.',
      undetermined: 'لا نستطيع أن نقول بعد هل تستمر إعانة الأطفال لك.',
    },
    'belgium/work/insertion-period/family-allowance/work-within-limit': {
      title: 'العمل وإعانة الأطفال (allocations familiales)',
      question: 'هل يمكنني أن أعمل بهذا القدر وأن أحتفظ بإعانة الأطفال؟',
      met: 'نعم. عملك لا يغيّر إعانة الأطفال.',
      notMet: 'لا. تعمل أو تكسب أكثر مما يسمح بالاحتفاظ بها في هذه المدة.',
      undetermined: 'لا نستطيع أن نقول بالتأكيد هل يغيّر عملك إعانة الأطفال.',
    },
    'belgium/work/insertion-period/family-allowance/unregistered-until': {
      title: 'إعانة الأطفال (allocations familiales) بلا تسجيل',
      question: 'حتى متى تُدفع إعانة الأطفال إذا لم أسجل؟',
      met: 'بلا تسجيل تُدفع إعانة الأطفال حتى {date}.',
      notMet: 'هذا لا يخصك.',
      undetermined: 'لا نستطيع أن نقول حتى متى تُدفع إعانة الأطفال بلا تسجيل.',
    },
    'belgium/work/insertion-period/health-insurance/with-parents': {
      title: 'التأمين الصحي مع والديك',
      question: 'هل يمكنني أن أبقى في التأمين الصحي لوالديّ؟',
      met: 'نعم. تبقى الآن في التأمين الصحي (mutuelle) لوالديك.',
      notMet: 'لا. فترة الإدماج لا تُبقيك في التأمين الصحي لوالديك في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بعد هل تبقى في التأمين الصحي لوالديك.',
    },
  },
  versions: {
    'insertion-before-2012': 'قبل فترة الإدماج المهني (حتى 31 ديسمبر 2011)',
    'insertion-310-days': '310 أيام (من 1 يناير 2012 إلى 28 فبراير 2026)',
    'insertion-156-days': '156 يومًا (منذ 1 مارس 2026)',
    'insertion-starts-on': '1 أغسطس، أو يوم التسجيل',
    'insertion-register-by': 'التسجيل حتى 9 أغسطس',
    'insertion-start-by': '183 يومًا قبل بلوغ 25 سنة',
    'insertion-claim-before': 'قبل بلوغ 25 سنة',
    'insertion-age': 'أقل من 25 سنة',
    'insertion-evaluations': 'تقييمان إيجابيان',
    'insertion-first-evaluation-by': 'الشهر 5 أو 6 من 310 أيام',
    'insertion-second-evaluation-by': 'الشهر 9 أو 10 أو 11 من 310 أيام',
    'insertion-new-evaluation-from': 'ثلاثة أو ستة أشهر بعد تقييم سلبي',
    'insertion-36-months': '36 شهرًا (بدأ البدل حتى 1 يناير 2023)',
    'insertion-cut-off': 'حتى 1 يناير 2026 (بدأ البدل من 2 يناير 2023 إلى 31 ديسمبر 2024)',
    'insertion-12-months': '12 شهرًا (بدأ البدل منذ 1 يناير 2025)',
    'insertion-reregister-by': 'ثمانية أيام بعد الطلب',
    'insertion-actiris-before-check': 'Actiris (حتى 31 أغسطس 2023)',
    'insertion-actiris': 'Actiris مع اختبار للمهارات (منذ 1 سبتمبر 2023)',
    'insertion-forem': 'Forem لوالونيا',
    'insertion-vdab': 'VDAB لفلاندرز',
    'insertion-adg': 'Arbeitsamt (ADG) للجماعة الناطقة بالألمانية',
    'insertion-family-allowance': 'خلال فترة الإدماج، حتى 25 سنة',
    'insertion-work-within-limit': 'كم يجوز لك أن تعمل',
    'insertion-family-unregistered': 'شهران أو ثلاثة أشهر في الصيف',
    'insertion-health-insurance': 'خلال فترة الإدماج، حتى 25 سنة',
  },
  clauses: {
    'insertion.younger-than-25': {
      holds: 'كان عمرك أقل من 25 سنة عندما بدأت فترة الإدماج، أو هو كذلك الآن.',
      fails: 'لم يكن عمرك أقل من 25 سنة عندما بدأت فترة الإدماج.',
    },
    'insertion.schooling-over': {
      holds: 'لم تعد المدرسة إلزامية لك.',
      fails: 'ما زالت المدرسة إلزامية لك.',
    },
    'insertion.young-enough-to-begin': {
      holds: 'عمرك أقل من 25 سنة.',
      fails: 'عمرك 25 سنة أو أكثر.',
    },
    'insertion.young-enough-to-claim': {
      holds: 'عمرك أقل من 25 سنة في هذا اليوم.',
      fails: 'عمرك في هذا اليوم 25 سنة أو أكثر.',
    },
    'insertion.finished-in-june': {
      holds: 'أنهيت دراستك في يونيو (حزيران)، بلا دورة ثانية.',
      fails: 'لم تُنهِ دراستك في يونيو (حزيران) بلا دورة ثانية.',
    },
    'insertion.156-days-now': {
      holds: 'تنطبق المدة الجديدة، وهي 156 يومًا.',
      fails: 'لم تكن المدة الجديدة، وهي 156 يومًا، تنطبق بعد.',
    },
    'insertion.no-studies-again': {
      holds: 'لم تبدأ من جديد دراسة تُلغي أيامك.',
      fails: 'بدأت من جديد دراسة بدوام كامل، أو 27 رصيدًا (crédits) أو أكثر. خسرت الأيام التي أتممتها.',
    },
    'insertion.period-done': {
      holds: 'أتممت أيام فترة الإدماج.',
      fails: 'لم تُتمّ بعد أيام فترة الإدماج.',
    },
    'insertion.under-25-on-claim': {
      holds: 'عمرك أقل من 25 سنة يوم الطلب.',
      fails: 'عمرك 25 سنة أو أكثر يوم الطلب.',
    },
    'insertion.listed-diploma': {
      holds: 'لديك شهادة دراسية تُحسب.',
      fails: 'ليست لديك شهادة دراسية من القائمة.',
    },
    'insertion.21-or-older': { holds: 'عمرك 21 سنة أو أكثر.', fails: 'عمرك أقل من 21 سنة.' },
    'insertion.studies-finished': {
      holds: 'أنهيت دراستك: حضرت السنة كلها وتقدمت إلى الامتحانات.',
      fails: 'لم تُنهِ دراستك.',
    },
    'insertion.succeeded': {
      holds: 'نجحت في الثانوية العليا أو ما يعادلها، أو في تدريبك المهني (apprentissage).',
      fails: 'لم تنجح في الثانوية العليا ولا ما يعادلها ولا في تدريب مهني (apprentissage).',
    },
    'insertion.two-positive-evaluations': {
      holds: 'لديك تقييمان إيجابيان.',
      fails: 'ليس لديك تقييمان إيجابيان.',
    },
    'insertion.no-days-to-do': {
      holds: 'بسبب تدريبك المهني (apprentissage) لم تبقَ أيام عليك.',
      fails: 'بقيت أيام عليك.',
    },
    'insertion.negative-evaluation': {
      holds: 'كان لك تقييم سلبي.',
      fails: 'لم يكن لك تقييم سلبي.',
    },
    'insertion.claimed': {
      holds: 'طلبت البدل.',
      fails: 'لم تطلب البدل.',
    },
    'insertion.lives-in-brussels': { holds: 'تسكن في بروكسل.', fails: 'لا تسكن في بروكسل.' },
    'insertion.lives-in-wallonia': {
      holds: 'تسكن في والونيا.',
      fails: 'لا تسكن في الجزء الناطق بالفرنسية من والونيا.',
    },
    'insertion.lives-in-flanders': { holds: 'تسكن في فلاندرز.', fails: 'لا تسكن في فلاندرز.' },
    'insertion.lives-in-german-community': {
      holds: 'تسكن في الجماعة الناطقة بالألمانية.',
      fails: 'لا تسكن في الجماعة الناطقة بالألمانية.',
    },
    'insertion.under-25': { holds: 'عمرك أقل من 25 سنة.', fails: 'عمرك 25 سنة أو أكثر.' },
    'insertion.registered': {
      holds: 'أنت مسجل كباحث عن عمل.',
      fails: 'لم تسجل بعد كباحث عن عمل.',
    },
    'insertion.still-in-period': {
      holds: 'فترة الإدماج ما زالت مستمرة.',
      fails: 'انتهت فترة الإدماج.',
    },
    'insertion.born-by-2000': {
      holds: 'وُلدت في 2000 أو قبلها.',
      fails: 'وُلدت في 2001 أو بعدها.',
    },
    'insertion.240-hours': {
      holds: 'تعمل 240 ساعة أو أقل في ثلاثة أشهر.',
      fails: 'تعمل أكثر من 240 ساعة في ثلاثة أشهر.',
    },
    'insertion.earnings-805': {
      holds: 'تكسب 805.746 يورو أو أقل في الشهر، قبل الضريبة.',
      fails: 'تكسب أكثر من 805.746 يورو في الشهر، قبل الضريبة.',
    },
    'insertion.finished-the-year': {
      holds: 'أنهيت السنة الدراسية.',
      fails: 'توقفت خلال السنة، أو أنهيت تدريبًا مهنيًا (apprentissage).',
    },
  },
  readings: {
    'insertion.age-limit': {
      question: 'هل يستطيع من عمره 25 سنة أو أكثر أن يطلب بدل الإدماج؟',
      options: {
        statute: 'لا. يطلب النص عمرًا أقل من 25 سنة.',
        standstill: 'نعم. لم تطبق محكمة هذا الحد، لأنه لا يجوز تخفيض الحقوق الاجتماعية بلا سبب وجيه (standstill).',
      },
    },
    'insertion.earnings-ceiling': {
      question: 'هل يوجد في والونيا حد للدخل لمن وُلد في 2000 أو قبلها؟',
      options: {
        ceiling: 'نعم. فوق 805.746 يورو في الشهر لا توجد إعانة أطفال عن ذلك الشهر.',
        'no-ceiling': 'لا. لا يوجد حد للدخل منذ أغسطس 2022.',
      },
    },
  },
  openPoints: {
    'insertion.waiting-time': {
      says: 'قبل 2012 كانت هناك مدة انتظار أخرى. لم نقرأ قواعدها.',
      ask: 'اسأل المكتب الوطني للتوظيف (ONEM).',
    },
    'insertion.list-of-diplomas': {
      says: 'لم نقرأ القائمة الكاملة للشهادات التي كانت تُحسب قبل مارس 2026.',
      ask: 'اسأل المكتب الوطني للتوظيف (ONEM).',
    },
    'insertion.equal-to-secondary': {
      says: 'لم نقرأ أي شهادات تعادل الثانوية العليا.',
      ask: 'اسأل المكتب الوطني للتوظيف (ONEM).',
    },
    'insertion.access-to-work': {
      says: 'من ليس من الاتحاد الأوروبي يحتاج إلى حق دخول سوق العمل. لم نقرأ أي أوراق تعطي هذا الحق هنا.',
      ask: 'اسأل المكتب الوطني للتوظيف (ONEM) أو خدمة التوظيف الخاصة بك.',
    },
    'insertion.evaluation-calendar': {
      says: 'منذ مارس 2026 تأتي التقييمات في أوقات أخرى. لم نجد مواعيدها.',
      ask: 'اسأل خدمة التوظيف الخاصة بك.',
    },
    'insertion.new-evaluation-vdab': {
      says: 'لم نجد مدة انتظار لتقييم جديد في VDAB.',
      ask: 'اسأل VDAB.',
    },
    'insertion.thirty-six-months': {
      says: 'كان بدل أقدم يدوم 36 شهرًا، تُحسب حسب وضع العائلة. لم نقرأ تلك القواعد.',
      ask: 'اسأل المكتب الوطني للتوظيف (ONEM).',
    },
    'insertion.family-allowance-elsewhere': {
      says: 'لم نقرأ كم يجوز لك أن تعمل في الجزء الذي تسكن فيه من البلد.',
      ask: 'اسأل صندوق إعانة الأطفال (caisse d’allocations familiales).',
    },
    'insertion.family-allowance-other-studies': {
      says: 'لم نجد هذا إلا للمدرسة الثانوية والتعليم العالي.',
      ask: 'اسأل صندوق إعانة الأطفال (caisse d’allocations familiales).',
    },
  },
  judgements: {
    'insertion.could-not-claim-earlier':
      'المكتب الوطني للتوظيف (ONEM) يقرر هل كان الطلب قبل ذلك مستحيلًا، بسبب عمل أو بسبب دراسة انقطعت بغير ذنب منك.',
  },
  information: {
    'insertion.register-from-the-thesis': 'إذا كنت تكتب رسالة تخرّج، يمكنك أن تسجل منذ اليوم الذي تسلّمها فيه.',
    'insertion.job-right-after-studies':
      'إذا بدأت عملًا بدوام كامل بعد المدرسة مباشرة، تُحسب هذه الأيام أيضًا، حتى قبل أن تسجل. احتفظ بعقدك وقسائم راتبك.',
    'insertion.better-by-8-august': 'تطلب منك بعض خدمات التوظيف أن تسجل حتى 8 أغسطس. هذا اليوم آمن دائمًا.',
    'insertion.days-lost-need-more': 'أيام لا تُحسب، أو تقييم سلبي، تجعل المدة أطول. ابدأ مبكرًا إذا استطعت.',
    'insertion.which-days-count':
      'تُحسب كل الأيام ما عدا أيام الأحد. لا تُحسب الأيام التي لست فيها مسجلًا أو جاهزًا للعمل. العمل بأجر يُحسب.',
    'insertion.student-work': 'عمل الطلاب لا يجعل الفترة أطول ولا أقصر.',
    'insertion.apprenticeship-takes-days-off':
      'بعد تدريب مهني (apprentissage) تُخصم أيام عقدك. إذا لم تنجح يُخصم نصفها، ويبقى 155 يومًا على الأقل.',
    'insertion.apprenticeship-passed-only': 'لا تُخصم أيام تدريبك المهني (apprentissage) إلا إذا نجحت.',
    'insertion.list-of-days-changed':
      'في 2026 تغيّرت أيضًا قائمة الأيام التي تُحسب. لم نجد القائمة الجديدة. اسأل خدمة التوظيف الخاصة بك.',
    'insertion.studies-again-cancel':
      'إذا بدأت من جديد دراسة بدوام كامل، أو 27 رصيدًا (crédits) أو أكثر، تخسر الأيام التي أتممتها. بأرصدة أقل تستمر الفترة، إذا بقيت جاهزًا للعمل.',
    'insertion.evaluations-may-make-it-longer': 'بلا تقييمين إيجابيين تستمر الفترة.',
    'insertion.exceptions-to-25':
      'هناك استثناءات. قد يُقبل عمر أكبر إذا كان الطلب قبل ذلك مستحيلًا، بسبب عمل أو بسبب دراسة انقطعت بغير ذنب منك.',
    'insertion.evaluations-do-not-move-25': 'التقييمات السلبية لا تعطيك وقتًا أطول. العمر يبقى كما هو.',
    'insertion.wait-until-21': 'بلا شهادة كان عليك أن تنتظر حتى تبلغ 21 سنة. انتهى هذا الطريق في 1 مارس 2026.',
    'insertion.two-steps-a-week':
      'قم كل أسبوع بخطوتين على الأقل للبحث عن عمل، واحتفظ بإثبات ورقي لكل خطوة: رسائل، وبريد إلكتروني، وعروض، وأسماء وتواريخ.',
    'insertion.absence-is-negative': 'إذا غبت عن تقييم بلا سبب وجيه فهو سلبي.',
    'insertion.evaluation-on-file': 'غالبًا تنظر خدمة التوظيف أولًا في ملفك. إذا كفى ذلك فلا مقابلة.',
    'insertion.period-goes-on': 'تستمر فترة الإدماج حتى يكون لديك تقييمان إيجابيان.',
    'insertion.ask-yourself': 'خدمة التوظيف لا تدعوك مرة أخرى من نفسها. يجب أن تطلب أنت.',
    'insertion.claim-is-not-automatic': 'البدل لا يأتي من نفسه. يجب أن تطلبه.',
    'insertion.counted-by-family': 'كانت الأشهر الستة والثلاثون تُحسب حسب وضع العائلة.',
    'insertion.exceptions-to-the-end':
      'هناك استثناءات، مثلًا خلال تدريب على مهنة ينقص فيها العمال. اسأل المكتب الوطني للتوظيف (ONEM).',
    'insertion.whatever-the-family': 'يدوم 12 شهرًا للجميع، مهما كان وضع عائلتك.',
    'insertion.skills-check':
      'إذا كان عمرك من 18 إلى 30 سنة، تختبر Actiris لغاتك ومهاراتك الرقمية. لا ترفض: يمكن أن يُحسب ذلك ضدك.',
    'insertion.second-service':
      'يمكنك أن تسجل في خدمة توظيف ثانية لتصلك عروضها. لكن خدمة مكان سكنك وحدها تعطيك الحقوق الاجتماعية.',
    'insertion.family-from-registration': 'إذا سجلت متأخرًا، تُدفع إعانة الأطفال منذ أول يوم من التسجيل.',
    'insertion.family-wallonia-six-months': 'في والونيا يمكن أن تستمر ستة أشهر أخرى. تحتاج لذلك إلى ورقة من Forem.',
    'insertion.family-wallonia-360-days':
      'في والونيا تذكر صفحة واحدة 360 يومًا تقويميًا في المجموع لمن وُلد في 2000 أو قبلها.',
    'insertion.student-work-apart': 'عمل الطلاب والتدريب المهني (apprentissage) لا يدخلان في 240 ساعة.',
    'insertion.brussels-no-income-limit': 'في بروكسل لا يهم كم تكسب. المهم هو الساعات فقط: 240 في ثلاثة أشهر.',
  },
  steps: {
    'insertion.register': 'سجل كباحث عن عمل في خدمة التوظيف الخاصة بمكان سكنك.',
    'insertion.register-in-time': 'سجل كباحث عن عمل حتى {date}.',
    'insertion.start-in-time': 'سجل بحيث تبدأ فترة الإدماج حتى {date}.',
    'insertion.look-for-work': 'ابحث عن عمل، خطوتين في الأسبوع أو أكثر، واحتفظ بإثبات لكل خطوة.',
    'insertion.keep-proofs': 'اجمع إثباتاتك في ملف ورقي قبل التقييم.',
    'insertion.ask-when-evaluated': 'اسأل خدمة التوظيف متى تكون تقييماتك.',
    'insertion.ask-for-new-evaluation': 'اطلب بنفسك من خدمة التوظيف تقييمًا جديدًا.',
    'insertion.claim': 'اطلب البدل من CAPAC (الجهة العامة) أو من نقابتك.',
    'insertion.claim-in-time': 'اطلب البدل قبل أن تبلغ 25 سنة.',
    'insertion.control-card':
      'املأ بطاقة المراقبة (carte de contrôle) وسلّمها في نهاية كل شهر، على الورق أو عبر الإنترنت.',
    'insertion.register-again':
      'سجل مرة أخرى في خدمة التوظيف حتى {date}، أي خلال ثمانية أيام بعد الطلب على أبعد تقدير.',
    'insertion.ask-the-service': 'اسأل خدمة التوظيف الخاصة بك.',
    'insertion.ask-a-union-about-25': 'اسأل نقابة ماذا تستطيع أن تفعل لك إذا كان عمرك 25 سنة أو أكثر.',
    'insertion.ask-onem-about-diploma': 'اسأل المكتب الوطني للتوظيف (ONEM) هل تُحسب شهادتك الدراسية.',
    'insertion.ask-onem-how-long': 'اسأل المكتب الوطني للتوظيف (ONEM) حتى متى تحصل على البدل.',
    'insertion.tell-the-family-allowance-fund':
      'أرسل إثبات تسجيلك إلى صندوق إعانة الأطفال (caisse d’allocations familiales).',
    'insertion.ask-the-family-allowance-fund': 'اسأل صندوق إعانة الأطفال (caisse d’allocations familiales).',
    'insertion.join-a-health-insurance': 'انضم بنفسك إلى صندوق تأمين صحي (mutuelle).',
  },
  evidence: {
    'insertion.identity-card': 'بطاقة هويتك أو بطاقة إقامتك، مع الرقم الوطني (numéro de registre national)',
    'insertion.diploma': 'شهادتك الدراسية، أو نسخة منها',
    'insertion.proof-of-registration': 'إثبات تسجيلك كباحث عن عمل',
    'insertion.proofs-of-search': 'إثباتات بحثك عن عمل، على الورق',
  },
}
