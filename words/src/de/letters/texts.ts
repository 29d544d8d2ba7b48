import type { Words } from '../../translation.ts'
import { personalData } from './personal-data.ts'
import { pictures } from './pictures.ts'
import { residenceAndNationality } from './residence-and-nationality.ts'
import { schoolAppeals } from './school-appeals.ts'

/** Was in den Briefen selbst steht. */
export const letterTexts: Words['letterTexts'] = {
  placeAndDate: '{place}, {date}',
  annexes: 'Anlagen',
  index: { caption: 'Verzeichnis der Papiere', columns: ['Nummer', 'Was es zeigt', 'Papier'] },
  letters: { ...schoolAppeals, ...pictures, ...personalData, ...residenceAndNationality },
}
