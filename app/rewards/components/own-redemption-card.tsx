import { paths } from "#app/paths.ts";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import type { RewardTypeName } from "../rules/reward-types.ts";
import type { ShownState } from "../rules/shown-state.ts";
import { RewardTypeIcon } from "./reward-type-icon.tsx";

export interface ShownRedemption {
  id: string;
  type: RewardTypeName;
  title: string;
  requestedAt: string;
  points: number;
  origin: string;
  /** Of a seat. */
  startsAt: string | null;
  word: ShownState;
  isOpen: boolean;
}

/** Something a member claimed or was given; the whole card leads to it. */
export function OwnRedemptionCard({ redemption }: { redemption: ShownRedemption }) {
  const t = useTranslations("rewards");
  const format = useFormatter();
  const { id, type, title, requestedAt, points, origin, startsAt, word } = redemption;
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
  return (
    <li className="group relative flex items-start gap-4 rounded-card border bg-surface p-4 hover:border-line-strong sm:p-5">
      <IconTile>
        <RewardTypeIcon type={type} />
      </IconTile>
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">
          <Link
            to={paths.myReward({ id })}
            className="after:absolute after:inset-0 after:rounded-card group-hover:underline"
          >
            {title}
          </Link>
        </h3>
        <p className="mt-0.5 text-sm text-ink-faint tabular-nums">
          {startsAt
            ? format.dateTime(new Date(startsAt), { dateStyle: "medium", timeStyle: "short" })
            : day(requestedAt)}
          {" · "}
          {origin === "grant" ? t("mine.gift") : t("price", { points })}
        </p>
      </div>
      <StateBadge word={word} />
    </li>
  );
}

/** The word for how a redemption stands. */
export function StateBadge({ word }: { word: ShownState }) {
  const t = useTranslations("rewards.state");
  return <Badge tone={tones[word]}>{t(word)}</Badge>;
}

const tones: Record<ShownState, BadgeTone> = {
  reserved: "neutral",
  "awaiting-payment": "warn",
  "awaiting-address": "warn",
  ordered: "brand",
  packed: "brand",
  sent: "accent",
  received: "success",
  returned: "warn",
  seat: "success",
  "been-there": "neutral",
  given: "success",
  cancelled: "neutral",
  released: "neutral",
};
