import { Gift } from "lucide-react";
import { paths } from "#app/paths.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

export type ReachableReward = {
  slug: string;
  title: string;
  pointsPrice: number;
  imageFileId: string | null;
  stockLeft: number | null;
};

/** The reward the points are enough for now, else the nearest one and how far it is. */
export function RewardInReach({
  reward,
  available,
}: {
  reward: ReachableReward;
  available: number;
}) {
  const t = useTranslations("shell.standing");
  const format = useFormatter();
  const missing = reward.pointsPrice - available;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <span>{missing > 0 ? t("next") : t("enough")}</span>
        <TextLink to={paths.rewards()}>{t("rewards")}</TextLink>
      </div>
      <Link
        to={paths.reward({ slug: reward.slug })}
        className="group mt-3 flex items-center gap-3 rounded-control"
      >
        <RewardPicture fileId={reward.imageFileId} />
        <span className="min-w-0">
          <span className="block text-sm font-semibold group-hover:underline">{reward.title}</span>
          <span className="block text-xs text-ink-faint tabular-nums">
            {t("price", { points: reward.pointsPrice })}
            {reward.stockLeft !== null && reward.stockLeft <= 10
              ? ` · ${t("left", { count: reward.stockLeft })}`
              : ""}
          </span>
        </span>
      </Link>
      {missing > 0 ? (
        <div className="mt-3.5">
          <ProgressBar
            label={t("progress", { reward: reward.title })}
            tone="accent"
            value={Math.max(available, 0)}
            max={reward.pointsPrice}
            hint={t("missing", { points: format.number(missing) })}
          />
        </div>
      ) : null}
    </div>
  );
}

function RewardPicture({ fileId }: { fileId: string | null }) {
  if (fileId)
    return (
      <img
        src={paths.file({ id: fileId, size: "small" })}
        alt=""
        loading="lazy"
        className="size-13 shrink-0 rounded-control bg-sunken object-cover"
      />
    );
  return (
    <span
      aria-hidden="true"
      className="grid size-13 shrink-0 place-items-center rounded-control bg-linear-to-br from-accent-soft to-accent/60 text-accent-soft-ink"
    >
      <Gift className="size-6" />
    </span>
  );
}
