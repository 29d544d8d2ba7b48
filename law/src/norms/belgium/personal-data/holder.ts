import { clause, is, not } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

export const policeOrIntelligence = is('dataRequest.heldBy', 'police', 'intelligence')

/** Neither the police nor an intelligence service holds the data: their own rules and bodies would go first. */
export const ordinaryHolder = clause('data.ordinary-holder', sources.complaint.id, not(policeOrIntelligence))
