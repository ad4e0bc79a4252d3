import { useTranslations } from "#app/ui/intl.tsx";

/** Says what was done; an action without words of its own keeps its name. */
export function useAuditAction(): (action: string) => string {
  const t = useTranslations("review.audit");
  return (action) => {
    const key = `actions.${action as "post.hidden"}` as const;
    return t.has(key) ? t(key) : action;
  };
}
