import type { ContentBlock, ContentPage, ContentSection } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { PageContext } from '../page-context.ts'
import { DataTable } from './data-table.tsx'
import { LanguagesTable } from './languages-table.tsx'
import { Notice } from './notice.tsx'
import { type ShownSource, SourceList, SourcesOf } from './sources.tsx'
import { Steps } from './steps.tsx'
import type { SpokenPart } from './translated-part.tsx'

interface ContentProps {
  context: PageContext
  /** The language the text is really in, and the labels in that language. */
  part: SpokenPart
  sources: readonly ShownSource[]
}

/** The sections of a guide or about page, each with its sources. Throws if a section names a source that does not exist. */
export function ContentSections(props: ContentProps & { page: ContentPage }): VNode {
  return (
    <>
      {props.page.sections.map((section, index) => (
        <Section key={section.heading} {...props} section={section} id={`part-${index + 1}`} />
      ))}
    </>
  )
}

function Section(props: ContentProps & { section: ContentSection; id: string }): VNode {
  const { section, id, part, sources } = props
  return (
    <section class="content-section" id={id}>
      <h2>{section.heading}</h2>
      {section.blocks.map((block, index) => (
        <Block key={index} {...props} block={block} />
      ))}
      <SourcesOf
        sources={section.sources.map((name) => sourceCalled(name, sources))}
        language={part.language}
        words={part.site}
      />
    </section>
  )
}

function Block(props: ContentProps & { block: ContentBlock }): VNode {
  const { block, context, part, sources } = props
  if ('text' in block) return <p>{block.text}</p>
  if ('list' in block) {
    return (
      <ul>
        {block.list.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    )
  }
  if ('steps' in block) return <Steps steps={block.steps} />
  if ('table' in block) return <DataTable {...block.table} />
  if ('announced' in block) {
    return (
      <Notice kind="announced" label={part.site.notices.announced}>
        <p>{block.announced}</p>
      </Notice>
    )
  }
  if ('unsure' in block) {
    return (
      <Notice kind="unsure" label={part.site.notices.unsure}>
        <p>{block.unsure}</p>
      </Notice>
    )
  }
  if ('links' in block) {
    return (
      <ul class="link-list" role="list">
        {block.links.map(({ to, text }) => (
          <li key={to}>
            <a href={addressOf(context.language, to)}>{text}</a>
          </li>
        ))}
      </ul>
    )
  }
  if (block.show === 'languages') return <LanguagesTable words={part.site} />
  if (block.show === 'contact') return <Contact contact={context.contact} part={part} />
  return <SourceList sources={sources} language={part.language} words={part.site} />
}

function Contact({ contact, part }: { contact: string | undefined; part: SpokenPart }): VNode {
  if (contact === undefined) return <p>{part.site.contact.none}</p>
  return (
    <p>
      {part.site.contact.writeTo} <a href={`mailto:${contact}`}>{contact}</a>
    </p>
  )
}

function sourceCalled(name: string, sources: readonly ShownSource[]): ShownSource {
  const source = sources.find(({ id }) => id === name)
  if (source === undefined) throw new Error(`A page names the source ${name}, which does not exist.`)
  return source
}
