// Draws the picture of the README, `cost.svg`, from the results that are kept beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import { chartOf } from './chart.mjs';

const results = new URL('results.json', import.meta.url);
const { curve } = JSON.parse(readFileSync(results, 'utf8'));
writeFileSync(new URL('cost.svg', import.meta.url), chartOf(curve));
