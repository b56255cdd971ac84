import { PHASES } from "../deed.ts";
import { all, deeds, forms, say, noun, place, none, type TriggerTable } from "./phrases.ts";

const LIGHT = PHASES.split(" ");

/** Who is helped with fighters. */
const HELPED = "rebels islamists jihadists militias militia factions insurgents opposition kurds militants separatists".split(" ");

/** Where forces stand, move and who helps them. */
export const posture = {
  force_presence: [
    ...all(
      [
        "stationed",
        "has troops in",
        "have troops in",
        "soldiers on the ground",
        "troops on the ground",
        "maintains troops",
        "deployed in the area",
      ],
      none,
    ),
    ...all(
      [
        "has soldiers in",
        "have soldiers in",
        "has forces in",
        "have forces in",
        "control nearly all",
        "controls nearly all",
        "control most of",
        "controls most of",
        "hold sway",
        "troops are stationed",
      ],
      none,
    ),
    ...say(
      "under the control of | under control of | under the full control of | controlled by | dominated by | occupied by | ruled by | governed by | under the rule of | in the grip of | overrun by | largely held by | mostly held by | still held by | territory held by | areas held by | area held by | in the hands of",
      { object: "place", behind: "acts" },
    ),
    ...say(
      "controls | still control | now control | control the | control most | control much | control large | control parts | control swathes | control nearly | control some | control about | control areas | still holds | still hold | retains control of | retain control of | has a presence in | have a presence in | maintains a presence in | maintain a presence in | has a military presence | have a military presence | military presence in | operate in | operates in | is based in | are based in | have bases in | has bases in | are deployed | is deployed | has stationed | have stationed | keeps troops | keeps soldiers | hold sway | holds sway | occupies | are positioned | is positioned | is entrenched | are entrenched | are dug in | has fighters in | have fighters in | remain in control | remains in control | is in control of | are in control of | in control of | established control of | has established control | garrisoned | is using syrian territory | operate safely",
      none,
    ),
    ...say(
      "has about | has around | has some | has more than | has thousands of | has hundreds of | have about | have around | have more than | have thousands of | have hundreds of | has up to | has nearly | has at least",
      { object: "none", reach: 5, needs: ["soldiers", "troops", "personnel", "servicemen", "forces", "fighters", "advisers", "marines"] },
    ),
  ],
  deployment: [
    ...all(
      [
        ...forms("deploy"),
        "sent troops",
        "sent reinforcements",
        "sent armoured",
        "sent armored",
        "sent forces",
        "sends troops",
        "sent a convoy",
        "sent soldiers",
        "dispatched troops",
        "reinforced its",
      ],
      none,
    ),
    ...all(["deployment", "reinforcements", "military convoy", "troop buildup", "build up of forces"], noun),
    ...all(
      [
        "arrived in",
        "arrived at",
        "arrived near",
        "arrived on",
        "arriving in",
        "reached",
        "reaches",
        "poured into",
        "pouring into",
        "streamed into",
        "flowed into",
        "pulled into",
        "rolled into",
        "travelled to",
        "headed for",
        "heading for",
        "headed to",
        "heading to",
        "heading towards",
        "sent",
        "sending",
        "dispatched",
      ],
      {
        object: "none",
        needs: ["reinforcements", "columns", "armoured", "armored", "military", "tanks", "troops"],
      },
    ),
    // Troops that enter a land are an incursion; what supplies those who stand there is a deployment.
    ...all(["entered", "crossed into", "crossed", "moved into"], {
      object: "none",
      needsActor: true,
      needs: ["reinforcements", "convoy", "convoys", "column", "columns", "armoured", "armored"],
    }),
    ...say(
      "sent | sends | sending | send | dispatched | dispatches | dispatching | dispatch | moved | moves | moving | rushed | rushing | massed | massing | amassed | amassing | redeployed | airlifted | ferried | poured | positioned | stationed | brought | brings | bringing | drafted | called | summoned | mustered | bussed | bused | bolstered | reinforced | reinforces | beefed up | built up | building up | ramped up | sent in | brought in | moved in | flew in | transferred | landed | landing | lands | unloaded",
      {
        object: "none",
        needsActor: true,
        reach: 6,
        needs: [
          "troops",
          "forces",
          "soldiers",
          "reinforcements",
          "tanks",
          "armour",
          "armor",
          "armoured",
          "armored",
          "convoy",
          "convoys",
          "convoys",
          "columns",
          "column",
          "commandos",
          "warships",
          "warship",
          "aircraft",
          "jets",
          "warplanes",
          "helicopters",
          "battalion",
          "brigade",
          "division",
          "artillery",
          "missiles",
          "units",
          "personnel",
          "marines",
          "military",
          "fighters",
          "howitzers",
          "weaponry",
          "batteries",
          "battery",
          "minesweepers",
          "gunships",
          "launchers",
          "radars",
          "radar",
          "bombers",
          "frigate",
          "destroyer",
          "police",
          "advisers",
          "presence",
          "garrison",
          "officers",
          "guards",
          "gendarmes",
          "peacekeepers",
          "sappers",
          "instructors",
          "engineers",
        ],
      },
    ),
    ...say("took up positions | taken up positions | take up positions | taking up positions | took up position | fanned out", none),
    // "Commandos were sent to the border": whoever is moved stands before.
    ...say(
      "poured into | streamed into | flooded into | arrived off | arrived in | steamed into | landed at | touched down at | docked at | docked in | anchored off | were sent | was sent | were moved | was moved | were flown | were airlifted | were transferred | were rushed | were dispatched | were brought | were bussed | have been sent | has been sent | have been moved | being sent | being moved",
      {
        object: "none",
        reach: -6,
        needs: [
          "troops",
          "forces",
          "soldiers",
          "reinforcements",
          "tanks",
          "commandos",
          "units",
          "howitzers",
          "jets",
          "warplanes",
          "helicopters",
          "marines",
          "warships",
          "police",
          "battalion",
          "brigade",
          "bombers",
          "warship",
          "frigate",
          "destroyer",
          "corvette",
          "paratroopers",
          "carrier",
          "fleet",
        ],
      },
    ),
    ...say(
      "military build up | military buildup | troop deployment | troop deployments | troop movements | troop movement | military reinforcements | arrival of troops | arrival of reinforcements | convoy of military vehicles | convoy of armoured vehicles | convoy of tanks | troop surge | build up of troops | buildup of troops | military convoys | fresh troops",
      noun,
    ),
    ...say(
      "sailed towards | sailed toward | sailed for | steamed towards | steamed through | headed towards | passed through | transited | sailed through | sailed to | set sail for | sailed into | headed to | crossed the bosphorus | left port for",
      {
        object: "none",
        needs: [
          "warship",
          "warships",
          "frigate",
          "vessel",
          "vessels",
          "ship",
          "ships",
          "submarine",
          "destroyer",
          "carrier",
          "corvette",
          "flotilla",
        ],
      },
    ),
  ],
  withdrawal: [
    ...all(
      [...forms("withdraw", "retreat"), "withdrew", "withdrawn", "pulled out", "pull out", "pulling out", "pulled back", "pull back"],
      none,
    ),
    ...all(["withdrawal", "pullout", "pullback"], noun),
    ...say("fled | flee | flees | escaped", place),
    ...say("left | leave | leaves | quit | departed | exited | abandoned", { object: "place", needsActor: true }),
    ...say("left | leave | leaves | have left | had left", {
      object: "none",
      needsActor: true,
      reach: 4,
      needs: ["city", "town", "village", "area", "district", "neighbourhood", "neighborhood", "province", "enclave", "front"],
    }),
    ...say(
      "returning troops | returned troops | bring troops home | bringing troops home | brought troops home | bringing our troops home | returning its troops | brought home its troops | suspended its convoys | suspended all its convoys | suspended its flights | suspended its mission | suspended its work in",
      none,
    ),
    ...all(["evacuated", "vacated", "left", "leaves", "leaving", "dismantled", "began moving", "moving"], {
      object: "none",
      needs: ["post", "posts", "outpost", "outposts", "base", "bases", "checkpoint", "positions"],
    }),
    ...say(
      "withdraws | withdrawing | pulled its | pulled their | pulled troops | pulled forces | pulling back | pulls back | fell back | fell back to | fallen back | vacated | vacating | abandoned its positions | abandoned their positions | abandoned positions | retreats | retreating | beat a retreat | drew down | moved out of | handed over its positions | began withdrawing | started withdrawing | began to withdraw | completed its withdrawal | completed the withdrawal | left the country | pulling its troops | pulling troops out of | pull its troops | pull troops out of | withdraw its",
      none,
    ),
    ...say("draw down | drawing down | drawn down | draws down | thinned out | scaled back | scaling back | wound down", {
      object: "none",
      reach: 4,
      needs: ["forces", "troops", "presence", "contingent", "footprint", "garrison", "soldiers"],
    }),
    ...say("recalled | recalls | recalling | called back | brought back | moved back", {
      object: "none",
      reach: 4,
      needs: ["fighters", "troops", "forces", "soldiers", "units", "tanks", "jets", "warplanes"],
    }),
    ...say(
      "heading out of | headed out of | drove out of | moving out of | moved out of | filed out of | streamed out of | rolled out of",
      {
        object: "none",
        needs: ["convoy", "convoys", "fighters", "militants", "rebels", "troops", "soldiers", "tanks", "vehicles", "trucks", "jihadists"],
      },
    ),
    ...say("drawdown | troop withdrawal | withdrawals | troop pullout | pull back | pull out | military withdrawal | disengagement", noun),
  ],
  proxy_transfer: [
    ...say(
      "flew | flown | fly | flies | sent | send | sends | sending | shipped | ships | shipping | transported | transferred | transfers | ferried | moved | dispatched | deployed | recruited | recruits | recruiting | recruit | enlisted | enlists | enlisting | signed up | signing up | signs up | hired | hires | hiring | lured",
      {
        object: "actor",
        reach: 12,
        needs: ["mercenaries", "mercenary", "libya", "azerbaijan", "niger", "ukraine", "haftar", "libyan", "venezuela", "mali", "karabakh"],
      },
    ),
    ...say("was flown | were flown | left | departed | arrived | landed | are fighting | fought", {
      object: "none",
      reach: 9,
      needs: ["libya", "azerbaijan", "niger", "libyan", "karabakh", "misrata", "tripoli", "benghazi"],
    }),
    ...all(
      [
        "ship these rebels",
        "sent fighters to",
        "sent rebels to",
        "sent mercenaries",
        "sending fighters",
        "sent syrian fighters",
        "transferred fighters",
        "recruited fighters",
      ],
      none,
    ),
    ...say(
      "sent mercenaries | sending mercenaries | deployed mercenaries | recruited mercenaries | recruiting mercenaries | transferred mercenaries | sending syrian mercenaries | recruiting fighters | sending syrian rebels | sent syrian rebels | sent syrian mercenaries | flown syrian fighters | transferring fighters | sending syrian fighters | deploy syrian fighters | syrian mercenaries to",
      none,
    ),
  ],
  military_support: [
    ...all(
      [
        "supports",
        "supporting",
        "supported",
        "backing",
        "backs",
        "armed and trained",
        "trained and armed",
        "providing air cover",
        "provides weapons to",
      ],
      { needs: ["rebels", "militias", "groups", "fighters", "forces", "army", "militia", "factions", "militants", "troops", "insurgents"] },
    ),
    ...all(["military support", "military aid"], noun),
    ...say(
      "back | backed | help | helps | helped | helping | assist | assisted | assists | assisting | aided | aiding | arming | armed | arms | funding | funded | funds | financed | financing | training | trained | equipping | equipped | support | fighting alongside | fight alongside | fought alongside | fights alongside | providing air support | providing weapons to | provides military support | sided with | siding with | has armed | propping up | propped up | props up | shored up | shoring up | bankrolled | sponsors | sponsored",
    ),
    // Fighters and arms that go to somebody, not to a place.
    ...say(
      ["sent", "sends", "sending", "send", "dispatched", "has sent", "rushed"]
        .flatMap((verb) =>
          ["reinforcements", "reinforcement", "forces", "troops", "soldiers", "fighters", "men", "advisers"].map(
            (whom) => `${verb} ${whom} to`,
          ),
        )
        .join(" | "),
      { behind: "suffers", reach: 4, needs: HELPED },
    ),
    ...say(
      "provided air cover for | provides air cover for | providing air cover for | provided air cover to | provided air support for | provided air support to | providing air support for | provided cover for | provided fire support to | provided artillery support to",
      { behind: "suffers" },
    ),
    ...say(
      "in support of | allied with | allied to | an ally of | ally of | allies of | a backer of | backer of | backers of | main backer of | a supporter of | supporter of | fighting on the side of | threw its weight behind | throws its weight behind | throwing its weight behind",
      { behind: "suffers" },
    ),
    ...say(
      "support for | backing for | military support for | military aid for | military aid to | military assistance to | arms supplies to | its support for | air support for | support to",
      { kind: "noun", behind: "suffers" },
    ),
  ],
  patrol_guard: [
    ...deeds(
      "patrol | patrols | joint patrol | joint patrols | first patrol | ground patrol | air patrol | combined patrol | sortie of reconnaissance",
      {
        needs: [...LIGHT, "sent", "sends", "send", "sending", "mark", "marked"],
      },
    ),
    ...say("escorted | escorts | escorting | accompanied | accompanies | shadowed | shadows | convoyed", {
      object: "none",
      reach: 8,
      needs: ["convoy", "convoys", "patrol", "patrols", "ship", "ships", "vessel", "plane", "trucks", "lorries", "vehicles", "buses"],
    }),
    ...all([...forms("patrol"), "patrolled", "patrolling", "safeguarding", "guarding"], none),
    ...all(["joint patrol", "joint patrols"], noun),
    ...say(
      "carried out a patrol | carried out patrols | conducted a patrol | conducted patrols | began patrols | began patrolling | resumed patrols | joint military patrol | joint military patrols | border patrol | ground patrol | combined patrol | maritime patrol",
      noun,
    ),
    ...say(
      "stand guard | stands guard | standing guard | guard the | escorted a convoy | securing the border | to secure the border | police the | manning checkpoints | stood guard",
      none,
    ),
  ],
  base_or_post: [
    ...say(
      "pouring | poured | laying | laid | digging | dug | piling | finished | began building | started building | renovated | renovating",
      {
        object: "none",
        reach: 8,
        needs: ["post", "posts", "outpost", "outposts", "base", "bases", "trenches", "fortifications", "ramparts", "bunkers", "checkpoint"],
      },
    ),
    ...deeds(
      "observation post | observation posts | observation point | observation points | base | bases | outpost | outposts | post | posts | checkpoint | checkpoints | military base | helipad | airstrip | coordination centre | coordination center | command centre | garrison",
      {
        needs:
          "established set built opened erected completed handed established constructed expanded fortified builds build opens sets establishes building".split(
            " ",
          ),
      },
    ),
    ...say("turned | turns | turning | converted | converts | converting | transformed", {
      object: "none",
      reach: 9,
      needs: ["base", "bases", "outpost", "barracks", "garrison"],
    }),
    ...all(
      [
        "set up observation posts",
        "established a base",
        "set up a base",
        "built a base",
        "set up to monitor",
        "established an observation post",
        "set up an observation post",
      ],
      none,
    ),
    ...all(
      [
        "maintains",
        "maintain",
        "building",
        "builds",
        "built",
        "set up",
        "setting up",
        "established",
        "establishing",
        "constructing",
        "put up",
        "putting up",
        "erected",
        "erects",
        "erecting",
        "operates",
      ],
      { object: "none", needs: ["post", "posts", "outpost", "outposts", "base", "bases", "checkpoints"] },
    ),
    ...say(
      "put up | puts up | putting up | installed | installs | installing | dug | manned | erected | erecting | erects | opened | opening | expanded | expanding | fortified | fortifying | fortify | reinforcing | set | construct | constructed | build",
      {
        object: "none",
        needsActor: true,
        reach: 6,
        needs: [
          "post",
          "posts",
          "outpost",
          "outposts",
          "base",
          "bases",
          "checkpoint",
          "checkpoints",
          "fortifications",
          "airfield",
          "airstrip",
          "barracks",
        ],
      },
    ),
  ],
  exercise: [
    ...deeds(
      "exercise | exercises | drill | drills | manoeuvres | maneuvers | war game | live fire exercise | live fire exercises | live firing exercises | training exercise | naval exercise | war games | snap inspection | combat training | joint training",
    ),
    ...say("trained together | train together | trained jointly | exercised together | drilled together | practised | rehearsed", none),
    ...all(["military exercise", "military exercises", "military drill", "military drills", "war games", "joint exercise"], noun),
    ...say(
      "one day exercise | two day exercise | week long exercise | combined exercise | staff exercise | amphibious exercise | annual exercise | naval drill | naval drills | live fire drill | live fire drills | military manoeuvres | military maneuvers | manoeuvres | joint drills | joint drill | joint exercises | naval exercise | naval exercises | military drills near | air drills | snap drill | snap exercise | live firing exercise",
      noun,
    ),
  ],
  capability_status: [
    ...say("leaving | leaves | left | plunged | plunging", {
      object: "none",
      reach: 10,
      needs: ["electricity", "power", "water", "dark", "darkness", "heating", "internet", "blackout"],
    }),
    ...deeds(
      "power | electricity | water | water supply | power supply | internet | water station | pumping station | power station | power plant | hospital | hospitals | bakery | bakeries | clinic | refinery | pipeline | substation | radar | turbines | airport | runway",
      {
        needs: "cut failed stopped down offline crippled disabled disrupted knocked destroyed inoperable idle without broke".split(" "),
      },
    ),
    ...say(
      "running on generators | runs on generators | run on generators | went down | went dark | went offline | is offline | has been down since | have been down since | is down | without power | without electricity | without water | without running water | without internet | cut off from the grid | lost power | lost electricity | was declared operational | were declared operational | is combat ready | entered service | enters service | went into service | put into service | came into service | on combat duty | went on combat duty | put on combat duty | is up and running | up and running | back in operation | back online | became combat ready",
      none,
    ),
    ...all(["become operable", "became operational", "become operational", "operationally ready", "combat ready", "out of service"], none),
    ...all(
      [
        "forced to close",
        "forced hospitals",
        "knocked out of service",
        "put out of action",
        "out of action",
        "become inoperable",
        "closed their doors",
        "suspended operations",
        "ceased operations",
        "running out of",
      ],
      none,
    ),
    ...say(
      "without electricity | without power | without water | without drinking water | without running water | cut off electricity | knocked out power | cut the electricity | power was cut | blacked out",
      none,
    ),
    ...say(
      "put out of service | went out of service | rendered inoperable | went online | running low on | no longer functioning | no longer operational | no longer functions | no functioning hospitals | no more functioning hospitals | no hospitals left | no working hospitals | out of operation | stopped functioning | stopped working | ceased to function | ceased functioning | not functioning | barely functioning | knocked out of action | shut down by shelling | went out of action | low on ammunition | short of ammunition | short of supplies | ran out of food | run out of food | stocks run out | stocks ran out | stocks have run out | supplies run out | supplies ran out | supplies have run out | ran out of | run out of | ran low on | no longer able to | on the brink of collapse | gathered strength | gained strength | lost strength | has been weakened | was weakened | overwhelmed by | at breaking point | fully operational | is operational | became operable | forced to shut | forced to suspend | draws strength from",
      none,
    ),
  ],
  resource_control: [
    ...say(
      "hold | holds | held | holding | hold on to | holding on to | control | controls | controlled | controlling | run | runs | ran | running | took over | takes over | taken over | guard | guards | guarding | guarded | protect | protects | protecting | occupy | occupied | occupies | operate | operates | operated | exploit | exploits | exploiting | plunders | plundering | stealing | steals | stole | keep | keeps | kept | took control of | secured | securing",
      {
        object: "none",
        reach: 8,
        needs: ["oil", "gas", "oilfield", "oilfields", "dam", "dams", "refinery", "phosphate", "silos", "wells", "pumping"],
      },
    ),
    ...all(["controls the oil", "control of oil", "seized oil fields", "safeguarding the oilfields", "control over oil"], none),
    ...say(
      "control the oil | controls oil | control oil fields | controls oil fields | seized an oil field | took control of oil fields | secure the oil | guarding oil fields | protecting oil fields | took over the oil field | controls the dam | smuggling oil",
      none,
    ),
  ],
  mobilization: [
    ...all(["mobilised", "mobilized", "mobilising", "mobilizing", "called up reservists"], none),
    ...all(["mobilisation", "mobilization"], noun),
    ...say(
      "put on alert | placed on alert | on high alert | general mobilisation | general mobilization | partial mobilisation | partial mobilization | called up | conscripted | conscripting | put on standby | called for volunteers",
      none,
    ),
  ],
  group_change: [
    ...all(["merged with", "renamed itself", "joined forces with", "defected to", "pledged allegiance", "disbanded"], none),
    ...say(
      "announced the formation of | formed a new alliance | formed an alliance | announced their merger | announced a merger | merged into | split from | broke away from | broke with | defected | defected from | defections from | defects to | disbanded itself | dissolved itself | announced its dissolution | rebranded itself | changed its name to | pledging allegiance | pledges allegiance | swore allegiance | joined the ranks of | joined ranks | formed a coalition | formed a joint | named a new leader | elected a new leader | united under | severed ties with al qaeda | cut ties with al qaeda",
      none,
    ),
  ],
  weapons_disrupted: [
    ...all(["defused", "seized weapons", "confiscated weapons", "found a weapons cache", "disarmed a bomb"], none),
    ...say("destroyed | destroying", { object: "none", reach: 4, needs: ["explosives", "cache", "stockpile", "mines", "stockpiles"] }),
    ...say("seized | seizes | seizing | confiscated | confiscates | discovered | found | uncovered | recovered", {
      object: "none",
      reach: 6,
      needs: ["weapons", "ammunition", "explosives", "arms", "pistols", "rifles", "cache", "munitions", "grenades", "stockpile"],
    }),
    ...say(
      "dismantled | dismantling | removed | removing | cleared | clearing | neutralised | neutralized | defused | defusing | disarmed | disposed of | deactivated | detected | found | discovered | unearthed",
      {
        object: "none",
        reach: 6,
        needs: [
          "mines",
          "mine",
          "landmines",
          "explosives",
          "explosive",
          "ied",
          "ieds",
          "ordnance",
          "bombs",
          "devices",
          "tunnel",
          "tunnels",
        ],
      },
    ),
    ...say("foiled | foiling | thwarted | thwarting | averted | prevented | disrupted", {
      object: "none",
      reach: 5,
      needs: ["bombing", "bombings", "plot", "suicide", "bomb", "terrorist"],
    }),
    ...say(
      "foiled a bomb attack | foiled an attack | thwarted an attack | thwarted a bomb attack | cleared mines | clearing mines | demined | demining | bomb was defused | defusing | defuses | dismantled a bomb | dismantled explosive devices | disposed of",
      none,
    ),
  ],
  territory_transfer: [
    ...all(["handed over control of", "hand over control of", "ceded control of"], place),
    ...say(
      "handed over | hand over | handing over | hands over | handed | ceded | ceding | surrendered | transferred control of | handover of | transfer of control of | hand",
      {
        object: "place",
        reach: 8,
        needs: [
          "town",
          "towns",
          "city",
          "village",
          "villages",
          "area",
          "areas",
          "control",
          "territory",
          "base",
          "bases",
          "district",
          "districts",
          "neighbourhood",
          "neighborhood",
          "crossing",
        ],
      },
    ),
  ],
} satisfies TriggerTable;
