import { parseSituation, receiptFor } from '@parcours/engine'
import { belgianLaw, cases } from '@parcours/law'
import { languages, wordsFor } from '@parcours/words'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FormBrowser, tagsOf } from '../../test/form-browser.ts'
import { createApp } from '../app.tsx'
import { buildAssets } from '../assets/build-assets.ts'
import { encodeState, newState } from './check-state.ts'
import { topics } from './topics.ts'

const today = '2026-11-22'
const { check, concepts } = wordsFor('en')
let app: ReturnType<typeof createApp>
let browser: FormBrowser

beforeAll(async () => {
  app = createApp({ assets: await buildAssets(), law: belgianLaw, cases: [], today: () => today })
})
beforeEach(() => {
  browser = new FormBrowser(app)
})

const newcomer = {
  nationalities: [{ country: 'ER' }],
  birthDate: '1994-03-07',
  registrations: [{ register: 'foreigners', municipality: '21015', from: '2026-02-01' }],
}

/** A page of the check that holds these answers, as if the person had come so far. */
async function holding(
  situation: Record<string, unknown>,
  { press = 'summary', topic = 'integration', language = 'en', on = today } = {},
): Promise<FormBrowser> {
  const state = { ...newState(on), situation, trail: Object.keys(situation) }
  await browser.open(`/${language}/check/${topic}`)
  browser.put('answers', encodeState(state)).put('stage', 'summary')
  return browser.press('do', press, `/${language}/check/${topic}`)
}

function typeDate(name: string, day: string, month: string, year: string): void {
  browser.type(`${name}-day`, day).type(`${name}-month`, month).type(`${name}-year`, year)
}

describe('the first page', () => {
  it.each(languages.flatMap((language) => topics.map((topic) => [language, topic])))(
    '/%s/check/%s asks at once, and leads back to the start page',
    async (language, topic) => {
      await browser.open(`/${language}/check/${topic}`)
      expect(browser.status).toBe(200)
      expect(browser.asked).toBeDefined()
      expect(browser.html).toContain(`class="back-link" href="/${language}/"`)
    },
  )

  it('says what the questions are for, only at the beginning', async () => {
    await browser.open('/en/check/integration')
    expect(browser.html).toContain(check.about.integration)
    await browser.press('do', 'unknown')
    expect(browser.html).not.toContain(check.about.integration)
  })

  it('does what Continue does when somebody presses Enter', async () => {
    await browser.open('/en/check')
    const [first] = tagsOf(browser.html, 'button')
    expect(first).toMatchObject({ type: 'submit', form: 'answers', name: 'do', value: 'continue' })
  })

  it('is about today, and tomorrow about tomorrow', async () => {
    let day = '2026-12-31'
    const site = createApp({ assets: await buildAssets(), law: belgianLaw, cases: [], today: () => day })
    const visitor = new FormBrowser(site)
    expect((await visitor.open('/en/check')).state.on).toBe('2026-12-31')
    expect((await visitor.open('/en/check')).state.on).toBe('2026-12-31')
    day = '2027-01-01'
    expect((await visitor.open('/en/check')).state.on).toBe('2027-01-01')
    expect((await visitor.open('/fr/check/nationality')).state.on).toBe('2027-01-01')
  })

  it('there is no such topic', async () => {
    expect((await browser.open('/en/check/weather')).status).toBe(404)
    expect((await browser.open('/xx/check')).status).toBe(404)
  })
})

