/** negotiator has no types of its own, and those from DefinitelyTyped lack `preferred`. */
declare module 'negotiator' {
  /** Reads what a request accepts. */
  export class Negotiator {
    constructor(request: { headers: Readonly<Record<string, string | undefined>> });

    /**
     * The codings that `Accept-Encoding` allows, best first.
     * @param options `preferred` come first among codings of equal weight
     */
    encodings<Coding extends string>(
      available: readonly Coding[],
      options?: { preferred?: readonly Coding[] },
    ): Coding[];
  }
}
