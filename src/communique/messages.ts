import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { isMapping } from '../model/paths.ts';
import az from './messages/az.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };

/** The words of one language; each is an ICU message but `locale`, the BCP 47 tag for `Intl`. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

/** The name of a message. */
export type MessageKey = Exclude<keyof typeof en, 'locale'>;

/** The languages that `council` brings along. A further language is one more file. */
export const ownMessages: ReadonlyMap<string, Messages> = new Map(Object.entries({ az, en, ru }));

/** What a message can name beyond what the English one names, for languages that need it. */
const furtherArguments: Readonly<Partial<Record<MessageKey, readonly string[]>>> = {
  ordinal: ['form'],
  meeting: ['form'],
  month: ['form'],
  year: ['year_number'],
  forum_edition: ['number', 'roman'],
  in_language: ['language'],
};

/** What is wrong with the messages of a language: one sentence for each fault, none if all is right. */
export function faultsOfMessages(value: unknown): string[] {
  if (!isMapping(value)) return ['it is not a mapping from the names of messages to messages'];
  const known = Object.keys(en);
  const missing = known.filter((key) => !Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  return [
    ...missing.map((key) => `\`${key}\` is missing`),
    ...unknown.map((key) => `\`${key}\` is not the name of a message`),
    ...Object.entries(value).flatMap(([key, message]) =>
      isKey(key) ? faultOfMessage(key, message) : [],
    ),
  ];
}

/** Whether a value has every message of a language, and each can be filled in. */
export function isMessages(value: unknown): value is Messages {
  return faultsOfMessages(value).length === 0;
}

function isKey(key: string): key is keyof Messages {
  return Object.hasOwn(en, key);
}

function faultOfMessage(key: keyof Messages, message: unknown): string[] {
  if (typeof message !== 'string' || message.trim() === '') return [`\`${key}\` is not a text`];
  if (key === 'locale') {
    return isLocale(message) ? [] : ['`locale` is not the code of a language'];
  }
  try {
    const offered = [...argumentsIn(syntaxOf(en[key])), ...(furtherArguments[key] ?? [])];
    const foreign = argumentsIn(syntaxOf(message)).filter((name) => !offered.includes(name));
    return foreign.map((name) => `\`${key}\` names \`${name}\`, which it is not given`);
  } catch (error) {
    return [`\`${key}\` is not an ICU message: ${error instanceof Error ? error.message : ''}`];
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * The locales for which something of `Intl` is made. Not all of it knows every language, and without
 * another one it takes that of the system.
 */
export function localesFor(locale: string): string[] {
  return [locale, 'en'];
}

/** The syntax of an ICU message. */
export function syntaxOf(message: string): MessageFormatElement[] {
  return parse(message, { ignoreTag: true });
}

/** The arguments that a message names; it may choose and fill in, nothing else. */
function argumentsIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    if (isLiteralElement(element) || isPoundElement(element)) return [];
    if (isArgumentElement(element)) return [element.value];
    if (isSelectElement(element) || isPluralElement(element)) {
      const branches = Object.values(element.options).map(({ value }) => value);
      return [element.value, ...branches.flatMap(argumentsIn)];
    }
    throw new Error('it may hold texts, arguments, `select`, `plural` and `selectordinal` only');
  });
}
