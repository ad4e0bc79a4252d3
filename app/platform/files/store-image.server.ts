import { randomUUID } from "node:crypto";
import { database, type Reader } from "../db.server.ts";
import { encodeImage } from "./encode-image.server.ts";
import { fileStore } from "./file-store.server.ts";
import { type ImagePurpose, imagePurposes, imageSizes, storageKeyOf } from "./image-purposes.ts";

export interface StoredImage {
  id: string;
  /** Pixels of the large rendition, for `width` and `height` in the page. */
  width: number;
  height: number;
}

/**
 * Checks, re-encodes and keeps an uploaded picture; its address is `paths.file({ id, size })`.
 * Call it before the transaction that refers to it: encoding takes its time. Throws DomainError
 * `image-too-large`, `image-type`, `image-unreadable` (422).
 */
export async function storeImage({
  bytes,
  purpose,
  ownerId,
  now,
}: {
  bytes: Uint8Array;
  purpose: ImagePurpose;
  ownerId: string | null;
  now: Temporal.Instant;
}): Promise<StoredImage> {
  const images = await encodeImage(bytes, purpose);
  const store = await fileStore();
  const mediaType = `image/${imagePurposes[purpose].output}`;
  const name = randomUUID();
  const storageKey = `${purpose}/${name.slice(0, 2)}/${name}`;
  for (const size of imageSizes)
    await store.put(storageKeyOf(storageKey, size, mediaType), images[size].bytes, mediaType);
  const { width, height } = images.large;
  const { id } = await database()
    .insertInto("storedFile")
    .values({
      ownerId,
      purpose,
      storageKey,
      mediaType,
      byteLength: images.large.bytes.length + images.small.bytes.length,
      width,
      height,
      createdAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { id, width, height };
}

/** The row of a file, or undefined. */
export function findStoredFile(db: Reader, id: string) {
  return db
    .selectFrom("storedFile")
    .select([
      "id",
      "purpose",
      "storageKey",
      "mediaType",
      "ownerId",
      "width",
      "height",
      "withheldAt",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Deletes a file that nothing refers to any more: first its row, then its bytes. */
export async function removeStoredFile(id: string): Promise<void> {
  const file = await database()
    .deleteFrom("storedFile")
    .where("id", "=", id)
    .returning(["storageKey", "mediaType"])
    .executeTakeFirst();
  if (!file) return;
  const store = await fileStore();
  for (const size of imageSizes)
    await store.remove(storageKeyOf(file.storageKey, size, file.mediaType));
}
