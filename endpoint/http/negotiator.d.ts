/** negotiator comes without types, and those of others do not know `preferred`. */
declare module 'negotiator' {
  /** What a request asks for. */
  export class Negotiator {
    constructor(request: { headers: Readonly<Record<string, string | undefined>> });

    /**
     * The codings that `Accept-Encoding` allows, best first.
     * @param options `preferred` go first among those of one weight
     */
    encodings<Coding extends string>(
      available: readonly Coding[],
      options?: { preferred?: readonly Coding[] },
    ): Coding[];
  }
}
