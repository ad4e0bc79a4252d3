import type { Reader } from "#app/platform/db.server.ts";
import type { Language } from "#app/platform/i18n/locales.ts";
import { findTierProgramme } from "./find-tier-programme.server.ts";

/** The levels there are, lowest first, for choosing one. */
export async function listLevelNames(
  db: Reader,
  language: Language,
): Promise<{ id: string; name: string }[]> {
  const levels = (await findTierProgramme(db))?.levels ?? [];
  return levels.map(({ id, name }) => ({ id, name: name[language] }));
}
