import { all, clause, criterionNorm, never, not } from '@parcours/engine/authoring'
import { sources } from '../sources.ts'
import { newcomer } from './definition.ts'
import { notYetApplied, waivedBefore2018, waivedSince2018, waivedSince2025 } from './waivers.ts'

const lastVerified = '2026-11-22'

const freeOfCharge = { id: 'wallonia.free-of-charge', source: sources.reform2018.id }
const fine = { id: 'wallonia.fine', source: sources.fineToday.id }
const noTimeIsNoWaiver = { id: 'wallonia.child-or-little-time', source: sources.faqEnglish.id }
const standstill = { id: 'wallonia.other-standstill-clauses', source: sources.faq.id }
const longAgoSchengen = { id: 'wallonia.year-in-schengen', source: sources.announced2017.id }

/** Must follow the integration programme in French-language Wallonia: a newcomer whom no waiver frees on the day. */
export const walloniaObliged = criterionNorm({
  id: 'wallonia/integration/obliged',
  subject: 'integration',
  nature: 'duty',
  authority: 'wallonia',
  sources: Object.values(sources),
  // Waivers are looked at in the list in force on the day; the definition is the same in all versions.
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: 'W0',
      from: '1800-01-01',
      until: '2014-03-27',
      sources: [sources.code2014.id],
      lastVerified,
      body: clause('wallonia.no-duty-before-2014', sources.code2014.id, never),
    },
    {
      id: 'W1-start',
      from: '2014-03-27',
      until: '2015-01-01',
      sources: [sources.code2014.id, sources.circular2015.id],
      lastVerified,
      body: all(newcomer, not(waivedBefore2018), notYetApplied),
    },
    {
      id: 'W1',
      from: '2015-01-01',
      until: '2016-05-19',
      sources: [sources.code2014.id, sources.circular2015.id, sources.newcomersWelcome.id],
      lastVerified,
      information: [
        { id: 'wallonia.only-welcome-module', source: sources.newcomersWelcome.id },
        { id: 'wallonia.fine-of-2014', source: sources.welcomeModule2014.id },
        { id: 'wallonia.free-of-charge', source: sources.newcomersWelcome.id },
        longAgoSchengen,
      ],
      body: all(newcomer, not(waivedBefore2018)),
    },
    {
      id: 'W2',
      from: '2016-05-19',
      until: '2018-12-17',
      sources: [sources.reform2016.id, sources.circular2017.id],
      lastVerified,
      information: [fine, freeOfCharge, longAgoSchengen],
      body: all(newcomer, not(waivedBefore2018)),
    },
    {
      id: 'W3',
      from: '2018-12-17',
      until: '2025-01-01',
      sources: [sources.reform2018.id, sources.faq.id, sources.cimb.id],
      lastVerified,
      information: [fine, freeOfCharge, noTimeIsNoWaiver, standstill],
      body: all(newcomer, not(waivedSince2018)),
    },
    {
      id: 'W4',
      from: '2025-01-01',
      sources: [sources.decree2024.id, sources.order2024.id, sources.faq2025.id],
      lastVerified,
      information: [
        { id: 'wallonia.check-2024-decree', source: sources.kluwer2024.id },
        fine,
        freeOfCharge,
        noTimeIsNoWaiver,
        standstill,
      ],
      body: all(newcomer, not(waivedSince2025)),
    },
  ],
  next: {
    met: [
      { id: 'wallonia.go-to-centre', source: sources.cimb.id, by: 'wallonia/integration/enrol-by' },
      { id: 'wallonia.obtain-certificate', source: sources.cimb.id, by: 'wallonia/integration/complete-by' },
      { id: 'wallonia.show-waiver', source: sources.faq.id },
    ],
    notMet: [
      { id: 'wallonia.keep-proof', source: sources.faq.id },
      { id: 'wallonia.take-part-freely', source: sources.cribw.id },
    ],
    undetermined: [{ id: 'wallonia.ask-centre', source: sources.citizen.id }],
  },
  evidence: [
    { id: 'wallonia.permit', source: sources.citizen.id },
    { id: 'wallonia.certificate-elsewhere', source: sources.faq.id },
    { id: 'wallonia.doctor-certificate', source: sources.faq.id },
    { id: 'wallonia.diploma', source: sources.faq.id },
    { id: 'wallonia.work-contract', source: sources.faqEnglish.id },
    { id: 'wallonia.student-enrolment', source: sources.faq.id },
    { id: 'wallonia.family-documents', source: sources.cai.id },
  ],
  readings: [
    { id: 'wallonia.age-65', conflict: 'C-1', state: 'settled' },
    { id: 'wallonia.equal-to-the-limit', conflict: 'C-2', state: 'settled' },
    { id: 'wallonia.part-time', conflict: 'C-4', state: 'settled' },
    { id: 'wallonia.amount-of-fine', conflict: 'C-5', state: 'settled' },
    { id: 'wallonia.family-of-belgian', conflict: 'C-6', state: 'contested' },
    { id: 'wallonia.older-state', conflict: 'C-19', state: 'settled' },
    { id: 'wallonia.turkish-nationals', conflict: 'C-21', state: 'settled' },
  ],
  openPoints: [
    { id: 'wallonia.start-2014', ask: 'walloon-administration' },
    { id: 'wallonia.unread-waivers-before-2018', ask: 'regional-integration-centre' },
    { id: 'wallonia.unread-waivers-2025', ask: 'regional-integration-centre' },
    { id: 'wallonia.temporary-protection-start', ask: 'walloon-administration' },
    { id: 'wallonia.interrupted-stay', ask: 'regional-integration-centre' },
    { id: 'wallonia.term-beyond-three-years', ask: 'regional-integration-centre' },
    { id: 'wallonia.provisional-document', ask: 'municipality' },
  ],
})
