import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { exportBatchLength, exportStatements } from "../commands/export-statements.server.ts";
import {
  countUnexportedStatements,
  listStatementExports,
} from "../queries/list-statement-exports.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "statements.export");
  const [waiting, made] = await Promise.all([
    countUnexportedStatements(database()),
    listStatementExports(database(), { limit: 100 }),
  ]);
  return {
    title: translatorOf(viewer).t("justice.exports.title"),
    waiting,
    made,
    batchLength: exportBatchLength,
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export async function action({ context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "statements.export");
  try {
    await exportStatements({ staff: member, now: now() });
    setFlash(context, "justice.exports.done");
  } catch (error) {
    // Somebody else was quicker: the page shows their file.
    if (!(error instanceof DomainError)) throw error;
    setFlash(context, "justice.exports.nothing");
  }
  throw redirect(paths.adminStatementExports());
}

export default function StatementExportsPage() {
  const { waiting, made, batchLength } = useLoaderData<typeof loader>();
  const t = useTranslations("justice.exports");
  const format = useFormatter();
  return (
    <div className="max-w-3xl">
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <Form method="post" className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant="primary" disabled={waiting.count === 0}>
          {t("make")}
        </Button>
        <p className="min-w-0 flex-1 basis-64 text-sm text-ink-soft">
          {waiting.oldestAt
            ? t("waiting", {
                count: waiting.count,
                limit: batchLength,
                date: format.dateTime(new Date(waiting.oldestAt), { dateStyle: "medium" }),
              })
            : t("noneWaiting")}
        </p>
      </Form>
      <section className="mt-9">
        <h2 className="display mb-3 text-lg">{t("made")}</h2>
        {made.length === 0 ? <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState> : null}
        <ul className="divide-y border-y empty:hidden">
          {made.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 text-sm">
              <TextLink to={paths.adminStatementExport({ id: one.id })} reloadDocument>
                {t("file", { number: String(one.number) })}
              </TextLink>
              <span className="tabular-nums">{t("count", { count: one.statementCount })}</span>
              <span className="ml-auto text-ink-faint">
                {t("by", {
                  name: one.madeByName,
                  date: format.dateTime(new Date(one.madeAt), { dateStyle: "medium" }),
                })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
