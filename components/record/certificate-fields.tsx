import { printCertificate, type Printed } from '#lib/cpd/certificate-words.ts'
import type { Certificate } from '#lib/cpd/certificate.ts'

/** Every printed field of a certificate, apart by who says it. */
export function CertificateFields({ certificate, number, level = 'h3' }: { certificate: Certificate; number: string; level?: 'h2' | 'h3' }) {
  const { derived, claimed } = printCertificate(certificate)
  const Heading = level
  return (
    <>
      <div className="certificate-said" data-said="derived">
        <Heading>Worked out by this site</Heading>
        <p className="soft small">From the choices and answers, replayed.</p>
        <Fields fields={[...derived, { label: 'Certificate number', values: [number] }]} />
      </div>
      <div className="certificate-said" data-said="claimed">
        <Heading>Said by the learner</Heading>
        <p className="soft small">Not checked by anybody.</p>
        <Fields fields={claimed} />
      </div>
    </>
  )
}

function Fields({ fields }: { fields: readonly Printed[] }) {
  return (
    <dl className="certificate-fields">
      {fields.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {values.length === 1 ? (
              values[0]
            ) : (
              <ul>
                {values.map((value) => (
                  <li key={value}>{value}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
