import type { Words } from '../../translation.ts'

/** صورة، وطلب بشأن بيانات. */
export const imageAndDataConcepts: Pick<
  Words['concepts'],
  'picture' | 'pictureConsent' | 'dataHeld' | 'searchResult' | 'dataRequest'
> = {
  picture: {
    label: 'الصورة',
    question: 'ما هي الصورة؟',
    help: 'صورة أو فيلم يظهر فيه شخص. أجب عن شخص واحد في كل مرة.',
    fields: {
      person: { label: 'من في الصورة؟' },
      personBirthDate: {
        label: 'تاريخ ميلاد هذا الشخص',
        help: 'تكفي السنة إذا كنت لا تعرف أكثر. اتركه فارغًا إذا كنت أنت في الصورة.',
      },
      diedOn: { label: 'يوم الوفاة', help: 'فقط لشخص متوفى.' },
      recognisable: {
        label: 'يمكن التعرف على الشخص',
        help: 'أيضًا إذا كان في الخلفية، أو من ملابسه، أو مما هو مكتوب تحت الصورة.',
      },
      sexual: { label: 'الصورة جنسية', help: 'مثلًا شخص عارٍ، أو أثناء الجنس.' },
      setting: { label: 'ماذا تُظهر؟' },
      singledOut: { label: 'الشخص يبرز في الصورة', help: 'الصورة عن هذا الشخص، أو تُظهره من قريب.' },
      publicFigureAtWork: {
        label: 'الشخص شخصية عامة، في نشاط عام',
        help: 'مثلًا وزير يلقي كلمة، أو لاعب في مباراة.',
      },
      journalism: { label: 'هل هي لجريدة أو مجلة أو أخبار؟' },
      informsThePublic: {
        label: 'تُخبر الجمهور',
        help: 'تُظهر شيئًا لدى كثير من الناس سبب لمعرفته.',
      },
    },
    codes: {
      person: { me: 'أنا', 'someone-else': 'شخص آخر', 'someone-who-died': 'شخص متوفى' },
      setting: { crowd: 'جمع من الناس', 'public-event': 'حدث عام', other: 'شيء آخر' },
      journalism: {
        none: 'لا',
        news: 'نعم، أخبار أو جريدة',
        'school-or-company-magazine': 'مجلة مدرسة أو نادٍ أو شركة',
      },
    },
  },
  pictureConsent: {
    label: 'الموافقة على الصورة',
    question: 'من وافق على الصورة، وكيف؟',
    help: 'التقاط الصورة وعرضها على الآخرين سؤالان مختلفان.',
    fields: {
      agreedToTaking: { label: 'الموافقة على التقاط الصورة' },
      agreedToPublishing: {
        label: 'الموافقة على نشرها',
        help: 'إرسالها في مجموعة محادثة نشرٌ أيضًا.',
      },
      agreedBy: { label: 'من وافق؟' },
      free: { label: 'كانت الموافقة حرة', help: 'لم يكن هناك ضغط ولا تهديد.' },
      informed: { label: 'كان يعرف على ماذا يوافق', help: 'أين تظهر، ومن يراها، ولأي غرض.' },
      useAsAgreed: {
        label: 'تُستعمل كما اتُّفق',
        help: 'المكان نفسه، والأشخاص أنفسهم الذين يرونها، والغرض نفسه.',
      },
      withdrawnOn: { label: 'سُحبت الموافقة في' },
    },
    codes: {
      agreedToTaking: {
        written: 'نعم، كتابةً',
        spoken: 'نعم، شفويًا',
        posed: 'وقف أمام الكاميرا لأجلها',
        'not-asked': 'لم يسأله أحد، أو لم يُجب',
        refused: 'قال لا',
      },
      agreedToPublishing: {
        written: 'نعم، كتابةً',
        spoken: 'نعم، شفويًا',
        implied: 'أظهر ذلك بلا كلام',
        'not-asked': 'لم يسأله أحد، أو لم يُجب',
        refused: 'قال لا',
      },
      agreedBy: {
        person: 'الشخص الذي في الصورة، وحده',
        parents: 'الوالدان معًا أو الوصي القانوني، وحدهم',
        'person-and-parents': 'الشخص والوالدان معًا',
        successors: 'عائلة الشخص المتوفى',
      },
    },
  },
  dataHeld: {
    label: 'البيانات عنك',
    question: 'ما هي البيانات عنك، ولماذا يجب أن تُمحى؟',
    help: 'أجب عن صفحة واحدة، أو عن شركة أو مكتب واحد في كل مرة. يكفي سبب واحد.',
    fields: {
      stillNeeded: {
        label: 'ما زالوا يحتاجون إلى البيانات',
        help: 'مثلًا متجر ما زلت زبونًا فيه.',
      },
      basedOnConsent: { label: 'يستعملون البيانات لأنك وافقت' },
      consentWithdrawnOn: { label: 'سحبت موافقتك في' },
      otherBasis: {
        label: 'لديهم سبب قانوني آخر',
        help: 'مثلًا عقد معك، أو واجب بحكم القانون.',
      },
      forMarketing: { label: 'تُستعمل البيانات للإعلانات' },
      ownReasons: {
        label: 'لديك أسباب خاصة ضد ذلك',
        help: 'مثلًا لأن ذلك يضرك في عملك أو في عائلتك.',
      },
      objectedOn: { label: 'اعترضت في', help: 'اليوم الذي أخبرتهم فيه أنك لا تريد هذا الاستعمال.' },
      unlawful: {
        label: 'لا يحق لهم أن يستعملوا البيانات',
        help: 'مثلًا صورة لم توافق عليها قط.',
      },
      mustBeErasedByLaw: { label: 'يقول قانون إن البيانات يجب أن تُمحى' },
      givenToOnlineServiceOn: {
        label: 'أعطيت البيانات لخدمة على الإنترنت في',
        help: 'مثلًا اليوم الذي انضممت فيه وأنت طفل إلى لعبة أو شبكة اجتماعية.',
      },
      mustBeKeptByLaw: {
        label: 'يقول قانون إن البيانات يجب أن تُحفظ',
        help: 'مثلًا الفواتير، أو ملفك في البلدية.',
      },
      pressOrPublicInterest: {
        label: 'هذه صحافة، أو رأي، أو أمر يهم الجميع',
        help: 'مثلًا مقال في جريدة أو أرشيف عام.',
      },
    },
  },
  searchResult: {
    label: 'الصفحة في نتائج البحث',
    question: 'ماذا يُظهر البحث عن اسمك؟',
    help: 'أجب عن صفحة واحدة في كل مرة.',
    fields: {
      foundByName: { label: 'البحث عن اسمك يجد الصفحة' },
      onManySites: { label: 'هذا موجود على مواقع كثيرة' },
      publicRole: { label: 'لديك دور عام', help: 'مثلًا في السياسة، أو معروف من الرياضة أو السينما.' },
      aboutPublicRole: { label: 'الصفحة عن هذا الدور' },
      outOfDate: { label: 'الصفحة قديمة' },
      wrong: { label: 'الصفحة خاطئة' },
      unproven: {
        label: 'الوقائع لم تثبت قط',
        help: 'مثلًا شكوى تبيّن أنها بلا أساس.',
      },
      harmful: { label: 'الصفحة تضرك' },
    },
  },
  dataRequest: {
    label: 'طلبك',
    question: 'إلى من كتبت، وماذا أجاب؟',
    help: 'إذا لم تكتب بعد فقل ذلك: اختر لليوم «لم يحدث هذا».',
    fields: {
      heldBy: { label: 'من لديه البيانات؟' },
      relation: { label: 'ما أنت بالنسبة لمن لديه البيانات؟' },
      receivedOn: {
        label: 'وصلهم طلبك في',
        help: 'يوم البريد الإلكتروني، أو اليوم المكتوب على إيصال الرسالة المسجلة.',
      },
      extensionToldOn: { label: 'أخبروك أنهم يحتاجون إلى وقت أطول في' },
      answeredOn: { label: 'أجابوا في' },
      answer: { label: 'بماذا أجابوا؟' },
    },
    codes: {
      heldBy: {
        site: 'موقع أو شبكة اجتماعية',
        'search-engine': 'محرك بحث',
        'company-or-office': 'شركة أو نادٍ أو مكتب',
        police: 'الشرطة',
        intelligence: 'جهاز مخابرات',
      },
      relation: { patient: 'مريض', employee: 'موظف', other: 'شيء آخر' },
      answer: { done: 'فعلوا كل ما طلبت', partly: 'فعلوا جزءًا منه', refused: 'رفضوا' },
    },
  },
}
