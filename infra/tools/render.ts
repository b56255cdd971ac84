import { writeFileSync } from "node:fs";
import { rendered } from "../targets/render.ts";

for (const [name, text] of Object.entries(rendered)) {
  writeFileSync(new URL(`../rendered/${name}`, import.meta.url), text);
  console.log(`infra/rendered/${name}`);
}
