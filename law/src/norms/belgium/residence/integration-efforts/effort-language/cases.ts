import { casesOf } from '../no-effort.ts'

const proof = (language: string, municipality = '21015') => ({
  registrations: [{ register: 'foreigners', municipality, from: '2022-05-01' }],
  languageProofs: [{ language, level: 'A2', issuedOn: '2023-06-20' }],
})
const [ghent, namur, eupen] = ['44021', '92094', '63023']

export const cases = casesOf('language', [
  ['before', 'The day before a certificate the language is not shown', proof('fr'), '2023-06-19', 'not-met'],
  [
    'french-in-brussels',
    'French is a language of Brussels',
    proof('fr'),
    '2023-06-20',
    { outcome: 'met', since: '2023-06-20' },
  ],
  ['dutch-in-brussels', 'Dutch is a language of Brussels', proof('nl'), '2024-03-01', 'met'],
  ['german-in-brussels', 'German is no language of Brussels', proof('de'), '2024-03-01', 'not-met'],
  ['french-in-namur', 'French is the language of Namur', proof('fr', namur), '2024-03-01', 'met'],
  ['dutch-in-namur', 'Dutch is not the language of Namur', proof('nl', namur), '2024-03-01', 'not-met'],
  ['dutch-in-ghent', 'Dutch is the language of Ghent', proof('nl', ghent), '2024-03-01', 'met'],
  ['french-in-ghent', 'French is not the language of Ghent', proof('fr', ghent), '2024-03-01', 'not-met'],
  ['german-in-eupen', 'German is the language of Eupen', proof('de', eupen), '2024-03-01', 'met'],
  ['french-in-eupen', 'French is not counted as the language of Eupen', proof('fr', eupen), '2024-03-01', 'not-met'],
  ['dutch-in-eupen', 'Dutch is not the language of Eupen', proof('nl', eupen), '2024-03-01', 'not-met'],
  [
    'before-in-namur',
    'The day before a certificate French is not shown in Namur',
    proof('fr', namur),
    '2023-06-19',
    'not-met',
  ],
  [
    'before-in-ghent',
    'The day before a certificate Dutch is not shown in Ghent',
    proof('nl', ghent),
    '2023-06-19',
    'not-met',
  ],
  [
    'before-in-eupen',
    'The day before a certificate German is not shown in Eupen',
    proof('de', eupen),
    '2023-06-19',
    'not-met',
  ],
  ['none', 'Who has no certificate shows no language', {}, '2024-03-01', 'not-met'],
])
