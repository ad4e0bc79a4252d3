import type { DomainError } from "#app/platform/errors.ts";
import type { z } from "#app/platform/forms/zod.ts";
import { changePassword } from "./commands/change-password.server.ts";
import { changePreferences } from "./commands/change-preferences.server.ts";
import { PasswordWrong, proveOwner } from "./commands/prove-owner.server.ts";
import { WeakPassword } from "./commands/refuse-weak-password.server.ts";
import { requestAddressChange } from "./commands/request-address-change.server.ts";
import { countMailRequest } from "./limits.server.ts";
import type { SignedInMember } from "./session.server.ts";
import type { accountFormSchema } from "./settings.schemas.ts";

type AccountChange = z.output<typeof accountFormSchema>;
type Said = { key: string; values?: Record<string, string> };

/** Carries out one form of the account page. Returns what to say; throws what its command throws. */
export async function changeAccount({
  member,
  change,
  ip,
  now,
}: {
  member: SignedInMember;
  change: AccountChange;
  ip: string;
  now: Temporal.Instant;
}): Promise<Said> {
  const memberId = member.id;
  const owner = { memberId, session: member.session, now };
  if (change.intent === "preferences") {
    const { intent, formOfAddress, ...rest } = change;
    // Who reads English is not asked for Du or Sie and keeps what was chosen.
    const address = formOfAddress && { formOfAddress: formOrNull(formOfAddress) };
    await changePreferences({ memberId, preferences: { ...rest, ...address }, now });
    return { key: "preferences" };
  }
  if (change.intent === "address") {
    await proveOwner({ ...owner, password: change.addressPassword });
    const maySend = await countMailRequest({ email: change.email, ip });
    await requestAddressChange({ memberId, email: change.email, maySend, now });
    return { key: "addressAsked", values: { email: change.email } };
  }
  await proveOwner({ ...owner, password: change.currentPassword });
  const { newPassword: password } = change;
  await changePassword({ memberId, keptSessionId: member.session.id, password, now });
  return { key: "password" };
}

/** The field that a refusal belongs to; undefined where it concerns the whole form. */
export function fieldOfRefusal({ intent }: AccountChange, error: DomainError): string | undefined {
  if (error instanceof PasswordWrong)
    return intent === "address" ? "addressPassword" : "currentPassword";
  if (error instanceof WeakPassword) return "newPassword";
  return error.code === "address-same" ? "email" : undefined;
}

function formOrNull(form: "brand" | "du" | "sie"): "du" | "sie" | null {
  return form === "brand" ? null : form;
}
