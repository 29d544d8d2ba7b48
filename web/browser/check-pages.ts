import type { Page } from '@playwright/test'
import { encodeState, newState } from '../src/check/check-state.ts'

/** A page of the check as somebody has come to it. */
export interface Reached {
  readonly language?: string
  readonly topic?: string
  readonly situation?: object
  readonly on?: string
  /** The button that led here, from the summary of the answers. */
  readonly press: string
  /** Further fields of the form, for pages that a question leads to. */
  readonly fields?: Readonly<Record<string, string>>
}

/** The day most of these tests ask about. */
const dayAsked = '2026-03-01'

/** Opens a page of the check as the answer to a form, as every one of them is. */
export async function reach(page: Page, reached: Reached): Promise<void> {
  const { language = 'en', topic = 'everything', situation = {}, on = dayAsked, press, fields = {} } = reached
  const state = { ...newState(on), situation: { ...situation }, trail: Object.keys(situation) }
  const address = `/${language}/check/${topic}`
  // A page with the site's own rules on where forms may lead, and quick to load.
  await page.goto(`/${language}/check/open`)
  const sent = { answers: encodeState(state), stage: 'summary', do: press, ...fields }
  await Promise.all([
    page.waitForURL(`**${address}`),
    page.evaluate(
      ({ action, values }) => {
        const form = document.createElement('form')
        form.method = 'post'
        form.action = action
        for (const [name, value] of Object.entries(values)) {
          const input = document.createElement('input')
          input.type = 'hidden'
          input.name = name
          input.value = value
          form.append(input)
        }
        document.body.append(form)
        form.submit()
      },
      { action: address, values: sent },
    ),
  ])
}

/** An invented refugee in Schaerbeek who must follow the programme. */
export const refugee = {
  nationalities: [{ country: 'ER' }],
  birthDate: '1994-03-07',
  registrations: [
    { register: 'waiting', municipality: '21015', from: '2023-04-01', until: '2024-01-31', endedBy: 'move' },
    { register: 'foreigners', municipality: '21015', from: '2024-02-01' },
  ],
  residenceDocuments: [
    { type: 'orange', from: '2023-04-20', until: '2024-01-31' },
    { type: 'A', orderedOn: '2024-01-25', from: '2024-02-01', validUntil: '2029-01-31', ground: 'asylum' },
  ],
  protection: [
    { kind: 'requested', requestedOn: '2023-04-01' },
    { kind: 'refugee', from: '2024-01-20' },
  ],
  family: [],
  integrationCertificates: [],
  work: [],
  studies: [],
  longTermResidentOf: [],
}

/** An invented worker with five years of cards and an absence, in Wallonia. */
export const worker = {
  birthDate: '1990-06',
  nationalities: [{ country: 'IN' }],
  registrations: [{ register: 'foreigners', municipality: '92094', from: '2019-02-03' }],
  residenceDocuments: [
    { type: 'A', from: '2019-02-03', until: '2024-02-02', ground: 'work' },
    { type: 'B', from: '2024-02-03', validUntil: '2029-02-02' },
  ],
  absences: [{ from: '2021-07-01', until: '2021-08-15' }],
  seriousPersonalFacts: false,
  protection: [],
  work: [
    {
      kind: 'employee',
      country: 'BE',
      from: '2019-02-10',
      share: 1,
      days: 1500,
      leave: [{ kind: 'parental', from: '2022-01-01', until: '2022-03-31' }],
    },
  ],
}
