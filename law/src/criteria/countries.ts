/** The Member States of the European Union other than Belgium, ISO 3166-1 alpha-2. */
export const otherMemberStates: readonly string[] = Object.freeze([
  'AT',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
])

/** "UE+" of the programmes: the other Member States, the other States of the European Economic Area, and Switzerland. */
export const unionPlus: readonly string[] = Object.freeze([...otherMemberStates, 'IS', 'LI', 'NO', 'CH'])
