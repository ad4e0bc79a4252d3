import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { findWordDifference } from "#app/forum/rules/word-difference.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { type Locale, languageOf } from "#app/platform/i18n/locales.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ChangedWords } from "../components/changed-words.tsx";
import { listRulesVersions, type RulesVersion } from "../queries/find-community-rules.server.ts";
import { ruleText } from "../rules/community-rules.ts";
import { findRuleChanges, type RuleChange } from "../rules/rules-changes.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const versions = await listRulesVersions(database(), { limit: 50 });
  return {
    title: translatorOf(viewer).t("moderation.rules.changes.title"),
    versions: versions.map((version, index) => asRead(version, versions[index + 1], viewer.locale)),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

export default function RulesChangesPage() {
  const { versions } = useLoaderData<typeof loader>();
  const rules = useTranslations("moderation.rules");
  const t = useTranslations("moderation.rules.changes");
  const format = useFormatter();
  return (
    <div className="measure">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={<Breadcrumbs items={[{ label: rules("title"), to: paths.communityRules() }]} />}
      />
      {versions.length === 0 ? <p className="text-ink-soft">{t("first")}</p> : null}
      <ol className="grid gap-9 empty:hidden">
        {versions.map(({ version, publishedAt, note, changes }) => (
          <li key={version} className="border-t pt-5">
            <div className="flex flex-wrap items-baseline gap-x-3">
              <h2 className="display text-lg">{t("version", { version: String(version) })}</h2>
              {publishedAt ? (
                <time dateTime={publishedAt} className="text-sm text-ink-faint">
                  {format.dateTime(new Date(publishedAt), { dateStyle: "long" })}
                </time>
              ) : null}
            </div>
            {note ? <p className="mt-1.5">{note}</p> : null}
            {changes === null ? <p className="mt-1.5 text-ink-soft">{t("first")}</p> : null}
            {changes?.length === 0 ? <p className="mt-1.5 text-ink-soft">{t("nothing")}</p> : null}
            <ul className="mt-4 grid gap-4 empty:hidden">
              {changes?.map(({ kind, number, title, pieces }) => (
                <li key={number}>
                  <h3 className="text-sm font-semibold">
                    {t(kind, { number: String(number), title })}
                  </h3>
                  <p className="mt-0.5 text-ink-soft">
                    <ChangedWords pieces={pieces} />
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A version as this reader sees it beside the one before; what a brand started with has none. */
function asRead(
  { version, rules, note, publishedAt }: RulesVersion,
  before: RulesVersion | undefined,
  locale: Locale,
) {
  return {
    version,
    publishedAt,
    note: note[languageOf(locale)] ?? "",
    changes:
      before === undefined
        ? null
        : findRuleChanges(before.rules, rules, locale).map((change) => wordsOf(change, locale)),
  };
}

function wordsOf(change: RuleChange, locale: Locale) {
  const was = change.kind === "added" ? null : change.before;
  const is = change.kind === "removed" ? null : change.after;
  const title = is ?? was;
  return {
    kind: change.kind,
    number: change.number,
    title: title ? ruleText(title.title, locale) : "",
    pieces: findWordDifference(
      was ? ruleText(was.text, locale) : "",
      is ? ruleText(is.text, locale) : "",
    ),
  };
}
