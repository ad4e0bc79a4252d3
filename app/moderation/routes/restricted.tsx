import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AuthCard } from "#app/accounts/components/auth-card.tsx";
import { restrictionOf, viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Quote } from "#app/ui/quote.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { findStandingRestriction } from "../queries/find-standing-restriction.server.ts";
import { signSubject } from "../signed-link.server.ts";

/** What somebody reads who proved who they are, but may not come in. */
export async function loader({ context }: LoaderFunctionArgs) {
  const measureId = restrictionOf(context);
  const restriction = measureId && (await findStandingRestriction(database(), measureId));
  if (!measureId || !restriction) throw redirect(paths.signIn());
  return {
    title: translatorOf(await viewerOf(context)).t("moderation.restricted.title"),
    restriction,
    token: signSubject({ kind: "measure", id: measureId }),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export default function RestrictedPage() {
  const { restriction, token } = useLoaderData<typeof loader>();
  const t = useTranslations("moderation.restricted");
  const format = useFormatter();
  const until =
    restriction.until &&
    format.dateTime(new Date(restriction.until), { dateStyle: "long", timeStyle: "short" });
  return (
    <AuthCard
      title={t("title")}
      lead={until ? t("until", { until }) : t("forever")}
      footer={<TextLink to={paths.start()}>{t("back")}</TextLink>}
    >
      <Quote source={t("reason")}>
        <p className="whitespace-pre-line">{restriction.reason}</p>
      </Quote>
      <p className="text-sm text-ink-soft">{t("clause", { number: restriction.ruleClause })}</p>
      <ButtonLink to={paths.appeal({ token })} variant="primary" size="large" className="w-full">
        {t("more")}
      </ButtonLink>
    </AuthCard>
  );
}
