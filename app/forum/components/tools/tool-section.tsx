import { type ReactNode, useId } from "react";

/** One tool of a page of tools: what it does, then its form. */
export function ToolSection({
  title,
  lead,
  children,
}: {
  title: string;
  lead: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t py-6">
      <h2 id={id} className="display text-lg">
        {title}
      </h2>
      <p className="measure mt-1 mb-4 text-sm text-ink-soft">{lead}</p>
      {children}
    </section>
  );
}
