import { dictionary } from "@zxcvbn-ts/language-common";
import { isStaff, type Role } from "./capabilities.ts";
import { passwordLength } from "./password-length.ts";

export type PasswordProblem =
  | { code: "password-too-short"; minimum: number }
  | { code: "password-too-long"; maximum: number }
  | { code: "password-common" }
  | { code: "password-like-you" };

/**
 * What is wrong with a new password, or null. Length counts characters as people see them; there
 * are no rules about kinds of characters (OWASP ASVS 5.0, 6.2).
 */
export function findPasswordProblem(
  password: string,
  about: { role: Role; email: string; displayName: string; brandName: string },
): PasswordProblem | null {
  const length = [...password].length;
  const minimum = isStaff(about.role) ? passwordLength.staff : passwordLength.member;
  if (length < minimum) return { code: "password-too-short", minimum };
  if (length > passwordLength.most)
    return { code: "password-too-long", maximum: passwordLength.most };
  const plain = plainText(password);
  if (common().has(plain) || isOneCharacter(plain)) return { code: "password-common" };
  if (isLike(plain, about)) return { code: "password-like-you" };
  return null;
}

let commonPasswords: Set<string> | undefined;

/** Only what is long enough to be typed at all is kept in memory. */
function common(): Set<string> {
  commonPasswords ??= new Set(
    (dictionary["passwords-common"] as string[]).filter(
      (entry) => entry.length >= passwordLength.member,
    ),
  );
  return commonPasswords;
}

function isOneCharacter(text: string): boolean {
  return new Set(text).size === 1;
}

/** The address, the name or the brand, alone or with a few digits or signs around it. */
function isLike(
  plain: string,
  { email, displayName, brandName }: { email: string; displayName: string; brandName: string },
): boolean {
  const letters = lettersOf(plain);
  return [email, email.split("@")[0] ?? "", displayName, brandName]
    .map((text) => plainText(text))
    .some((text) => text === plain || (lettersOf(text) !== "" && lettersOf(text) === letters));
}

function plainText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, "");
}
