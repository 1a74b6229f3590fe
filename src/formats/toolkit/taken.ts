/** What was taken from a document, put together: the first of several, an object, a list. */
import type { Place, Taken } from './place.js';

/** The first of several places that has what is wanted, else the fault of the first. */
export const first = <Value>(...all: (Taken<Value> | undefined)[]): Taken<Value> => {
  for (const taken of all) if (taken?.value !== undefined) return taken;
  return all.find((taken) => taken) ?? { from: '' };
};

/** A value that the document only implies, or that was made of what it says. */
export const implied = <Value>(value: Value | undefined, from: string): Taken<Value> => ({ value, from });

/** One reader for each field of a model. */
export type Fields<Model> = { [Name in keyof Model]?: Taken<Exclude<Model[Name], undefined>> | undefined };

/** An object of what was taken; nothing when a required field is faulty. */
export const group = <Model extends object>(
  at: Place,
  needed: readonly (keyof Model & string)[],
  fields: Fields<Model>,
): Taken<Model> => {
  const all = fields as Record<string, Taken<unknown> | undefined>;
  const model: Record<string, unknown> = {};
  for (const name of Object.keys(all)) {
    const taken = all[name];
    if (taken?.value !== undefined) model[name] = taken.value;
    else if ((needed as readonly string[]).includes(name))
      return { from: at.path, fault: taken?.fault, missing: taken?.missing };
    else at.reportFault(taken);
  }
  return at.made(model as Model, all);
};

/** A list of what each place gives; faulty ones are reported and left out. An empty list is none. */
export const each = <Item>(
  places: readonly Place[],
  take: (place: Place) => Taken<Item> | undefined,
): Taken<Item[]> => {
  const value: Item[] = [];
  let from = '';
  for (const place of places) {
    const taken = take(place);
    if (taken?.value !== undefined) {
      value.push(taken.value);
      from ||= place.path.replace(/(\[\d+\]|\.[^.[\]]+)$/, '');
    } else place.reportFault(taken);
  }
  return value.length ? { value, from } : { from };
};
