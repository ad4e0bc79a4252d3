import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Megaphone } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { qrPathOf } from "#app/platform/qr-path.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { Card } from "#app/ui/card.tsx";
import { CopyButton } from "#app/ui/copy-button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { StatNumber } from "#app/ui/stat-number.tsx";
import { findAmbassador } from "../queries/find-ambassador.server.ts";
import { findRecommendationResults } from "../queries/find-recommendation-results.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const title = translatorOf(viewer).t("ambassadors.title");
  const ambassador = await findAmbassador(database(), viewer.member.id);
  if (!ambassador) return { title, own: null };
  const link = new URL(paths.recommendation(ambassador), env().baseUrl).toString();
  const { reason, appointedByName } = ambassador;
  const results = await findRecommendationResults(database(), viewer.member.id);
  return { title, own: { link, qr: qrPathOf(link), reason, appointedByName, results } };
}

export default function AmbassadorPage() {
  const { own } = useLoaderData<typeof loader>();
  const t = useTranslations("ambassadors");
  if (own) return <OwnPage own={own} />;
  return (
    <>
      <PageHeader title={t("title")} />
      <EmptyState
        icon={<Megaphone aria-hidden="true" />}
        title={t("notYet")}
        action={<ButtonLink to={paths.forum()}>{t("toForum")}</ButtonLink>}
      >
        {t("notYetText")}
      </EmptyState>
    </>
  );
}

type Own = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["own"]>;

function OwnPage({ own }: { own: Own }) {
  const t = useTranslations("ambassadors");
  const format = useFormatter();
  const { results } = own;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid gap-6">
        <Quote source={own.appointedByName}>{own.reason}</Quote>
        <Card as="section" aria-label={t("link")} className="flex flex-wrap items-center gap-6">
          <svg
            viewBox={`-2 -2 ${own.qr.size + 4} ${own.qr.size + 4}`}
            role="img"
            aria-label={t("qr")}
            className="size-36 shrink-0 rounded-control bg-[#fff]"
          >
            <path d={own.qr.path} fill="#000" />
          </svg>
          <div className="grid min-w-0 flex-1 basis-60 justify-items-start gap-2">
            <h2 className="display text-lg">{t("link")}</h2>
            <p className="text-sm break-all text-ink-soft">{own.link}</p>
            <CopyButton text={own.link} />
          </div>
        </Card>
        <section aria-label={t("results")} className="grid gap-6 sm:grid-cols-3">
          <StatNumber label={t("touches")} value={format.number(results.touches)} />
          <StatNumber label={t("signUps")} value={format.number(results.signUps)} />
          <StatNumber label={t("conversions")} value={format.number(results.conversions)} />
        </section>
        <Alert title={t("duty")}>{t("dutyText")}</Alert>
      </div>
    </>
  );
}
