import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { ButtonLink } from "./button-link.tsx";

/** Previous and next of a list that is paged by key. Nothing is shown when there is neither. */
export function Pagination({
  previous,
  next,
  status,
}: {
  previous?: string | undefined;
  next?: string | undefined;
  status?: ReactNode;
}) {
  const t = useTranslations("ui");
  if (!previous && !next) return null;
  return (
    <nav aria-label={t("pagination")} className="mt-6 flex items-center justify-between gap-4">
      <span className="min-w-0 flex-1">
        {previous ? (
          <ButtonLink to={previous} rel="prev" size="small">
            <ArrowLeft aria-hidden="true" />
            {t("previousPage")}
          </ButtonLink>
        ) : null}
      </span>
      {status ? <span className="text-xs text-ink-faint">{status}</span> : null}
      <span className="flex min-w-0 flex-1 justify-end">
        {next ? (
          <ButtonLink to={next} rel="next" size="small">
            {t("nextPage")}
            <ArrowRight aria-hidden="true" />
          </ButtonLink>
        ) : null}
      </span>
    </nav>
  );
}
