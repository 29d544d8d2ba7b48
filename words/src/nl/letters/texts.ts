import type { Words } from '../../translation.ts'
import { personalData } from './personal-data.ts'
import { pictures } from './pictures.ts'
import { residenceAndNationality } from './residence-and-nationality.ts'
import { schoolAppeals } from './school-appeals.ts'

/** De tekst van de brieven zelf. */
export const letterTexts: Words['letterTexts'] = {
  placeAndDate: '{place}, {date}',
  annexes: 'Bijlagen',
  index: { caption: 'Lijst van de stukken', columns: ['Nummer', 'Wat het stuk aantoont', 'Stuk'] },
  letters: { ...schoolAppeals, ...pictures, ...personalData, ...residenceAndNationality },
}
