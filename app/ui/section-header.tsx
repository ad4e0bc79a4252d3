import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** Title of a part of the page. Its `id` names the section by aria-labelledby. */
export function SectionHeader({
  title,
  lead,
  action,
  id,
  level = 2,
  ruled = false,
}: {
  title: ReactNode;
  lead?: ReactNode;
  action?: ReactNode;
  id?: string;
  level?: 2 | 3;
  /** A hairline below, where a list follows. */
  ruled?: boolean;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div
      className={classNames(
        "flex items-end justify-between gap-4",
        ruled ? "border-b pb-3.5" : "mb-4",
      )}
    >
      <div className="min-w-0">
        <Heading id={id} className={classNames("display", level === 2 ? "text-xl" : "text-lg")}>
          {title}
        </Heading>
        {lead ? <p className="mt-0.5 text-sm text-ink-faint">{lead}</p> : null}
      </div>
      {action ? <div className="shrink-0 text-xs font-semibold">{action}</div> : null}
    </div>
  );
}
