import type { AssignmentView, Assigning, Fate, GroupCard, GroupView, PatternView, ProgressRow, Reassigning } from '#lib/groups/protocol.ts'
import { ask, type Asked } from './account.ts'

/** Asks one of the doors for educators. What is typed there is kept on no device, so without signal it is not said to be. */
async function askHere<T extends object>(path: string, body?: object): Promise<Asked<T>> {
  const asked = await ask<T>(`/api/teach/${path}`, body)
  return asked.ok || asked.status !== 0 ? asked : { ...asked, say: 'We could not reach the course. What you typed still stands here: try again when you are online.' }
}

export function myGroups() {
  return askHere<{ groups: GroupCard[] }>('groups')
}

export function makeGroup(of: { name: string; asksNumber: boolean }) {
  return askHere<{ group: GroupCard }>('groups', of)
}

export function groupOf(id: string) {
  return askHere<{ group: GroupView }>(`group?id=${encodeURIComponent(id)}`)
}

export function changeGroup(of: { id: string; name?: string; asksNumber?: boolean; newCode?: true; archived?: boolean }) {
  return askHere('group/change', of)
}

export function deleteGroup(id: string) {
  return askHere('group/delete', { id })
}

export function addEducator(group: string, email: string) {
  return askHere('educators', { group, email })
}

export function leaveGroup(group: string) {
  return askHere('educators/leave', { group })
}

export function removeMember(group: string, member: string) {
  return askHere('members/remove', { group, member })
}

/** What becomes of each row of a list of people; with `dry` nothing is changed. */
export function importPeople(of: { group: string; csv: string; dry: boolean }) {
  return askHere<{ fates: Fate[]; changed: number }>('import', of)
}

export function assign(of: Assigning) {
  return askHere<{ assignment: AssignmentView }>('assignments', of)
}

export function changeAssignment(of: Reassigning) {
  return askHere('assignments/change', of)
}

export function withdrawAssignment(assignment: string) {
  return askHere('assignments/withdraw', { assignment })
}

/** A later day for one person; `null` takes it back. */
export function extend(of: { assignment: string; member: string; due: string | null }) {
  return askHere('assignments/extend', of)
}

export function progressOf(assignment: string) {
  return askHere<{ assignment: AssignmentView; rows: ProgressRow[] }>(`progress?assignment=${encodeURIComponent(assignment)}`)
}

/** What the group chose, decision by decision, and when that was last worked out. */
export function patternsOf(group: string) {
  return askHere<{ patterns: PatternView[]; at: string }>(`patterns?group=${encodeURIComponent(group)}`)
}

/** Where the lists of a group, or of an assignment, are downloaded for a spreadsheet. */
export function csvOf(what: 'members' | 'audit' | 'progress', id: string): string {
  return `/api/teach/${what}.csv?${what === 'progress' ? 'assignment' : 'group'}=${encodeURIComponent(id)}`
}
