import type { Words } from '../../translation.ts'

/** الوالدان والميلاد، والتجنيس عن طريق البرلمان. */
export const becomingBelgianWords: Pick<Words['concepts'], 'childhood' | 'naturalisation'> = {
  childhood: {
    label: 'والداك وميلادك',
    question: 'ما الذي يصح عن والديك وعن ميلادك؟',
    help: 'أجب عما تعرفه. إذا كنت تجيب عن طفل، فكلمة «أنت» تعني الطفل.',
    fields: {
      belgianParentBornInBelgium: {
        label: 'أبي البلجيكي أو أمي البلجيكية وُلد في بلجيكا',
        help: 'المقصود هو الأب أو الأم الذي كان بلجيكيًا يوم ميلادك.',
      },
      parentBornInBelgiumLivedThere: {
        label: 'أبي أو أمي وُلد في بلجيكا وسكن فيها خمسًا من السنوات العشر قبل ميلادي',
      },
      parentsHereForTenYears: {
        label: 'والداي يسكنان في بلجيكا منذ عشر سنوات',
      },
      otherNationalityByRegistering: {
        label: 'يستطيع والداي أن يحصلا لي على جنسية أخرى بتسجيلي',
        help: 'مثلًا في سفارتهما.',
      },
      foundling: { label: 'عُثر عليّ في بلجيكا وأنا رضيع، ولا أحد يعرف والديّ' },
      adoptedOn: { label: 'تبناني بلجيكي في', help: 'اليوم الذي بدأ فيه مفعول التبني.' },
      declaredOn: {
        label: 'صرّح والداي بأني بلجيكي في',
        help: 'يوم تصريحهما في البلدية.',
      },
    },
  },
  naturalisation: {
    label: 'الطلب من البرلمان',
    question: 'هل فعلت شيئًا استثنائيًا من أجل بلجيكا؟',
    help: 'في العلم أو الرياضة أو الحياة الاجتماعية والثقافية. قليلون جدًا يطلبون لهذا السبب.',
    fields: {
      merit: { label: 'لدي فضل استثنائي في العلم أو الرياضة أو الحياة الاجتماعية والثقافية' },
      declarationImpossible: { label: 'التصريح في البلدية غير ممكن عمليًا بالنسبة لي' },
      emancipated: {
        label: 'عمري أقل من 18 سنة وأنا محرَّر من ولاية والديّ (émancipé)',
        help: 'أعطاك قاضٍ حقوق شخص بالغ.',
      },
    },
  },
}
