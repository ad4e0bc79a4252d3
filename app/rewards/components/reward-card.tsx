import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { ProgressBar } from "#app/ui/progress-bar.tsx";
import type { Obstacle } from "../rules/availability.ts";
import type { ShownReward } from "../rules/shown-reward.ts";
import { RewardPicture } from "./reward-picture.tsx";
import { useObstacleText } from "./use-obstacle-text.ts";
import { usePriceText } from "./use-price-text.ts";

const fewPieces = 10;

/** A reward in the catalogue; the whole card leads to it. */
export function RewardCard({ reward }: { reward: ShownReward }) {
  const t = useTranslations("rewards");
  const { title, pointsPrice, stockLeft, obstacles } = reward;
  const priceText = usePriceText();
  const [obstacle] = obstacles;
  const isOut = stockLeft === 0;
  const isFew = stockLeft !== null && stockLeft > 0 && stockLeft <= fewPieces;
  return (
    <li className="group relative flex flex-col overflow-hidden rounded-card border bg-surface transition-colors hover:border-line-strong">
      <RewardPicture
        {...reward}
        size="small"
        muted={obstacle !== undefined && obstacle.code !== "points-missing"}
      />
      <div className="flex flex-1 flex-col gap-1 p-4 sm:p-5">
        <h3 className="display text-lg">
          <Link
            to={paths.reward({ slug: reward.slug })}
            className="underline-offset-3 after:absolute after:inset-0 after:rounded-card group-hover:underline"
          >
            {title}
          </Link>
        </h3>
        <p className="text-sm tabular-nums">
          <span className="font-semibold">{priceText(reward)}</span>
          {isFew ? (
            <span className="text-ink-faint"> · {t("stock.few", { count: stockLeft })}</span>
          ) : null}
          {isOut && !obstacle ? (
            <span className="text-ink-faint"> · {t("stock.soldOut")}</span>
          ) : null}
        </p>
        {obstacle ? <Distance obstacle={obstacle} title={title} pointsPrice={pointsPrice} /> : null}
      </div>
    </li>
  );
}

function Distance({
  obstacle,
  title,
  pointsPrice,
}: {
  obstacle: Obstacle;
  title: string;
  pointsPrice: number;
}) {
  const t = useTranslations("rewards");
  const text = useObstacleText()(obstacle);
  if (obstacle.code !== "points-missing")
    return <p className="mt-auto pt-3 text-xs text-ink-soft">{text}</p>;
  return (
    <div className="mt-auto pt-3">
      <ProgressBar
        label={t("progress", { title })}
        value={Math.max(pointsPrice - obstacle.missing, 0)}
        max={pointsPrice}
        tone="accent"
        hint={text}
      />
    </div>
  );
}
