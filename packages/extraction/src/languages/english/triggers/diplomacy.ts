import { all, brokenOff, deeds, forms, say, noun, place, none, addressee, judged, type TriggerTable } from "./phrases.ts";

/** Those whom one receives. */
const VISITING =
  "minister ministers president premier delegation delegations envoy envoys counterpart counterparts ambassador ambassadors leader leaders leadership officials official representative representatives chief chiefs king emir prince secretary chancellor negotiators negotiator opposition commander delegates lawmakers mediator mediators".split(
    " ",
  );

/** What a truce halts. */
const HOSTILITIES =
  "strikes airstrikes raids bombing bombings bombardment bombardments shelling fighting hostilities attacks fire firing".split(" ");

/** Meetings, calls, deals and truces. */
export const diplomacy = {
  talks: [
    ...deeds(
      "talks | negotiations | summit | meeting | meetings | consultations | conference | congress | round | rounds | dialogue | session | discussions | gathering | contacts | video conference | videoconference | round of talks | round of negotiations | peace talks | working group | tête à tête | face to face | huddle | get together | roundtable | working lunch | working dinner | audience | encounter | discussion | council meeting | emergency meeting | emergency session | ministerial | plenary",
    ),
    ...all(
      [
        "met with",
        "meets with",
        "held talks",
        "hold talks",
        "holding talks",
        "holds talks",
        "met in",
        "held a meeting",
        "held negotiations",
      ],
      addressee,
    ),
    ...all(["talks", "negotiations", "summit", "peace talks"], noun),
    ...all(
      [
        "met",
        "meet",
        "meeting",
        "meets",
        "gathered in",
        "gather in",
        "convened in",
        "hosted",
        "sat down with",
        "conferred with",
        "discussed with",
      ],
      addressee,
    ),
    ...all(
      ["conference on", "donor conference", "international conference", "peace conference", "round of talks", "consultations", "meeting"],
      noun,
    ),
    ...say("discuss | discusses | discussed | discussing | debated | debates | reviewed | reviews", {
      object: "addressee",
      reach: 14,
      needs: ["with"],
    }),
    ...say("discussed | discuss | discussing | debated | discusses | talked", { object: "none" }),
    ...say(
      "in touch with | in contact with | in constant contact with | in close contact with | maintains contact with | maintain contact with | maintains contacts with | keeps in touch with | keep in touch with | stay in touch with | has contacts with | have contacts with",
      addressee,
    ),
    ...say("brought together | brings together | bringing together", addressee),
    ...say("received | receives | receiving | hosted | hosts | hosting | welcomed | welcomes | greeted | saw | sees", {
      object: "addressee",
      reach: 8,
      needs: VISITING,
    }),
    ...say(
      "sat down | sit down | sits down | sitting down | sat at one table | sat at the same table | sat around the table | sat across the table | got together | came together | conferred | confer | confers | convened | convenes | compared notes | exchanged views | exchange views | swapped views | consulted with | consulted | consults with | negotiated | huddled | held out an olive branch to | took part in talks | took part in the talks | took part in a meeting | takes part in talks | had talks | had a meeting | have talks | mediated between | mediates between | mediating between | shuttled between | opened a channel to | established contact with | made contact with | is meeting | are meeting | were meeting | were received by | was received by | is holding talks | are holding talks | held contacts | is hosting | hosting talks",
      addressee,
    ),
    ...say(
      "holding a meeting | hold a meeting | held discussions | held consultations | holding consultations | held a summit | hold a summit | held a joint | conferring with | huddled with | hosted talks | hosts talks | in talks with | is in talks with | are in talks with | negotiating with | negotiated with | is negotiating with | negotiate with | met his | met her | meets his | meets her | meets | meeting his | attended a meeting | attended talks | attended a summit | convened a meeting | will discuss with | raised the issue with | raise the issue with | raise the matter with | raise the subject with | took up the matter with | take up the matter with | take the matter up | held bilateral talks | held trilateral talks | held face to face talks | sat down for talks | joined talks | gathered for | gathering in | played host to",
      addressee,
    ),
    ...say(
      "is in discussion with | are in discussion with | in discussions with | emergency meeting of | emergency session | session of the security council | round of negotiations | dialogue | bilateral talks | trilateral talks | trilateral summit | four way summit | three way summit | quadrilateral meeting | ministerial meeting | emergency meeting | closed door meeting | working group meeting | face to face meeting | technical talks | ceasefire talks | reconciliation talks | astana talks | geneva talks | proximity talks | peace process talks | congress | discussions",
      noun,
    ),
  ],
  talks_breakdown: [
    ...brokenOff(
      "talks | negotiations | summit | meeting | meetings | consultations | conference | congress | round | rounds | dialogue | session | discussions | gathering | contacts | visit | visit to | trip | trip to | state visit | official visit | working visit | planned visit | round of talks | round of negotiations | peace talks | negotiation | process | peace process | mediation | tour",
    ),
    ...say("collapsed | collapses | foundered | faltered | failed | stalled | unravelled | unraveled | imploded | fell apart | broke up", {
      object: "none",
      reach: -10,
      needs: ["talks", "negotiations", "meeting", "summit", "congress", "conference", "round", "dialogue", "committee"],
    }),
    ...say(
      "refused to attend | refuses to attend | refused to join | refused to take part in | refuses to take part in | refused to meet",
      {
        object: "none",
        realis: "actual",
        reach: 8,
        needs: ["talks", "negotiations", "meeting", "summit", "congress", "conference", "round", "dialogue"],
      },
    ),
    ...all(
      [
        "talks collapsed",
        "talks broke down",
        "talks between failed",
        "walked out of talks",
        "talks failed",
        "talks ended without",
        "negotiations collapsed",
        "negotiations failed",
        "negotiations broke down",
        "broke down",
        "broken down",
        "collapsed without agreement",
      ],
      { object: "none", needs: ["talks", "negotiations", "meeting"] },
    ),
    ...say(
      "failed to agree | fail to agree | fails to agree | could not agree | unable to agree | were unable to agree | failed to reach agreement | failed to reach an agreement | failed to reach a deal | failed to reach a compromise | failed to find common ground | failed to bridge | failed to narrow | failed to make progress",
      none,
    ),
    ...say(
      "hit a dead end | hit a deadlock | hit deadlock | hit an impasse | ran aground | ground to a halt | came to nothing | fell through | fell apart | went nowhere | yielded nothing | produced no | brought no | made no progress | made no headway | ended in acrimony | ended in disarray",
      {
        object: "none",
        needs: ["talks", "negotiations", "meeting", "round", "summit", "consultations", "dialogue", "mediation", "congress"],
      },
    ),
    ...all(
      [
        "without any agreement",
        "without an agreement",
        "without agreement",
        "without a deal",
        "without result",
        "without results",
        "failed to reach",
        "ended without",
        "inconclusively",
        "no agreement was reached",
        "fruitless",
      ],
      { object: "none", needs: ["talks", "negotiations", "meeting", "round", "delegations"] },
    ),
    ...say(
      "freezing | suspending | cancelling | canceling | postponing | boycotting | breaking off | calling off | putting off | stormed out of | called off | calls off | cancelled | canceled | cancels | postponed | postpones | postpone | suspended | suspends | broke off | breaks off | stalled | boycotted | boycotts | boycott | walked away from | walked out of | adjourned | deadlocked | scrapped | collapse | collapsed | pulled out of | pulls out of | froze | freezes | left the talks | left the table | left the negotiations | put off | puts off | shelved | shelves | broke up | stormed out of | walks out of | failed to agree | ended in failure | ended without agreement | ended without a breakthrough | ended in deadlock | reached an impasse | reached deadlock | yielded no",
      {
        object: "none",
        reach: 9,
        needs: [
          "talks",
          "negotiations",
          "meeting",
          "summit",
          "congress",
          "conference",
          "round",
          "dialogue",
          "visit",
          "contacts",
          "consultations",
          "trip",
          "mediation",
        ],
      },
    ),
  ],
  phone_call: [
    ...all(
      [
        "spoke by phone",
        "spoke on the phone",
        "spoke on the telephone",
        "spoke by telephone",
        "telephoned",
        "discussed by phone",
        "held a phone call",
        "talked by phone",
      ],
      addressee,
    ),
    ...all(["phone call", "telephone call", "phone conversation", "telephone conversation"], noun),
    ...all(["conveyed by telephone", "had a call with", "called his counterpart", "spoke with by phone"], addressee),
    ...say(
      "rang | rings up | rang up | had a call | had a phone call | held a call | held a video call | spoke by video link | spoke via video link | by video link | via video link | telephones | phones | reached by phone | spoke with by telephone | spoke twice by phone | talked by telephone | discussed by telephone | over the telephone | over the phone | on the phone | on the telephone | in a call | in a call with | in a telephone conversation | in a phone conversation | phoned | spoke over the phone | spoken by phone | speaks by phone | talked on the phone | talked over the phone | held a telephone conversation | held a phone conversation | held a telephone call | in a phone call with | by telephone on | by phone on | discussed over the phone | had a phone call with | had a telephone conversation | had a phone conversation | in a telephone call with | in a phone call | in a telephone call | by telephone | by phone",
      addressee,
    ),
    ...say("called | calls", { object: "addressee", kind: "verb" }),
    ...say(
      "phone conversations | telephone conversations | phone calls | telephone calls | phone calls with | call with his | call between",
      noun,
    ),
    ...say("telephone talks | phone talks | telephone diplomacy | telephone conversation with | phone conversation with", noun),
  ],
  visit: [
    ...say("is in | was in | are in | were in", {
      object: "place",
      reach: 12,
      needs: ["talks", "visit", "negotiations", "summit", "meeting", "meetings", "consultations", "discuss", "meet"],
    }),
    ...say(
      "travelled | traveled | travels | flew into | flew in to | flew in | flew home from | went to | came to | comes to | goes to | arrived at | arrived on | arrives at | arriving in | landed at | touches down at | touched down at | stopped over in | stopped in | dropped in on | set off for | left for | leaves for | departed for | departs for | inspected | inspects | inspecting | tours | touring | paid a surprise visit | pays a visit | paying a visit | paid visits to | made a trip to | made a surprise trip to | made his first trip to | made her first trip to | makes a trip to | made a stop in | made a stopover in | wrapped up a visit to | ended a visit to | concluded a visit to | began a visit to | begins a visit to | began a tour of | started a visit to | on a trip | on a working visit | on a state visit | on a two day visit to | in town for talks | set foot in | set foot on",
      place,
    ),
    ...deeds(
      "visit | visits | trip | trips | tour | state visit | official visit | working visit | stopover | visit to | visits to | trip to | surprise visit | first visit",
    ),
    ...all([...forms("visit"), "arrived in", "arrives in", "travelled to", "traveled to", "flew to"], place),
    ...all(["official visit", "state visit", "working visit"], noun),
    ...all(["paid a visit to", "on a visit to", "touched down in", "toured", "on a tour of", "hosted by"], place),
    ...say("will visit | to visit | will pay a visit to | to pay a visit to | will travel to | will fly to", {
      object: "place",
      realis: "intended",
    }),
    ...say(
      "paid a visit | pays a visit to | landed in | lands in | is visiting | was visiting | are visiting | travels to | flies to | flew into | headed to | heads to | on a trip to | on a surprise visit to | made a surprise visit to | made a visit to | on a two day visit | on a three day visit | on an official visit | arrived for talks | touches down in | received at the airport | welcomed in",
      place,
    ),
    ...say(
      "on a visit | current visit | visit to | trip to | tour of the | maiden visit | landmark visit | surprise visit | first visit | visits to | five country tour | regional tour",
      noun,
    ),
  ],
  agreement: [
    ...say("voted | votes", { object: "none", reach: 7, needs: ["extend", "renew", "prolong", "endorse", "reauthorise", "reauthorize"] }),
    ...say(
      "voted to extend | voted to renew | voted to approve | voted unanimously | votes to extend | votes to renew | voted in favour of | voted in favor of",
      {
        object: "none",
        needs: ["council", "assembly", "un"],
      },
    ),
    ...deeds(
      "agreement | agreements | deal | deals | accord | accords | pact | memorandum | memorandums | memoranda | memorandum of understanding | protocol | protocols | understanding | declaration | joint declaration | roadmap | road map | communique | communiqué | joint statement | settlement | compromise | treaty | convention",
    ),
    ...all(
      [
        "signed an agreement",
        "signed a deal",
        "reached an agreement",
        "reached a deal",
        "struck a deal",
        "signed a memorandum",
        "reached agreement",
        "brokered a deal",
        "signed a protocol",
      ],
      addressee,
    ),
    ...all(["agreement", "accord", "deescalation agreement", "memorandum"], noun),
    ...all(
      [
        "agreed",
        "agree",
        "signed",
        "sign",
        "reached a deal with",
        "came to terms",
        "was agreed",
        "struck an agreement",
        "approved a deal",
        "gained the approval of",
        "brokered",
      ],
      addressee,
    ),
    ...all(["deal", "pact", "protocol"], noun),
    ...say(
      "struck | strike | reached | reach | signs | sealed | seal | concluded | clinched | brokered | broker | inked | initialled | initialed | endorsed | finalised | finalized | hammered out | negotiated | secured | approved",
      {
        object: "addressee",
        reach: 7,
        needs: [
          "deal",
          "agreement",
          "accord",
          "pact",
          "memorandum",
          "protocol",
          "understanding",
          "roadmap",
          "settlement",
          "compromise",
          "contract",
          "treaty",
        ],
      },
    ),
    ...say(
      "settled on | agreed terms | agreed to | agreed on | agrees to | agrees on | agrees | have agreed | agreeing to | shook hands on | shake hands on | put pen to paper | put their signatures to | put their names to | signed off on | came to an understanding | come to terms | came to terms with | reached terms | found common ground on | reached a consensus | struck a bargain | closed ranks on | signed up to | agreed that | agreed with | gave its approval | gave the green light | persuaded | after gaining the approval of | reached an understanding | reached a compromise | came to an agreement | reached a settlement | reached a preliminary agreement",
      addressee,
    ),
    ...say(
      "memorandum of understanding | roadmap | joint declaration | joint statement | peace deal | peace agreement | peace accord | reconciliation deal | reconciliation agreement | evacuation deal | prisoner deal | integration deal | arms deal | defence deal",
      noun,
    ),
  ],
  agreement_failure: [
    ...brokenOff(
      "agreement | agreements | deal | deals | accord | accords | pact | memorandum | protocol | understanding | treaty | contract | truce | ceasefire | cease fire | armistice | cessation of hostilities | resolution | draft resolution | draft | settlement | roadmap | arrangement | truce agreement | ceasefire agreement | ceasefire deal | peace deal | prisoner exchange deal | evacuation deal | grain deal",
    ),
    ...all(
      [
        "agreement collapsed",
        "deal collapsed",
        "agreement failed",
        "deal fell apart",
        "pulled out of the agreement",
        "withdrew from the agreement",
      ],
      none,
    ),
    ...all(["failed miserably", "failed spectacularly"], judged),
    ...say(
      "froze | freezes | frozen | freezing | tears up | torn up | tearing up | ripped up | ditched | ditches | dropped | drops out of | dropped out of | exited | exits | left | leaves | terminated | terminates | repudiated | repudiates | blocked | blocks | shelved | walked out of | pulled the plug on | let lapse | refused to extend | refused to renew | refused to sign | declined to sign | failed to adopt | failed to pass | failed to agree on | failed to extend | failed to renew | failed to reach | could not agree on | did not adopt | did not approve | voted down | turned down | broke | breaks | breaking | buried | sank | torpedoed | wrecked | suspended | suspends | suspend | suspending | scrapped | scraps | tore up | abandoned | abandons | withdrew from | withdraws from | withdraw from | pulled out of | pulls out of | quit | quits | cancelled | canceled | annulled | revoked | revokes | breached | breaching | reneged on | renege on | violated | vetoed | vetoes | veto | rejected | failed to implement | failed to honour | failed to honor | failed to uphold | failed to abide by | failed to comply with | backed out of | walked away from",
      {
        object: "addressee",
        reach: 9,
        needs: [
          "agreement",
          "agreements",
          "memorandum",
          "deal",
          "pact",
          "treaty",
          "accord",
          "accords",
          "understanding",
          "resolution",
          "commitments",
          "obligations",
          "move",
          "draft",
          "text",
          "proposal",
          "mechanism",
          "mandate",
          "statement",
          "contract",
          "protocol",
          "arrangement",
          "arrangements",
        ],
      },
    ),
    ...say("decided to suspend | decided to cancel | decided to withdraw from | decided to scrap | has decided to suspend", {
      object: "addressee",
      realis: "actual",
      needs: ["agreement", "memorandum", "deal", "pact", "treaty", "accord", "understanding"],
    }),
  ],
  ceasefire: [
    ...say("halted | suspended | paused | ceased", {
      object: "addressee",
      reach: 6,
      needs: [
        "strikes",
        "airstrikes",
        "raids",
        "bombing",
        "bombardment",
        "bombardments",
        "shelling",
        "offensive",
        "hostilities",
        "attacks",
      ],
    }),
    ...say("ceased | stopped | died down", { object: "none", reach: -4, needs: ["hostilities", "fighting"] }),
    ...say("halt to | halt in | stop to | pause in | pause to | lull in | letup in | let up in | suspension of | cessation of", {
      kind: "noun",
      reach: 6,
      needs: HOSTILITIES,
    }),
    ...say("humanitarian truce | pause in fighting | pause in the fighting | lull in fighting | lull in the fighting | halt in fighting", {
      kind: "noun",
    }),
    ...say("agreed to | agree to | accepted to", {
      object: "none",
      reach: 3,
      needs: ["fire", "fighting", "hostilities"],
    }),
    ...say("joined | join | joins | joining | acceded | signed | signing", {
      object: "none",
      reach: 5,
      needs: ["cessation", "ceasefire", "truce"],
    }),
    ...say(
      "halted fire | ceased fire | ceased firing | stopped firing | stopped shooting | stopped the shooting | laid down their arms | laid down their weapons | laid down arms | put down their weapons | fell silent | fallen silent | halted their fire | hold their fire | held their fire | suspended hostilities | halted hostilities | ended hostilities | ceased hostilities | stopped fighting | halted the fighting | joined the ceasefire | joined the truce | joined the cessation | accepted a ceasefire | accepted a truce",
      addressee,
    ),
    ...deeds(
      "ceasefire | cease fire | truce | armistice | cessation of hostilities | humanitarian pause | humanitarian pauses | pause | pauses | truces | local truce | lull | calm",
    ),
    ...all(
      [
        "agreed on a ceasefire",
        "agreed to a ceasefire",
        "agreed a ceasefire",
        "agree on a ceasefire",
        "declared a ceasefire",
        "announced a ceasefire",
        "announced a truce",
        "agreed to a truce",
      ],
      addressee,
    ),
    ...all(["ceasefire", "cease fire", "truce", "cessation of hostilities"], noun),
    ...all(["agreed", "signed", "reached", "announced", "declared", "agree", "brokered"], {
      object: "addressee",
      needs: ["ceasefire", "truce", "armistice", "pause"],
    }),
    ...say(
      "came into effect | come into effect | took effect | takes effect | went into force | entered into force | came into force | was extended | extended | observed | accepted | negotiated | announces | announcing | declares | implement | imposed | struck | secured | broker | reach",
      { object: "addressee", reach: 7, needs: ["ceasefire", "truce", "armistice", "cessation", "ceasefires"] },
    ),
    ...say(
      "cease fire deal | ceasefire deal | ceasefire agreement | truce deal | truce agreement | humanitarian truce | humanitarian pause | lull in fighting | silence of the guns | local truce | nationwide ceasefire | ceasefires | de escalation zones | deescalation zones | safe zones",
      noun,
    ),
  ],
  ceasefire_violation: [
    ...all(
      [
        "violated the ceasefire",
        "violated the truce",
        "violation of the ceasefire",
        "violations of the ceasefire",
        "breached the ceasefire",
        "ceasefire violations",
        "broke the ceasefire",
      ],
      none,
    ),
    ...say(
      "violated | violates | violating | breached | breaches | breaching | broke | broken | breaking | flouted | flouting | disregarded | ignored",
      { object: "none", reach: 6, needs: ["ceasefire", "truce", "cessation", "armistice"] },
    ),
    ...say("violation | violations | breach | breaches | breaking | infringement | infringements | infraction | infractions", {
      kind: "noun",
      reach: 6,
      needs: ["ceasefire", "truce", "cessation", "armistice", "escalation", "deescalation"],
    }),
    ...say(
      "violation of the truce | violations of the truce | truce violations | truce violation | ceasefire violation | breach of the ceasefire | breaches of the ceasefire | breach of the truce | violations of the cessation",
      noun,
    ),
  ],
  war_declaration: [
    ...all(["declared war", "declaration of war"], none),
    ...say("declares war | declare war | declaring war | state of war | formally declared war", none),
  ],
} satisfies TriggerTable;
