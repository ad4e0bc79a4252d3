import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Mail } from "lucide-react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useNow, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { RelativeTime } from "#app/ui/relative-time.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { requireOpenOutbox } from "../dev-mail.server.ts";
import { listMails } from "../queries/list-mails.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function loader({ context }: LoaderFunctionArgs) {
  await requireOpenOutbox();
  const viewer = await viewerOf(context);
  return { title: translatorOf(viewer).t("outbox.title"), mails: await listMails(database()) };
}

export default function OutboxPage() {
  const { mails } = useLoaderData<typeof loader>();
  const t = useTranslations("outbox");
  const format = useFormatter();
  const now = useNow();
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {mails.length === 0 ? (
        <EmptyState icon={<Mail aria-hidden="true" />} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <ul className="divide-y border-y">
          {mails.map((mail) => (
            <li
              key={mail.id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-4"
            >
              <div className="min-w-0">
                <TextLink to={paths.devMailMessage({ id: mail.id })}>
                  {mail.subject ?? mail.template}
                </TextLink>
                <p className="text-sm break-all text-ink-soft">{mail.toAddress}</p>
              </div>
              <p className="text-xs text-ink-faint">
                <RelativeTime
                  dateTime={mail.createdAt}
                  label={format.relativeTime(new Date(mail.createdAt), now)}
                />
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
