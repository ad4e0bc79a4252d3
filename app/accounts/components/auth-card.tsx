import type { ReactNode } from "react";
import { Card } from "#app/ui/card.tsx";

/** One calm step on the way in: a title, what it is about, one form, and where else to go. */
export function AuthCard({
  icon,
  title,
  lead,
  children,
  footer,
}: {
  icon?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
}) {
  return (
    <>
      <Card as="section" className="p-6 sm:p-9">
        {icon ? <div className="mb-5">{icon}</div> : null}
        <h1 className="display text-2xl text-balance break-words hyphens-auto">{title}</h1>
        {lead ? <p className="mt-2 text-ink-soft">{lead}</p> : null}
        {children ? <div className="mt-7 grid gap-5">{children}</div> : null}
      </Card>
      {footer ? (
        <div className="mt-6 grid justify-items-center gap-2 text-center text-sm text-ink-soft">
          {footer}
        </div>
      ) : null}
    </>
  );
}
