import type { Reader } from "#app/platform/db.server.ts";
import type { Language } from "#app/platform/i18n/locales.ts";
import type { RewardTexts } from "../rules/reward.types.ts";

/** Every reward there ever was by its title, for choosing one. */
export async function listRewardNames(db: Reader, language: Language) {
  const rows = await db
    .selectFrom("reward")
    .select(["id", "texts"])
    .orderBy("archivedAt", (order) => order.desc().nullsFirst())
    .orderBy("position")
    .orderBy("id")
    .limit(1_000)
    .execute();
  return rows.map(({ id, texts }) => ({
    id,
    name: (texts as unknown as RewardTexts)[language].title,
  }));
}
