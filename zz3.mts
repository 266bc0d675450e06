import { readHalf } from './tests/bench/parity/report.ts';
import { newsEntry, treeOf } from './tests/bench/parity/tree.ts';
import { readRegistry } from '#checks/parity/registry.ts';
import { readEntry } from '#checks/parity/read.ts';
import { sentencesIn } from '#authoring/report/passages.ts';
import { sidesIn } from '#authoring/report/sides.ts';
import { promise } from '#authoring/report/promises.ts';
const half = process.argv[2] as any;
for (const r of readHalf(half)) { const e = newsEntry({report:r,texts:r.texts}); const reg=readRegistry(treeOf([])); const en=readEntry(e,reg);
 for (const l of ['zh','fr'] as const) for (const s of sentencesIn(en,l)) { const x = promise[l].test(s.text)?[]:sidesIn(s); if (x.length && (!process.argv[3] || r.id.startsWith(process.argv[3]))) console.log(r.id, s.text.slice(0,170), JSON.stringify(x.map(y=>y.id+':'+y.side))); } }
