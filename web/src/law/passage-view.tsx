import type { VNode } from 'preact'
import type { Passage } from './reasons.ts'

/** A passage of our notes on how the texts are read. It is English on every page, and marked so. */
export function PassageView({ passage }: { passage: Passage }): VNode {
  return (
    <div class="law-reasons" lang="en" dir="ltr">
      {passage.blocks.map((block, i) =>
        typeof block === 'string' ? (
          <p key={i}>
            <Inline text={block} />
          </p>
        ) : (
          <ul key={i}>
            {block.map((entry) => (
              <li key={entry}>
                <Inline text={entry} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  )
}

/** Bold, slanted and code as Markdown writes them. */
function Inline({ text }: { text: string }): VNode {
  const parts = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/)
  return (
    <>
      {parts.map((part, i) => {
        if (part.startsWith('**')) return <strong key={i}>{part.slice(2, -2)}</strong>
        if (part.startsWith('*') && part.length > 1) return <em key={i}>{part.slice(1, -1)}</em>
        if (part.startsWith('`')) return <code key={i}>{part.slice(1, -1)}</code>
        return part
      })}
    </>
  )
}
