import { Form } from "@remix-run/react";
import { RotateCcw, Trash2 } from "lucide-react";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** Try again or discard; discarding asks once, and works without scripts. */
export function SettleForms({ kind, id }: { kind: "job" | "mail"; id: string }) {
  const t = useTranslations("operations.jobs");
  return (
    <div className="flex flex-wrap items-start gap-2">
      <Form method="post">
        <input type="hidden" name="id" value={id} />
        <Button
          type="submit"
          name="intent"
          value={`retry-${kind}`}
          size="small"
          variant="secondary"
        >
          <RotateCcw aria-hidden="true" />
          {t("retry")}
        </Button>
      </Form>
      <Disclosure summary={t("discard")}>
        <p className="mb-2 max-w-64 text-xs text-ink-soft">{t("discardConsequence")}</p>
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button
            type="submit"
            name="intent"
            value={`discard-${kind}`}
            size="small"
            variant="danger"
          >
            <Trash2 aria-hidden="true" />
            {t("discard")}
          </Button>
        </Form>
      </Disclosure>
    </div>
  );
}
