// Who may import whom: the directions between the rooms of the house (README, "The house"). Slices, lowest first.
const slices = [
  "accounts",
  "orders",
  "points",
  "tiers",
  "vouchers",
  "rewards",
  ["forum", "dialogue"],
  "moderation",
  "relationships",
  "ambassadors",
  "journeys",
  "notifications",
  "reporting",
  "operations",
  "integration",
  "shell",
].map((level) => [level].flat());

const names = slices.flat();
const folder = (list) => `^app/(${list.join("|")})/`;

/** A slice sees only lower slices; of those only commands, queries, rules, schemas and events. */
const upwards = slices.flatMap((level, index) =>
  level.map((slice) => ({
    name: `${slice}-looks-down-only`,
    severity: "error",
    from: { path: `^app/${slice}/` },
    to: {
      path: folder(
        slices
          .slice(index)
          .flat()
          .filter((other) => other !== slice)
          .concat("none"),
      ),
    },
  })),
);

const inside = names.map((slice) => ({
  name: `${slice}-through-the-door`,
  severity: "error",
  comment: "From another slice only commands, queries, rules, schemas, events and the viewer.",
  from: { path: "^app/", pathNot: `^app/(${slice}/|[^/]+\\.tsx?$|messages/)` },
  to: {
    path: `^app/${slice}/`,
    pathNot: `^app/${slice}/(commands/|queries/|rules/|components/|[^/]+\\.(schemas|events)\\.ts|viewer\\.server\\.ts|session\\.server\\.ts|page-context\\.tsx)`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "platform-and-ui-import-no-slice",
      severity: "error",
      from: { path: "^app/(platform|ui)/" },
      to: { path: folder(names) },
    },
    ...upwards,
    ...inside,
    {
      name: "rules-stay-pure",
      severity: "error",
      from: { path: "^app/[^/]+/rules/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^app/[^/]+/(commands|queries|routes|components|handlers)/|\\.server\\.tsx?$|node_modules/(pg|kysely|hono|nodemailer|graphile-worker)/",
      },
    },
    {
      name: "components-touch-no-database",
      severity: "error",
      from: { path: "^app/[^/]+/components/" },
      to: {
        path: "^app/[^/]+/(commands|handlers|routes)/|node_modules/(kysely|pg)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "sql-in-queries-and-commands",
      severity: "error",
      from: {
        path: "^app/(?!platform/)",
        pathNot: "/(commands|queries)/|^app/accounts/session\\.server\\.ts$",
      },
      to: { path: "node_modules/(kysely|pg)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-imports-tests-or-demo",
      severity: "error",
      from: { path: "^(app|emails|db/(?!demo))" },
      to: { path: "^(tests|db/demo)/" },
    },
    {
      name: "mails-take-plain-props",
      severity: "error",
      from: { path: "^emails/" },
      to: { path: folder(names) },
    },
    {
      name: "migrations-are-frozen",
      severity: "error",
      from: { path: "^db/migrations/" },
      to: { path: "^(app|emails|tests)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|coverage|\\.data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
