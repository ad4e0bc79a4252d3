import { Lock } from "lucide-react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { useFormatter, useLocale, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { listCategories } from "../queries/list-categories.server.ts";
import { CategoryDot, CategoryTile } from "./category-icon.tsx";

export type ShownCategory = Awaited<ReturnType<typeof listCategories>>[number];

/** The rooms of the forum, those that stand under another in a line below it. */
export function CategoryList({ categories }: { categories: readonly ShownCategory[] }) {
  const t = useTranslations("forum.categories");
  const format = useFormatter();
  const language = languageOf(useLocale());
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {floorsOf(categories).map(({ category, below }) => (
        <li key={category.id} className="border-t py-4">
          <div className="relative flex gap-3.5">
            <CategoryTile {...category} />
            <div className="min-w-0 flex-1">
              <h3 className="flex items-center gap-1.5 text-base font-semibold">
                <Link
                  to={paths.category({ slug: category.slug })}
                  className="rounded-small after:absolute after:inset-0 hover:text-brand-text"
                >
                  {category.names[language]}
                </Link>
                <CategoryLock category={category} />
              </h3>
              <p className="text-sm text-pretty text-ink-soft">{category.descriptions[language]}</p>
              {category.isOwnTopicsOnly ? null : (
                <p className="mt-1 text-xs text-ink-faint tabular-nums">
                  {t("counts", {
                    topics: category.topicCount,
                    posts: format.number(category.postCount),
                  })}
                </p>
              )}
            </div>
          </div>
          {below.length > 0 ? (
            <div className="mt-2 pl-13.5">
              <SubCategories categories={below} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Categories below another one, by name only. */
export function SubCategories({ categories }: { categories: readonly ShownCategory[] }) {
  const t = useTranslations("forum.categories");
  const language = languageOf(useLocale());
  return (
    <ul aria-label={t("below")} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {categories.map((category) => (
        <li key={category.id} className="flex items-center gap-1.5">
          <CategoryDot colour={category.colour} />
          <TextLink to={paths.category({ slug: category.slug })}>
            {category.names[language]}
          </TextLink>
          <CategoryLock category={category} />
        </li>
      ))}
    </ul>
  );
}

/** Whoever does not see what a category stands under sees it stand by itself. */
function floorsOf(categories: readonly ShownCategory[]) {
  const ids = new Set(categories.map(({ id }) => id));
  return categories
    .filter(({ parentId }) => parentId === null || !ids.has(parentId))
    .map((category) => ({
      category,
      below: categories.filter(({ parentId }) => parentId === category.id),
    }));
}

/** Tells that not everybody knows of the category, or of what others write in it. */
function CategoryLock({ category }: { category: ShownCategory }) {
  const t = useTranslations("forum.categories");
  const { visibility, accessId, readers, isOwnTopicsOnly } = category;
  if (visibility === "public" && !accessId) return null;
  const isOfFew = accessId !== null || readers === "tier";
  const words = isOwnTopicsOnly
    ? t("ownTopicsOnly")
    : readers === "ambassadors"
      ? t("ambassadors")
      : isOfFew
        ? t("access")
        : t(visibility as "members" | "staff");
  return <Lock role="img" aria-label={words} className="size-4 shrink-0 text-ink-faint" />;
}
