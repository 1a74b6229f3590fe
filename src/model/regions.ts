/** A region in statistics; `code` is that of the statistics office, such as SCB's four digits. */
export interface Region {
  code: string;
  name: string;
}

/** Regions that are shown together, by the name of the set, in the order of their codes. */
export const regionSets: Readonly<Record<string, readonly Region[]>> = {
  // Göteborgsregionen. Kungsbacka belongs to it but lies in another county, so no prefix of the codes defines the set.
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
