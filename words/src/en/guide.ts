import type { ContentPage } from '../content-page.ts'
import type { GuideSlug } from '../page-slugs.ts'
import { guideOnline } from './guide-online.ts'

/** The guide: short pages for a newcomer. Facts rest on the sources named in each section. */
export const guide: Record<GuideSlug, ContentPage> = {
  'what-integration-means': {
    title: 'What integration means',
    lead: 'Integration has two sides. You make an effort, and the country makes an effort.',
    sections: [
      {
        heading: 'Your side',
        blocks: [
          {
            list: [
              'Learn a language of the place where you live.',
              'Learn how things work here: school, work, doctors, the town hall.',
              'Know your rights and your duties.',
              'Become able to manage your life here without help.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'The country’s side',
        blocks: [
          {
            list: [
              'Respect your rights.',
              'Treat you as it treats Belgians, at the counter and at work.',
              'Offer courses and people who guide you.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'What holds for everyone',
        blocks: [
          {
            text: 'There is no single way to live that you must copy. But some things hold for everyone who lives here.',
          },
          {
            list: [
              'Each person is free.',
              'Women and men are equal. Nobody may be put at a disadvantage for who they are.',
              'You choose whom you love.',
              'You have a right to a private life.',
              'You have a right to your religion, or to none.',
              'Children have rights of their own.',
              'The rules of living together apply to all: in traffic, with neighbours, in public places.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'What the programme is for',
        blocks: [
          {
            text: 'The integration programme helps you understand the country where you now live. It has courses, and an adviser who knows your situation. The programme is not the same everywhere. It depends on the municipality where you are registered.',
          },
          {
            links: [
              { to: 'guide/brussels', text: 'The programme in Brussels' },
              { to: 'guide/wallonia', text: 'The programme in Wallonia' },
              { to: 'guide/flanders', text: 'The programme in Flanders' },
              { to: 'guide/german-speaking-community', text: 'The programme in the German-speaking Community' },
            ],
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
    ],
  },

  'order-of-steps': {
    title: 'The steps, one after the other',
    lead: 'From your registration at the municipality to your certificate.',
    sections: [
      {
        heading: 'The usual way',
        blocks: [
          {
            steps: [
              {
                title: 'You register at the municipality',
                text: 'The municipality sees in its register whether you must follow the programme. It gives you a paper with information. Keep that paper.',
              },
              {
                title: 'You go to the office',
                text: 'There you meet an adviser. Together you look at your situation and at the languages you speak.',
              },
              {
                title: 'You sign an agreement',
                text: 'It says which courses you follow and who guides you. It is made for you.',
              },
              {
                title: 'You follow the courses',
                text: 'A language, life in Belgium, your rights and duties, help to find work. You do not always need every part.',
              },
              {
                title: 'You see your adviser again',
                text: 'You talk about how it goes. Tell your adviser early if something does not work.',
              },
              {
                title: 'You receive a certificate',
                text: 'Keep it. You may need it years later. Your municipality also needs to know that you finished.',
              },
            ],
          },
        ],
        sources: ['belgique-infos-newcomers', 'bewelcome-steps', 'cai-programme', 'spw-citizen'],
      },
      {
        heading: 'How much time you have',
        blocks: [
          {
            table: {
              caption: 'Time limits for people who must follow the programme',
              columns: ['Where you live', 'Go to the office', 'Finish'],
              rows: [
                [
                  'Brussels',
                  'within 6 months after you receive the certificate of obligation',
                  'within 18 months after you register at the office',
                ],
                [
                  'Wallonia',
                  'within 3 months after you register at the municipality',
                  'within 3 years after you ordered your permit; within 18 months if you ordered it before 1 January 2025',
                ],
                [
                  'Flanders',
                  'within 3 months after the duty begins; in practice the agency counts from its letter',
                  'we found no time limit for the whole programme',
                ],
                ['German-speaking Community', 'we do not know', 'we do not know'],
              ],
            },
          },
          {
            unsure:
              'In the German-speaking Community the time limits are in a text that we could read only in part. Ask Info-Integration.',
          },
        ],
        sources: [
          'bewelcome-steps',
          'cimb-programme',
          'wolters-kluwer-2024',
          'agii-flanders-duty',
          'german-community-decree',
        ],
      },
      {
        heading: 'May I change the order?',
        blocks: [
          {
            text: 'In Wallonia, yes: you may take the parts in any order. But one part does not replace another. If you took the citizenship course, you still go to the session on rights and duties.',
          },
          {
            text: 'You may look for a course yourself. Ask your adviser first: only courses of recognised organisations count.',
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
      {
        heading: 'You need not, but you want to',
        blocks: [
          {
            text: 'Most people who are not obliged may follow the programme anyway, if there is a place. “Not obliged” does not mean “not allowed”.',
          },
          {
            text: 'Flanders is different for some groups. For example, people who wait for a decision on asylum may not start there since 1 March 2022.',
          },
        ],
        sources: ['spw-citizen', 'ggc-integration', 'info-integration-programme', 'agii-flanders-2022'],
      },
      {
        heading: 'You move to another region',
        blocks: [
          {
            text: 'A certificate of the finished programme from another region frees you in Wallonia, in Brussels and in the German-speaking Community. A programme that you did not finish does not free you in Wallonia.',
          },
          { unsure: 'For a move to Flanders we have not found the rule. Ask the agency there.' },
        ],
        sources: ['parcoursintegration-faq', 'walloon-circular-2015', 'ggc-integration', 'info-integration-programme'],
      },
    ],
  },

  'first-meeting': {
    title: 'The first meeting',
    lead: 'You meet one adviser, alone or with an interpreter. The adviser listens and explains.',
    sections: [
      {
        heading: 'What you talk about',
        blocks: [
          {
            list: [
              'your languages',
              'where you live',
              'your income',
              'your health',
              'school for your children',
              'your work, your studies, what you would like to do',
              'papers and steps that cannot wait',
              'rights and duties of everyone who lives in Belgium',
            ],
          },
          { text: 'The adviser makes a list of what you need. He or she can tell you which services help.' },
        ],
        sources: ['belgique-infos-newcomers', 'spw-citizen'],
      },
      {
        heading: 'Your language level',
        blocks: [
          {
            text: 'The office looks at how much you already understand, speak, read and write. So you get the right course.',
          },
        ],
        sources: ['belgique-infos-newcomers', 'spw-citizen'],
      },
      {
        heading: 'Your adviser',
        blocks: [
          {
            text: 'Many advisers speak several languages. Some were newcomers themselves. You may ask anything, also things that seem small.',
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'The agreement',
        blocks: [
          {
            text: 'After the first talks you sign an agreement with the office. It says which courses and which guidance you get. In Wallonia you and your adviser look at it again at least every six months.',
          },
        ],
        sources: ['cai-programme', 'wolters-kluwer-2016'],
      },
      {
        heading: 'What to bring',
        blocks: [
          { text: 'We found no official list. This is our own advice.' },
          {
            list: [
              'your residence permit',
              'the paper or letter that the municipality gave you about the programme',
              'diplomas and certificates, also foreign ones',
              'your work contract, if you work',
              'certificates of courses you have already followed',
              'a medical certificate, if illness makes the programme hard for you',
            ],
          },
          { text: 'Do you need an interpreter? Say so when you make the appointment.' },
        ],
        sources: [],
      },
    ],
  },

  brussels: {
    title: 'The programme in Brussels',
    lead: 'For people registered in one of the 19 municipalities of the Brussels-Capital Region. The programme is free.',
    sections: [
      {
        heading: 'Who must follow it',
        blocks: [
          {
            text: 'The municipality looks at one day: the day you are first in the register of foreigners of a Brussels municipality with a permit of more than three months. You must follow the programme if all of this is true on that day.',
          },
          {
            list: [
              'The day is 1 June 2022 or later.',
              'You are not Belgian.',
              'You are at least 18, and not yet 65.',
              'You have lived legally in Belgium for less than three years. Earlier periods are added up. Visits of up to three months do not count.',
              'You are not exempt.',
            ],
          },
          {
            text: 'While asylum is being decided, you are in another list, the waiting register. That is not the register of foreigners. But your legal stay does count from then.',
          },
        ],
        sources: ['bewelcome-target-group', 'agii-brussels-2024'],
      },
      {
        heading: 'Who need not follow it',
        blocks: [
          {
            list: [
              'citizens of the European Union, Iceland, Liechtenstein, Norway and Switzerland',
              'their close family, under conditions',
              'close family of a Belgian, if you lived together legally in another of these countries for more than three months',
              'British citizens with an M card, and their family',
              'people with temporary protection',
              'people with a single permit or a work permit; their family can be obliged',
              'people whose stay is temporary by nature, such as au pairs',
              'long-term residents of certain other EU countries',
              'people who already have an integration certificate',
              'people with a diploma from Belgium',
            ],
          },
          {
            unsure:
              'There are more exemptions than we could read. We do not know what the text says about illness, students and Turkish citizens. Ask your municipality or an office.',
          },
        ],
        sources: [
          'bewelcome-exemptions',
          'ggc-integration',
          'agii-brussels-2024',
          'kpmg-brussels-2022',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'What it contains',
        blocks: [
          {
            list: [
              'a first meeting about your situation and your languages',
              'rights and duties: 10 hours',
              'a citizenship course about life in Belgium: 50 hours',
              'a course of French or Dutch, if you need it',
              'talks with your adviser along the way',
            ],
          },
          {
            text: 'The language goal is level A2: simple everyday language. If you cannot read and write, it is A2 for speaking and listening only. This holds for people who must follow the programme and registered at an office from 1 January 2024.',
          },
        ],
        sources: ['rtl-brussels-content', 'ggc-integration', 'agii-brussels-2024'],
      },
      {
        heading: 'By when',
        blocks: [
          {
            steps: [
              {
                title: 'The municipality gives you a certificate of obligation',
                text: 'It says that you must follow the programme. Note the day you received it.',
              },
              {
                title: 'Within 6 months you register at an office',
                text: 'The six months start when you received that certificate.',
              },
              {
                title: 'Within 18 months after that you finish',
                text: 'The office gives you a certificate that you have finished.',
              },
              {
                title: 'Both certificates go to your municipality',
                text: 'The office can send them. You can also bring or mail them. Ask who does it.',
              },
            ],
          },
          {
            text: 'Do you move away from Brussels, or lose your right to stay? Then the time stops. It goes on when you are registered in a Brussels municipality again.',
          },
        ],
        sources: ['bewelcome-steps', 'bewelcome-target-group'],
      },
      {
        heading: 'Where',
        blocks: [
          { text: 'You choose the office yourself, wherever in Brussels you live. You also choose the language.' },
          {
            list: [
              'VIA, in Schaerbeek and in Molenbeek: in French or Dutch',
              'BAPA BXL, in the centre of Brussels: in French or Dutch',
              'Convivial, in Forest: in French or Dutch',
              'Bon: in Dutch',
            ],
          },
        ],
        sources: ['agii-brussels-2024', 'solidarite-savoir-citizenship'],
      },
      {
        heading: 'If you do not finish in time',
        blocks: [
          { text: 'The municipality first writes to you. You then have two months to put it right.' },
          {
            text: 'If nothing happens, your file goes to the Common Community Commission. It can give you a fine of 100 to 2,500 euros. Talk to your adviser before it comes to that.',
          },
        ],
        sources: ['bewelcome-sanctions'],
      },
    ],
  },

  wallonia: {
    title: 'The programme in Wallonia',
    lead: 'For people who live in a French-speaking municipality of Wallonia. Everything is free, interpreters too.',
    sections: [
      {
        heading: 'Who must follow it',
        blocks: [
          { text: 'You must follow the programme if all of this is true.' },
          {
            list: [
              'You are not Belgian.',
              'You have lived legally in Belgium for less than three years.',
              'You have a residence permit of more than three months.',
              'You live in a municipality of the French-language area.',
              'You are not exempt and not freed.',
            ],
          },
        ],
        sources: ['parcoursintegration-faq', 'cimb-programme', 'walloon-decree-2024'],
      },
      {
        heading: 'Who need not follow it',
        blocks: [
          { text: 'The duty does not concern:' },
          {
            list: [
              'citizens of the European Union, the European Economic Area and Switzerland, and their close family',
              'people who have lived legally in Belgium for three years or more',
              'people without a permit, or with a permit of three months or less',
              'people who wait for a decision on asylum',
            ],
          },
          { text: 'Some people are in the group, but are freed:' },
          {
            list: [
              'people younger than 18, and people of 65 or older',
              'people who work at least half-time, for more than three months without a break',
              'regular students, exchange students, and doctoral students with a scholarship',
              'people with a certificate or diploma from a Belgian school',
              'people who are too ill or disabled to follow it, with a medical certificate',
              'people who have finished a programme elsewhere in Belgium',
              'teachers who work with a recognised institution of higher education',
              'citizens of Turkey, and of countries with the same kind of agreement with the European Union',
              'people with temporary protection',
            ],
          },
          {
            text: 'A child to look after, or too little time, does not free you. Tell your adviser. He or she looks for a solution with you.',
          },
          {
            unsure:
              'The list of people who are freed was changed on 1 January 2025. We could read only the start of the new list. Above is the list from before. Ask the centre.',
          },
          {
            unsure:
              'Is your family member Belgian, and did he or she never live in another country of the European Union? Then our sources disagree whether you are obliged. Ask the centre.',
          },
        ],
        sources: [
          'parcoursintegration-faq',
          'cai-programme',
          'spw-2018',
          'wolters-kluwer-2024',
          'walloon-circular-2015',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'What it contains',
        blocks: [
          {
            list: [
              'Welcome: a talk about your situation, your rights and duties, a French test, help with papers.',
              'French: at least 400 hours, if the test shows that you need it. With level A2 you need no course.',
              'Citizenship: at least 60 hours about life in Belgium. Everyone follows this.',
              'Work: at least 4 hours, if you need it. Not if you have a job.',
            ],
          },
          { text: 'What counts is that you take part. No exam decides.' },
          { unsure: 'These numbers of hours are from December 2018. We have not read whether they changed in 2025.' },
        ],
        sources: ['spw-citizen', 'spw-2018', 'parcoursintegration-home', 'cai-programme'],
      },
      {
        heading: 'By when',
        blocks: [
          {
            steps: [
              {
                title: 'Within 3 months you go to the centre',
                text: 'The three months start when you register at the municipality.',
              },
              { title: 'You sign an agreement', text: 'It says what you will follow.' },
              {
                title: 'You finish',
                text: 'Within 3 years if you ordered your permit on 1 January 2025 or later. Within 18 months if you ordered it before. The centre can tell you about more time.',
              },
            ],
          },
          {
            unsure:
              'Did you order your permit in 2024 and receive it in 2025? Our sources disagree on which time you have. Ask the centre.',
          },
        ],
        sources: ['cimb-programme', 'spw-citizen', 'wolters-kluwer-2024', 'parcoursintegration-faq-2025'],
      },
      {
        heading: 'Where',
        blocks: [
          {
            text: 'There are eight regional integration centres. In French: centre régional d’intégration, or CRI. Your municipality says which one is yours.',
          },
          {
            list: [
              'CAI: province of Namur',
              'CRIBW: Walloon Brabant',
              'CRIC: Charleroi and the south of Hainaut',
              'Ce.R.A.I.C.: the Centre region and part of western Hainaut',
              'CIMB: Mons, Borinage and part of western Hainaut',
              'CRILUX: province of Luxembourg',
              'CRIPEL: Liège',
              'CRVI: Verviers',
            ],
          },
        ],
        sources: ['spw-centres', 'levolontariat-centres'],
      },
      {
        heading: 'If you do not finish in time',
        blocks: [
          { text: 'You can get a fine.' },
          {
            unsure:
              'Our sources do not agree on the amount, and we could not read the rules about the warning and the appeal.',
          },
        ],
        sources: ['bx1-fines', 'alterechos-2014', 'rtbf-2016'],
      },
    ],
  },

  flanders: {
    title: 'The programme in Flanders',
    lead: 'For people registered in a municipality of the Flemish Region. In Dutch it is called inburgering.',
    sections: [
      {
        heading: 'Who must follow it',
        blocks: [
          { text: 'You must follow the programme if you are in one of these groups and not exempt.' },
          {
            list: [
              'You are not Belgian, you are at least 18, and you have a permit of more than three months for the first time.',
              'You are Belgian, at least 18, born abroad, a parent of yours was born abroad, and you have been registered here for the first time for at most 12 months.',
              'You came as a minor, you speak no Dutch, and you turn 18 before you have been registered for 12 months with a first permit of more than three months.',
              'You are a minister of a recognised religion.',
            ],
          },
          { text: 'The duty begins on the day you are first registered in a Flemish municipality with such a status.' },
          {
            unsure:
              'Did you come from Brussels, Wallonia or the German-speaking Community in the last five years? Then you could be obliged too. We have not read whether that rule is still the same since 1 March 2022. Ask the agency.',
          },
        ],
        sources: ['vlaanderen-inburgering', 'agii-flanders-duty', 'waregem-inburgering', 'agii-movers'],
      },
      {
        heading: 'Who need not follow it',
        blocks: [
          {
            list: [
              'citizens of the European Union, the European Economic Area and Switzerland, and their close family',
              'family of a Belgian who lived in another of these countries and used the right to move freely',
              'people who came to work with a work permit, and their family',
              'people with temporary protection; they may follow it',
            ],
          },
          {
            unsure:
              'There are also exemptions for age, and perhaps for illness, for a diploma and for a certificate from elsewhere. We could not read the text. Ask the agency.',
          },
        ],
        sources: ['waregem-inburgering', 'knokke-inburgering', 'uvcw-temporary-protection'],
      },
      {
        heading: 'Who may not follow it',
        blocks: [
          {
            list: [
              'people who wait for a decision on asylum, since 1 March 2022',
              'people whose kind of stay can never last longer than one year',
              'people who are not in the national register',
            ],
          },
        ],
        sources: ['agii-flanders-2022', 'agii-flanders-who'],
      },
      {
        heading: 'What it contains',
        blocks: [
          {
            list: [
              'Social orientation: how Belgium and Flanders work. It ends with a test.',
              'Dutch to level A2: simple everyday language. For people who find reading and writing hard: speaking and listening only.',
              'Work: you register with VDAB (in Brussels: Actiris) within 60 days, if you may work and are of working age.',
              'Taking part: 40 hours to meet people and organisations. For people whose duty began on 1 January 2023 or later.',
            ],
          },
          {
            text: 'Here you must reach the goals. It is not enough to be present. If that is impossible because learning is very hard for you, you can get a declaration of effort instead.',
          },
          {
            text: 'After the certificate you have 24 months to show Dutch level B1, speaking and listening. This holds if your duty began on 1 March 2022 or later. It does not hold if you have a declaration of effort.',
          },
        ],
        sources: ['agii-flanders-duty', 'agii-flanders-2022', 'vvsg-inburgering', 'agii-fourth-part'],
      },
      {
        heading: 'By when',
        blocks: [
          {
            steps: [
              {
                title: 'Within 3 months you go to the agency',
                text: 'The time starts when your duty begins. In practice the agency counts from its registered letter.',
              },
              {
                title: 'You sign a contract',
                text: 'Since 1 March 2022 you also sign a declaration about rights and duties.',
              },
              { title: 'You reach the goals in your contract', text: 'Then you receive the certificate.' },
            ],
          },
        ],
        sources: ['agii-flanders-duty', 'agii-flanders-2022', 'vvsg-inburgering'],
      },
      {
        heading: 'Where',
        blocks: [
          {
            list: [
              'Agentschap Integratie en Inburgering: all of Flanders except the two cities below',
              'Atlas: the city of Antwerp',
              'Amal: the city of Ghent',
            ],
          },
          { links: [{ to: 'guide/what-it-costs', text: 'What it costs' }] },
        ],
        sources: ['vlaanderen-inburgering'],
      },
      {
        heading: 'If you do not do it',
        blocks: [
          { text: 'You can get a fine of 50 to 5,000 euros. After a fine you must still follow the programme.' },
        ],
        sources: ['vlaanderen-inburgering', 'vrt-2016'],
      },
    ],
  },

  'german-speaking-community': {
    title: 'The programme in the German-speaking Community',
    lead: 'For people registered in Amel, Büllingen, Burg-Reuland, Bütgenbach, Eupen, Kelmis, Lontzen, Raeren or Sankt Vith.',
    sections: [
      {
        heading: 'Who must follow it',
        blocks: [
          { text: 'You must follow the programme if all of this is true.' },
          {
            list: [
              'You registered in one of the nine municipalities after 1 January 2018.',
              'You have a residence permit of more than three months.',
              'You are in the national register.',
              'You are at least 18.',
              'You are not exempt.',
            ],
          },
        ],
        sources: ['info-integration-programme', 'german-community-decree', 'emn-german-community'],
      },
      {
        heading: 'Who need not follow it',
        blocks: [
          {
            list: [
              'citizens of the European Union, the European Economic Area and Switzerland, and their family',
              'adult students who are enrolled',
              'people with a diploma from a Belgian school, college or university',
              'people of pension age',
              'people with a single permit',
              'people who are ill or disabled for good and cannot follow it, with a certificate',
              'staff of embassies and international organisations, and professional athletes',
              'people with an equal certificate from elsewhere in Belgium',
              'citizens of Turkey',
              'people with temporary protection',
            ],
          },
          {
            unsure:
              'An older page also frees people who have lived in Belgium for more than three years, and names the age of 65. The newer page does not. Ask Info-Integration.',
          },
        ],
        sources: [
          'info-integration-programme',
          'info-integration-older',
          'emn-german-community',
          'brf-2019',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'What it contains',
        blocks: [
          {
            list: [
              'Reception at Info-Integration, and an agreement made for you.',
              'German to level A2: simple everyday language. You choose 12 hours a week, or a slower course of 6 hours a week.',
              'An integration course of 60 hours.',
              'Guidance towards work.',
            ],
          },
          { text: 'There is no final test that you must pass. What counts is that you attend.' },
        ],
        sources: ['ostbelgien-programme', 'emn-german-community', 'brf-2019'],
      },
      {
        heading: 'You may join without being obliged',
        blocks: [
          {
            text: 'The programme is open to all adult migrants in the area. People who wait for a decision on asylum may join four months after they asked for it.',
          },
        ],
        sources: ['german-community-decree', 'info-integration-older'],
      },
      {
        heading: 'Where, and what we do not know',
        blocks: [
          { text: 'The office is Info-Integration, of the Belgian Red Cross, in Eupen.' },
          {
            unsure:
              'We could not read the time limits and the fines. They are in the decree of 11 December 2017. Ask Info-Integration.',
          },
        ],
        sources: ['info-integration-programme', 'german-community-decree'],
      },
    ],
  },

  interpreters: {
    title: 'Interpreters',
    lead: 'You need not know the language of the office before you go there.',
    sections: [
      {
        heading: 'In Wallonia',
        blocks: [
          {
            text: 'Professional interpreters work in many languages. You pay nothing. Say that you need one at your first appointment, or before it.',
          },
          { text: 'Since 2025 the citizenship course may also be given in a language that you understand.' },
        ],
        sources: ['parcoursintegration-faq', 'spw-2018', 'wolters-kluwer-2024'],
      },
      {
        heading: 'In Brussels',
        blocks: [
          {
            text: 'The offices speak several languages. In 2020 the office Convivial said that it receives people in eight. Call first and ask for yours.',
          },
        ],
        sources: ['rtbf-2020-convivial'],
      },
      {
        heading: 'In Flanders and in the German-speaking Community',
        blocks: [
          { unsure: 'We found no page that says how interpreters work there. Ask when you make your appointment.' },
        ],
        sources: [],
      },
      {
        heading: 'A tip',
        blocks: [
          {
            text: 'A child or a neighbour is not an interpreter. The talk is about your health, your money and your family. A professional interpreter keeps it secret and translates everything. This is our own advice.',
          },
        ],
        sources: [],
      },
    ],
  },

  'evening-courses-and-children': {
    title: 'Evening courses, work and children',
    lead: 'Your days are full. What then?',
    sections: [
      {
        heading: 'Evening courses',
        blocks: [
          {
            text: 'In Wallonia, ask your adviser. He or she tries to find a course at the right hour. It depends on what the schools near you offer.',
          },
          {
            text: 'In the German-speaking Community there is a slower language course of 6 hours a week. There are also courses for people who learn to read and write, and courses for women.',
          },
          {
            unsure:
              'For Brussels and Flanders our sources say nothing about evening courses. Ask at the first meeting.',
          },
        ],
        sources: ['parcoursintegration-faq', 'ostbelgien-programme'],
      },
      {
        heading: 'Children',
        blocks: [
          {
            text: 'In Wallonia, a child to look after does not free you. The programme stays compulsory. Your adviser offers solutions, so say it at the first meeting.',
          },
          { unsure: 'For the other regions we found no rule about child care. Ask the office.' },
        ],
        sources: ['parcoursintegration-faq'],
      },
      {
        heading: 'Work',
        blocks: [
          {
            text: 'In Wallonia you are freed if you work at least half-time, for more than three months without a break. A contract that long is enough proof. A job of a few hours a week is not enough.',
          },
          { links: [{ to: 'check', text: 'Check your own situation' }] },
        ],
        sources: ['parcoursintegration-faq', 'spw-2018'],
      },
    ],
  },

  'what-it-costs': {
    title: 'What it costs',
    lead: 'Almost everywhere it is free. In Flanders you may have to pay.',
    sections: [
      {
        heading: 'By region',
        blocks: [
          {
            table: {
              caption: 'Price of the integration programme',
              columns: ['Where you are registered', 'Price'],
              rows: [
                ['Brussels', 'Free'],
                ['Wallonia', 'Free, interpreters too'],
                ['Flanders', 'Up to 360 euros, if you signed your contract on 1 September 2023 or later'],
                ['German-speaking Community', 'The language courses are free'],
              ],
            },
          },
        ],
        sources: ['vivalis-newcomers', 'spw-2018', 'vvsg-fees', 'agii-flanders-fees', 'ostbelgien-programme'],
      },
      {
        heading: 'Flanders in detail',
        blocks: [
          { text: 'You pay four times 90 euros:' },
          {
            list: [
              'the social orientation course',
              'the test after that course',
              'the Dutch course',
              'the test after that course',
            ],
          },
          {
            text: 'If you take the orientation test again, you pay again. Guidance, the work part and the part on taking part are free.',
          },
          { text: 'What counts is the day you signed your contract in a Flemish municipality.' },
          {
            unsure:
              'One newspaper report of 2026 speaks of 180 euros. We think that is one half. The agency can tell you.',
          },
        ],
        sources: ['vvsg-fees', 'vrt-2021', 'agii-flanders-fees', 'belga-2026'],
      },
      {
        heading: 'Who pays less or nothing',
        blocks: [
          { text: 'If you are registered in Brussels, it is free, at Bon too.' },
          {
            text: 'In Flanders some people pay less, pay nothing, or get money back. This is also open to people who are obliged: the Constitutional Court asked for it in July 2023. Ask the agency before you pay.',
          },
          {
            announced:
              'In June 2026 the Flemish government said that it wants to make almost everybody pay. Only minors who came alone and people registered in Brussels would still be free. When we last looked, this was a plan, not law.',
          },
        ],
        sources: ['agii-flanders-fees', 'constitutional-court-2023', 'belga-2026'],
      },
    ],
  },

  'what-comes-after': {
    title: 'What comes after',
    lead: 'You have your certificate. This is what it is good for.',
    sections: [
      {
        heading: 'Keep the certificate',
        blocks: [
          {
            text: 'Make a copy. Your municipality must know that you finished. In Wallonia the centre sends it a copy. It also sends one to the social services (CPAS) if they support you.',
          },
        ],
        sources: ['cai-programme', 'wolters-kluwer-2016', 'bewelcome-steps'],
      },
      {
        heading: 'In Flanders: one more step',
        blocks: [
          {
            text: 'If your duty began on 1 March 2022 or later, you show Dutch level B1, speaking and listening, within 24 months after the certificate.',
          },
        ],
        sources: ['agii-flanders-duty'],
      },
      {
        heading: 'Becoming Belgian',
        blocks: [
          {
            text: 'One way to Belgian nationality asks for proof of social integration. A finished integration programme can be that proof. It must be the whole programme. The certificate of one course is not enough any more.',
          },
          {
            text: 'It is only one of the conditions. Others concern your permits, how long you have lived here, language and work.',
          },
          { links: [{ to: 'check/nationality', text: 'When can I become Belgian?' }] },
        ],
        sources: ['mvvadvies-nationality', 'solidarite-savoir-citizenship'],
      },
      {
        heading: 'Your residence permit',
        blocks: [
          {
            text: 'The Immigration Office may ask what you did to integrate. That is another rule, with other dates and other exceptions. Your certificate helps there, but it decides nothing by itself.',
          },
          { links: [{ to: 'guide/immigration-office', text: 'The Immigration Office and your efforts' }] },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
    ],
  },

  'immigration-office': {
    title: 'The Immigration Office and your efforts',
    lead: 'The Immigration Office may look at what you do to integrate. This is apart from the programme of your region.',
    sections: [
      {
        heading: 'Who it concerns',
        blocks: [
          {
            text: 'It concerns people who asked to stay for more than 90 days on 26 January 2017 or later. What counts is the day you asked, not the day you got the answer.',
          },
          { text: 'It does not concern:' },
          {
            list: [
              'people under 18',
              'people who are seriously ill',
              'adults who are legally protected because they cannot look after their own affairs',
              'refugees and people with subsidiary protection, if Belgium gave it',
              'citizens of Turkey under the agreement of 1963',
              'certain requests, for example for asylum, as a European Union citizen, or as a student',
            ],
          },
        ],
        sources: ['ibz-efforts', 'agii-federal-2017'],
      },
      {
        heading: 'When they can ask',
        blocks: [
          {
            table: {
              caption: 'When the Immigration Office can ask for proof',
              columns: ['Your card', 'When'],
              rows: [
                [
                  'A card (limited stay)',
                  'At the latest when you ask to renew it for the first time. After that, during four years that start one year after your first permission to stay.',
                ],
                ['B card (unlimited stay)', 'During four years that start one year after you got unlimited stay.'],
                [
                  'F card (family of a Belgian who lives here)',
                  'During four years. We think they start one year after you got the right to stay.',
                ],
              ],
            },
          },
          {
            unsure:
              'For the F card, the words of our source cannot be meant literally. We say how we read them in the law pages.',
          },
        ],
        sources: ['ibz-efforts'],
      },
      {
        heading: 'What counts as an effort',
        blocks: [
          {
            list: [
              'following an integration programme',
              'working: as an employee, a civil servant or for yourself',
              'a diploma, a certificate, or being enrolled at a recognised school',
              'a recognised vocational training',
              'speaking the language of the place where you are registered',
              'being active in a club or an association',
            ],
          },
          { text: 'Other things can count too. Keep papers that prove them.' },
        ],
        sources: ['ibz-efforts'],
      },
      {
        heading: 'What can happen',
        blocks: [
          {
            text: 'If you made no efforts, or too few, the Office may refuse to renew your permit or may end your stay. It does not have to. First it must look at your family here, how long you have been here, and your ties with your country of origin.',
          },
          {
            unsure:
              'One legal information service says that too few efforts alone are not enough: there must be another reason too. If you receive such a letter, ask a lawyer or a free legal advice service at once.',
          },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
      {
        heading: 'Not the same as the programme',
        blocks: [
          {
            text: 'You can be free of the one and not of the other. A refugee, for example, is not checked by the Immigration Office, but can be obliged to follow the programme in Brussels.',
          },
        ],
        sources: ['agii-federal', 'ibz-efforts', 'bewelcome-target-group'],
      },
    ],
  },

  'how-it-was-before': {
    title: 'How it was before',
    lead: 'The rules have changed often. An old brochure, or a friend’s story, may be about another version.',
    sections: [
      {
        heading: 'Which version is yours?',
        blocks: [
          {
            list: [
              'Wallonia: look at the day you ordered your permit.',
              'Brussels: look at the day you were first registered there with a permit of more than three months.',
              'Flanders: look at the day your duty began. For the price: the day you signed the contract.',
              'German-speaking Community: look at the day you registered.',
              'Immigration Office: look at the day you asked to stay.',
            ],
          },
        ],
        sources: ['wolters-kluwer-2024', 'bewelcome-target-group', 'agii-flanders-duty', 'agii-flanders-fees'],
      },
      {
        heading: 'Wallonia',
        blocks: [
          {
            table: {
              caption: 'Versions in Wallonia',
              columns: ['When', 'What'],
              rows: [
                [
                  '2014 to 18 May 2016',
                  'Only the welcome was compulsory. You could sign an agreement of at most two years.',
                ],
                [
                  '19 May 2016 to 16 December 2018',
                  'The whole programme became compulsory, in 18 months: 120 hours of French, 20 hours of citizenship.',
                ],
                ['17 December 2018 to 31 December 2024', '400 hours of French, 60 hours of citizenship, in 18 months.'],
                [
                  'Since 1 January 2025',
                  'Three years instead of 18 months. The list of people who are freed was changed.',
                ],
              ],
            },
          },
        ],
        sources: [
          'walloon-circular-2015',
          'walloon-circular-2017',
          'spw-2018',
          'wolters-kluwer-2024',
          'walloon-order-2024',
        ],
      },
      {
        heading: 'Brussels',
        blocks: [
          {
            table: {
              caption: 'Versions in Brussels',
              columns: ['When', 'What'],
              rows: [
                [
                  'Until 31 May 2022',
                  'Nobody had to. There was a French programme, with a first office in 2016, and a Dutch one at Bon.',
                ],
                ['1 June 2022 to 31 December 2023', 'Compulsory for newcomers. French at a BAPA office, Dutch at Bon.'],
                [
                  'Since 1 January 2024',
                  'A BAPA office offers French and Dutch. The language goal is A2. People who are not obliged may follow it too.',
                ],
              ],
            },
          },
        ],
        sources: ['belgique-infos-newcomers', 'rtbf-2022', 'agii-brussels-2022', 'agii-brussels-2024'],
      },
      {
        heading: 'Flanders',
        blocks: [
          {
            table: {
              caption: 'Versions in Flanders',
              columns: ['When', 'What'],
              rows: [
                ['1 April 2004 to 28 February 2016', 'The first Flemish programme.'],
                ['29 February 2016 to 28 February 2022', 'The decree of 2013.'],
                [
                  '1 March 2022 to 31 December 2022',
                  'Three parts with goals to reach. B1 for speaking afterwards. People who wait for asylum may no longer start.',
                ],
                ['1 January 2023 to 31 August 2023', 'A fourth part: 40 hours to take part in society.'],
                ['Since 1 September 2023', 'You pay. There is one central Dutch test.'],
              ],
            },
          },
        ],
        sources: ['vrt-2016', 'flemish-codex', 'agii-flanders-2022', 'agii-fourth-part', 'vvsg-fees'],
      },
      {
        heading: 'German-speaking Community and Immigration Office',
        blocks: [
          {
            text: 'The programme in the German-speaking Community is compulsory since 1 January 2018. The decree has been changed since, but we know of no other version.',
          },
          { text: 'The Immigration Office looks at efforts since 26 January 2017.' },
        ],
        sources: ['emn-german-community', 'german-community-decree', 'ibz-efforts'],
      },
    ],
  },

  ...guideOnline,
}
