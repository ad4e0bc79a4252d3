import { recordAudit } from "#app/platform/audit.server.ts";
import { type Brand, forgetBrand } from "#app/platform/brand.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { saveSetting } from "#app/platform/settings.server.ts";

/**
 * Changes what is given of the brand. The version grows, so that pages and browsers let go of what
 * they kept; the audit log names what was changed.
 */
export async function changeBrand({
  changes,
  by,
  now,
}: {
  changes: Partial<Omit<Brand, "version">>;
  by: { id: string; name: string };
  now: Temporal.Instant;
}): Promise<void> {
  await inTransaction(async (trx) => {
    const row = await trx
      .selectFrom("setting")
      .select("value")
      .where("key", "=", "brand")
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new NotFound("brand");
    const before = row.value as unknown as Brand;
    const changed = (Object.keys(changes) as (keyof typeof changes)[]).filter(
      (key) => JSON.stringify(changes[key]) !== JSON.stringify(before[key]),
    );
    if (changed.length === 0) return;
    await saveSetting(trx, {
      key: "brand",
      value: { ...before, ...changes, version: before.version + 1 },
      updatedBy: by.id,
      now,
    });
    await recordAudit(trx, {
      at: now,
      actor: by,
      action: "brand.changed",
      object: { kind: "setting", id: "brand" },
      memberId: null,
      reason: null,
      facts: { changed: changed.join(", "), version: before.version + 1 },
    });
  });
  forgetBrand();
}
