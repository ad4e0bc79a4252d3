import { findBrand } from "#app/platform/brand.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { Role } from "../rules/capabilities.ts";
import { findPasswordProblem } from "../rules/password-policy.ts";

/** The new password is too short, too common or too close to its owner; `code` says which. */
export class WeakPassword extends DomainError {}

/** Throws WeakPassword. */
export async function refuseWeakPassword(
  password: string,
  about: { role: Role; email: string; displayName: string; brandName?: string },
): Promise<void> {
  const brandName = about.brandName ?? (await findBrand()).name;
  const problem = findPasswordProblem(password, { ...about, brandName });
  if (!problem) return;
  const { code, ...facts } = problem;
  throw new WeakPassword(code, facts, 422);
}
