import type { Words } from '../../translation.ts'

export const birthCertificateWords: Pick<Words['concepts'], 'birthCertificate'> = {
  birthCertificate: {
    label: 'Votre acte de naissance',
    question: 'Pouvez-vous obtenir votre acte de naissance, ou un papier à sa place ?',
    help: 'Dites non seulement si c’est impossible ou très difficile. Le prix d’un voyage ne suffit pas.',
    fields: {
      obtainable: { label: 'Je peux obtenir mon acte de naissance' },
      consularAttestation: { label: 'Mon consulat peut me donner un papier sur ma naissance' },
      notorietyAct: {
        label: 'Je peux obtenir un acte de notoriété',
        help: 'Pour cet acte, vous avez besoin de deux témoins devant un juge.',
      },
    },
  },
}
