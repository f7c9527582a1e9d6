// The gate before the doors of the server: a request waits here for its turn, and one that would not be answered soon is sent away at once.
import { setImmediate as nextTurn } from 'node:timers/promises'

const places = 16
const fewest = 4
const soon = 450 // ms until somebody new would be answered
const longest = 700 // ms that anybody waits to go in, when it takes longer than it seemed

const say = 'This site has more to do than it can just now. What you did is still saved on your device: try again in a few seconds.'

/**
 * A gate of its own for a server. `pass` resolves to whether a request may go on, and answers one that may not.
 *
 * Whoever comes is answered after all who came before: their number times the time from one answer to the next. More would only wait, and nobody be answered sooner. And
 * nobody goes in before everybody at the door is heard: Node takes one new connection at each turn of its loop, and while work makes turns long, the others would
 * wait for seconds where no rule can see them.
 */
export function makeGate(server) {
  const queue = new Set()
  let inside = 0
  let pace = 10 // ms from one answer to the next
  let lastOut // while there is somebody
  let stirred = false
  let turning = false
  server.on('connection', () => (stirred = true))

  function pass(request, response) {
    stirred = true
    const before = queue.size + inside
    if (before >= fewest && before * pace > soon) return refuse(response)
    return new Promise((resolve) => {
      const one = { goIn }
      const waited = setTimeout(() => (queue.delete(one), resolve(refuse(response))), longest)
      queue.add(one)
      void letIn()

      function goIn() {
        clearTimeout(waited)
        queue.delete(one)
        if (response.destroyed) return resolve(false) // they went away while they waited
        inside++
        let here = true
        const leave = () => {
          if (here) inside--
          here = false
          void letIn()
        }
        // A body that trickles in from far away does not keep the place of others.
        const trickling = setTimeout(() => request.complete || leave(), 1000)
        response.once('close', () => {
          clearTimeout(trickling)
          leave()
          const now = performance.now()
          // Of one that took long, while memory was tidied or the disk was slow, not all counts: the next will not.
          if (lastOut) pace += (Math.min(now - lastOut, 4 * pace) - pace) / 16
          lastOut = inside + queue.size > 0 ? now : undefined
        })
        resolve(true)
      }
    })
  }

  async function letIn() {
    if (turning) return
    turning = true
    while (queue.size > 0 && inside < places) {
      for (let n = 0; stirred && n < 100; n++) {
        stirred = false
        await nextTurn()
      }
      const [first] = queue
      first?.goIn()
      await nextTurn()
    }
    turning = false
  }

  return { pass }
}

/** Sent away before it has cost anything, and not to come back all at the same moment. */
function refuse(response) {
  const body = JSON.stringify({ say })
  response.writeHead(503, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Retry-After': 2 + Math.floor(Math.random() * 4),
  })
  response.end(body)
  return false
}
