import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { requireOpenMail } from "../dev-mail.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.mail.subject },
  { name: "robots", content: "noindex" },
];

export async function loader({ params }: LoaderFunctionArgs) {
  const { html, ...mail } = await requireOpenMail(params.id);
  return { mail: { ...mail, isRendered: html !== null } };
}

export default function OutboxMailPage() {
  const { mail } = useLoaderData<typeof loader>();
  const t = useTranslations("outbox");
  return (
    <>
      <PageHeader
        title={mail.subject ?? mail.template}
        lead={mail.toAddress}
        above={<Breadcrumbs items={[{ label: t("back"), to: paths.devMail() }]} />}
      />
      {mail.isRendered ? (
        <>
          {/* The frame runs nothing; its links open in this window. */}
          <iframe
            title={t("frameTitle")}
            src={paths.devMailFrame({ id: mail.id })}
            sandbox="allow-top-navigation-by-user-activation"
            className="h-160 w-full rounded-card border bg-surface"
          />
          <Disclosure summary={t("asText")}>
            <pre className="overflow-x-auto text-xs whitespace-pre-wrap">{mail.bodyText}</pre>
          </Disclosure>
        </>
      ) : (
        <Alert tone="info">{t("notRendered")}</Alert>
      )}
    </>
  );
}
