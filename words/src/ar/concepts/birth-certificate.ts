import type { Words } from '../../translation.ts'

/** شهادة الميلاد، أو ورقة تحل محلها. */
export const birthCertificateWords: Pick<Words['concepts'], 'birthCertificate'> = {
  birthCertificate: {
    label: 'شهادة ميلادك',
    question: 'هل تستطيع الحصول على شهادة ميلادك، أو على ورقة تحل محلها؟',
    help: 'أجب «لا» فقط إذا كان ذلك مستحيلًا أو صعبًا جدًا. تكلفة السفر وحدها لا تكفي.',
    fields: {
      obtainable: { label: 'أستطيع الحصول على شهادة ميلادي' },
      consularAttestation: { label: 'تستطيع قنصليتي أن تعطيني ورقة عن ميلادي (attestation de naissance)' },
      notorietyAct: {
        label: 'أستطيع الحصول على وثيقة إشهاد (acte de notoriété)',
        help: 'لهذه الوثيقة تحتاج إلى شاهدين أمام قاضٍ.',
      },
    },
  },
}
