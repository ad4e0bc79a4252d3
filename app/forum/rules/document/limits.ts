/** Bytes of the serialized document (UTF-8). */
export const maxDocumentBytes = 100_000;
/** Levels of nested nodes, the document itself being the first. */
export const maxDocumentDepth = 32;
export const maxDocumentNodes = 5_000;
export const maxHrefLength = 2_048;
