import type { LawWords } from '../../law-words.ts'

/** The other ways to become Belgian, and the papers by condition. */
export const nationalityRoutes = {
  norms: {
    'belgium/nationality/naturalisation/merit': {
      title: 'Asking parliament: exceptional merit',
      question: 'May I ask for naturalisation because of exceptional merit?',
      met: 'You may ask parliament for naturalisation. Parliament is free to say yes or no.',
      notMet: 'You may not ask on this ground. A declaration at the municipality may be possible.',
      undetermined: 'We cannot say yet whether you may ask on this ground.',
    },
    'belgium/nationality/naturalisation/stateless': {
      title: 'Asking parliament: stateless persons',
      question: 'I am recognised as stateless. May I ask for naturalisation?',
      met: 'You may ask parliament for naturalisation as a stateless person. Parliament is free to say yes or no.',
      notMet: 'You may not ask as a stateless person on this day. A condition is missing.',
      undetermined: 'We cannot say yet whether you may ask as a stateless person.',
    },
    'belgium/nationality/naturalisation/granted': {
      title: 'Will parliament say yes?',
      question: 'Will I become Belgian by naturalisation?',
      met: 'Parliament has said yes.',
      notMet: 'You may not ask for naturalisation on this day.',
      undetermined: 'Nobody can say before parliament decides.',
    },
    'belgium/nationality/minor/belgian-parent': {
      title: 'Child of a Belgian',
      question: 'Is a child Belgian through a Belgian parent?',
      met: 'You are Belgian through your parent.',
      notMet: 'You are not Belgian on this ground.',
      undetermined: 'We cannot say yet whether you are Belgian through your parent.',
    },
    'belgium/nationality/minor/adopted': {
      title: 'Child adopted by a Belgian',
      question: 'Is a child Belgian through adoption?',
      met: 'You are Belgian through your adoption.',
      notMet: 'You are not Belgian through adoption.',
      undetermined: 'We cannot say yet whether you are Belgian through adoption.',
    },
    'belgium/nationality/minor/no-other-nationality': {
      title: 'Child without a nationality',
      question: 'Is a child without any nationality Belgian?',
      met: 'You are Belgian because you were born here and have no other nationality.',
      notMet: 'You are not Belgian on this ground.',
      undetermined: 'We cannot say yet whether you are Belgian on this ground.',
    },
    'belgium/nationality/minor/parent-born-here': {
      title: 'Child of a parent born in Belgium',
      question: 'Is a child Belgian because a parent was born in Belgium too?',
      met: 'You are Belgian because you and a parent were born here.',
      notMet: 'You are not Belgian on this ground.',
      undetermined: 'We cannot say yet whether you are Belgian on this ground.',
    },
    'belgium/nationality/minor/before-twelve': {
      title: 'Child born here: declaration before the age of twelve',
      question: 'Can foreign parents declare their child Belgian?',
      met: 'Your parents can declare you Belgian, until the day before you turn twelve.',
      notMet: 'Your parents cannot make this declaration on this day.',
      undetermined: 'We cannot say yet whether your parents can make this declaration.',
    },
    'belgium/nationality/minor/with-parent': {
      title: 'Child of a parent who becomes Belgian',
      question: 'Does a child become Belgian together with a parent?',
      met: 'You became Belgian together with your parent.',
      notMet: 'You did not become Belgian together with a parent.',
      undetermined: 'We cannot say yet whether you became Belgian together with a parent.',
    },
    'belgium/nationality/birth-certificate/consular-attestation': {
      title: 'No birth certificate: a paper of your consulate',
      question: 'May my consulate give me a paper in place of my birth certificate?',
      met: 'Yes. Your consulate can give you a paper about your birth. It counts in place of the certificate.',
      notMet: 'No. A paper of your consulate does not count for you.',
      undetermined: 'We cannot say yet whether a paper of your consulate counts for you.',
    },
    'belgium/nationality/birth-certificate/notoriety-act': {
      title: 'No birth certificate: an act of common knowledge',
      question: 'May I use an act of common knowledge (acte de notoriété) in place of my birth certificate?',
      met: 'Yes. You can ask the justice of the peace for an act of common knowledge.',
      notMet: 'No. You do not need this act, or another paper comes first.',
      undetermined: 'We cannot say yet whether this act counts for you.',
    },
    'belgium/nationality/birth-certificate/sworn-statement': {
      title: 'No birth certificate: a sworn statement',
      question: 'May I swear a statement in place of my birth certificate?',
      met: 'Yes. You can ask the family court to let you swear a statement.',
      notMet: 'No. Another paper comes first.',
      undetermined: 'We cannot say yet whether a sworn statement counts for you.',
    },
    'belgium/nationality/declaration/born-in-belgium': {
      title: 'Becoming Belgian when you were born here',
      question: 'I was born in Belgium. Can I become Belgian?',
      met: 'You can file a declaration because you were born here and never left. You also need the fee in order.',
      notMet:
        'You cannot file this declaration on this day. It is for people who were born here and always lived here.',
      undetermined: 'We cannot say yet whether you can file as somebody born in Belgium.',
    },
    'belgium/nationality/declaration/spouse': {
      title: 'Becoming Belgian as the spouse of a Belgian',
      question: 'I am married to a Belgian. Can I become Belgian?',
      met: 'You can file a declaration as the spouse of a Belgian. You also need the fee in order.',
      notMet: 'You cannot file as a spouse on this day. A condition is missing.',
      undetermined: 'We cannot say yet whether you can file as a spouse.',
    },
    'belgium/nationality/declaration/parent': {
      title: 'Becoming Belgian as the parent of a Belgian child',
      question: 'My child is Belgian. Can I become Belgian?',
      met: 'You can file a declaration as the parent of a Belgian child. You also need the fee in order.',
      notMet: 'You cannot file as a parent on this day. A condition is missing.',
      undetermined: 'We cannot say yet whether you can file as a parent.',
    },
    'belgium/nationality/declaration/disability-or-pension': {
      title: 'Becoming Belgian when you cannot work or are retired',
      question: 'I cannot work, or I have the age of pension. Can I become Belgian?',
      met: 'You can file a declaration on this ground. You also need the fee in order.',
      notMet: 'You cannot file on this ground on this day. A condition is missing.',
      undetermined: 'We cannot say yet whether you can file on this ground.',
    },
    'belgium/nationality/declaration/ten-years': {
      title: 'Becoming Belgian after ten years',
      question: 'Can I become Belgian after ten years in Belgium?',
      met: 'You can file a declaration after ten years. You also need the fee in order.',
      notMet: 'You cannot file after ten years on this day. A condition is missing.',
      undetermined: 'We cannot say yet whether you can file after ten years.',
    },
  },
  versions: {
    'NATU-2018': 'Since 12 July 2018, as far as it was read',
    'CHILD-2013': 'Since 1 January 2013, as far as it was read',
    'CHILD-2022': 'Since 21 December 2022',
    'BIRTH-2013': 'From 1 January 2013 to 11 July 2018: three papers, one after the other, for everybody',
    'BIRTH-2018': 'From 12 July 2018 to 31 December 2023: the country of birth decides',
    'BIRTH-2024': 'Since 1 January 2024: the same, and the paper may be used again',
  },
  clauses: {
    'nationality.naturalisation.adult-or-emancipated': {
      holds: 'You are 18 or older, or emancipated.',
      fails: 'You are under 18 and not emancipated.',
    },
    'nationality.naturalisation.stay': {
      holds: 'You have the right to stay that naturalisation asks for.',
      fails: 'You have no right to stay that counts for naturalisation.',
    },
    'nationality.naturalisation.merit': {
      holds: 'You have exceptional merit in science, sport, or social and cultural life.',
      fails: 'You have no exceptional merit in science, sport, or social and cultural life.',
    },
    'nationality.naturalisation.declaration-impossible': {
      holds: 'A declaration is practically impossible for you.',
      fails: 'You can make a declaration instead.',
    },
    'nationality.naturalisation.favour': {
      holds: 'Parliament gives you naturalisation.',
      fails: 'Parliament does not give you naturalisation.',
    },
    'nationality.naturalisation.stateless': {
      holds: 'You are recognised as stateless.',
      fails: 'You are not recognised as stateless. A refugee is not the same.',
    },
    'nationality.two-years.residence': {
      holds: 'You have lived in Belgium legally for two years without interruption.',
      fails: 'You have not lived in Belgium legally for two years without interruption.',
    },
    'nationality.two-years.absences': {
      holds: 'All your absences in the last two years add up to 146 days or less.',
      fails: 'Your absences in the last two years add up to more than 146 days.',
    },
    'nationality.child.minor': {
      holds: 'You are under 18.',
      fails: 'You are 18 or older.',
    },
    'nationality.child.belgian-parent': {
      holds: 'A parent was Belgian when you were born.',
      fails: 'No parent was Belgian when you were born.',
    },
    'nationality.child.born-here': {
      holds: 'You were born in Belgium.',
      fails: 'You were not born in Belgium.',
    },
    'nationality.child.parent-born-here': {
      holds: 'Your Belgian parent was born in Belgium.',
      fails: 'Your Belgian parent was not born in Belgium.',
    },
    'nationality.child.declared-in-time': {
      holds: 'Your parents declared you Belgian before you were five.',
      fails: 'Your parents did not declare you Belgian before you were five.',
    },
    'nationality.child.no-other-nationality': {
      holds: 'You are under 18 and have no other nationality.',
      fails: 'You have another nationality, or you are 18 or older.',
    },
    'nationality.adopted.by-belgian': {
      holds: 'A Belgian adopted you.',
      fails: 'No Belgian adopted you.',
    },
    'nationality.adopted.born-here': {
      holds: 'You were born in Belgium.',
      fails: 'You were not born in Belgium.',
    },
    'nationality.adopted.parent-born-here': {
      holds: 'The Belgian who adopted you was born in Belgium.',
      fails: 'The Belgian who adopted you was not born in Belgium.',
    },
    'nationality.adopted.declared-in-time': {
      holds: 'You were declared Belgian within five years of the adoption.',
      fails: 'You were not declared Belgian within five years of the adoption.',
    },
    'nationality.adopted.no-other-nationality': {
      holds: 'You are under 18 and have no other nationality.',
      fails: 'You have another nationality, or you are 18 or older.',
    },
    'nationality.child.born-or-found-here': {
      holds: 'You were born or found in Belgium.',
      fails: 'You were not born or found in Belgium.',
    },
    'nationality.child.without-nationality': {
      holds: 'You have no other nationality.',
      fails: 'You have another nationality.',
    },
    'nationality.child.none-by-registering': {
      holds: 'Your parents cannot get you a nationality by registering you.',
      fails: 'Your parents can get you a nationality by registering you with their authorities.',
    },
    'nationality.child.born-in-belgium': {
      holds: 'You were born in Belgium.',
      fails: 'You were not born in Belgium.',
    },
    'nationality.child.of-parent-born-here': {
      holds: 'A parent was born in Belgium and lived here for five of the ten years before your birth.',
      fails: 'No parent was born in Belgium and lived here for five of the ten years before your birth.',
    },
    'nationality.child.under-twelve': {
      holds: 'You are under twelve.',
      fails: 'You are twelve or older. It is too late for this declaration.',
    },
    'nationality.child.born-here-of-foreigners': {
      holds: 'You were born in Belgium.',
      fails: 'You were not born in Belgium.',
    },
    'nationality.child.here-since-birth': {
      holds: 'You have lived in Belgium since your birth.',
      fails: 'You have not lived in Belgium all the time since your birth.',
    },
    'nationality.child.parents-here-ten-years': {
      holds: 'Your parents have lived in Belgium for ten years.',
      fails: 'Your parents have not lived in Belgium for the last ten years.',
    },
    'nationality.child.with-parent': {
      holds: 'A parent became Belgian while you were under 18 and lived in Belgium.',
      fails: 'No parent became Belgian while you were under 18 and lived in Belgium.',
    },
    'nationality.birth.four-countries': {
      holds: 'You were born in Afghanistan, Cabinda (Angola), Somalia or South Sudan.',
      fails: 'You were not born in Afghanistan, Cabinda (Angola), Somalia or South Sudan.',
    },
    'nationality.birth.certificate-out-of-reach': {
      holds: 'You cannot get your birth certificate.',
      fails: 'You can get your birth certificate.',
    },
    'nationality.birth.consular-out-of-reach': {
      holds: 'Your consulate cannot give you a paper about your birth.',
      fails: 'Your consulate can give you a paper about your birth.',
    },
    'nationality.birth.notoriety-out-of-reach': {
      holds: 'You cannot get an act of common knowledge.',
      fails: 'You can get an act of common knowledge.',
    },
    'nationality.born-in-belgium': { holds: 'You were born in Belgium.', fails: 'You were not born in Belgium.' },
    'nationality.since-birth.residence': {
      holds: 'You have lived in Belgium legally since your birth.',
      fails: 'You have not lived in Belgium legally all the time since your birth.',
    },
    'nationality.since-birth.main-residence': {
      holds: 'You were registered in Belgium since your birth.',
      fails: 'For a time you were not registered in Belgium.',
    },
    'nationality.since-birth.legal-stay': {
      holds: 'You had a right to stay since your birth.',
      fails: 'For a time you had no residence document that counts.',
    },
    'nationality.spouse.married': {
      holds: 'You are married to a person who is Belgian.',
      fails: 'You are not married to a person who is Belgian on this day.',
    },
    'nationality.spouse.living-together': {
      holds: 'You have lived together in Belgium for three years since you married.',
      fails: 'You have not lived together in Belgium for three years since you married.',
    },
    'nationality.family.social-integration': {
      holds: 'You have a proof of social integration that counts for a spouse or parent.',
      fails:
        'You have no proof of social integration that counts for a spouse or parent. Work alone does not count here.',
    },
    'nationality.family.worked-234-days': {
      holds: 'You worked 234 days or more in the last five years.',
      fails: 'You worked less than 234 days in the last five years. Training counts only with these days of work.',
    },
    'nationality.parent.belgian-child': {
      holds: 'You have a Belgian child under 18.',
      fails: 'You have no Belgian child under 18 who still depends on parents by law.',
    },
    'nationality.disability-or-pension.ground': {
      holds: 'You cannot work because of a disability or invalidity, or you have the age of pension.',
      fails: 'You have not shown that you cannot work, and you do not have the age of pension.',
    },
    'nationality.invalidity': {
      holds: 'You have had an invalidity of 66 percent or more for five years.',
      fails: 'You have not had an invalidity of 66 percent or more for five years.',
    },
    'nationality.disability': {
      holds: 'You have a disability that stops you from working.',
      fails: 'You have no disability that stops you from working.',
    },
    'nationality.pension-age-reached': {
      holds: 'You have reached the age of pension.',
      fails: 'You have not reached the age of pension.',
    },
    'nationality.ten-years.residence': {
      holds: 'You have lived in Belgium legally for ten years without interruption.',
      fails: 'You have not lived in Belgium legally for ten years without interruption.',
    },
    'nationality.ten-years.absences': {
      holds: 'All your absences in the last ten years add up to two years or less.',
      fails: 'Your absences in the last ten years add up to more than two years.',
    },
    'nationality.ten-years.participation': {
      holds: 'You take part in life in Belgium: work, studies, training, the programme, volunteering or a club.',
      fails: 'You have not shown that you take part in life in Belgium.',
    },
  },
  readings: {
    'nationality.stay-for-merit': {
      question: 'Which right to stay does naturalisation on merit ask for?',
      options: {
        legal: 'A legal stay is enough.',
        unlimited: 'A stay without an end is needed.',
      },
    },
    'nationality.three-years-together': {
      question: 'Must you still live together today, three years in a row, or are three years in all enough?',
      options: {
        'until-today': 'Three years in a row, until today.',
        'in-all': 'Three years in all, also in parts or in the past.',
      },
    },
    'nationality.pension-age': {
      question: 'What is the age of pension for this declaration?',
      options: {
        'sixty-five': '65, as older pages say.',
        'pension-law': 'The legal age of pension on the day you file: 66 since 2025.',
      },
    },
  },
  openPoints: {
    'nationality.stay-of-the-parents': {
      says: 'We have not read whether a parent needs a right to stay without an end.',
      ask: 'Ask the municipality (the registrar) well before the twelfth birthday.',
    },
    'nationality.sworn-statement-in-the-four-countries': {
      says: 'You were born in one of the four countries and can get neither paper. We have not read whether you may swear a statement.',
      ask: 'Ask the family court or a lawyer.',
    },
    'nationality.entered-after-birth': {
      says: 'You were registered some time after your birth. We have not read whether these days count against you.',
      ask: 'Ask the municipality (the registrar) before you file.',
    },
    'nationality.absences-since-birth': {
      says: 'You were away for more than 43 months in your life. We have not read how many months are allowed.',
      ask: 'Ask the municipality (the registrar) before you file.',
    },
    'nationality.three-quarters-of-contributions': {
      says: 'You paid contributions as self-employed. Three quarters may replace the 234 days of work, but we have not read the text.',
      ask: 'Ask the municipality (the registrar) before you file.',
    },
    'nationality.pension-age-from-2030': {
      says: 'The age of pension goes up again in 2030. We have not read the law for that time.',
      ask: 'Ask the Federal Pensions Service.',
    },
  },
  judgements: {
    'nationality.favour-of-the-chamber': 'The Chamber of Representatives decides. It is free, and there is no appeal.',
    'nationality.participation-shown-otherwise':
      'The public prosecutor decides whether other evidence is enough: a letter, being on the list of voters, statements of friends and neighbours.',
  },
  information: {
    'nationality.naturalisation-is-a-favour':
      'Naturalisation is a favour. Parliament may say no without giving you a right to appeal.',
    'nationality.naturalisation-takes-a-law':
      'The prosecutor, the Immigration Office and State Security have four months for their opinions. You are Belgian when the law with your name is published.',
    'nationality.fee-for-what':
      'The fee is due for each declaration of an adult and for naturalisation. It is not due for children, nor for getting Belgian nationality back.',
    'nationality.no-fee-for-children': 'There is no fee for children.',
    'nationality.declare-before-five':
      'Were you born abroad of a Belgian who was born abroad too? Then your parent must declare you before you are five.',
    'nationality.declare-before-twelve':
      'The parents make the declaration at their municipality. The prosecutor may object.',
    'nationality.birth.out-of-reach-is-strict':
      'You must show why you cannot get your birth certificate. The cost of a journey is not enough.',
    'nationality.birth.may-be-used-again': 'You can use this paper again later, for example to marry.',
    'nationality.birth.no-lawyer-needed': 'You do not need a lawyer for the three steps.',
    'nationality.no-proof-of-integration': 'Nobody may ask you for a language, a programme or work on this way.',
    'nationality.no-programme-needed': 'You do not need an integration programme or work for this way.',
    'nationality.own-community':
      'Taking part means in the life of Belgium. Activities only inside the community of your own country of origin do not count.',
    'nationality.five-years-may-be-easier':
      'Look at the five-year way too. If you worked for five years without a break, it asks for nothing more than that work.',
    'nationality.what-serious-facts-are':
      'Serious personal facts are, for example, supporting a movement that is a danger to the country, a false identity, or tax or social fraud that a court has punished. The prosecutor looks at them.',
    'nationality.old-convictions':
      'An old conviction can count, even after rehabilitation. A court may see it in another way than the prosecutor. Ask a lawyer before you file.',
    'nationality.false-identity':
      'If you once used another name or date of birth, tell a lawyer before you file. It can count against you.',
  },
  steps: {
    'nationality.look-at-the-declarations':
      'Look at the declarations at the municipality. Most people become Belgian that way.',
    'nationality.ask-about-naturalisation': 'Ask a lawyer or an association that helps with nationality.',
    'nationality.write-to-the-chamber': 'Ask the Chamber of Representatives how to send your request.',
    'nationality.ask-the-registrar-about-the-child':
      'Ask the registrar of your municipality to look at the situation of the child.',
    'nationality.birth.ask-the-consulate':
      'Ask the embassy or consulate of the country where you were born for a paper about your birth.',
    'nationality.birth.first-the-form':
      'Step one: ask the justice of the peace of your municipality for the form. Write what you know of your birth and your parents, and why you have no certificate.',
    'nationality.birth.second-the-witnesses':
      'Step two: go to the justice of the peace with two witnesses. Best are people older than you and from the same place. They sign with you.',
    'nationality.birth.third-the-family-court':
      'Step three: the family court must confirm the act. It may say no if the statements are too weak.',
    'nationality.birth.ask-leave-of-the-court':
      'Ask the family court for permission to swear a statement about your birth.',
    'nationality.look-at-five-years': 'Look at the declaration after five years. It may be easier for you.',
  },
  evidence: {
    'nationality.consular-attestation-of-birth': 'A paper of your consulate about your birth.',
    'nationality.notoriety-act':
      'An act of common knowledge (acte de notoriété) in place of your birth certificate, confirmed by the family court.',
    'nationality.sworn-statement': 'Your sworn statement about your birth, with the permission of the family court.',
    'nationality.marriage-certificate': 'Your marriage certificate, translated and legalised if it is foreign.',
    'nationality.nationality-of-the-spouse': 'A certificate that your husband or wife is Belgian.',
    'nationality.residence-history-of-the-spouse':
      'A residence certificate with all addresses of your husband or wife.',
    'nationality.proof-of-descent':
      'A paper that shows you are the parent: a recognition, an adoption or a judgment. Translated and legalised if it is foreign.',
    'nationality.birth-certificate-of-the-child': 'The birth certificate of your child.',
    'nationality.nationality-of-the-child': 'A certificate that your child is Belgian.',
    'nationality.proof-of-invalidity':
      'A paper that shows 66 percent or more in the last five years: from your health insurance fund, a fund for accidents or diseases at work, or a judgment.',
    'nationality.proof-of-disability': 'A decision that says that you cannot work because of your disability.',
    'nationality.letter-to-the-prosecutor': 'A letter to the public prosecutor about your life in Belgium.',
    'nationality.volunteering': 'A statement of the organisation where you volunteer.',
    'nationality.club-membership': 'A statement of your club or association.',
    'nationality.list-of-voters': 'Proof that you are on the list of voters for local elections.',
    'nationality.testimonies': 'Statements of Belgian friends, neighbours or colleagues.',
    'nationality.belgian-diploma': 'Your Belgian diploma or certificate, upper secondary or higher.',
    'nationality.union-diploma': 'Your diploma from another country of the European Union, in French, Dutch or German.',
    'nationality.equivalence': 'The paper by which a Community says that your diploma is equivalent.',
    'nationality.training-certificate': 'The certificate of your vocational training. It names the hours: 400 or more.',
    'nationality.integration-certificate': 'The certificate of your integration programme.',
    'nationality.effort-declaration': 'The Flemish declaration that you made an effort in the programme.',
    'nationality.civil-service-certificate': 'A certificate of the public service you work or worked for.',
    'nationality.appointment': 'The paper that appoints you as a civil servant.',
    'nationality.language-certificate-of-a-school':
      'A certificate of level A2 or higher from a school that a Community runs, recognises or pays. Evening schools for adults are included.',
    'nationality.language-certificate-of-the-employment-service':
      'A language certificate of Actiris, Forem, VDAB or Arbeitsamt.',
    'nationality.language-certificate-of-the-federal-service':
      'A language certificate of Travaillerpour.be or Werkenvoor.be (before: Selor).',
    'nationality.language-certificate-of-higher-education':
      'The result of a language exam or evening course of a college or university.',
  },
} as const satisfies LawWords
