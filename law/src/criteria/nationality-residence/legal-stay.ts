import {
  all,
  any,
  type Criterion,
  dateFact,
  days,
  during,
  earlierOf,
  fallsWithin,
  firstTime,
  is,
  lastTime,
  laterBy,
  never,
  not,
  notAfter,
  ofApplicant,
  reading,
  since,
  some,
} from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { holdsDocument } from '../permit.ts'
import { procedureCountedAsStay } from './procedure-counted-as-stay.ts'

/** Documents that prove the stay in the years before filing, whatever the person's story. */
const listedTypes = Object.freeze([
  'A',
  'B',
  'EU',
  'EU+',
  'F',
  'F+',
  'H',
  'K',
  'L',
  'M',
  'annex-7bis',
  'annex-8',
  'annex-8bis',
  'annex-56',
])

const listedDocument: Criterion = holdsDocument(listedTypes)

/** An annex 15 counts on four grounds. Given to somebody who has just arrived it does not. */
const annex15: Criterion = some(
  'residenceDocuments',
  all(
    is('type', 'annex-15'),
    is('ground', 'awaiting-f-plus', 'document-not-deliverable', 'renewal-pending', 'establishment-pending'),
    during(),
  ),
)

const documentOfStay = any(listedDocument, annex15)

const documentEnded = earlierOf(dateFact('validUntil', 'if-given'), dateFact('until', 'if-given'))
const nextDocument = firstTime(all(since(laterBy(dateFact('until', 'if-given'), days(1))), ofApplicant(listedDocument)))

/**
 * Between a document whose renewal was asked for before it ended and the next document of stay: the time for which an
 * annex 15 is given, whether or not it was told.
 */
const renewalAskedInTime: Criterion = some(
  'residenceDocuments',
  all(
    is('type', listedTypes),
    notAfter(dateFact('renewalRequestedOn', 'if-given'), documentEnded),
    since(laterBy(dateFact('until', 'if-given'), days(1))),
    not(since(nextDocument)),
    fallsWithin(nextDocument, {}),
  ),
)

/** Days without a document between two documents. Who holds a special card or waits on an orange card has no such hole. */
const holeBetweenDocuments: Criterion = all(
  since(firstTime(documentOfStay)),
  not(since(lastTime(documentOfStay))),
  not(holdsDocument('special', 'orange', 'annex-4')),
)

/** On the day, a legal stay of more than three months as the years before filing need it. */
export const legalStay: Criterion = any(
  documentOfStay,
  renewalAskedInTime,
  procedureCountedAsStay,
  reading('nationality.list-of-documents', [
    { id: 'complete', source: sources.circular2013.id, that: never },
    { id: 'not-complete', source: sources.courtGhent2016.id, that: holdsDocument('I', 'J') },
  ]),
  reading('nationality.hole-between-permits', [
    { id: 'document-proves-the-stay', source: sources.interruptedPermits.id, that: never },
    { id: 'right-went-on', source: sources.specialCards.id, that: holeBetweenDocuments },
  ]),
)
