import { evaluate, type Finding, parseSituation } from '@parcours/engine'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { belgianLaw, cases, findingSchema } from '../index.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { 'json-pointer': /^(?:\/(?:[^~/]|~[01])*)*$/u } })
const validate = ajv.compile(findingSchema)

const findings: readonly Finding[] = cases.flatMap((each) =>
  evaluate(belgianLaw, parseSituation(belgianLaw.concepts, each.given), { on: each.on }),
)

describe('the JSON Schema of a finding', () => {
  it('describes every finding of every case', () => {
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) {
      expect(validate(JSON.parse(JSON.stringify(finding))), `${finding.id} ${ajv.errorsText(validate.errors)}`).toBe(
        true,
      )
    }
  })

  it('refuses a finding that lacks something, has something else, or gives no reason for being undetermined', () => {
    const [finding] = findings as [Finding]
    for (const key of ['id', 'on', 'outcome', 'versions', 'because', 'missing', 'readings', 'sources'] as const) {
      const { [key]: _, ...rest } = finding
      expect(validate(rest), key).toBe(false)
    }
    expect(validate({ ...finding, remark: 'x' })).toBe(false)
    expect(validate({ ...finding, outcome: 'yes' })).toBe(false)
    expect(validate({ ...finding, on: '2024' })).toBe(false)
    const { reason: _, ...settled } = { ...finding, outcome: 'met' as const, reason: undefined }
    expect(validate(settled)).toBe(true)
    expect(validate({ ...settled, outcome: 'undetermined' })).toBe(false)
    expect(validate({ ...settled, outcome: 'undetermined', reason: 'open-law' })).toBe(true)
    expect(validate({ ...settled, reason: 'open-law' })).toBe(false)
  })
})
