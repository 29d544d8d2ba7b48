import type { studies as english } from '../../en/law/studies.ts'
import type { SameSentences } from '../../law-words.ts'

/** مسابقة القبول في الطب وطب الأسنان، والطعون ضد قرارات المدارس، في الجماعة الفرنسية. */
export const studies: SameSentences<typeof english> = {
  norms: {
    'french-community/studies/entrance-contest/required': {
      title: 'المسابقة قبل دراسة الطب وطب الأسنان',
      question: 'هل يجب أن أنجح في مسابقة (concours) قبل أن أدرس الطب أو طب الأسنان بالفرنسية؟',
      met: 'نعم. لا يمكنك أن تبدأ إلا إذا قُبلت. منذ 2023 هي مسابقة (concours): يحصل الأفضل على مقعد. قبل ذلك كانت امتحانًا.',
      notMet: 'لا. يمكنك أن تبدأ هذه الدراسة بلا هذه المسابقة.',
      undetermined: 'لا نستطيع أن نقول بعد هل يجب أن تشارك في المسابقة.',
    },
    'french-community/studies/entrance-contest/register-by': {
      title: 'آخر يوم للتسجيل في المسابقة',
      question: 'حتى متى يجب أن أسجل في المسابقة؟',
      met: 'يجب أن تسجل عبر الإنترنت حتى هذا اليوم.',
      notMet: 'لا توجد مسابقة تسجل فيها.',
      undetermined: 'لا نعرف آخر يوم للتسجيل.',
    },
    'french-community/studies/entrance-contest/withdraw-by': {
      title: 'آخر يوم للانسحاب من المسابقة',
      question: 'حتى متى يمكنني أن أنسحب من المسابقة؟',
      met: 'يمكنك أن تنسحب حتى هذا اليوم.',
      notMet: 'لا توجد مسابقة تنسحب منها.',
      undetermined: 'لا نعرف آخر يوم للانسحاب.',
    },
    'french-community/studies/entrance-contest/held-on': {
      title: 'يوم المسابقة',
      question: 'في أي يوم تكون المسابقة؟',
      met: 'تكون المسابقة في هذا اليوم.',
      notMet: 'لا توجد مسابقة لك.',
      undetermined: 'لا نعرف يوم المسابقة.',
    },
    'french-community/studies/entrance-contest/window-opens': {
      title: 'أول يوم يمكن أن تكون فيه المسابقة',
      question: 'من أي يوم يمكن أن تكون المسابقة؟',
      met: 'لا تكون المسابقة قبل هذا اليوم.',
      notMet: 'لا توجد مسابقة لك.',
      undetermined: 'لا نستطيع أن نقول بعد هل توجد مسابقة لك.',
    },
    'french-community/studies/entrance-contest/window-closes': {
      title: 'آخر يوم يمكن أن تكون فيه المسابقة',
      question: 'حتى أي يوم يمكن أن تكون المسابقة؟',
      met: 'لا تكون المسابقة بعد هذا اليوم.',
      notMet: 'لا توجد مسابقة لك.',
      undetermined: 'لا نستطيع أن نقول بعد هل توجد مسابقة لك.',
    },
    'french-community/studies/entrance-contest/number-fixed-by': {
      title: 'آخر يوم لتحديد عدد المقاعد',
      question: 'حتى متى يُعرف عدد المقاعد؟',
      met: 'يجب أن تحدد الحكومة عدد المقاعد حتى هذا اليوم.',
      notMet: 'لا توجد مسابقة لك.',
      undetermined: 'لا نعرف حتى أي يوم يُحدد عدد المقاعد.',
    },
    'french-community/studies/appeal/allowed': {
      title: 'الطعن ضد قرار من مدرسة',
      question: 'هل يمكنني أن أطعن (recours) في قرار مدرستي؟',
      met: 'نعم. يمكنك أن تطعن في هذا القرار. ابدأ داخل المدرسة.',
      notMet: 'لا. لا يوجد طعن في هذا القرار.',
      undetermined: 'لا نستطيع أن نقول بعد هل يمكنك أن تطعن في هذا القرار.',
    },
    'french-community/studies/appeal/outside-allowed': {
      title: 'الطعن خارج المدرسة (recours externe)',
      question: 'هل يمكنني الآن أن أطعن أمام جهة خارج المدرسة؟',
      met: 'نعم. الطريق خارج المدرسة مفتوح لك.',
      notMet: 'لا. لا يمكنك في هذا اليوم أن تطعن خارج المدرسة.',
      undetermined: 'لا نستطيع أن نقول بعد هل يمكنك أن تطعن خارج المدرسة.',
    },
    'french-community/studies/appeal/ceperi-examines': {
      title: 'ما الذي تنظر فيه لجنة CEPERI',
      question: 'هل ستنظر لجنة CEPERI فيما أقوله؟',
      met: 'نعم. تنظر لجنة CEPERI هل أجابت المدرسة عما قلته لها.',
      notMet: 'لا. لن تنظر لجنة CEPERI في هذا.',
      undetermined: 'لا نستطيع أن نقول بعد هل ستنظر لجنة CEPERI فيما تقوله.',
    },
    'french-community/studies/appeal/pupil-appeals': {
      title: 'من يطعن في المدرسة الثانوية',
      question: 'هل يجوز للتلميذ أن يطعن وحده في المدرسة الثانوية؟',
      met: 'نعم. عمر التلميذ 18 سنة أو أكثر، ويطعن وحده.',
      notMet:
        'القاعدة للتلاميذ الذين عمرهم 18 سنة لا تنطبق في هذا اليوم. في المدرسة الثانوية يطعن الوالدان عن تلميذ أصغر.',
      undetermined: 'لا نستطيع أن نقول بعد من يطعن.',
    },
    'french-community/studies/appeal/secondary-internal-by': {
      title: 'آخر يوم للطعن داخل مدرسة ثانوية',
      question: 'حتى متى يجب أن أطعن داخل المدرسة الثانوية؟',
      met: 'يجب أن تعطيك المدرسة وقتًا حتى هذا اليوم على الأقل. قد يعطيك نظامها أكثر.',
      notMet: 'لا يوجد طعن داخل مدرسة ثانوية لهذا القرار.',
      undetermined: 'لا نستطيع أن نقول بالتأكيد حتى متى يجب أن تطعن داخل المدرسة.',
    },
    'french-community/studies/appeal/secondary-internal-closes': {
      title: 'آخر يوم لجواب المدرسة الثانوية',
      question: 'حتى متى يجب أن تجيب المدرسة الثانوية؟',
      met: 'يجب أن تقرر المدرسة حتى هذا اليوم.',
      notMet: 'لا يوجد طعن داخل مدرسة ثانوية لهذا القرار.',
      undetermined: 'لا نعرف حتى متى يجب أن تقرر المدرسة.',
    },
    'french-community/studies/appeal/secondary-external-by': {
      title: 'آخر يوم للكتابة إلى مجلس الطعون (Conseil de recours)',
      question: 'حتى متى يجب أن أكتب إلى مجلس الطعون (Conseil de recours)؟',
      met: 'يجب أن تكتب إلى مجلس الطعون (Conseil de recours) حتى هذا اليوم.',
      notMet: 'مجلس الطعون (Conseil de recours) لا ينظر في هذا القرار.',
      undetermined: 'لا نستطيع أن نذكر يومًا واحدًا بالتأكيد. خذ اليوم المذكور في ورقة مدرستك، أو اليوم الأقرب.',
    },
    'french-community/studies/appeal/higher-internal-by': {
      title: 'آخر يوم للشكوى داخل التعليم العالي',
      question: 'حتى متى يجب أن أشتكي في جامعتي أو معهدي العالي؟',
      met: 'يجب أن تشتكي حتى هذا اليوم.',
      notMet: 'لا توجد شكوى في التعليم العالي لهذا القرار.',
      undetermined: 'لا نستطيع أن نقول بالتأكيد حتى متى يجب أن تشتكي.',
    },
    'french-community/studies/appeal/higher-external-by': {
      title: 'آخر يوم للطعن خارج الجامعة أو المعهد العالي',
      question: 'حتى متى يجب أن أذهب إلى لجنة CEPERI أو إلى مجلس الدولة (Conseil d’État)؟',
      met: 'يجب أن تذهب إلى هناك حتى هذا اليوم.',
      notMet: 'لا يوجد طريق خارجي لهذا القرار.',
      undetermined: 'لم نقرأ آخر يوم. اسأل فورًا.',
    },
    'french-community/studies/appeal/social-promotion-internal-by': {
      title: 'آخر يوم للطعن داخل مدرسة للبالغين (promotion sociale)',
      question: 'حتى متى يجب أن أطعن داخل مدرسة البالغين (promotion sociale)؟',
      met: 'يجب أن تطعن حتى هذا اليوم.',
      notMet: 'لا يوجد طعن من هذا النوع لهذا القرار.',
      undetermined: 'لا نستطيع أن نقول بعد حتى متى يجب أن تطعن داخل المدرسة.',
    },
    'french-community/studies/appeal/social-promotion-external-by': {
      title: 'آخر يوم للطعن خارج مدرسة للبالغين (promotion sociale)',
      question: 'حتى متى يجب أن أطعن خارج مدرسة البالغين (promotion sociale)؟',
      met: 'يجب أن تطعن حتى هذا اليوم.',
      notMet: 'لا يوجد طعن من هذا النوع لهذا القرار.',
      undetermined: 'لا نستطيع أن نقول بعد حتى متى يجب أن تطعن خارج المدرسة.',
    },
  },
  versions: {
    'contest-none': 'قبل الامتحان (دراسات بدأت حتى 2016)',
    'contest-exam': 'امتحان القبول (دراسات بدأت من 2017 إلى 2022)',
    'contest-contest': 'المسابقة (دراسات منذ 2023)',
    'contest-2023': 'مسابقة 2023',
    'contest-2024': 'مسابقة 2024',
    'contest-2025': 'مسابقة 2025',
    'contest-since-2026': 'مسابقات منذ 2026 لم نجد أيامها',
    'contest-window': 'بين 16 و31 أغسطس، قبل بداية الدراسة',
    'appeal-allowed': 'ما يمكن الطعن فيه',
    'appeal-outside-allowed': 'متى يُفتح الطريق الخارجي',
    'appeal-ceperi-examines': 'ما الذي تنظر فيه لجنة CEPERI',
    'appeal-pupil-appeals': 'تلاميذ عمرهم 18 سنة أو أكثر',
    'appeal-before-2022': 'التقويم المدرسي القديم (قرارات حتى 28 أغسطس 2022)',
    'appeal-school-year-2022': 'السنة الدراسية 2022-2023',
    'appeal-school-year-2023': 'السنة الدراسية 2023-2024',
    'appeal-school-year-2024': 'السنة الدراسية 2024-2025',
    'appeal-school-year-2025': 'السنة الدراسية 2025-2026',
    'appeal-later-school-years': 'سنوات دراسية لاحقة لم نجد آخر يوم لها',
    'appeal-secondary-internal-by': 'يوما عمل على الأقل',
    'appeal-higher-internal-by': 'ثلاثة أيام عمل ضد لجنة امتحان (jury)',
    'appeal-higher-external-by': 'مدد لم نقرأها',
    'appeal-social-promotion-internal-by': 'أربعة أيام تقويمية',
    'appeal-social-promotion-external-by': 'سبعة أيام تقويمية من ثالث يوم عمل بعد الإرسال',
  },
  clauses: {
    'contest.since-2017': {
      holds: 'تبدأ دراستك في 2017 أو بعدها. منذ ذلك الوقت لا يبدأ أحد بلا امتحان، ومنذ 2023 بلا المسابقة.',
      fails: 'بدأت دراستك قبل 2017. لم يكن هناك امتحان للقبول عندئذ.',
    },
    'contest.since-2023': {
      holds: 'تبدأ دراستك في 2023 أو بعدها. منذ ذلك الوقت توجد مسابقة.',
      fails: 'بدأت دراستك قبل 2023، ولم تكن هناك مسابقة.',
    },
    'contest.medicine-or-dentistry': {
      holds: 'تريد أن تدرس الطب أو طب الأسنان.',
      fails: 'لا تريد أن تدرس الطب ولا طب الأسنان.',
    },
    'contest.in-french': {
      holds: 'تريد أن تدرس في جامعة من جامعات الجماعة الفرنسية (Communauté française).',
      fails: 'لا تريد أن تدرس في جامعة من جامعات الجماعة الفرنسية (Communauté française).',
    },
    'appeal.secondary': {
      holds: 'القرار من مدرسة ثانوية.',
      fails: 'القرار ليس من مدرسة ثانوية.',
    },
    'appeal.higher': {
      holds: 'القرار من جامعة أو معهد عالٍ (haute école) أو معهد عالٍ للفنون.',
      fails: 'القرار ليس من جامعة ولا من معهد عالٍ (haute école) ولا من معهد عالٍ للفنون.',
    },
    'appeal.social-promotion': {
      holds: 'القرار من مدرسة للبالغين (promotion sociale).',
      fails: 'القرار ليس من مدرسة للبالغين (promotion sociale).',
    },
    'appeal.fail-or-restricted': {
      holds: 'رسبت (attestation C)، أو نجحت مع قيود (attestation B).',
      fails: 'القرار ليس رسوبًا (attestation C) ولا نجاحًا مع قيود (attestation B).',
    },
    'appeal.qualification-jury': {
      holds: 'القرار من لجنة التأهيل المهني (jury de qualification)، وهي تنظر في مهنتك.',
      fails: 'القرار ليس من لجنة التأهيل المهني (jury de qualification).',
    },
    'appeal.irregularity': {
      holds: 'حدث خطأ في طريقة اتخاذ القرار. هذا يسمى مخالفة (irrégularité).',
      fails: 'لم يحدث خطأ في طريقة اتخاذ القرار. الدرجة وحدها ليست سببًا.',
    },
    'appeal.jury-results': {
      holds: 'القرار عن نتائجك، واتخذته لجنة امتحان (jury).',
      fails: 'القرار ليس عن نتائج من لجنة امتحان (jury).',
    },
    'appeal.enrolment-refused': {
      holds: 'رُفض تسجيلك.',
      fails: 'القرار ليس رفض تسجيلك.',
    },
    'appeal.ceperi-ground': {
      holds: 'رُفضت لأن دراستك لا تُموَّل لك (non finançable)، أو لأن هذه الدراسة لا تُموَّل، أو بسبب فصل سابق.',
      fails: 'رُفضت لسبب آخر غير الأسباب التي تنظر فيها لجنة CEPERI.',
    },
    'appeal.unit-refused': {
      holds: 'رسبت في وحدة أو في الاختبار الشامل (épreuve intégrée).',
      fails: 'القرار ليس رسوبًا في وحدة ولا في الاختبار الشامل (épreuve intégrée).',
    },
    'appeal.internal-made': {
      holds: 'طعنت أولًا داخل المدرسة (recours interne).',
      fails: 'لم تطعن بعد داخل المدرسة (recours interne). بلا هذه الخطوة لا ينظر أحد في الخارج في طعنك.',
    },
    'appeal.internal-answered': {
      holds: 'قررت المدرسة في طعنك.',
      fails: 'لم تقرر المدرسة بعد في طعنك.',
    },
    'appeal.all-told-inside': {
      holds: 'ذكرت كل شيء عندما طعنت داخل المدرسة.',
      fails: 'تذكر الآن شيئًا لم تذكره داخل المدرسة. لجنة CEPERI لا تنظر في وقائع جديدة.',
    },
    'appeal.pupil-of-age': {
      holds: 'عمر التلميذ 18 سنة أو أكثر.',
      fails: 'عمر التلميذ أقل من 18 سنة. يطعن الوالدان.',
    },
  },
  readings: {
    'appeal.any-disagreement': {
      question: 'هل يمكن الطعن في كل قرار من مجلس الصف (conseil de classe)؟',
      options: {
        'only-fail-or-restricted': 'لا. لا يمكن الطعن إلا في attestation C و attestation B.',
        any: 'نعم. يكفي أي خلاف مع مجلس الصف.',
      },
    },
    'appeal.external-term': {
      question: 'كم من الوقت لديك لتكتب إلى مجلس الطعون (Conseil de recours)؟',
      options: {
        'school-notice':
          'حتى عاشر يوم عمل بعد آخر يوم في السنة الدراسية. في الدورة الثانية حتى خامس يوم عمل بعد جواب المدرسة.',
        'ten-days': 'عشرة أيام من جواب المدرسة.',
      },
    },
    'appeal.external-term-before-2022': {
      question: 'كم من الوقت كان لديك لتكتب إلى مجلس الطعون (Conseil de recours)، قبل التقويم المدرسي الجديد؟',
      options: {
        'before-10-july': 'قبل 10 يوليو. في الدورة الثانية خمسة أيام من جواب المدرسة.',
        'ten-days': 'عشرة أيام من جواب المدرسة.',
      },
    },
  },
  openPoints: {
    'contest.begun-before': {
      says: 'بدأت هذه الدراسة من قبل، أو قُبلت فيها في سنة سابقة. لم نقرأ ما ينطبق عليك.',
      ask: 'اسأل الجامعة.',
    },
    'contest.day-not-found': {
      says: 'لم نجد يوم هذه المسابقة. هي دائمًا بين 16 و31 أغسطس.',
      ask: 'انظر إلى موقع ARES، الجهة التي تنظم المسابقة، أو اسأل هناك.',
    },
    'contest.last-registration-not-found': {
      says: 'لم نجد آخر يوم للتسجيل في هذه المسابقة. في 2023 و2024 و2025 كان بين 7 و15 يوليو.',
      ask: 'انظر إلى موقع ARES، الجهة التي تنظم المسابقة، أو اسأل هناك.',
    },
    'contest.last-withdrawal-not-found': {
      says: 'لم نجد آخر يوم للانسحاب من هذه المسابقة. في 2025 كان 13 أغسطس.',
      ask: 'انظر إلى موقع ARES، الجهة التي تنظم المسابقة، أو اسأل هناك.',
    },
    'appeal.last-school-day-not-found': {
      says: 'لم نجد آخر يوم في هذه السنة الدراسية.',
      ask: 'اسأل المدرسة، وانظر إلى ورقتها عن الطعون.',
    },
    'appeal.qualification-jury-closes': {
      says: 'لم نجد حتى متى تجيب المدرسة بعد لجنة التأهيل المهني (jury de qualification). حتى 2022 كان ذلك 25 يونيو.',
      ask: 'اسأل المدرسة، وانظر إلى ورقتها عن الطعون.',
    },
    'appeal.enrolment-internal-term': {
      says: 'لم نجد كم من الوقت لديك لتطعن داخل المدرسة في رفض التسجيل.',
      ask: 'اسأل المدرسة فورًا. نظامها يذكر آخر يوم.',
    },
    'appeal.ceperi-term': {
      says: 'لم نستطع أن نقرأ كم من الوقت لديك لتذهب إلى لجنة CEPERI.',
      ask: 'اسأل لجنة CEPERI فورًا.',
    },
    'appeal.council-of-state-term': {
      says: 'لم نقرأ كم من الوقت لديك لتذهب إلى مجلس الدولة (Conseil d’État).',
      ask: 'اسأل محاميًا فورًا.',
    },
    'appeal.council-of-state-straight': {
      says: 'لم تشتكِ إلى لجنة الامتحان (jury)، أو لم تجب هي. لم نقرأ هل ينظر مجلس الدولة (Conseil d’État) في حالتك عندئذ.',
      ask: 'اسأل محاميًا فورًا.',
    },
  },
  judgements: {},
  information: {
    'contest.exam-marks': 'في الامتحان كنت تحتاج إلى 10 من 20 في كل من الجزأين، وإلى 8 من 20 في كل مادة.',
    'contest.exam-non-residents': 'من بين الناجحين في الامتحان كان 30 من 100 على الأكثر من غير المقيمين.',
    'contest.what-it-asks':
      'في المسابقة 80 سؤالًا تختار فيها الجواب، في سلسلتين من 40. المواد الست هي الكيمياء والأحياء والفيزياء والرياضيات والاستدلال والتواصل. المجموع من 160.',
    'contest.no-lowest-mark': 'لا توجد درجة دنيا. يحصل الأفضل على مقعد ما دامت هناك مقاعد.',
    'contest.two-rankings': 'هناك ترتيبان: واحد للطب وواحد لطب الأسنان.',
    'contest.non-residents': 'يحصل غير المقيمين على 15 من كل 100 مقعد على الأكثر في كل فرع. ويُقرَّب العدد إلى الأسفل.',
    'contest.one-choice': 'عند التسجيل تختار فرعًا واحدًا وجامعة واحدة. لا يمكنك أن تغيّر ذلك فيما بعد.',
    'contest.inami':
      'من يحصل على مقعد يُوعد برقم INAMI في نهاية الدراسة. تحتاج إلى هذا الرقم لتعمل طبيبًا أو طبيب أسنان ضمن التأمين الصحي.',
    'contest.once-in-august': 'هناك مسابقة واحدة في السنة، بين 16 و31 أغسطس. لا توجد دورة ثانية.',
    'contest.online-only': 'لا يمكنك أن تسجل إلا عبر الإنترنت.',
    'contest.places-by-branch': 'تحدد الحكومة عدد المقاعد في كل فرع، قبل المسابقة بعشرة أيام على أبعد تقدير.',
    'appeal.workshops': 'في بعض المدن ورشات تساعدك على كتابة طعن.',
    'appeal.to-whom':
      'المدرسة الثانوية: مجلس الطعون (Conseil de recours). النتائج في التعليم العالي: مجلس الدولة (Conseil d’État). رفض التسجيل: لجنة CEPERI. مدرسة البالغين: اسأل المدرسة إلى من تكتب.',
    'appeal.ceperi-limits': 'لا تحكم لجنة CEPERI هل الرفض صحيح. هي تنظر فقط هل أجابت المدرسة عما قلته لها.',
    'appeal.exclusion-three-or-five': 'يُحسب الفصل خمس سنوات إذا كان بسبب خطأ جسيم أو غش. تقول نصوص أقدم: ثلاث سنوات.',
    'appeal.rules-may-give-more': 'يذكر نظام المدرسة آخر يوم وآخر ساعة. لا يجوز لأي مدرسة أن تعطيك أقل من يومي عمل.',
    'appeal.earlier-than-this': 'يجب أن تطعن داخل المدرسة قبل هذا اليوم: ففيه تكون المدرسة قد أجابت.',
    'appeal.use-the-notice': 'ورقة مدرستك نفسها تأتي أولًا. إذا لم تكن لديك، فخذ اليوم الأقرب.',
    'appeal.jury-steps':
      'تقول صفحة أقدم ماذا يأتي بعد ذلك في المعاهد العليا ومعاهد الفنون: تقرير خلال يومي عمل، ثم قرار خلال يوم عمل واحد، ثم جواب لك خلال يومي عمل.',
    'appeal.seven-days-in-all': 'يجب أن تنتهي المدرسة من طعنك في سبعة أيام. لا تُحسب العطل المدرسية.',
    'appeal.thirty-days': 'يأتي الجواب خلال ثلاثين يومًا. لا تُحسب العطل المدرسية.',
  },
  steps: {
    'contest.register-online': 'سجل عبر الإنترنت حتى {date}.',
    'contest.prove-residence': 'اطلب من بلديتك مبكرًا الأوراق التي تُظهر أنك مقيم.',
    'contest.ask-the-university': 'اسأل الجامعة هل يجب أن تشارك في المسابقة.',
    'appeal.ask-for-reasons': 'اطلب من المدرسة الأسباب كتابةً، واطلب أن ترى أوراق امتحاناتك.',
    'appeal.go-inside-first': 'اطعن أولًا داخل المدرسة، كتابةً.',
    'appeal.get-help': 'اطلب المساعدة من خدمة معلومات للشباب.',
    'appeal.talk-to-the-school': 'تكلم مع المعلم أو مع مدير المدرسة.',
    'appeal.send-registered': 'أرسل طعنك برسالة مسجلة، ونسخة إلى مدير المدرسة.',
    'appeal.tell-all-inside': 'اذكر كل شيء عندما تطعن داخل المدرسة، مع إثباتات. لا يُنظر في ذلك فيما بعد.',
    'appeal.hand-in-at-school': 'سلّم طعنك في المدرسة حتى {date}، واطلب إيصالًا.',
    'appeal.write-to-council': 'اكتب إلى مجلس الطعون (Conseil de recours) حتى {date}، برسالة مسجلة.',
    'appeal.take-the-earlier-day': 'اطلب من المدرسة ورقتها عن الطعون. حتى تحصل عليها خذ اليوم الأقرب.',
    'appeal.complain-to-jury': 'اشتكِ إلى أمين سر لجنة الامتحان (secrétaire du jury) حتى {date}.',
    'appeal.ask-the-term-now': 'اسأل اليوم كم من الوقت لديك.',
    'appeal.send-inside-registered': 'أرسل طعنك إلى المدرسة حتى {date} برسالة مسجلة، أو سلّمه مقابل إيصال.',
    'appeal.send-outside-registered': 'أرسل طعنك حتى {date} برسالة مسجلة، ونسخة إلى مدير المدرسة.',
  },
  evidence: {
    'contest.proof-of-residence': 'أوراق تُظهر أنك مقيم، غالبًا من بلديتك',
    'appeal.decision': 'القرار، مع تاريخه',
    'appeal.your-reasons': 'رسالتك مع أسبابك',
    'appeal.copies-of-tests': 'نسخ من الامتحانات التي لا توافق على نتيجتها',
    'appeal.receipt': 'إيصال المدرسة، أو إيصال الرسالة المسجلة',
    'appeal.internal-decision': 'جواب المدرسة عن طعنك الأول',
    'appeal.copy-to-the-head': 'إثبات أنك أرسلت نسخة إلى مدير المدرسة',
  },
}
