import { type ReactNode, useId } from "react";
import { Card } from "#app/ui/card.tsx";

/** One subject of the settings: what it is about on the left, what can be done on the right. */
export function SettingsSection({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-4 border-b py-8 first:pt-2 last:border-b-0 lg:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="display text-lg">
          {title}
        </h2>
        {lead ? <p className="mt-1 max-w-[52ch] text-sm text-ink-faint">{lead}</p> : null}
      </div>
      <Card className="self-start">{children}</Card>
    </section>
  );
}
