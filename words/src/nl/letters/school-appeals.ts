import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** Beroep tegen een beslissing van een school. */
export const schoolAppeals: Pick<Texts, 'school-appeal-internal' | 'school-appeal-external'> = {
  'school-appeal-internal': {
    title: 'Intern beroep tegen een beslissing',
    sentences: {
      greeting: 'Geachte heer, mevrouw,',
      opening:
        'Ik ben bij u ingeschreven: {studies}. Ik teken beroep aan tegen de onderstaande beslissing, zoals uw reglement toelaat.',
      'opening-for-pupil':
        'Ik schrijf u voor {pupil}, bij u ingeschreven: {studies}. Ik teken beroep aan tegen de onderstaande beslissing, zoals uw reglement toelaat.',
      decision: 'De beslissing: {decision}. Wij vernamen ze op {decisionToldOn}.',
      conciliation: 'Dit is het verzoek om interne bemiddeling dat voorafgaat aan een beroep buiten de school.',
      irregularity: 'Ik klaag een onregelmatigheid aan in de manier waarop de beslissing genomen is.',
      reasons: 'Dit zijn mijn redenen:',
      request:
        'Ik verzoek u de beslissing opnieuw te bekijken. Ik verzoek u ook om inzage in de verbeterde toetsen en in de stukken waarop de beslissing steunt, en om een kopie ervan.',
      answer:
        'Gelieve mij uw nieuwe beslissing schriftelijk en met redenen te bezorgen, en mij te melden hoe en tegen wanneer ik ertegen in beroep kan gaan.',
      closing: 'Hoogachtend,',
      signature: 'Handtekening',
      'annex-decision': 'Kopie van de beslissing',
    },
  },
  'school-appeal-external': {
    title: 'Extern beroep tegen een beslissing',
    sentences: {
      greeting: 'Geachte heer, mevrouw,',
      opening:
        'Ik teken beroep aan tegen deze beslissing: {decision}. Ze gaat over deze studies: {studies}. De school is:',
      'opening-for-pupil':
        'Ik schrijf u voor {pupil}. Ik teken beroep aan tegen deze beslissing: {decision}. Ze gaat over deze studies: {studies}. De school is:',
      'internal-appeal': 'Ik startte het interne beroep van de school op {internalAppealOn}.',
      'internal-decision':
        'Het interne beroep is afgelopen. Ik vernam het resultaat op {internalDecisionToldOn}. De beslissing blijft zoals ze was.',
      reasons: 'Dit zijn mijn redenen:',
      'request-secondary':
        'Ik verzoek de Raad van beroep deze beslissing te vervangen door een beslissing dat ik geslaagd ben.',
      'request-social-promotion': 'Ik verzoek de Beroepscommissie deze beslissing te vernietigen.',
      'request-enrolment':
        'Ik verzoek de Commissie de weigering te vernietigen. Op de punten uit mijn intern beroep kwam geen of onvoldoende antwoord.',
      'copy-to-head': 'Dezelfde dag stuur ik een kopie van deze brief naar de directeur van de school.',
      closing: 'Hoogachtend,',
      signature: 'Handtekening',
      'annex-decision': 'Kopie van de eerste beslissing, met de redenen',
      'annex-internal-appeal': 'Kopie van mijn intern beroep',
      'annex-internal-decision': 'Kopie van de beslissing over mijn intern beroep',
    },
  },
}
