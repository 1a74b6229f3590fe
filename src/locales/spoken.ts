/** The BCP 47 tag of every language that we speak, English first, each with itself. */
import * as registry from './registry.js';

export const spoken: Readonly<Record<string, unknown>> = Object.fromEntries(
  ['en', ...Object.keys(registry)].map((tag) => [tag, tag]),
);
