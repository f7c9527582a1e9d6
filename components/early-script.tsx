/**
 * Before the page is painted, so that a chosen theme does not flash, and that there is room for what comes later (client/room.ts); and in time to notice that the script of the page does not come. What is far down in a page that is
 * opened anew is laid out after the first paint (client/far-down.ts); one that is come back to stands at once, or the browser would not find the place again.
 * Where the browser blocks storage, the device’s own colours stand. A constant of ours: no data goes into it.
 */
const early = `try{var t=localStorage.getItem('byp:theme');if(t)document.documentElement.dataset.theme=t
var r=(localStorage.getItem('byp:room')||'').split(' ');if(r[1]&&r[0]==innerWidth)document.documentElement.style.setProperty('--room',r[1]+'px')}catch(e){}
addEventListener('error',function(e){if(e.target.nodeName==='SCRIPT')document.documentElement.dataset.lost=''},true)
if(!location.hash&&performance.getEntriesByType('navigation')[0].type=='navigate')document.documentElement.dataset.fresh=''`

/** For the head of every page, where it does not keep the browser from going on with the words. */
export function EarlyScript() {
  return <script data-keep="" dangerouslySetInnerHTML={{ __html: early }} />
}
