import type { Words } from '../../translation.ts'
import { personalData } from './personal-data.ts'
import { pictures } from './pictures.ts'
import { residenceAndNationality } from './residence-and-nationality.ts'
import { schoolAppeals } from './school-appeals.ts'

/** Le texte des lettres elles-mêmes. */
export const letterTexts: Words['letterTexts'] = {
  placeAndDate: '{place}, le {date}',
  annexes: 'Annexes',
  index: { caption: 'Inventaire des pièces', columns: ['Numéro', 'Ce que la pièce montre', 'Pièce'] },
  letters: { ...schoolAppeals, ...pictures, ...personalData, ...residenceAndNationality },
}
