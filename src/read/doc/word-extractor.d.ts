declare module "word-extractor" {
  interface Options {
    readonly filterUnicode?: boolean;
    readonly includeHeadersAndFooters?: boolean;
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<{ getBody(options?: Options): string; getTextboxes(options?: Options): string }>;
  }
}
