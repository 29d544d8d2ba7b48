import type { birthCertificateWords as reference } from '../../en/concepts/birth-certificate.ts'

export const birthCertificateWords: typeof reference = {
  birthCertificate: {
    label: 'Uw geboorteakte',
    question: 'Kunt u uw geboorteakte krijgen, of een papier in de plaats?',
    help: 'Zeg alleen nee als het onmogelijk of heel moeilijk is. Dat de reis geld kost, is niet genoeg.',
    fields: {
      obtainable: { label: 'Ik kan mijn geboorteakte krijgen' },
      consularAttestation: { label: 'Mijn consulaat kan mij een papier over mijn geboorte geven' },
      notorietyAct: {
        label: 'Ik kan een akte van bekendheid krijgen',
        help: 'Voor deze akte hebt u twee getuigen nodig bij een rechter.',
      },
    },
  },
}
