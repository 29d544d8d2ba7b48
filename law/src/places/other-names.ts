/**
 * Names under which people look for a municipality and which are neither its French nor its Dutch name: English, German
 * and Arabic ones of the larger cities. General knowledge, for searching only, never shown as an official name.
 */
export const otherNames: Readonly<Record<string, readonly string[]>> = Object.freeze({
  '11002': ['Antwerp', 'أنتويرب'],
  '21001': ['أندرلخت'],
  '21004': ['Brussels', 'Brüssel', 'بروكسل'],
  '21012': ['مولنبيك'],
  '21015': ['سكاربيك'],
  '24062': ['Löwen', 'لوفان'],
  '31005': ['Brügge', 'بروج'],
  '33011': ['Ypern'],
  '35013': ['Ostend', 'Ostende'],
  '44021': ['Ghent', 'غنت'],
  '52011': ['شارلروا'],
  '53053': ['مونس'],
  '62063': ['Lüttich', 'لييج'],
  '63023': ['أوبين'],
  '92094': ['نامور'],
})
