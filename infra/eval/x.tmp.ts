import { extract } from "@orontes/extraction";
import { turkeyRussiaSyria } from "@orontes/theatre";
const [, , published, text, lang] = process.argv;
const o = extract({ id: "x", revision: 1, title: "", text: text!, lang: lang ?? "en", publishedAt: published! }, turkeyRussiaSyria);
if (o.kind === "kept") for (const d of o.value.developments) console.log(d.type, d.realis, "|", d.participants.map((p) => `${p.role}:${p.name}(${p.side})`).join(", "), "|", d.places.map((p) => p.name).join(), "|", d.when.start, d.when.precision, "|", d.quantities.map((q) => `${q.kind} ${q.min}-${q.max} ${q.side}`).join(), "|", d.attribution.name, "|", d.extractor.rules.join(" "), "::", d.evidence.map((e) => e.text).join(" … ").slice(0,200));
else console.log(JSON.stringify(o));
