import {
  AlarmClock,
  Award,
  BadgeCheck,
  Check,
  Coins,
  Eye,
  EyeOff,
  Flag,
  Gift,
  Handshake,
  Heart,
  Hourglass,
  type LucideIcon,
  Megaphone,
  MessagesSquare,
  ReceiptText,
  Scale,
  SmilePlus,
  Sprout,
} from "lucide-react";
import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { IconTile } from "#app/ui/icon-tile.tsx";
import type { NotificationKind, NotificationRow } from "../rules/notification.types.ts";

type Mark = { Icon: LucideIcon; tone: "brand" | "accent" | "neutral" | "danger" };

// Kinds without a mark show the face of who did it.
const marks: { [Kind in NotificationKind]?: Mark } = {
  like: { Icon: Heart, tone: "accent" },
  reaction: { Icon: SmilePlus, tone: "accent" },
  "bookmark-reminder": { Icon: AlarmClock, tone: "brand" },
  "answer-accepted": { Icon: Check, tone: "brand" },
  "post-hidden": { Icon: EyeOff, tone: "neutral" },
  "measure-taken": { Icon: Scale, tone: "neutral" },
  "measure-lifted": { Icon: Scale, tone: "brand" },
  "measure-ended": { Icon: Scale, tone: "brand" },
  "post-restored": { Icon: Eye, tone: "brand" },
  "post-published": { Icon: Eye, tone: "brand" },
  "post-waits-again": { Icon: EyeOff, tone: "neutral" },
  "report-decided": { Icon: Flag, tone: "brand" },
  "appeal-decided": { Icon: Scale, tone: "brand" },
  "tier-reached": { Icon: Award, tone: "accent" },
  "tier-lost": { Icon: Award, tone: "neutral" },
  "tier-at-risk": { Icon: Award, tone: "brand" },
  "trust-reached": { Icon: Handshake, tone: "brand" },
  "trust-lost": { Icon: Handshake, tone: "neutral" },
  "payment-arrived": { Icon: ReceiptText, tone: "accent" },
  "membership-started": { Icon: BadgeCheck, tone: "accent" },
  "membership-overdue": { Icon: ReceiptText, tone: "danger" },
  "membership-ended": { Icon: BadgeCheck, tone: "neutral" },
  "points-earned": { Icon: Coins, tone: "accent" },
  "points-granted": { Icon: Coins, tone: "accent" },
  "points-adjusted": { Icon: Coins, tone: "neutral" },
  "points-expiring": { Icon: Hourglass, tone: "neutral" },
  "reward-granted": { Icon: Gift, tone: "accent" },
  "ambassador-appointed": { Icon: Megaphone, tone: "brand" },
  "recommendation-converted": { Icon: Sprout, tone: "brand" },
};

const several: Mark = { Icon: MessagesSquare, tone: "brand" };

/** Who or what it is about, before the words. */
export function NotificationMark({
  kind,
  actor,
  post,
}: Pick<NotificationRow, "kind" | "actor" | "post">) {
  // Several posts are by several people: none of their faces stands for all.
  const mark = (post?.count ?? 1) > 1 ? (marks[kind] ?? several) : marks[kind];
  if (mark || !actor) {
    const { Icon, tone } = mark ?? { Icon: Megaphone, tone: "neutral" };
    return (
      <IconTile tone={tone}>
        <Icon />
      </IconTile>
    );
  }
  return (
    <Avatar
      name={actor.displayName}
      seed={actor.id}
      src={actor.avatarFileId && paths.file({ id: actor.avatarFileId, size: "small" })}
    />
  );
}
