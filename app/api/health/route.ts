/** For whoever watches the server: it answers, and nothing more is told. */
export function GET() {
  return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } })
}

export const dynamic = 'force-dynamic'
