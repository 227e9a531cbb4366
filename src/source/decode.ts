/** The text of UTF-8 bytes, or where the first byte stands that is not UTF-8. */
export type Decoded =
  | { readonly text: string }
  | { readonly text: string; readonly faultyByte: number; readonly faultyCharacter: number };

/** Decodes UTF-8 strictly: no byte is replaced in silence, and a byte-order mark stays visible. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isValid(bytes)) return { text: decode(bytes) };
  let valid = 0;
  let faulty = bytes.length;
  while (faulty - valid > 1) {
    const middle = Math.floor((valid + faulty) / 2);
    if (isValid(bytes.subarray(0, middle), { partial: true })) valid = middle;
    else faulty = middle;
  }
  // A sequence that begins well but goes on badly is faulty from its first byte on.
  while (!isValid(bytes.subarray(0, valid))) valid -= 1;
  return {
    text: decode(bytes),
    faultyByte: valid,
    faultyCharacter: decode(bytes.subarray(0, valid)).length,
  };
}

/**
 * The encoding with units of two or four bytes in which a file begins: by its byte-order mark, or by
 * the zero bytes that its first character, which is ASCII in any record, then has.
 */
export function wideEncodingOf(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const start = Array.from(bytes.subarray(0, 4), (byte) =>
    byte === 0 ? '0' : byte > 0xfd ? 'm' : 'x',
  );
  const pattern = start.join('');
  if (/^(?:mm00|00mm|x000|000x)$/.test(pattern)) return 'UTF-32';
  return /^(?:mm|x0|0x)/.test(pattern) ? 'UTF-16' : undefined;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function isValid(bytes: Uint8Array, options: { partial?: boolean } = {}): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: options.partial === true });
    return true;
  } catch {
    return false;
  }
}
