import { build } from '../../src/build/build.mjs';

/** Builds the program once before the tests: they use its validators, and run it through `bin/`. */
export default async function setup(): Promise<void> {
  await build();
}
