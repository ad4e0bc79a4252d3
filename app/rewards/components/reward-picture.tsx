import { paths } from "#app/paths.ts";
import { classNames } from "#app/ui/class-names.ts";
import { BenefitTile } from "#app/vouchers/components/benefit-tile.tsx";
import type { VoucherBenefit } from "#app/vouchers/rules/voucher-terms.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";
import { RewardTypeIcon } from "./reward-type-icon.tsx";

/** The reward's picture, or a tile that shows what it gives. */
export function RewardPicture({
  imageFileId,
  type,
  benefit,
  size,
  muted = false,
  className,
}: {
  imageFileId: string | null;
  type: RewardTypeName;
  /** Of a voucher. */
  benefit: VoucherBenefit | null;
  size: "small" | "large";
  muted?: boolean;
  className?: string;
}) {
  if (imageFileId)
    return (
      <img
        src={paths.file({ id: imageFileId, size })}
        alt=""
        loading={size === "small" ? "lazy" : "eager"}
        className={classNames(
          "w-full bg-sunken object-cover",
          shapes[size],
          muted && "opacity-60 saturate-50",
          className,
        )}
      />
    );
  if (!benefit)
    return (
      <span
        aria-hidden="true"
        className={classNames(
          "grid w-full place-items-center",
          muted ? "bg-sunken text-ink-faint" : "bg-brand-soft text-brand-soft-ink",
          shapes[size],
          className,
        )}
      >
        <RewardTypeIcon type={type} className="size-1/3" />
      </span>
    );
  return (
    <span className={classNames("@container block", className)}>
      <BenefitTile benefit={benefit} muted={muted} className={classNames("w-full", shapes[size])} />
    </span>
  );
}

// Flatter in a phone's catalogue, where every card takes the whole width.
const shapes = { small: "aspect-5/2 sm:aspect-video", large: "aspect-video" };
