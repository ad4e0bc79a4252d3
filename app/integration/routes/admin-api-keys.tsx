import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { KeyRound } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { revokeApiKey } from "../commands/revoke-api-key.server.ts";
import { ApiKeyTable } from "../components/api-key-table.tsx";
import { revokeApiKeySchema } from "../integration.schemas.ts";
import { listApiKeys } from "../queries/list-api-keys.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "api-keys.manage");
  const title = translatorOf(viewer).t("integration.title");
  return { title, keys: await listApiKeys(database()) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "api-keys.manage");
  const submission = await parseForm(request, revokeApiKeySchema);
  if (submission.status !== "success") throw new Response("Bad Request", { status: 400 });
  const revokedBy = { id: member.id, name: member.displayName };
  const { id } = submission.value;
  try {
    const { name } = await inTransaction((trx) => revokeApiKey(trx, { id, revokedBy, now: now() }));
    setFlash(context, "integration.revokedSaid", { name });
  } catch (error) {
    if (error instanceof NotFound) throw new Response("Not Found", { status: 404 });
    throw error;
  }
  return redirect(paths.adminApiKeys());
}

export default function AdminApiKeysPage() {
  const t = useTranslations("integration");
  const { keys } = useLoaderData<typeof loader>();
  const create = (
    <ButtonLink to={paths.adminNewApiKey()} variant="primary">
      {t("create")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        actions={keys.length > 0 ? create : null}
        meta={
          <TextLink to={paths.apiDescription()} reloadDocument>
            {t("description")}
          </TextLink>
        }
      />
      {keys.length > 0 ? (
        <ApiKeyTable keys={keys} />
      ) : (
        <EmptyState icon={<KeyRound aria-hidden="true" />} title={t("none")} action={create}>
          {t("noneText")}
        </EmptyState>
      )}
    </>
  );
}
