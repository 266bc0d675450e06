import { readFileSync } from 'node:fs';
import { propose } from '#authoring/propose.ts';
import { readTree } from '#source/tree.ts';
const tree = await readTree(process.argv[3] ?? 'content');
tree.entries = tree.entries.filter((e) => e.id !== '2025-03-11-shenfu-aifc');
const t = performance.now();
const p = propose(readFileSync(process.argv[2],'utf8'), tree);
console.log(performance.now()-t,'ms'); const {bodies, open, ...r} = p;
console.log(JSON.stringify(r,null,1)); for (const o of open) console.log('-', o.zh,'\n  ', o.fr);
