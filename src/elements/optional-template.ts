import type { nothing, TemplateResult } from 'lit';

/** A template, or `nothing`. */
export type OptionalTemplate = TemplateResult | typeof nothing;
