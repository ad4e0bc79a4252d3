import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type AlertTone = "info" | "success" | "warn" | "danger";

/** A notice in the flow of the page. `live` for one that appears while the page is open. */
export function Alert({
  tone = "info",
  title,
  children,
  action,
  live = false,
}: {
  tone?: AlertTone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  live?: boolean;
}) {
  const { Icon, look } = tones[tone];
  return (
    <div
      role={live ? "status" : undefined}
      className={classNames("flex items-start gap-3 rounded-card border px-4 py-3.5 text-sm", look)}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 flex-1 text-ink">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
      {action ? <div className="-my-1 shrink-0 self-center">{action}</div> : null}
    </div>
  );
}

const tones = {
  info: { Icon: Info, look: "bg-surface text-brand-text" },
  success: { Icon: CircleCheck, look: "border-success/25 bg-success-soft text-success" },
  warn: { Icon: TriangleAlert, look: "border-warn/25 bg-warn-soft text-warn" },
  danger: { Icon: CircleAlert, look: "border-danger/25 bg-danger-soft text-danger" },
};
