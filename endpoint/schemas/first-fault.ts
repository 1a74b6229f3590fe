import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { FormatError } from '../../src/formats/format-error.js';

// The formats' own readers are stricter than these could be; without them the schema refuses the names.
for (const format of ['date', 'date-time', 'uri-reference']) FormatRegistry.Set(format, () => true);

/** What the schema finds wrong first, by the name of the field; undefined when the model fits. */
export const firstFault = (schema: TSchema, model: unknown): FormatError | undefined => {
  const fault = Value.Errors(schema, model).First();
  if (!fault) return undefined;
  const { pattern, description } = fault.schema as { pattern?: string; description?: string };
  return new FormatError(
    fault.path.slice(1).replaceAll('/', '.'),
    `is ${JSON.stringify(fault.value)}, which does not fit. ${pattern && description ? description : `${fault.message}.`}`,
  );
};
