export {
  existsOn,
  findMunicipality,
  municipalitiesOfPostcode,
  municipalityName,
  nisOf,
  programmeRegionOf,
  successorOn,
} from './find-municipality.ts'
export { municipalities } from './municipalities.ts'
export type { LanguageArea, Municipality, ProgrammeRegion, Province, Region } from './municipality.ts'
export { type PostcodeRow, postcodes } from './postcodes.ts'
export { searchMunicipalities } from './search-municipalities.ts'
