/** What to look at again before going on. It never stands in the way. */
export function Warnings({ warnings }: { warnings: readonly string[] }) {
  return (
    <div role="status">
      {warnings.map((warning) => (
        <p key={warning} className="note small">
          {warning}
        </p>
      ))}
    </div>
  )
}
