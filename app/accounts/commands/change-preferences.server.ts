import { database } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { FormOfAddress, Language } from "#app/platform/i18n/locales.ts";

export interface Preferences {
  language: Language;
  /** Null follows the brand. */
  formOfAddress: FormOfAddress | null;
  timeZone: string;
  theme: "system" | "light" | "dark";
}

/** Changes what is given and leaves the rest. Throws NotFound for a closed account. */
export async function changePreferences({
  memberId,
  preferences,
  now,
}: {
  memberId: string;
  preferences: Partial<Preferences>;
  now: Temporal.Instant;
}): Promise<void> {
  const changed = await database()
    .updateTable("member")
    .set({ ...preferences, updatedAt: now })
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!changed) throw new NotFound("member");
}
