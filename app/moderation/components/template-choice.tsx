import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** Words that the team keeps ready in the author's language: one press fills in clause and reason. */
export function TemplateChoice({ page, act }: { page: ReviewItemPage; act: string }) {
  const t = useTranslations("review.templates");
  const { item, templates, query } = page;
  if (templates.length === 0) return null;
  return (
    <nav aria-label={t("label")} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <span aria-hidden="true" className="text-ink-faint">
        {t("label")}
      </span>
      {templates.map(({ id, clause, name }) => (
        <TextLink
          key={id}
          to={paths.adminReviewItem({ id: item.id, ...query, act, template: id })}
          preventScrollReset
          className="py-0.5"
        >
          {t("choice", { clause: String(clause), name })}
        </TextLink>
      ))}
    </nav>
  );
}
