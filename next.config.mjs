/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Bundling MDX and drawing maps happen in Node at build time; nothing of it belongs in a bundle.
  // Badges are signed in Node as well, by packages that carry parts for browsers along.
  serverExternalPackages: ['mdx-bundler', 'esbuild', '@digitalbazaar/vc', '@digitalbazaar/data-integrity', '@digitalbazaar/eddsa-rdfc-2022-cryptosuite', 'better-auth', 'kysely', 'libsql', 'nodemailer', 'pg'],
  // Types are checked by `npm test`, once; a build would check them again.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
}

export default config
