import type { ContentPage } from '../content-page.ts'

/** The pages of the guide on pictures, data online and harassment. */
export const guideOnline = {
  consent: {
    title: 'Consent to a picture',
    lead: 'Somebody wants to take or share a picture of you, or you of them. Ask first. Two questions, two answers.',
    sections: [
      {
        heading: 'Two questions',
        blocks: [
          {
            steps: [
              {
                title: 'May I take the picture?',
                text: 'Who poses for a picture says yes to that. You may always say no, and you should say it at once.',
              },
              {
                title: 'May I show it to others?',
                text: 'That is a new question. It needs its own yes. Sharing in a group chat is showing too.',
              },
            ],
          },
          {
            text: 'It does not matter if somebody is only in the background. What matters is whether people can recognise them.',
          },
        ],
        sources: ['infor-jeunes-image', 'infor-jeunes-consent', 'apd-image'],
      },
      {
        heading: 'Five qualities of a good yes',
        blocks: [
          {
            list: [
              'Free: nobody used pressure, threats or money.',
              'Informed: you know where the picture will be, who can see it, and what it is for.',
              'Specific: the yes is for this picture and this use. Tomorrow’s picture needs a new yes.',
              'Wanted: you really want it. “Well, all right” is a reason to ask again. No answer is not a yes.',
              'It can be taken back: you can change your mind at any time. Then the picture must go.',
            ],
          },
          { text: 'Put it in writing. Then nobody has to guess later.' },
        ],
        sources: ['infor-jeunes-consent', 'apd-consent'],
      },
      {
        heading: 'When nobody has to ask',
        blocks: [
          {
            list: [
              'a crowd in which nobody stands out',
              'a public event, as long as the picture is not about one person',
              'a public figure, for example a minister, in their public activity',
              'news that the public has an interest in. A magazine of a school or a company is not always news.',
            ],
          },
        ],
        sources: ['infor-jeunes-consent', 'apd-image'],
      },
      {
        heading: 'Children and young people',
        blocks: [
          {
            text: 'A small child cannot decide this. The parents do. A young person who understands what is at stake can say yes alone. Courts put that between 12 and 14 years, and look at the single child.',
          },
          {
            unsure:
              'A page of the Brussels Region wants the parents to agree too, even from 14 years on. Ask the child and the parents together. Then both views are satisfied.',
          },
          { text: 'The age of 13 is for joining an online service. It is not the age for pictures.' },
        ],
        sources: ['infor-jeunes-consent', 'brussels-children-online', 'apd-thirteen'],
      },
      {
        heading: 'Sexual pictures',
        blocks: [
          {
            text: 'To share a sexual picture of somebody who did not agree is a crime. It is a crime also if that person agreed that it be taken. Go to the police quickly.',
          },
          {
            links: [
              { to: 'check/image', text: 'May this picture be taken or published?' },
              { to: 'guide/online-harassment', text: 'Online harassment' },
            ],
          },
        ],
        sources: ['infor-jeunes-image'],
      },
    ],
  },

  'what-is-online-about-me': {
    title: 'What is online about me',
    lead: 'You can ask that data about you be erased. It is a right with limits. This is the order that works best.',
    sections: [
      {
        heading: 'When you can ask',
        blocks: [
          {
            list: [
              'The data are no longer needed.',
              'You agreed once, and you take that back.',
              'You object, and your reasons weigh more. Against advertising you need no reasons.',
              'They never had a right to use the data.',
              'A law says the data must be erased.',
              'You gave the data to an online service before you were 13.',
            ],
          },
          { text: 'One of these is enough. Say which one, and why.' },
        ],
        sources: ['infor-jeunes-erasure'],
      },
      {
        heading: 'When they can refuse',
        blocks: [
          {
            text: 'They can refuse if a law says that they must keep the data. They can also refuse because of freedom of expression, the press or the public interest. Each case is weighed.',
          },
        ],
        sources: ['infor-jeunes-erasure', 'que-choisir-erasure'],
      },
      {
        heading: 'Step by step',
        blocks: [
          {
            steps: [
              {
                title: 'The website',
                text: 'Write who you are, the exact address of each page, what you ask, why, and the date. There is no special form. Keep a copy. They have one month to answer. As an exception they may take two more.',
              },
              {
                title: 'The search engine',
                text: 'It has its own form for this. It can remove the page from the results for your name. The page itself stays. If your name is on many websites, you can start here.',
              },
              {
                title: 'The Data Protection Authority',
                text: 'If they refuse or do not answer, you can ask it to mediate, or complain. A complaint has a date and your signature. It is in French, Dutch or German. It shows that you asked first.',
              },
            ],
          },
          {
            text: 'Minors, patients and employees can go to the authority at once. For data of the police, write to the COC. For data of the intelligence services, write to the Comité R.',
          },
          { links: [{ to: 'check/personal-data', text: 'Which right do I have, and by when must they answer?' }] },
        ],
        sources: ['infor-jeunes-erasure', 'apd-abuse', 'apd-complaint'],
      },
    ],
  },

  'online-harassment': {
    title: 'Online harassment',
    lead: 'Somebody hurts a person again and again: with messages, lies, pictures or threats. It must not be like that, and it can stop.',
    sections: [
      {
        heading: 'If it happens to you',
        blocks: [
          {
            text: 'It is not your fault. You do not have to bear it in silence. You may feel ashamed, afraid or alone. Many people feel like that. With support it gets better.',
          },
          {
            steps: [
              {
                title: 'Talk to somebody',
                text: 'Tell an adult, a friend, a teacher or a doctor whom you trust. You do not have to do this alone.',
              },
              {
                title: 'Keep proof',
                text: 'Keep the messages and pictures of the screen, with the date and the name of the account. Do not answer.',
              },
              { title: 'Stop it', text: 'Block the person. Report the account to the platform with its own form.' },
              {
                title: 'Have pictures removed',
                text: 'Ask the person to remove a picture of you. If they refuse, use the form of the platform, or ask for erasure.',
              },
              {
                title: 'Go to the police',
                text: 'Above all if somebody threatens you, or shares sexual pictures of you. Do it quickly.',
              },
            ],
          },
          {
            text: 'If you have very dark thoughts, or you are in danger now, do not stay alone. Call the emergency services, or go to a doctor or a hospital.',
          },
          { links: [{ to: 'guide/what-is-online-about-me', text: 'How to have pictures and data removed' }] },
        ],
        sources: ['infor-jeunes-harassment', 'infor-jeunes-image'],
      },
      {
        heading: 'If you see it',
        blocks: [
          {
            text: 'Who looks on can make it worse, because then the shame is public. Who helps can make it stop. To be silent is not to stay out of it.',
          },
          {
            list: [
              'Write to the person who is hurt. Say that you are on their side.',
              'Do not like, share or comment.',
              'Tell an adult whom you trust, or a teacher.',
              'Report it to the platform.',
            ],
          },
          {
            text: 'You may be afraid to be the next one. That is normal. Tell somebody about that too.',
          },
        ],
        sources: ['infor-jeunes-harassment'],
      },
      {
        heading: 'If you did it',
        blocks: [
          {
            text: 'It is not a joke, and it is not less serious because the group did it too. Online you do not see how much it hurts. You can have trouble at school, at home and with the law.',
          },
          {
            list: [
              'Stop now. Delete what you posted.',
              'Ask others who shared it to delete it.',
              'Say that you are sorry. Do it without asking for anything.',
              'Talk to an adult whom you trust. People can change and repair.',
            ],
          },
        ],
        sources: ['infor-jeunes-harassment'],
      },
      {
        heading: 'Words of the law',
        blocks: [
          {
            table: {
              caption: 'What the words mean',
              columns: ['Word', 'What it means'],
              rows: [
                ['Crime (infraction)', 'Something for which a court can punish a person.'],
                ['Complaint (plainte)', 'You tell the police what was done to you, so that it can be investigated.'],
                ['Revenge porn', 'Sharing sexual pictures of somebody who did not agree. It is a crime in Belgium.'],
                ['Erasure', 'That a website or a company deletes data about you.'],
              ],
            },
          },
          {
            unsure:
              'Our sources name no telephone number for help, so we give none. Ask the police, your school or your doctor whom you can call.',
          },
        ],
        sources: ['infor-jeunes-image', 'infor-jeunes-erasure'],
      },
    ],
  },
} satisfies Record<string, ContentPage>
