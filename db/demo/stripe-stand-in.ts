import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { startStandIn } from "#tests/support/stripe-stand-in/stand-in.ts";

const path = "/stripe-stand-in";
const webhookSecret = "whsec_demo_only";

/**
 * Lets the demo brand take payments without Stripe: the real client talks to a stand-in on loopback,
 * its pages are shown below the portal's own address, and everything says that no money moves. Null
 * for a database that is no demo.
 */
export async function startDemoStandIn({
  databaseUrl,
  dataDir,
}: {
  databaseUrl: string;
  dataDir: string;
}) {
  if (!(await isDemo(databaseUrl))) return null;
  const port = process.env.PORT || "3000";
  const own = process.env.BASE_URL || `http://localhost:${port}`;
  const file = join(dataDir, "stripe-stand-in.json");
  const saved = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const standIn = await startStandIn({
    webhookSecret,
    saved,
    publicUrl: `${own.replace(/\/$/, "")}${path}`,
    deliver: (body, headers) =>
      fetch(`http://127.0.0.1:${port}/webhooks/stripe`, { method: "POST", body, headers }),
  });
  const webhook = { id: "we_demo", url: new URL("/webhooks/stripe", own).href };
  standIn.store.add("webhook_endpoint", { ...webhook, enabled_events: ["*"], status: "enabled" });
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_demo",
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_URL: standIn.url,
  });
  return {
    path,
    pages: standIn.pages,
    stop: async () => {
      writeFileSync(file, JSON.stringify(standIn.store.save()), { mode: 0o600 });
      await standIn.stop();
    },
  };
}

async function isDemo(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rowCount } = await client.query("select 1 from setting where key = 'demo'");
  await client.end();
  return rowCount === 1;
}
