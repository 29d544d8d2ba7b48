import type { Words } from '../translation.ts'

/** ما يقوله تقويم المواعيد إلى جانب جمل القانون. */
export const calendar: Words['calendar'] = {
  name: 'Parcours: مواعيدك',
  ifConcerned: 'ربما: {title}',
  reminder: 'الأيام الباقية: {days}. {title}',
  sources: 'المصادر:',
  decides: 'Parcours يشرح القانون. القرار للبلدية أو للمكتب المختص أو للقاضي.',
}
