import { placeToHash } from '#lib/course/report.ts'

/** The way to say that something here is wrong: a plain link, to a page that knows the place by what stands after the #. */
export function ReportLink({ place, of }: { place: string; of: string }) {
  return (
    <p className="report-link">
      <a href={`/report#${placeToHash(place)}`}>
        Report a mistake<span className="unseen"> in “{of}”</span>
      </a>
    </p>
  )
}
