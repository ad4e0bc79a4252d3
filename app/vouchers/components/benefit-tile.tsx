import { Gift, Truck } from "lucide-react";
import { classNames } from "#app/ui/class-names.ts";
import type { VoucherBenefit } from "../rules/voucher-terms.ts";
import { useBenefitText } from "./use-benefit-text.ts";

/** The picture of a voucher that has none: what it gives, large, on the brand's colours. */
export function BenefitTile({
  benefit,
  className,
  muted = false,
}: {
  benefit: VoucherBenefit;
  className?: string;
  muted?: boolean;
}) {
  const benefitText = useBenefitText();
  const { ground, Icon } = looks[benefit.kind];
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "relative grid place-items-center overflow-hidden",
        muted ? "bg-sunken text-ink-faint" : ground,
        className,
      )}
    >
      <Rings />
      {Icon ? (
        <Icon strokeWidth={1.25} className="relative size-[clamp(1.75rem,22cqw,4rem)]" />
      ) : (
        <span className="display relative px-4 text-[clamp(1.125rem,18cqw,3.5rem)] leading-none tabular-nums">
          {benefitText(benefit)}
        </span>
      )}
    </span>
  );
}

/** Rings as of a cup on paper. */
function Rings() {
  return (
    <svg
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full opacity-[0.13]"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <circle cx="268" cy="20" r="64" strokeWidth="14" />
      <circle cx="268" cy="20" r="96" strokeWidth="2" />
      <circle cx="30" cy="172" r="86" strokeWidth="22" />
      <circle cx="30" cy="172" r="118" strokeWidth="2" />
    </svg>
  );
}

const looks = {
  amount: { ground: "bg-brand text-brand-ink", Icon: null },
  percentage: { ground: "bg-accent text-accent-ink", Icon: null },
  "free-shipping": { ground: "bg-brand-soft text-brand-soft-ink", Icon: Truck },
  "free-product": { ground: "bg-accent-soft text-accent-soft-ink", Icon: Gift },
  "gift-balance": { ground: "bg-brand text-brand-ink", Icon: null },
} as const;
