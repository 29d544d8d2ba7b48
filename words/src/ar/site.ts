import type { Words } from '../translation.ts'

/** كلمات الموقع: القوائم والأزرار والرسائل. */
export const site: Words['site'] = {
  name: 'Parcours',
  tagline: 'حقوقك وواجباتك في بلجيكا، خطوة بخطوة',
  skipToContent: 'انتقل إلى النص',
  language: 'اللغة',

  navigation: {
    label: 'القائمة الرئيسية',
    start: 'البداية',
    check: 'تحقّق',
    guide: 'الدليل',
    law: 'القانون',
    about: 'من نحن',
  },

  start: {
    title: 'اعرف ما ينطبق عليك في بلجيكا',
    lead: 'أجب عن بعض الأسئلة. سترى ما يطلبه القانون منك، وحتى أي تاريخ، وما يمكنك فعله بعد ذلك. كل جواب يذكر مصدره.',
    questionsHeading: 'ماذا تريد أن تعرف؟',
    integration: 'هل يجب عليّ اتباع برنامج الاندماج؟',
    integrationHelp: 'من يجب عليه ذلك، ومن لا يجب عليه، وحتى متى، وإلى أين تذهب.',
    nationality: 'متى يمكنني أن أصبح بلجيكيًا؟',
    nationalityHelp: 'طريق السنوات الخمس، حسب بطاقات إقامتك وتواريخك.',
    everything: 'اذكر وضعك مرة واحدة لترى كل شيء',
    everythingHelp: 'الاندماج وإقامتك والجنسية معًا. يحتاج ذلك إلى وقت أطول قليلًا.',
    promisesHeading: 'قبل أن تبدأ',
    promises: [
      'الخدمة مجانية. لا تحتاج إلى حساب.',
      'لا نحتفظ بأي جواب من أجوبتك.',
      'يمكنك دائمًا أن تجيب: «لا أعرف».',
      'نحن نشرح القانون. أما القرار بشأنك فتتخذه السلطة المختصة.',
    ],
    guideHeading: 'اقرأ أولًا',
    guideText: 'صفحات قصيرة عن البرنامج واللقاء الأول والمترجمين الشفويين والتكلفة.',
    guideLink: 'افتح الدليل',
    lawHeading: 'اقرأ القانون',
    lawText: 'كل قاعدة مع تواريخها ومصادرها وأمثلة عليها.',
    lawLink: 'افتح القانون',
    aboutHeading: 'هل يمكنك الوثوق بهذا الموقع؟',
    aboutText: 'من أين تأتي معلوماتنا، وما الذي لا نعرفه.',
    aboutLink: 'كيف نعرف',
  },

  buttons: {
    start: 'ابدأ',
    continue: 'متابعة',
    back: 'رجوع',
    change: 'تغيير',
    add: 'إضافة',
    addAnother: 'إضافة أخرى',
    remove: 'حذف',
    doNotKnow: 'لا أعرف',
    preferNotToSay: 'أفضّل ألّا أجيب',
    yes: 'نعم',
    no: 'لا',
    print: 'اطبع هذه الصفحة',
    download: 'احفظ في ملف',
    open: 'افتح ملفًا محفوظًا',
    startAgain: 'ابدأ من جديد',
    readMore: 'اقرأ المزيد',
  },

  form: {
    errorsHeading: 'يرجى مراجعة ما يلي',
    errorPrefix: 'خطأ:',
    optional: '(يمكنك ترك هذا فارغًا)',
    day: 'اليوم',
    month: 'الشهر',
    year: 'السنة',
    dateHint: 'مثلًا: اليوم 7، الشهر 3، السنة 2021. إذا كنت لا تعرف اليوم فاترك خانته فارغة.',
    choose: 'اختر',
    rowNumber: 'رقم {number}',
  },

  sources: {
    heading: 'المصادر',
    forSection: 'مصادر هذا الجزء',
    readOn: 'قرأنا هذا المصدر في {date}.',
  },

  notices: {
    announced: 'أُعلن عنه. ليس ساريًا بعد.',
    unsure: 'غير مؤكد',
    untranslated: 'هذا النص غير مترجم بعد. أنت تقرأ النص الإنجليزي.',
    unchecked: 'لم يراجع هذه الترجمة بعدُ شخصٌ لغته الأم العربية.',
    uncheckedLink: 'عن لغات الموقع',
    important: 'مهم',
    information: 'ملاحظة',
    done: 'تم',
  },

  timeline: {
    tableHeading: 'الشيء نفسه في جدول',
    what: 'ماذا',
    from: 'من',
    until: 'حتى',
    stillRunning: 'مستمر',
    unknown: 'غير معروف',
    dayAskedAbout: 'اليوم الذي تسأل عنه',
  },

  contents: {
    onThisPage: 'في هذه الصفحة',
    guideTitle: 'الدليل',
    guideLead: 'صفحات قصيرة. كل صفحة تذكر مصدر معلوماتها.',
    aboutTitle: 'عن Parcours',
    aboutLead: 'كيف نعمل، وما الذي لا نعرفه، وماذا يحدث لأجوبتك.',
    next: 'الصفحة التالية',
    previous: 'الصفحة السابقة',
  },

  languagesTable: {
    caption: 'لغات Parcours',
    language: 'اللغة',
    pages: 'ما هو مترجم',
    checked: 'راجعه شخص لغته الأم هذه اللغة',
    allPages: 'كل شيء',
    somePages: 'القوائم والأزرار. النصوص الأخرى بالإنجليزية.',
    reference: 'كل شيء. اللغات الأخرى تتبع هذا النص.',
    yes: 'نعم',
    notYet: 'ليس بعد',
  },

  contact: {
    writeTo: 'اكتب إلى',
    none: 'لا تذكر هذه النسخة من Parcours عنوانًا للمراسلة بعد. اسأل المؤسسة التي تقدمها لك.',
  },

  chooseLanguage: {
    title: 'اختر لغتك',
  },

  footer: {
    label: 'عن هذا الموقع',
    decides: 'Parcours يشرح القانون ولا يقرر. القرار للبلدية أو للمكتب المختص أو للقاضي.',
    privacy: 'الخصوصية',
    accessibility: 'سهولة الوصول',
    howWeKnow: 'كيف نعرف',
    unknown: 'ما لا نعرفه',
    languages: 'اللغات',
    licence: 'الترخيص',
  },

  problems: {
    notFoundTitle: 'لا نجد هذه الصفحة',
    notFoundText: 'ربما العنوان خاطئ، أو تغيّر مكان الصفحة. لم تضِع أجوبتك: ارجع إلى الوراء في متصفحك.',
    tooLargeTitle: 'هذا أكثر مما نقبله دفعة واحدة',
    tooLargeText: 'ما أرسلته أكبر مما نقبله. إذا أرسلت ملفًا فتأكد أنه الملف الذي حفظته هنا. ارجع وحاول مرة أخرى.',
    refusedTitle: 'لا نستطيع قراءة ما أُرسل',
    refusedText: 'في الطلب شيء غير متوقع. ارجع وحاول مرة أخرى.',
    failedTitle: 'حدث خطأ من جهتنا',
    failedText: 'ليس الخطأ منك. لم تُحفظ أجوبتك. ارجع إلى الوراء في متصفحك وحاول مرة أخرى بعد بضع دقائق.',
    toStart: 'اذهب إلى صفحة البداية',
  },
}
