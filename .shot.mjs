import { chromium } from 'playwright';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
const [,, out, w='1366', h='768', locale='zh-CN', theme='light', editions='2', script=''] = process.argv;
const TYPES={'.html':'text/html','.js':'text/javascript','.css':'text/css','.svg':'image/svg+xml'};
const server=createServer((q,r)=>{try{const p=new URL(q.url,'http://x').pathname;const f=join('dist',p==='/'?'index.html':p);const d=readFileSync(f);r.writeHead(200,{'content-type':TYPES[extname(f)]??'application/octet-stream'});r.end(d);}catch{r.writeHead(404);r.end();}});
await new Promise(r=>server.listen(0,'127.0.0.1',r));
const base=`http://127.0.0.1:${server.address().port}/`;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const ctx=await b.newContext({viewport:{width:+w,height:+h},locale,colorScheme:theme,reducedMotion:'reduce'});
const page=await ctx.newPage();
page.on('console',m=>{if(['error','warning'].includes(m.type()))console.log('console',m.text())});
page.on('pageerror',e=>console.log('pageerror',e.message));
await page.goto(base+'#/run/baseline?seed=7');
await page.locator('canvas').first().waitFor();
const play=async()=>{const n=await page.locator('nav li.played').count();await page.locator('button.open').click();await page.locator(`nav li.played:nth-child(${n+1})`).waitFor();await page.waitForTimeout(700)};
for(let i=0;i<+editions;i++){await play();}
const env={page,play,base};
if(script){const f=new Function('env',`return (async()=>{const {page,play,base}=env;${script}})()`);await f(env);}
await page.waitForTimeout(800);
const d=page.locator('.notices button[aria-label]');while(await d.count()>0)await d.first().click();
await page.screenshot({path:out});
await b.close();server.close();
