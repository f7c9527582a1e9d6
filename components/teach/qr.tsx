import { encode } from 'uqr'

/** A link as a QR code. Dark on light in every colour scheme: many cameras read no other. */
export function Qr({ link }: { link: string }) {
  const { data } = encode(link, { ecc: 'M', border: 3 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg className="qr" viewBox={`0 0 ${data.length} ${data.length}`} shapeRendering="crispEdges" role="img" aria-label="QR code that opens the link to join">
      <path d={`M0 0h${data.length}v${data.length}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
