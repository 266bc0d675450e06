/** For the TypeScript compiler, which does not read `.astro` files; `astro check` types them fully. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
