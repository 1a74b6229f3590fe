/**
 * The demo's pages are written for the default ports, so that they can be read
 * as what a site would really paste. Served elsewhere, they name that place.
 */
export interface Origins {
  /** Where the tag and the JSON come from. */
  endpoint: string;
  /** Where the partner pages are; undefined when there are none. */
  partners: string | undefined;
}

/** The text with the origins that are in use. */
export const withOrigins = (text: string, { endpoint, partners }: Origins): string =>
  // In one pass: the endpoint itself may run on 8264.
  text.replace(/http:\/\/localhost:826([34])(?!\d)/g, (written, port) =>
    port === '3' ? endpoint : (partners ?? written),
  );
