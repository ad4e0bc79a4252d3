import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject, vi } from "vitest";

// Every test file works in a clone of the template: no file sees another one's rows.
const pattern = inject("databaseUrlPattern");
const environment = { ...process.env };
const name = `test_${randomBytes(6).toString("hex")}`;

// Files share a process, which spares starting it; modules begin anew for each, with what they keep.
vi.resetModules();
await asAdmin(`create database ${name} template template_resonanz`);
Object.assign(process.env, {
  NODE_ENV: "test",
  DATABASE_URL: pattern.replace("/DATABASE", `/${name}`),
  SECRET_KEY: "a key that is used by tests and nothing else",
  BASE_URL: "http://localhost:3000",
});
const { registerAllMessages } = await import("#app/messages.server.ts");
registerAllMessages();

afterAll(async () => {
  const { closeDatabase } = await import("#app/platform/db.server.ts");
  await closeDatabase();
  await asAdmin(`drop database if exists ${name} with (force)`);
  process.env = environment;
});

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: pattern.replace("/DATABASE", "/postgres") });
  await client.connect();
  await client.query(statement);
  await client.end();
}
