import type { Reader } from "#app/platform/db.server.ts";
import { type ForumViewer, mayOpenTopics } from "../rules/category-visibility.ts";
import { categoryColumns, type LocalizedText, readCategory } from "./category-columns.server.ts";
import { readableBy } from "./readable-categories.server.ts";

/** The categories that the viewer may see, in their order; a forum has few. */
export async function listCategories(db: Reader, { viewer }: { viewer: ForumViewer }) {
  const rows = await db
    .selectFrom("forumCategory")
    .select(categoryColumns)
    .where(readableBy(db, viewer))
    .where("archivedAt", "is", null)
    .orderBy("position")
    .orderBy("slug")
    .limit(200)
    .execute();
  return rows.map(readCategory);
}

/** One category by its slug, archived ones too; undefined where the viewer may not know of it. */
export async function findCategoryBySlug(
  db: Reader,
  { slug, viewer }: { slug: string; viewer: ForumViewer },
) {
  const row = await db
    .selectFrom("forumCategory")
    .select(categoryColumns)
    .where("slug", "=", slug)
    .where(readableBy(db, viewer))
    .executeTakeFirst();
  return row && readCategory(row);
}

/** What a category stands under and what stands below it, as far as the viewer may know of them. */
export async function listCategoriesAround(
  db: Reader,
  { category, viewer }: { category: { id: string; parentId: string | null }; viewer: ForumViewer },
) {
  const rows = await db
    .selectFrom("forumCategory")
    .select(categoryColumns)
    .where(readableBy(db, viewer))
    .where((eb) => eb.or([eb("parentId", "=", category.id), eb("id", "=", category.parentId)]))
    .where("archivedAt", "is", null)
    .orderBy("position")
    .orderBy("slug")
    .limit(200)
    .execute();
  const around = rows.map(readCategory);
  return {
    parent: around.find(({ id }) => id === category.parentId) ?? null,
    below: around.filter(({ parentId }) => parentId === category.id),
  };
}

/** Where the viewer may open topics, and what these begin with there. */
export async function listCategoriesToWriteIn(db: Reader, { viewer }: { viewer: ForumViewer }) {
  const rows = await db
    .selectFrom("forumCategory")
    .select([...categoryColumns, "templates"])
    .where(readableBy(db, viewer))
    .where("archivedAt", "is", null)
    .orderBy("position")
    .orderBy("slug")
    .limit(200)
    .execute();
  return rows.map(readTemplates).filter((category) => mayOpenTopics(category, viewer));
}

/** All categories for those who order them, archived ones last. */
export async function listCategoriesForStructure(db: Reader) {
  const rows = await db
    .selectFrom("forumCategory")
    .select([...categoryColumns, "templates"])
    .orderBy((eb) => eb("archivedAt", "is not", null))
    .orderBy("position")
    .orderBy("slug")
    .limit(500)
    .execute();
  return rows.map(readTemplates);
}

function readTemplates<Row extends Parameters<typeof readCategory>[0] & { templates: unknown }>(
  row: Row,
) {
  return { ...readCategory(row), templates: row.templates as LocalizedText | null };
}
