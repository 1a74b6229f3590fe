/** Tells measures from counts: there are "fewer" jobs, but a rate, an index or a price is "lower". */
import type { JobsProgress } from '../../model/jobs-progress.js';

/** Units of rates and indexes, which are not the sum of their parts. */
const shares: readonly RegExp[] = [
  // "Percent" begins like this in most languages; the other words are of languages where it does not.
  /[%‰=/]|\b(?:per[ċs]en|pro[cs]en|prots|pro ?mil|per ?mil|por ?ci?en|pour ?cen|per ?cen)|процент|відсот|ποσοστ|százal|postot|odstot|gcéad|céatad|yüzde|درصد|بالمئة|بالمائة|ሚእታዊ|boqolkiiba/iu,
  /(?:^|\s)(?:per|pr\.?|each) |^(?:pro|je|par|por|på|na|à) /iu,
  /\bind(?:ex|eks|ice|ici)|индекс|індекс|δείκτ|مؤشر|شاخص|\brates?\b|\bratio\b|\bpoints?$|poäng/iu,
];

/** Other units of measures: money, time, length, weight, energy. */
const measures: readonly RegExp[] = [
  // Codes of currencies are in capitals.
  /^\p{Sc}|^[A-Z]{3}$/u,
  /^(?:(?:md|mn|m|t)?kr\.?|kron(?:or|er|ur|a|e)|euro[as]?|dollars?|pounds?)(?!\p{L})/iu,
  /^(?:years?|år|months?|månader|days?|dagar|weeks?|veckor|hours?|timmar|minutes?|minuter|[kcm]?m[²³23]?|k?t|kg|tons?|tonnes?|ha|hectares?|hektar|[kmgt]?wh|lit(?:re|er)s?|°c)(?![\p{L}\d])/iu,
];

/** Whether figures of this unit are not the sum of their parts: a region's rate is no part of the country's rate. */
export const isShare = (unit: JobsProgress['unit']): boolean => shares.some((shape) => shape.test(unit?.other ?? ''));

/**
 * Whether the figure is measured and not counted: it has decimals, or its unit names no things. Without a unit it counts
 * jobs.
 */
export const isRate = ({ value, decimals = 0, unit, history = [] }: JobsProgress): boolean =>
  unit !== undefined &&
  (decimals > 0 ||
    [value, ...history.map((point) => point.value)].some((one) => one !== null && !Number.isInteger(one)) ||
    isShare(unit) ||
    measures.some((shape) => shape.test(unit?.other ?? '')));
