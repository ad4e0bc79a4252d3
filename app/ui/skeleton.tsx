import { useTranslations } from "#app/ui/intl.tsx";
import { classNames } from "./class-names.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** The shape of what is loading. For anything but a line of text give size and radius by `className`. */
export function Skeleton({ className = "h-4 w-full rounded-small" }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "block animate-[ui-breathe_1.6s_ease-in-out_infinite] bg-line",
        className,
      )}
    />
  );
}

/** Lines of text with a face, as often as `rows`; tells screen readers once that it loads. */
export function SkeletonRows({ rows = 3 }: { rows?: number }) {
  const t = useTranslations("ui");
  return (
    <div role="status" className="grid gap-6">
      <VisuallyHidden>{t("loading")}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className="flex gap-4">
          <Skeleton className="size-10 rounded-full" />
          <div className="grid flex-1 content-start gap-2.5 pt-1">
            <Skeleton className="h-4 w-2/5 rounded-small" />
            <Skeleton className="h-3.5 w-11/12 rounded-small" />
            <Skeleton className="h-3.5 w-3/4 rounded-small" />
          </div>
        </div>
      ))}
    </div>
  );
}
