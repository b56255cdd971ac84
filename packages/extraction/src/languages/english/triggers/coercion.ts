import { all, deeds, forms, say, noun, place, none, type TriggerTable } from "./phrases.ts";

const GATES = "border borders crossing crossings gate gates frontier frontiers airspace strait straits checkpoint checkpoints post".split(
  " ",
);
/** What opens and closes to those who pass. */
const PASSAGES =
  "crossing | crossings | gate | border gate | border crossing | border | frontier | motorway | highway | road | roads | airport | airspace | route | bridge | corridor | flights | air traffic | traffic | ferry | railway | passage | checkpoint | crossing point | strait | straits";
/** Whom police catch. */
const PERSONS =
  "agent agents suspect suspects man men woman women fighter fighters militant militants smuggler smugglers member members terrorist terrorists spy spies officer officers people migrants commander".split(
    " ",
  );

/** Who is let go. */
const CAPTIVES =
  "prisoners prisoner detainees detainee hostages hostage captives captive abductees journalists journalist crew inmates kidnapped soldiers soldier fighters pilot pilots civilians workers priest priests nuns women men activists activist doctors doctor bishops monks students officers pastor pastors reporter reporters academic academics citizen citizens national nationals tourist tourists engineer engineers sailor sailors consul teacher teachers lawyer lawyers politician politicians lawmaker lawmakers mp girls schoolgirls boys children suspect suspects".split(
    " ",
  );