describe('an answer', () => {
  it('that is empty is asked for again, with a link to the field', async () => {
    await browser.open('/en/check/integration')
    await browser.press('do', 'continue')
    expect(browser.asked).toBe('nationalities')
    expect(browser.html).toContain('<a href="#f.nationalities">')
    expect(browser.html).toContain('id="f.nationalities"')
  })

  it('that is no date stays as it was typed, and says what is wrong', async () => {
    await holding({ birthDate: '1990-05-05' })
    await browser.press('do', 'change:birthDate')
    typeDate('f.birthDate', '45', '13', '1990')
    await browser.press('do', 'continue')
    expect(browser.asked).toBe('birthDate')
    expect(browser.field('f.birthDate-day')).toBe('45')
    expect(browser.field('f.birthDate-month')).toBe('13')
    expect(browser.html).toContain(check.errors.FACT_INVALID_DATE)
    expect(browser.html).toContain('<a href="#f.birthDate">')
    // The answer given before is still the answer.
    expect(browser.state.situation.birthDate).toBe('1990-05-05')
  })

  it('may be a month or a year', async () => {
    await holding({ birthDate: '1990-05-05' })
    await browser.press('do', 'change:birthDate')
    typeDate('f.birthDate', '', '5', '1990')
    await browser.press('do', 'continue')
    expect(browser.state.situation.birthDate).toBe('1990-05')
  })

  it('is kept while rows are added and removed, and a full row folds away', async () => {
    await browser.open('/en/check/integration')
    browser.type('f.nationalities.0.country', 'ER')
    await browser.press('add', 'f.nationalities')
    expect(browser.field('f.nationalities.0.country')).toBe('ER')
    expect(browser.html).toMatch(/<details class="disclosure row-folded"><summary>Eritrea/)
    browser.type('f.nationalities.1.country', 'SD')
    await browser.press('remove', 'f.nationalities.0')
    expect(browser.field('f.nationalities.0.country')).toBe('SD')
    expect(browser.field('f.nationalities.rows')).toBe('1')
    await browser.press('remove', 'f.nationalities.0')
    expect(browser.field('f.nationalities.0.country')).toBe('')
  })

  it('"none" is an answer; "I do not know" is not', async () => {
    await browser.open('/en/check/integration')
    await browser.press('do', 'none')
    expect(browser.state.situation).toEqual({ nationalities: [] })
    await browser.press('do', 'unknown')
    expect(browser.state.situation).toEqual({ nationalities: [] })
    expect(browser.state.skipped).toHaveLength(1)
  })

  it('"I do not know" keeps the rows that are known, "I prefer not to say" keeps nothing', async () => {
    await browser.open('/en/check/integration')
    browser.type('f.nationalities.0.country', 'ER')
    await browser.press('do', 'unknown')
    expect(browser.state.situation).toEqual({ nationalities: [{ country: 'ER' }] })
    await browser.press('do', 'back')
    expect(browser.asked).toBe('nationalities')
    expect(browser.field('f.nationalities.0.country')).toBe('ER')
    await browser.press('do', 'refuse')
    expect(browser.state.situation).toEqual({})
    expect(browser.state.skipped).toEqual(['nationalities'])
  })

  it('that lacks something is asked for once more, and then left alone', async () => {
    await holding({ ...newcomer, residenceDocuments: [{ type: 'A' }] }, { press: 'go-on' })
    expect(browser.asked).toBe('residenceDocuments')
    expect(browser.html).toContain(check.againTitle)
    expect(browser.html).toContain(check.neededNow)
    await browser.press('do', 'continue')
    expect(browser.asked).not.toBe('residenceDocuments')
    while (browser.asked !== undefined) {
      expect(browser.asked).not.toBe('residenceDocuments')
      await browser.press('do', 'unknown')
    }
    expect(browser.state.situation.residenceDocuments).toEqual([{ type: 'A' }])
    // Whoever comes back to it is asked again.
    await browser.press('do', 'summary')
    await browser.press('do', 'change:residenceDocuments')
    expect(browser.asked).toBe('residenceDocuments')
    expect(browser.state.skipped).not.toContain('residenceDocuments')
  })

  it('counts when somebody leaves a question for the answers or the result so far', async () => {
    await browser.open('/en/check/integration')
    await browser.press('do', 'none')
    typeDate(`f.${browser.asked}`, '7', '3', '1994')
    await browser.press('do', 'summary')
    expect(browser.stage).toBe('summary')
    expect(browser.state.situation.birthDate).toBe('1994-03-07')
  })
})

