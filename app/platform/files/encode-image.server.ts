import sharp, { type Sharp } from "sharp";
import { DomainError } from "../errors.ts";
import {
  type ImagePurpose,
  type ImageSize,
  imagePurposes,
  maxImageBytes,
  maxImagePixels,
} from "./image-purposes.ts";
import { imageTypeOf } from "./image-type.ts";

export interface EncodedImage {
  bytes: Buffer;
  width: number;
  height: number;
}

const secondsPerImage = 15;
const imagesAtOnce = 2;

// Each picture takes one thread of the pool that file access needs too; the others wait their turn.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Decodes a picture and writes it anew in the sizes of its purpose: turned upright, without EXIF,
 * only the first frame. Throws `image-too-large`, `image-type` or `image-unreadable`.
 */
export async function encodeImage(
  bytes: Uint8Array,
  purpose: ImagePurpose,
): Promise<Record<ImageSize, EncodedImage>> {
  refuseUnfit(bytes, purpose);
  return oneOfFew(async () => {
    await refuseTooManyPixels(bytes);
    const { sizes } = imagePurposes[purpose];
    try {
      const large = await render(bytes, purpose, sizes.large);
      // The small one is made of the large one: the upload is decoded once.
      return { large, small: await render(large.bytes, purpose, sizes.small) };
    } catch {
      throw new DomainError("image-unreadable", {}, 422);
    }
  });
}

function refuseUnfit(bytes: Uint8Array, purpose: ImagePurpose): void {
  if (bytes.length > maxImageBytes) throw tooLarge();
  const type = imageTypeOf(bytes);
  const accepted: readonly string[] = imagePurposes[purpose].accepts;
  if (!type || !accepted.includes(type)) {
    throw new DomainError("image-type", { types: accepted.join(", ").toUpperCase() }, 422);
  }
}

/** Reads the header only: a bomb is refused before a single pixel is unpacked. */
async function refuseTooManyPixels(bytes: Uint8Array): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new DomainError("image-unreadable", {}, 422);
    });
  if (width * height > maxImagePixels) throw tooLarge();
}

function tooLarge(): DomainError {
  return new DomainError(
    "image-too-large",
    {
      maxMegabytes: maxImageBytes / 1024 / 1024,
      maxMegapixels: maxImagePixels / 1_000_000,
    },
    422,
  );
}

async function render(
  bytes: Uint8Array,
  purpose: ImagePurpose,
  { width, height, fit }: { width: number; height: number; fit: "cover" | "inside" },
): Promise<EncodedImage> {
  const picture = sharp(bytes, { limitInputPixels: maxImagePixels, failOn: "error" })
    .timeout({ seconds: secondsPerImage })
    .autoOrient()
    .resize({ width, height, fit, withoutEnlargement: fit === "inside" });
  const { data, info } = await written(picture, imagePurposes[purpose].output).toBuffer({
    resolveWithObject: true,
  });
  return { bytes: data, width: info.width, height: info.height };
}

function written(picture: Sharp, output: "webp" | "png"): Sharp {
  return output === "png" ? picture.png({ compressionLevel: 9 }) : picture.webp({ quality: 82 });
}

let running = 0;
const waiting: (() => void)[] = [];

async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (running >= imagesAtOnce) await new Promise<void>((start) => waiting.push(start));
  else running++;
  try {
    return await work();
  } finally {
    // The place is handed on, so that nobody slips in between.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
