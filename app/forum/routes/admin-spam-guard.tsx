import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { addWatchedWord, removeWatchedWord } from "../commands/save-watched-word.server.ts";
import { WatchedWordForm } from "../components/watched-word-form.tsx";
import { WatchedWordTable } from "../components/watched-word-table.tsx";
import { WordTrial } from "../components/word-trial.tsx";
import { listWatchedWords } from "../queries/find-watched-words.server.ts";
import { tryWatchedWord } from "../queries/try-watched-word.server.ts";
import { readHosts } from "../rules/spam/spam-signs.ts";
import { watchedWordSchema, wordTrialSchema } from "../spam.schemas.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "spam-guard.manage");
  const trial = readTrial(new URL(request.url).searchParams);
  return {
    title: translatorOf(viewer).t("spamGuard.title"),
    words: await listWatchedWords(database()),
    trial: trial && (await tryWatchedWord(database(), { ...trial, now: now() })),
  };
}

/** What is to be tried out, or null. */
function readTrial(query: URLSearchParams) {
  const asked = wordTrialSchema.safeParse({
    kind: query.get("kind") ?? "word",
    pattern: query.get("pattern") ?? "",
    isWholeWord: query.get("isWholeWord") === "on",
    sample: query.get("sample") ?? "",
  });
  return asked.success ? asked.data : null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "spam-guard.manage");
  const submission = await parseForm(request, watchedWordSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { value } = submission;
  const change = { by: { id: member.id, name: member.displayName }, now: now() };
  try {
    await inTransaction(async (trx) => {
      if (value.intent === "remove") return removeWatchedWord(trx, { id: value.id, ...change });
      const { intent: _, ...word } = value;
      const pattern = word.kind === "host" ? readHosts(word.pattern)[0]! : word.pattern;
      return addWatchedWord(trx, { word: { ...word, pattern }, ...change });
    });
  } catch (error) {
    const { text, status } = readRefusal(error);
    return data(submission.reply({ fieldErrors: { pattern: [text] } }), status);
  }
  setFlash(context, `spamGuard.said.${value.intent}`);
  return redirect(paths.adminSpamGuard());
}

export default function SpamGuardPage() {
  const { words, trial } = useLoaderData<typeof loader>();
  const t = useTranslations("spamGuard");
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} />
      <p className="-mt-3 mb-6 text-sm">
        <TextLink to={paths.adminLearnedGuard()}>{t("learned.link")}</TextLink>
      </p>
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <WatchedWordForm lastResult={useActionData<typeof action>()} />
        <WordTrial trial={trial} />
      </div>
      <WatchedWordTable words={words} />
    </>
  );
}
