/** Whether the parts of an archive are those of one document: OOXML (ECMA-376 part 2) or OpenDocument. */
export const isOffice = (names: readonly string[]): boolean =>
  names.includes('[Content_Types].xml') || names[0] === 'mimetype'