/** Borders, arrests, blockades, protest and riot. */
export const coercion = {
  border_closure: [
    ...deeds("curfew | night curfew | round the clock curfew", {
      needs: ["declared", "imposed", "announced", "imposes", "declares", "ordered"],
    }),
    ...say("refused entry | refused entry to | denied entry | barred from entering | prevented from crossing", none),
    ...say(
      "sealed off | seals off | sealing off | closed off | blocked off | fenced off | walled off | shut down | shuts down | closed down",
      {
        object: "none",
        reach: 8,
        needs: GATES,
      },
    ),
    ...deeds(PASSAGES.replace("flights | air traffic | ", ""), {
      needs: ["closed", "closes", "close", "shut", "shuts", "sealed", "blocked", "halted", "suspended", "stopped"],
    }),
    ...all(
      [
        "closed the border",
        "closed its border",
        "closed all border crossings",
        "closed down all border crossings",
        "closed the crossing",
        "shut the border",
        "sealed the border",
        "closes the border",
        "closed border crossings",
        "closed the border crossing",
      ],
      none,
    ),
    ...all(["closed", "closes", "shut", "sealed"], { object: "none", needs: ["crossing", "crossings", "border", "borders"] }),
    ...all(["blocked the border", "suspended crossings", "barred from crossing", "closed border gates"], none),
    ...say("close | closes | closing | closed | shut | shuts | shutting", {
      object: "addressee",
      reach: 4,
      needs: ["airspace", "skies", "sky"],
    }),
    ...say("close | closes | closing | closed | shut | shuts | shutting | shuttered | seal | seals | sealing | sealed | blocked", {
      object: "none",
      reach: 8,
      needs: ["border", "borders", "crossing", "crossings", "gate", "gates", "frontier", "airspace", "strait", "straits", "checkpoint"],
    }),
    ...say(
      "border closure | border closures | closure of the border | closure of the crossing | closure of border crossings | closure of its airspace | closing of the border",
      noun,
    ),
  ],
  border_opening: [
    ...deeds(PASSAGES, {
      needs: [
        "reopened",
        "reopens",
        "reopen",
        "opened",
        "opens",
        "open",
        "resumed",
        "resumes",
        "restarted",
        "restored",
        "unblocked",
        "are",
        "is",
        "was",
        "were",
      ],
    }),
    ...say("reopened | reopens | reopening | opened | opens | unsealed | unblocked | cleared | let through", {
      object: "none",
      reach: 9,
      needs: [...GATES, "road", "roads", "motorway", "highway", "route", "bridge", "corridor", "airport", "flights"],
    }),
    ...say("allowed | allows | allowing | permitted | permits | permitting | authorised | authorized | cleared", {
      object: "addressee",
      reach: 9,
      needs: ["crossing", "crossings", "gate", "gates", "airspace", "corridor"],
    }),
    ...say("opened for | opened to | open to | reopened for | reopened to | opens to | opens for", {
      object: "none",
      reach: 4,
      needs: [
        "civilians",
        "traffic",
        "residents",
        "travellers",
        "travelers",
        "refugees",
        "trucks",
        "lorries",
        "vehicles",
        "people",
        "passengers",
        "families",
      ],
    }),
    ...say("resumed | resumes | restarted | restored", {
      object: "none",
      reach: 5,
      needs: ["flights", "ferry", "ferries", "traffic", "crossings", "rail", "trains"],
    }),
    ...all(["reopened", "reopens", "reopening", "opened the crossing", "reopened the border", "opened the border"], {
      object: "none",
      needs: [
        "crossing",
        "crossings",
        "border",
        "road",
        "highway",
        "airport",
        "motorway",
        "gate",
        "bridge",
        "airspace",
        "railway",
        "route",
        "corridor",
      ],
    }),
    ...all(["open", "opened", "opening", "agreed to open", "agreed", "reopen"], { object: "none", needs: ["crossing", "crossings"] }),
    ...say("reopen | reopened | reopens | reopening | open | opens | opening | opened | agreed to open | agreed to reopen | unblocked", {
      object: "none",
      reach: 8,
      needs: ["crossing", "crossings", "border", "borders", "gate", "gates", "airport", "airspace", "highway", "motorway", "corridor"],
    }),
    ...say(
      "reopening of the border | reopening of the crossing | reopening of the road | reopening of the highway | opening of the crossing",
      noun,
    ),
  ],
  detention: [
    ...say("took away | taken away | led away | marched away | dragged away | carted off", {
      reach: 6,
      needs: ["men", "man", "women", "people", "suspects", "villagers", "youths", "students", "activists"],
    }),
    ...say("held | holds | seized | seizes | impounded | impounds | boarded | detained | detains | arrested | intercepted | confiscated", {
      object: "actor",
      reach: 6,
      needs: ["ship", "ships", "vessel", "vessels", "freighter", "tanker", "trawler", "boat", "boats", "cargo"],
    }),
    ...say("took | take | takes | taken | taking", { reach: 9, needs: ["custody", "prisoner", "captive"] }),
    ...say("ordered | remanded | sent | jailed", { reach: 8, needs: ["trial", "custody", "held", "remanded"] }),
    ...say("being held over | held over | held in connection | being held in connection", { object: "actor" }),
    ...say(
      "was caught | were caught | caught | was seized | was picked up | were picked up | picked up | swept up | hauled in | were nabbed | was nabbed | busted",
      {
        needs: PERSONS,
      },
    ),
    ...say("was held | were held | are being held | is being held | held | holds | hold | holding | locked up", {
      object: "actor",
      reach: 9,
      needs: ["suspicion", "custody", "questioning", "charges", "prison", "jail", "detention", "cells", "captive"],
    }),
    ...say("roundup | round up | crackdown | police operation | police operations | anti terror operation | counter terrorism operation", {
      kind: "noun",
      needs: ["police", "suspects", "gendarmerie", "counter"],
    }),
    ...all([...forms("arrest", "detain"), "rounded up", "took into custody", "taken into custody"]),
    ...all(["arrests", "detention", "detentions"], noun),
    ...say("captured | capturing | captures | seized | nabbed | apprehended | remanded | jailed", {
      reach: 5,
      needs: [
        "soldiers",
        "fighters",
        "militants",
        "rebels",
        "pilot",
        "pilots",
        "members",
        "prisoners",
        "troops",
        "commander",
        "commanders",
        "jihadists",
        "terrorists",
        "men",
        "people",
        "civilians",
        "suspects",
        "suspect",
        "women",
        "journalist",
        "journalists",
        "activists",
        "servicemen",
        "mercenaries",
        "nationals",
        "russians",
        "turks",
        "syrians",
        "americans",
        "iraqis",
        "iranians",
        "kurds",
        "editor",
        "publisher",
        "lawmaker",
        "mayor",
        "activist",
        "student",
        "students",
        "cleric",
        "pastor",
        "priest",
        "lawyer",
        "man",
        "woman",
        "brother",
        "teacher",
        "doctor",
        "imam",
      ],
    }),
    ...say(
      "taken prisoner | took prisoner | were taken prisoner | held on suspicion of | was arrested | were arrested | was detained | were detained | remanded in custody | wave of arrests | mass arrests | placed under arrest | arrest of | arrest warrant | arrested on charges",
      { object: "actor" },
    ),
  ],
  release: [
    ...say(
      "has been released | have been released | had been released | been freed | been released | been let go | being released | being freed",
      {
        object: "none",
        needs: CAPTIVES,
      },
    ),
    ...say("let | lets | letting", { reach: 6, needs: ["go", "free"] }),
    ...say(
      "released him | released her | released them | freed him | freed her | freed them | let him go | let her go | let them go | walked free | walk free | were set free | was set free | been set free | were let go | was let go | went free | set at liberty | was freed | were freed | was released | were released",
      none,
    ),
    ...say("exchange | swap | handover | release", {
      kind: "noun",
      reach: 3,
      needs: ["prisoners", "captives", "detainees", "hostages", "bodies", "prisoner", "abductees", "remains"],
    }),
    ...say("handed over | hands over | handed | returned | traded | trading", {
      reach: 7,
      needs: ["pilot", "pilots", "soldiers", "bodies", "remains", "captives", "prisoners", "crew", "hostages", "detainees"],
    }),
    ...all(["released", "freed", "set free"], {
      needs: ["prisoners", "detainees", "hostages", "prisoner", "hostage", "captives", "soldiers", "fighters"],
    }),
    ...all(["prisoner exchange", "prisoner swap"], noun),
    ...all(["exchanged prisoners", "swapped prisoners", "handed over prisoners", "freed prisoners", "released prisoners"], none),
    ...say(
      "released | releases | releasing | release | freed | frees | freeing | exchanged | swapped | exchanging | exchange | handed over",
      {
        reach: 7,
        needs: [...CAPTIVES, "captive", "custody", "prison", "jail"],
      },
    ),
    ...say(
      "prisoner exchanges | prisoner swaps | prisoner release | release of prisoners | release of detainees | release of hostages | release of the",
      { kind: "noun", needs: ["prisoners", "prisoner", "detainees", "hostages", "captives"] },
    ),
  ],
  blockade: [
    ...deeds("blockade | siege of aid | roadblock | roadblocks", {
      needs: ["imposed", "imposes", "imposing", "tightened", "tightens", "laid", "enforced", "maintains", "maintained", "set", "began"],
    }),
    ...say(
      "cut off | cuts off | cutting off | shut off | turned off | cut | withheld | barred | bars | choked off | blocks | blocking | held up",
      {
        object: "place",
        reach: 7,
        needs: ["water", "electricity", "power", "supplies", "supply", "fuel", "aid", "food", "convoy", "convoys", "deliveries", "flour"],
      },
    ),
    ...say("blocks | blocked | blocking | barricaded | barricade | obstructed | cut", {
      object: "place",
      reach: 6,
      needs: ["road", "roads", "highway", "motorway", "route", "m4", "m5", "street", "bridge"],
    }),
    ...all(["blockaded", "blocked the road", "cut the road", "severed the road", "cut off supplies"], place),
    ...all(["blockade"], noun),
    ...all(["blocked", "blocking", "cut off", "severed"], { object: "place", needs: ["road", "roads", "highway", "supplies", "route"] }),
    ...say(
      "imposed a blockade | imposing a blockade | cut the highway | cut the main road | cut supply routes | cut the supply route | cut off the road | cut off the highway | blocked the highway | blocked aid | blocking aid | closed the road | severed the highway | severed supply lines | cut supply lines to",
      place,
    ),
    ...say("cut | cutting | severed | severing", {
      object: "place",
      needsActor: true,
      reach: 6,
      needs: ["road", "roads", "highway", "supplies", "route", "routes", "supply", "motorway", "electricity", "water"],
    }),
  ],
  looting: [
    ...say("confiscated | confiscates | confiscating | expropriated | requisitioned", {
      object: "none",
      reach: 6,
      needs: ["homes", "houses", "shops", "property", "properties", "crops", "harvest", "olives", "cars", "livestock"],
    }),
    ...all([...forms("loot"), "plundered", "ransacked"], none),
    ...say(
      "pillaged | pillaging | torched | torching | set fire to | set ablaze | vandalised | vandalized | burned down | burnt down | burned homes | destroyed homes | looting | robbed",
      none,
    ),
  ],
  protest: [
    ...deeds(
      "protest | protests | demonstration | demonstrations | rally | rallies | sit in | sit ins | march | vigil | strike action | walkout | picket",
    ),
    ...say("demonstrated | demonstrating | demonstrate", {
      object: "none",
      reach: 9,
      needs: ["against", "demanding", "streets", "outside"],
    }),
    ...all(["protested", "protesting", "took to the streets", "rallied"], none),
    ...say("chanted against | chanting against | burned tyres | burnt tyres | burned tires | set tyres alight", none),
    ...say("gathered outside | gathered in front of | massed outside | rallied outside | converged on | assembled outside", {
      object: "none",
      needs: ["embassy", "consulate", "residence", "palace", "headquarters", "parliament", "ministry", "crowd", "crowds", "protesters"],
    }),
    ...say("closed | shut | shuttered | walked out | stayed away | burned | burnt", {
      object: "none",
      reach: 9,
      needs: ["protest", "solidarity"],
    }),
    ...all(["protest", "protests", "demonstration", "demonstrations"], noun),
    ...all(
      ["staged a protest", "staged protests", "held a protest", "blocked the road with", "staging a sit in", "staged a sit in", "marched"],
      none,
    ),
    ...all(["sit in", "rally", "rallies"], noun),
    ...say(
      "demonstrated against | rallied against | marched against | marched through | gathered to protest | went on strike | held a sit in | held a rally | staged a demonstration | staged demonstrations | staged a rally | protest against | protested against | protesters gathered | demonstrators gathered | poured into the streets | chanted slogans",
      none,
    ),
    ...say(
      "mass protests | mass protest | street protests | anti government protests | anti government protest | general strike | hunger strike | protest march | protest rally | pro government rally | mass demonstrations | street demonstrations | antigovernment protests",
      noun,
    ),
  ],
  riot: [
    ...say("pelted | pelting | threw | throwing | hurled | hurling", {
      object: "none",
      reach: 8,
      needs: ["stones", "rocks", "bottles", "eggs"],
    }),
    ...say(
      "attacked | attack | attacks | attacking | smashed | smashing | vandalised | vandalized | overturned | stoned | pelted | pelting | burned | burnt | torched",
      { object: "none", reach: 5, needs: ["shops", "stores", "businesses", "storefronts", "shopfronts"] },
    ),
    ...all(["riot", "riots", "rioting", "rioters"], noun),
    ...say(
      "rioted | clashed with police | hurled stones | threw stones at | throwing stones | set tyres ablaze | set tires ablaze | attacked shops | turned violent | mob attacked | mob attacks | went on the rampage",
      none,
    ),
    ...say("violent protests | street violence | mob violence | communal violence | pogrom", noun),
  ],
} satisfies TriggerTable;
