import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { QueuePageData } from "../review-queue.server.ts";
import type { BatchKind } from "../rules/batch.ts";

/** Leads to the preview of what would happen to the chosen cases, or to all that are shown. */
export function BatchBar({
  query,
  kinds,
}: {
  query: QueuePageData["query"];
  kinds: readonly BatchKind[];
}) {
  const t = useTranslations("review.batch");
  return (
    <Form
      id="batch"
      action={paths.adminReviewBulk()}
      className="sticky bottom-0 mt-auto grid gap-2 border-t bg-surface px-4.5 py-3"
    >
      {kinds.map((kind) => (
        <div key={kind} className="flex flex-wrap gap-2">
          <Button type="submit" name="of" value={kind} size="small">
            {t("preview", { kind })}
          </Button>
          <ButtonLink
            to={paths.adminReviewBulk({ ...query, of: kind, all: "1" })}
            size="small"
            variant="quiet"
            aria-label={t("previewAllOf", { kind })}
          >
            {t("previewAll")}
          </ButtonLink>
        </div>
      ))}
    </Form>
  );
}

/** The latest decision about many, as long as it can be taken back at once. */
export function BatchUndo({ page: { batch, query } }: { page: QueuePageData }) {
  const t = useTranslations("review.batch");
  if (!batch) return null;
  return (
    <div className="border-b p-3">
      <Alert
        action={
          <Form method="post" action={paths.adminReview(query)}>
            <input type="hidden" name="intent" value="undo-batch" />
            <input type="hidden" name="batchId" value={batch.id} />
            <Button type="submit" size="small">
              {t("undo")}
            </Button>
          </Form>
        }
      >
        {t("done", {
          count: batch.itemCount,
          kind: batch.kind,
          decision: batch.decision ?? "hide",
        })}
      </Alert>
    </div>
  );
}
