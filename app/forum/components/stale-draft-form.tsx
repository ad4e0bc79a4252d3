import { Form } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Textarea } from "#app/ui/textarea.tsx";
import { plainTextFromDocument } from "../rules/document/document-to-plain-text.ts";
import type { Draft } from "../rules/draft.ts";

/** Both texts of a draft that was saved elsewhere meanwhile, for pages without scripts. */
export function StaleDraftForm({
  mine,
  current,
}: {
  mine: {
    topicId: string | null;
    postId: string | null;
    fields: Record<string, string>;
    text: string;
  };
  current: Draft | null;
}) {
  const t = useTranslations("forumWriting.draft");
  const { topicId, postId, fields, text } = mine;
  const hidden = { ...fields, topicId, postId, draft: String(current?.sequence ?? 0) };
  return (
    <Form method="post" className="mb-8 grid gap-4">
      <Alert tone="warn" title={t("conflictTitle")}>
        {current ? null : t("conflictGone")}
      </Alert>
      {Object.entries(hidden).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <label htmlFor="mine" className="text-sm font-semibold">
        {t("yourText")}
      </label>
      <Textarea id="mine" name="text" rows={8} defaultValue={text} />
      {current?.document ? (
        <section aria-labelledby="theirs">
          <h2 id="theirs" className="mb-1.5 text-sm font-semibold">
            {t("savedText")}
          </h2>
          <div className="rounded-card border bg-sunken px-4 py-3 text-base whitespace-pre-wrap wrap-anywhere">
            {plainTextFromDocument(current.document)}
          </div>
        </section>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" name="intent" value="save">
          {t("keepMine")}
        </Button>
      </div>
    </Form>
  );
}
