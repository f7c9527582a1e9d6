import type { Block } from '#lib/course/toolkit.ts'

/** One block of a sheet to print: room to write is part of it. */
export function SheetBlock({ block }: { block: Block }) {
  if (block.kind === 'text') return <p>{block.text}</p>
  if (block.kind === 'table') return <SheetTable {...block} />
  return (
    <section>
      <h2>{block.title}</h2>
      {block.kind === 'tick' ? (
        <ul className="ticks">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : (
        <ul className="asks">
          {block.questions.map((question) => (
            <li key={question}>
              {question}
              <span className="room" data-lines={block.lines} aria-hidden="true" />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Wide on paper; on a phone it scrolls inside its own frame. */
function SheetTable({ title, columns, rows, empty }: Extract<Block, { kind: 'table' }>) {
  const all = [...rows, ...Array.from({ length: empty }, () => [])]
  return (
    <section>
      <h2>{title}</h2>
      <div className="scrolls" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column || <span className="unseen">Question</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((row, n) => (
              <tr key={n}>
                {columns.map((column, index) => (
                  <td key={column}>{row[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
