/**
 * The parts of a figure in the order of a table, the page's own part first. Each is shown as it was published. Nothing
 * is added up or subtracted, because the sum of the known parts, compared with the whole, would reveal a confidential
 * one.
 */
import type { JobsProgress, RegionFigure } from '../../model/jobs-progress.js';
import type { Region } from '../../model/regions.js';
import { isShare } from './is-rate.js';

/** The page's choice. */
export interface RegionChoice {
  /** Code of the page's own region. */
  own?: string | null | undefined;
  /** The regions to show; all of them where it is missing. */
  set?: readonly Region[] | undefined;
}

/** A row of the table; `value` is undefined for a figure that is confidential or missing. */
export interface RegionRow extends Region {
  value: number | undefined;
  goal: number | undefined;
  status: RegionFigure['status'];
  isOwn: boolean;
}

// The names are Swedish in every language, and all language versions of a page keep the same order.
const alphabet = new Intl.Collator('sv');

const listed = 12;

const rowOf = (region: Region, figure: RegionFigure | undefined, isOwn: boolean): RegionRow => {
  const { value = null, goal, status } = figure ?? {};
  return {
    code: region.code,
    name: region.name,
    // A confidential figure has no value, even if the document contains one.
    value: value === null || status === 'confidential' ? undefined : value,
    goal: (goal ?? 0) > 0 ? goal : undefined,
    status,
    isOwn,
  };
};

/** The figure of each code. A code that occurs twice has none, because either could be wrong. */
const byCode = (regions: readonly RegionFigure[], report: (message: string) => void): Map<string, RegionFigure> => {
  const figures = new Map<string, RegionFigure>();
  for (const region of regions) {
    const { code, name } = region;
    if (figures.has(code)) report(`holds the region "${code}" twice: neither figure is shown.`);
    figures.set(code, figures.has(code) ? { code, name, value: null } : region);
  }
  return figures;
};

/** The message for an unknown region, with the known ones. */
const unknown = (own: string, codes: readonly string[]): string => {
  const bare = (code: string): string => code.replace(/^0+/, '');
  const near = codes.find((code) => bare(code) === bare(own));
  const more = codes.length - listed;
  return `holds no region "${own}". ${
    near === undefined
      ? `There are: ${codes.slice(0, listed).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`
      : `It holds "${near}": zeros at the start of a code belong to it.`
  }`;
};

/** The rows, the page's own first, the others in the order of the Swedish alphabet; empty where no figure is known. */
export const regionRows = (
  progress: JobsProgress,
  { own, set }: RegionChoice,
  report: (message: string) => void,
): RegionRow[] => {
  const { regions = [], value: whole, regionsApart, unit } = progress;
  const figures = byCode(regions, report);
  const asked = new Map<string, Region>((set ?? regions).map((region) => [region.code, region]));
  const ownFigure = own ? figures.get(own) : undefined;
  // The page's own region is also shown beside a set that does not contain it, for comparison.
  if (ownFigure) asked.set(ownFigure.code, asked.get(ownFigure.code) ?? ownFigure);
  if (![...asked.keys()].some((code) => figures.has(code))) {
    report(regions.length ? 'holds none of the regions of region-set.' : 'holds no regions to show.');
    return [];
  }
  const larger = regions.find(({ value }) => value !== null && whole !== null && value > whole);
  if (larger && !regionsApart && !isShare(unit))
    report(`holds a region ("${larger.code}") that is more than the whole: with "regionsApart" it is no part of it.`);
  if (own && !asked.has(own)) report(unknown(own, [...figures.keys()]));
  return [...asked.values()]
    .map((region) => rowOf(region, figures.get(region.code), region.code === own))
    .sort(
      (one, other) =>
        Number(other.isOwn) - Number(one.isOwn) ||
        alphabet.compare(one.name, other.name) ||
        (one.code < other.code ? -1 : 1),
    );
};

/** The page's own figure and the whole one. */
export interface Comparison {
  value: number;
  whole: number;
  /** Whether one is a part of the other. A mean or a rate is not, and neither is a larger figure. */
  isPart: boolean;
  /** Whether a share is shown; below one percent it would be rounded to zero. */
  hasShare: boolean;
}

/** Undefined where either is confidential or missing. */
export const compare = (
  { value: whole, status, regionsApart, unit }: JobsProgress,
  { value }: RegionRow,
): Comparison | undefined => {
  if (value === undefined || whole === null || status === 'confidential') return undefined;
  const isPart = !regionsApart && !isShare(unit) && value >= 0 && value <= whole;
  return { value, whole, isPart, hasShare: isPart && value > 0 && value * 100 >= whole };
};
