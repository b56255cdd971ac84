import { all, forms, say, noun, none, type TriggerTable } from "./phrases.ts";

/** Flight, refuge, return and aid. */
export const humanitarian = {
  displacement: [
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
    ...all([...forms("evacuate")], none),
    ...all(["evacuation", "evacuations"], noun),
    ...say(
      "were bussed out | were bused out | bussed out of | bused out of | were taken out of | left on buses | airlifted out | boarded buses | left aboard buses",
      none,
    ),
  ],
  aid_delivery: [
    ...all(
      [
        "delivered aid",
        "aid convoy",
        "aid trucks",
        "sent aid",
        "delivered humanitarian",
        "distributed aid",
        "delivered food",
        "sent trucks",
        "delivering aid",
      ],
      none,
    ),
    ...all(["humanitarian convoy", "aid delivery", "aid deliveries"], noun),
    ...all(
      [
        "entered",
        "crossed",
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
      "aid convoys | relief convoy | aid shipment | aid shipments | humanitarian aid convoy | humanitarian shipment | aid drop | aid airdrop | airdrop | airdrops | relief supplies | trucks carrying aid | trucks loaded with aid | trucks of aid | aid lorries",
      noun,
    ),
  ],
} satisfies TriggerTable;
