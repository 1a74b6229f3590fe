/** Whether this is a ZIP, as an XLSX is: it begins so. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
