import { Chalk } from 'chalk';

/** The few ways in which a word can stand out. Without colour each gives the word back. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  error(text: string): string;
  warning(text: string): string;
}

/** The style of one stream, by whether colour was decided for it. */
export function createStyle(color: boolean): Style {
  if (!color) return plain;
  const { bold, dim, red, yellow } = new Chalk({ level: 1 });
  return { bold, dim, error: red.bold, warning: yellow.bold };
}

const asItIs = (text: string): string => text;

const plain: Style = { bold: asItIs, dim: asItIs, error: asItIs, warning: asItIs };
