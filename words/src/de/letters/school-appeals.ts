import type { Words } from '../../translation.ts'

/** Einsprüche gegen eine Entscheidung einer Schule. */
export const schoolAppeals: Pick<Words['letterTexts']['letters'], 'school-appeal-internal' | 'school-appeal-external'> =
  {
    'school-appeal-internal': {
      title: 'Interner Einspruch gegen eine Entscheidung',
      sentences: {
        greeting: 'Sehr geehrte Damen und Herren,',
        opening:
          'ich bin bei Ihnen eingeschrieben: {studies}. Ich erhebe gegen die unten genannte Entscheidung Einspruch, wie Ihre Regeln es vorsehen.',
        'opening-for-pupil':
          'ich schreibe für {pupil}, bei Ihnen eingeschrieben: {studies}. Ich erhebe gegen die unten genannte Entscheidung Einspruch, wie Ihre Regeln es vorsehen.',
        decision: 'Die Entscheidung: {decision}. Sie wurde uns am {decisionToldOn} mitgeteilt.',
        conciliation:
          'Dies ist der Antrag auf interne Schlichtung (conciliation interne), der einem Einspruch außerhalb der Schule vorausgeht.',
        irregularity: 'Ich beanstande eine Unregelmäßigkeit im Verlauf der Entscheidung.',
        reasons: 'Das sind meine Gründe:',
        request:
          'Ich bitte Sie, die Entscheidung zu überprüfen. Bitte gewähren Sie mir auch Einsicht in die korrigierten Prüfungen und in die Unterlagen, auf denen die Entscheidung beruht, und geben Sie mir eine Kopie.',
        answer:
          'Bitte schicken Sie mir Ihre neue Entscheidung schriftlich und mit Begründung. Teilen Sie mir bitte auch mit, wie und bis wann ich dagegen Einspruch erheben kann.',
        closing: 'Mit freundlichen Grüßen',
        signature: 'Unterschrift',
        'annex-decision': 'Kopie der Entscheidung',
      },
    },
    'school-appeal-external': {
      title: 'Externer Einspruch gegen eine Entscheidung',
      sentences: {
        greeting: 'Sehr geehrte Damen und Herren,',
        opening:
          'ich erhebe Einspruch gegen diese Entscheidung: {decision}. Sie betrifft diese Ausbildung: {studies}. Die Schule ist:',
        'opening-for-pupil':
          'ich schreibe für {pupil}. Ich erhebe Einspruch gegen diese Entscheidung: {decision}. Sie betrifft diese Ausbildung: {studies}. Die Schule ist:',
        'internal-appeal': 'Am {internalAppealOn} habe ich den internen Einspruch bei der Schule begonnen.',
        'internal-decision':
          'Der interne Einspruch ist abgeschlossen. Das Ergebnis wurde mir am {internalDecisionToldOn} mitgeteilt. Die Entscheidung wurde nicht geändert.',
        reasons: 'Das sind meine Gründe:',
        'request-secondary':
          'Ich bitte den Einspruchsrat (Conseil de recours), diese Entscheidung durch eine Entscheidung über das Bestehen zu ersetzen.',
        'request-social-promotion':
          'Ich bitte die Einspruchskommission (Commission de recours), diese Entscheidung für nichtig zu erklären.',
        'request-enrolment':
          'Ich bitte die Kommission (CEPERI), die Ablehnung für nichtig zu erklären. Auf die Punkte meines internen Einspruchs wurde nicht oder nicht ausreichend geantwortet.',
        'copy-to-head': 'Am selben Tag schicke ich der Schulleitung eine Kopie dieses Briefes.',
        closing: 'Mit freundlichen Grüßen',
        signature: 'Unterschrift',
        'annex-decision': 'Kopie der ersten Entscheidung, mit ihrer Begründung',
        'annex-internal-appeal': 'Kopie meines internen Einspruchs',
        'annex-internal-decision': 'Kopie der Entscheidung über meinen internen Einspruch',
      },
    },
  }
