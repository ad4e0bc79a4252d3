import type { ReactNode } from "react";
import { SectionHeader } from "#app/ui/section-header.tsx";

/** A part of the report with its title and what it says in a sentence. */
export function ReportSection({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <SectionHeader id={id} title={title} lead={lead} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-7">{children}</div>
    </section>
  );
}
