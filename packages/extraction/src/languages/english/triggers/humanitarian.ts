import { PHASES } from "../deed.ts";
import { all, deeds, forms, say, noun, none, type TriggerTable } from "./phrases.ts";

const LIGHT = PHASES.split(" ");
/** Who is on the move. */
const PEOPLE =
  "people civilians residents families villagers refugees displaced thousands hundreds dozens women children inhabitants syrians locals kurds townspeople households persons turkmens yazidis christians men".split(
    " ",
  );

/** Flight, refuge, return and aid. */
export const humanitarian = {
  displacement: [
    ...say("drove | drives | driven | driving | forced | forces | forcing | pushed | uprooted | chased | displaced", {
      object: "actor",
      reach: 7,
      needs: ["families", "residents", "people", "civilians", "villagers", "inhabitants"],
    }),
    ...say(
      "walked out of | walked out through | came out of | came out through | emerged from | got out of | left through | passed through | made it out of | trekked to | trekked out of | crossed on foot | set out for | set off for | headed for | heads for | heading for | heading north | heading south | headed north | headed south | poured out of | pouring out of | streamed out of | streaming out of | flocked to | flocking to | flooded into | surged towards | massed at the border | massing at the border | massed along the border | gathered at the border | stranded at the border | are on the road | were on the road | on the road to | on the road towards | left the town | left the city | left their | leave their | leaving their | are leaving | have left | had left | abandoning their | abandon their | emptied of | packed up | moved to camps | crossed into turkey | crossed into iraq | crossed into lebanon | crossed into jordan | made their way to | set up tents | sleeping in the open | sleeping rough | forced into tents | living in tents | lost their homes | without shelter",
      {
        object: "none",
        needs: PEOPLE,
      },
    ),
    ...all(
      [
        "fled",
        "flee",
        "fleeing",
        "have fled",
        "displaced",
        "forced from their homes",
        "driven from their homes",
        "drove from their homes",
        "camping out",
        "left their homes",
      ],
      none,
    ),
    ...say(
      "massed | massing | amassed | gathered | gathering | stranded | stuck | camped | converged | arrived | arriving | waiting | piled up",
      {
        object: "none",
        reach: 5,
        needs: ["border", "frontier", "crossing"],
      },
    ),
    ...say("emptied | empties | emptying | depopulated", {
      object: "place",
      reach: 5,
      needs: ["village", "villages", "town", "towns", "district", "camp"],
    }),
    ...say("sleep in | sleeping in | slept in | camp in | camping in | camped in", { object: "none", needs: PEOPLE }),
    ...say("jammed | jamming | clogged | clogging | choked | packed", {
      object: "none",
      reach: 5,
      needs: ["roads", "road", "highway", "motorway"],
    }),
    ...say("ran away from | run away from | running away from | abandoned their | walked away from", none),
    ...say("left | leave | escaped | quit | departed", { object: "place", needs: PEOPLE }),
    ...all(["displacement", "exodus"], noun),
    ...all(
      [
        "forced to move",
        "uprooted",
        "have left the country",
        "driven from",
        "forced to flee",
        "left homeless",
        "abandoned their homes",
        "on the move",
      ],
      none,
    ),
    ...say(
      "fleeing the | forced out of | driven out of their homes | escaped to | took refuge in | take refuge in | sought refuge in | seek refuge in | poured across the border | poured over the border | streamed towards | streaming towards | headed for the border | made homeless | became refugees | left their villages | left their towns | left their houses | trying to flee | seeking shelter | sought shelter | sought safety | escaped the fighting | escaping the fighting | escape the fighting | escaped the bombing | escaping the violence | left for the border | leaving for the border | running for their lives | crossed the border to escape | forced from their homes and | forced from their towns | driven out of their villages | made their way across the border | made it across the border | crossed the border into turkey | crossed into turkey fleeing | forced from their villages | abandoned their villages | have been displaced | has displaced | has uprooted | were displaced | displaces | on the run",
      none,
    ),
    ...say(
      "displacement of | mass exodus | mass displacement | exodus of | wave of refugees | wave of displacement | influx of refugees | flood of refugees | refugee wave | new wave of refugees | internal displacement",
      noun,
    ),
  ],
  refugee_hosting: [
    ...say("gave shelter to | gives shelter to | giving shelter to | offered shelter to | gave refuge to | granted asylum to", {
      object: "none",
      needs: ["refugees", "families", "people", "syrians", "migrants", "displaced"],
    }),
    ...say("hosts | hosting | host | is hosting | shelters | has taken in | takes in | took in | accommodates", {
      object: "none",
      reach: 6,
      needs: ["syrians", "refugees", "displaced", "migrants", "people"],
    }),
    ...say(
      "are registered in | is registered in | are still registered in | remain registered in | are still registered | live in turkey | living in turkey | live under temporary protection | are under temporary protection | live in camps | living in camps",
      { object: "none", needs: ["syrians", "refugees", "displaced", "migrants", "people"] },
    ),
    ...all(["hosts", "hosting", "absorbed", "has taken in", "shelters"], { object: "none", needs: ["refugees", "refugee"] }),
    ...all(["is home to", "home to", "already hosts", "sheltering", "hosted", "taken in", "poured into"], {
      object: "none",
      needs: ["refugees", "refugee", "syrians"],
    }),
    ...say(
      "host | is hosting | are hosting | houses | housing | accommodates | accommodating | received | receiving | sheltered | shelter | absorbing | have sought refuge in | have sought | sought asylum in | have poured into | granted asylum",
      { object: "none", reach: 9, needs: ["refugees", "refugee", "displaced", "syrians", "migrants", "asylum"] },
    ),
  ],
  refugee_return: [
    ...say("crossed back | crossing back | went back | sent back | trekked back", {
      object: "none",
      reach: -8,
      needs: ["refugees", "syrians", "families", "displaced", "people", "villagers"],
    }),
    ...say("gone home | went home | go home | going home | headed home | heading home | left for home | come home | came home", {
      object: "none",
      needs: PEOPLE,
    }),
    ...say("went back | gone back | gone home | went home | came back | come back | have returned | had returned", {
      object: "none",
      reach: -8,
      needs: ["syrians", "refugees", "families", "displaced", "residents", "people", "villagers", "civilians", "turkmens", "iraqis"],
    }),
    ...say(
      "went back | go back | gone back | going back | went home | gone home | go home | crossed back | crossing back | crossed back into | moved back | moving back | returned | returning | return | returns | came back | headed home | heading home | resettled | sent back | deported | deports | deporting",
      {
        object: "none",
        reach: 8,
        needs: ["homes", "villages", "syrians", "refugees", "families", "houses", "displaced"],
      },
    ),
    ...all(["returned to their homes", "refugees returned", "return of refugees", "returned home"], none),
    ...say(
      "returned to their villages | returned to their towns | returned to syria | returned to their houses | return to their homes | return to syria | have returned | went back to | went back home | refugees return | repatriated | repatriate | repatriating | returning refugees | began returning | started returning | coming back home",
      { object: "none", needs: ["refugees", "refugee", "displaced", "syrians", "families", "people", "civilians", "residents"] },
    ),
    ...say(
      "voluntary return | voluntary returns | repatriation | return of the displaced | return of displaced | returns of refugees",
      noun,
    ),
  ],
  evacuation: [
    ...say("took | takes | taking", { object: "actor", reach: 6, needs: ["patients", "wounded", "evacuees"] }),
    ...say(
      ["civilians", "families", "residents", "wounded", "fighters", "patients", "evacuees", "people"]
        .map((who) => `${who} out of`)
        .join(" | "),
      {
        kind: "noun",
        reach: -6,
        needs: ["brought", "took", "carried", "bussed", "bused", "taken", "carrying", "taking", "bringing", "ferried"],
      },
    ),
    ...deeds("evacuation | evacuations | airlift | medical evacuation | medical evacuations", {
      needs: [...LIGHT, "took", "allowed"],
    }),
    ...say("flew | flown | airlifted | bussed | bused | ferried | shipped | transported | taken | brought | moved", {
      object: "actor",
      reach: 10,
      needs: ["citizens", "nationals", "wounded", "injured", "patients", "evacuees", "staff", "diplomats", "families"],
    }),
    ...say("left | leave | departed | exited | quit | pulled out of | drove out of | set off from", {
      object: "place",
      needs: ["buses", "bus", "coaches", "evacuees"],
    }),
    ...all([...forms("evacuate")], none),
    ...all(["evacuation", "evacuations"], noun),
    ...say(
      "were bussed out | were bused out | bussed out of | bused out of | were taken out of | left on buses | airlifted out | boarded buses | left aboard buses",
      none,
    ),
  ],
  aid_delivery: [
    ...say("donated | donates | donating | contributed | granted", {
      object: "none",
      reach: 7,
      needs: [
        "million",
        "dollars",
        "euros",
        "tents",
        "blankets",
        "food",
        "vaccines",
        "wheat",
        "flour",
        "medicines",
        "medicine",
        "ambulances",
      ],
    }),
    ...say(
      "airlifted | airlifts | airlifting | flew in | flew | trucked in | shipped | ships | handed | hands | gave | gives | giving out | gave out | dished out | ferried | fed | feeds | dispatching | unloading | sends | send | provides | provide | shared out | delivered",
      {
        object: "none",
        needsActor: false,
        reach: 8,
        needs: [
          "aid",
          "humanitarian",
          "relief",
          "tents",
          "blankets",
          "medicines",
          "medicine",
          "food",
          "flour",
          "bread",
          "rations",
          "parcels",
          "vaccines",
          "ambulances",
          "generators",
          "fuel",
          "stoves",
          "water",
          "wheat",
          "milk",
          "clothing",
        ],
      },
    ),
    ...say(
      "field hospital | field hospitals | soup kitchen | aid package | aid packages | food parcels | food baskets | relief aid | rescue team | rescue teams | rescue workers | search and rescue team",
      {
        kind: "noun",
        needs: [
          "opened",
          "opens",
          "set",
          "sent",
          "sends",
          "arrived",
          "reached",
          "delivered",
          "distributed",
          "handed",
          "landed",
          "built",
          "established",
          "runs",
          "entered",
        ],
      },
    ),
    ...deeds("aid trucks | aid lorries | relief trucks | un trucks | un lorries | trucks with aid | lorries with aid", {
      needs: "entered enter enters arrived arrive reached reach crossed cross got passed delivered headed rolled drove set left".split(" "),
    }),
    ...say("pulled | pulling | pull | dragged | dug | brought", { object: "none", reach: 6, needs: ["alive"] }),
    ...say(
      "searching for | search for | searched for | searching | searched | digging for | dug for | looking for | digging | dug | combing | combed | sifting | sifted | rescued | rescuing | rescue | saved",
      { object: "none", reach: 8, needs: ["rubble", "survivors", "survivor", "debris", "wreckage", "ruins"] },
    ),
    ...say("treated | treats | treating | tended to | operated on | were being treated | being treated", {
      object: "none",
      reach: 9,
      needs: ["wounded", "injured", "hospital", "hospitals", "victims", "survivors", "casualties", "patients"],
    }),
    ...all(
      ["delivered aid", "sent aid", "delivered humanitarian", "distributed aid", "delivered food", "sent trucks", "delivering aid"],
      none,
    ),
    ...all(["humanitarian convoy", "aid delivery", "aid deliveries"], noun),
    ...all(
      [
        "entered",
        "crossed",
        "crossed into",
        "rolled into",
        "drove into",
        "pulled into",
        "got through to",
        "made it to",
        "arrived",
        "reached",
        "had been sent",
        "been sent",
        "was sent",
        "were sent",
        "was delivered",
        "were delivered",
        "was distributed",
        "were distributed",
        "giving guidance",
      ],
      {
        object: "none",
        needs: ["aid", "humanitarian", "tents", "blankets", "relief", "medicines", "medicine", "medical", "food", "flour", "supplies"],
      },
    ),
    ...all(["delivered", "delivering", "sent", "sending", "distributed", "carrying", "carried", "provided", "providing"], {
      object: "none",
      reach: 9,
      needs: ["aid", "humanitarian", "tents", "blankets", "relief", "medicines", "medicine", "medical", "food", "flour", "supplies"],
    }),
    ...say(
      "delivers | deliver | brought | bringing | bring | handed out | hands out | dropped | airdropped | donated | donates | allocated | allocates | supplied | supplies | supplying | dispatched | dispatches | distributing | distributes | trucked | unloaded",
      {
        object: "none",
        needsActor: false,
        reach: 7,
        needs: [
          "aid",
          "humanitarian",
          "relief",
          "tents",
          "blankets",
          "medicines",
          "medicine",
          "food",
          "flour",
          "supplies",
          "assistance",
          "medical",
          "wheat",
        ],
      },
    ),
    ...say("pledged | pledge | pledges | pledging | promised | promises | announced", {
      object: "none",
      realis: "intended",
      reach: 8,
      needs: ["aid", "humanitarian", "relief", "donations", "reconstruction"],
    }),
    ...say(
      "aid convoy | aid convoys | relief convoy | aid shipment | aid shipments | humanitarian aid convoy | humanitarian shipment | aid drop | aid airdrop | airdrop | airdrops | relief supplies | trucks carrying aid | trucks loaded with aid | trucks of aid",
      noun,
    ),
  ],
} satisfies TriggerTable;
