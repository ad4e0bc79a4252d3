import type { ReactNode } from "react";
import { useMoney } from "#app/orders/components/use-money.ts";
import { paths } from "#app/paths.ts";
import { useFormatter, useLocale, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { giftActionOf } from "../rules/gift-action.ts";
import type { NotificationItem } from "../rules/notification.types.ts";

/** What happened, in one sentence; the thing it is about is a link that marks it read. */
export function NotificationSentence({
  item,
  brandName,
}: {
  item: NotificationItem;
  brandName: string;
}) {
  const t = useTranslations("notifications.sentences");
  const levels = useTranslations("trust.levels");
  const format = useFormatter();
  const language = useLocale() === "en" ? "en" : "de";
  const money = useMoney();
  const name = item.actor?.displayName ?? brandName;
  const tags = {
    b: (text: ReactNode) => <strong className="font-semibold">{text}</strong>,
    gain: (text: ReactNode) => <strong className="font-semibold text-accent-text">{text}</strong>,
    link: (text: ReactNode) => <TextLink to={paths.notification({ id: item.id })}>{text}</TextLink>,
  };
  const title = item.post?.topicTitle ?? "";
  switch (item.kind) {
    case "mention":
    case "reply":
    case "quote":
    case "new-posts":
    case "new-topic":
      return t.rich(item.kind, {
        ...tags,
        name,
        title,
        brand: brandName,
        staff: String(item.actor?.isStaff ?? false),
        posts: item.post?.count ?? 1,
      });
    case "answer-accepted":
      return t.rich("answer-accepted", { ...tags, name, title });
    case "reaction":
      return t.rich("reaction", { ...tags, name, title });
    case "bookmark-reminder":
      return t.rich("bookmark-reminder", { ...tags, title });
    case "like":
      return t.rich("like", { ...tags, name, title, others: item.otherActors });
    case "post-hidden":
    case "post-restored":
    case "post-published":
    case "post-waits-again":
      return t.rich(item.kind, { ...tags, title });
    case "measure-taken":
    case "measure-lifted":
    case "measure-ended":
      return t.rich(item.kind, { ...tags, action: item.facts.action });
    case "report-decided":
    case "appeal-decided":
      return t.rich(item.kind, { ...tags, outcome: item.facts.outcome });
    case "points-earned": {
      const { points, sourceKind, activatesAt } = item.facts;
      const from = activatesAt ? new Date(activatesAt) : null;
      return t.rich("points-earned", {
        ...tags,
        points,
        source: sourceKind,
        isPending: String(from !== null && from.getTime() > new Date(item.createdAt).getTime()),
        date: from ? format.dateTime(from, { day: "numeric", month: "long" }) : "",
      });
    }
    case "points-granted":
      return t.rich("points-granted", { ...tags, name, points: item.facts.points });
    case "points-adjusted":
      return t.rich("points-adjusted", {
        ...tags,
        name,
        points: Math.abs(item.facts.points),
        isUp: String(item.facts.points > 0),
      });
    case "points-expiring": {
      const { points, lastDay } = item.facts;
      return t.rich("points-expiring", {
        ...tags,
        points,
        date: format.dateTime(new Date(`${lastDay}T12:00:00Z`), {
          day: "numeric",
          month: "long",
          timeZone: "UTC",
        }),
      });
    }
    case "approval-decided":
      return t.rich("approval-decided", {
        ...tags,
        name,
        outcome: item.facts.outcome,
        what: whatWasAsked[item.facts.requestKind as "points.bulk-grant"] ?? "one",
        points: item.facts.points ?? 0,
        member: item.facts.memberName ?? "",
      });
    case "reward-granted":
      return t.rich("reward-granted", {
        ...tags,
        name,
        reward: item.facts.rewardTitles[language],
        action: giftActionOf(item.facts),
      });
    case "payment-arrived": {
      const { purpose, ...amount } = item.facts;
      return t.rich("payment-arrived", { ...tags, purpose, amount: money(amount) });
    }
    case "membership-started":
    case "membership-overdue":
    case "membership-ended":
      return t.rich(item.kind, { ...tags, plan: item.facts.plan[language] });
    case "tier-reached":
      return t.rich("tier-reached", { ...tags, level: item.facts.level[language] });
    case "tier-lost": {
      const { from, to, cause } = item.facts;
      const names = { from: from[language], to: to?.[language] ?? "none" };
      const why = cause === "rules-changed" ? "rules" : cause;
      return t.rich("tier-lost", { ...tags, ...names, cause: why });
    }
    case "trust-reached":
      return t.rich("trust-reached", { ...tags, level: levels(item.facts.level) });
    case "trust-lost": {
      const { from, to, gaps } = item.facts;
      const names = { from: levels(from), to: levels(to) };
      return t.rich("trust-lost", { ...tags, ...names, gaps: gaps.length });
    }
    case "tier-at-risk":
      return t.rich("tier-at-risk", {
        ...tags,
        level: item.facts.level[language],
        // The instant given is the first at which it is lost: the day before is the last.
        date: format.dateTime(new Date(Date.parse(item.facts.until) - 1), {
          day: "numeric",
          month: "long",
        }),
      });
    case "ambassador-appointed":
    case "recommendation-converted":
      return t.rich(item.kind, { ...tags, brand: brandName });
  }
}

/** How a request is named by its kind; the others are about points of one member. */
const whatWasAsked = { "points.bulk-grant": "many", "reward.grant": "reward" } as const;
