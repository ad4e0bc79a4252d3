import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { registerAllMessages } from "#app/messages.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { messagesOf } from "#app/platform/i18n/messages.server.ts";
import type { MessageTree } from "#app/platform/i18n/overlay.ts";

// Every text exists in both languages with the same arguments, the formal German never says Du, and
// every text is used somewhere.

const problems: string[] = [];
registerAllMessages();
const textsOf = (locale: Locale) => flatten(messagesOf(locale));
const catalogue = { en: textsOf("en"), de: textsOf("de"), formal: textsOf("de-formal") };
compare("de", "en");
compare("en", "de");
const informalWord =
  /\b(du|dich|dir|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure|eurem|euren|eurer)\b/i;
for (const [key, text] of catalogue.formal) {
  const informal = catalogue.de.get(key);
  if (informal === undefined) problems.push(`de-formal ${key}: does not exist in de`);
  else if (argumentsOf(key, text) !== argumentsOf(key, informal))
    problems.push(`de-formal ${key}: other arguments than de`);
  // The form of address may be named: „Du“.
  if (informalWord.test(text.replace(/„Du“|^Du$/g, "")))
    problems.push(`de-formal ${key}: says Du ("${text}")`);
}
findUnused();
if (problems.length) {
  console.error(problems.join("\n"));
  console.error(`${problems.length} problems with texts`);
  process.exit(1);
}
console.log(`${catalogue.en.size} texts in German (Du and Sie) and English: complete and used`);

function flatten(
  tree: MessageTree,
  prefix = "",
  into = new Map<string, string>(),
): Map<string, string> {
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === "string") into.set(path, value);
    else flatten(value, path, into);
  }
  return into;
}

function compare(from: "de" | "en", to: "de" | "en"): void {
  for (const [key, text] of catalogue[from]) {
    const other = catalogue[to].get(key);
    if (other === undefined) problems.push(`${to} ${key}: missing`);
    else if (!text.trim()) problems.push(`${from} ${key}: empty`);
    else if (argumentsOf(key, text) !== argumentsOf(key, other))
      problems.push(`${to} ${key}: other arguments than ${from}`);
  }
}

function argumentsOf(key: string, text: string): string {
  const names = new Set<string>();
  try {
    collectArguments(parse(text), names);
  } catch (error) {
    problems.push(`${key}: not a valid ICU message (${(error as Error).message})`);
  }
  return [...names].sort().join(",");
}

function collectArguments(elements: MessageFormatElement[], names: Set<string>): void {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    names.add(element.value);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) collectArguments(option.value, names);
    }
    if (element.type === TYPE.tag) collectArguments(element.children, names);
  }
}

/** A key is used where a source names it whole, or its end together with its namespace. */
function findUnused(): void {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const file of sources()) {
    const text = readFileSync(file, "utf8");
    for (const [, literal] of text.matchAll(/["']([\w.-]+)["']/g))
      if (literal) literals.add(literal);
    for (const [, template] of text.matchAll(/`([\w.-]*\$\{[^`]*)`/g))
      if (template) patterns.push(patternOf(template));
    // An object's keys may name texts too: `{ hide: …, restore: … }` looked up by `t(kind)`.
    for (const [, name] of text.matchAll(/^\s*"?([\w-]+)"?:/gm)) if (name) literals.add(name);
  }
  const named = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
  for (const key of catalogue.en.keys()) {
    const parts = key.split(".");
    const isUsed = parts.some((_, at) => {
      const namespace = parts.slice(0, at).join(".");
      return (at === 0 || literals.has(namespace)) && named(parts.slice(at).join("."));
    });
    if (!isUsed) problems.push(`${key}: not used anywhere`);
  }
}

function patternOf(template: string): RegExp {
  const fixed = template
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${fixed.join("[\\w.-]+")}$`);
}

function sources(): string[] {
  const files: string[] = [];
  for (const folder of ["app", "emails"]) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (/\.tsx?$/.test(entry.name) && !path.includes("/messages/") && !path.includes(".test."))
        files.push(path);
    }
  }
  return files;
}
