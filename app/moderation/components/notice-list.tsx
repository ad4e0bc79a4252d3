import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useLocale, useTranslations } from "#app/ui/intl.tsx";
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
              {t(notice.kind.startsWith("order") ? "orderHead" : "head", {
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
          <OrderFacts notice={notice} />
          <p className="whitespace-pre-line">{notice.explanation}</p>
        </li>
      ))}
    </ul>
  );
}

/** Of an order: from which country it comes, what it names, and until when nobody may speak of it. */
function OrderFacts({ notice }: { notice: ReviewItemPage["notices"][number] }) {
  const t = useTranslations("review.notices");
  const format = useFormatter();
  const countries = new Intl.DisplayNames([languageOf(useLocale())], { type: "region" });
  if (!notice.memberState) return null;
  return (
    <>
      <p className="text-ink-soft">
        {t("orderFrom", { country: countries.of(notice.memberState) ?? notice.memberState })}
        {notice.kind === "order-to-inform" ? ` ${t("names", { address: notice.address })}` : null}
      </p>
      {notice.silentUntil ? (
        <Alert tone="warn">
          {t("silent", {
            date: format.dateTime(new Date(notice.silentUntil), { dateStyle: "long" }),
          })}
        </Alert>
      ) : null}
    </>
  );
}
