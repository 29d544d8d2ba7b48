export {
  type AppealWorkshop,
  appealWorkshops,
  type WorkshopLevel,
  type WorkshopSession,
  workshopsFor,
} from './appeal-workshops.ts'
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
export {
  type Address,
  type KnownText,
  type Office,
  type OfficeArea,
  type OfficeField,
  type OfficeKind,
  type OfficeSource,
  type OpeningHours,
  type Unknown,
  unknown,
  type Weekday,
} from './office.ts'
export { offices } from './offices.ts'
export { type CompetentOffice, type OfficeChoice, type OfficesFor, officesFor } from './offices-for.ts'
export { type PostcodeRow, postcodes } from './postcodes.ts'
export { searchMunicipalities } from './search-municipalities.ts'
