import type { nationalityProcedure as reference } from '../../en/law/nationality-procedure.ts'
import type { SameSentences } from '../../law-words.ts'

/** Van de verklaring tot de nationaliteit, voor een moede lezer in een derde taal. */
export const nationalityProcedure: SameSentences<typeof reference> = {
  norms: {
    'belgium/nationality/procedure/completeness-check-by': {
      title: 'De gemeente kijkt uw dossier na',
      question: 'Tot wanneer kijkt de gemeente na of mijn dossier volledig is?',
      met: 'De gemeente kijkt tot deze dag na of uw dossier volledig is.',
      notMet: 'Er loopt geen controle. U hebt op deze dag geen verklaring gedaan.',
      undetermined: 'Wij kunnen niet één dag noemen voor de controle van uw dossier.',
    },
    'belgium/nationality/procedure/complete-file-by': {
      title: 'Ontbrekende papieren afgeven',
      question: 'Tot wanneer kan ik ontbrekende papieren afgeven?',
      met: 'Geef de ontbrekende papieren ten laatste op deze dag af.',
      notMet: 'De gemeente heeft u geen ontbrekende papieren gevraagd.',
      undetermined: 'Wij kunnen nog niet zeggen of u papieren moet afgeven.',
    },
    'belgium/nationality/procedure/receipt-by': {
      title: 'Ontvangstbewijs van uw dossier',
      question: 'Tot wanneer moet de gemeente mij het ontvangstbewijs geven?',
      met: 'De gemeente geeft u ten laatste op deze dag het ontvangstbewijs van uw dossier.',
      notMet: 'Er moet geen ontvangstbewijs komen. Uw dossier is niet volledig, of u hebt geen verklaring gedaan.',
      undetermined: 'Wij kunnen nog niet zeggen wanneer u het ontvangstbewijs van uw dossier krijgt.',
    },
    'belgium/nationality/procedure/refusal-notified-by': {
      title: 'Weigering van een onvolledig dossier',
      question: 'Tot wanneer zegt de gemeente mij dat mijn dossier geweigerd is?',
      met: 'Uw dossier is niet volledig. De gemeente zegt u ten laatste op deze dag dat het geweigerd is.',
      notMet: 'Uw dossier wordt op deze dag niet geweigerd om ontbrekende papieren.',
      undetermined: 'Wij kunnen nog niet zeggen of uw dossier geweigerd wordt om ontbrekende papieren.',
    },
    'belgium/nationality/procedure/sent-to-prosecutor-by': {
      title: 'Uw dossier gaat naar het parket',
      question: 'Tot wanneer stuurt de gemeente mijn dossier naar het parket?',
      met: 'De gemeente stuurt uw dossier ten laatste op deze dag naar het parket.',
      notMet: 'Uw dossier gaat niet naar het parket. Er is op deze dag geen ontvangstbewijs.',
      undetermined: 'Wij kunnen nog niet zeggen wanneer uw dossier naar het parket gaat.',
    },
    'belgium/nationality/procedure/prosecutor-answers-by': {
      title: 'Antwoord van het parket',
      question: 'Tot wanneer kan het parket nee zeggen?',
      met: 'Het parket kan nee zeggen tot en met deze dag.',
      notMet: 'De termijn van het parket loopt niet. Er is op deze dag geen ontvangstbewijs.',
      undetermined: 'Wij kunnen niet één laatste dag noemen voor het parket.',
    },
    'belgium/nationality/procedure/nationality-if-silent': {
      title: 'Als het parket niet antwoordt',
      question: 'Vanaf wanneer word ik Belg als het parket niet antwoordt?',
      met: 'Komt er geen brief? Dan kan de gemeente vanaf deze dag uw akte van nationaliteit opmaken.',
      notMet: 'U kunt zo geen Belg worden: er is geen ontvangstbewijs, of er is een negatief advies.',
      undetermined: 'Wij kunnen nog niet zeggen wat er gebeurt als het parket niet antwoordt.',
    },
    'belgium/nationality/procedure/ask-court-by': {
      title: 'Na een negatief advies: naar de rechter',
      question: 'Tot wanneer kan ik een rechter vragen na een negatief advies?',
      met: 'Stuur ten laatste op deze dag uw aangetekende brief naar de gemeente. Dan bekijkt een rechter uw dossier.',
      notMet: 'U hebt op deze dag geen negatief advies gekregen.',
      undetermined: 'Wij kunnen nog niet zeggen of u naar de gemeente moet schrijven.',
    },
    'belgium/nationality/procedure/appeal-by': {
      title: 'Hoger beroep tegen het vonnis',
      question: 'Tot wanneer kan ik in beroep gaan tegen het vonnis?',
      met: 'U kunt tot en met deze dag in beroep gaan tegen het vonnis.',
      notMet: 'U hebt op deze dag geen vonnis gekregen.',
      undetermined: 'Wij kunnen nog niet zeggen tot wanneer u in beroep kunt gaan.',
    },
  },
  versions: {
    NP0: 'Tot 31 december 2012: een andere procedure',
    NP1: 'Sinds 1 januari 2013: de procedure van de wet van 4 december 2012',
  },
  clauses: {
    'nationality.procedure.filed': {
      holds: 'U hebt een verklaring gedaan om Belg te worden.',
      fails: 'U hebt geen verklaring gedaan om Belg te worden.',
    },
    'nationality.procedure.asked-to-complete': {
      holds: 'De gemeente heeft u ontbrekende papieren gevraagd.',
      fails: 'De gemeente heeft u geen ontbrekende papieren gevraagd.',
    },
    'nationality.procedure.file-complete': {
      holds: 'Uw dossier was volledig, of u maakte het op tijd volledig.',
      fails: 'Er ontbreken papieren, of ze kwamen te laat.',
    },
    'nationality.procedure.fee-receipt-missing': {
      holds: 'Het bewijs dat u het registratierecht betaalde, zat niet in uw dossier.',
      fails: 'Het bewijs dat u het registratierecht betaalde, zat in uw dossier.',
    },
    'nationality.procedure.not-completed-in-time': {
      holds: 'De ontbrekende papieren kwamen niet binnen twee maanden.',
      fails: 'Er ontbraken geen papieren, of de twee maanden zijn niet om, of de papieren kwamen op tijd.',
    },
    'nationality.procedure.receipt-given': {
      holds: 'U hebt het ontvangstbewijs van uw dossier.',
      fails: 'U hebt het ontvangstbewijs van uw dossier niet.',
    },
    'nationality.procedure.no-negative-opinion': {
      holds: 'U hebt geen negatief advies van het parket gekregen.',
      fails: 'U hebt een negatief advies van het parket gekregen.',
    },
    'nationality.procedure.silence-counts': {
      holds: 'Antwoordt het parket niet op tijd? Dan wordt u Belg.',
      fails: 'Antwoordt het parket niet? Dan wordt u geen Belg.',
    },
    'nationality.procedure.negative-opinion': {
      holds: 'U hebt een negatief advies van het parket gekregen.',
      fails: 'U hebt geen negatief advies van het parket gekregen.',
    },
    'nationality.procedure.judgment-received': {
      holds: 'U hebt het vonnis van de familierechtbank gekregen.',
      fails: 'U hebt geen vonnis van de familierechtbank gekregen.',
    },
  },
  readings: {
    'nationality.thirty-days': {
      question: 'Heeft de gemeente voor haar controle dertig dagen of dertig werkdagen?',
      options: {
        days: 'Dertig dagen. Weekends en feestdagen tellen mee.',
        'working-days': 'Dertig werkdagen. Weekends en feestdagen tellen niet mee.',
      },
    },
    'nationality.one-month-more': {
      question: 'Heeft het parket een maand meer als de gemeente het dossier te laat stuurde?',
      options: {
        'four-months': 'Nee. Het is altijd vier maanden vanaf het ontvangstbewijs.',
        'five-months': 'Ja. Het is dan vijf maanden vanaf het ontvangstbewijs.',
      },
    },
    'nationality.silence': {
      question: 'Wordt u Belg als het parket niet antwoordt?',
      options: {
        nationality: 'Ja, altijd.',
        'only-if-acknowledged':
          'Alleen als het parket aan de gemeente bevestigde dat uw dossier aangekomen is. Anders wordt u geweigerd.',
      },
    },
  },
  openPoints: {},
  judgements: {},
  information: {
    'nationality.procedure.in-person':
      'U doet de verklaring zelf, bij de gemeente waar u woont. U schrijft met de hand één zin: een belofte van trouw.',
    'nationality.procedure.power-of-attorney':
      'Kunt u niet schrijven? Dan kan iemand anders het voor u doen. Daarvoor is een officieel papier nodig: een bijzondere en authentieke volmacht.',
    'nationality.procedure.otherwise-inadmissible':
      'Komen de papieren niet op tijd? Dan wordt uw verklaring geweigerd zonder dat iemand ze bekijkt.',
    'nationality.procedure.do-not-wait-for-the-last-day':
      'Is de laatste dag een zaterdag, een zondag of een feestdag? Niemand belooft u een dag extra. Doe het vroeger.',
    'nationality.procedure.receipt-starts-the-four-months':
      'Het ontvangstbewijs is belangrijk. De vier maanden van het parket beginnen op de datum van dat papier.',
    'nationality.procedure.fee-not-paid-back': 'Na een weigering krijgt u het registratierecht niet terug.',
    'nationality.procedure.who-gets-the-file':
      'De Dienst Vreemdelingenzaken en de Veiligheid van de Staat krijgen een kopie. Zij zeggen aan het parket wat ze weten.',
    'nationality.procedure.opinion-by-registered-letter':
      'Een negatief advies komt met een aangetekende brief. Er moet in staan waarom.',
    'nationality.procedure.perhaps-a-month-more':
      'Op sommige pagina’s staat dat het parket een maand extra kan krijgen. Wij konden niet lezen wanneer.',
    'nationality.procedure.belgian-from-the-act':
      'U bent Belg vanaf de dag waarop de gemeente uw akte van nationaliteit opmaakt.',
    'nationality.procedure.only-for-the-future': 'U wordt Belg voor de tijd die komt, niet voor de tijd ervoor.',
    'nationality.procedure.no-writ-needed':
      'U hoeft niet zelf naar de rechtbank te stappen. Uw aangetekende brief is genoeg: de gemeente stuurt uw dossier naar de familierechtbank.',
    'nationality.procedure.judge-hears-you':
      'Enkele maanden later nodigt de rechter u uit. U of uw advocaat kan zeggen waarom u het niet eens bent.',
    'nationality.procedure.prosecutor-can-appeal-too':
      'Het parket kan ook in beroep gaan. Een goed vonnis is pas zeker als deze termijn om is.',
  },
  steps: {
    'nationality.procedure.open-your-post':
      'Open elke brief van de gemeente meteen. Ontbreken er papieren? Dan hebt u twee maanden.',
    'nationality.procedure.hand-in-the-papers':
      'Geef alle ontbrekende papieren ten laatste op {date} af. Vraag een bewijs dat u ze afgaf.',
    'nationality.procedure.ask-for-the-receipt':
      'Hebt u op {date} nog geen ontvangstbewijs? Vraag het dan aan de gemeente.',
    'nationality.procedure.get-legal-help':
      'Ga meteen naar een advocaat of een gratis juridische dienst. De termijnen zijn kort.',
    'nationality.procedure.council-of-state':
      'Vraag de advocaat naar de Raad van State: die kan kijken naar de beslissing dat uw dossier niet volledig is.',
    'nationality.procedure.ask-court-to-order':
      'Vraag de advocaat naar de familierechtbank: die kan de gemeente verplichten om uw dossier door te sturen.',
    'nationality.procedure.ask-whether-it-was-sent':
      'Vraag de gemeente op welke dag ze uw dossier naar het parket stuurde.',
    'nationality.procedure.fetch-registered-letters':
      'Haal elke aangetekende brief meteen af. Verhuist of reist u? Laat dan iemand naar uw post kijken.',
    'nationality.procedure.ask-for-the-act': 'Kwam er geen brief? Vraag de gemeente dan uw akte van nationaliteit.',
    'nationality.procedure.ask-whether-acknowledged':
      'Vraag de gemeente of het parket bevestigde dat uw dossier aangekomen is.',
    'nationality.procedure.write-to-the-registrar':
      'Schrijf een aangetekende brief aan de ambtenaar van de burgerlijke stand van uw gemeente, ten laatste op {date}. Vraag om uw dossier naar de familierechtbank te sturen.',
    'nationality.procedure.keep-the-proof-of-posting':
      'Bewaar een kopie van uw brief en het bewijs van het postkantoor.',
    'nationality.procedure.appeal-with-a-lawyer': 'Wilt u in beroep gaan? Ga dan vóór {date} naar een advocaat.',
  },
  evidence: {
    'nationality.procedure.form-of-missing-papers': 'Het formulier met de papieren die ontbreken',
    'nationality.procedure.negative-opinion-letter': 'De brief met het negatieve advies van het parket',
    'nationality.procedure.day-of-delivery': 'De omslag, of het bewijs van de dag waarop u de brief kreeg',
    'nationality.procedure.judgment': 'Het vonnis, en het bewijs van de dag waarop u het kreeg',
  },
}
