import type { Words } from '@parcours/words'
import type { ComponentChildren, VNode } from 'preact'
import { fill } from '../text/fill.ts'
import { Button } from './button.tsx'

/** One row of a history: a permit, an address, an absence. */
export interface HistoryRow {
  key: string
  /** What the row is, for its heading and for the words of its remove button. */
  title?: string
  /** What stands in the row, in words. With it the row is folded, so that a long history stays short on a telephone. */
  folded?: string | undefined
  /** True if there is nothing in the row that could be removed. */
  empty?: boolean
  fields: ComponentChildren
}

/**
 * A history entered row by row, with buttons to remove a row and to add one.
 *
 * Every button submits the whole form, so nothing typed is lost: removing sends `remove=<key>`, adding sends `add=<name>`.
 */
export function RowList(props: {
  name: string
  rows: readonly HistoryRow[]
  addText: string
  words: Words['site']
}): VNode {
  const { name, rows, addText, words } = props
  return (
    <div class="rows">
      {rows.map(({ key, title, folded, empty = false, fields }, index) => {
        const heading = title ?? fill(words.form.rowNumber, { number: index + 1 })
        const inside = (
          <>
            {fields}
            {!empty && (
              <Button look="quiet" name="remove" value={key} about={heading}>
                {words.buttons.remove}
              </Button>
            )}
          </>
        )
        return (
          <fieldset key={key} class="row" id={`${name}-${key}`}>
            <legend class="row-title">{heading}</legend>
            {folded === undefined ? (
              inside
            ) : (
              <details class="disclosure row-folded">
                <summary>
                  {folded}
                  <span class="visually-hidden"> {words.buttons.change}</span>
                </summary>
                <div class="row-fields">{inside}</div>
              </details>
            )}
          </fieldset>
        )
      })}
      <Button look="secondary" name="add" value={name}>
        {addText}
      </Button>
    </div>
  )
}
