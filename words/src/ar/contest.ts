import type { Words } from '../translation.ts'

/** ما يقوله «parcours contest»: ترتيب المسابقة، وما هو خطأ في قائمة المتقدمين. */
export const contest: Words['contest'] = {
  title: 'مسابقة القبول {year}: {branch}',
  branches: { medicine: 'الطب', dentistry: 'طب الأسنان' },
  places: 'المقاعد: {places}. منها لغير المقيمين على الأكثر: {nonResidents}.',
  placesOfLaw: 'هذه الأعداد موجودة في القانون الذي قرأه Parcours.',
  placesGiven: 'أنت ذكرت عدد المقاعد. الحد لغير المقيمين هو 15 في المئة منه، مقرَّبًا إلى الأسفل.',
  ranked: 'المتقدمون في الترتيب: {count}. سطور الفرع الآخر التي لم تُحسب: {others}.',
  admitted: 'لهم مقعد مؤكد: {all}. منهم غير مقيمين: {nonResidents}.',
  lastMark: 'أدنى درجة لها مقعد مؤكد: {mark}.',
  empty: 'مقاعد تبقى فارغة: {count}. لا يوجد ما يكفي من المتقدمين الذين يحق لهم الحصول عليها.',
  tiesHeading: 'حالات تساوٍ لا نحسمها',
  noTies: 'لا يقرر أي تساوٍ بشأن مقعد.',
  tieLastPlace:
    'الترتيب {rank}، الدرجة {mark}. المتقدمون بهذه الدرجة: {count}. المقاعد الباقية لهم: {places}. لا يخص هذا أحدًا فوقهم أو تحتهم.',
  tieCap:
    'الترتيب {rank}، الدرجة {mark}. غير المقيمين بهذه الدرجة: {count}. المقاعد الباقية لغير المقيمين: {places}. مهما كان من يحصل منهم على مقعد، لا يتغير شيء لأي شخص آخر.',
  tieNonResidents: 'من هذه المقاعد يذهب إلى غير المقيمين {least} على الأقل و{most} على الأكثر.',
  tieIfAll: 'لو قُبلوا كلهم لتجاوز العدد الحد بمقدار: {count}.',
  tieIfNone: 'لو لم يُقبل أحد منهم، فالمقاعد التي لا تُعطى لهم: {places}.',
  tieCandidates: 'المتقدمون: {candidates}',
  andMore: '{candidates} وغيرهم (عددهم {count})',
  listHeading: 'الترتيب',
  row: '{rank}. {candidate}: {mark}، {residence}، {result}',
  more: 'المتقدمون الباقون (عددهم {count}) موجودون في الملف الذي يكتبه الخيار «\u200e--out FILE»، وفي «\u200e--json».',
  saved: 'الترتيب كله موجود في {file}.',
  residence: { resident: 'مقيم', 'non-resident': 'غير مقيم' },
  results: {
    admitted: 'له مقعد',
    undecided: 'غير محسوم (تساوٍ)',
    'over-cap': 'لا مقعد: بُلغ الحد لغير المقيمين',
    'no-place': 'لا مقعد',
  },

  problems: {
    CSV_EMPTY: 'ليس في {file} سطور.',
    CSV_TOO_LARGE: '{file} أكبر من {most} بايت. هل هو الملف الصحيح؟',
    CSV_COLUMN_MISSING: 'السطر 1: لا يوجد عمود «{column}». الأعمدة اللازمة: candidate و mark و resident.',
    CSV_COLUMN_TWICE: 'السطر 1: العمود «{column}» موجود مرتين. اترك واحدًا منهما.',
    CSV_QUOTES: 'السطر {line}: علامة اقتباس مفتوحة ولم تُغلق، أو هي في مكان خاطئ.',
    CSV_ROW_LENGTH: 'السطر {line}: فيه {found} من الحقول، وفي السطر الأول {expected}.',
    CSV_VALUE_MISSING: 'السطر {line}، العمود «{column}»: هو فارغ.',
    CSV_CANDIDATE_TWICE: 'السطر {line}، العمود «{column}»: المتقدم نفسه موجود في السطر {first}.',
    CSV_CANDIDATE_INVALID: 'السطر {line}، العمود «{column}»: يلزم رقم أو رمز قصير، من {most} علامة على الأكثر.',
    CSV_MARK_INVALID: 'السطر {line}، العمود «{column}»: يلزم رقم من 0 إلى {most}، مثل 112.5.',
    CSV_RESIDENCE_UNKNOWN: 'السطر {line}، العمود «{column}»: يلزم «yes» أو «no». لا نخمّن من هو مقيم: تأكد من ذلك أولًا.',
    CSV_BRANCH_INVALID: 'السطر {line}، العمود «{column}»: يلزم «medicine» أو «dentistry».',
    CSV_MORE_PROBLEMS: 'هناك أشياء أخرى يجب تصحيحها: {count}. صحّح هذه أولًا.',
    CONTEST_NOT_HELD: 'لم تكن هناك مسابقة في {year}. كانت الأولى في {first}.',
    CONTEST_PLACES_UNKNOWN: 'لم نقرأ كم مقعدًا في {year}. اذكر العدد بالخيار «\u200e--places».',
  },
}
