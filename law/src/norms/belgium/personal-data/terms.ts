import {
  all,
  any,
  type Criterion,
  dateFact,
  days,
  deadline,
  laterBy,
  months,
  not,
  notAfter,
  since,
} from '@parcours/engine/authoring'

export const receivedOn = dateFact('dataRequest.receivedOn')

/** One month from the day the holder received the request. */
export const oneMonth = deadline({ start: receivedOn, term: months(1), endOfTerm: 'as-is' })

/** The month and the two further ones an exception allows. */
export const threeMonths = deadline({ start: receivedOn, term: months(3), endOfTerm: 'as-is' })

/** The holder said within the month that it needs longer. */
const extended = notAfter(dateFact('dataRequest.extensionToldOn'), oneMonth)

/** The term is over. */
export const termOver: Criterion = any(
  all(not(extended), since(laterBy(oneMonth, days(1)))),
  since(laterBy(threeMonths, days(1))),
)
