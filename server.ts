import { createServer, type Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { getRequestListener } from "@hono/node-server";
import { ensureBuild } from "#db/build.ts";
import { DataDirInUse, lockDataDir } from "#db/embedded/lock.ts";
import { type PreparedDatabase, prepareDatabase, secretKey } from "#db/prepare.ts";

// Starts the portal: `npm start` (production build) or `npm run dev` (hot reload).

const isDevelopment = process.argv.includes("--dev");
const dataDir = process.env.DATA_DIR || ".data";

if (Number(process.versions.node.split(".")[0]) < 26) {
  console.error(
    `Resonanz needs Node 26; this is ${process.version}. "npm start" uses the one in node_modules.`,
  );
  process.exit(1);
}
// By itself V8 lets the heap grow to several times what is in use before it tidies up.
setFlagsFromString("--heap-growing-percent=30");
process.env.NODE_ENV ||= isDevelopment ? "development" : "production";
await main().catch((error: Error) => {
  console.error(error instanceof DataDirInUse ? error.message : (error.stack ?? error));
  process.exit(1);
});

type Entry = typeof import("./app/entry.server.tsx");
type StandIn = Awaited<ReturnType<typeof startDemoStripe>>;

async function main(): Promise<void> {
  const started = performance.now();
  const say = (line: string) =>
    console.log(`  ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`);
  const unlock = process.env.DATABASE_URL ? () => {} : lockDataDir(dataDir);
  process.once("exit", unlock);
  const building = isDevelopment ? Promise.resolve() : ensureBuild(say);
  const [database] = await Promise.all([prepareDatabase(dataDir, say), building]);
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    SECRET_KEY: secretKey(dataDir),
  });

  const standIn = database.isEmbedded ? await startDemoStripe(database.url, dataDir) : null;

  const state = { isReady: false };
  const http = createServer();
  const { entry, listener } = isDevelopment
    ? await developmentListener(http, state, standIn)
    : await productionListener(state, standIn);
  if (database.isEmbedded) entry.declareEmbeddedDatabase();
  const { RESONANZ_ROLE: role, PORT, HOST } = entry.env();
  const worker = role === "web" ? null : await entry.startWorker(entry.jobs, entry.timetable);
  const stopHearing = role === "worker" ? null : await entry.hearChanges();
  if (role !== "worker") {
    http.on("request", listener);
    await listen(http, PORT, HOST);
  }
  state.isReady = true;
  await entry.announce({ address: addressOf(http, entry), say });
  stopOnSignals(async () => {
    state.isReady = false;
    entry.endStreams();
    await Promise.all([role === "worker" ? null : closeGracefully(http), worker?.stop()]);
    await stopHearing?.();
    await entry.closeDatabase();
    await standIn?.stop();
    await database.stop();
    unlock();
  }, database);
}

/** Only where the demo brand is shown without keys of its own: something that behaves like Stripe. */
async function startDemoStripe(databaseUrl: string, folder: string) {
  if (process.env.STRIPE_SECRET_KEY) return null;
  const { startDemoStandIn } = await import("#db/demo/stripe-stand-in.ts");
  return startDemoStandIn({ databaseUrl, dataDir: folder });
}

async function productionListener(state: { isReady: boolean }, standIn: StandIn) {
  const build = await import(new URL("./build/server/index.js", import.meta.url).href);
  const entry: Entry = build.entry.module;
  const app = entry.createHttpApp({
    handlePage: entry.createPageHandler(build, "production"),
    mountMachineRoutes: mountedWith(entry, standIn),
    clientDir: "build/client",
    isReady: () => state.isReady,
  });
  return { entry, listener: entry.answerGuests(getRequestListener(app.fetch)) };
}

/** Vite answers modules and assets, everything else goes to the app as it is on disk now. */
async function developmentListener(http: Server, state: { isReady: boolean }, standIn: StandIn) {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({
    configFile: "remix.config.js",
    server: { middlewareMode: true, hmr: { server: http } },
  });
  const load = () => vite.ssrLoadModule("virtual:remix/server-build");
  const entry: Entry = (await load()).entry.module;
  const listener = getRequestListener(async (request, bindings) => {
    const build = (await load()) as never as Parameters<Entry["createPageHandler"]>[0] & {
      entry: { module: Entry };
    };
    const app = build.entry.module.createHttpApp({
      handlePage: build.entry.module.createPageHandler(build, "development"),
      mountMachineRoutes: mountedWith(build.entry.module, standIn),
      clientDir: "public",
      isReady: () => state.isReady,
    });
    return app.fetch(request, bindings as never);
  });
  return {
    entry,
    listener: (request: Parameters<typeof listener>[0], response: Parameters<typeof listener>[1]) =>
      vite.middlewares(request as never, response as never, () => listener(request, response)),
  };
}

/** The API and webhooks, and in the demo the pages on which its members pay. */
function mountedWith(entry: Entry, standIn: StandIn): Entry["mountMachineRoutes"] {
  return (app) => {
    entry.mountMachineRoutes(app);
    if (standIn) app.route(standIn.path, standIn.pages as never);
  };
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${port} is taken. Choose another one: PORT=3001 npm start`)
          : error,
      ),
    );
    http.listen(port, host, resolve);
  });
}

function addressOf(http: Server, entry: Entry): string {
  const address = http.address();
  if (entry.env().baseUrlIsConfigured || !address || typeof address === "string")
    return entry.env().baseUrl.origin;
  return `http://localhost:${address.port}`;
}

const drainMilliseconds = 10_000;

/** Lets running requests finish; keep-alive connections are told and closed as they become idle. */
async function closeGracefully(http: Server): Promise<void> {
  http.on("request", (_request, response) => response.setHeader("Connection", "close"));
  let closed = false;
  http.close(() => {
    closed = true;
  });
  for (let waited = 0; !closed && waited < drainMilliseconds; waited += 50) {
    http.closeIdleConnections();
    await sleep(50);
  }
  http.closeAllConnections();
}

function stopOnSignals(stop: () => Promise<void>, database: PreparedDatabase): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop()
        .then(() => process.exit(0))
        .catch(async (error) => {
          console.error(error);
          await database.stop();
          process.exit(1);
        });
    });
  }
}
