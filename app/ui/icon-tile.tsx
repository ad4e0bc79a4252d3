import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** An icon on a soft ground, where a face would stand if it were a person. */
export function IconTile({
  tone = "brand",
  children,
}: {
  tone?: "brand" | "accent" | "neutral" | "danger";
  children: ReactNode;
}) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "grid size-10 shrink-0 place-items-center rounded-control [&_svg]:size-5",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}

const tones = {
  brand: "bg-brand-soft text-brand-soft-ink",
  accent: "bg-accent-soft text-accent-soft-ink",
  neutral: "bg-sunken text-ink-soft",
  danger: "bg-danger-soft text-danger",
};
