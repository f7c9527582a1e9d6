import { growthOfYear } from '#scripts/support/growth.ts'
const t=Date.now()
console.log(JSON.stringify(await growthOfYear(Number(process.argv[2]??40),{gather:Number(process.argv[3]??6)}),null,1), (Date.now()-t)/1000)
