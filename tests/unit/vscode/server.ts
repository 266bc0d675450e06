import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * A language server as VS Code talks to it (Language Server Protocol 3.17, over standard input and
 * output). `settings` are those of the workspace, by section.
 */
export async function startServer({ program, root, options = {}, settings = {} }: Start) {
  const child = spawn(process.execPath, [program, '--stdio'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, (message: Message) => void>();
  const told = new Map<string, Diagnostic[]>();
  const opened = new Set<string>();
  let last = 0;
  let version = 0;

  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = async <T>(method: string, params: object): Promise<T> => {
    const id = ++last;
    const answered = new Promise<Message>((done) => waiting.set(id, done));
    send({ id, method, params });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  };

  const hear = (message: Message) => {
    const { id, method, params } = message;
    if (method === undefined) return waiting.get(id as number)?.(message);
    if (method === 'textDocument/publishDiagnostics') {
      told.set(params?.uri as string, params?.diagnostics as Diagnostic[]);
    }
    if (id === undefined) return;
    const sections = (params?.items ?? []) as { section?: string }[];
    const asked = method === 'workspace/configuration';
    send({
      id,
      result: asked ? sections.map(({ section = '' }) => settings[section] ?? null) : null,
    });
  };

  let buffer = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const start = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(buffer.subarray(0, start).toString())?.[1],
      );
      if (start < 0 || buffer.length < start + 4 + length) return;
      const body = buffer.subarray(start + 4, start + 4 + length).toString();
      buffer = buffer.subarray(start + 4 + length);
      hear(JSON.parse(body) as Message);
    }
  });

  const rootUri = pathToFileURL(root).href;
  const { capabilities: offered } = await ask<{ capabilities: Offered }>('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'portal' }],
    capabilities,
    initializationOptions: options,
  });
  send({ method: 'initialized', params: {} });

  return {
    /** Puts a text before the server, in place of the last; `|` marks the caret and is taken out. */
    show: (path: string, languageId: string, marked: string) => {
      const uri = pathToFileURL(path).href;
      const before = marked.slice(0, marked.indexOf('|')).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const text = marked.replace('|', '');
      told.delete(uri);
      version += 1;
      if (opened.has(uri))
        send({
          method: 'textDocument/didChange',
          params: { textDocument: { uri, version }, contentChanges: [{ text }] },
        });
      else
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId, version, text } },
        });
      opened.add(uri);
      const at = { textDocument: { uri }, position };
      return {
        complete: async () => {
          const found = await ask<{ items: Item[] } | Item[] | null>('textDocument/completion', at);
          return found === null ? [] : Array.isArray(found) ? found : found.items;
        },
        hover: async () => {
          const found = await ask<{ contents: { value: string } } | null>('textDocument/hover', at);
          return found?.contents.value ?? '';
        },
        /** Asked for, or what the server has told by itself so far. */
        problems: async (): Promise<Diagnostic[]> => {
          if (offered.diagnosticProvider) {
            const params = { textDocument: { uri } };
            return (await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', params)).items;
          }
          return told.get(uri) ?? [];
        },
      };
    },
    stop: () => child.kill(),
  };
}

const capabilities = {
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: {},
    diagnostic: {},
  },
};

type Start = {
  program: string;
  root: string;
  options?: object;
  settings?: Record<string, unknown>;
};
type Offered = { diagnosticProvider?: unknown };
type Message = {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: { message: string };
};
export type Item = {
  label: string;
  insertText?: string;
  textEdit?: { newText: string };
  documentation?: string | { value: string };
};
export type Diagnostic = {
  message: string;
  severity: number;
  range: { start: { line: number; character: number } };
};
