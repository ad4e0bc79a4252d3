import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { TextareaField, TextField } from "#app/ui/form-field.tsx";
import { MemberActPage } from "../components/member-act-page.tsx";
import { grantPointsSchema } from "../relationships.schemas.ts";
import { requireMemberPage } from "../require-member-page.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, {
    number: params.number,
    capability: "points.grant",
  });
  const { number, displayName } = member;
  return {
    title: translatorOf(viewer).t("relationships.grant.title", { name: displayName }),
    member: { number, displayName },
    requestKey: crypto.randomUUID(),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { viewer, member } = await requireMemberPage(context, {
    number: params.number,
    capability: "points.grant",
  });
  const submission = await parseForm(request, grantPointsSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { points, words, requestKey } = submission.value;
  try {
    await inTransaction((trx) =>
      grantPoints(trx, {
        memberId: member.id,
        points,
        reason: words,
        grantedBy: { id: viewer.member.id, name: viewer.member.displayName },
        requestKey,
        now: now(),
      }),
    );
  } catch (error) {
    return refuse(context, submission, error);
  }
  setFlash(context, "relationships.grant.pointsGiven", { points, name: member.displayName });
  return redirect(paths.adminMember(member));
}

export default function MemberGrantPage() {
  const { member, requestKey } = useLoaderData<typeof loader>();
  const t = useTranslations("relationships.grant");
  const name = member.displayName;
  const [form, fields] = useForm<z.input<typeof grantPointsSchema>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { requestKey },
  });
  const { key, ...requestKeyInput } = getInputProps(fields.requestKey, { type: "hidden" });
  return (
    <MemberActPage member={member} title={t("title", { name })}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <input key={key} {...requestKeyInput} />
        <TextField
          field={fields.points}
          type="number"
          min={1}
          step={1}
          inputMode="numeric"
          label={t("amount")}
        />
        <TextareaField
          field={fields.words}
          label={t("words")}
          hint={t("wordsHint", { name })}
          maxLength={1000}
        />
        <SubmitButton>{t("givePoints")}</SubmitButton>
      </Form>
    </MemberActPage>
  );
}
