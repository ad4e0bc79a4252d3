import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { ListedDraft } from "../queries/list-drafts.server.ts";
import { Moment } from "./moment.tsx";

type ShownDraft = Omit<ListedDraft, "document"> & { text: string };

/** What the viewer has begun to write; what is out of sight by now is still theirs to copy. */
export function DraftList({ drafts }: { drafts: readonly ShownDraft[] }) {
  return (
    <ul className="divide-y border-y">
      {drafts.map((draft) => (
        <li key={draft.id}>
          <DraftRow draft={draft} />
        </li>
      ))}
    </ul>
  );
}

function DraftRow({ draft }: { draft: ShownDraft }) {
  const t = useTranslations("forumWriting.draft");
  const { kind, topic, fields, text } = draft;
  const title = kind === "topic" ? fields.title?.trim() || t("untitled") : topic?.title;
  const address = addressOf(draft);
  return (
    <article className="py-5">
      <p className="flex flex-wrap gap-x-2 text-xs text-ink-faint">
        <span className="font-semibold">{t(`kinds.${kind}`)}</span>
        <Moment at={draft.savedAt} />
      </p>
      <h2 className="mt-1 text-base leading-snug font-semibold wrap-anywhere">
        {title ?? t("outOfSight")}
      </h2>
      {address ? (
        <p className="mt-1 line-clamp-3 text-sm whitespace-pre-line text-ink-soft wrap-anywhere">
          {text || t("noText")}
        </p>
      ) : (
        <div className="mt-2 max-h-80 overflow-y-auto rounded-card border bg-sunken px-4 py-3 text-sm whitespace-pre-wrap wrap-anywhere">
          {text || t("noText")}
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-start gap-2">
        {address ? (
          <ButtonLink size="small" to={address}>
            {t("continue")}
          </ButtonLink>
        ) : null}
        <details>
          <summary className="inline-flex min-h-8 items-center rounded-control px-3 text-xs font-semibold text-ink-soft hover:bg-sunken">
            {t("discard")}
          </summary>
          <Form method="post" className="mt-2 flex flex-wrap items-center gap-3 text-sm">
            <input type="hidden" name="id" value={draft.id} />
            {t("discardSure")}
            <Button type="submit" size="small" variant="danger" name="intent" value="discard">
              {t("discardNow")}
            </Button>
          </Form>
        </details>
      </div>
    </article>
  );
}

function addressOf({ kind, topic, postId }: ShownDraft): string | null {
  if (kind === "topic") return paths.newTopic();
  if (!topic) return null;
  return postId ? paths.editPost({ id: postId }) : paths.topicDraft(topic);
}
