import { describe, expect, it } from 'vitest';
import { hosting, installs, workflows } from './workflows.ts';

describe('publishing', () => {
  const { workflow } = workflows.find(
    ({ file }) => file === 'publish.yml',
  ) as (typeof workflows)[0];

  it('does nothing until a variable names the host, by the names of the recipes', () => {
    const told = [...hosting.matchAll(/^\| `([a-z]+)` +\|/gm)].map(([, name]) => name);
    const asked = Object.entries(workflow.jobs).flatMap(([name, job]) => {
      const [, host] = /^vars\.PUBLISH == '(\w+)'/.exec(job.if ?? '') ?? [];
      return host ? [[name, host]] : [];
    });
    expect(asked).toEqual(told.map((host) => [host, host]));
    const needed = told.filter((host = '') => workflow.jobs[host]?.needs);
    expect(needed.every((host) => workflow.jobs[host ?? '']?.needs === 'build')).toBe(true);
    // A job without a condition runs when the one that it needs did.
    expect(workflow.jobs['build']).toMatchObject({ needs: 'address' });
    expect(workflow.jobs['build']).not.toHaveProperty('if');
    const first = workflow.jobs['address']?.if ?? '';
    expect([...first.matchAll(/PUBLISH == '(\w+)'/g)].map(([, host]) => host)).toEqual(needed);
  });

  it('never takes a branch that nobody has merged, though anyone who writes may start it on one', () => {
    for (const job of Object.values(workflow.jobs).filter(({ steps }) => steps.some(installs)))
      expect(workflow.jobs[job.needs ?? '']?.if).toMatch(
        /^\(.*\) && github\.ref == 'refs\/heads\/main'$/,
      );
  });

  it('comes when a day has begun in Beijing, and when one has in Paris, in winter and in summer', () => {
    const schedule = workflow.on['schedule'] as { cron: string }[];
    const hours = (zone: string, month: number) =>
      schedule.map(({ cron }) => {
        const [minute, hour] = cron.split(' ').map(Number);
        const at = new Date(Date.UTC(2030, month, 10, hour, minute));
        return Number(
          at.toLocaleString('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }),
        );
      });
    for (const month of [0, 6]) {
      expect(Math.min(...hours('Asia/Shanghai', month))).toBe(0);
      expect(Math.min(...hours('Europe/Paris', month))).toBeLessThanOrEqual(1);
    }
    // Whole hours are when everyone else comes too, and runs are put off.
    expect(schedule.every(({ cron }) => !cron.startsWith('0 '))).toBe(true);
  });
});
