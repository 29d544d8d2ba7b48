import type { nationalityProcedure as english } from '../../en/law/nationality-procedure.ts'
import type { SameSentences } from '../../law-words.ts'

/** من التصريح إلى الجنسية. */
export const nationalityProcedure: SameSentences<typeof english> = {
  norms: {
    'belgium/nationality/procedure/completeness-check-by': {
      title: 'البلدية تتحقق من ملفك',
      question: 'حتى متى تتحقق البلدية هل ملفي كامل؟',
      met: 'تتحقق البلدية حتى هذا اليوم هل ملفك كامل.',
      notMet: 'لا تحقق جارٍ. لم تقدم تصريحًا في هذا اليوم.',
      undetermined: 'لا نستطيع أن نذكر يومًا واحدًا للتحقق من ملفك.',
    },
    'belgium/nationality/procedure/complete-file-by': {
      title: 'تسليم الأوراق الناقصة',
      question: 'حتى متى يمكنني أن أسلّم الأوراق الناقصة؟',
      met: 'سلّم الأوراق الناقصة حتى هذا اليوم.',
      notMet: 'لم تطلب منك البلدية أوراقًا ناقصة.',
      undetermined: 'لا نستطيع أن نقول بعد هل يجب عليك أن تسلّم أوراقًا.',
    },
    'belgium/nationality/procedure/receipt-by': {
      title: 'إشعار استلام ملفك (accusé de réception)',
      question: 'حتى متى يجب أن تعطيني البلدية إشعار الاستلام؟',
      met: 'تعطيك البلدية إشعار استلام ملفك حتى هذا اليوم.',
      notMet: 'لا يجب إعطاء إشعار استلام. ملفك غير كامل، أو لم تقدم تصريحًا.',
      undetermined: 'لا نستطيع أن نقول بعد متى تحصل على إشعار استلام ملفك.',
    },
    'belgium/nationality/procedure/refusal-notified-by': {
      title: 'رفض ملف غير كامل',
      question: 'حتى متى تخبرني البلدية أن ملفي رُفض؟',
      met: 'ملفك غير كامل. تخبرك البلدية حتى هذا اليوم أنه رُفض.',
      notMet: 'لا يُرفض ملفك بسبب أوراق ناقصة في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بعد هل يُرفض ملفك بسبب أوراق ناقصة.',
    },
    'belgium/nationality/procedure/sent-to-prosecutor-by': {
      title: 'ملفك يذهب إلى النيابة العامة (parquet)',
      question: 'حتى متى ترسل البلدية ملفي إلى النيابة العامة (parquet)؟',
      met: 'ترسل البلدية ملفك إلى النيابة العامة (parquet) حتى هذا اليوم.',
      notMet: 'لا يذهب ملفك إلى النيابة العامة (parquet). لا يوجد إشعار استلام في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بعد متى يذهب ملفك إلى النيابة العامة (parquet).',
    },
    'belgium/nationality/procedure/prosecutor-answers-by': {
      title: 'جواب النيابة العامة (parquet)',
      question: 'حتى متى تستطيع النيابة العامة (parquet) أن تقول لا؟',
      met: 'تستطيع النيابة العامة (parquet) أن تقول «لا» حتى هذا اليوم.',
      notMet: 'مدة النيابة العامة ليست جارية. لا يوجد إشعار استلام في هذا اليوم.',
      undetermined: 'لا نستطيع أن نذكر آخر يوم واحدًا للنيابة العامة (parquet).',
    },
    'belgium/nationality/procedure/nationality-if-silent': {
      title: 'إذا لم تجب النيابة العامة (parquet)',
      question: 'منذ متى أصبح بلجيكيًا إذا لم تجب النيابة العامة (parquet)؟',
      met: 'إذا لم تأتِ رسالة، تستطيع البلدية أن تحرر وثيقة جنسيتك من هذا اليوم فصاعدًا.',
      notMet: 'لا يمكنك أن تصبح بلجيكيًا بهذه الطريقة: لا يوجد إشعار استلام، أو يوجد رأي سلبي.',
      undetermined: 'لا نستطيع أن نقول بعد ماذا يحدث إذا لم تجب النيابة العامة (parquet).',
    },
    'belgium/nationality/procedure/ask-court-by': {
      title: 'بعد رأي سلبي (avis négatif): الذهاب إلى القاضي',
      question: 'حتى متى يمكنني أن أطلب قاضيًا بعد رأي سلبي؟',
      met: 'أرسل رسالتك المسجلة إلى البلدية حتى هذا اليوم. عندئذ ينظر قاضٍ في ملفك.',
      notMet: 'لم تستلم رأيًا سلبيًا في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بعد هل يجب عليك أن تكتب إلى البلدية.',
    },
    'belgium/nationality/procedure/appeal-by': {
      title: 'الاستئناف ضد الحكم',
      question: 'حتى متى يمكنني أن أستأنف الحكم؟',
      met: 'يمكنك أن تستأنف الحكم حتى هذا اليوم.',
      notMet: 'لم تستلم حكمًا في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بعد حتى متى يمكنك أن تستأنف.',
    },
  },
  versions: {
    NP0: 'حتى 31 ديسمبر 2012: إجراء آخر',
    NP1: 'منذ 1 يناير 2013: الإجراء حسب قانون 4 ديسمبر 2012',
  },
  clauses: {
    'nationality.procedure.filed': {
      holds: 'قدمت تصريحًا لتصبح بلجيكيًا.',
      fails: 'لم تقدم تصريحًا لتصبح بلجيكيًا.',
    },
    'nationality.procedure.asked-to-complete': {
      holds: 'طلبت منك البلدية أوراقًا ناقصة.',
      fails: 'لم تطلب منك البلدية أوراقًا ناقصة.',
    },
    'nationality.procedure.file-complete': {
      holds: 'كان ملفك كاملًا، أو أكملته في الوقت المحدد.',
      fails: 'تنقص أوراق، أو جاءت متأخرة.',
    },
    'nationality.procedure.fee-receipt-missing': {
      holds: 'لم يكن في ملفك إثبات أنك دفعت الرسم.',
      fails: 'كان في ملفك إثبات أنك دفعت الرسم.',
    },
    'nationality.procedure.not-completed-in-time': {
      holds: 'لم تأتِ الأوراق الناقصة خلال شهرين.',
      fails: 'لم تنقص أوراق، أو لم ينتهِ الشهران، أو جاءت الأوراق في الوقت المحدد.',
    },
    'nationality.procedure.receipt-given': {
      holds: 'لديك إشعار استلام ملفك.',
      fails: 'ليس لديك إشعار استلام ملفك.',
    },
    'nationality.procedure.no-negative-opinion': {
      holds: 'لم تستلم رأيًا سلبيًا من النيابة العامة (parquet).',
      fails: 'استلمت رأيًا سلبيًا من النيابة العامة (parquet).',
    },
    'nationality.procedure.silence-counts': {
      holds: 'إذا لم تجب النيابة العامة (parquet) في الوقت المحدد فإنك تصبح بلجيكيًا.',
      fails: 'إذا لم تجب النيابة العامة (parquet) فإنك لا تصبح بلجيكيًا.',
    },
    'nationality.procedure.negative-opinion': {
      holds: 'استلمت رأيًا سلبيًا (avis négatif) من النيابة العامة (parquet).',
      fails: 'لم تستلم رأيًا سلبيًا (avis négatif) من النيابة العامة (parquet).',
    },
    'nationality.procedure.judgment-received': {
      holds: 'استلمت حكم محكمة الأسرة (tribunal de la famille).',
      fails: 'لم تستلم حكمًا من محكمة الأسرة (tribunal de la famille).',
    },
  },
  readings: {
    'nationality.thirty-days': {
      question: 'هل للبلدية ثلاثون يومًا أم ثلاثون يوم عمل للتحقق؟',
      options: {
        days: 'ثلاثون يومًا. تُحسب عطلة نهاية الأسبوع والعطل الرسمية.',
        'working-days': 'ثلاثون يوم عمل. لا تُحسب عطلة نهاية الأسبوع ولا العطل الرسمية.',
      },
    },
    'nationality.one-month-more': {
      question: 'هل للنيابة العامة (parquet) شهر إضافي إذا أرسلت البلدية الملف متأخرًا؟',
      options: {
        'four-months': 'لا. هي دائمًا أربعة أشهر من إشعار الاستلام.',
        'five-months': 'نعم. تكون عندئذ خمسة أشهر من إشعار الاستلام.',
      },
    },
    'nationality.silence': {
      question: 'هل تصبح بلجيكيًا عندما لا تجيب النيابة العامة (parquet)؟',
      options: {
        nationality: 'نعم، دائمًا.',
        'only-if-acknowledged': 'فقط إذا أكدت النيابة العامة للبلدية أن ملفك وصل. وإلا فأنت مرفوض.',
      },
    },
  },
  openPoints: {},
  judgements: {},
  information: {
    'nationality.procedure.in-person':
      'تقدم التصريح بنفسك، في البلدية التي تسكن فيها. وتكتب جملة واحدة بخط يدك: وعدًا بالولاء.',
    'nationality.procedure.power-of-attorney':
      'إذا كنت لا تستطيع الكتابة، يستطيع شخص آخر أن يفعل ذلك عنك. تحتاج لهذا إلى ورقة رسمية خاصة، هي الوكالة الرسمية (procuration authentique).',
    'nationality.procedure.otherwise-inadmissible': 'إذا لم تأتِ الأوراق في الوقت المحدد، يُرفض تصريحك بلا نظر فيه.',
    'nationality.procedure.do-not-wait-for-the-last-day':
      'إذا كان آخر يوم يوم سبت أو أحد أو عطلة، فلا يعدك أحد بيوم إضافي. افعل ذلك قبله.',
    'nationality.procedure.receipt-starts-the-four-months':
      'إشعار الاستلام مهم. تبدأ الأشهر الأربعة للنيابة العامة (parquet) في تاريخه.',
    'nationality.procedure.fee-not-paid-back': 'لا يُرد الرسم بعد الرفض.',
    'nationality.procedure.who-gets-the-file':
      'يحصل مكتب الأجانب (Office des étrangers) وأمن الدولة (Sûreté de l’État) على نسخة. ويخبران النيابة العامة بما يعرفان.',
    'nationality.procedure.opinion-by-registered-letter': 'يأتي الرأي السلبي برسالة مسجلة. ويجب أن يقول لماذا.',
    'nationality.procedure.perhaps-a-month-more':
      'تقول بعض الصفحات إن النيابة العامة (parquet) يمكن أن تحصل على شهر إضافي. لم نستطع أن نقرأ متى.',
    'nationality.procedure.belgian-from-the-act': 'أنت بلجيكي منذ اليوم الذي تحرر فيه البلدية وثيقة جنسيتك.',
    'nationality.procedure.only-for-the-future': 'تصبح بلجيكيًا للزمن القادم، وليس للزمن الماضي.',
    'nationality.procedure.no-writ-needed':
      'لا يجب أن تذهب بنفسك إلى المحكمة. رسالتك المسجلة تكفي: ترسل البلدية ملفك إلى محكمة الأسرة (tribunal de la famille).',
    'nationality.procedure.judge-hears-you': 'بعد بضعة أشهر يدعوك القاضي. تستطيع أنت أو محاميك أن تقول لماذا لا توافق.',
    'nationality.procedure.prosecutor-can-appeal-too':
      'تستطيع النيابة العامة (parquet) أن تستأنف أيضًا. لا يكون الحكم الجيد مؤكدًا إلا بعد انتهاء هذه المدة.',
  },
  steps: {
    'nationality.procedure.open-your-post': 'افتح كل رسالة من البلدية فورًا. إذا نقصت أوراق فلديك شهران.',
    'nationality.procedure.hand-in-the-papers': 'سلّم كل الأوراق الناقصة حتى {date}. اطلب إثباتًا أنك سلّمتها.',
    'nationality.procedure.ask-for-the-receipt': 'إذا لم يكن لديك إشعار استلام حتى {date} فاطلبه من البلدية.',
    'nationality.procedure.get-legal-help': 'اذهب فورًا إلى محامٍ أو خدمة قانونية مجانية. المدد قصيرة.',
    'nationality.procedure.council-of-state':
      'اسأل المحامي عن مجلس الدولة (Conseil d’État): هو يستطيع أن ينظر في القرار الذي يقول إن ملفك غير كامل.',
    'nationality.procedure.ask-court-to-order':
      'اسأل المحامي عن محكمة الأسرة (tribunal de la famille): هي تستطيع أن تأمر البلدية بأن ترسل ملفك.',
    'nationality.procedure.ask-whether-it-was-sent': 'اسأل البلدية في أي يوم أرسلت ملفك إلى النيابة العامة (parquet).',
    'nationality.procedure.fetch-registered-letters':
      'استلم كل رسالة مسجلة فورًا. إذا انتقلت أو سافرت فاطلب من أحد أن يراقب بريدك.',
    'nationality.procedure.ask-for-the-act': 'إذا لم تأتِ رسالة فاطلب من البلدية وثيقة جنسيتك.',
    'nationality.procedure.ask-whether-acknowledged': 'اسأل البلدية هل أكدت النيابة العامة (parquet) أن ملفك وصل.',
    'nationality.procedure.write-to-the-registrar':
      'اكتب إلى موظف الحالة المدنية (officier de l’état civil) في بلديتك برسالة مسجلة، حتى {date} على أبعد تقدير. اطلب إرسال ملفك إلى محكمة الأسرة (tribunal de la famille).',
    'nationality.procedure.keep-the-proof-of-posting': 'احتفظ بنسخة من رسالتك وبإثبات مكتب البريد.',
    'nationality.procedure.appeal-with-a-lawyer': 'اذهب إلى محامٍ قبل {date} إذا أردت أن تستأنف.',
  },
  evidence: {
    'nationality.procedure.form-of-missing-papers': 'الاستمارة التي تذكر الأوراق الناقصة',
    'nationality.procedure.negative-opinion-letter': 'الرسالة التي فيها الرأي السلبي من النيابة العامة (parquet)',
    'nationality.procedure.day-of-delivery': 'الظرف، أو إثبات اليوم الذي استلمت فيه الرسالة',
    'nationality.procedure.judgment': 'الحكم، وإثبات اليوم الذي استلمته فيه',
  },
}
