import type { Words } from '../../translation.ts'
import { personalData } from './personal-data.ts'
import { pictures } from './pictures.ts'
import { residenceAndNationality } from './residence-and-nationality.ts'
import { schoolAppeals } from './school-appeals.ts'

/** نص الرسائل نفسها. */
export const letterTexts: Words['letterTexts'] = {
  placeAndDate: '{place}، {date}',
  annexes: 'المرفقات',
  index: { caption: 'فهرس الأوراق', columns: ['الرقم', 'ماذا تُظهر', 'الورقة'] },
  letters: { ...schoolAppeals, ...pictures, ...personalData, ...residenceAndNationality },
}
