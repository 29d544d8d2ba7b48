import { describeNode, type NodeInWords, type OpinionContext } from '@parcours/documents'
import type { Node } from '@parcours/engine'
import type { Page } from '../print/page.ts'

/**
 * The tree of a norm in words, each clause with the number of its source. What is inside a clause is shown where the
 * whole tree is wanted: the sentence of the clause says the same in plain words.
 */
export function printTree(
  node: Node,
  context: OpinionContext,
  page: Page,
  { numbers, whole }: { readonly numbers: ReadonlyMap<string, number>; readonly whole: boolean },
): void {
  const print = (each: NodeInWords, indent: number): void => {
    const number = each.source === undefined ? undefined : numbers.get(each.source)
    page.line(number === undefined ? each.sentence : `${each.sentence} [${number}]`, {
      indent,
      ...(each.clause === undefined ? { style: 'dim' as const } : { mark: '• ' }),
    })
    if (whole || each.clause === undefined) for (const part of each.parts) print(part, indent + 2)
  }
  print(describeNode(node, context), 4)
}
