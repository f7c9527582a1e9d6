'use client'

import { useRecord } from '#client/store.ts'

const words = { device: 'on this device', tab: 'in this tab only', memory: 'on this page only' }

/** “on this device”, or where the record is really kept; “and in your account”, if `of` says what it is and that goes there. */
export function WhereKept({ of }: { of?: 'record' | 'reflections' }) {
  const place = useRecord((record) => record.place)
  const link = useRecord((record) => record.link)
  const goes = link && !link.out && (of === 'record' || (of === 'reflections' && link.reflections))
  return `${words[place]}${goes ? ', and in your account' : ''}`
}
