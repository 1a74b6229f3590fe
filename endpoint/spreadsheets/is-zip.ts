/** Whether these bytes begin a ZIP file, as an XLSX is. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
