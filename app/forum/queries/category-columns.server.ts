import type { CategoryVisibility, ReaderKind } from "../rules/category-visibility.ts";

export const categoryColumns = [
  "forumCategory.id",
  "forumCategory.slug",
  "forumCategory.names",
  "forumCategory.descriptions",
  "forumCategory.colour",
  "forumCategory.icon",
  "forumCategory.position",
  "forumCategory.visibility",
  "forumCategory.accessId",
  "forumCategory.readers",
  "forumCategory.fromTierLevelId",
  "forumCategory.isOwnTopicsOnly",
  "forumCategory.parentId",
  "forumCategory.language",
  "forumCategory.posting",
  "forumCategory.topicCount",
  "forumCategory.postCount",
  "forumCategory.archivedAt",
] as const;

export interface LocalizedText {
  de: string;
  en: string;
}

interface CategoryRow {
  names: unknown;
  descriptions: unknown;
  visibility: string;
  readers: string;
  posting: string;
  language: string | null;
}

/** Gives the columns that the database knows as text and JSON their types. */
export function readCategory<Row extends CategoryRow>(row: Row) {
  return {
    ...row,
    names: row.names as LocalizedText,
    descriptions: row.descriptions as LocalizedText,
    visibility: row.visibility as CategoryVisibility,
    readers: row.readers as ReaderKind,
    language: row.language as "de" | "en" | null,
    posting: row.posting as "members" | "staff",
  };
}
