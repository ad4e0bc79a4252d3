import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import type { DomainError } from "#app/platform/errors.ts";
import { parseForm, refusalOf } from "#app/platform/forms/parse.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { CopyButton } from "#app/ui/copy-button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { createApiKey } from "../commands/create-api-key.server.ts";
import { NewApiKeyForm } from "../components/new-api-key-form.tsx";
import { newApiKeySchema } from "../integration.schemas.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  // Asked before the form is shown, so that nothing typed is lost on the way.
  const viewer = await requireStepUp(context, "api-keys.manage");
  const title = translatorOf(viewer).t("integration.new.title");
  return { title, requestKey: randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { member } = await requireStepUp(context, "api-keys.manage");
  const submission = await parseForm(request, newApiKeySchema);
  if (submission.status !== "success") return data({ made: null, result: submission.reply() }, 422);
  const createdBy = { id: member.id, name: member.displayName };
  try {
    const { key } = await inTransaction((trx) =>
      createApiKey(trx, { ...submission.value, createdBy, now: now() }),
    );
    return data({ made: { secret: key, name: submission.value.name }, result: undefined });
  } catch (error) {
    const result = submission.reply(refusalOf(error));
    return data({ made: null, result }, (error as DomainError).status);
  }
}

export default function NewApiKeyPage() {
  const t = useTranslations("integration.new");
  const { requestKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        above={<TextLink to={paths.adminApiKeys()}>{t("back")}</TextLink>}
      />
      {answer?.made ? (
        <MadeKey {...answer.made} />
      ) : (
        <NewApiKeyForm requestKey={requestKey} lastResult={answer?.result} />
      )}
    </>
  );
}

/** The only time the key can be seen. */
function MadeKey({ name, secret }: { name: string; secret: string }) {
  const t = useTranslations("integration.new");
  return (
    <div className="grid max-w-2xl gap-5">
      <Alert tone="success" title={t("made", { name })} live>
        {t("once")}
      </Alert>
      <div className="flex flex-wrap items-center gap-3">
        <output
          aria-label={t("label")}
          className="rounded-control border bg-sunken px-3 py-2 font-mono text-sm break-all"
        >
          {secret}
        </output>
        <CopyButton text={secret} />
      </div>
      <div>
        <ButtonLink to={paths.adminApiKeys()}>{t("back")}</ButtonLink>
      </div>
    </div>
  );
}
