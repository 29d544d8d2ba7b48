import { personalData } from './personal-data.ts'
import { pictures } from './pictures.ts'
import { residenceAndNationality } from './residence-and-nationality.ts'
import { schoolAppeals } from './school-appeals.ts'

/**
 * What stands in the letters themselves. In another language than that of its reader a letter is shown for its meaning
 * only; so every letter is here in every language.
 */
export const letterTexts = {
  placeAndDate: '{place}, {date}',
  annexes: 'Attached',
  index: { caption: 'Index of the papers', columns: ['Number', 'What it shows', 'Paper'] },
  letters: { ...schoolAppeals, ...pictures, ...personalData, ...residenceAndNationality },
}
