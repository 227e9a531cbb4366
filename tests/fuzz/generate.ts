import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Random } from './random.ts';
import { snippets } from './snippets.ts';

const words = [
  ...'meeting council held planned The experts of both countries discussed e-mail Number eight'.split(
    ' ',
  ),
  ...'Экспертный совет обсудил развитие сотрудничества в регионе – «мнение» съезд'.split(' '),
  ...'Azərbaycan şəhər görüş Gəncə İsmayıllı hökumət Vereinten “Nationen” für Österreich'.split(
    ' ',
  ),
];
const keys = 'schema number status theme en ru az dates venues city id person 7times y e5'.split(
  ' ',
);

/** A record of random form and content, as some program or person may have written it. */
export function generateRecord(random: Random): string {
  const document = new Document(mapping(random, 3));
  visit(document, {
    Collection: (_, node) => {
      if (random.oneIn(8)) node.flow = true;
    },
    Node: (key, node) => {
      if (random.oneIn(25)) node.comment = ' a comment: [x]';
      if (random.oneIn(25)) node.commentBefore = ' one\n# - two';
      if (random.oneIn(20) && key !== null) node.spaceBefore = true;
      if (isScalar(node)) style(node, random);
    },
  });
  return document.toString({
    lineWidth: random.pick([0, 0, 20, 40, 80]),
    minContentWidth: 0,
    indent: random.pick([1, 2, 2, 2, 3, 4]),
    indentSeq: !random.oneIn(3),
    singleQuote: random.oneIn(3) ? true : null,
    ...(random.oneIn(4) ? { collectionStyle: random.pick(['block', 'any']) } : {}),
    ...(random.oneIn(8) ? { trueStr: 'TRUE', nullStr: random.pick(['~', 'null', '']) } : {}),
  });
}

const styles = ['BLOCK_FOLDED', 'BLOCK_LITERAL', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'] as const;

function style(node: Scalar, random: Random): void {
  if (random.oneIn(3)) node.type = Scalar[random.pick(styles)];
}

function mapping(random: Random, depth: number): Record<string, unknown> {
  const entries = Array.from({ length: 1 + random.below(4) }, () => [
    random.oneIn(12) ? text(random) : random.pick(keys),
    value(random, depth - 1),
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function value(random: Random, depth: number): unknown {
  const kind = random.below(depth <= 0 ? 6 : 12);
  if (kind >= 9) return mapping(random, depth);
  if (kind >= 6) return Array.from({ length: random.below(4) }, () => value(random, depth - 1));
  if (kind === 5) return random.pick([null, true, false, 0, 1, 12, 2021, -3, 1.5, 1e21, 0.1]);
  return text(random);
}

function text(random: Random): string {
  const parts = Array.from({ length: 1 + random.below(random.oneIn(4) ? 20 : 4) }, () =>
    random.oneIn(9) ? random.pick(snippets) : random.pick(words),
  );
  return parts.join(random.oneIn(8) ? random.pick(['\n', '\n\n', '\n ', ' \n']) : ' ');
}
