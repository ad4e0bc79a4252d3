import { Form } from "@remix-run/react";
import { History } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { PostChange } from "../queries/list-post-changes.server.ts";
import type { DifferencePiece } from "../rules/word-difference.ts";
import { Difference } from "./difference.tsx";
import { Moment } from "./moment.tsx";

interface ShownChange extends Omit<PostChange, "before" | "after" | "titles"> {
  pieces: DifferencePiece[];
  titlePieces: DifferencePiece[] | null;
}

interface HistoryProps {
  topicTitle: string;
  address: string;
  changes: ShownChange[];
  first?: string | undefined;
  next?: string | undefined;
  mayHide: boolean;
}

/** What became of a post, edit by edit, the latest first. */
export function PostHistory({ topicTitle, address, changes, first, next, mayHide }: HistoryProps) {
  const t = useTranslations("forum.history");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: topicTitle, to: address }]} />}
        title={t("title")}
        lead={t("lead")}
      />
      {changes.length > 0 ? (
        <ol className="divide-y border-y">
          {changes.map((change) => (
            <li key={change.revision} className="py-6">
              <Change change={change} mayHide={mayHide} />
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState icon={<History />} title={t("none")}>
          {t("noneHint")}
        </EmptyState>
      )}
      <Pagination previous={first} next={next} />
    </div>
  );
}

function Change({ change, mayHide }: { change: ShownChange; mayHide: boolean }) {
  const t = useTranslations("forum.history");
  const { editedBy, reason, isHidden } = change;
  return (
    <article>
      <header className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-xs text-ink-faint">
        <h2 className="text-sm font-semibold text-ink">
          <TextLink to={paths.profile({ number: editedBy.number })}>
            {editedBy.displayName}
          </TextLink>
        </h2>
        <Moment at={change.editedAt} />
        {mayHide ? (
          <Form method="post" className="ml-auto" preventScrollReset>
            <input type="hidden" name="revision" value={change.revision} />
            <Button
              type="submit"
              size="small"
              variant="quiet"
              name="intent"
              value={isHidden ? "show" : "hide"}
            >
              {t(isHidden ? "show" : "hide")}
            </Button>
          </Form>
        ) : null}
      </header>
      {reason ? <p className="mt-1 text-sm text-ink-soft">{t("reason", { reason })}</p> : null}
      {isHidden ? <p className="mt-2 text-sm text-ink-faint">{t("hidden")}</p> : null}
      {change.titlePieces ? (
        <p className="mt-3 text-base font-semibold wrap-anywhere">
          <Difference pieces={change.titlePieces} />
        </p>
      ) : null}
      {change.pieces.length > 0 ? (
        <p className="measure mt-3 text-base whitespace-pre-wrap wrap-anywhere">
          <Difference pieces={change.pieces} />
        </p>
      ) : null}
    </article>
  );
}
