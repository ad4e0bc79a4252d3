import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { AuthCard } from "#app/accounts/components/auth-card.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { unsubscribe } from "../commands/unsubscribe.server.ts";
import { unsubscribeSchema } from "../notifications.schemas.ts";
import { findMaskedAddress } from "../queries/find-masked-address.server.ts";
import { readUnsubscribeToken } from "../unsubscribe-token.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** Only looks: programs that open every link of a mail must not end anything. */
export async function loader({ context }: LoaderFunctionArgs) {
  const token = context.url.searchParams.get("token") ?? "";
  const found = readUnsubscribeToken(token);
  return {
    title: translatorOf(await viewerOf(context)).t("news.unsubscribe.title"),
    token,
    lists: found?.lists ?? null,
    email: found && (await findMaskedAddress(database(), found.memberId)),
  };
}

/**
 * Ends the mails: by the button of the page, or by the mail program itself, which posts
 * `List-Unsubscribe=One-Click` to the address of the page, without cookies (RFC 8058).
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await parseForm(request, unsubscribeSchema);
  const typed = submission.status === "success" ? submission.value.token : undefined;
  const found = readUnsubscribeToken(typed ?? context.url.searchParams.get("token") ?? "");
  if (found) await inTransaction((trx) => unsubscribe(trx, { ...found, now: now() }));
  return { isDone: found !== null };
}

export default function UnsubscribePage() {
  const { token, lists, email } = useLoaderData<typeof loader>();
  const isDone = useActionData<typeof action>()?.isDone;
  const t = useTranslations("news");
  const settings = (
    <TextLink to={paths.settingsNotifications()}>{t("unsubscribe.settings")}</TextLink>
  );
  if (isDone)
    return (
      <AuthCard title={t("unsubscribe.doneTitle")} lead={t("unsubscribe.done")} footer={settings} />
    );
  if (!lists)
    return (
      <AuthCard
        title={t("unsubscribe.unknownTitle")}
        lead={t("unsubscribe.unknown")}
        footer={settings}
      />
    );
  return (
    <AuthCard
      title={t("unsubscribe.title")}
      lead={t("unsubscribe.lead", { email: email ?? "" })}
      footer={settings}
    >
      <ul className="grid list-disc gap-1 pl-5">
        {lists.map((list) => (
          <li key={list}>{list === "digest" ? t("unsubscribe.digest") : t(`subjects.${list}`)}</li>
        ))}
      </ul>
      <Form method="post" className="grid">
        <input type="hidden" name="token" value={token} />
        <SubmitButton>{t("unsubscribe.submit")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
