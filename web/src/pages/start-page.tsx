import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { Topic } from '../check/topics.ts'
import { Document } from '../components/document.tsx'
import { Icon } from '../components/icon.tsx'
import { LinkCards } from '../components/link-cards.tsx'
import { SpokenPart } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'

/** Where everybody arrives: what you can find out, the questions, and where to read first. */
export function StartPage({ context }: { context: PageContext }): VNode {
  const { start } = context.words.site
  const to = (page: string): string => addressOf(context.language, page)
  return (
    <Document context={context} title={start.title} description={start.lead} width="wide">
      <header class="hero">
        <div class="hero-text">
          <h1>{start.title}</h1>
          <p class="lead">{start.lead}</p>
        </div>
        <HeroPath />
      </header>

      <section class="start-questions">
        <h2>{start.questionsHeading}</h2>
        <LinkCards
          prominent
          cards={[
            { href: to('check/integration'), title: start.integration, text: start.integrationHelp, icon: 'path' },
            { href: to('check/nationality'), title: start.nationality, text: start.nationalityHelp, icon: 'flag' },
            { href: to('check'), title: start.everything, text: start.everythingHelp, icon: 'list' },
          ]}
        />
      </section>

      <MoreQuestions context={context} />

      <section class="promises">
        <h2>{start.promisesHeading}</h2>
        <ul role="list">
          {start.promises.map((promise) => (
            <li key={promise}>
              <Icon name="check" />
              {promise}
            </li>
          ))}
        </ul>
      </section>

      <div class="start-reading">
        <Reading href={to('guide')} heading={start.guideHeading} text={start.guideText} link={start.guideLink} />
        <Reading href={to('law')} heading={start.lawHeading} text={start.lawText} link={start.lawLink} />
        <Reading
          href={to('letters')}
          heading={start.lettersHeading}
          text={start.lettersText}
          link={start.lettersLink}
        />
        <Reading
          href={to('about/how-we-know')}
          heading={start.aboutHeading}
          text={start.aboutText}
          link={start.aboutLink}
        />
      </div>
    </Document>
  )
}

type Place = readonly [page: string, title: (part: PageContext) => string]

const topicLink = (topic: Topic): Place => [`check/${topic}`, ({ words }) => words.check.topics[topic]]

/** Further questions, newcomers' first: under a heading each, addresses with their titles. */
const furtherPlaces = {
  stay: [topicLink('residence'), ['path', ({ words }) => words.check.pages.path]],
  nationality: (['nationality-procedure', 'birth-certificate', 'minors', 'naturalisation'] as const).map(topicLink),
  'school-work': [
    topicLink('work'),
    ['agenda', ({ words }) => words.check.pages.agenda],
    ['school-appeal', ({ words }) => words.check.topics['school-appeal']],
    ['entrance-contest', ({ words }) => words.check.topics['entrance-contest']],
  ],
  online: (['image', 'personal-data'] as const).map(topicLink),
} as const satisfies Readonly<Record<string, readonly Place[]>>

function MoreQuestions({ context }: { context: PageContext }): VNode {
  return (
    <SpokenPart context={context} subjects={['check']}>
      {(part) => (
        <section class="further-part">
          <h2>{part.words.check.result.andMore}</h2>
          <div class="further">
            {(Object.keys(furtherPlaces) as (keyof typeof furtherPlaces)[]).map((group) => (
              <section key={group}>
                <h3>{part.words.check.groups[group]}</h3>
                <ul>
                  {furtherPlaces[group].map(([page, title]) => (
                    <li key={page}>
                      <a href={addressOf(context.language, page)}>{title(part)}</a>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
      )}
    </SpokenPart>
  )
}

function Reading(props: { href: string; heading: string; text: string; link: string }): VNode {
  return (
    <section class="reading">
      <h2>{props.heading}</h2>
      <p>{props.text}</p>
      <p>
        <a class="forward-link" href={props.href}>
          {props.link}
          <Icon name="arrow" directional />
        </a>
      </p>
    </section>
  )
}

/** The path of the name, as a picture: stations on a winding line, the last one reached. */
function HeroPath(): VNode {
  return (
    <svg class="hero-path" viewBox="0 0 320 240" aria-hidden="true" focusable="false">
      <path class="hero-path-line" d="M28 214C28 150 128 190 150 132S92 66 156 48s74 58 132-14" />
      <circle class="hero-path-stop" cx="28" cy="214" r="9" />
      <circle class="hero-path-stop" cx="81" cy="171" r="7" />
      <circle class="hero-path-stop" cx="150" cy="132" r="7" />
      <circle class="hero-path-stop" cx="156" cy="48" r="7" />
      <circle class="hero-path-stop" cx="224" cy="61" r="7" />
      <circle class="hero-path-goal" cx="288" cy="34" r="14" />
    </svg>
  )
}
