import type { Words } from '../../translation.ts'

/** قرار من مدرسة، ودراسة تبدأ بمسابقة. */
export const educationConcepts: Pick<Words['concepts'], 'medicalStudies' | 'schoolDecision'> = {
  medicalStudies: {
    label: 'الطب أو طب الأسنان',
    question: 'أي دراسة تريد أن تبدأ؟',
    help: 'لمن يريد أن يصبح طبيبًا أو طبيب أسنان.',
    fields: {
      branch: { label: 'الدراسة' },
      community: { label: 'الجامعة', help: 'المهم هو لغة الدراسة، وليس مكان سكنك.' },
      startsOn: { label: 'تبدأ الدراسة في', help: 'تكفي السنة: 2025 للسنة الدراسية 2025-2026.' },
      begunBefore: {
        label: 'بدأت أو قُبلت من قبل',
        help: 'بدأت هذه الدراسة من قبل، أو قُبلت فيها في سنة سابقة.',
      },
    },
    codes: {
      branch: { medicine: 'الطب', dentistry: 'طب الأسنان', other: 'دراسة أخرى' },
      community: {
        fr: 'الجماعة الفرنسية (Fédération Wallonie-Bruxelles)',
        nl: 'الجماعة الفلمنكية (Vlaamse Gemeenschap)',
        other: 'مكان آخر',
      },
    },
  },
  schoolDecision: {
    label: 'قرار من مدرستك',
    question: 'مع أي قرار من المدرسة لا تتفق؟',
    help: 'لمدارس الجماعة الفرنسية (Communauté française). انظر إلى الرسالة أو كشف الدرجات الذي فيه القرار.',
    fields: {
      level: { label: 'نوع المدرسة' },
      decision: { label: 'ماذا تقرر' },
      session: { label: 'الدورة', help: 'الدورة الأولى في يونيو (حزيران)، والثانية في أغسطس (آب) أو سبتمبر (أيلول).' },
      irregularity: {
        label: 'حدث خطأ في طريقة اتخاذ القرار',
        help: 'مثلًا: لم تُتبع قاعدة، أو غاب أحد الأعضاء، أو ضاع امتحان. الدرجة المنخفضة وحدها لا تكفي.',
      },
      refusalGround: { label: 'لماذا رُفض تسجيلك' },
      deliberatedOn: {
        label: 'اليوم الذي اتُّخذ فيه القرار',
        help: 'يوم مجلس الصف (conseil de classe) أو لجنة الامتحان (jury).',
      },
      notifiedOn: {
        label: 'اليوم الذي أُخبرت فيه',
        help: 'يوم كشف الدرجات أو الرسالة أو النتيجة على الإنترنت.',
      },
      copyConsultedOn: { label: 'اليوم الذي اطلعت فيه على ورقة امتحانك' },
      internalAppealFiledOn: { label: 'اليوم الذي قدمت فيه طعنًا داخل المدرسة' },
      internalDecisionSentOn: {
        label: 'اليوم الذي أرسلت فيه المدرسة جوابها',
        help: 'انظر إلى التاريخ على الظرف.',
      },
      internalDecisionNotifiedOn: { label: 'اليوم الذي وصلك فيه جواب المدرسة' },
      allToldInternally: {
        label: 'ذكرت للمدرسة كل شيء',
        help: 'كل الوقائع والإثباتات التي تساعدك كانت موجودة في طعنك داخل المدرسة.',
      },
    },
    codes: {
      level: {
        secondary: 'مدرسة ثانوية',
        higher: 'جامعة أو معهد عالٍ (haute école) أو معهد عالٍ للفنون',
        'social-promotion': 'مدرسة للبالغين (promotion sociale)',
      },
      decision: {
        fail: 'رسبت في السنة (attestation C)',
        'restricted-pass': 'نجحت، لكن ليس لكل أنواع المدارس (attestation B)',
        pass: 'نجحت (attestation A)',
        resits: 'يجب أن أعيد امتحانات',
        'other-class-council': 'قرار آخر من مجلس الصف (conseil de classe)',
        'qualification-jury': 'قرار من لجنة التأهيل المهني (jury de qualification)',
        'jury-results': 'نتائج في التعليم العالي',
        'enrolment-refused': 'رُفض تسجيلي',
        'unit-refused': 'رسبت في وحدة أو في الاختبار الشامل (مدرسة للبالغين)',
        other: 'شيء آخر',
      },
      session: { first: 'الدورة الأولى', second: 'الدورة الثانية' },
      refusalGround: {
        'not-financeable': 'لا تُموَّل دراستي (non finançable): لم أنجح بما يكفي',
        'studies-not-funded': 'هذه الدراسة لا تُموَّل',
        'excluded-before': 'فُصلت من قبل بسبب خطأ جسيم أو غش',
        other: 'سبب آخر، أو لم يُرفض',
      },
    },
  },
}
