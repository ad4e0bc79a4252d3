import { randomUUID } from "node:crypto";
import { database } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";

const maxMegabytes = 10;

/**
 * Keeps a file for those who claim it; it has no public address. Call it before the transaction that
 * refers to it. Throws DomainError file-too-large (422).
 */
export async function storeRewardFile({
  file,
  by,
  now,
}: {
  file: { name: string; bytes: Uint8Array };
  by: { id: string } | null;
  now: Temporal.Instant;
}): Promise<string> {
  if (file.bytes.length > maxMegabytes * 1024 * 1024)
    throw new DomainError("file-too-large", { maxMegabytes }, 422);
  const name = randomUUID();
  const storageKey = `reward-file/${name.slice(0, 2)}/${name}.bin`;
  const mediaType = mediaTypeOf(file.name);
  await (await fileStore()).put(storageKey, file.bytes, mediaType);
  const { id } = await database()
    .insertInto("rewardFile")
    .values({
      storageKey,
      fileName: file.name.replaceAll(/[\p{Cc}/\\]/gu, "_").slice(0, 200) || "file",
      mediaType,
      byteLength: file.bytes.length,
      createdAt: now,
      createdBy: by?.id ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** By the name's end: what an upload says of itself is not trusted, and it is always saved, never shown. */
function mediaTypeOf(name: string): string {
  const extension = name.toLowerCase().split(".").at(-1) ?? "";
  return known.get(extension) ?? "application/octet-stream";
}

const known = new Map([
  ["pdf", "application/pdf"],
  ["epub", "application/epub+zip"],
  ["zip", "application/zip"],
  ["mp3", "audio/mpeg"],
  ["mp4", "video/mp4"],
  ["jpg", "image/jpeg"],
  ["png", "image/png"],
]);
