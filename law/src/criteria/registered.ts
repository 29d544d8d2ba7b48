import { all, any, type Criterion, during, is, some } from '@parcours/engine/authoring'
import { nisOf, type ProgrammeRegion } from '../places/index.ts'

type Register = 'foreigners' | 'population' | 'waiting'

/** Entered in one of these registers of a municipality of the region that runs the programme. */
export function registeredIn(region: ProgrammeRegion, ...registers: readonly Register[]): Criterion {
  return some('registrations', all(is('register', ...registers), is('municipality', nisOf[region]), during()))
}

/** Entered in one of these registers of any Belgian municipality. */
export function registeredInBelgium(...registers: readonly Register[]): Criterion {
  return some('registrations', all(is('register', ...registers), during()))
}

/** Entered in a register of any Belgian municipality, whichever of the three it is: nobody needs to say which. */
export const registeredAnywhere: Criterion = some('registrations', any(during()))

/** Domiciled in the region: in its foreigners or population register. */
export function domiciledIn(region: ProgrammeRegion): Criterion {
  return registeredIn(region, 'foreigners', 'population')
}

/** Legal stay as the programmes count it: in any register, the waiting register included. */
export const legallyStaying: Criterion = any(registeredAnywhere)
