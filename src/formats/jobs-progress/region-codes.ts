/**
 * Whether the codes of a dimension are those of Swedish counties and municipalities. Years are no codes of regions,
 * though 1980 and 2021 look like some.
 */
export const areRegions = (id: string, codes: readonly string[]): boolean =>
  codes.every((code) => /^(0[013-9]|1[0-9]|2[0-5])(\d\d)?$/.test(code)) &&
  (/^region/i.test(id) || codes.some((code) => /^(?!19|20)\d{4}$/.test(code)));
