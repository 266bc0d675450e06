import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * A component with some of its props given. MDX calls components by name and can pass them only
 * what the author typed, so what comes from the site is bound beforehand.
 */
export function bind(component: unknown, given: Record<string, unknown>): AstroComponentFactory {
  const factory = component as AstroComponentFactory;
  const bound = (...[result, props, slots]: Parameters<AstroComponentFactory>) =>
    factory(result, { ...props, ...given }, slots);
  return Object.assign(bound, factory) as AstroComponentFactory;
}
