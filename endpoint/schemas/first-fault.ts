import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { FormatError } from '../../src/formats/format-error.js';

// The readers of formats have checked these fields more strictly. The schema must only know the names.
for (const format of ['date', 'date-time', 'uri-reference']) FormatRegistry.Set(format, () => true);

/** The first fault that the schema finds, with the name of the field; undefined when there is none. */
export const firstFault = (schema: TSchema, model: unknown): FormatError | undefined => {
  const fault = Value.Errors(schema, model).First();
  if (!fault) return undefined;
  const { pattern, description } = fault.schema as { pattern?: string; description?: string };
  return new FormatError(
    fault.path.slice(1).replaceAll('/', '.'),
    `is ${JSON.stringify(fault.value)}, which does not fit. ${pattern && description ? description : `${fault.message}.`}`,
  );
};
