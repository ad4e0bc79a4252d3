import { createWriteStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { paths } from "#app/paths.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import { zipOf } from "#app/platform/files/zip.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { retentionRules } from "#app/platform/retention.ts";
import { countExportParts, listExportEntries } from "../queries/list-export-entries.server.ts";
import { absolute, recipientOf } from "./send-confirmation.server.ts";

declare global {
  interface Jobs {
    "make-export": { exportId: string };
  }
}

/**
 * Job: writes a member's copy of their data as a ZIP file, noting how far it is, and tells them. A
 * repeat begins anew; whoever left or asked for another one meanwhile gets none.
 */
export async function makeExport({
  exportId,
  now,
}: {
  exportId: string;
  now: () => Temporal.Instant;
}): Promise<void> {
  const asked = await begin(exportId);
  if (!asked) return;
  const path = join(resolve(env().DATA_DIR, "exports"), `${exportId}.zip`);
  try {
    await mkdir(join(path, ".."), { recursive: true });
    const entries = listExportEntries(asked.memberId, {
      now: now(),
      noteDone: (partsDone) => noteProgress(exportId, partsDone),
    });
    await pipeline(Readable.from(zipOf(entries)), createWriteStream(path));
    const { size } = await stat(path);
    const storageKey = `export/${exportId.slice(0, 2)}/${exportId}.zip`;
    const store = await fileStore();
    await store.putFile(storageKey, path, "application/zip");
    const isKept = await finish({ exportId, storageKey, size, now: now() });
    if (!isKept) await store.remove(storageKey);
  } catch (error) {
    await setState(exportId, "waiting");
    throw error;
  } finally {
    await rm(path, { force: true });
  }
}

async function begin(exportId: string): Promise<{ memberId: string } | undefined> {
  const asked = await database()
    .updateTable("memberExport")
    .set({ state: "making", partsDone: 0 })
    .where("id", "=", exportId)
    .where("state", "in", ["waiting", "making"])
    .returning("memberId")
    .executeTakeFirst();
  if (!asked) return undefined;
  const partsTotal = await countExportParts(asked.memberId);
  await database()
    .updateTable("memberExport")
    .set({ partsTotal })
    .where("id", "=", exportId)
    .execute();
  return asked;
}

async function noteProgress(exportId: string, partsDone: number): Promise<void> {
  await database()
    .updateTable("memberExport")
    .set({ partsDone })
    .where("id", "=", exportId)
    .execute();
}

async function setState(exportId: string, state: "waiting"): Promise<void> {
  await database()
    .updateTable("memberExport")
    .set({ state })
    .where("id", "=", exportId)
    .where("state", "=", "making")
    .execute();
}

/** False where the member is gone or has asked anew: then nobody may find the file. */
async function finish({
  exportId,
  storageKey,
  size,
  now,
}: {
  exportId: string;
  storageKey: string;
  size: number;
  now: Temporal.Instant;
}): Promise<boolean> {
  return inTransaction(async (trx) => {
    const done = await trx
      .updateTable("memberExport")
      .set({
        state: "ready",
        storageKey,
        byteLength: size,
        readyAt: now,
        expiresAt: now.add({ hours: retentionRules.copies.hours }),
      })
      .where("id", "=", exportId)
      .where("state", "=", "making")
      .returning("memberId")
      .executeTakeFirst();
    const member = await trx
      .selectFrom("member")
      .select(["id", "email", "displayName", "language", "formOfAddress", "leavesAt"])
      .where("id", "=", done?.memberId ?? null)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!member?.email) return false;
    if (member.leavesAt) return true;
    await queueMail(trx, {
      ...(await recipientOf(member)),
      template: "export-ready",
      props: { name: member.displayName, url: absolute(paths.settingsPrivacy()) },
    });
    return true;
  });
}
