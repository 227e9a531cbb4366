// The judge of the architecture: it reads the import lines of src/ and the two tables beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers, owners, ownersOfProcess } from './support/architecture.js';
import { projectRoot } from './support/archives.ts';

const src = join(projectRoot, 'src');
const generated = ['model/generated.ts', 'model/shapes.ts', 'model/titles.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

/** Every source file, relative to src/, with its text. */
const sources = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')]),
);

const imports: readonly Import[] = [...sources].flatMap(([from, text]) => {
  const lines = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...lines].map(([, type, named, bare, dynamic]) => {
    const target = named ?? bare ?? dynamic ?? '';
    const to = target.startsWith('.') ? normalize(join(dirname(from), target)) : target;
    return { from, to, isType: type !== undefined, isDynamic: dynamic !== undefined };
  });
});

function layerOf(file: string): number {
  const folder = file.split('/')[0] ?? file;
  return layers.findIndex((folders) => folders.includes(folder));
}

const isOwn = ({ to }: Import): boolean => sources.has(to);

describe('the architecture', () => {
  it('has no file outside a layer but the public interface and the build', () => {
    const outside = [...sources.keys()].filter((file) => layerOf(file) === -1);
    expect(outside.filter((file) => !file.startsWith('build/'))).toEqual(['index.ts']);
  });

  it('imports only from lower layers or from the own folder', () => {
    const wrong = imports.filter(isOwn).filter(({ from, to }) => {
      const isSameFolder = from.split('/')[0] === to.split('/')[0];
      const isSystemContext = from === 'cli/system-context.ts';
      if (layerOf(from) === -1 || isSameFolder || isSystemContext) return false;
      return layerOf(to) === -1 || layerOf(to) >= layerOf(from);
    });
    expect(wrong).toEqual([]);
  });

  it('exports from the public interface nothing above the operations', () => {
    const exported = imports.filter(({ from }) => from === 'index.ts').map(({ to }) => layerOf(to));
    expect(Math.max(...exported)).toBe(
      layers.findIndex((folders) => folders.includes('operations')),
    );
  });

  it('imports each outside thing only where it is owned', () => {
    const wrong = imports
      .filter(
        (line) =>
          !isOwn(line) && !line.to.endsWith('.json') && line.to !== '../schema/validators.d.ts',
      )
      .filter(({ from, to }) => {
        const owner = owners.find(
          ({ package: name }) =>
            to === name || (to.startsWith(`${name}/`) && !name.startsWith('node:')),
        );
        return !owner?.files.some((file) =>
          file.endsWith('/') ? from.startsWith(file) : from === file,
        );
      });
    expect(wrong).toEqual([]);
  });

  it('names no owner that does not use what it owns', () => {
    const idle = owners.filter(({ package: name, files }) =>
      files.some(
        (file) =>
          !imports.some(
            ({ from, to }) => from.startsWith(file) && (to === name || to.startsWith(`${name}/`)),
          ),
      ),
    );
    expect(idle).toEqual([]);
  });

  it('loads nothing heavy when the program starts', () => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const line of imports) {
        if (line.from === file && !line.isType && !line.isDynamic) walk(line.to);
      }
    };
    walk('cli/main.ts');
    const heavy = owners.filter(({ isHeavy }) => isHeavy).map(({ package: name }) => name);
    expect(heavy.filter((name) => reached.has(name))).toEqual([]);
    expect(reached).toContain('commands/validate/command.ts');
    expect(reached).not.toContain('commands/validate/run.ts');
  });

  it('reads process and the clock in one file only', () => {
    const readers = [...sources].filter(
      ([file, text]) =>
        !file.startsWith('build/') && /\bprocess\.[a-z]|\bDate\.now\b|new Date\(\)/.test(text),
    );
    expect(readers.map(([file]) => file)).toEqual(ownersOfProcess);
  });

  it('has no hand-written file over 250 lines', () => {
    const long = [...sources]
      .filter(([file]) => !generated.includes(file))
      .filter(([, text]) => text.split('\n').length > 251);
    expect(long.map(([file]) => file)).toEqual([]);
  });
});
