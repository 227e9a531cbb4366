import { StringDecoder } from 'node:string_decoder';
import { Transform } from 'node:stream';

/** What a terminal sends around a pasted text, where it is asked to. */
const [pasteStart, pasteEnd] = ['\u001B[200~', '\u001B[201~'];

/** Asks a terminal to mark what is pasted, and to leave that off again. */
export const markPastes = { on: '\u001B[?2004h', off: '\u001B[?2004l' } as const;

/** What is typed, with every pasted text as one line. */
export interface Typed {
  readonly input: NodeJS.ReadableStream;
  /** How many lines the longest paste had. */
  readonly pastedLines: () => number;
  /** Leaves the input alone again. */
  readonly end: () => void;
}

/**
 * What is typed at a terminal, with the lines of a pasted text joined by spaces: a line feed in it
 * is no ENTER, and answers no question. Where a terminal does not mark what is pasted, several lines
 * that arrive in one piece are taken for it.
 */
export function withoutPastedLines(source: NodeJS.ReadStream): Typed {
  const decoder = new StringDecoder('utf8');
  let isPasting = false;
  let most = 0;
  const joined = (text: string): string => {
    const lines = text.split(/\r\n|[\r\n]/);
    const meant = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
    most = Math.max(most, meant.length);
    // eslint-disable-next-line no-control-regex -- a control character would act as a key
    return meant.join(' ').replace(/[\u0000-\u001F\u007F]/g, ' ');
  };
  const read = (text: string): string => {
    if (isPasting) {
      const end = text.indexOf(pasteEnd);
      if (end === -1) return joined(text);
      isPasting = false;
      return joined(text.slice(0, end)) + read(text.slice(end + pasteEnd.length));
    }
    const start = text.indexOf(pasteStart);
    if (start === -1) return isUnmarkedPaste(text) ? joined(text) : text;
    isPasting = true;
    return text.slice(0, start) + read(text.slice(start + pasteStart.length));
  };
  const filter = new Transform({
    transform(chunk: Buffer, _, done) {
      done(null, read(decoder.write(chunk)));
    },
  });
  const input = Object.assign(filter, {
    isTTY: source.isTTY,
    setRawMode: (isRaw: boolean) => source.setRawMode(isRaw),
  });
  source.pipe(filter);
  return {
    input,
    pastedLines: () => most,
    end: () => {
      source.unpipe(filter);
      source.pause();
    },
  };
}

/** Whether a text that arrived in one piece has a line feed before its end: nobody types so fast. */
function isUnmarkedPaste(text: string): boolean {
  return !text.includes('\u001B') && /[^\r\n][\r\n]+[^\r\n]/.test(text);
}
