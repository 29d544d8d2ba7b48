import type { ContentPage } from '../content-page.ts'
import type { AboutSlug } from '../page-slugs.ts'

/** The pages about Parcours itself. */
export const about: Record<AboutSlug, ContentPage> = {
  'how-we-know': {
    title: 'How we know',
    lead: 'Every fact here comes from a source that you can look up. We name it, and the day we read it.',
    sections: [
      {
        heading: 'How we work',
        blocks: [
          {
            steps: [
              {
                title: 'We read',
                text: 'We read laws, pages of authorities, and pages of organisations that know the subject. We write down what each one says, in our own words.',
              },
              {
                title: 'We compare',
                text: 'Where two sources disagree, we say so. If we choose one, we give the reason. If we cannot choose, you see both.',
              },
              {
                title: 'We write the rule down with its dates',
                text: 'A program follows the rule step by step. It never guesses. If a fact is missing, the answer is “we cannot say yet”.',
              },
              {
                title: 'We test it',
                text: 'Each rule has examples on both sides: people who are just inside and people who are just outside.',
              },
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'What you should know about our sources',
        blocks: [
          {
            text: 'We read most pages as stored copies, and some only in part. Some are several years old. No lawyer and no authority has approved Parcours.',
          },
          {
            links: [
              { to: 'about/what-we-do-not-know', text: 'What we do not know' },
              { to: 'law', text: 'The rules, one by one, with their sources' },
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'The sources of the guide',
        blocks: [{ show: 'guide-sources' }],
        sources: [],
      },
    ],
  },

  'what-we-do-not-know': {
    title: 'What we do not know',
    lead: 'These are the gaps. Where one of them concerns you, Parcours says “ask the office”. It does not guess.',
    sections: [
      {
        heading: 'Wallonia',
        blocks: [
          {
            list: [
              'The full list of people who are freed since 1 January 2025. We could read only its start.',
              'Which time limit holds if you ordered your permit in 2024 and received it in 2025.',
              'The fine: how much, who warns you, and where you can appeal.',
              'Whether family of a Belgian who never lived in another country of the European Union is obliged.',
              'The exact day from which people with temporary protection are freed, and who got extra time during the corona crisis.',
            ],
          },
        ],
        sources: ['wolters-kluwer-2024', 'parcoursintegration-faq-2025', 'uvcw-temporary-protection'],
      },
      {
        heading: 'Brussels',
        blocks: [
          {
            list: [
              'The exemptions that you must prove: perhaps illness, studies, work, Turkish nationality.',
              'When the time limits can be stopped for a reason such as illness.',
              'Who can be let off one of the courses, and when an office closes a file.',
              'A second fine, and how to appeal.',
            ],
          },
        ],
        sources: ['bewelcome-exemptions', 'agii-brussels-2024'],
      },
      {
        heading: 'Flanders',
        blocks: [
          {
            list: [
              'All exemptions since 1 March 2022, for example for illness or a Belgian diploma.',
              'Whether a person of exactly 65 is exempt.',
              'The rule for people who come from another region within five years.',
            ],
          },
        ],
        sources: ['agii-movers', 'agii-flanders-2022'],
      },
      {
        heading: 'German-speaking Community',
        blocks: [{ list: ['The time limits.', 'The fines.', 'The full list of exemptions in the decree.'] }],
        sources: ['german-community-decree'],
      },
      {
        heading: 'Immigration Office',
        blocks: [
          {
            list: [
              'From which day exactly the checks of an F card start.',
              'Which other reason must exist before a stay can end for too few efforts.',
              'Since when each exception is on the list.',
            ],
          },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
      {
        heading: 'Offices',
        blocks: [
          {
            list: [
              'Addresses and telephone numbers of several offices.',
              'Which Walloon centre serves which municipality.',
              'Whether opening hours are still right. Call before you go.',
            ],
          },
        ],
        sources: [],
      },
    ],
  },

  'an-authority-decides': {
    title: 'An authority decides',
    lead: 'Parcours explains the law. It makes no decision about you, and it is not advice from a lawyer.',
    sections: [
      {
        heading: 'Who decides what',
        blocks: [
          {
            table: {
              caption: 'Who decides',
              columns: ['Question', 'Who decides'],
              rows: [
                [
                  'Must you follow the programme?',
                  'In Brussels and Wallonia your municipality tells you. In Flanders the agency can tell you.',
                ],
                ['Is your programme finished?', 'The office that guides you'],
                ['A fine in Brussels', 'The Common Community Commission'],
                ['Did you make enough efforts to integrate?', 'The Immigration Office'],
                ['Nationality', 'The municipality receives the declaration, the public prosecutor can object'],
              ],
            },
          },
          {
            text: 'If you do not agree with a decision, there is often a time limit to appeal. The letter must say it. Ask for help quickly.',
          },
        ],
        sources: ['bewelcome-target-group', 'bewelcome-sanctions', 'spw-citizen', 'ibz-efforts'],
      },
      {
        heading: 'If Parcours and an authority say different things',
        blocks: [
          {
            text: 'Do what the letter from the authority asks, within its time limit. Then ask for the reason. You can print our answer with its sources and show it.',
          },
        ],
        sources: [],
      },
    ],
  },

  privacy: {
    title: 'Privacy',
    lead: 'We keep nothing about you. We could not even if someone asked.',
    sections: [
      {
        heading: 'Your answers',
        blocks: [
          {
            list: [
              'Your answers travel in the page itself. The server reads them, works out the result, and forgets them.',
              'Nothing is written to a disk or a database. Nothing you answer is in a log.',
              'You need no name, no account, no e-mail address.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Your visit',
        blocks: [
          {
            list: [
              'We set no cookies.',
              'We count no visitors and follow nobody.',
              'The pages load nothing from other companies: no fonts, no maps, no videos.',
              'When you follow a link to another website, your browser does not tell it where you came from.',
            ],
          },
          {
            text: 'This describes the program. The company that runs the server, or your internet provider, may keep records of its own. We cannot see or change those.',
          },
        ],
        sources: [],
      },
      {
        heading: 'On a shared computer',
        blocks: [
          {
            text: 'Your browser may remember the pages you saw. If other people use the same computer or telephone, close the window when you are done, or use a private window.',
          },
          {
            text: 'The list of your steps to find work is the one thing that your own device remembers, if your browser runs JavaScript. We do not have it. You can delete it on that page.',
          },
          { text: 'If you save your answers in a file, that file is yours. Keep it safe. We have no copy.' },
        ],
        sources: [],
      },
      {
        heading: 'Questions',
        blocks: [{ show: 'contact' }],
        sources: [],
      },
    ],
  },

  accessibility: {
    title: 'Accessibility statement',
    lead: 'Everybody should be able to use Parcours, on any device, with or without sight, mouse or JavaScript.',
    sections: [
      {
        heading: 'What we aim for',
        blocks: [
          { text: 'We follow the Web Content Accessibility Guidelines, version 2.2, level AA.' },
          {
            list: [
              'You can do everything with a keyboard.',
              'You can make the text twice as large, or use a screen of 320 pixels, and nothing is cut off.',
              'Everything works without JavaScript.',
              'Pictures also exist as a table or as text.',
              'Colour alone never carries a meaning. There is a dark view for who prefers it.',
              'Arabic is laid out from right to left.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'How we test',
        blocks: [
          {
            text: 'A program checks every page for known accessibility errors, in both directions of writing, each time we change something. It also goes through the pages by keyboard, on a narrow screen, and without JavaScript. A page with an error is not published.',
          },
        ],
        sources: [],
      },
      {
        heading: 'What is not good enough yet',
        blocks: [
          {
            list: [
              'People who use screen readers every day have not tested Parcours yet.',
              'Some texts exist only in English. Those parts are marked as English, so that a screen reader pronounces them well.',
              'The language is plain, but it is still law. There is no easy-to-read version with pictures.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Tell us',
        blocks: [
          { text: 'Is something hard to use? We want to know which page, and what happened.' },
          { show: 'contact' },
        ],
        sources: [],
      },
      {
        heading: 'About this statement',
        blocks: [{ text: 'Written on 22 November 2026, from our own tests.' }],
        sources: [],
      },
    ],
  },

  languages: {
    title: 'Our languages',
    lead: 'English is the text we write first. The other languages follow it.',
    sections: [
      {
        heading: 'Where each language stands',
        blocks: [
          { show: 'languages' },
          {
            text: 'No text has been checked by a native speaker yet. If a sentence is wrong, the law behind it does not change: all languages show the answer of the same rules.',
          },
        ],
        sources: [],
      },
      {
        heading: 'If a text is missing in your language',
        blocks: [
          {
            text: 'Then you see the English text, and the page says so. You can also use the translation of your browser: the pages allow it.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Legal words',
        blocks: [
          {
            text: 'Names of laws, cards and offices stay in the language of the authority. You need those words at the counter.',
          },
        ],
        sources: [],
      },
      {
        heading: 'You see a mistake?',
        blocks: [{ show: 'contact' }],
        sources: [],
      },
    ],
  },

  licence: {
    title: 'Licence',
    lead: 'Parcours is free software. Anyone may use it, read it, change it and share it.',
    sections: [
      {
        heading: 'What you may do',
        blocks: [
          {
            text: 'The program and its texts are under the European Union Public Licence, version 1.2 (EUPL-1.2). You may use them for any purpose. If you share a changed version, you share it under the same licence and say what you changed.',
          },
        ],
        sources: [],
      },
      {
        heading: 'No guarantee',
        blocks: [
          {
            text: 'Parcours comes without a guarantee. The law can change before we notice. The date under each rule says when we last checked it.',
          },
        ],
        sources: [],
      },
    ],
  },
}
