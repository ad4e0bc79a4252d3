import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "./link.tsx";

/** The way here; the page itself is its title, not a crumb. */
export function Breadcrumbs({ items }: { items: readonly { label: ReactNode; to: string }[] }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("breadcrumbs")}>
      <ol className="flex flex-wrap items-center gap-x-1 text-xs text-ink-faint">
        {items.map(({ label, to }, index) => (
          <li key={to} className="flex items-center gap-1">
            {index > 0 ? <ChevronRight aria-hidden="true" className="size-3.5" /> : null}
            <Link
              to={to}
              className="-mx-1 rounded-small px-1 py-0.5 hover:text-ink hover:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
