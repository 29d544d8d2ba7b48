import { all, firstTime, type MomentNode } from '@parcours/engine/authoring'
import { permitOverThreeMonths } from '../../../criteria/permit.ts'
import { registeredIn } from '../../../criteria/registered.ts'

/**
 * The day that decides in Brussels: for the first time in the register of foreigners of one of the nineteen
 * municipalities and with a permit of more than three months. It comes about in all four ways the authority names:
 * arrival from abroad, from another region, from the waiting register, or a first such permit while already registered.
 */
export const firstRegistration: MomentNode = firstTime(
  all(registeredIn('brussels', 'foreigners'), permitOverThreeMonths),
)