describe('a way back', () => {
  it('leads through the questions in reverse, with the answers in place', async () => {
    await browser.open('/en/check/integration')
    browser.type('f.nationalities.0.country', 'ER')
    await browser.press('do', 'continue')
    typeDate('f.birthDate', '7', '3', '1994')
    await browser.press('do', 'continue')
    expect(browser.asked).toBe('registrations')
    await browser.press('do', 'back')
    expect(browser.field('f.birthDate-year')).toBe('1994')
    await browser.press('do', 'back')
    expect(browser.field('f.nationalities.0.country')).toBe('ER')
    await browser.press('do', 'continue')
    expect(browser.state.situation).toEqual({ nationalities: [{ country: 'ER' }], birthDate: '1994-03-07' })
  })

  it('from an answer one came to change leads to where one came from', async () => {
    await holding(newcomer)
    await browser.press('do', 'change:birthDate')
    await browser.press('do', 'back')
    expect(browser.stage).toBe('summary')
    await browser.press('do', 'result')
    await browser.press('do', 'change:residenceDocuments')
    await browser.press('do', 'none')
    expect(browser.stage).toBe('result')
    expect(browser.state.situation).toEqual({ ...newcomer, residenceDocuments: [] })
  })
})

describe('a municipality', () => {
  const typed = async (text: string): Promise<void> => {
    await holding({ nationalities: [{ country: 'ER' }] })
    await browser.press('do', 'go-on')
    while (browser.asked !== 'registrations') await browser.press('do', 'unknown')
    browser.type('f.registrations.0.municipality', text)
    await browser.press('do', 'continue')
  }

  it.each([
    ['1030', '21015'],
    ['schaarbeek', '21015'],
    ['Schaerbeek', '21015'],
    ['Mons', '53053'],
  ])('%s is found at once', async (text, nis) => {
    await typed(text)
    const told = browser.state.situation.registrations as { municipality: string }[]
    expect(told[0]?.municipality).toBe(nis)
  })

  it('that nobody knows is said so, in the summary of errors too', async () => {
    await typed('Atlantis')
    expect(browser.asked).toBe('registrations')
    expect(browser.html.split(check.municipalityUnknown).length - 1).toBe(2)
    expect(browser.field('f.registrations.0.municipality')).toBe('Atlantis')
  })

  it('that can be several is chosen', async () => {
    await typed('saint')
    expect(browser.asked).toBe('registrations')
    expect(browser.html).toContain(check.municipalityChoose)
    const choices = tagsOf(browser.html, 'input').filter(
      (each) => each.name === 'f.registrations.0.municipality-choice',
    )
    expect(choices.length).toBeGreaterThan(2)
    const nis = choices[1]?.value ?? ''
    browser.put('f.registrations.0.municipality-choice', nis)
    await browser.press('do', 'continue')
    expect((browser.state.situation.registrations as { municipality: string }[])[0]?.municipality).toBe(nis)
  })
})

describe('another language', () => {
  it.each(languages.filter((language) => language !== 'en'))(
    'in %s a question holds what was typed, wrong or not, and all answers',
    async (language) => {
      await holding({ nationalities: [{ country: 'ER' }], birthDate: '1994-03-07' }, { press: 'go-on' })
      expect(browser.asked).toBe('registrations')
      browser.type('f.registrations.0.municipality', 'Atlantis')
      typeDate('f.registrations.0.from', '45', '2', '2026')
      await browser.press('add', 'f.registrations')
      await browser.speak(language)
      expect(browser.html).toContain(`<html lang="${language}"`)
      expect(browser.asked).toBe('registrations')
      expect(browser.field('f.registrations.0.municipality')).toBe('Atlantis')
      expect(browser.field('f.registrations.0.from-day')).toBe('45')
      expect(browser.field('f.registrations.rows')).toBe('2')
      expect(browser.html).not.toContain('error-summary')
      await browser.speak('en')
      expect(browser.field('f.registrations.0.from-day')).toBe('45')
      expect(browser.state.situation).toEqual({ nationalities: [{ country: 'ER' }], birthDate: '1994-03-07' })
    },
  )

  it('keeps a day that was typed and not used yet', async () => {
    await holding(newcomer)
    typeDate('on', '1', '3', '2020')
    await browser.speak('fr')
    expect(browser.stage).toBe('summary')
    expect(browser.field('on-year')).toBe('2020')
    expect(browser.state.on).toBe(today)
  })

  it('shows the same result', async () => {
    await holding(newcomer, { press: 'result' })
    await browser.speak('ar')
    expect(browser.stage).toBe('result')
    expect(browser.html).toContain('<html lang="ar" dir="rtl">')
    expect(browser.state.situation).toEqual(newcomer)
  })
})

