import type { Submission } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { toDataURL } from "qrcode";
import type { z } from "zod";
import { ownPath, paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { DomainError } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { refuse } from "#app/platform/forms/refuse.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { secondFactorSchema } from "../accounts.schemas.ts";
import { beginSecondFactor } from "../commands/begin-second-factor.server.ts";
import { confirmSecondFactor } from "../commands/confirm-second-factor.server.ts";
import { removeSecondFactor } from "../commands/remove-second-factor.server.ts";
import { renewRecoveryCodes } from "../commands/replace-recovery-codes.server.ts";
import { FactorBegun } from "../components/factor-begun.tsx";
import { FactorKept } from "../components/factor-kept.tsx";
import { FactorMissing } from "../components/factor-missing.tsx";
import { RecoveryCodes } from "../components/recovery-codes.tsx";
import { pageTitle } from "../entry.server.ts";
import { countCode } from "../limits.server.ts";
import { findSecondFactor } from "../queries/find-second-factor.server.ts";
import { isStaff } from "../rules/capabilities.ts";
import { totpAddress } from "../rules/totp.ts";
import { openSession, type SignedInMember } from "../session.server.ts";
import { requireMember } from "../viewer.server.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { member } = await requireMember(context);
  const to = ownPath(context.url.searchParams.get("to"), paths.settingsAccount());
  const factor = await findSecondFactor(member.id);
  // Set up on another device: here the factor only has to be proved.
  if (factor.state === "confirmed" && !member.session.secondFactorAt && request.method === "GET")
    throw redirect(paths.stepUp({ to }));
  const title = await pageTitle(context, "accounts.factor.title");
  const page = { to, title, isStaff: isStaff(member.role) };
  if (factor.state !== "begun") return { ...page, factor, qrCode: null };
  const { secret } = factor;
  const issuer = (await findBrand()).name;
  const qrCode = await toDataURL(totpAddress({ secret, account: member.email, issuer }), {
    margin: 2,
    width: 440,
  });
  return { ...page, factor, qrCode };
}

export const meta = ({ data }: { data?: { title: string } }) => [{ title: data?.title }];

type Form = z.output<typeof secondFactorSchema>;

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireMember(context);
  const submission = await parseForm(request, secondFactorSchema);
  if (submission.status !== "success")
    return data({ result: submission.reply(), codes: null }, 422);
  try {
    return await change(context, { member, form: submission.value, submission });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { data: result, init } = refuse(context, submission, error, { field: "code" });
    return data({ result, codes: null }, init ?? undefined);
  }
}

async function change(
  context: HttpContext,
  {
    member,
    form,
    submission,
  }: { member: SignedInMember; form: Form; submission: Submission<Form, string[], Form> },
) {
  const at = now();
  const memberId = member.id;
  const here = () => redirect(paths.secondFactorSetUp({ to: ownPath(form.to, "") }));
  if (form.intent === "begin") {
    await beginSecondFactor({ memberId, now: at });
    return here();
  }
  const { code } = form;
  await countCode(memberId);
  if (form.intent === "remove") {
    await removeSecondFactor({ memberId, code, now: at });
    setFlash(context, "accounts.factor.removed");
    return here();
  }
  const codes =
    form.intent === "confirm"
      ? await confirmSecondFactor({ memberId, code, now: at })
      : await renewRecoveryCodes({ memberId, code, now: at });
  await openSession(context, { memberId, role: member.role, secondFactorAt: at, now: at });
  return data({ result: submission.reply(), codes }, 200);
}

export default function SecondFactorSetUpPage() {
  const { factor, qrCode, to, isStaff: required } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.codes) return <RecoveryCodes codes={answer.codes} to={to} />;
  const result = answer?.result ?? null;
  if (factor.state === "none") return <FactorMissing required={required} to={to} />;
  if (factor.state === "begun")
    return <FactorBegun secret={factor.secret} qrCode={qrCode ?? ""} to={to} result={result} />;
  return <FactorKept factor={factor} removable={!required} to={to} result={result} />;
}
