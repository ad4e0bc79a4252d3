import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    coverage: {
      provider: "v8",
      include: ["app/**/*.ts"],
      exclude: ["**/*.test.ts", "**/messages/**"],
      reporter: ["text-summary", "html"],
    },
    projects: [
      {
        test: {
          name: "unit",
          // Rules keep nothing between calls, so their files may share a process.
          isolate: false,
          // Apart from the others, which may use fewer processes.
          sequence: { groupOrder: 1 },
          // Its files name each other without endings, as bundlers read them and Node does not.
          server: { deps: { inline: [/@zxing\/library/] } },
          // Property tests share two cores with everything else.
          testTimeout: 30_000,
          include: [
            "app/**/*.test.{ts,tsx}",
            "db/**/*.test.ts",
            "emails/**/*.test.ts",
            "tests/support/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/database-server.ts"],
          setupFiles: ["tests/support/own-database.ts"],
          // One file per process at a time: each has its own database and connection pool.
          pool: "forks",
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
