/** Every language that we speak, by BCP 47 tag, English first. In what is built these are tags alone, without their words. */
import * as registry from './registry.js';

const { en, ...others } = registry;

export const spoken: Readonly<Record<string, unknown>> = { en, ...others };
