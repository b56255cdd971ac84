import { none, noun, place, addressee, say, tried, type TriggerTable } from "./phrases.ts";

/** What an operation is called by those who begin its next part. */
const PUSHES =
  "phase stage battle onslaught thrust counterattack counterattacks counteroffensive counteroffensives push drive assault offensive operation blitz".split(
    " ",
  );
/** Where people fight house by house. */
const BLOCKS =
  "house houses street streets block blocks stadium hospital hospitals roundabout square squares bridgehead farm farms mosque church station villages neighbourhoods pocket foothold trench trenches tunnels".split(
    " ",
  );
/** What one contradicts. */
const VERSIONS =
  "assessment assessments account accounts version versions view narrative statement statements insistence notion idea story stories suggestion verdict explanation charge charges".split(
    " ",
  );
/** What a leader orders that is still to be done. */
const ORDERED =
  "withdrawal pullout retreat drawdown evacuation deployment inquiry investigation review halt freeze release arrest return pause".split(
    " ",
  );
const OFFICES =
  "secretary minister ministers envoy ambassador adviser advisor chief director head general commander spokesman spokeswoman official aide post job role resignation protest cabinet government".split(
    " ",
  );

/** The figures of speech in which broadsheets tell what wires tell plainly: "bombs thudded into the town", "tightened the net". */
export const idioms = {
  ground_assault: [
    ...say(
      "launched | launches | launching | began | begun | begins | started | starts | opened | unleashed | mounted | mounts | mounting | embarked on | pressed ahead with | pressed on with | kicked off | resumed | entered",
      { object: "actor", needsActor: true, reach: 7, needs: PUSHES },
    ),
    ...say(
      "punch through | smash through | break through | fight their way into | fight its way into | battle their way into | storm into | force their way into",
      tried,
    ),
    ...say(
      "tightened the net | tighten the net | tightening the net | closed the net | closing the net | throwing everything at | threw everything at | went in for the kill | mopping up operation | mopping up operations",
      { object: "none", needsActor: true },
    ),
  ],
  armed_clash: [
    ...say(
      "rearguard action | rearguard actions | last stand | fierce resistance | stiff resistance | heavy resistance | dogged resistance | house to house fighting | close combat | firefights | exchanges of fire | street by street fighting | furious battle | furious battles | duels",
      noun,
    ),
  ],
  air_strike: [
    ...say(
      "thud of bombs | crump of bombs | crump of airstrikes | crump of air strikes | thud of airstrikes | thud of air strikes | roar of jets | bombing from the air | wave of airstrikes | wave of air strikes | waves of airstrikes | barrage of airstrikes",
      noun,
    ),
  ],
  artillery_shelling: [
    ...say(
      "mortar round | artillery round | tank rounds | tank shells | howitzer rounds | howitzer shells | artillery shell | tank shell | tank round | mortar bomb | shellfire | crump of shells",
      noun,
    ),
    ...say("thud of shells | thud of shelling | thud of artillery | boom of artillery | rumble of artillery | roar of artillery", noun),
  ],
  ied_explosion: [
    ...say(
      "bomb on a | bomb in a | bomb hidden in | bomb attached to | bomb strapped to | bomb left in | bomb placed in | bomb under a | bomb killed | bomb wounded | bomb tore | bomb ripped | bomb went | device went | vest went",
      {
        kind: "noun",
        needs: [
          "killed",
          "killing",
          "kills",
          "exploded",
          "detonated",
          "went",
          "wounded",
          "wounding",
          "injured",
          "injuring",
          "tore",
          "ripped",
          "struck",
          "hit",
        ],
      },
    ),
    ...say("packed with explosives | laden with explosives | filled with explosives | loaded with explosives | rigged with explosives", {
      object: "none",
      needs: [
        "rammed",
        "exploded",
        "detonated",
        "drove",
        "driven",
        "blew",
        "slammed",
        "crashed",
        "went",
        "ploughed",
        "targeted",
        "hit",
        "struck",
      ],
    }),
  ],
  territory_captured: [
    ...say(
      "drove into | rolled into | marched into | swept into | walked into | poured into | fought their way into | raced into | pushed into",
      {
        object: "place",
        needsActor: true,
        reach: 3,
        needs: ["centre", "center", "heart", "middle"],
      },
    ),
    ...say("took | taken | taking | seized | captured | stormed | cleared | retook | retaken", {
      object: "place",
      needsActor: true,
      reach: 4,
      needs: BLOCKS,
    }),
    ...say("hoisted | hoists | hoisting | raised | raising | planted | flew | unfurled", {
      object: "place",
      needsActor: true,
      reach: 5,
      needs: ["flag", "flags", "banner", "banners"],
    }),
    ...say(
      "clawed back | snatched back | grabbed back | won back | fought back | rolled back | winkled out | cleared out | rooted out | swept out | swept from | prised from | prised out of",
      place,
    ),
  ],
  territory_lost: [
    ...say(
      "been driven out | being driven out | been pushed back | was pushed back | were pushed back | being pushed back | been squeezed into | hemmed into | hemmed in | lost almost all | lost nearly all | lost most of | lost its last | stripped of its territory | loss of land | losses of land | loss of ground",
      { object: "place", voice: "passive" },
    ),
  ],
  displacement: [
    ...say("trudged | trudging | trekking | trekked | trudge | limped | shuffled | filed", {
      object: "none",
      reach: 4,
      needs: ["towards", "toward", "out", "across", "north", "south", "west", "east", "border", "away"],
    }),
    ...say(
      "come out of | coming out of | came out | come out | left the enclave | stream out | streamed out | pour out | poured out | trekked out | trekked through | slipped out of | smuggled out of | been smuggled out | been smuggled from | escaped from | escape from | got out | emptied out | taken shelter in | have taken shelter | took shelter in | took shelter | taking shelter in | huddled in | camped in | spent the night in",
      {
        object: "none",
        needs:
          "people civilians residents families villagers refugees displaced thousands hundreds dozens women children inhabitants locals".split(
            " ",
          ),
      },
    ),
  ],
  detention: [
    ...say(
      "surrendered | gave themselves up | given themselves up | gave himself up | gave herself up | handed themselves in | handed themselves over | handed himself in | turned themselves in | laid down their arms | gave up the fight",
      {
        object: "none",
        voice: "passive",
        needs:
          "fighters fighter militants jihadists husband men people terrorists extremists members isis daesh state group foreigners".split(
            " ",
          ),
      },
    ),
    ...say(
      "led away in handcuffs | led away in cuffs | led away | bundled into | marched off | frogmarched | captured | seized | is being held by | are being held by | being held by | held captive by | in the custody of | in custody | languish in | languishing in | locked up in | behind bars | new captives | jailed for | was jailed | were jailed | been jailed | is in jail | are in jail | imprisoned in | was imprisoned | were imprisoned | been imprisoned",
      { object: "none", voice: "passive" },
    ),
  ],
  evacuation: [
    ...say("smuggled | spirited | whisked | airlifted | bussed | bused | ferried", {
      object: "actor",
      reach: 10,
      needs: ["out"],
    }),
    ...say(
      "were bussed | was bussed | were bused | been bussed | were ferried | were trucked | were airlifted | was airlifted | been airlifted | were spirited | was spirited | were smuggled out | were flown out | was flown out | been flown out | were driven out to",
      {
        object: "none",
        voice: "passive",
        needs:
          "people civilians rescuers women children families residents relatives wounded fighters staff evacuees refugees villagers thousands hundreds dozens".split(
            " ",
          ),
      },
    ),
    ...say("carried | carrying | ferried | ferrying | trucked | bussed | bused", {
      object: "actor",
      reach: 8,
      needs: ["evacuees", "convoy", "buses", "coaches", "ambulances", "wounded", "families"],
    }),
  ],
  agreement: [
    ...say("voted | votes | voting", {
      object: "none",
      reach: 9,
      needs: ["empower", "extend", "renew", "approve", "authorise", "authorize", "endorse", "ratify"],
    }),
    ...say("granted | grants | granting | gave | gives | given | giving", {
      object: "addressee",
      reach: 6,
      needs: ["permission", "blessing", "go-ahead", "consent", "authorisation", "authorization", "nod", "assent"],
    }),
    ...say(
      "gave its blessing to | gave his blessing to | gave the nod to | struck a bargain with | came to an arrangement with",
      addressee,
    ),
  ],
  agreement_failure: [
    ...say(
      "used its veto | used their veto | used his veto | cast its veto | wielded its veto | exercised its veto | deployed its veto | blocked a resolution | blocked the resolution | blocked a draft | blocked a statement | voted down",
      { object: "none" },
    ),
  ],
  visit: [
    ...say(
      "flew out to | jetted into | jetted to | dashed to | rushed to | set off on a tour of | embarked on a tour of | on a mission to",
      place,
    ),
  ],
  phone_call: [
    ...say(
      "rung by | been rung by | was rung by | telephoned by | phoned by | in calls to | in calls with | in a call to | in phone calls to | in phone calls with | in telephone calls to | still on the line | hung up on | hung up | put the phone down | picked up the phone to | got on the phone to | got on the phone with | spoken by telephone | spoken on the phone | spoken to by phone | spoken over the phone | spoken on the telephone | talked on the telephone | talked by telephone | had a phone conversation | had a telephone conversation | in a hasty call | in a tense call | on a call with | during a call | during a phone call | during a telephone call | during a telephone conversation",
      addressee,
    ),
  ],
  demand: [
    ...say(
      "were told to | was told to | been told to | were ordered to | was ordered to | been ordered to | were instructed to | been instructed to",
      {
        object: "none",
        voice: "passive",
        needs:
          "leave evacuate withdraw depart stop halt return pack prepare surrender move stay go quit disarm hand release departure vacate".split(
            " ",
          ),
      },
    ),
    ...say("told | tells | telling | warned", {
      object: "addressee",
      reach: 5,
      needs: ["out", "off", "stop", "aside", "stay", "leave"],
    }),
    ...say(
      "insisted they be | insisted it be | insisted on the release | pressed for the release | called for the immediate release | demands the release | called for the extradition of | sought the extradition of | seeking the extradition of | demanded the extradition of | called for an end to | calling for an end to | calls for an end to",
      addressee,
    ),
  ],
  request: [
    ...say(
      "renewed their appeal | renewed its appeal | renewed his appeal | renewed her appeal | repeated their appeal | repeated its appeal | repeated their plea | renewed their plea | pressed its case for | pressed their case for | pressed his case for | sought an urgent | sought an emergency | requested an urgent | called an urgent | convened a closed door | has convened a | have convened a",
      addressee,
    ),
    ...say(
      "tried to change the mind of | tried to change his mind | sought to change his mind | tried to talk him out of | talk him out of | tried to dissuade | sought to dissuade | tried to convince | sought to convince | sought to persuade | tried to win over | leaned on | leant on | prevailed on | made a plea for | made a plea to | issued a plea | appealed directly to | sent an appeal to | wrote to | wrote an open letter to | pleaded to be | begged to be | asked to be allowed | asks to be allowed",
      addressee,
    ),
    ...say(
      "should be allowed to | must be allowed to | ought to be allowed to | should be allowed home | should be given a chance | be allowed to return | be allowed home",
      {
        object: "none",
        voice: "passive",
        realis: "actual",
        needs: "said says told argued insisted wrote tweeted added appealed pleaded begged".split(" "),
      },
    ),
  ],
  denial: [
    // "A claim that the coalition contradicted".
    ...say("contradicted | disputed | denied | rejected | dismissed | rubbished | laughed off", {
      object: "none",
      reach: -7,
      needs: ["claim", "allegation", "charge", "accusation", "boast", "assertion", "suggestion", "account", "version"],
    }),
    ...say(
      "dismissed the | dismisses the | dismissing the | rejected the | rejects the | rejecting the | disputed the | disowned the | dismissed its | dismissed his | rejected its | rejected his",
      {
        object: "none",
        reach: 6,
        needs: [
          ...VERSIONS,
          "claim",
          "claims",
          "report",
          "reports",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "rumours",
          "rumors",
          "assertion",
          "assertions",
        ],
      },
    ),
    ...say("brushed | brushes | brushing | waved | waves | swept | batted | shrugged | laughed", {
      object: "none",
      reach: 5,
      needs: ["aside", "away", "off"],
    }),
    ...say("disowned | disowns | disavowed | dismissed as | dismisses as | derided as | ridiculed as", {
      object: "none",
      needs:
        "delusional absurd preposterous ridiculous laughable fanciful fantasy fiction slander libel invention disinformation nonsense propaganda baseless false untrue fabrication attack barrage strike killing bombing shelling".split(
          " ",
        ),
    }),
    ...say(
      "contradicted | contradicts | contradicting | disputed | disputes | challenged | challenges | rejected | rejects | dismissed | dismisses | knocked down | poured cold water on | rubbished",
      {
        object: "none",
        reach: 7,
        needs: VERSIONS,
      },
    ),
    ...say(
      "denied this | denies this | denied it | denied doing | no such thing | no such agreement | no such promise | no such deal | nothing of the kind | flatly contradicted | gave the lie to",
      {
        object: "none",
        realis: "actual",
        needs: "said says insisted insists told denied denies flatly".split(" "),
      },
    ),
  ],
  accusation: [
    ...say(
      "complained that | complains that | complaining that | complain that | protested that | protests that | grumbled that | complained about | complained of",
      {
        object: "actor",
      },
    ),
    ...say("complained | complains | complaining | complaints | complaint | protested", {
      object: "actor",
      sure: true,
      reach: 12,
      needs: [
        "illegal",
        "unlawful",
        "violated",
        "violating",
        "broken",
        "breach",
        "breached",
        "breaching",
        "failed",
        "betrayed",
        "abandoned",
        "sovereignty",
        "unfairly",
      ],
    }),
    ...say(
      "rounded on | rounds on | took a swipe at | took a shot at | took a dig at | poured scorn on | heaped scorn on | scathing about | was scathing of | furious with | directed their anger at | vented their anger at | vented his anger at | vented fury at | let fly at | laid the blame on | laid the blame at | laid the blame for | put the blame on | placed the blame on | pinned the blame on | stabbed in the back | stabbed us in the back | let us down | turned his back on | turned their backs on | turned its back on | thrown under the bus | threw under the bus | hung out to dry | left in the lurch",
      { object: "actor" },
    ),
  ],
  ultimatum_threat: [
    ...say("swore | swears | swearing | vowed | promised", {
      object: "none",
      sure: true,
      needs: ["coffins", "coffin", "graveyard", "cemetery", "bodies", "blood", "quagmire", "inferno"],
    }),
    ...say("being threatened with | been threatened with | is threatened with | are threatened with | under threat of", {
      object: "none",
      voice: "passive",
      realis: "actual",
      needs: ["offensive", "invasion", "attack", "assault", "war", "annihilation", "strikes", "sanctions", "destruction", "incursion"],
    }),
    ...say(
      "would be a target | will be a target | would be targets | would be a legitimate target | would be legitimate targets | will be a legitimate target | would be treated as a target | would be fair game | would be considered a target | would be met with force | would suffer the same fate | would not go unanswered | will not go unanswered | would not go unpunished | will not go unpunished | would teach a lesson | will teach a lesson | would pay dearly | will pay dearly | would be playing with fire | is playing with fire | are playing with fire | would rue | will rue | would come at a price | will have hell to pay | would devastate | will devastate | would obliterate | will obliterate | would strangle | will strangle | would crush | will crush | would bury | will bury | at a time of its choosing | at a time of our choosing | crosses our red lines | crossed a red line",
      { voice: "active", object: "none", realis: "actual" },
    ),
  ],
  statement: [
    ...say("ordered | has ordered | orders | ordering | authorised | authorized", {
      object: "none",
      isDeed: true,
      reach: 7,
      needs: ORDERED,
    }),
    ...say(
      "decided to withdraw | decided to pull out | decided to pull | decided to leave | decided to send | decided to stay | decided to end | made the decision to | made a decision to | took the decision to | announced a withdrawal | announced the withdrawal | announced a pullout | announced a review | announced an end to | announced victory | made a snap decision | reversed his decision | reversed its decision | reversed course | changed course | changed his mind | backtracked | rowed back on | doubled down | broke ranks | broke his silence | broke her silence | insisted there was | signalled that | let it be known",
      { object: "none", isDeed: true },
    ),
    ...say("was summoned | were summoned | been summoned | was called in | was hauled in", {
      object: "none",
      voice: "passive",
      isDeed: true,
      needs: ["ambassador", "ambassadors", "diplomat", "diplomats", "envoy", "chargé"],
    }),
  ],
  appointment: [
    // "Rockets fired by rebels", "removed the rubble": whom right behind it says what it is.
    ...say("fired | dismissed | removed", { object: "none", reach: 4, needs: OFFICES }),
    ...say(
      "quit | quits | resigned | resigns | resigning | stood down | stands down | stepped aside | walked out | left office | was ousted | was forced out | was removed | was pushed out | was replaced | sacked | ousted | axed",
      {
        object: "none",
        reach: 14,
        needs: OFFICES,
      },
    ),
    ...say(
      "secretary quit | minister quit | envoy quit | adviser quit | chief quit | ambassador quit | secretary resigned | envoy resigned | minister resigned | handed in his notice | handed in her notice | handed in her resignation | tendered her resignation | submitted his resignation | submitted her resignation | offered his resignation | offered her resignation | announced his resignation | announced her resignation | letter of resignation | resignation letter | named as the new | appointed as the new | promoted to | was sworn in as",
      none,
    ),
  ],
  verdict: [
    ...say("charged | charges | charging | prosecuted | indicted | indicts", {
      object: "none",
      needs: ["prosecutors", "prosecutor", "police", "terrorism", "offences", "treason", "espionage", "murder", "membership"],
    }),
    ...say(
      "pleaded guilty | pleaded not guilty | appeared in court | stands trial | on trial | put on trial | was tried | were tried | been tried | faces trial | charged under | was handed a | was given a | were given | received a | had his case adjourned | lost his appeal | lost her appeal | won his appeal | won her appeal",
      {
        object: "none",
        needs: ["court", "trial", "terrorism", "sentence", "term", "years", "judge", "prison", "jail", "charges", "offences"],
      },
    ),
  ],
  patrol_guard: [
    ...say("set out on | went out on | embarked on | ran | running | mounted | set off on", {
      object: "none",
      reach: 5,
      needs: ["patrol", "patrols"],
    }),
    ...say("circled | circling | hovered | hovering | soared | wheeled | loitered | flew low | flew overhead | buzzed", {
      object: "none",
      needs: ["helicopters", "helicopter", "jets", "jet", "drones", "drone", "warplanes", "planes", "aircraft"],
    }),
  ],
  deployment: [
    ...say("sent | sends | sending | dispatched | drafted in | rushed | bussed", {
      object: "none",
      needsActor: true,
      reach: 5,
      needs: ["officers", "guards", "agents", "gendarmes", "gunboats", "howitzers", "snipers", "paratroopers", "special"],
    }),
  ],
  withdrawal: [
    ...say(
      "abandoned | abandoned their | abandoned its | abandoning | abandoning their | abandoning its | abandon | abandon their | abandon its | abandons | left their | left its | quit | vacated | deserted | left behind | evacuated",
      {
        object: "none",
        needsActor: true,
        reach: 4,
        needs: [
          "base",
          "bases",
          "position",
          "positions",
          "post",
          "posts",
          "outpost",
          "outposts",
          "trenches",
          "garrison",
          "barracks",
          "checkpoints",
        ],
      },
    ),
    ...say(
      "melted away | melting away | slipped away | slipping away | turned tail | turn tail | turning tail | beat a hasty retreat | cut and run | withdrew overnight | upped sticks | packed up and left | pull out of the country | retreated into",
      none,
    ),
  ],
  attack_on_civilians: [
    ...say("shot | shoot | shoots | shooting | gunned | cut | mown | mowed", { object: "actor", reach: 3, needs: ["dead", "down"] }),
    ...say(
      "stabbed | bludgeoned | dragged from her car | dragged from his car | pulled from her car | pulled from his car | put to death | put to the sword | lined up and shot | taken out and shot | murdered in cold blood",
      { object: "actor" },
    ),
  ],
  riot: [
    ...say("pelted with | pelted | were pelted | was pelted | hurled rocks at | threw rocks at | hurled stones at | set upon by a mob", {
      object: "none",
      needs: ["stones", "rocks", "potatoes", "eggs", "shoes", "bottles", "tomatoes", "mob"],
    }),
  ],
  looting: [
    ...say(
      "ransacking | ransack | carted off | carting off | stripped bare | picked clean | made off with | helped themselves to | emptied shops | broke into shops | smashed up | defaced | desecrated | toppled a statue | toppling a statue | tore down a statue | tearing down a statue",
      none,
    ),
  ],
  sanctions: [
    ...say("blocked the assets of | froze the assets of | slapped a travel ban on | imposed a travel ban on | barred from entering", {
      object: "actor",
    }),
  ],
  trade_restriction: [
    ...say(
      "halted | halts | halting | suspended | suspends | suspending | blocked | blocks | froze | freezes | stopped | cancelled | canceled",
      {
        object: "none",
        needsActor: true,
        reach: 4,
        needs: ["delivery", "deliveries", "exports", "sales", "licences", "licenses", "shipments"],
      },
    ),
    ...say("announced | announces | announcing | threatened | doubled | raised | slapped", {
      object: "none",
      reach: 3,
      needs: ["tariffs", "tariff", "duties", "embargo"],
    }),
  ],
  border_opening: [
    ...say("flung open | threw open | thrown open | flings open | throws open | swung open", {
      object: "none",
      reach: 5,
      needs: ["border", "borders", "crossing", "crossings", "gate", "gates", "gates", "frontier"],
    }),
  ],
  talks_breakdown: [
    ...say(
      "failed to settle | failed to resolve | failed to overcome | failed to iron out | failed to paper over | parted without | broke up without | made no headway | made little headway",
      {
        object: "none",
        needs: ["differences", "dispute", "leaders", "presidents", "ministers", "negotiators", "sides", "talks", "delegations"],
      },
    ),
  ],
  media_report: [
    ...say("reports", { kind: "noun", realis: "actual", reach: 5, needs: ["suggested", "suggest", "claimed", "indicated"] }),
    ...say(
      "television showed | tv showed | broadcaster showed | newspaper published | newspaper revealed | magazine revealed | investigation found | reports suggested | reports suggest | reports have suggested | reports emerged that | reports claimed | reports indicated | reports say | leaked documents | leaked memo | leaked recording | leaked email",
      none,
    ),
    ...say(
      "version of events in | account of events in | obtained an email | obtained a copy of | obtained a letter | published leaked | first reported by | was first reported | report in the | reports in the",
      {
        object: "none",
        needs:
          "times post journal associated press newspaper guardian magazine daily news agency paper mail telegraph reuters bbc cnn media".split(
            " ",
          ),
      },
    ),
  ],
} satisfies TriggerTable;