describe('the day asked about', () => {
  it('is today, and can be another one', async () => {
    await holding(newcomer)
    expect(browser.field('on-year')).toBe('2026')
    typeDate('on', '1', '3', '2024')
    await browser.press('do', 'day')
    expect(browser.state.on).toBe('2024-03-01')
    await browser.press('do', 'result')
    expect(browser.html).toContain('On 1 March 2024')
    await browser.press('do', 'today')
    expect(browser.state.on).toBe(today)
    expect(browser.html).not.toContain(check.result.askToday)
  })

  it.each([
    ['', '3', '2024', check.dayWhole],
    ['', '', '', check.dayWhole],
    ['31', '2', '2024', check.errors.FACT_INVALID_DATE],
    ['x', '2', '2024', check.errors.FACT_INVALID_DATE],
  ])('cannot be "%s.%s.%s"', async (day, month, year, message) => {
    await holding(newcomer)
    typeDate('on', day, month, year)
    await browser.press('do', 'day')
    expect(browser.html).toContain(message)
    expect(browser.field('on-day')).toBe(day)
    expect(browser.state.on).toBe(today)
  })
})

describe('the summary', () => {
  it('shows every answer and what was not said, and keeps the others when one is changed', async () => {
    await holding(newcomer)
    expect(browser.html).toContain('Eritrea')
    expect(browser.html).toContain('Schaerbeek')
    await browser.press('do', 'change:birthDate')
    typeDate('f.birthDate', '8', '3', '1994')
    await browser.press('do', 'continue')
    expect(browser.stage).toBe('summary')
    expect(browser.state.situation).toEqual({ ...newcomer, birthDate: '1994-03-08' })
  })

  it('"none" stays "none" when nothing is added', async () => {
    await holding({ absences: [] })
    await browser.press('do', 'change:absences')
    await browser.press('do', 'continue')
    expect(browser.stage).toBe('summary')
    expect(browser.state.situation).toEqual({ absences: [] })
  })

  it('an older letter of a card survives a change', async () => {
    await holding({ residenceDocuments: [{ type: 'C', from: '2020-01-01' }] })
    await browser.press('do', 'change:residenceDocuments')
    expect(browser.field('f.residenceDocuments.0.type')).toBe('K')
  })

  it('a country that is in no list survives a change', async () => {
    await holding({ nationalities: [{ country: 'SU', until: '1991-12-26' }] })
    await browser.press('do', 'change:nationalities')
    await browser.press('do', 'continue')
    expect(browser.state.situation.nationalities).toEqual([{ country: 'SU', until: '1991-12-26' }])
  })

  it('goes on with the questions, and shows the result when there are none left', async () => {
    await holding({ nationalities: [{ country: 'FR' }] }, { press: 'go-on' })
    while (browser.asked !== undefined) await browser.press('do', 'unknown')
    await browser.press('do', 'summary')
    await browser.press('do', 'go-on')
    expect(browser.stage).toBe('result')
  })
})

