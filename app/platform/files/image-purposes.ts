import type { ImageType } from "./image-type.ts";

export type ImagePurpose = "avatar" | "post-image" | "brand-logo" | "reward-image";
export type ImageSize = "large" | "small";

interface Rendition {
  width: number;
  height: number;
  /** `cover` fills the box and cuts what is over, `inside` fits into it; neither enlarges a logo or photo. */
  fit: "cover" | "inside";
}

interface PurposeRules {
  accepts: readonly ImageType[];
  output: "webp" | "png";
  sizes: Record<ImageSize, Rendition>;
}

const photos = ["jpeg", "png", "webp", "gif", "avif"] as const;

/** What becomes of a picture, by what it is for. Sides in pixels. */
export const imagePurposes = {
  avatar: {
    accepts: photos,
    output: "webp",
    sizes: { large: square(256), small: square(64) },
  },
  "post-image": {
    accepts: photos,
    output: "webp",
    sizes: { large: within(1600), small: within(480) },
  },
  "reward-image": {
    accepts: photos,
    output: "webp",
    sizes: { large: within(1200), small: within(480) },
  },
  // Mail programs show PNG everywhere, WebP not yet.
  "brand-logo": {
    accepts: ["png", "webp"],
    output: "png",
    sizes: { large: within(640), small: within(160) },
  },
} as const satisfies Record<ImagePurpose, PurposeRules>;

export const imageSizes = ["large", "small"] as const satisfies readonly ImageSize[];

export const maxImageBytes = 10 * 1024 * 1024;
export const maxImagePixels = 40_000_000;

/** Where a rendition lies in the store. */
export function storageKeyOf(storageKey: string, size: ImageSize, mediaType: string): string {
  return `${storageKey}-${size}.${mediaType.slice("image/".length)}`;
}

function square(side: number): Rendition {
  return { width: side, height: side, fit: "cover" };
}

function within(side: number): Rendition {
  return { width: side, height: side, fit: "inside" };
}
