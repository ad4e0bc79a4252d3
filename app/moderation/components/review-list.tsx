import { ChevronDown, ChevronUp } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { buttonLook } from "#app/ui/button-look.ts";
import { classNames } from "#app/ui/class-names.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { KeyHint } from "#app/ui/key-hint.tsx";
import { Link } from "#app/ui/link.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import type { ReviewList as ListName, ReviewItemRow } from "../queries/list-review-items.server.ts";
import { isOpenClaim } from "../rules/may-decide.ts";

type Props = {
  items: readonly ReviewItemRow[];
  list: ListName;
  open: { count: number; oldestAt: string | null };
  currentId: string | undefined;
  staffId: string;
  now: string;
};

/** The column of what waits or was decided. */
export function ReviewList(props: Props) {
  const { items, list, open, currentId } = props;
  const t = useTranslations("review");
  const format = useFormatter();
  const query = list === "decided" ? ({ list } as const) : {};
  const at = items.findIndex(({ id }) => id === currentId);
  const addressOf = (item: ReviewItemRow | undefined) =>
    item && paths.adminReviewItem({ id: item.id, ...query });
  return (
    <div className="flex min-w-0 flex-1 flex-col lg:overflow-y-auto">
      <div className="sticky top-0 z-10 bg-surface px-4.5 pt-4 max-lg:static">
        <div className="mb-1 flex items-center gap-2.5">
          <h1 className="display text-lg">{t("title")}</h1>
          <p className="min-w-0 text-xs text-ink-faint">
            {open.oldestAt
              ? t("summary", {
                  count: open.count,
                  age: format.relativeTime(new Date(open.oldestAt), new Date(props.now)),
                })
              : null}
          </p>
          <span className="ml-auto flex shrink-0">
            <Neighbour to={addressOf(items[at + 1])} name="next" />
            <Neighbour to={at > 0 ? addressOf(items[at - 1]) : undefined} name="previous" />
          </span>
        </div>
        <Tabs
          label={t("lists")}
          items={[
            {
              to: paths.adminReview(),
              label: t("open"),
              current: list === "open",
              count: open.count,
            },
            {
              to: paths.adminReview({ list: "decided" }),
              label: t("decided"),
              current: list === "decided",
            },
          ]}
        />
      </div>
      {items.length === 0 ? (
        <div className="p-4.5">
          <EmptyState title={t(list === "open" ? "emptyTitle" : "emptyDecided")}>
            {t(list === "open" ? "empty" : "emptyDecidedText")}
          </EmptyState>
        </div>
      ) : null}
      <ul className="divide-y border-b empty:hidden">
        {items.map((item) => (
          <li key={item.id}>
            <Item {...props} item={item} to={addressOf(item) as string} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Item({ item, to, currentId, staffId, now }: Props & { item: ReviewItemRow; to: string }) {
  const t = useTranslations("review");
  const format = useFormatter();
  const isCurrent = item.id === currentId;
  const title = titleOf(item);
  return (
    <Link
      to={to}
      preventScrollReset
      aria-current={isCurrent ? "true" : undefined}
      className={classNames(
        "block border-l-3 px-4 py-3 -outline-offset-2 hover:bg-sunken/60",
        isCurrent ? "border-brand-text lg:bg-brand-softer" : "border-transparent",
      )}
    >
      <span className="flex flex-wrap items-center gap-2">
        <KindBadge item={item} />
        <time dateTime={item.openedAt} className="text-xs text-ink-faint">
          {format.relativeTime(new Date(item.decidedAt ?? item.openedAt), new Date(now))}
        </time>
        {isOpenClaim(item, now) && item.claimedUntil ? (
          <span className="text-xs text-ink-faint">
            {item.claimedBy === staffId
              ? t("claimedByYou", { time: timeOf(item.claimedUntil) })
              : t("claimedBy", {
                  name: item.claimedByName ?? "",
                  time: timeOf(item.claimedUntil),
                })}
          </span>
        ) : null}
      </span>
      <span className="mt-1 block truncate text-sm font-semibold">
        {t(`titles.${title as "appeal"}`, { topic: item.topicTitle })}
      </span>
      <span className="block truncate text-sm text-ink-soft">{item.excerpt}</span>
    </Link>
  );

  function timeOf(at: string): string {
    return format.dateTime(new Date(at), { timeStyle: "short" });
  }
}

function titleOf({ kind, contestedNoticeId, reason }: ReviewItemRow) {
  if (kind === "appeal") return contestedNoticeId ? "noticeAppeal" : "appeal";
  return kind === "notice" ? "notice" : (reason ?? "other");
}

function KindBadge({ item }: { item: ReviewItemRow }) {
  const t = useTranslations("review");
  const format = useFormatter();
  if (item.decision) return <Badge>{t(`decisions.${item.decision as "hide"}`)}</Badge>;
  if (item.kind === "appeal") return <Badge tone="accent">{t("kinds.appeal")}</Badge>;
  if (item.kind === "notice")
    return <Badge tone={item.weight > 10 ? "danger" : "warn"}>{t("kinds.notice")}</Badge>;
  const weight = format.number(item.weight, { maximumFractionDigits: 1 });
  return (
    <Badge tone={item.weight >= 5 ? "danger" : "neutral"}>{t("kinds.report", { weight })}</Badge>
  );
}

/** The next or previous item: J and K. */
function Neighbour({ to, name }: { to: string | undefined; name: "next" | "previous" }) {
  const t = useTranslations("review");
  if (!to) return null;
  const key = name === "next" ? "j" : "k";
  const Icon = name === "next" ? ChevronDown : ChevronUp;
  return (
    <Link
      to={to}
      preventScrollReset
      data-key={key}
      aria-keyshortcuts={key}
      aria-label={t(name)}
      className={buttonLook({ variant: "quiet", size: "small", square: true })}
    >
      <Icon aria-hidden="true" className="lg:hidden" />
      <span className="max-lg:hidden">
        <KeyHint>{key.toUpperCase()}</KeyHint>
      </span>
    </Link>
  );
}
