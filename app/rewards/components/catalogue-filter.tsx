import { paths } from "#app/paths.ts";
import { classNames } from "#app/ui/class-names.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { type CatalogueSort, catalogueSorts } from "../rules/catalogue-sort.ts";

/** Which shelf of the catalogue is shown, and in which order; nothing where there is but one shelf. */
export function CatalogueFilter({
  categories,
  category,
  sort,
}: {
  categories: readonly { id: string; name: string }[];
  /** null: all. */
  category: string | null;
  sort: CatalogueSort;
}) {
  const t = useTranslations("rewards.categories");
  if (categories.length === 0) return null;
  const order = (name: CatalogueSort) => (name === "reach" ? {} : { sort: name });
  const shelf = (id: string | null) => (id === null ? {} : { category: id });
  return (
    <div className="mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
      <Choices
        label={t("label")}
        choices={[{ id: null, name: t("all") }, ...categories].map(({ id, name }) => ({
          name,
          to: paths.rewards({ ...shelf(id), ...order(sort) }),
          isCurrent: id === category,
        }))}
      />
      <Choices
        label={t("sort")}
        choices={catalogueSorts.map((name) => ({
          name: t(name),
          to: paths.rewards({ ...shelf(category), ...order(name) }),
          isCurrent: name === sort,
        }))}
      />
    </div>
  );
}

function Choices({
  label,
  choices,
}: {
  label: string;
  choices: { name: string; to: string; isCurrent: boolean }[];
}) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ name, to, isCurrent }) => (
          <li key={to}>
            <Link
              to={to}
              preventScrollReset
              aria-current={isCurrent ? "true" : undefined}
              className={classNames(
                "inline-flex min-h-8 items-center rounded-full border px-3.5 text-sm font-medium",
                isCurrent
                  ? "border-brand bg-brand text-brand-ink"
                  : "bg-surface hover:border-line-strong",
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
