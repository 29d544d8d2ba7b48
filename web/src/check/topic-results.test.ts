import { belgianLaw } from '@parcours/law'
import { wordsFor } from '@parcours/words'
import { beforeAll, describe, expect, it } from 'vitest'
import { FormBrowser, tagsOf } from '../../test/form-browser.ts'
import { createApp } from '../app.tsx'
import { buildAssets } from '../assets/build-assets.ts'
import { encodeState, newState } from './check-state.ts'

const { check, law } = wordsFor('en')

function sentencesOf(id: string) {
  const sentences = law.norms[id]
  if (!sentences) throw new Error(`There are no sentences for ${id}.`)
  return sentences
}

let app: ReturnType<typeof createApp>

beforeAll(async () => {
  app = createApp({ assets: await buildAssets(), law: belgianLaw, cases: [], today: () => '2026-11-22' })
})

async function resultOf(topic: string, situation: object, on = '2026-03-01'): Promise<string> {
  const browser = await new FormBrowser(app).open(`/en/check/${topic}`)
  browser.put('answers', encodeState({ ...newState(on), situation: { ...situation } })).put('stage', 'summary')
  return (await browser.press('do', 'result', `/en/check/${topic}`)).html
}

const worker = {
  birthDate: '1990-06-01',
  nationalities: [{ country: 'IN' }],
  registrations: [{ register: 'foreigners', municipality: '92094', from: '2019-02-03' }],
  residenceDocuments: [
    { type: 'A', from: '2019-02-03', until: '2024-02-02', ground: 'work' },
    { type: 'B', from: '2024-02-03', validUntil: '2029-02-02' },
  ],
  absences: [],
  family: [],
  protection: [],
  seriousPersonalFacts: false,
  work: [{ kind: 'employee', country: 'BE', from: '2019-02-10', share: 1, days: 1500 }],
}

describe('a result', () => {
  it('of a declaration that was filed lists its days in order under one heading', async () => {
    const declaration = {
      filedOn: '2026-01-10',
      askedToCompleteOn: 'never',
      receiptOn: '2026-01-20',
      sentToProsecutorOn: '2026-01-25',
    }
    const html = await resultOf('nationality-procedure', { declaration })
    const list = /<ol class="day-list".*?<\/ol>/.exec(html)?.[0] ?? ''
    expect(html.match(/<ol class="day-list"/g)).toHaveLength(1)
    expect(list).toContain(sentencesOf('belgium/nationality/procedure/prosecutor-answers-by').title)
    const days = [...list.matchAll(/(\d{1,2} [A-Z][a-z]+ \d{4})/g)].map(([, day = '']) => Date.parse(`${day} UTC`))
    expect(days.length).toBeGreaterThanOrEqual(2)
    expect(list.match(/<li>/g)?.length).toBeGreaterThanOrEqual(3)
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect(html).toContain(check.result.days)
  })

  it('of efforts shows each of them under the answer that one is enough', async () => {
    const html = await resultOf('residence', worker)
    const whole = sentencesOf('belgium/residence/integration-efforts/efforts-shown').met
    const part = sentencesOf('belgium/residence/integration-efforts/efforts-shown/work').met
    const list = new RegExp(`${whole}</p><ul class="conditions".*?</ul>`).exec(html)?.[0] ?? ''
    expect(list.match(/<li/g)).toHaveLength(6)
    expect(list).toContain(part)
    expect(html.split(part)).toHaveLength(2 + (html.split(list)[1]?.split(part).length ?? 1) - 1)
  })

  it('folds what does not concern the person into one line', async () => {
    const html = await resultOf('nationality', worker)
    const part = html.split(check.result.alsoLooked)[1] ?? ''
    expect(part).toMatch(/^<\/h2><details class="disclosure"><summary>Show what we looked at: \d+<\/summary>/)
    expect(part).toContain(sentencesOf('belgium/nationality/declaration/ten-years').notMet)
  })

  it('leads on to the page that belongs to its topic', async () => {
    expect(await resultOf('work', {})).toContain('href="/en/agenda"')
    expect(await resultOf('school-appeal', {})).toContain('href="/en/school-appeal"')
    expect(await resultOf('entrance-contest', {})).toContain('href="/en/entrance-contest"')
    const before = await resultOf('studies', {})
    expect(before).toContain('href="/en/school-appeal"')
    expect(before).toContain('href="/en/entrance-contest"')
    expect(await resultOf('integration', {})).not.toContain('href="/en/agenda"')
  })

  it('leads to pages to read, and where there is nothing further says nothing', async () => {
    expect(await resultOf('image', {})).toContain('href="/en/guide/consent"')
    expect(await resultOf('residence', {})).toContain('href="/en/guide/immigration-office"')
    expect(await resultOf('birth-certificate', {})).not.toContain(wordsFor('en').path.onwards)
  })

  it('of a whole life asks nobody about a childhood, and says what is settled all the same', async () => {
    const { question, met } = sentencesOf('belgium/nationality/minor/belgian-parent') as Record<string, string>
    expect(await resultOf('everything', worker)).not.toContain(question)
    const child = {
      birthDate: '2016-06-01',
      birthPlace: { country: 'BE' },
      nationalities: [{ country: 'BE' }],
      family: [{ relation: 'parent', nationalities: [{ country: 'BE' }] }],
    }
    expect(await resultOf('everything', child)).toContain(met)
  })

  it('offers every other topic with the same answers', async () => {
    const html = await resultOf('image', {})
    const actions = tagsOf(html, 'button').map(({ formaction }) => formaction)
    for (const topic of ['integration', 'minors', 'personal-data', 'school-appeal', 'everything']) {
      expect(actions).toContain(`/en/check/${topic}`)
    }
    expect(actions).not.toContain('/en/check/image')
  })
})

describe('a way out', () => {
  const leave = wordsFor('en').site.quickExit.leave

  it('stands on every page about pictures and data', async () => {
    for (const topic of ['image', 'personal-data']) {
      const browser = await new FormBrowser(app).open(`/en/check/${topic}`)
      expect(browser.html).toContain(leave)
      expect(browser.html).toContain('islands/quick-exit')
      expect((await browser.press('do', 'summary', `/en/check/${topic}`)).html).toContain(leave)
      expect(await resultOf(topic, {})).toContain(leave)
    }
    for (const letter of ['picture-consent-withdrawal', 'erasure-request']) {
      expect(await (await app.request(`/en/letters/${letter}`)).text()).toContain(leave)
    }
  })

  it('stands on no other', async () => {
    expect(await resultOf('nationality', {})).not.toContain(leave)
    expect((await new FormBrowser(app).open('/en/check')).html).not.toContain(leave)
    expect(await (await app.request('/en/letters/school-appeal-internal')).text()).not.toContain(leave)
  })
})
