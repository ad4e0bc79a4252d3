export type ImageType = "jpeg" | "png" | "webp" | "gif" | "avif";

/**
 * The kind of picture, told by its first bytes: names and media types of an upload are claims of
 * whoever sends it. Null for everything else, SVG included (it is a document that can run scripts).
 */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  for (const { type, isAt } of signatures) if (isAt(bytes)) return type;
  return null;
}

const signatures: { type: ImageType; isAt: (bytes: Uint8Array) => boolean }[] = [
  { type: "jpeg", isAt: (bytes) => startsWith(bytes, 0, [0xff, 0xd8, 0xff]) },
  {
    type: "png",
    isAt: (bytes) => startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  { type: "gif", isAt: (bytes) => hasText(bytes, 0, "GIF87a") || hasText(bytes, 0, "GIF89a") },
  { type: "webp", isAt: (bytes) => hasText(bytes, 0, "RIFF") && hasText(bytes, 8, "WEBP") },
  {
    type: "avif",
    isAt: (bytes) =>
      hasText(bytes, 4, "ftyp") && (hasText(bytes, 8, "avif") || hasText(bytes, 8, "avis")),
  },
];

function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  return startsWith(
    bytes,
    at,
    [...text].map((letter) => letter.charCodeAt(0)),
  );
}

function startsWith(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return (
    bytes.length >= at + expected.length && expected.every((byte, i) => bytes[at + i] === byte)
  );
}
