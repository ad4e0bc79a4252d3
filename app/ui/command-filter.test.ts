import { expect, test } from "vitest";
import { filterCommands } from "./command-filter.ts";

const commands = [
  { label: "Neue Prämie", group: "Treue" },
  { label: "Mitglieder", group: "Menschen", keywords: "kunden" },
  { label: "Prämien", group: "Treue" },
];
const labels = (query: string) => filterCommands(commands, query).map((command) => command.label);

test("finds without accents and puts labels that begin with the query first", () => {
  expect(labels("pramie")).toEqual(["Prämien", "Neue Prämie"]);
});

test("needs every word, wherever it stands", () => {
  expect(labels("treue neue")).toEqual(["Neue Prämie"]);
  expect(labels("kunden treue")).toEqual([]);
});

test("shows all in their order for an empty query", () => {
  expect(labels("  ")).toEqual(commands.map((command) => command.label));
});
