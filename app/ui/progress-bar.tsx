import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** How far something is. `start` and `end` stand over the bar, `hint` under it. */
export function ProgressBar({
  label,
  value,
  max = 100,
  start,
  end,
  hint,
  tone = "brand",
}: {
  label: string;
  /** Leave it out while the length is not known. */
  value?: number;
  max?: number;
  start?: ReactNode;
  end?: ReactNode;
  hint?: ReactNode;
  tone?: "brand" | "accent";
}) {
  return (
    <div>
      {start || end ? (
        <div className="mb-2 flex items-baseline justify-between gap-3 text-sm">
          <span className="font-semibold">{start}</span>
          <span className="text-ink-faint">{end}</span>
        </div>
      ) : null}
      <progress
        aria-label={label}
        value={value}
        max={max}
        className={classNames("ui-progress", tone === "accent" && "text-accent")}
      />
      {hint ? <p className="mt-2 text-xs text-ink-soft">{hint}</p> : null}
    </div>
  );
}
