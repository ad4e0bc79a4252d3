import { sql } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import { forgetBrand } from "#app/platform/brand.server.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";
import { type ThemePreset, themePresets } from "#app/ui/theme-presets.ts";
import { hashPassword } from "../passwords.server.ts";
import { consumeToken } from "./consume-token.server.ts";
import { refuseWeakPassword } from "./refuse-weak-password.server.ts";

export interface BrandSetUp {
  token: string;
  brandName: string;
  language: "de" | "en";
  formOfAddress: "du" | "sie";
  timeZone: string;
  currency: string;
  preset: ThemePreset;
  displayName: string;
  email: string;
  password: string;
}

/**
 * Makes the brand and its owner, once. Throws WeakPassword, TokenRefused, and NotFound where the
 * brand exists already.
 */
export async function setUpBrand(
  form: BrandSetUp,
  { now }: { now: Temporal.Instant },
): Promise<{ memberId: string }> {
  await refuseWeakPassword(form.password, { ...form, role: "admin" });
  const passwordHash = await hashPassword(form.password);
  const owner = await inTransaction(async (trx) => {
    // Two owners at the same moment: the second one finds the brand made.
    await sql`select pg_advisory_xact_lock(hashtext('set-up'))`.execute(trx);
    if (await findSetting(trx, "brand")) throw new NotFound("set-up");
    await consumeToken(trx, { token: form.token, purpose: "set-up", now });
    const { id: memberId } = await insertOwner(trx, { form, passwordHash, now });
    await saveBrand(trx, { form, memberId, now });
    await recordAudit(trx, {
      at: now,
      actor: { id: memberId, name: form.displayName },
      action: "brand.set-up",
      object: { kind: "brand", id: "brand" },
      memberId,
      reason: null,
    });
    return { memberId };
  });
  forgetBrand();
  return owner;
}

function insertOwner(
  trx: Transaction<Database>,
  { form, passwordHash, now }: { form: BrandSetUp; passwordHash: string; now: Temporal.Instant },
): Promise<{ id: string }> {
  const { displayName, email, language, formOfAddress, timeZone } = form;
  return trx
    .insertInto("member")
    .values({
      displayName,
      email,
      language,
      formOfAddress,
      timeZone,
      passwordHash,
      role: "admin",
      joinedAt: now,
      emailConfirmedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
}

async function saveBrand(
  trx: Transaction<Database>,
  { form, memberId, now }: { form: BrandSetUp; memberId: string; now: Temporal.Instant },
): Promise<void> {
  const { brandName: name, language, formOfAddress, timeZone, currency } = form;
  await saveSetting(trx, {
    key: "brand",
    value: {
      name,
      claim: { de: "", en: "" },
      language,
      formOfAddress,
      timeZone,
      currency,
      theme: themePresets[form.preset],
      logoFileId: null,
      version: 1,
    },
    updatedBy: memberId,
    now,
  });
}
