import type { Readable } from "node:stream";
import { database } from "#app/platform/db.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { storageKeyOf } from "#app/platform/files/image-purposes.ts";
import type { ZipEntry } from "#app/platform/files/zip.server.ts";
import { exportTable } from "./export-member-data.server.ts";
import { dataFiles } from "./member-data-groups.ts";

/**
 * Everything that belongs into a member's copy of their data: each table as JSON, each file they
 * uploaded, and a note what is what. `noteDone` hears how many parts are written.
 */
export async function* listExportEntries(
  memberId: string,
  { now, noteDone }: { now: Temporal.Instant; noteDone: (parts: number) => Promise<void> },
): AsyncGenerator<ZipEntry> {
  let parts = 0;
  const files = dataFiles();
  yield { name: "contents.json", content: piecesOf([contents(memberId, now)]) };
  for (const { name, place } of files) {
    yield { name, content: piecesOf(exportTable(place, memberId)) };
    await noteDone(++parts);
  }
  for await (const entry of listFiles(memberId)) {
    yield entry;
    await noteDone(++parts);
  }
}

/** How many parts a member's copy has. */
export async function countExportParts(memberId: string): Promise<number> {
  const { count } = await database()
    .selectFrom("storedFile")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("ownerId", "=", memberId)
    .executeTakeFirstOrThrow();
  return dataFiles().length + Number(count);
}

async function* listFiles(memberId: string): AsyncGenerator<ZipEntry> {
  const store = await fileStore();
  const files = await database()
    .selectFrom("storedFile")
    .select(["id", "purpose", "storageKey", "mediaType"])
    .where("ownerId", "=", memberId)
    .orderBy("createdAt")
    .execute();
  for (const { id, purpose, storageKey, mediaType } of files) {
    const found = await store.open(storageKeyOf(storageKey, "large", mediaType));
    if (!found) continue;
    const name = `files/${purpose}/${id}.${mediaType.slice("image/".length)}`;
    yield {
      name,
      content: found.stream as Readable & AsyncIterable<Uint8Array>,
      isCompressed: true,
    };
  }
}

async function* piecesOf(
  texts: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

function contents(memberId: string, now: Temporal.Instant): string {
  return JSON.stringify(
    {
      exportedAt: now.toString(),
      member: memberId,
      data: dataFiles().map(({ name, place }) => ({
        file: name,
        table: place.table,
        belongsToYouBy: place.through ? `${place.column} → ${place.through.table}` : place.column,
      })),
      files: "The pictures you uploaded, as they are kept, are in the folder files/.",
    },
    null,
    2,
  );
}
