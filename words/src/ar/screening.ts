import type { Words } from '../translation.ts'

/** ما يقوله `parcours screen` أثناء فحص سجل وبعده. */
export const screening: Words['screening'] = {
  progress: '{percent} %: {persons} شخص، {rate} في الثانية، بقي {left}',
  progressStart: '{percent} %: {persons} شخص',
  seconds: '{count} ث',
  minutes: '{count} د',
  hours: '{count} س',
  title: 'فُحص السجل ليوم {date}',
  dryTitle: 'قُرئ السجل ليوم {date}. لم يُجب عن شيء ولم يُكتب شيء.',
  persons: 'عدد الأشخاص: {count}.',
  outcomes: '{finding}: نعم {met}، لا {notMet}، غير مؤكد {undetermined}',
  sorted: 'لم تكن مرتبة حسب الشخص، فرتبناها أولًا: {files}.',
  saved: 'النتيجة في {file}.',
  clean: 'كل ما في السجل كان صالحًا للاستعمال.',
  rejected: 'ما تعذّر استعماله: {count}. ما ضاع منه جزء تُعدّ معلومته كلها غير معروفة لهذا الشخص.',
  rejectedBy: '{code}: {count}',
  rejectsSaved: 'كل منها مع سطره وعموده: {file}',
  interrupted: 'توقف العمل. الأمر نفسه مع \u200e--resume يتابع من هنا.',
}
