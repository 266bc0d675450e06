import { locales } from '#i18n/locales.ts';
import { collectionNames, type SiteRecord } from '#schema/index.ts';
import { entryCollection, peopleCollection, singleFiles } from './collections.ts';

/**
 * Sveltia's configuration, from the schemas. `address` is the root of the site, `folder`
 * that of the entries, as it stands in the repository.
 */
export function adminConfig({ site, address, folder = 'content' }: Settings) {
  return {
    load_config_file: false,
    backend: backendOf(site.repository),
    app_title: `${site.shortName.zh} · ${site.shortName.fr}`,
    site_url: address,
    display_url: address,
    media_folder: folder,
    // No other host is ever asked: neither for pictures nor for stock photographs.
    media_libraries: {
      default: { config: { slugify_filename: true, max_file_size: 8_000_000 } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    i18n: {
      structure: 'multiple_files',
      locales: [...locales],
      default_locale: 'zh',
      initial_locales: 'all',
    },
    collections: [
      ...collectionNames
        .filter((name) => name !== 'pages')
        .map((name) => entryCollection(name, { folder })),
      peopleCollection(folder),
      { divider: true },
      entryCollection('pages', { folder }),
    ],
    singletons: singleFiles(folder),
  };
}

/**
 * Sveltia asks for a repository even where only a folder of this computer is edited: one that is
 * nowhere, and the page hides the way to sign in there.
 */
export function backendOf(repository: SiteRecord['repository']) {
  const { host, name, branch } = repository ?? nowhere;
  return { name: host, repo: name, branch, auth_methods: ['token'] };
}

/** The name is told to whoever is asked for the folder. */
const nowhere = { host: 'github', name: 'local/aifc-portal', branch: 'main' };

interface Settings {
  site: Pick<SiteRecord, 'shortName' | 'repository'>;
  address: string;
  folder?: string;
}
