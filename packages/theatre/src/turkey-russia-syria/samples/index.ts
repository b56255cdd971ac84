import type { SampleFeed } from "../../sample.ts";
import { levantWire } from "./levant-wire.ts";
import { orontesLedger } from "./orontes-ledger.ts";
import { sadaAlShamal } from "./sada-al-shamal.ts";
import { severnyTelegraf } from "./severny-telegraf.ts";
import { sinirPostasi } from "./sinir-postasi.ts";

export const sampleFeeds: readonly SampleFeed[] = [
  {
    sourceId: "sample-levant-wire",
    sourceName: "Levant Wire (sample)",
    site: "https://levant-wire.example",
    lang: "en",
    lines: levantWire,
  },
  {
    sourceId: "sample-orontes-ledger",
    sourceName: "Orontes Ledger (sample)",
    site: "https://orontes-ledger.example",
    lang: "en",
    lines: orontesLedger,
  },
  {
    sourceId: "sample-sinir-postasi",
    sourceName: "Sınır Postası (sample)",
    site: "https://sinir-postasi.example",
    lang: "tr",
    lines: sinirPostasi,
  },
  {
    sourceId: "sample-severny-telegraf",
    sourceName: "Северный телеграф (sample)",
    site: "https://severny-telegraf.example",
    lang: "ru",
    lines: severnyTelegraf,
  },
  {
    sourceId: "sample-sada-al-shamal",
    sourceName: "صدى الشمال (sample)",
    site: "https://sada-al-shamal.example",
    lang: "ar",
    lines: sadaAlShamal,
  },
];
