import type { Certificate } from '#lib/cpd/certificate.ts'
import { notEndorsed, sayOutcome } from '#lib/cpd/certificate-words.ts'
import { sayHours } from '#lib/cpd/entry.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { isStandardId, standard } from '#lib/sources/cite.ts'

export const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'] as const

type Place = {
  /** Where this instance is reached, `https://example.org`. */
  origin: string
  /** The issuer’s DID. */
  issuer: string
  /** Names the certificate in an address; see `idOf`. */
  id: string
  /** The certificate as it stands in a link. */
  code: string
  /** What the module is about, in a sentence. */
  promise: string
}

/**
 * A certificate as an Open Badges 3.0 credential, not yet signed. Its id is the address that says what is known of its status.
 * What the learner claims is told in the evidence, as a claim; the achievement itself holds only what was derived.
 */
export function badgeOf(certificate: Certificate, { origin, issuer, id, code, promise }: Place) {
  const { name, module, content, standards, issued, from, to, scenarios, hours, participatoryHours, minutes } = certificate
  return {
    '@context': [...contexts],
    id: `${origin}/api/certificates/${id}/status`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `Before You Post: ${module.title}`,
    issuer: { id: issuer, type: ['Profile'], name: 'Before You Post', url: origin },
    validFrom: issued,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', identityHash: name, hashed: false }],
      activityStartDate: `${from}T00:00:00Z`,
      activityEndDate: `${to}T23:59:59Z`,
      ...(scenarios.length > 0 ? { narrative: `How the stories ended, in the latest attempt. ${scenarios.map(sayOutcome).join('. ')}.` } : {}),
      achievement: {
        id: `${origin}/?content=${content}#module-${module.id}`,
        type: ['Achievement'],
        achievementType: 'Course',
        name: module.title,
        description: `${promise} A module of Before You Post, a course on using social media responsibly for UK nurses, midwives, nursing associates and students. ${notEndorsed}`,
        criteria: { narrative: 'Every lesson of the module read to its end with its checks answered, and every story played to an ending. The choices were replayed by the issuer. Nobody saw who made them.' },
        image: { id: `${origin}/badge.png`, type: 'Image', caption: 'A speech bubble whose last line is not finished yet' },
        version: content,
        inLanguage: 'en-GB',
        ...(certificate.edition === code2018.id ? { alignment: standards.filter(isStandardId).map(alignmentOf) } : {}),
      },
    },
    evidence: [
      {
        id: `${origin}/verify#${code}`,
        type: ['Evidence'],
        name: 'The certificate, to check',
        narrative: `The learner claims ${sayHours(hours)}, of which ${participatoryHours} participatory. Active time measured on the learner’s device: ${minutes} minutes. Neither can be checked by the issuer.`,
      },
    ],
  }
}

function alignmentOf(id: Parameters<typeof standard>[0]) {
  return { type: ['Alignment'], targetFramework: code2018.title, targetCode: id, targetName: standard(id).short, targetUrl: code2018.url }
}
