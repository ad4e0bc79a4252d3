import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import type { TagGroup } from "../queries/list-tags.server.ts";

/** All tags for those who order them, group by group, each with how many topics carry it. */
export function TagTable({ groups }: { groups: readonly TagGroup[] }) {
  const shown = groups.filter(({ group, tags }) => group !== null || tags.length > 0);
  return (
    <div className="grid gap-8">
      {shown.map((each) => (
        <TagsOfGroup key={each.group?.id ?? "none"} {...each} />
      ))}
    </div>
  );
}

function TagsOfGroup({ group, tags }: TagGroup) {
  const t = useTranslations("forumStructure.tags");
  const language = languageOf(useLocale());
  const headingId = `group-${group?.id ?? "none"}`;
  return (
    <section aria-labelledby={headingId}>
      <div className="mb-3 flex flex-wrap items-center gap-2.5 border-b pb-2">
        <h2 id={headingId} className="display text-lg">
          {group ? group.names[language] : t("noGroup")}
        </h2>
        {group?.isExclusive ? <Badge>{t("exclusive")}</Badge> : null}
        {group?.isStaffOnly ? <Badge>{t("staffOnly")}</Badge> : null}
        {group ? (
          <ButtonLink
            size="small"
            className="ml-auto"
            to={paths.adminTags({ edit: `group-${group.id}` })}
          >
            {t("edit")}
            <span className="sr-only"> {group.names[language]}</span>
          </ButtonLink>
        ) : null}
      </div>
      {tags.length === 0 ? (
        <p className="text-sm text-ink-faint">{t("emptyGroup")}</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {tags.map((tag) => (
            <li key={tag.id}>
              <Link
                to={paths.adminTags({ edit: `tag-${tag.id}` })}
                className="inline-flex min-h-8 items-center gap-2 rounded-full border bg-surface px-3 text-sm font-medium wrap-anywhere hover:border-line-strong"
              >
                {tag.name}
                <span className="text-xs text-ink-faint tabular-nums">
                  {tag.topicCount}
                  <span className="sr-only"> {t("topics", { count: tag.topicCount })}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
