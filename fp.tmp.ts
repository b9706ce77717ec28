import { cpSync, readFileSync, writeFileSync, rmSync } from 'node:fs'
import zlib from 'node:zlib'
import { chromium } from 'playwright-core'
import { createSiteServer, listenLocally } from './src/build/site-server.ts'
const seed='articles/putin-ucapkan-selamat-atas-kemenangan-maduro-dalam-pilpres-venezuela'
const noto=(h:string)=>h.replace(/"Newsreader Georgia", ?"Newsreader Noto"/g,'"Newsreader Noto", "Newsreader Georgia"').replace(/"Newsreader Georgia Headline", ?"Newsreader Noto Headline"/g,'"Newsreader Noto Headline","Newsreader Georgia Headline"')
const nohy=(h:string)=>h.replace(/(-webkit-)?hyphens:auto;?/g,'')
const variants: Record<string,(h:string)=>string> = {
  dummy: h=>h, noto, base: h=>h, notonohy: h=>nohy(noto(h)), base2: h=>h, nohy, noto2: noto,
  light: h=>nohy(noto(h)).replace(/text-wrap:(balance|pretty);?/g,''),
}
const only = process.argv.slice(2)
const ports: Record<string,number> = {}; const servers=[]
for (const [n,f] of Object.entries(variants)) { if(only.length&&!only.includes(n)) continue
  const d='/tmp/fp/'+n; rmSync(d,{recursive:true,force:true}); cpSync('dist',d,{recursive:true}); rmSync(d+'/_headers')
  const p=`${d}/${seed}/index.html`; const h=f(readFileSync(p,'utf8')); writeFileSync(p,h); writeFileSync(p+'.br',zlib.brotliCompressSync(h)); 
  const s=createSiteServer({root:d}); servers.push(s); ports[n]=await listenLocally(s,0) }
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--disable-background-networking']})
const res: Record<string,number[]>={}
for(let r=0;r<17;r++) for(const [n,port] of Object.entries(ports)){
  const c=await b.newContext({viewport:{width:360,height:740},deviceScaleFactor:2}); const p=await c.newPage(); const s=await c.newCDPSession(p)
  await s.send('Network.enable'); await s.send('Network.emulateNetworkConditions',{offline:false,latency:150,downloadThroughput:200000,uploadThroughput:93750}); await s.send('Emulation.setCPUThrottlingRate',{rate:4})
  await p.goto(`http://127.0.0.1:${port}/${seed}`); await p.waitForFunction(()=>performance.getEntriesByName('first-contentful-paint').length>0)
  ;(res[n]??=[]).push(await p.evaluate(()=>performance.getEntriesByName('first-contentful-paint')[0].startTime)); await c.close() }
for(const [n,a] of Object.entries(res)) console.log(n.padEnd(12),Math.round(a.sort((x,y)=>x-y)[a.length>>1]), a.map(Math.round).join(' '))
await b.close(); for(const s of servers) s.close(); process.exit(0)
