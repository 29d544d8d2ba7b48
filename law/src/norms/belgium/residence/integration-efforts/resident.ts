/** An invented person about whom everything the federal rules ask is known, and to whom no exemption applies. */
export const resident = {
  birthDate: '1988-11-20',
  nationalities: [{ country: 'PE' }],
  family: [],
  protection: [],
  medical: [],
  legalCapacity: [],
  residenceApplications: [{ submittedOn: '2021-11-02', at: 'post', basis: 'art-10bis-2' }],
  firstRenewalRequestedOn: 'never',
  unlimitedSince: 'never',
} as const

/** First authorised on 1 May 2022, with an A card since that day. */
export const onACard = {
  firstAuthorisationOn: '2022-05-01',
  residenceDocuments: [{ type: 'A', from: '2022-05-01', validUntil: '2028-04-30', ground: 'family' }],
} as const

/** Wife of a Belgian who never lived abroad, with an F card since 1 June 2023. */
export const onFCard = {
  family: [
    { relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2022-08-20', usedFreeMovement: false },
  ],
  residenceApplications: [{ submittedOn: '2022-12-01', at: 'municipality', basis: 'art-40ter' }],
  firstAuthorisationOn: '2023-06-01',
  residenceDocuments: [{ type: 'F', from: '2023-06-01', validUntil: '2028-05-31' }],
} as const
