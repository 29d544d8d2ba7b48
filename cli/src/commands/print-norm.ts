import { describeNode, type NodeInWords, type OpinionContext } from '@parcours/documents'
import type { Node } from '@parcours/engine'
import type { Page } from '../print/page.ts'

/** The tree of a norm in words, each clause with the number of its source where it has one. */
export function printTree(node: Node, context: OpinionContext, page: Page, numbers: ReadonlyMap<string, number>): void {
  const print = (each: NodeInWords, indent: number): void => {
    const number = each.source === undefined ? undefined : numbers.get(each.source)
    page.line(number === undefined ? each.sentence : `${each.sentence} [${number}]`, {
      indent,
      ...(each.clause === undefined ? { style: 'dim' as const } : { mark: '• ' }),
    })
    for (const part of each.parts) print(part, indent + 2)
  }
  print(describeNode(node, context), 4)
}
