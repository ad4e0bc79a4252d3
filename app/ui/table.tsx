import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";

/**
 * `narrow="scroll"` lets the table move sideways where it does not fit, `"stack"` makes each row a
 * card (give every Cell its `label` then).
 */
export function Table({
  caption,
  narrow = "scroll",
  children,
}: {
  caption: string;
  narrow?: "scroll" | "stack";
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="scroll-quiet -mx-1 overflow-x-auto px-1">
      <table
        {...roles.table}
        aria-label={caption}
        className={classNames(
          "w-full text-sm tabular-nums",
          narrow === "stack" && "ui-table-stacked",
        )}
      >
        {children}
      </table>
    </section>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead {...roles.rowgroup}>
      <tr {...roles.row} className="border-b text-left text-xs text-ink-faint">
        {children}
      </tr>
    </thead>
  );
}

/** `sort` makes the heading a link; `direction` says how the list is sorted by it now. */
export function HeaderCell({
  children,
  numeric = false,
  sort,
}: {
  children: ReactNode;
  numeric?: boolean;
  sort?: { to: string; direction?: "ascending" | "descending" | undefined };
}) {
  const Icon = sort?.direction ? arrows[sort.direction] : ChevronsUpDown;
  return (
    <th
      {...roles.columnheader}
      scope="col"
      aria-sort={sort ? (sort.direction ?? "none") : undefined}
      className={classNames("px-3 py-2 font-medium first:pl-0 last:pr-0", numeric && "text-right")}
    >
      {sort ? (
        <Link
          to={sort.to}
          preventScrollReset
          className={classNames(
            "inline-flex min-h-6 items-center gap-1 rounded-small hover:text-ink",
            sort.direction && "font-semibold text-ink",
          )}
        >
          {children}
          <Icon aria-hidden="true" className="size-3.5" />
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return (
    <tbody {...roles.rowgroup} className="divide-y border-b">
      {children}
    </tbody>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <tr {...roles.row} className="transition-colors hover:bg-sunken/60">
      {children}
    </tr>
  );
}

/** `head` marks the cell that names the row. */
export function Cell({
  children,
  label,
  numeric = false,
  head = false,
}: {
  children: ReactNode;
  label?: string;
  numeric?: boolean;
  head?: boolean;
}) {
  const look = classNames(
    "px-3 py-3 align-middle first:pl-0 last:pr-0",
    numeric && "text-right",
    head ? "text-left font-semibold" : "text-ink-soft",
  );
  return head ? (
    <th {...roles.rowheader} scope="row" className={look}>
      {children}
    </th>
  ) : (
    <td {...roles.cell} data-label={label} className={look}>
      {children}
    </td>
  );
}

// Stacking takes the roles away with display: block, so they are named.
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
};

const arrows = { ascending: ArrowUp, descending: ArrowDown };
