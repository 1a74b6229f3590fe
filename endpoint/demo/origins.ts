/**
 * Origins in the demo's pages. The pages are written for the default ports, so that they read as what a site would
 * really paste. Served elsewhere, they get the origin in use.
 */
export interface Origins {
  /** The origin of the tag and the JSON. */
  endpoint: string;
  /** The origin of the partner pages; undefined when there are none. */
  partners: string | undefined;
}

/** Replaces the default origins in a text by those in use. */
export const withOrigins = (text: string, { endpoint, partners }: Origins): string =>
  // In one pass, because the endpoint itself may run on 8264.
  text.replace(/http:\/\/localhost:826([34])(?!\d)/g, (written, port) =>
    port === '3' ? endpoint : (partners ?? written),
  );
