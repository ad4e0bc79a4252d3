import { Lock } from "lucide-react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { useFormatter, useLocale, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import type { listCategories } from "../queries/list-categories.server.ts";
import { CategoryTile } from "./category-icon.tsx";

export type ShownCategory = Awaited<ReturnType<typeof listCategories>>[number];

/** The rooms of the forum. */
export function CategoryList({ categories }: { categories: readonly ShownCategory[] }) {
  const t = useTranslations("forum.categories");
  const format = useFormatter();
  const language = languageOf(useLocale());
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {categories.map((category) => (
        <li key={category.id} className="relative flex gap-3.5 border-t py-4">
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
            <p className="mt-1 text-xs text-ink-faint tabular-nums">
              {t("counts", {
                topics: category.topicCount,
                posts: format.number(category.postCount),
              })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Tells that not everybody knows of the category. */
function CategoryLock({ category }: { category: ShownCategory }) {
  const t = useTranslations("forum.categories");
  const { visibility, accessId } = category;
  if (visibility === "public" && !accessId) return null;
  const words = accessId ? t("access") : t(visibility as "members" | "staff");
  return <Lock role="img" aria-label={words} className="size-4 text-ink-faint" />;
}
