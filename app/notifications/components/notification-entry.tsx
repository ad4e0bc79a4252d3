import { TrustGaps } from "#app/forum/components/trust-grounds.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import { giftActionOf } from "../rules/gift-action.ts";
import type { NotificationItem } from "../rules/notification.types.ts";
import { NotificationMark } from "./notification-mark.tsx";
import { NotificationSentence } from "./notification-sentence.tsx";

/** One happening: who, what, in whose words, and what can be done about it. */
export function NotificationEntry({
  item,
  brandName,
  emphasis = "secondary",
}: {
  item: NotificationItem;
  brandName: string;
  /** The one item of a view whose action stands out. */
  emphasis?: "primary" | "secondary";
}) {
  const t = useTranslations("notifications");
  const format = useFormatter();
  const now = useNow();
  const words = wordsOf(item);
  const action = actionOf(item);
  const createdAt = new Date(item.createdAt);
  return (
    <li className="relative flex gap-4 py-5.5">
      {item.readAt === null ? (
        <span className="absolute top-10 -left-3.5 size-1.75 rounded-full bg-accent max-sm:-left-3">
          <span className="sr-only">{t("unread")}</span>
        </span>
      ) : null}
      <NotificationMark kind={item.kind} actor={item.actor} post={item.post} />
      <div className="min-w-0 flex-1">
        <p className="text-sm">
          <NotificationSentence item={item} brandName={brandName} />
        </p>
        <TrustNews item={item} />
        {words ? (
          <div className="mt-2.5">
            <Quote>{words}</Quote>
          </div>
        ) : null}
        <div className={`flex flex-wrap items-center gap-3 ${action ? "mt-3.5" : "mt-1"}`}>
          {action ? (
            <ButtonLink
              to={paths.notification({ id: item.id })}
              variant={action === "answer" ? emphasis : "secondary"}
              size="small"
            >
              {t(`actions.${action}`)}
            </ButtonLink>
          ) : null}
          <span className="text-xs text-ink-faint">
            <RelativeTime
              dateTime={item.createdAt}
              label={format.relativeTime(createdAt, now)}
              title={format.dateTime(createdAt, { dateStyle: "long", timeStyle: "short" })}
            />
          </span>
        </div>
      </div>
    </li>
  );
}

/** What a level allows now, or what it takes to come back. */
function TrustNews({ item }: { item: NotificationItem }) {
  const gives = useTranslations("trust.gives");
  if (item.kind === "trust-reached")
    return (
      <p className="mt-1 text-sm text-ink-soft">{gives(item.facts.level, item.facts.allowed)}</p>
    );
  if (item.kind !== "trust-lost" || item.facts.gaps.length === 0) return null;
  return (
    <div className="mt-1.5">
      <TrustGaps gaps={item.facts.gaps} days={item.facts.days} />
    </div>
  );
}

type Action = "answer" | "link" | "reasons" | ReturnType<typeof giftActionOf>;

function actionOf(item: NotificationItem): Action | undefined {
  return item.kind === "reward-granted" ? giftActionOf(item.facts) : actions[item.kind];
}

const actions: { [Kind in NotificationItem["kind"]]?: Action } = {
  mention: "answer",
  reply: "answer",
  quote: "answer",
  "post-hidden": "reasons",
  "measure-taken": "reasons",
  "ambassador-appointed": "link",
};

const wordsOfPost = new Set<NotificationItem["kind"]>([
  "reply",
  "mention",
  "quote",
  "new-posts",
  "new-topic",
]);

/** The words somebody wrote: the answer, or the reason given. */
function wordsOf(item: NotificationItem): string | null {
  if (item.kind === "bookmark-reminder") return item.facts.note;
  if (wordsOfPost.has(item.kind) && item.post) return item.post.excerpt || null;
  if (item.kind === "approval-decided") return item.facts.note;
  return "reason" in item.facts ? item.facts.reason || null : null;
}
