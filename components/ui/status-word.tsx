import type { Status } from '#lib/record/status.ts'

const marks: Record<Status, string> = {
  'Not started': 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  'In progress': 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 2.5v11',
  Complete: 'M2.5 8.5 6.5 12.5 13.5 4',
  'Changed since you finished': 'M3 8a5 5 0 0 1 9-3M13 8a5 5 0 0 1-9 3M12 2v3H9M4 14v-3h3',
}

/** One of the four status words, with its sign. */
export function StatusWord({ status }: { status: Status }) {
  return (
    <span className="status" data-status={status}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={marks[status]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {status}
    </span>
  )
}
