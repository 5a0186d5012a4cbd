import { chromium } from 'playwright';
import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path';
const types={'.html':'text/html','.js':'text/javascript','.css':'text/css','.json':'application/json','.svg':'image/svg+xml','.webmanifest':'application/json','.png':'image/png'};
const server=http.createServer((q,r)=>{let p=path.join('dist',decodeURIComponent(q.url.split('?')[0]));if(p.endsWith('/'))p+='index.html';if(!fs.existsSync(p)||fs.statSync(p).isDirectory()){p='dist/index.html'}r.setHeader('content-type',types[path.extname(p)]??'application/octet-stream');r.end(fs.readFileSync(p));}).listen(4871);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking']});
const shots=JSON.parse(process.argv[2]);
for(const s of shots){
 const ctx=await b.newContext({viewport:{width:s.w,height:s.h??900},reducedMotion:'reduce',locale:s.lang,colorScheme:s.dark?'dark':'light',deviceScaleFactor:s.scale??1});
 const page=await ctx.newPage(); page.on('pageerror',e=>console.log('ERR',e.message)); page.on('console',m=>{if(m.type()==='error')console.log('CON',m.text())});
 await page.goto('http://localhost:4871/#/run/baseline?seed=7'); await page.waitForSelector('canvas');
 await page.click('button.open[aria-disabled=false]'); await page.waitForTimeout(2500);
 await page.locator('.understanding button[aria-haspopup=dialog]:has(i)').nth(s.nth??0).click();
 await page.waitForSelector('dialog[open] article');
 for(const f of s.formulas??[null]){
  if(f) await page.locator('dialog[open] select').selectOption(f);
  await page.waitForTimeout(300);
  await page.locator('dialog[open]').last().screenshot({path:`/tmp/h-form-shots/${s.name}-${f??'first'}.png`});
  const over=await page.evaluate(()=>[...document.querySelectorAll('dialog[open] .formula')].map(e=>e.scrollWidth-e.clientWidth));
  console.log(s.name,f,over.join());
 }
 await ctx.close();
}
await b.close(); server.close();
