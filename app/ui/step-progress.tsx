import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** Named steps on a way; `current` is the index of the step under way, `steps.length` when all is done. */
export function StepProgress({
  label,
  steps,
  current,
}: {
  label: string;
  steps: readonly ReactNode[];
  current: number;
}) {
  return (
    <ol aria-label={label} className="grid auto-cols-fr grid-flow-col gap-1.5">
      {steps.map((step, index) => {
        const state = index < current ? "done" : index === current ? "current" : "open";
        return (
          <li
            // The steps of one way never change place.
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed order
            key={index}
            aria-current={state === "current" ? "step" : undefined}
            className="min-w-0 text-xs leading-4 hyphens-auto"
          >
            <span
              aria-hidden="true"
              className={classNames("mb-2 block h-1.5 rounded-full", bars[state])}
            />
            <span className={words[state]}>{step}</span>
          </li>
        );
      })}
    </ol>
  );
}

const bars = {
  done: "bg-brand-text",
  current: "bg-brand-text/55",
  open: "bg-line",
};

const words = {
  done: "text-ink-soft",
  current: "font-semibold text-ink",
  open: "text-ink-faint",
};
