import type { Reader } from "#app/platform/db.server.ts";
import type { ForumViewer } from "../rules/category-visibility.ts";
import { categoryColumns, readCategory } from "./category-columns.server.ts";
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

/** All categories for those who order them, archived ones last. */
export async function listCategoriesForStructure(db: Reader) {
  const rows = await db
    .selectFrom("forumCategory")
    .select(categoryColumns)
    .orderBy((eb) => eb("archivedAt", "is not", null))
    .orderBy("position")
    .orderBy("slug")
    .limit(500)
    .execute();
  return rows.map(readCategory);
}
