import { CouncilError } from '../../src/errors.ts';
import type { Files } from '../../src/store/files.ts';
import { nodeFiles } from '../../src/store/node-files.ts';

/** What happens at the last call that still succeeds, or at the first one that does not. */
export type Fault = 'fails' | 'dies before' | 'dies after';

/** A file system in which the k-th call goes wrong; `calls` counts them. */
export function faulty(fault: Fault, k: number): Files & { calls: number } {
  const counted = { calls: 0 };
  const guard =
    <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      counted.calls += 1;
      const isDead = fault !== 'fails' && counted.calls > k;
      if (isDead) throw new Error('the process is dead');
      if (counted.calls !== k) return call(...args);
      if (fault === 'fails') throw new CouncilError('the disk is full');
      if (fault === 'dies after') await call(...args);
      throw new Error('the process dies');
    };
  return Object.assign(counted, {
    list: guard((path: string) => nodeFiles.list(path)),
    read: guard((path: string, limit: number) => nodeFiles.read(path, limit)),
    readGiven: guard((path: string, limit: number) => nodeFiles.readGiven(path, limit)),
    create: guard((path: string, text: string) => nodeFiles.create(path, text)),
    replace: guard((...args: Parameters<Files['replace']>) => nodeFiles.replace(...args)),
    put: guard((path: string, text: string) => nodeFiles.put(path, text)),
    append: guard((path: string, text: string) => nodeFiles.append(path, text)),
    remove: guard((...args: Parameters<Files['remove']>) => nodeFiles.remove(...args)),
  });
}
