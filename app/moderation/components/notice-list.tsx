import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** Notices of illegal content about the case, in the notifiers' words; only staff sees the names. */
export function NoticeList({ notices }: { notices: ReviewItemPage["notices"] }) {
  const t = useTranslations("review.notices");
  const categories = useTranslations("notices.categories");
  const format = useFormatter();
  return (
    <ul className="grid gap-4 empty:hidden">
      {notices.map((notice) => (
        <li key={notice.id} className="grid gap-1.5 border-l-3 border-accent pl-3 text-sm">
          <div className="flex flex-wrap items-center gap-2 text-ink-faint">
            {notice.kind === "notice" ? null : (
              <Badge tone="danger">{t(`kinds.${notice.kind}`)}</Badge>
            )}
            <span>
              {t("head", {
                number: notice.number,
                date: format.dateTime(new Date(notice.receivedAt), { dateStyle: "medium" }),
              })}
            </span>
            {notice.memberNumber === null ? (
              <span>{notice.flaggerName ?? notice.name ?? t("anonymous")}</span>
            ) : (
              <TextLink to={paths.adminMember({ number: notice.memberNumber })}>
                {notice.flaggerName ?? notice.name}
              </TextLink>
            )}
          </div>
          <p className="font-semibold">{categories(notice.category)}</p>
          <p className="whitespace-pre-line">{notice.explanation}</p>
        </li>
      ))}
    </ul>
  );
}
