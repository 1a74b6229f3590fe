/** Helpers for a document whose format is not known yet. */
import { isObject, type Json } from '../toolkit/json.js';

/** Whether one of these fields has a value. */
export const has = (json: Json, ...names: string[]): boolean => names.some((name) => json[name] != null);

/** The object in a field, or an empty one. */
export const below = (json: Json, name: string): Json => (isObject(json[name]) ? json[name] : {});
