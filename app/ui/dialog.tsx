import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";

/**
 * A modal on the browser's own dialog: it holds the focus, closes on Escape and gives the focus
 * back. On a phone it rises from the bottom. Give the same act a page for those without scripts.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  footer,
  width = "medium",
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  width?: "medium" | "wide";
}) {
  const t = useTranslations("ui");
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes on Escape; this is the click beside it
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className={classNames(
        "m-auto max-h-[min(44rem,92dvh)] w-full overflow-y-auto rounded-card border bg-surface text-ink shadow-pop max-sm:mb-0 max-sm:max-w-none max-sm:rounded-b-none",
        width === "wide" ? "sm:max-w-2xl" : "sm:max-w-md",
      )}
    >
      <div className="p-5 sm:p-6">
        <div className="flex items-start justify-between gap-4">
          <h2 id={`${id}-title`} className="display text-xl">
            {title}
          </h2>
          <IconButton
            label={t("close")}
            size="small"
            onClick={() => dialog.current?.close()}
            className="-mt-0.5 -mr-1.5"
          >
            <X aria-hidden="true" />
          </IconButton>
        </div>
        {description ? (
          <p id={`${id}-description`} className="mt-1.5 text-sm text-ink-soft">
            {description}
          </p>
        ) : null}
        {children ? <div className="mt-5">{children}</div> : null}
        {footer ? <div className="mt-6 flex flex-wrap justify-end gap-2.5">{footer}</div> : null}
      </div>
    </dialog>
  );
}
