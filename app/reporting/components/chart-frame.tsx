import { type ReactNode, useId } from "react";
import { classNames } from "#app/ui/class-names.ts";

export interface ChartSize {
  width: number;
  height: number;
}

/** Some drawings, each for the width where its letters are about as large as the page's. */
const drawings = {
  half: [
    { width: 340, height: 240, className: "sm:hidden" },
    { width: 560, height: 280, className: "hidden sm:block" },
  ],
  full: [
    { width: 340, height: 240, className: "sm:hidden" },
    { width: 640, height: 300, className: "hidden sm:block lg:hidden" },
    { width: 960, height: 340, className: "hidden lg:block" },
  ],
};

/**
 * A chart under its title, with its legend and what it says in words. Drawn on the server too, so
 * that it is there without scripts; the table beside it holds the figures.
 */
export function ChartFrame({
  title,
  description,
  legend,
  span = "half",
  draw,
}: {
  title: string;
  description: string;
  legend?: ReactNode;
  /** Of the page's width. */
  span?: keyof typeof drawings;
  draw: (size: ChartSize) => ReactNode;
}) {
  const id = useId();
  return (
    <figure className="min-w-0 break-inside-avoid rounded-card border bg-surface p-4 sm:p-5">
      <figcaption>
        <p className="text-sm font-semibold">{title}</p>
        <p id={id} className="mt-0.5 text-xs text-ink-faint">
          {description}
        </p>
      </figcaption>
      {legend}
      {drawings[span].map(({ className, ...size }) => (
        <svg
          key={size.width}
          role="img"
          aria-label={title}
          aria-describedby={id}
          viewBox={`0 0 ${size.width} ${size.height}`}
          className={classNames("mt-3 h-auto w-full overflow-visible", className)}
        >
          {draw(size)}
        </svg>
      ))}
    </figure>
  );
}

/** What the colours and shapes of a chart mean. */
export function Legend({ items }: { items: readonly { label: string; mark: ReactNode }[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
      {items.map(({ label, mark }) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
