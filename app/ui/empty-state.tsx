import type { ReactNode } from "react";

/** Nothing here yet, and what to do about it. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  icon?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="grid justify-items-center gap-1 rounded-card border border-dashed border-line-strong/60 px-6 py-10 text-center">
      {icon ? (
        <span
          aria-hidden="true"
          className="mb-3 grid size-12 place-items-center rounded-full bg-brand-soft text-brand-soft-ink [&_svg]:size-6"
        >
          {icon}
        </span>
      ) : null}
      <p className="display text-lg">{title}</p>
      {children ? <div className="max-w-[46ch] text-sm text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
