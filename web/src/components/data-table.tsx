import type { ComponentChildren, VNode } from 'preact'

/**
 * A table whose first column names the row.
 *
 * On a narrow screen each row becomes a block with its column names inside. The roles are written out because browsers
 * forget that a table is a table once it is no longer laid out as one.
 */
export function DataTable(props: {
  caption: string
  /** True where a heading right above already says what the table is. */
  captionHidden?: boolean
  columns: readonly string[]
  rows: readonly (readonly ComponentChildren[])[]
}): VNode {
  const { caption, captionHidden = false, columns, rows } = props
  return (
    <table class="data-table" role="table">
      <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((cells, row) => (
          <tr key={row} role="row">
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td key={column} role="cell" data-column={columns[column]}>
                  <span>{cell}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
