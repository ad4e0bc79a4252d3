import { CircleAlert, CircleCheck, X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { useTranslations } from "#app/ui/intl.tsx";

export type Toast = { id: string; text: ReactNode; tone?: "done" | "failed"; action?: ReactNode };

const ToastContext = createContext<(toast: Omit<Toast, "id">) => void>(() => {});

const SHOWN_MS = 7000;

/** Says in words what an action did: `const toast = useToast(); toast({ text })`. */
export function useToast() {
  return useContext(ToastContext);
}

/**
 * Wraps the page. `flash` is the message a redirect left behind; it is in the HTML already, so it
 * is seen without scripts too. Give it a new `id` for every message.
 */
export function ToastProvider({
  flash,
  children,
}: {
  flash?: Toast | null | undefined;
  children: ReactNode;
}) {
  const t = useTranslations("ui");
  const [toasts, setToasts] = useState<Toast[]>(flash ? [flash] : []);
  const [lastFlash, setLastFlash] = useState(flash?.id);
  if (flash && flash.id !== lastFlash) {
    setLastFlash(flash.id);
    setToasts([...toasts, flash]);
  }
  const show = useCallback((toast: Omit<Toast, "id">) => {
    setToasts((shown) => [...shown.slice(-2), { ...toast, id: crypto.randomUUID() }]);
  }, []);
  const drop = useCallback((id: string) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <section
        aria-label={t("notices")}
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-22 z-50 grid justify-items-center gap-2 md:bottom-6"
      >
        {toasts.map((toast) => (
          <ToastMessage key={toast.id} toast={toast} onDrop={drop} />
        ))}
      </section>
    </ToastContext.Provider>
  );
}

function ToastMessage({ toast, onDrop }: { toast: Toast; onDrop: (id: string) => void }) {
  const t = useTranslations("ui");
  const [held, setHeld] = useState(false);
  // What can be undone stays until it is dismissed: reading time differs between people.
  const lasting = held || Boolean(toast.action);
  useEffect(() => {
    if (lasting) return;
    const timer = setTimeout(() => onDrop(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [lasting, toast.id, onDrop]);
  const Icon = toast.tone === "failed" ? CircleAlert : CircleCheck;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pausing under the pointer is a comfort, not an action
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      className="pointer-events-auto flex max-w-md items-center gap-3 rounded-control bg-ink py-2 pr-2 pl-4 text-sm text-canvas shadow-pop motion-safe:animate-[ui-rise_200ms_ease-out]"
    >
      <Icon aria-hidden="true" className="size-5 shrink-0" />
      <div className="min-w-0 flex-1 font-medium">{toast.text}</div>
      {toast.action}
      <button
        type="button"
        aria-label={t("dismiss")}
        onClick={() => onDrop(toast.id)}
        className="grid size-8 shrink-0 place-items-center rounded-small hover:bg-canvas/15"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}
