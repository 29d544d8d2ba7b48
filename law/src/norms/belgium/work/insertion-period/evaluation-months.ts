import { always, chosen, days, is, laterBy, type MomentNode, months, not, openDate } from '@parcours/engine/authoring'
import { sinceReform, startsOn } from './period.ts'
import { sources } from './sources.ts'

type Service = 'actiris' | 'forem' | 'vdab' | 'adg'

/** In which month of a period of 310 days each service evaluates. */
const evaluationMonths: { readonly [service in Service]: readonly [first: number, second: number] } = {
  actiris: [5, 9],
  forem: [5, 10],
  adg: [5, 10],
  vdab: [6, 11],
}

const services = Object.keys(evaluationMonths) as Service[]

/**
 * The last day of the month of the period in which the service evaluates; `nth` is 0 or 1. The calendar is that of the
 * 310 days: for days since the reform none was found.
 */
export function evaluationBy(nth: 0 | 1): MomentNode {
  const byService = chosen(
    startsOn,
    services.map((service) => ({
      when: is('jobSeeker.service', service),
      moment: laterBy(laterBy(startsOn, months(evaluationMonths[service][nth])), days(-1)),
    })),
  )
  return chosen(byService, [
    { when: not(sinceReform), moment: byService },
    { when: always, moment: openDate('insertion.evaluation-calendar', { source: sources.evaluationNew.id }) },
  ])
}
