import type { nationalityRoutes as english } from '../../en/law/nationality-routes.ts'
import type { SameSentences } from '../../law-words.ts'

/** الطرق الأخرى لتصبح بلجيكيًا، والأوراق لكل شرط. */
export const nationalityRoutes: SameSentences<typeof english> = {
  norms: {
    'belgium/nationality/naturalisation/merit': {
      title: 'الطلب من البرلمان: فضل استثنائي',
      question: 'هل يجوز لي أن أطلب التجنيس (naturalisation) بسبب فضل استثنائي؟',
      met: 'يجوز لك أن تطلب التجنيس من البرلمان. البرلمان حر في أن يقول نعم أو لا.',
      notMet: 'لا يجوز لك أن تطلب لهذا السبب. قد يكون التصريح في البلدية ممكنًا.',
      undetermined: 'لا نستطيع أن نقول بعد هل يجوز لك أن تطلب لهذا السبب.',
    },
    'belgium/nationality/naturalisation/stateless': {
      title: 'الطلب من البرلمان: عديمو الجنسية (apatrides)',
      question: 'أنا معترف بي كعديم الجنسية (apatride). هل يجوز لي أن أطلب التجنيس (naturalisation)؟',
      met: 'يجوز لك أن تطلب التجنيس من البرلمان كعديم الجنسية. البرلمان حر في أن يقول نعم أو لا.',
      notMet: 'لا يجوز لك أن تطلب كعديم الجنسية في هذا اليوم. ينقص شرط.',
      undetermined: 'لا نستطيع أن نقول بعد هل يجوز لك أن تطلب كعديم الجنسية.',
    },
    'belgium/nationality/naturalisation/granted': {
      title: 'هل سيقول البرلمان نعم؟',
      question: 'هل سأصبح بلجيكيًا بالتجنيس (naturalisation)؟',
      met: 'قال البرلمان نعم.',
      notMet: 'لا يجوز لك أن تطلب التجنيس في هذا اليوم.',
      undetermined: 'لا يستطيع أحد أن يقول هذا قبل أن يقرر البرلمان.',
    },
    'belgium/nationality/minor/belgian-parent': {
      title: 'طفل أحد والديه بلجيكي',
      question: 'هل الطفل بلجيكي لأن أباه أو أمه بلجيكي؟',
      met: 'أنت بلجيكي عن طريق أبيك أو أمك.',
      notMet: 'لست بلجيكيًا لهذا السبب.',
      undetermined: 'لا نستطيع أن نقول بعد هل أنت بلجيكي عن طريق أبيك أو أمك.',
    },
    'belgium/nationality/minor/adopted': {
      title: 'طفل تبناه بلجيكي',
      question: 'هل الطفل الذي تبناه بلجيكي بلجيكيٌّ أيضًا؟',
      met: 'أنت بلجيكي لأن بلجيكيًا تبناك.',
      notMet: 'لست بلجيكيًا بسبب التبني.',
      undetermined: 'لا نستطيع أن نقول بعد هل أنت بلجيكي لأن بلجيكيًا تبناك.',
    },
    'belgium/nationality/minor/no-other-nationality': {
      title: 'طفل بلا جنسية',
      question: 'هل الطفل الذي ليست له أي جنسية بلجيكي؟',
      met: 'أنت بلجيكي لأنك وُلدت هنا وليست لك جنسية أخرى.',
      notMet: 'لست بلجيكيًا لهذا السبب.',
      undetermined: 'لا نستطيع أن نقول بعد هل أنت بلجيكي لهذا السبب.',
    },
    'belgium/nationality/minor/parent-born-here': {
      title: 'طفل وُلد أبوه أو أمه في بلجيكا',
      question: 'هل الطفل بلجيكي لأن أباه أو أمه وُلد في بلجيكا أيضًا؟',
      met: 'أنت بلجيكي لأنك وُلدت هنا، ووُلد هنا أيضًا أبوك أو أمك.',
      notMet: 'لست بلجيكيًا لهذا السبب.',
      undetermined: 'لا نستطيع أن نقول بعد هل أنت بلجيكي لهذا السبب.',
    },
    'belgium/nationality/minor/before-twelve': {
      title: 'طفل وُلد هنا: تصريح قبل عمر 12 سنة',
      question: 'هل يستطيع والدان أجنبيان أن يصرّحا بأن طفلهما بلجيكي؟',
      met: 'يستطيع والداك أن يصرّحا بأنك بلجيكي، حتى اليوم الذي يسبق عيد ميلادك الثاني عشر.',
      notMet: 'لا يستطيع والداك أن يقدما هذا التصريح في هذا اليوم.',
      undetermined: 'لا نستطيع أن نقول بعد هل يستطيع والداك أن يقدما هذا التصريح.',
    },
    'belgium/nationality/minor/with-parent': {
      title: 'طفل يصبح أبوه أو أمه بلجيكيًا',
      question: 'هل يصبح الطفل بلجيكيًا مع أبيه أو أمه؟',
      met: 'أصبحت بلجيكيًا مع أبيك أو أمك.',
      notMet: 'لم تصبح بلجيكيًا مع أبيك أو أمك.',
      undetermined: 'لا نستطيع أن نقول بعد هل أصبحت بلجيكيًا مع أبيك أو أمك.',
    },
    'belgium/nationality/birth-certificate/consular-attestation': {
      title: 'لا شهادة ميلاد: ورقة من قنصليتك',
      question: 'هل تستطيع قنصليتي أن تعطيني ورقة بدل شهادة ميلادي؟',
      met: 'نعم. تستطيع قنصليتك أن تعطيك ورقة عن ميلادك. وهي تُحسب بدل الشهادة.',
      notMet: 'لا. ورقة من قنصليتك لا تُحسب لك.',
      undetermined: 'لا نستطيع أن نقول بعد هل تُحسب لك ورقة من قنصليتك.',
    },
    'belgium/nationality/birth-certificate/notoriety-act': {
      title: 'لا شهادة ميلاد: وثيقة إشهاد (acte de notoriété)',
      question: 'هل يجوز لي أن أستعمل وثيقة إشهاد (acte de notoriété) بدل شهادة ميلادي؟',
      met: 'نعم. يمكنك أن تطلب من قاضي الصلح (juge de paix) وثيقة إشهاد (acte de notoriété).',
      notMet: 'لا. لا تحتاج إلى هذه الوثيقة، أو تأتي ورقة أخرى قبلها.',
      undetermined: 'لا نستطيع أن نقول بعد هل تُحسب لك هذه الوثيقة.',
    },
    'belgium/nationality/birth-certificate/sworn-statement': {
      title: 'لا شهادة ميلاد: تصريح تحت القسم (déclaration sous serment)',
      question: 'هل يجوز لي أن أصرّح تحت القسم بدل شهادة ميلادي؟',
      met: 'نعم. يمكنك أن تطلب من محكمة الأسرة (tribunal de la famille) أن تسمح لك بالتصريح تحت القسم.',
      notMet: 'لا. تأتي ورقة أخرى قبله.',
      undetermined: 'لا نستطيع أن نقول بعد هل يُحسب لك التصريح تحت القسم.',
    },
    'belgium/nationality/declaration/born-in-belgium': {
      title: 'أن تصبح بلجيكيًا وقد وُلدت هنا',
      question: 'وُلدت في بلجيكا. هل يمكنني أن أصبح بلجيكيًا؟',
      met: 'يمكنك أن تقدم تصريحًا لأنك وُلدت هنا ولم تغادر قط. يجب أيضًا أن يكون الرسم مدفوعًا كما يجب.',
      notMet: 'لا يمكنك أن تقدم هذا التصريح في هذا اليوم. هو لمن وُلد هنا وسكن هنا دائمًا.',
      undetermined: 'لا نستطيع أن نقول بعد هل يمكنك أن تقدم التصريح كمولود في بلجيكا.',
    },
    'belgium/nationality/declaration/spouse': {
      title: 'أن تصبح بلجيكيًا وأنت متزوج من بلجيكي',
      question: 'أنا متزوج من شخص بلجيكي. هل يمكنني أن أصبح بلجيكيًا؟',
      met: 'يمكنك أن تقدم تصريحًا كزوج لشخص بلجيكي. يجب أيضًا أن يكون الرسم مدفوعًا كما يجب.',
      notMet: 'لا يمكنك أن تقدم التصريح كزوج في هذا اليوم. ينقص شرط.',
      undetermined: 'لا نستطيع أن نقول بعد هل يمكنك أن تقدم التصريح كزوج.',
    },
    'belgium/nationality/declaration/parent': {
      title: 'أن تصبح بلجيكيًا كأب أو أم لطفل بلجيكي',
      question: 'طفلي بلجيكي. هل يمكنني أن أصبح بلجيكيًا؟',
      met: 'يمكنك أن تقدم تصريحًا كأب أو أم لطفل بلجيكي. يجب أيضًا أن يكون الرسم مدفوعًا كما يجب.',
      notMet: 'لا يمكنك أن تقدم التصريح كأب أو أم في هذا اليوم. ينقص شرط.',
      undetermined: 'لا نستطيع أن نقول بعد هل يمكنك أن تقدم التصريح كأب أو أم.',
    },
    'belgium/nationality/declaration/disability-or-pension': {
      title: 'أن تصبح بلجيكيًا إذا كنت لا تستطيع العمل أو في سن التقاعد',
      question: 'لا أستطيع العمل، أو بلغت سن التقاعد. هل يمكنني أن أصبح بلجيكيًا؟',
      met: 'يمكنك أن تقدم تصريحًا لهذا السبب. يجب أيضًا أن يكون الرسم مدفوعًا كما يجب.',
      notMet: 'لا يمكنك أن تقدم التصريح لهذا السبب في هذا اليوم. ينقص شرط.',
      undetermined: 'لا نستطيع أن نقول بعد هل يمكنك أن تقدم التصريح لهذا السبب.',
    },
    'belgium/nationality/declaration/ten-years': {
      title: 'أن تصبح بلجيكيًا بعد عشر سنوات',
      question: 'هل يمكنني أن أصبح بلجيكيًا بعد عشر سنوات في بلجيكا؟',
      met: 'يمكنك أن تقدم تصريحًا بعد عشر سنوات. يجب أيضًا أن يكون الرسم مدفوعًا كما يجب.',
      notMet: 'لا يمكنك أن تقدم التصريح بعد عشر سنوات في هذا اليوم. ينقص شرط.',
      undetermined: 'لا نستطيع أن نقول بعد هل يمكنك أن تقدم التصريح بعد عشر سنوات.',
    },
  },
  versions: {
    'NATU-2018': 'منذ 12 يوليو 2018، بقدر ما قرأناه',
    'CHILD-2013': 'منذ 1 يناير 2013، بقدر ما قرأناه',
    'CHILD-2022': 'منذ 21 ديسمبر 2022',
    'BIRTH-2013': 'من 1 يناير 2013 إلى 11 يوليو 2018: ثلاث أوراق، واحدة بعد الأخرى، للجميع',
    'BIRTH-2018': 'من 12 يوليو 2018 إلى 31 ديسمبر 2023: بلد الميلاد هو الذي يقرر',
    'BIRTH-2024': 'منذ 1 يناير 2024: الشيء نفسه، ويمكن استعمال الورقة مرة أخرى',
  },
  clauses: {
    'nationality.naturalisation.adult-or-emancipated': {
      holds: 'عمرك 18 سنة أو أكثر، أو أنت محرَّر من ولاية والديك (émancipé).',
      fails: 'عمرك أقل من 18 سنة ولست محرَّرًا من ولاية والديك (émancipé).',
    },
    'nationality.naturalisation.stay': {
      holds: 'لديك حق الإقامة الذي يطلبه التجنيس.',
      fails: 'ليس لديك حق إقامة يُحسب للتجنيس.',
    },
    'nationality.naturalisation.merit': {
      holds: 'لديك فضل استثنائي في العلم أو الرياضة أو الحياة الاجتماعية والثقافية.',
      fails: 'ليس لديك فضل استثنائي في العلم ولا الرياضة ولا الحياة الاجتماعية والثقافية.',
    },
    'nationality.naturalisation.declaration-impossible': {
      holds: 'التصريح غير ممكن لك عمليًا.',
      fails: 'يمكنك أن تقدم تصريحًا بدل ذلك.',
    },
    'nationality.naturalisation.favour': {
      holds: 'يمنحك البرلمان التجنيس.',
      fails: 'لا يمنحك البرلمان التجنيس.',
    },
    'nationality.naturalisation.stateless': {
      holds: 'أنت معترف بك كعديم الجنسية (apatride).',
      fails: 'لست معترفًا بك كعديم الجنسية (apatride). اللاجئ ليس الشيء نفسه.',
    },
    'nationality.two-years.residence': {
      holds: 'سكنت في بلجيكا بشكل قانوني سنتين بلا انقطاع.',
      fails: 'لم تسكن في بلجيكا بشكل قانوني سنتين بلا انقطاع.',
    },
    'nationality.two-years.absences': {
      holds: 'مجموع غيابك في السنتين الأخيرتين 146 يومًا أو أقل.',
      fails: 'مجموع غيابك في السنتين الأخيرتين أكثر من 146 يومًا.',
    },
    'nationality.child.minor': {
      holds: 'عمرك أقل من 18 سنة.',
      fails: 'عمرك 18 سنة أو أكثر.',
    },
    'nationality.child.belgian-parent': {
      holds: 'كان أبوك أو أمك بلجيكيًا عندما وُلدت.',
      fails: 'لم يكن أبوك ولا أمك بلجيكيًا عندما وُلدت.',
    },
    'nationality.child.born-here': {
      holds: 'وُلدت في بلجيكا.',
      fails: 'لم تولد في بلجيكا.',
    },
    'nationality.child.parent-born-here': {
      holds: 'وُلد أبوك البلجيكي أو أمك البلجيكية في بلجيكا.',
      fails: 'لم يولد أبوك البلجيكي أو أمك البلجيكية في بلجيكا.',
    },
    'nationality.child.declared-in-time': {
      holds: 'صرّح والداك بأنك بلجيكي قبل أن تبلغ خمس سنوات.',
      fails: 'لم يصرّح والداك بأنك بلجيكي قبل أن تبلغ خمس سنوات.',
    },
    'nationality.child.no-other-nationality': {
      holds: 'عمرك أقل من 18 سنة وليست لك جنسية أخرى.',
      fails: 'لك جنسية أخرى، أو عمرك 18 سنة أو أكثر.',
    },
    'nationality.adopted.by-belgian': {
      holds: 'تبناك بلجيكي.',
      fails: 'لم يتبنك بلجيكي.',
    },
    'nationality.adopted.born-here': {
      holds: 'وُلدت في بلجيكا.',
      fails: 'لم تولد في بلجيكا.',
    },
    'nationality.adopted.parent-born-here': {
      holds: 'البلجيكي الذي تبناك وُلد في بلجيكا.',
      fails: 'البلجيكي الذي تبناك لم يولد في بلجيكا.',
    },
    'nationality.adopted.declared-in-time': {
      holds: 'صُرّح بأنك بلجيكي خلال خمس سنوات من التبني.',
      fails: 'لم يُصرَّح بأنك بلجيكي خلال خمس سنوات من التبني.',
    },
    'nationality.adopted.no-other-nationality': {
      holds: 'عمرك أقل من 18 سنة وليست لك جنسية أخرى.',
      fails: 'لك جنسية أخرى، أو عمرك 18 سنة أو أكثر.',
    },
    'nationality.child.born-or-found-here': {
      holds: 'وُلدت في بلجيكا أو عُثر عليك فيها.',
      fails: 'لم تولد في بلجيكا ولم يُعثر عليك فيها.',
    },
    'nationality.child.without-nationality': {
      holds: 'ليست لك جنسية أخرى.',
      fails: 'لك جنسية أخرى.',
    },
    'nationality.child.none-by-registering': {
      holds: 'لا يستطيع والداك أن يحصلا لك على جنسية بتسجيلك.',
      fails: 'يستطيع والداك أن يحصلا لك على جنسية بتسجيلك لدى سلطات بلدهما.',
    },
    'nationality.child.born-in-belgium': {
      holds: 'وُلدت في بلجيكا.',
      fails: 'لم تولد في بلجيكا.',
    },
    'nationality.child.of-parent-born-here': {
      holds: 'وُلد أبوك أو أمك في بلجيكا وسكن فيها خمسًا من السنوات العشر قبل ميلادك.',
      fails: 'لا يصح أن أباك أو أمك وُلد في بلجيكا وسكن فيها خمسًا من السنوات العشر قبل ميلادك.',
    },
    'nationality.child.under-twelve': {
      holds: 'عمرك أقل من 12 سنة.',
      fails: 'عمرك 12 سنة أو أكثر. فات وقت هذا التصريح.',
    },
    'nationality.child.born-here-of-foreigners': {
      holds: 'وُلدت في بلجيكا.',
      fails: 'لم تولد في بلجيكا.',
    },
    'nationality.child.here-since-birth': {
      holds: 'تسكن في بلجيكا منذ ميلادك.',
      fails: 'لم تسكن في بلجيكا طول الوقت منذ ميلادك.',
    },
    'nationality.child.parents-here-ten-years': {
      holds: 'يسكن والداك في بلجيكا منذ عشر سنوات.',
      fails: 'لم يسكن والداك في بلجيكا في السنوات العشر الأخيرة.',
    },
    'nationality.child.with-parent': {
      holds: 'أصبح أبوك أو أمك بلجيكيًا وعمرك أقل من 18 سنة وأنت تسكن في بلجيكا.',
      fails: 'لم يصبح أبوك ولا أمك بلجيكيًا وعمرك أقل من 18 سنة وأنت تسكن في بلجيكا.',
    },
    'nationality.birth.four-countries': {
      holds: 'وُلدت في أفغانستان أو كابيندا (أنغولا) أو الصومال أو جنوب السودان.',
      fails: 'لم تولد في أفغانستان ولا كابيندا (أنغولا) ولا الصومال ولا جنوب السودان.',
    },
    'nationality.birth.certificate-out-of-reach': {
      holds: 'لا تستطيع الحصول على شهادة ميلادك.',
      fails: 'تستطيع الحصول على شهادة ميلادك.',
    },
    'nationality.birth.consular-out-of-reach': {
      holds: 'لا تستطيع قنصليتك أن تعطيك ورقة عن ميلادك.',
      fails: 'تستطيع قنصليتك أن تعطيك ورقة عن ميلادك.',
    },
    'nationality.birth.notoriety-out-of-reach': {
      holds: 'لا تستطيع الحصول على وثيقة إشهاد (acte de notoriété).',
      fails: 'تستطيع الحصول على وثيقة إشهاد (acte de notoriété).',
    },
    'nationality.born-in-belgium': { holds: 'وُلدت في بلجيكا.', fails: 'لم تولد في بلجيكا.' },
    'nationality.since-birth.residence': {
      holds: 'سكنت في بلجيكا بشكل قانوني منذ ميلادك.',
      fails: 'لم تسكن في بلجيكا بشكل قانوني طول الوقت منذ ميلادك.',
    },
    'nationality.since-birth.main-residence': {
      holds: 'كنت مسجلًا في بلجيكا منذ ميلادك.',
      fails: 'لم تكن مسجلًا في بلجيكا لبعض الوقت.',
    },
    'nationality.since-birth.legal-stay': {
      holds: 'كان لديك حق إقامة منذ ميلادك.',
      fails: 'لم تكن لديك لبعض الوقت وثيقة إقامة تُحسب.',
    },
    'nationality.spouse.married': {
      holds: 'أنت متزوج من شخص بلجيكي.',
      fails: 'لست متزوجًا من شخص بلجيكي في هذا اليوم.',
    },
    'nationality.spouse.living-together': {
      holds: 'سكنتما معًا في بلجيكا ثلاث سنوات منذ زواجكما.',
      fails: 'لم تسكنا معًا في بلجيكا ثلاث سنوات منذ زواجكما.',
    },
    'nationality.family.social-integration': {
      holds: 'لديك إثبات للاندماج الاجتماعي (intégration sociale) يُحسب للزوج أو للأب أو الأم.',
      fails: 'ليس لديك إثبات للاندماج الاجتماعي يُحسب للزوج أو للأب أو الأم. العمل وحده لا يُحسب هنا.',
    },
    'nationality.family.worked-234-days': {
      holds: 'عملت 234 يومًا أو أكثر في السنوات الخمس الأخيرة.',
      fails: 'عملت أقل من 234 يومًا في السنوات الخمس الأخيرة. لا يُحسب التدريب إلا مع أيام العمل هذه.',
    },
    'nationality.parent.belgian-child': {
      holds: 'لديك طفل بلجيكي عمره أقل من 18 سنة.',
      fails: 'ليس لديك طفل بلجيكي عمره أقل من 18 سنة وما زال تحت سلطة والديه قانونًا.',
    },
    'nationality.disability-or-pension.ground': {
      holds: 'لا تستطيع العمل بسبب إعاقة أو عجز، أو بلغت سن التقاعد.',
      fails: 'لم تُثبت أنك لا تستطيع العمل، ولم تبلغ سن التقاعد.',
    },
    'nationality.invalidity': {
      holds: 'لديك عجز (invalidité) بنسبة 66 في المئة أو أكثر منذ خمس سنوات.',
      fails: 'ليس لديك عجز (invalidité) بنسبة 66 في المئة أو أكثر منذ خمس سنوات.',
    },
    'nationality.disability': {
      holds: 'لديك إعاقة (handicap) تمنعك من العمل.',
      fails: 'ليست لديك إعاقة (handicap) تمنعك من العمل.',
    },
    'nationality.pension-age-reached': {
      holds: 'بلغت سن التقاعد.',
      fails: 'لم تبلغ سن التقاعد.',
    },
    'nationality.ten-years.residence': {
      holds: 'سكنت في بلجيكا بشكل قانوني عشر سنوات بلا انقطاع.',
      fails: 'لم تسكن في بلجيكا بشكل قانوني عشر سنوات بلا انقطاع.',
    },
    'nationality.ten-years.absences': {
      holds: 'مجموع غيابك في السنوات العشر الأخيرة سنتان أو أقل.',
      fails: 'مجموع غيابك في السنوات العشر الأخيرة أكثر من سنتين.',
    },
    'nationality.ten-years.participation': {
      holds: 'تشارك في الحياة في بلجيكا: عمل أو دراسة أو تدريب أو برنامج الاندماج أو تطوع أو نادٍ.',
      fails: 'لم تُثبت أنك تشارك في الحياة في بلجيكا.',
    },
  },
  readings: {
    'nationality.stay-for-merit': {
      question: 'أي حق إقامة يطلبه التجنيس بسبب فضل استثنائي؟',
      options: {
        legal: 'تكفي إقامة قانونية.',
        unlimited: 'تلزم إقامة بلا نهاية.',
      },
    },
    'nationality.three-years-together': {
      question: 'هل يجب أن تكونا ما زلتما تسكنان معًا اليوم، ثلاث سنوات متتالية، أم تكفي ثلاث سنوات في المجموع؟',
      options: {
        'until-today': 'ثلاث سنوات متتالية، حتى اليوم.',
        'in-all': 'ثلاث سنوات في المجموع، حتى على أجزاء أو في الماضي.',
      },
    },
    'nationality.pension-age': {
      question: 'ما هو سن التقاعد لهذا التصريح؟',
      options: {
        'sixty-five': '65، كما تقول صفحات أقدم.',
        'pension-law': 'سن التقاعد القانوني يوم تقديم التصريح: 66 منذ 2025.',
      },
    },
  },
  openPoints: {
    'nationality.stay-of-the-parents': {
      says: 'لم نقرأ هل يجب أن يكون لأحد الوالدين حق إقامة بلا نهاية.',
      ask: 'اسأل البلدية (officier de l’état civil، موظف الحالة المدنية) قبل عيد الميلاد الثاني عشر بوقت كافٍ.',
    },
    'nationality.sworn-statement-in-the-four-countries': {
      says: 'وُلدت في أحد البلدان الأربعة ولا تستطيع الحصول على أي من الورقتين. لم نقرأ هل يجوز لك أن تصرّح تحت القسم.',
      ask: 'اسأل محكمة الأسرة (tribunal de la famille) أو محاميًا.',
    },
    'nationality.entered-after-birth': {
      says: 'سُجّلت بعد ميلادك بوقت. لم نقرأ هل تُحسب هذه الأيام ضدك.',
      ask: 'اسأل البلدية (officier de l’état civil، موظف الحالة المدنية) قبل أن تقدم التصريح.',
    },
    'nationality.absences-since-birth': {
      says: 'غبت أكثر من 43 شهرًا في حياتك. لم نقرأ كم شهرًا يُسمح به.',
      ask: 'اسأل البلدية (officier de l’état civil، موظف الحالة المدنية) قبل أن تقدم التصريح.',
    },
    'nationality.three-quarters-of-contributions': {
      says: 'دفعت اشتراكات كعامل لحسابك. قد تحل ثلاثة فصول (ثلاثة أشهر لكل فصل) محل 234 يوم عمل، لكننا لم نقرأ النص.',
      ask: 'اسأل البلدية (officier de l’état civil، موظف الحالة المدنية) قبل أن تقدم التصريح.',
    },
    'nationality.pension-age-from-2030': {
      says: 'يرتفع سن التقاعد مرة أخرى في 2030. لم نقرأ القانون لذلك الوقت.',
      ask: 'اسأل خدمة التقاعد الاتحادية (Service fédéral des Pensions).',
    },
  },
  judgements: {
    'nationality.favour-of-the-chamber':
      'مجلس النواب (Chambre des représentants) هو الذي يقرر. هو حر في ذلك، ولا طعن في قراره.',
    'nationality.participation-shown-otherwise':
      'النيابة العامة (parquet) تقرر هل تكفي إثباتات أخرى: رسالة، أو وجودك في قائمة الناخبين، أو شهادات أصدقاء وجيران.',
  },
  information: {
    'nationality.naturalisation-is-a-favour':
      'التجنيس مِنحة وليس حقًا. يجوز للبرلمان أن يقول «لا»، ولا يحق لك أن تطعن في ذلك.',
    'nationality.naturalisation-takes-a-law':
      'للنيابة العامة (parquet) ومكتب الأجانب (Office des étrangers) وأمن الدولة (Sûreté de l’État) أربعة أشهر لإبداء الرأي. تصبح بلجيكيًا عندما يُنشر القانون الذي فيه اسمك.',
    'nationality.fee-for-what':
      'يجب دفع الرسم عن كل تصريح لشخص بالغ وعن التجنيس. ولا يُدفع عن الأطفال، ولا عن استعادة الجنسية البلجيكية.',
    'nationality.no-fee-for-children': 'لا رسم على الأطفال.',
    'nationality.declare-before-five':
      'هل وُلدت في الخارج لبلجيكي وُلد هو أيضًا في الخارج؟ عندئذ يجب أن يصرّح بك قبل أن تبلغ خمس سنوات.',
    'nationality.declare-before-twelve': 'يقدم الوالدان التصريح في بلديتهما. ويجوز للنيابة العامة (parquet) أن تعترض.',
    'nationality.birth.out-of-reach-is-strict':
      'يجب أن تبيّن لماذا لا تستطيع الحصول على شهادة ميلادك. تكلفة السفر وحدها لا تكفي.',
    'nationality.birth.may-be-used-again': 'يمكنك أن تستعمل هذه الورقة مرة أخرى فيما بعد، مثلًا للزواج.',
    'nationality.birth.no-lawyer-needed': 'لا تحتاج إلى محامٍ للخطوات الثلاث.',
    'nationality.no-proof-of-integration': 'في هذا الطريق لا يجوز لأحد أن يطلب منك لغة ولا برنامج اندماج ولا عملًا.',
    'nationality.no-programme-needed': 'في هذا الطريق لا تحتاج إلى برنامج اندماج ولا إلى عمل.',
    'nationality.own-community': 'المشاركة تعني المشاركة في حياة بلجيكا. الأنشطة داخل جماعة بلدك الأصلي وحدها لا تُحسب.',
    'nationality.five-years-may-be-easier':
      'انظر أيضًا إلى طريق السنوات الخمس. إذا عملت خمس سنوات بلا انقطاع فهو لا يطلب أكثر من هذا العمل.',
    'nationality.what-serious-facts-are':
      'أمثلة على الوقائع الشخصية الخطيرة (faits personnels graves): دعم حركة خطيرة على البلد، أو هوية مزيفة، أو غش ضريبي أو اجتماعي عاقبت عليه محكمة. النيابة العامة (parquet) تنظر فيها.',
    'nationality.old-convictions':
      'يمكن أن يُحسب حكم قديم، حتى بعد رد الاعتبار (réhabilitation). قد تراه محكمة بشكل آخر غير النيابة العامة. اسأل محاميًا قبل أن تقدم التصريح.',
    'nationality.false-identity':
      'إذا استعملت يومًا اسمًا آخر أو تاريخ ميلاد آخر، فقل ذلك لمحامٍ قبل أن تقدم التصريح. يمكن أن يُحسب ضدك.',
  },
  steps: {
    'nationality.look-at-the-declarations': 'انظر إلى التصريحات في البلدية. معظم الناس يصبحون بلجيكيين بهذه الطريقة.',
    'nationality.ask-about-naturalisation': 'اسأل محاميًا أو جمعية تساعد في أمور الجنسية.',
    'nationality.write-to-the-chamber': 'اسأل مجلس النواب (Chambre des représentants) كيف ترسل طلبك.',
    'nationality.ask-the-registrar-about-the-child':
      'اطلب من موظف الحالة المدنية (officier de l’état civil) في بلديتك أن ينظر في وضع الطفل.',
    'nationality.birth.ask-the-consulate': 'اطلب من سفارة أو قنصلية البلد الذي وُلدت فيه ورقة عن ميلادك.',
    'nationality.birth.first-the-form':
      'الخطوة الأولى: اطلب الاستمارة من قاضي الصلح (juge de paix) في بلديتك. اكتب ما تعرفه عن ميلادك وعن والديك، ولماذا ليست لديك شهادة.',
    'nationality.birth.second-the-witnesses':
      'الخطوة الثانية: اذهب إلى قاضي الصلح (juge de paix) مع شاهدين. الأفضل أن يكونا أكبر منك ومن المكان نفسه. وهما يوقّعان معك.',
    'nationality.birth.third-the-family-court':
      'الخطوة الثالثة: يجب أن تؤكد محكمة الأسرة (tribunal de la famille) الوثيقة. يجوز لها أن تقول «لا» إذا كانت الأقوال ضعيفة.',
    'nationality.birth.ask-leave-of-the-court':
      'اطلب من محكمة الأسرة (tribunal de la famille) إذنًا بالتصريح تحت القسم عن ميلادك.',
    'nationality.look-at-five-years': 'انظر إلى التصريح بعد خمس سنوات. قد يكون أسهل لك.',
  },
  evidence: {
    'nationality.consular-attestation-of-birth': 'ورقة من قنصليتك عن ميلادك (attestation de naissance consulaire).',
    'nationality.notoriety-act':
      'وثيقة إشهاد (acte de notoriété) بدل شهادة ميلادك، أكدتها محكمة الأسرة (tribunal de la famille).',
    'nationality.sworn-statement': 'تصريحك تحت القسم عن ميلادك، مع إذن محكمة الأسرة (tribunal de la famille).',
    'nationality.marriage-certificate': 'شهادة زواجك، مترجمة ومصدّقًا عليها (légalisé) إذا كانت أجنبية.',
    'nationality.nationality-of-the-spouse': 'شهادة بأن زوجك أو زوجتك بلجيكي.',
    'nationality.residence-history-of-the-spouse': 'شهادة إقامة فيها كل عناوين زوجك أو زوجتك.',
    'nationality.proof-of-descent':
      'ورقة تُظهر أنك الأب أو الأم: اعتراف أو تبنٍّ أو حكم. مترجمة ومصدّقًا عليها (légalisé) إذا كانت أجنبية.',
    'nationality.birth-certificate-of-the-child': 'شهادة ميلاد طفلك.',
    'nationality.nationality-of-the-child': 'شهادة بأن طفلك بلجيكي.',
    'nationality.proof-of-invalidity':
      'ورقة تُظهر نسبة 66 في المئة أو أكثر في السنوات الخمس الأخيرة: من صندوق التأمين الصحي (mutuelle)، أو من صندوق حوادث العمل أو أمراض المهنة، أو حكم.',
    'nationality.proof-of-disability': 'قرار يقول إنك لا تستطيع العمل بسبب إعاقتك.',
    'nationality.letter-to-the-prosecutor': 'رسالة إلى النيابة العامة (parquet) عن حياتك في بلجيكا.',
    'nationality.volunteering': 'شهادة من المنظمة التي تتطوع فيها.',
    'nationality.club-membership': 'شهادة من ناديك أو جمعيتك.',
    'nationality.list-of-voters': 'إثبات أنك في قائمة الناخبين للانتخابات المحلية.',
    'nationality.testimonies': 'شهادات من أصدقاء أو جيران أو زملاء بلجيكيين.',
    'nationality.belgian-diploma': 'شهادتك الدراسية البلجيكية، من الثانوية العليا أو أعلى.',
    'nationality.union-diploma': 'شهادتك الدراسية من بلد آخر في الاتحاد الأوروبي، بالفرنسية أو الهولندية أو الألمانية.',
    'nationality.equivalence': 'الورقة التي تقول فيها إحدى الجماعات (Communauté) إن شهادتك معادلة (équivalence).',
    'nationality.training-certificate': 'شهادة تدريبك المهني. تذكر عدد الساعات: 400 أو أكثر.',
    'nationality.integration-certificate': 'شهادة برنامج اندماجك.',
    'nationality.effort-declaration': 'التصريح الفلمنكي ببذل الجهد في البرنامج (inspanningsverklaring).',
    'nationality.civil-service-certificate': 'شهادة من الخدمة العامة التي تعمل أو عملت فيها.',
    'nationality.appointment': 'الورقة التي تعيّنك موظفًا حكوميًا.',
    'nationality.language-certificate-of-a-school':
      'شهادة بالمستوى A2 أو أعلى من مدرسة تديرها أو تعترف بها أو تموّلها إحدى الجماعات (Communauté). وتدخل فيها المدارس المسائية للبالغين.',
    'nationality.language-certificate-of-the-employment-service':
      'شهادة لغة من Actiris أو Forem أو VDAB أو Arbeitsamt.',
    'nationality.language-certificate-of-the-federal-service':
      'شهادة لغة من Travaillerpour.be أو Werkenvoor.be (كان اسمها Selor).',
    'nationality.language-certificate-of-higher-education':
      'نتيجة امتحان لغة أو دورة مسائية من معهد عالٍ (haute école) أو جامعة.',
  },
}
