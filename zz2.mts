import { readHalf } from './tests/bench/parity/report.ts';
import { newsEntry, treeOf } from './tests/bench/parity/tree.ts';
import { propose } from '#authoring/propose.ts';
import { joinFacts } from '#domain/entry.ts';
for (const r of readHalf('development')) { const e = newsEntry({report:r,texts:r.texts}); const t=['zh','fr'].map(l=>e.files[l].data.title+'\n\n'+e.files[l].body).join('\n\n'); const p=propose(t,treeOf([]));
 if (p.facts.kind!==r.kind) console.log('KIND',r.id,r.kind,'got',p.facts.kind,'|',e.files.zh.data.title,'|',e.files.fr.data.title,'|', e.files.zh.body.slice(0,90).replace(/\n/g,' '));
 const s=(p.facts.people??[]).filter(x=>x.side); if(s.length) console.log('SIDE',r.id,JSON.stringify(s.map(x=>x.person+' '+x.side)), p.open.filter(o=>/推断/.test(o.zh)).map(o=>o.fr).join());
}
