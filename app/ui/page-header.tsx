import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** The page's one h1. `above` takes breadcrumbs, `meta` badges and facts, `actions` the buttons. */
export function PageHeader({
  title,
  lead,
  above,
  meta,
  actions,
  dense = false,
}: {
  title: ReactNode;
  lead?: ReactNode;
  above?: ReactNode;
  meta?: ReactNode;
  actions?: ReactNode;
  /** Smaller title, for the admin area. */
  dense?: boolean;
}) {
  return (
    <header className={dense ? "mb-6" : "mb-8"}>
      {above ? <div className="mb-2">{above}</div> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className={classNames("display", dense ? "text-xl" : "text-2xl")}>{title}</h1>
          {lead ? <p className="mt-1.5 max-w-[60ch] text-base text-ink-faint">{lead}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2.5">{actions}</div> : null}
      </div>
      {meta ? (
        <div className="mt-3 flex flex-wrap items-center gap-2.5 text-xs text-ink-faint">
          {meta}
        </div>
      ) : null}
    </header>
  );
}
