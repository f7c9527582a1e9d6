'use client'

import { useRecord } from '#client/store.ts'

const words = { device: 'on this device', tab: 'in this tab only', memory: 'on this page only' }

/** “on this device”, or where the record is really kept. */
export function WhereKept() {
  return words[useRecord((record) => record.place)]
}
