import type { MetadataRoute } from 'next'

/** What a phone is told that puts the course on its home screen. The pictures are drawn by scripts/lay-out.ts. */
export default function manifest(): MetadataRoute.Manifest {
  const icon = (size: number, purpose: 'any' | 'maskable') => ({ src: `/icons/${purpose}-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose })
  return {
    id: '/',
    name: 'Before You Post',
    short_name: 'Before You Post',
    description: 'A free course on using social media responsibly, for UK nurses, midwives, nursing associates and students.',
    lang: 'en-GB',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbf6ec',
    theme_color: '#fbf6ec',
    categories: ['education', 'medical'],
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
    shortcuts: [
      { name: 'I have posted something', short_name: 'I have posted', url: '/already-posted' },
      { name: 'CPD record', url: '/record' },
      { name: 'Search', url: '/search' },
    ],
  }
}
