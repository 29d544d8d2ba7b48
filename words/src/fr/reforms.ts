import type { Words } from '../translation.ts'

const announced = 'Le gouvernement l’a annoncé le 31 janvier 2025. Ce n’est pas la loi.'

/** Du droit annoncé : ce qui changerait s’il devenait la loi. */
export const reforms: Words['reforms'] = {
  'belgium.nationality.citizenship-test-b1': {
    title: 'Devenir belge : un niveau de langue plus haut et un examen',
    state: announced,
    changes: [
      'Il vous faudrait le niveau B1 au lieu du niveau A2.',
      'Ce devrait être la langue de la région où vous habitez. Aujourd’hui, vous pouvez choisir le français, le néerlandais ou l’allemand.',
      'Seul un test de langue compterait. Le travail, une formation, un diplôme ou une attestation d’intégration ne prouveraient plus votre langue.',
      'Vous devriez réussir un examen de citoyenneté. Personne ne sait encore ce qu’il sera.',
    ],
  },
  'belgium.nationality.wider-obstacles': {
    title: 'Devenir belge : plus de faits qui font obstacle',
    state: announced,
    changes: [
      'Des impôts non payés que vous ne contestez pas pourraient bloquer votre déclaration.',
      'D’autres faits liés à l’ordre public pourraient aussi la bloquer. Personne ne sait encore lesquels.',
      'Qui a menti pour obtenir un droit de séjour pourrait le perdre, même plus tard.',
    ],
  },
  'flanders.fee-exemptions-2026': {
    title: 'Parcours d’intégration en Flandre : moins de personnes ne paient rien',
    state: 'Le gouvernement flamand l’a annoncé le 4 juin 2026. Ce n’est pas la loi.',
    changes: [
      'Seuls les mineurs venus sans leurs parents, et les personnes inscrites à Bruxelles, ne paieraient toujours rien.',
      'L’agence flamande ne pourrait plus baisser le prix parce que vous avez peu d’argent.',
    ],
  },
}
