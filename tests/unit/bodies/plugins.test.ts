import type { Root } from 'hast';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs, type HastPluginDefinition, type HastPluginList } from 'satteri';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '#bodies/blocks.ts';
import type { Blocks } from '#bodies/body.ts';
import { bodyCompiler, markdown } from '#bodies/compile.ts';
import { runPlugins } from '#bodies/plugins.ts';
import { assemble } from '#domain/assemble.ts';
import { frenchNames } from '#domain/names.ts';
import { locales } from '#i18n/locales.ts';
import { readTree } from '#source/tree.ts';
import { planned } from '../../builds.ts';

describe.each(planned)('every body of $name', async ({ contentDir }) => {
  const tree = await readTree(contentDir);
  const options = { frenchNames: frenchNames(assemble(tree).parts) };
  const compile = bodyCompiler(options);
  const { features, hastPlugins } = markdown(options);
  const bodies = tree.entries
    .filter(({ collection }) => collection !== 'pages')
    .flatMap(({ collection, files }) =>
      locales.flatMap((lang) => (files[lang] ? [{ collection, lang, source: files[lang] }] : [])),
    );

  it.each(bodies)(
    '$source.file comes out as from the pipeline that pages go through',
    ({ collection, lang, source }) => {
      let expected: Blocks = [];
      const capture: HastPluginDefinition = {
        name: 'capture',
        after: (root) => void (expected = blocksOf(root, collection)),
      };
      mdxToJs(source.body, {
        features,
        hastPlugins: [...hastPlugins, satteriHeadingIdsPlugin(), capture] as HastPluginList,
        fileURL: new URL(`file:///index.${lang}.mdx`),
      });
      expect(compile(source.body, lang, collection).blocks).toEqual(expected);
    },
  );
});

describe('a pass over the tree', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const root = (): Root => ({
    type: 'root',
    children: [
      { type: 'element', tagName: 'p', properties: { id: 'a' }, children: [text('x'), text('y')] },
    ],
  });
  const run = (plugin: Omit<HastPluginDefinition, 'name'>) => {
    const tree = root();
    runPlugins(tree, [{ name: 'test', ...plugin }]);
    return tree.children;
  };

  it('puts nodes in the place of one, and does not visit them again', () => {
    let visits = 0;
    const [p] = run({
      element: {
        filter: ['p', 'b'],
        visit(node, context) {
          visits += 1;
          const child = node.children[0];
          if (child)
            context.replaceNode(child, [
              { type: 'element', tagName: 'b', properties: {}, children: [] },
              text('z'),
            ]);
        },
      },
    });
    expect(visits).toBe(1);
    expect(p).toMatchObject({ children: [{ tagName: 'b' }, { value: 'z' }, { value: 'y' }] });
  });

  it('sets and takes away properties, and reads the text of all below', () => {
    const [p] = run({
      element: {
        filter: [],
        visit(node, context) {
          context.setProperty(node, 'title', context.textContent(node));
          context.setProperty(node, 'id', null);
        },
      },
    });
    expect(JSON.parse(JSON.stringify(p))).toMatchObject({ properties: { title: 'xy' } });
    expect(JSON.stringify(p)).not.toContain('"id"');
  });
});
