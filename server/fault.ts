import 'server-only'

/** What whoever runs the site can mend, in words: the place, the fault and the remedy, each without its full stop. */
export class Fault extends Error {
  constructor(place: string, fault: string, remedy: string, options?: ErrorOptions) {
    super(`${place}: ${fault}. ${remedy}.`, options)
  }
}
