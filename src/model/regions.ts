/** Sets of municipalities that belong together, by the name that a page gives them. */

/** A municipality; `code` is the four digits of Statistics Sweden (SCB). */
export interface Region {
  code: string;
  name: string;
}

/** GR is Göteborgsregionen. It reaches into two counties, so no beginning of a code selects it. */
export const regionSets: Readonly<Record<string, readonly Region[]>> = {
  GR: [
    { code: '1384', name: 'Kungsbacka' },
    { code: '1401', name: 'Härryda' },
    { code: '1402', name: 'Partille' },
    { code: '1407', name: 'Öckerö' },
    { code: '1415', name: 'Stenungsund' },
    { code: '1419', name: 'Tjörn' },
    { code: '1440', name: 'Ale' },
    { code: '1441', name: 'Lerum' },
    { code: '1462', name: 'Lilla Edet' },
    { code: '1480', name: 'Göteborg' },
    { code: '1481', name: 'Mölndal' },
    { code: '1482', name: 'Kungälv' },
    { code: '1489', name: 'Alingsås' },
  ],
};