describe('a file of answers', () => {
  const upload = (content: string, name = 'file') => {
    const form = new FormData()
    form.set(name, new File([content], 'parcours.json', { type: 'application/json' }))
    return app.request('/en/check/open', { method: 'POST', body: form })
  }

  it.each(cases.filter((_, at) => at % 60 === 0).map((each) => [each.id, each.given] as const))(
    '%s: what is saved is what was told, and opens again',
    async (_, given) => {
      const body = new URLSearchParams({ answers: encodeState({ ...newState(today), situation: given }) })
      const saved = await app.request('/en/check/file', { method: 'POST', body })
      expect(saved.headers.get('content-disposition')).toContain('parcours.json')
      expect(saved.headers.get('cache-control')).toBe('no-store')
      const text = await saved.text()
      expect(JSON.parse(text)).toEqual(given)
      const opened = await upload(`\uFEFF${text}`)
      expect(opened.status).toBe(200)
      const html = await opened.text()
      const answers = tagsOf(html, 'input').find((each) => each.name === 'answers')?.value
      expect(answers).toBe(encodeState({ ...newState(today), situation: given }))
    },
  )

  it.each([
    ['that is no JSON', '{"birthDate": 1994-03-07}', check.loadNotJson],
    ['that is a list', '[]', check.loadNotJson],
    ['with a name we do not know', '{"birthday": "1994"}', '/birthday'],
    ['with a wrong date', '{"birthDate": "1994-13-01"}', '/birthDate'],
    ['that is empty', '', check.loadNone],
  ])('%s is refused, and says where', async (_, content, message) => {
    const response = await upload(content)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(message)
  })

  it('with several mistakes names them all', async () => {
    const html = await (await upload('{"birthDate": "x", "registrations": [{"from": "y"}]}')).text()
    expect(html).toContain('/birthDate')
    expect(html).toContain('/registrations/0/from')
  })

  it('that was not chosen is asked for', async () => {
    expect(await (await upload('{}', 'other')).text()).toContain(check.loadNone)
  })
})

describe('dates for a calendar', () => {
  const calendar = (situation: object, on: string, language = 'en') => {
    const answers = encodeState({ ...newState(on), situation: { ...situation } })
    const body = new URLSearchParams({ answers })
    return app.request(`/${language}/check/integration/calendar`, { method: 'POST', body })
  }

  it('are a file where there are some, and a button leads to it exactly then', async () => {
    let dated = 0
    for (const { given, on } of cases.filter((_, at) => at % 37 === 0)) {
      const file = await calendar(given, on)
      await holding(given, { press: 'result', on })
      expect(browser.html.includes('formaction="/en/check/integration/calendar"'), String(on)).toBe(file.status === 200)
      if (file.status !== 200) continue
      dated += 1
      expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(await file.text()).toContain('BEGIN:VEVENT')
    }
    expect(dated).toBeGreaterThan(0)
  })
})

