/**
 * The parts of a figure in the order of a table, the page's own part first. Each
 * stands there as it was published: nothing is summed and nothing subtracted,
 * because the sum of what is told, beside the whole, would tell what is kept back.
 */
import type { JobsProgress, RegionFigure } from '../../model/jobs-progress.js';
import type { Region } from '../../model/regions.js';

/** What a page asks for. */
export interface RegionChoice {
  /** Code of the page's own region. */
  own?: string | null | undefined;
  /** The regions to show; all of them where there is none. */
  set?: readonly Region[] | undefined;
}

/** A row of the table; a figure that is kept back or that there is not is undefined. */
export interface RegionRow extends Region {
  value: number | undefined;
  goal: number | undefined;
  status: RegionFigure['status'];
  isOwn: boolean;
}

// The names are Swedish in every language, and a page that is there in two of them has its rows in the same places.
const alphabet = new Intl.Collator('sv');

const listed = 12;

const rowOf = (region: Region, figure: RegionFigure | undefined, isOwn: boolean): RegionRow => {
  const { value = null, goal, status } = figure ?? {};
  return {
    code: region.code,
    name: region.name,
    // What is said to be confidential is not told, also where its figure has slipped out.
    value: value === null || status === 'confidential' ? undefined : value,
    goal: goal !== undefined && goal > 0 ? goal : undefined,
    status,
    isOwn,
  };
};

/** The figure of each code; of a code that stands there twice, none is the true one. */
const byCode = (regions: readonly RegionFigure[], report: (message: string) => void): Map<string, RegionFigure> => {
  const figures = new Map<string, RegionFigure>();
  for (const region of regions) {
    const { code, name } = region;
    if (figures.has(code)) report(`holds the region "${code}" twice: neither figure is shown.`);
    figures.set(code, figures.has(code) ? { code, name, value: null } : region);
  }
  return figures;
};

/** Why there is no such region, with what there is. */
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

/** The rows, the page's own first, the others by the Swedish alphabet; none where nothing is known of any. */
export const regionRows = (
  progress: JobsProgress,
  { own, set }: RegionChoice,
  report: (message: string) => void,
): RegionRow[] => {
  const { regions = [], value: whole, regionsApart } = progress;
  const figures = byCode(regions, report);
  const asked = new Map<string, Region>((set ?? regions).map((region) => [region.code, region]));
  const ownFigure = own ? figures.get(own) : undefined;
  // A set that the page's own region is not part of is one to compare it with.
  if (ownFigure) asked.set(ownFigure.code, asked.get(ownFigure.code) ?? ownFigure);
  if (![...asked.keys()].some((code) => figures.has(code))) {
    report(regions.length ? 'holds none of the regions of region-set.' : 'holds no regions to show.');
    return [];
  }
  const larger = regions.find(({ value }) => value !== null && whole !== null && value > whole);
  if (larger && !regionsApart)
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

/** The page's own figure beside the whole one. */
export interface Comparison {
  value: number;
  whole: number;
  /** Whether the one is a part of the other; a mean is none, and neither is what is larger. */
  isPart: boolean;
  /** Whether there is a share to tell: below one percent it would be rounded to nothing. */
  hasShare: boolean;
}

/** Undefined where either is kept back or missing. */
export const compare = (
  { value: whole, status, regionsApart }: JobsProgress,
  { value }: RegionRow,
): Comparison | undefined => {
  if (value === undefined || whole === null || status === 'confidential') return undefined;
  const isPart = !regionsApart && value >= 0 && value <= whole;
  return { value, whole, isPart, hasShare: isPart && value > 0 && value * 100 >= whole };
};
