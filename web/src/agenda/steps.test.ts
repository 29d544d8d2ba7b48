import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeSteps,
  encodeSteps,
  fileOfSteps,
  inOrder,
  type JobStep,
  joined,
  longest,
  mostSteps,
  stepKinds,
  stepsOfFile,
} from './steps.ts'

const step: JobStep = { on: '2026-11-20', kind: 'visit', withWhom: 'Café “Zénobe”', result: '', proof: true }

const anyStep = fc.record({
  on: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => {
    return date.toISOString().slice(0, 10)
  }),
  kind: fc.constantFrom(...stepKinds),
  withWhom: fc.string({ unit: 'grapheme', maxLength: 20 }),
  result: fc.string({ unit: 'grapheme', maxLength: 20 }),
  proof: fc.boolean(),
})

describe('a list of steps', () => {
  it('comes back from the form and from a file as it was', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (list) => {
        const steps = inOrder(list)
        expect(decodeSteps(encodeSteps(steps))).toEqual(steps)
        expect(stepsOfFile(fileOfSteps(steps))).toEqual(steps)
      }),
    )
  })

  it('is empty where the form holds nothing', () => expect(decodeSteps('')).toEqual([]))

  it('may hold the same step twice, and a file that holds it too adds nothing', () => {
    const twice = [step, step]
    expect(decodeSteps(encodeSteps(twice))).toHaveLength(2)
    expect(joined(twice, [step])).toHaveLength(2)
    expect(joined([step], twice)).toHaveLength(2)
    expect(joined([step], [{ ...step, result: 'no' }])).toHaveLength(2)
  })

  it('has the newest step first', () => {
    const older = { ...step, on: '2026-11-19' }
    expect(joined([older], [step])).toEqual([step, older])
  })

  it.each([
    ['no such day', { on: '2026-02-30' }],
    ['a month', { on: '2026-02' }],
    ['no such kind', { kind: 'toString' }],
    ['a name that is too long', { withWhom: 'x'.repeat(longest.withWhom + 1) }],
    ['a result that is too long', { result: 'x'.repeat(longest.result + 1) }],
    ['a result that is no text', { result: 3 }],
    ['a proof that is neither yes nor no', { proof: 'yes' }],
  ])('is refused with %s', (_, wrong) => {
    expect(stepsOfFile(JSON.stringify({ v: 1, steps: [{ ...step, ...wrong }] }))).toBeUndefined()
  })

  it('is refused where it is something else or too long, and takes nothing else along', () => {
    for (const text of ['', 'x', '[]', 'null', '{"v":2,"steps":[]}', '{"v":1}', '{"v":1,"steps":[null]}']) {
      expect(stepsOfFile(text), text).toBeUndefined()
    }
    const list = (count: number): string => JSON.stringify({ v: 1, steps: Array.from({ length: count }, () => step) })
    expect(stepsOfFile(list(mostSteps))).toHaveLength(mostSteps)
    expect(stepsOfFile(list(mostSteps + 1))).toBeUndefined()
    expect(stepsOfFile(JSON.stringify({ v: 1, steps: [{ ...step, more: 1 }] }))).toEqual([step])
    const full = { ...step, withWhom: 'x'.repeat(longest.withWhom), result: 'x'.repeat(longest.result) }
    expect(stepsOfFile(`\uFEFF${JSON.stringify({ v: 1, steps: [full] })}`)).toEqual([full])
  })
})
