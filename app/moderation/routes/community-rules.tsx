import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { findRulesInForce } from "../queries/find-community-rules.server.ts";
import { ruleText } from "../rules/community-rules.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const { rules, publishedAt } = await findRulesInForce(database());
  return {
    title: translatorOf(viewer).t("moderation.rules.title"),
    publishedAt,
    rules: rules.map(({ number, title, text }) => ({
      number,
      title: ruleText(title, viewer.locale),
      text: ruleText(text, viewer.locale),
    })),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export default function CommunityRulesPage() {
  const { rules, publishedAt } = useLoaderData<typeof loader>();
  const t = useTranslations("moderation.rules");
  const format = useFormatter();
  return (
    <div className="measure">
      <PageHeader title={t("title")} lead={t("lead")} />
      <ol className="grid gap-7">
        {rules.map(({ number, title, text }) => (
          <li
            key={number}
            id={`clause-${number}`}
            className="grid scroll-mt-24 grid-cols-[2.25rem_1fr] gap-x-3 rounded-card target:bg-brand-softer"
          >
            <span
              aria-hidden="true"
              className="display text-xl text-brand-text tabular-nums"
            >{`${number}.`}</span>
            <div>
              <h2 className="display text-lg">{title}</h2>
              <p className="mt-1 text-base text-ink-soft">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-9 grid gap-2 border-t pt-5 text-sm text-ink-faint">
        <p>{t("after")}</p>
        {publishedAt ? (
          <p>
            {t("inForce", {
              date: format.dateTime(new Date(publishedAt), { dateStyle: "long" }),
            })}{" "}
            <TextLink inline to={paths.communityRulesChanges()}>
              {t("changesLink")}
            </TextLink>
          </p>
        ) : null}
      </div>
    </div>
  );
}
