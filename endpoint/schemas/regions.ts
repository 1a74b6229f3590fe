import { Type, type Static } from '@sinclair/typebox';
import type { Region } from '../../src/model/regions.js';
import type { Same } from './same.js';

const region = Type.Object({
  code: Type.String({ pattern: '^\\d{4}$', description: 'Four digits of Statistics Sweden (SCB).' }),
  name: Type.String({ description: 'Name of the municipality.' }),
});

/** `GET /api/regions`. */
export const regionSetsSchema = Type.Record(Type.String(), Type.Array(region), {
  $id: 'RegionSets',
  title: 'RegionSets',
  description: 'Municipalities that belong together, by the name of the set, each sorted by code.',
});

/** Compiles only while the schema and the model are the same. */
export const regionIsTheModel: Same<Static<typeof region>, Region> = true;
