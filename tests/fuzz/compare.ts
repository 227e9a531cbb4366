import { isDeepStrictEqual } from 'node:util';
import { registerLimits } from '../../src/source/limits.ts';
import { parseSource } from '../../src/source/parse.ts';
import { readStrictly } from '../../src/source/strict/read-strictly.ts';

/** What the strict reader makes of a file: nothing, the same as `parseSource`, or something else. */
export type Outcome = 'left' | 'same' | { readonly difference: string };

/** Compares both readers, where the strict one reads at all. */
export function compare(bytes: Uint8Array): Outcome {
  const strict = readStrictly(bytes, bytes.length, registerLimits);
  if (strict === undefined) return 'left';
  const { document, diagnostics } = parseSource('x.yaml', bytes, registerLimits);
  const [finding] = [...diagnostics, ...(document?.notes ?? [])];
  if (finding !== undefined) return { difference: `parseSource says ${finding.code}` };
  const isSame =
    isDeepStrictEqual(strict, document?.data) &&
    // The order of the keys.
    JSON.stringify(strict) === JSON.stringify(document?.data);
  if (isSame) return 'same';
  const [own, other] = [strict, document?.data].map((data) => JSON.stringify(data));
  return { difference: `${own ?? ''} instead of ${other ?? ''}` };
}

/** The shortest file found that still makes a difference. */
export function minimize(bytes: Uint8Array): Uint8Array {
  let shortest = bytes;
  for (let size = Math.ceil(bytes.length / 2); size >= 1;) {
    const shorter = shortenedBy(shortest, size);
    if (shorter === undefined) size = size === 1 ? 0 : Math.ceil(size / 2);
    else shortest = shorter;
  }
  return shortest;
}

function shortenedBy(bytes: Uint8Array, size: number): Uint8Array | undefined {
  for (let at = 0; at < bytes.length; at += size) {
    const rest = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]);
    if (typeof compare(rest) === 'object') return rest;
  }
  return undefined;
}