describe('answers that come back changed', () => {
  const send = (fields: Record<string, string>, path = '/en/check/integration') =>
    app.request(path, { method: 'POST', body: new URLSearchParams(fields) })

  it.each([
    ['not ours', 'abc'],
    ['empty', ''],
    ['of another version', Buffer.from('{"v":2}').toString('base64url')],
    ['with a list for facts', Buffer.from('{"v":1,"on":"2026-01-01","situation":[]}').toString('base64url')],
  ])('%s lead to the page where a file can be opened', async (_, answers) => {
    for (const path of ['/en/check/integration', '/en/check/file', '/en/check/integration/calendar']) {
      const response = await send({ answers, stage: 'summary' }, path)
      expect(response.status).toBe(400)
      expect(await response.text()).toContain(check.tampered)
    }
  })

  it('and can be read in part: that part is kept, the rest is named', async () => {
    const situation = { ...newcomer, birthDate: 'tomorrow', hobbies: ['rowing'] }
    const response = await send({ answers: encodeState({ ...newState(today), situation }), stage: 'summary' })
    const html = await response.text()
    expect(response.status).toBe(400)
    expect(html).toContain(concepts.birthDate.label)
    expect(html).toContain('hobbies')
    expect(html).toContain('Eritrea')
    expect(html).not.toContain('tomorrow')
  })

  it('with a day that is none are asked about today', async () => {
    const state = { ...newState('yesterday'), situation: newcomer, skipped: ['hobbies'] }
    const html = await (await send({ answers: encodeState(state), do: 'result' })).text()
    expect(html).toContain('On 22 November 2026')
  })

  it('and a fact the law does not know is not asked for', async () => {
    const answers = encodeState(newState(today))
    for (const asked of ['hobbies', '__proto__', 'constructor']) {
      const response = await send({ answers, stage: 'question', asked, do: 'continue' })
      expect(response.status).toBe(200)
    }
    expect((await send({ answers, stage: 'summary', do: 'change:hobbies' })).status).toBe(200)
  })

  it('and a hundred thousand rows are not made', async () => {
    const answers = encodeState(newState(today))
    const fields = { answers, stage: 'question', asked: 'work', 'f.work.rows': '100000', add: 'f.work' }
    const html = await (await send(fields)).text()
    expect(html.length).toBeLessThan(2_000_000)
  })

  it.each([400, 401])('with %i rows', async (rows) => {
    const situation = { absences: Array.from({ length: rows }, () => ({ from: '2020-01-01', until: '2020-01-02' })) }
    const response = await send({ answers: encodeState({ ...newState(today), situation }), stage: 'summary' })
    expect(response.status).toBe(rows > 400 ? 413 : 200)
  })

  it('and what somebody typed never becomes part of the page', async () => {
    const answers = encodeState(newState(today))
    const evil = '"><script>alert(1)</script>'
    const html = await (
      await send({
        answers,
        stage: 'question',
        asked: 'training',
        fields: `training.organiser training.kind ${evil}`,
        clauses: evil,
        missing: `/training/${evil}`,
        'f.training.rows': '1',
        'f.training.0.organiser': evil,
        'f.training.0.kind': evil,
        do: 'language',
      })
    ).text()
    expect(html).not.toContain('<script>alert')
  })
})

describe('a request that is no form', () => {
  it.each(['/en/check', '/fr/check/integration', '/en/check/file', '/en/check/open', '/en/check/integration/calendar'])(
    '%s refuses it kindly',
    async (path) => {
      const send = (type: string, body: string) =>
        app.request(path, { method: 'POST', body, headers: { 'content-type': type } })
      const json = await send('application/json', '{}')
      expect(json.status).toBe(415)
      expect(await json.text()).toContain('<h1')
      const broken = await send('multipart/form-data; boundary=x', 'no parts')
      expect([200, 400]).toContain(broken.status)
      expect(await broken.text()).toContain('<h1')
      const large = await app.request(path, {
        method: 'POST',
        body: 'a'.repeat(300_000),
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '300000' },
      })
      expect(large.status).toBe(413)
    },
  )

  it.each(['/en/check/file', '/en/check/everything/calendar'])('%s only takes forms', async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(405)
    expect(await response.text()).toContain('<h1')
  })
})

describe('a result', () => {
  it('is kept by nobody', async () => {
    const response = await app.request('/en/check/everything', {
      method: 'POST',
      body: new URLSearchParams({
        answers: encodeState({ ...newState(today), situation: newcomer }),
        stage: 'result',
      }),
    })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('has the number that its receipt has', async () => {
    await holding(newcomer, { press: 'result' })
    const receipt = await receiptFor(belgianLaw, parseSituation(belgianLaw.concepts, newcomer), { on: today })
    expect(browser.html).toContain(receipt.situationHash.slice(0, 12))
  })

  it('leads to other questions with the same answers', async () => {
    await holding(newcomer, { press: 'result' })
    await browser.press('do', 'go-on', '/en/check/nationality')
    expect(browser.state.situation).toEqual(newcomer)
    expect(browser.html).toContain(check.topics.nationality)
  })

  it('goes on somewhere whenever it offers to', async () => {
    for (const { given, on } of cases.filter((_, at) => at % 45 === 0)) {
      await holding(given, { press: 'result', on, topic: 'everything' })
      if (!browser.html.includes('value="go-on">Continue')) continue
      await browser.press('do', 'go-on')
      expect(browser.asked).toBeDefined()
    }
  })
})
