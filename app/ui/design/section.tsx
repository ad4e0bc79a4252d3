import type { ReactNode } from "react";
import { SectionHeader } from "../section-header.tsx";

export function Section({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="border-t pt-8">
      <SectionHeader id={`${id}-title`} title={title} />
      <div className="grid gap-6">{children}</div>
    </section>
  );
}

export function Line({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
