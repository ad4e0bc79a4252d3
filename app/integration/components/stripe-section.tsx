import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { useFormatter } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { HeaderCell, Table, TableBody, TableHead } from "#app/ui/table.tsx";

interface Column {
  label: string;
  numeric?: boolean;
}

/** A part of the page with a table, or with a word where there is nothing to list. */
export function StripeSection({
  id,
  title,
  lead,
  none,
  columns,
  rows,
}: {
  id: string;
  title: string;
  lead: string;
  none: string;
  columns: readonly Column[];
  rows: readonly ReactNode[];
}) {
  return (
    <section aria-labelledby={id}>
      <SectionHeader id={id} title={title} lead={lead} />
      {rows.length === 0 ? (
        <p className="text-sm text-ink-soft">{none}</p>
      ) : (
        <StripeTable caption={title} columns={columns} rows={rows} />
      )}
    </section>
  );
}

export function StripeTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly ReactNode[];
}) {
  return (
    <Table caption={caption} narrow="stack">
      <TableHead>
        {columns.map(({ label, numeric = false }) => (
          <HeaderCell key={label} numeric={numeric}>
            {label}
          </HeaderCell>
        ))}
      </TableHead>
      <TableBody>{rows}</TableBody>
    </Table>
  );
}

/** What Stripe calls something, to be compared letter by letter. */
export function StripeName({ children }: { children: ReactNode }) {
  return <code className="text-xs break-all">{children}</code>;
}

/** Does one thing with one row. */
export function RowAct({ id, intent, children }: { id: string; intent: string; children: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button type="submit" name="intent" value={intent} size="small">
        {children}
      </Button>
    </Form>
  );
}

export function useWhen(): (at: string) => string {
  const format = useFormatter();
  return (at) => format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
}
