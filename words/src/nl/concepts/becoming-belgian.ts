import type { becomingBelgianWords as reference } from '../../en/concepts/becoming-belgian.ts'

export const becomingBelgianWords: typeof reference = {
  childhood: {
    label: 'Uw ouders en uw geboorte',
    question: 'Wat klopt er voor uw ouders en uw geboorte?',
    help: 'Antwoord wat u weet. Antwoordt u voor een kind? Dan is “u” het kind.',
    fields: {
      belgianParentBornInBelgium: {
        label: 'Mijn Belgische ouder is geboren in België',
        help: 'Een ouder die Belg was toen u geboren werd.',
      },
      parentBornInBelgiumLivedThere: {
        label: 'Een ouder is geboren in België en woonde hier vijf van de tien jaren vóór mijn geboorte',
      },
      parentsHereForTenYears: {
        label: 'Mijn ouders wonen de laatste tien jaar in België',
      },
      otherNationalityByRegistering: {
        label: 'Mijn ouders kunnen mij een andere nationaliteit geven door mij in te schrijven',
        help: 'Bijvoorbeeld bij hun ambassade.',
      },
      foundling: { label: 'Ik ben als baby gevonden in België, en niemand kent mijn ouders' },
      adoptedOn: { label: 'Een Belg adopteerde mij op', help: 'De eerste dag waarop de adoptie geldt.' },
      declaredOn: {
        label: 'Mijn ouders deden voor mij een nationaliteitsverklaring op',
        help: 'De dag van hun verklaring bij de gemeente.',
      },
    },
  },
  naturalisation: {
    label: 'Een vraag aan het parlement',
    question: 'Hebt u iets uitzonderlijks gedaan voor België?',
    help: 'In de wetenschap, in de sport, of in het sociale en culturele leven. Heel weinig mensen vragen het om deze reden.',
    fields: {
      merit: {
        label: 'Ik heb uitzonderlijke verdiensten in de wetenschap, de sport, of het sociale en culturele leven',
      },
      declarationImpossible: { label: 'Een verklaring bij de gemeente is voor mij zo goed als onmogelijk' },
      emancipated: {
        label: 'Ik ben jonger dan 18 en ontvoogd',
        help: 'Een rechter gaf u de rechten van een volwassene.',
      },
    },
  },
}
