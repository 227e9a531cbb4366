// What is generated from the schemas equals what is committed. `npm test -- -u` writes it anew.
import { describe, expect, it } from 'vitest';
import { codesSchema, shapesModule, titlesModule, typesModule } from './support/generate.ts';
import { formatCode } from './support/format-code.ts';

describe('generated files are up to date', () => {
  it('schemas/codes.schema.json', async () => {
    const text = await formatCode(JSON.stringify(codesSchema()), 'codes.schema.json');
    await expect(text).toMatchFileSnapshot('../schemas/codes.schema.json');
  });

  it('src/model/generated.ts', async () => {
    const text = await formatCode(await typesModule(), 'generated.ts');
    await expect(text).toMatchFileSnapshot('../src/model/generated.ts');
  });

  it('src/model/shapes.ts', async () => {
    const text = await formatCode(shapesModule(), 'shapes.ts');
    await expect(text).toMatchFileSnapshot('../src/model/shapes.ts');
  });

  it('src/model/titles.ts', async () => {
    const text = await formatCode(titlesModule(), 'titles.ts');
    await expect(text).toMatchFileSnapshot('../src/model/titles.ts');
  });
});
