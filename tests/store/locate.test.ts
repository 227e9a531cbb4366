import { describe, expect, it } from 'vitest';
import { CouncilError } from '../../src/errors.ts';
import type { ReadOnlyFiles } from '../../src/store/files.ts';
import { locateDataFolder, type Whereabouts } from '../../src/store/locate.ts';

/** A disk on which folders hold entries of these names, and some folders may not be read. */
function diskWith(
  folders: Readonly<Record<string, readonly string[]>>,
  closed: readonly string[] = [],
): ReadOnlyFiles {
  const refuse = (): Promise<never> => Promise.reject(new CouncilError('permission is missing'));
  return {
    list(folder) {
      if (closed.includes(folder)) return refuse();
      return Promise.resolve(folders[folder]?.map((name) => ({ name, kind: 'file' as const })));
    },
    read: refuse,
  };
}

const here = ['council.yaml'];

describe('the data folder', () => {
  it.each<[string, Record<string, string[]>, Whereabouts, string]>([
    ['the current one', { '/a/b': here }, { cwd: '/a/b' }, '/a/b'],
    ['`data` in it', { '/a/b/data': here }, { cwd: '/a/b' }, '/a/b/data'],
    ['one above', { '/a': here }, { cwd: '/a/b/c' }, '/a'],
    ['`data` in one above', { '/a/data': here }, { cwd: '/a/b/c' }, '/a/data'],
    ['the root of the disk', { '/': here }, { cwd: '/a/b' }, '/'],
    ['itself before its `data`', { '/a': here, '/a/data': here }, { cwd: '/a' }, '/a'],
    ['the nearer one', { '/a/b/data': here, '/a': here }, { cwd: '/a/b/c' }, '/a/b/data'],
    ['in the root of the repository', { '/a': ['.git', ...here] }, { cwd: '/a/b' }, '/a'],
    ['in the home folder', { '/home/x': here }, { cwd: '/home/x/b', home: '/home/x' }, '/home/x'],
    ['the one that --data names', { '/a': here, '/d': here }, { cwd: '/a', data: '/d' }, '/d'],
    ['that, from the current one', { '/a/d/e': here }, { cwd: '/a/b', data: '../d/e/' }, '/a/d/e'],
    [
      'the one that COUNCIL_DATA names',
      { '/a': here, '/d': here },
      { cwd: '/a', fromEnvironment: '/d' },
      '/d',
    ],
    [
      'the one that --data names, whatever COUNCIL_DATA says',
      { '/d': here, '/e': here },
      { cwd: '/a', data: '/d', fromEnvironment: '/e' },
      '/d',
    ],
    [
      'the current one where COUNCIL_DATA is empty',
      { '/a': here },
      { cwd: '/a', fromEnvironment: '' },
      '/a',
    ],
  ])('is %s', async (_, folders, whereabouts, expected) => {
    expect(await locateDataFolder(diskWith(folders), whereabouts)).toBe(expected);
  });

  it.each<[string, Record<string, string[]>, Whereabouts]>([
    ['nowhere', { '/a/b': ['readme.md'] }, { cwd: '/a/b' }],
    ['in a folder beside', { '/a/c': here }, { cwd: '/a/b' }],
    ['above the root of the repository', { '/a': here, '/a/b': ['.git'] }, { cwd: '/a/b/c' }],
    ['above the home folder', { '/home': here }, { cwd: '/home/x/b', home: '/home/x' }],
    ['not where --data says', { '/a': here, '/d': [] }, { cwd: '/a', data: '/d' }],
    ['in `data` of the folder that --data names', { '/d/data': here }, { cwd: '/a', data: '/d' }],
    ['not where COUNCIL_DATA says', { '/a': here }, { cwd: '/a', fromEnvironment: '/d' }],
  ])('is not found: %s', async (_, folders, whereabouts) => {
    await expect(locateDataFolder(diskWith(folders), whereabouts)).rejects.toThrow(CouncilError);
  });

  it('is the current one although a folder above may not be read', async () => {
    const disk = diskWith({ '/srv/archive': here }, ['/srv']);
    expect(await locateDataFolder(disk, { cwd: '/srv/archive' })).toBe('/srv/archive');
  });

  it.each([
    [{ cwd: '/a', data: '/d' }, '--data'],
    [{ cwd: '/a', fromEnvironment: '/d' }, 'COUNCIL_DATA'],
    [{ cwd: '/a' }, '--data'],
  ])('that is not found is followed by what to do', async (whereabouts, named) => {
    const failure: unknown = await locateDataFolder(diskWith({}), whereabouts).catch(
      (error: unknown) => error,
    );
    expect(failure instanceof CouncilError ? failure.help : undefined).toContain(named);
  });
});
