import { ZenEngine } from '@gorules/zen-engine'
import { Engine as JsonRulesEngine } from 'json-rules-engine'
import Publicodes from 'publicodes'

/**
 * One person as the other engines need it: they know no timelines and no calendar, so the days are worked out for them
 * beforehand, outside what is timed. That makes their task easier than ours.
 */
export interface FlatPerson {
  readonly belgian: boolean
  readonly unionCitizen: boolean
  readonly domiciledInBrussels: boolean
  /** First day in the register of foreigners of Brussels with a permit of more than three months; 0 where there is none. */
  readonly first: number
  readonly day18: number
  readonly day65: number
  readonly stayBefore: number
  readonly threeYears: number
  readonly certificate: boolean
  readonly temporaryProtection: boolean
  readonly diploma: boolean
  readonly workPermit: boolean
  readonly start: number
  readonly today: number
}

export interface Peer {
  readonly name: string
  readonly obliged: (person: FlatPerson) => boolean | Promise<boolean>
}

const yes = (fact: keyof FlatPerson) => ({ fact, operator: 'equal', value: true })
const no = (fact: keyof FlatPerson) => ({ fact, operator: 'equal', value: false })

function jsonRules(): Peer {
  const engine = new JsonRulesEngine()
  const atLeast = (fact: string, other: string) => ({ fact, operator: 'greaterThanInclusive', value: { fact: other } })
  const below = (fact: string, other: string) => ({ fact, operator: 'lessThan', value: { fact: other } })
  engine.addRule({
    conditions: {
      all: [
        no('belgian'),
        yes('domiciledInBrussels'),
        { fact: 'first', operator: 'greaterThan', value: 0 },
        atLeast('first', 'start'),
        atLeast('today', 'first'),
        atLeast('first', 'day18'),
        below('first', 'day65'),
        below('stayBefore', 'threeYears'),
        no('unionCitizen'),
        no('certificate'),
        no('temporaryProtection'),
        no('diploma'),
        no('workPermit'),
      ],
    },
    event: { type: 'obliged' },
  })
  return {
    name: 'json-rules-engine 7.3.1, results of each condition',
    obliged: async (person) => (await engine.run({ ...person })).events.length > 0,
  }
}

function publicodes(): Peer {
  const boolean = (name: string) => [name, { type: 'boolean', 'par défaut': 'non' }] as const
  const number = (name: string) => [name, { type: 'number', 'par défaut': 0 }] as const
  const rules = Object.fromEntries([
    ...['belge', 'union', 'bruxelles', 'attestation', 'temporaire', 'diplome', 'permis'].map(boolean),
    ...['premier', 'majeur', 'soixante cinq', 'sejour', 'trois ans', 'debut', 'jour'].map(number),
    [
      'oblige',
      {
        'toutes ces conditions': [
          'belge = non',
          'bruxelles',
          'premier > 0',
          'premier >= debut',
          'jour >= premier',
          'premier >= majeur',
          'premier < soixante cinq',
          'sejour < trois ans',
          'union = non',
          'attestation = non',
          'temporaire = non',
          'diplome = non',
          'permis = non',
        ],
      },
    ],
  ])
  const engine = new Publicodes(rules as never, { logger: { log: () => {}, warn: () => {}, error: () => {} } } as never)
  const word = (value: boolean): string => (value ? 'oui' : 'non')
  return {
    name: 'publicodes 1.10.3, with its explanation',
    obliged(person) {
      engine.setSituation({
        belge: word(person.belgian),
        union: word(person.unionCitizen),
        bruxelles: word(person.domiciledInBrussels),
        attestation: word(person.certificate),
        temporaire: word(person.temporaryProtection),
        diplome: word(person.diploma),
        permis: word(person.workPermit),
        premier: person.first,
        majeur: person.day18,
        'soixante cinq': person.day65,
        sejour: person.stayBefore,
        'trois ans': person.threeYears,
        debut: person.start,
        jour: person.today,
      } as never)
      return engine.evaluate('oblige').nodeValue === true
    },
  }
}

async function zen(): Promise<Peer> {
  const conditions = [
    '!belgian',
    'domiciledInBrussels',
    'first > 0',
    'first >= start',
    'today >= first',
    'first >= day18',
    'first < day65',
    'stayBefore < threeYears',
    '!unionCitizen',
    '!certificate',
    '!temporaryProtection',
    '!diploma',
    '!workPermit',
  ]
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'rule',
        type: 'expressionNode',
        name: 'rule',
        position: { x: 1, y: 0 },
        content: {
          expressions: [
            ...conditions.map((value, i) => ({ id: `c${i}`, key: `c${i}`, value })),
            { id: 'obliged', key: 'obliged', value: conditions.map((_, i) => `$.c${i}`).join(' and ') },
          ],
        },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'rule', type: 'edge' },
      { id: 'e2', sourceId: 'rule', targetId: 'out', type: 'edge' },
    ],
  }
  const decision = new ZenEngine().createDecision(content)
  return {
    name: '@gorules/zen-engine 0.54.0, with its trace',
    obliged: async (person) => (await decision.evaluate({ ...person }, { trace: true })).result.obliged === true,
  }
}

/** The Brussels duty in three other engines, each in its own way of writing rules, each with the explanation it offers. */
export async function peers(): Promise<readonly Peer[]> {
  return [jsonRules(), publicodes(), await zen()]
}
