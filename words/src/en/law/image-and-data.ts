import type { LawWords } from '../../law-words.ts'

/** Pictures of people and data about people, for a tired reader in a third language. */
export const imageAndData = {
  norms: {
    'belgium/image/may-be-taken': {
      title: 'Taking a picture of somebody',
      question: 'May this picture be taken?',
      met: 'This picture may be taken. To show it to others is another question.',
      notMet: 'This picture may not be taken.',
      undetermined: 'We cannot say yet whether this picture may be taken.',
    },
    'belgium/image/may-be-published': {
      title: 'Showing a picture of somebody to others',
      question: 'May this picture be published or shared?',
      met: 'This picture may be published in this way.',
      notMet: 'This picture may not be published in this way.',
      undetermined: 'We cannot say yet whether this picture may be published.',
    },
    'belgium/image/consent-valid': {
      title: 'Consent to publish a picture',
      question: 'Is the consent to publish this picture valid?',
      met: 'There is valid consent to publish this picture.',
      notMet: 'There is no valid consent to publish this picture.',
      undetermined: 'We cannot say yet whether there is valid consent.',
    },
    'belgium/image/consent-of-minor': {
      title: 'Consent of a young person',
      question: 'Can the person in the picture consent alone, without the parents?',
      met: 'The person in the picture can consent alone.',
      notMet: 'The person in the picture cannot consent alone.',
      undetermined: 'Nobody can say for sure whether this person can consent alone. Ask the child and the parents.',
    },
    'belgium/image/sharing-is-a-crime': {
      title: 'Sharing sexual pictures without consent',
      question: 'Is it a crime to share this picture?',
      met: 'It is a crime to share this picture. You can go to the police.',
      notMet: 'The crime of sharing sexual pictures without consent does not apply here.',
      undetermined: 'We cannot say yet whether it is a crime to share this picture. Do not share it.',
    },
    'belgium/personal-data/erasure/right': {
      title: 'Having data about you erased',
      question: 'Do I have the right that they erase my data?',
      met: 'You have the right that they erase these data.',
      notMet: 'You do not have the right that they erase these data.',
      undetermined: 'We cannot say yet whether they must erase these data. You can ask in any case.',
    },
    'belgium/personal-data/objection/right': {
      title: 'Objecting to the use of your data',
      question: 'Can I object to the use of my data?',
      met: 'You can object. They must stop.',
      notMet: 'We found no reason for an objection.',
      undetermined: 'We cannot say yet whether your objection will be accepted. You can object in any case.',
    },
    'belgium/personal-data/erasure/answer-by': {
      title: 'Last day for an answer',
      question: 'By when must they answer my request?',
      met: 'They must answer your request by this day.',
      notMet: 'No time is running for an answer.',
      undetermined: 'We cannot say yet by when they must answer.',
    },
    'belgium/personal-data/erasure/answer-by-if-extended': {
      title: 'Last day for an answer, if they take more time',
      question: 'By when must they answer if they need more time?',
      met: 'If they told you that they need more time, they must answer by this day.',
      notMet: 'No time is running for an answer.',
      undetermined: 'We cannot say yet by when they must answer if they take more time.',
    },
    'belgium/personal-data/search-engine/turn-to': {
      title: 'Asking the search engine',
      question: 'Is it time to ask the search engine?',
      met: 'You can now ask the search engine to remove the page from the results for your name.',
      notMet: 'Ask the website first, and wait for its answer.',
      undetermined: 'We cannot say yet whether it is time to ask the search engine.',
    },
    'belgium/personal-data/search-engine/delisting': {
      title: 'Having a page removed from search results',
      question: 'Must the search engine remove this page from the results for my name?',
      met: 'The search engine must remove this page from the results for your name.',
      notMet: 'The search engine may keep this page in the results for your name.',
      undetermined: 'We cannot say yet whether the search engine must remove this page. You can ask in any case.',
    },
    'belgium/personal-data/complaint/admissible': {
      title: 'Complaint to the Data Protection Authority',
      question: 'Can I complain to the Data Protection Authority now?',
      met: 'You can complain to the Data Protection Authority now.',
      notMet: 'The Data Protection Authority would not take up a complaint on this day.',
      undetermined: 'We cannot say yet whether you can complain to the Data Protection Authority.',
    },
  },
  versions: {
    IMG: 'The right to your own image: article XI.174 of the Code of Economic Law',
    GDPR: 'Since 25 May 2018: the European rules on personal data (GDPR)',
    'GDPR-before': 'Before 25 May 2018: older rules that we have not read',
  },
  clauses: {
    'image.not-sexual': {
      holds: 'The picture is not sexual.',
      fails: 'The picture is sexual. Such a picture always needs consent.',
    },
    'image.not-recognisable': {
      holds: 'Nobody can recognise the person in the picture.',
      fails: 'The person in the picture can be recognised. It does not matter that they may be in the background.',
    },
    'image.crowd': {
      holds: 'The picture shows a crowd, and nobody in it stands out.',
      fails: 'The picture is not one of a crowd in which nobody stands out.',
    },
    'image.public-event': {
      holds: 'The picture shows a public event, and nobody in it stands out.',
      fails: 'The picture is not one of a public event in which nobody stands out.',
    },
    'image.public-figure': {
      holds: 'The person is a public figure, shown in their public activity.',
      fails: 'The person is not shown as a public figure in their public activity.',
    },
    'image.news': {
      holds: 'The picture is for news that the public has an interest in.',
      fails: 'The picture is not for news that the public has an interest in.',
    },
    'image.twenty-years-after-death': {
      holds: 'The person died 20 years ago or longer.',
      fails: 'It is not the case that the person died 20 years ago or longer.',
    },
    'image.agreed-to-taking': {
      holds: 'The person agreed that the picture be taken. Posing for it is enough.',
      fails: 'Nobody agreed that the picture be taken.',
    },
    'image.agreed-to-publishing': {
      holds: 'Somebody agreed that the picture be published.',
      fails: 'Nobody agreed that the picture be published. To pose for it is not enough.',
    },
    'image.adult': {
      holds: 'The person in the picture is 18 or older and decides alone.',
      fails: 'The person in the picture is not an adult who can decide alone.',
    },
    'image.adult-agreed': {
      holds: 'The person in the picture is 18 or older and agreed.',
      fails: 'It is not the case that an adult in the picture agreed.',
    },
    'image.successors-agreed': {
      holds: 'The person has died, and the family that inherits their rights agreed.',
      fails: 'It is not the case that the person has died and the family agreed.',
    },
    'image.child-and-parents-agreed': {
      holds: 'The young person and the parents agreed together.',
      fails: 'It is not the case that a young person and the parents agreed together.',
    },
    'image.child-agreed': {
      holds: 'The young person agreed, and is old enough to do so alone.',
      fails: 'It is not the case that a young person agreed who is old enough to do so alone.',
    },
    'image.parents-agreed': {
      holds: 'The parents agreed for a child who is too young to decide.',
      fails: 'It is not the case that parents agreed for a child who is too young to decide.',
    },
    'image.agrees-in-person': {
      holds: 'The young person can understand what is at stake, and agrees alone.',
      fails: 'The person is too young to agree alone.',
    },
    'image.free': {
      holds: 'The consent was free. Nobody used pressure or threats.',
      fails: 'The consent was not free.',
    },
    'image.informed': {
      holds: 'The person knew where the picture would appear, who would see it, and why.',
      fails: 'The person did not know where the picture would appear, who would see it, and why.',
    },
    'image.use-as-agreed': {
      holds: 'The picture is used as it was agreed.',
      fails: 'The picture is used in another way than it was agreed. That needs a new question.',
    },
    'image.not-withdrawn': {
      holds: 'The consent has not been taken back.',
      fails: 'The consent has been taken back.',
    },
    'image.sexual': {
      holds: 'The picture is sexual.',
      fails: 'The picture is not sexual.',
    },
    'image.shared-without-valid-consent': {
      holds: 'There is no valid consent to share it.',
      fails: 'There is valid consent to share it.',
    },
    'data.no-longer-needed': {
      holds: 'The data are no longer needed for what they were collected for.',
      fails: 'The data are still needed for what they were collected for.',
    },
    'data.consent-withdrawn': {
      holds: 'The use rested on your consent alone, and you took it back.',
      fails: 'It is not the case that the use rested on your consent alone and you took it back.',
    },
    'data.objected': {
      holds: 'You objected, and your objection counts.',
      fails: 'There is no objection of yours that counts.',
    },
    'data.unlawful': {
      holds: 'They have no right to use the data.',
      fails: 'They have a right to use the data.',
    },
    'data.must-be-erased-by-law': {
      holds: 'A law says that the data must be erased.',
      fails: 'No law says that the data must be erased.',
    },
    'data.given-as-a-child': {
      holds: 'An online service got the data when you were younger than 13.',
      fails: 'No online service got the data when you were younger than 13.',
    },
    'data.need-not-be-kept': {
      holds: 'No law says that they must keep the data.',
      fails: 'A law says that they must keep the data.',
    },
    'data.not-outweighed': {
      holds: 'Freedom of expression, the press and the public interest do not stand against it.',
      fails: 'Freedom of expression, the press or the public interest weigh more.',
    },
    'data.not-under-police-rules': {
      holds: 'The data are not held by the police or an intelligence service.',
      fails: 'The data are held by the police or an intelligence service, which have other rules.',
    },
    'data.advertising': {
      holds: 'Your data are used for advertising. You can always stop that.',
      fails: 'Your data are not used for advertising.',
    },
    'data.own-reasons': {
      holds: 'You have reasons of your own, and nothing weighs more.',
      fails: 'You have no reasons of your own, or something weighs more.',
    },
    'data.refused': {
      holds: 'They refused, or did only a part.',
      fails: 'They have not refused.',
    },
    'data.no-answer-in-time': {
      holds: 'The time for an answer is over, and there was no answer.',
      fails: 'It is not the case that the time for an answer is over without an answer.',
    },
    'data.found-by-name': {
      holds: 'The page comes up when somebody searches for your name.',
      fails: 'The page does not come up when somebody searches for your name.',
    },
    'data.many-sites': {
      holds: 'Your name stands on many websites. It is hard to write to each of them.',
      fails: 'Your name does not stand on many websites.',
    },
    'data.private-person': {
      holds: 'You have no public role, and the page is out of date, wrong, unproven or harmful to you.',
      fails:
        'It is not the case that you have no public role and that the page is out of date, wrong, unproven or harmful.',
    },
    'data.old-and-unproven': {
      holds: 'The page is old, its facts were never proven, and it is not about your public role.',
      fails: 'It is not the case that the page is old and unproven and not about a public role.',
    },
    'data.public-role-outweighed': {
      holds: 'You have a public role, but what speaks for removal weighs more.',
      fails: 'There is nothing that could weigh more than a public role.',
    },
    'data.ordinary-holder': {
      holds: 'The data are held by a website, a company or an office.',
      fails: 'The data are held by the police or an intelligence service. Another authority is there for that.',
    },
    'data.minor': {
      holds: 'You are younger than 18. You can complain at once.',
      fails: 'You are 18 or older.',
    },
    'data.patient-or-employee': {
      holds: 'You are a patient or an employee of those who hold the data. You can complain at once.',
      fails: 'You are not a patient or an employee of those who hold the data.',
    },
  },
  readings: {
    'image.minor-or-parents': {
      question: 'Does a young person consent alone, or do the parents consent too?',
      options: {
        discernment:
          'Who can understand what is at stake consents alone. Courts place that between 12 and 14 years. Younger children: the parents.',
        'with-parents':
          'Below about 14 years both parents consent. From 14 years the young person and the parents consent together.',
      },
    },
    'image.publishing-without-words': {
      question: 'Must consent to publishing be said or written?',
      options: {
        explicit: 'Yes. It must be said or written.',
        certain: 'No. It is enough that there is no doubt about it.',
      },
    },
  },
  openPoints: {
    'image.sexual-picture-of-minor': {
      says: 'We have not read the law on sexual pictures of people younger than 18.',
      ask: 'Do not keep or send such a picture. Ask the police.',
    },
    'data.police-rules': {
      says: 'The police and the intelligence services have their own rules. We have not read them.',
      ask: 'Police: ask the COC, which watches over police data. Intelligence: ask the Comité R.',
    },
    'data.before-gdpr': {
      says: 'We have not read how long an answer could take before 25 May 2018.',
      ask: 'Ask the Data Protection Authority.',
    },
  },
  judgements: {
    'image.discernment':
      'Whether a young person of 12 or 13 can understand what is at stake. A court looks at the single child.',
    'image.magazine-as-news': 'Whether a magazine of a school or a company counts as news. A court decides.',
    'data.compelling-grounds': 'Whether those who hold the data have reasons that weigh more than yours.',
    'data.expression': 'Whether freedom of expression, the press or the public interest weigh more than your wish.',
    'data.public-role': 'Whether your private life weighs more than the interest of the public in your role.',
  },
  information: {
    'image.two-agreements': 'There are two questions: may I take it, and may I show it? Each needs its own yes.',
    'image.also-personal-data':
      'A picture on which you can be recognised is also personal data. You can ask that it be erased.',
    'image.court-decides': 'If people disagree, a court decides. It looks at each case.',
    'image.taking-is-not-publishing': 'A yes to the picture is not a yes to putting it online.',
    'image.public-profile-is-no-licence': 'A picture on a public profile is not free for others to post again.',
    'image.private-life-of-public-figures': 'Public figures have a private life too. It stays private.',
    'image.write-it-down': 'Ask for the consent in writing. Then nobody has to guess later.',
    'image.wanted': 'Consent should also be wanted. A hesitating “well, all right” is a reason to ask again.',
    'image.silence-is-no-consent': 'No answer is not a yes.',
    'image.withdraw-at-any-time': 'You can take your consent back at any time. It must be as easy as giving it.',
    'image.thirteen-is-another-age':
      'The age of 13 is for joining online services without your parents. It is not the age for pictures.',
    'data.not-absolute': 'The right to erasure has limits. Each case is looked at.',
    'data.request-needs-no-form': 'A request needs no special form. It costs nothing to ask.',
    'data.neighbouring-rights':
      'You can also ask them to correct the data, to limit their use, or you can object to the use.',
    'data.extension': 'As an exception they may take two more months. Then it is three months in all.',
    'data.order-of-steps': 'First the website. Then the search engine. Then the Data Protection Authority.',
    'data.page-stays':
      'The search engine removes the link for searches of your name. The page itself stays where it is.',
    'data.weighed-case-by-case': 'A public role weighs against removal. Old and unproven facts weigh for it.',
    'data.complaint-form':
      'The complaint must have a date and your signature. It is in French, Dutch or German. It tells what happened and shows that you asked first.',
    'data.complaint-where':
      'Send it online, or by post: Data Protection Authority, rue de la Presse 35, 1000 Brussels.',
    'data.no-damages': 'The authority can punish. It cannot give you money for the harm. For that you go to a court.',
    'data.mediation': 'Ask the authority to mediate first. Mediation means that it talks to both sides. It is quicker.',
  },
  steps: {
    'image.ask-again-before-publishing': 'Ask again before you show the picture to others.',
    'image.ask-before-taking': 'Ask the person before you take the picture. Say what it is for.',
    'image.say-no': 'If somebody wants to take a picture of you: say no at once. You have the right to refuse.',
    'image.ask-before-publishing': 'Ask the person before you publish. Say where, who can see it, and what it is for.',
    'image.blur': 'Blur the face, so that nobody can recognise the person.',
    'image.ask-to-remove': 'If it is a picture of you: ask the person who shared it to remove it.',
    'image.ask-erasure': 'If they refuse: use the form of the platform, or ask for erasure of your data.',
    'image.remove-when-withdrawn': 'Remove the picture if the person takes the consent back.',
    'image.ask-the-parents': 'Ask the parents, and the child too.',
    'image.ask-child-and-parents': 'Ask the child and the parents together. Then both views of the law agree.',
    'image.report-to-police': 'Go to the police quickly and report it.',
    'image.report-to-platform': 'Report the picture to the platform with its own form.',
    'image.do-not-share': 'Do not share the picture. Do not send it on.',
    'data.write-to-the-holder':
      'Write to those who hold the data, or to their data protection officer. Keep a copy with the date.',
    'data.note-the-month': 'Note the last day for their answer: {date}.',
    'data.ask-for-a-neighbouring-right': 'See if a correction, a limit or an objection helps you.',
    'data.ask-search-engine': 'Ask the search engine to remove the page from the results for your name.',
    'data.police-or-intelligence':
      'If the police hold the data, write to the COC. If it is an intelligence service, write to the Comité R.',
    'data.object': 'Write that you object, and why. Against advertising you need no reason.',
    'data.wait-for-answer': 'Wait for the answer until {date}.',
    'data.complain-after': 'If no answer comes, or a refusal: complain to the Data Protection Authority.',
    'data.fill-in-the-form': 'Fill in the form that the search engine offers for this.',
    'data.use-the-right-first': 'Send your request to those who hold the data first. Keep a proof.',
    'data.complain': 'Send your complaint to the Data Protection Authority, or ask it to mediate.',
  },
  evidence: {
    'image.written-consent': 'The written consent: for taking, for publishing, where, for whom, until when',
    'image.consent-of-parents': 'The written consent of the parents',
    'data.identity': 'Who you are',
    'data.addresses': 'The exact addresses of the pages, or the exact data',
    'data.reasons': 'Your reasons, in a few sentences',
    'data.proof-of-receipt': 'A proof of the day they received your request',
    'data.searched-name': 'The name that was searched for',
    'data.copy-of-the-request': 'A copy of your request, with its date',
    'data.the-answer': 'Their answer, if there was one',
    'data.statement': 'A short account of what happened, with dates',
  },
} as const satisfies LawWords
