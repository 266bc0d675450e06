import type { Issue } from './issue.ts';
import type { Report } from './run.ts';

/** A report of these findings and no others. By itself: a pull request is told with nothing installed. */
export function counted(issues: Issue[], silenced: Report['silenced'] = []): Report {
  const count = (severity: Issue['severity']) =>
    issues.filter((found) => found.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return { issues, counts, silenced };
}
