/**
 * Every part of a page that lives in the browser, by name. All else of a page is HTML and nothing more. Read by island.tsx,
 * which draws them on the server, and by wake.tsx, which wakes them in the browser; each is fetched by the pages that have it.
 */
export const islands = {
  Account: () => import('#components/account/account.tsx').then((file) => file.Account),
  Admin: () => import('#components/admin/admin.tsx').then((file) => file.Admin),
  Assigned: () => import('#components/groups/assigned.tsx').then((file) => file.Assigned),
  CarryOn: () => import('#components/course/carry-on.tsx').then((file) => file.CarryOn),
  CheckCard: () => import('#components/lesson/check-card.tsx').then((file) => file.CheckCard),
  Debrief: () => import('#components/scenario/debrief.tsx').then((file) => file.Debrief),
  Filter: () => import('#components/ui/filter.tsx').then((file) => file.Filter),
  Finish: () => import('#components/lesson/finish.tsx').then((file) => file.Finish),
  Group: () => import('#components/teach/group.tsx').then((file) => file.Group),
  Groups: () => import('#components/groups/groups.tsx').then((file) => file.Groups),
  Join: () => import('#components/groups/join.tsx').then((file) => file.Join),
  Keep: () => import('#components/offline/keep.tsx').then((file) => file.Keep),
  Nearest: () => import('#components/course/nearest.tsx').then((file) => file.Nearest),
  OrderList: () => import('#components/lesson/order-list.tsx').then((file) => file.OrderList),
  PartList: () => import('#components/course/part-list.tsx').then((file) => file.PartList),
  Player: () => import('#components/scenario/player.tsx').then((file) => file.Player),
  PostThatTravels: () => import('#components/lesson/post-that-travels.tsx').then((file) => file.PostThatTravels),
  PrintButton: () => import('#components/ui/print-button.tsx').then((file) => file.PrintButton),
  ProfileAudit: () => import('#components/lesson/profile-audit.tsx').then((file) => file.ProfileAudit),
  Receipt: () => import('#components/account/rights.tsx').then((file) => file.Receipt),
  Record: () => import('#components/record/record.tsx').then((file) => file.Record),
  Reflect: () => import('#components/lesson/reflect.tsx').then((file) => file.Reflect),
  Report: () => import('#components/report/report.tsx').then((file) => file.Report),
  Saved: () => import('#components/record/saved.tsx').then((file) => file.Saved),
  ScenePreview: () => import('#components/scenario/scene-preview.tsx').then((file) => file.ScenePreview),
  Search: () => import('#components/course/search.tsx').then((file) => file.Search),
  Settings: () => import('#components/record/settings.tsx').then((file) => file.Settings),
  Teach: () => import('#components/teach/teach.tsx').then((file) => file.Teach),
  Verify: () => import('#components/verify/verify.tsx').then((file) => file.Verify),
  WayOn: () => import('#components/course/way-on.tsx').then((file) => file.WayOn),
  WhoCouldTell: () => import('#components/lesson/who-could-tell.tsx').then((file) => file.WhoCouldTell),
}

export type IslandName = keyof typeof islands
