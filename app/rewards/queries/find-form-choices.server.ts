import { listAccess } from "#app/accounts/queries/list-access-of.server.ts";
import { listBadges } from "#app/accounts/queries/list-badges-of.server.ts";
import { listSegments } from "#app/accounts/queries/list-segments.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import type { Language } from "#app/platform/i18n/locales.ts";
import { listLevelNames } from "#app/tiers/queries/list-level-names.server.ts";
import { listProjects } from "./list-projects.server.ts";
import { listRewardCategories } from "./list-reward-categories.server.ts";

export type FormChoices = Awaited<ReturnType<typeof findFormChoices>>;

/** What the form of a reward lets staff choose from, in their language. */
export async function findFormChoices(db: Reader, language: Language) {
  const named = (rows: { id: string; names: { de: string; en: string } }[]) =>
    rows.map(({ id, names }) => ({ id, name: names[language] }));
  const projects = await listProjects(db);
  return {
    levels: await listLevelNames(db, language),
    segments: (await listSegments(db)).map(({ id, name }) => ({ id, name })),
    categories: named(await listRewardCategories(db)),
    access: named(await listAccess(db)),
    badges: named(await listBadges(db)),
    projects: projects.map(({ id, texts }) => ({ id, name: texts[language].name })),
  };
}
