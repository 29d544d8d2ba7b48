import type { PrintedBlock, PrintedDocument } from '@parcours/documents'
import { languageFacts } from '@parcours/words'
import { Fragment, type VNode } from 'preact'
import { DataTable } from './data-table.tsx'

/**
 * A printed document as a part of a page: the same blocks that stand in its PDF, in its own language and direction. Its
 * title is a heading under the heading of the page. `alone` makes paper show nothing but this sheet.
 */
export function PrintedSheet(props: { document: PrintedDocument; alone?: boolean }): VNode {
  const { language, title, sender, recipient, placeAndDate, blocks } = props.document
  return (
    <article
      class={props.alone ? 'sheet sheet-alone' : 'sheet'}
      lang={language}
      dir={languageFacts[language].direction}
    >
      {sender !== undefined && <Lines lines={sender} />}
      {recipient !== undefined && (
        <div class="sheet-recipient">
          <Lines lines={recipient} />
        </div>
      )}
      {placeAndDate !== undefined && (
        <p class="sheet-date">
          <Said text={placeAndDate} />
        </p>
      )}
      <h2>
        <Said text={title} />
      </h2>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </article>
  )
}

function Block({ block }: { block: PrintedBlock }): VNode {
  if ('text' in block) {
    return (
      <p>
        <Said text={block.text} />
      </p>
    )
  }
  if ('heading' in block) {
    const said = <Said text={block.heading} />
    return block.level === 3 ? <h4>{said}</h4> : <h3>{said}</h3>
  }
  if ('list' in block) return <ul>{items(block.list)}</ul>
  if ('steps' in block) return <ol>{items(block.steps)}</ol>
  if ('checklist' in block) {
    return (
      <ul class="sheet-boxes" role="list">
        {block.checklist.map(({ text, ticked }) => (
          <li key={text} class={ticked === undefined ? undefined : 'sheet-ticked'}>
            <Said text={ticked === undefined ? text : `${text} (${ticked})`} />
          </li>
        ))}
      </ul>
    )
  }
  if ('table' in block) {
    const { caption, columns, rows } = block.table
    return (
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows.map((cells) => cells.map((cell, index) => <Said key={index} text={cell} />))}
      />
    )
  }
  if ('signature' in block) {
    return (
      <div class="sheet-signature">
        <p>
          <Said text={block.signature.label} />
        </p>
        <p>
          <Said text={block.signature.name} />
        </p>
      </div>
    )
  }
  if ('annexes' in block) {
    return (
      <>
        <h3>
          <Said text={block.annexes.heading} />
        </h3>
        <ol>{items(block.annexes.list)}</ol>
      </>
    )
  }
  return (
    <p class="sheet-note">
      <Said text={block.note} />
    </p>
  )
}

function items(texts: readonly string[]): readonly VNode[] {
  return texts.map((text, index) => (
    <li key={index}>
      <Said text={text} />
    </li>
  ))
}

function Lines({ lines }: { lines: readonly string[] }): VNode {
  return (
    <p>
      <Said text={lines.join('\n')} />
    </p>
  )
}

/** Text with its line breaks. Each line finds its own direction, so that an address keeps its order inside Arabic. */
function Said({ text }: { text: string }): VNode {
  return (
    <>
      {text.split(/\r\n?|\n/).map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          <bdi>{line}</bdi>
        </Fragment>
      ))}
    </>
  )
}
