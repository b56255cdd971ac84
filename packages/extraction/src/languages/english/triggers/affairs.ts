import { all, deeds, say, noun, none, addressee, judged, type TriggerTable } from "./phrases.ts";

/** What is sold and shipped when arms are. */
const ARMS =
  "vehicle vehicles carrier carriers howitzer howitzers guns gun shells parts spares frigate frigates submarine submarines engines warplanes radar radars launcher launchers kits bombs bomb mortars armour missiles missile weapons weapon arms tanks jets system systems drones batteries battery rockets ammunition weaponry components helicopters manpads rifles munitions s".split(
    " ",
  );

/** What is traded, and what trade is hindered by. */
const TRADED =
  "import imports export exports goods products tomatoes fruit vegetables citrus peppers grapes poultry meat wheat grain flour steel cement flights charter tours tourism tourists tomato trade firms companies businesses contractors purchases deliveries shipments visa visas gas oil".split(
    " ",
  );

/** Politics, economy, media and judgements. */
export const affairs = {
  investigation: [
    ...say("sent | sends | sending | dispatched | deployed", {
      object: "none",
      reach: 6,
      needs: ["investigators", "inspectors", "fact", "experts"],
    }),
    ...say("looking into | is looking into | are looking into | launched a probe | began investigating | started investigating", none),
    ...deeds("investigation | investigations | inquiry | inquiries | enquiry | probe | probes | criminal case | criminal proceedings"),
    ...all(["launched an investigation", "opened an investigation", "is investigating", "opened a probe"], none),
    ...say(
      "opened a criminal investigation | launched a probe | launches an investigation | opens an investigation | began an investigation | ordered an investigation | ordered an inquiry | ordered a probe | investigating | are investigating | is being investigated | is probing | set up an inquiry | under investigation | fact finding mission",
      none,
    ),
  ],
  verdict: [
    ...say("put on trial | placed on trial | brought to trial | goes on trial", none),
    ...deeds("trial | trials | hearing | hearings | retrial"),
    ...say("was given | were given | got | received", { object: "none", reach: 4, needs: ["years", "life"] }),
    ...say("handed | hands | handing | gave | given | gives | received | imposed | got", {
      object: "none",
      reach: 7,
      needs: ["terms", "sentence", "sentences", "life"],
    }),
    ...say(
      "cleared | convicts | convicting | acquits | jails | jailed | jailing | sentences | sentencing | imprisoned | upheld | upholds | overturned | overturns | quashed | quashes | annulled | commuted | struck down",
      {
        object: "none",
        needs: ["court", "courts", "judge", "judges", "tribunal", "prosecutors", "prosecutor"],
      },
    ),
    ...all(["sentenced to", "was sentenced", "were sentenced", "convicted of", "found guilty"], none),
    ...say(
      "was jailed | were jailed | jailed for | sentenced | acquitted | was acquitted | were acquitted | convicted | was convicted | were convicted | handed down | life sentence | life sentences | death sentences | indicted | was indicted | charged with | was charged with | were charged with | extradited | stood trial | went on trial | goes on trial | court ruled",
      { object: "none" },
    ),
  ],
  election: [
    ...deeds("election | elections | vote | referendum | poll | polls | presidential election | parliamentary election | runoff"),
    ...say(
      "won the runoff | won the run off | won the presidency | wins the presidency | won the second round | won the first round | won a majority | won most seats | voted for a new | elected a new | won a fourth term | won a third term | won a second term | won a new term | was sworn in | is re elected | voters elected",
      none,
    ),
    ...all(["won the election", "general election", "presidential election", "parliamentary election"], noun),
    ...say(
      "held elections | won elections | won the vote | was elected | were elected | was re elected | re elected | voted in | went to the polls | won a referendum | held a referendum | cast their ballots | wins election | wins the election | win the election",
      none,
    ),
  ],
  appointment: [
    ...all(["was appointed", "appointed as", "was dismissed", "resigned", "named as"], none),
    ...say(
      "named a new | names a new | named his | named its | dismissed | replaced his | replaced its | took over as | takes over as | took up the post | was put in charge | handed in his resignation | tendered his resignation | quit as | quits as | installed as | appointed | appoints | sworn in | sacked | sacks | fired as | dismisses | resigns | stepped down | steps down | was replaced by | replaced as | nominated | took office | took office as | removed from office | relieved of his | relieved of duty | was removed from | was named as | was sacked | was fired | promoted to",
      none,
    ),
  ],
  law_or_decree: [
    ...all(["issued a decree", "passed a law", "approved a law", "adopted a resolution", "ratified"], none),
    ...say(
      "passed | passes | approved | approves | adopted | adopts | signed | signs | ratified | ratifies | extended | extends | prolonged | prolongs | renewed | renews | widened | widens | enacted | voted for | issued",
      {
        object: "none",
        reach: 6,
        needs: ["law", "bill", "decree", "resolution", "mandate", "motion", "legislation", "amendment", "constitution", "amnesty"],
      },
    ),
  ],
  coup: [
    ...say(
      "tried to seize power | attempted to seize power | trying to seize power | tried to overthrow the government | attempted to overthrow the government",
      {
        object: "none",
        realis: "attempted",
      },
    ),
    ...say("seize power | seized power | seizing power | took power | grab power | grabbed power", none),
    ...all(["coup", "coup attempt", "attempted coup", "failed coup"], noun),
    ...say("toppled | topple | toppling | overthrew | overthrow | overthrown | overthrowing | ousted | deposed | unseated", {
      object: "actor",
      reach: 6,
      needs: ["president", "regime", "government", "dictator", "ruler", "assad", "leader", "rule"],
    }),
    ...say(
      "military takeover | putsch | abortive coup | coup plot | overthrow of | ouster of | ousting of | fall of the regime | collapse of the regime",
      noun,
    ),
  ],
  trade_restriction: [
    ...say(
      "refused entry | refusing entry | refused entry to | refusing entry to | denied entry to | denying entry to | barred entry to | turned away | turned back | held up | holding up | stopped admitting | refused passage",
      {
        object: "addressee",
        reach: 8,
        needs: [
          "lorries",
          "lorry",
          "trucks",
          "goods",
          "products",
          "cargo",
          "tomatoes",
          "fruit",
          "vegetables",
          "hauliers",
          "shipments",
          "meat",
        ],
      },
    ),
    ...say("removed | removes | expelled | expels | kicked | ejected | ousted | barred | excluded | suspended", {
      object: "addressee",
      reach: 8,
      needs: ["programme", "program"],
    }),
    ...say("halted | halts | suspended | suspends | froze | freezes | stopped | blocked | blocks", {
      object: "addressee",
      reach: 5,
      needs: ["delivery", "deliveries", "shipments", "shipment", "supplies", "exports", "sales", "sale"],
    }),
    ...say(
      "held up | been held up | turned back | been turned back | been stuck | were stuck | are stuck | been stranded | left stranded",
      {
        object: "none",
        voice: "passive",
        reach: -14,
        needs: [
          "lorries",
          "trucks",
          "goods",
          "cargo",
          "tomatoes",
          "fruit",
          "vegetables",
          "shipments",
          "shipment",
          "containers",
          "consignments",
        ],
      },
    ),
    ...say("suspended | suspends | stopped | halted | dropped | cut | cuts | reduced | halved | slashed | throttled", {
      object: "addressee",
      reach: 6,
      needs: ["flow", "flows", "throughput", "payments", "mir", "transit", "permits", "licences"],
    }),
    ...say(
      "stopped accepting | stopped processing | stopped handling | refused to process | refuse to process | refused | blocked | returned | rejected",
      {
        object: "addressee",
        reach: 4,
        needs: ["payments", "payment", "transfers", "remittances", "cards"],
      },
    ),
    ...deeds(
      "flights | charter flights | air links | imports | exports | deliveries | shipments | gas flow | gas flows | tours | package tours",
      {
        needs: ["suspended", "halted", "banned", "stopped", "grounded", "barred", "restricted", "curtailed"],
      },
    ),
    ...say(
      "imposed | imposes | imposing | introduced | introduces | introducing | raised | raises | raising | doubled | doubles | tripled | levied | levies | slapped | slaps | slapping | reimposed | reimposes | lowered | lowers | scrapped | scraps | abolished | abolishes",
      {
        object: "addressee",
        reach: 8,
        needs: ["duty", "duties", "tariff", "tariffs", "quota", "quotas", "levy", "licences", "licenses", "embargo", "visas", "visa"],
      },
    ),
    ...say(
      "lifted | lifts | lifting | eased | eases | easing | relaxed | relaxes | loosened | tightened | tightens | extended | extends | prolonged | barred | bars | barring | turned back | turns back | turned away | cut | cuts | cutting | reduced | reduces | slashed | curbed | curbs | capped | boycotted | boycotts | froze | impounded | outlawed | outlaws | bar",
      {
        object: "addressee",
        reach: 9,
        needs: TRADED,
      },
    ),
    ...all(
      [
        "imposed a ban",
        "re imposed a ban",
        "reimposed a ban",
        "imposed tariffs",
        "banned imports",
        "banned the import",
        "imposed an embargo",
        "raised tariffs",
      ],
      addressee,
    ),
    ...all(["import ban", "trade ban", "embargo"], noun),
    ...all(["suspending", "suspended", "suspends", "banned", "bans", "banning", "halted", "restricted", "restricting", "prohibited"], {
      object: "addressee",
      needs: ["imports", "import", "exports", "export", "goods", "products", "tomatoes", "shipments", "trade"],
    }),
    ...say(
      "suspending | suspended | suspends | suspend | banned | bans | banning | ban | halted | halts | restricted | restricts | restricting | prohibited | prohibits | blocked | stopped | imposed a ban on | raised duties on | imposed duties on | slapped tariffs on | imposes tariffs | embargoed | limited",
      {
        object: "addressee",
        reach: 8,
        needs: [
          "imports",
          "import",
          "exports",
          "export",
          "goods",
          "products",
          "tomatoes",
          "shipments",
          "trade",
          "fruit",
          "vegetables",
          "meat",
          "flights",
          "tours",
          "wheat",
          "grain",
          "citrus",
          "gas",
          "steel",
        ],
      },
    ),
    ...say(
      "export ban | trade restrictions | import restrictions | export restrictions | trade embargo | ban on imports | ban on exports | food embargo | tariff hike",
      noun,
    ),
  ],
  trade_deal: [
    ...all(["trade deal", "trade agreement", "gas deal", "energy deal"], noun),
    ...say(
      "trade accord | trade pact | free trade agreement | gas contract | gas agreement | energy agreement | energy pact | pipeline deal | pipeline agreement | investment deal | investment agreement | economic agreement | grain deal | oil deal | nuclear plant deal",
      noun,
    ),
  ],
  sanctions: [
    ...say(
      "added | adds | adding | put | puts | putting | placed | places | prolonged | prolongs | renewed | renews | renewing | extended | extends | widened | widens | expanded | expands | broadened | tightened | tightens | toughened | unveiled | unveils | approved | approves | adopted | adopts | agreed | hit | hits | targeted | slapped | slaps | listed | lists | reimposed | reimposes | announces | ordered",
      { object: "actor", reach: 10, needs: ["sanctions", "blacklist", "sanction"] },
    ),
    ...say("targeted | targets | targeting | punished | punishes", {
      object: "actor",
      reach: 4,
      needs: ["network", "networks", "entities", "individuals", "brokers", "oligarchs", "financiers"],
    }),
    ...say("slapped | slaps | imposed | imposes | imposing", { object: "actor", reach: 5, needs: ["penalties"] }),
    ...say("froze | freezes | freezing | frozen | blocked | seized | confiscated", {
      object: "actor",
      reach: 4,
      needs: ["assets", "accounts", "property", "funds"],
    }),
    ...say("blacklists | blacklisted | designates | put on a blacklist | added to a blacklist | added to its list of", { object: "actor" }),
    ...deeds("sanctions"),
    ...all(["imposed sanctions", "sanctioned", "imposes sanctions", "blacklisted", "designated as terrorist"], { object: "actor" }),
    ...all(["new sanctions"], noun),
    ...all(["imposed", "imposes", "imposing", "placed", "announced", "slapped"], { object: "actor", needs: ["sanctions"] }),
    ...say(
      "imposing sanctions | slapped sanctions on | slaps sanctions on | placed sanctions on | announced sanctions on | announced sanctions against | approved sanctions | extended sanctions | extends sanctions | tightened sanctions | designated | froze the assets of | frozen the assets of | is blacklisted | was blacklisted | blacklists | blacklisting | added to a sanctions list | put on a sanctions list | placed under sanctions | put under sanctions | hit with sanctions",
      { object: "actor" },
    ),
    ...say("sanctions on | sanctions against | fresh sanctions | further sanctions | tough sanctions | economic sanctions", noun),
  ],
  sanctions_relief: [
    ...say(
      "lifted | lifts | lifting | eased | eases | easing | ease | removed | removes | removing | waived | waives | dropped | drops | rolled back | scrapped | scraps | loosened | loosens | relaxed | terminated | revoked | suspended | suspends | ended | ends | ending | terminates | terminating | delisted | took off | struck off | lift | remove | waive | drop | scrap | suspend | end | loosen | relax | repeal | repealed | repeals",
      { object: "actor", reach: 10, needs: ["sanctions", "blacklist", "sanction"] },
    ),
    ...say(
      "removed | removes | removing | remove | struck | strikes | striking | took | takes | taking | dropped | drops | deleted | crossed",
      {
        object: "actor",
        reach: 12,
        needs: ["list", "lists", "blacklist"],
      },
    ),
    ...all(["lifted sanctions", "eased sanctions", "lifting sanctions", "waived sanctions"], addressee),
    ...say(
      "lifts sanctions | lift sanctions | ease sanctions | eases sanctions | easing sanctions | waived the sanctions | suspended sanctions | removed sanctions | sanctions were lifted | sanctions relief | lifting of sanctions | sanctions waiver | removal of sanctions | unfroze assets | unfreezing assets",
      addressee,
    ),
  ],
  arms_transfer: [
    ...all(
      [
        "sold weapons",
        "delivered weapons",
        "delivered missiles",
        "arms sale",
        "arms delivery",
        "arms shipment",
        "sale of the",
        "supplied weapons",
        "delivery of weapons",
        "delivered the first",
      ],
      { object: "none", needs: ["weapons", "missiles", "missile", "arms", "s", "tanks", "jets", "system", "systems", "drones"] },
    ),
    ...all(
      [
        "delivered",
        "delivers",
        "were delivered",
        "supplied",
        "sold",
        "sells",
        "shipped",
        "bought",
        "purchased",
        "took delivery of",
        "received",
        "send",
        "sent back",
        "send back",
      ],
      { object: "none", needs: ["missiles", "missile", "weapons", "arms", "jets", "drones", "batteries", "components", "systems"] },
    ),
    ...say(
      "delivered | delivers | delivering | deliver | supplied | supplies | supplying | supply | sold | sells | selling | sell | shipped | ships | shipping | provided | provides | providing | transferred | gave | handed | exported | smuggled | smuggling",
      {
        object: "addressee",
        needsActor: true,
        reach: 7,
        needs: ARMS,
      },
    ),
    ...say(
      "gave | gives | giving | hands | handing | handed over | hands over | donated | donates | turned over | lent | lends | loaned | brought | brings | unloaded | airlifted | flew in | flown in | returned | offloaded",
      { object: "addressee", needsActor: true, reach: 7, needs: ARMS },
    ),
    ...say("approved | approves | cleared | authorised | authorized | signed off on | greenlighted | allowed | blocked | halted", {
      object: "none",
      needsActor: true,
      reach: 3,
      needs: ["sale", "sales"],
    }),
    ...say(
      "batteries | missiles | components | parts | first batch | second batch | batch | weapons shipment | arms shipment | jets | tanks | shipment | consignment",
      {
        kind: "noun",
        sure: true,
        needs: [
          "arrived",
          "landed",
          "delivered",
          "shipped",
          "arrive",
          "arrives",
          "supplied",
          "handed",
          "unloaded",
          "sold",
          "transferred",
          "carrying",
          "bringing",
          "ferrying",
        ],
      },
    ),
    ...say(
      "bought | buys | buying | buy | purchased | purchases | purchasing | purchase | acquired | acquires | acquiring | acquire | received | receives | receiving | procured | took delivery of",
      {
        object: "none",
        needsActor: true,
        reach: 7,
        needs: ARMS,
      },
    ),
    ...say(
      "arms sales | arms shipments | arms deliveries | arms supplies | weapons delivery | weapons deliveries | weapons shipment | weapons shipments | weapons sale | weapons sales | missile delivery | delivery of missiles | acquisition of the | purchase of the",
      {
        kind: "noun",
        needs: ARMS,
      },
    ),
  ],
  cyber_attack: [
    ...say("broke into | hacked into | hacked | defaced | took down | breached | crippled | knocked out", {
      object: "none",
      reach: 6,
      needs: ["website", "websites", "server", "servers", "network", "networks", "account", "accounts", "computers"],
    }),
    ...all(["cyber attack", "cyberattack", "cyberattacks", "hacked"], noun),
    ...say(
      "cyber attacks | hacking attack | hacking of | data breach | denial of service attack | ddos attack | hack of | was hacked | were hacked",
      noun,
    ),
  ],
  media_report: [
    ...deeds(
      "footage | video | videos | images | photographs | photos | pictures | satellite images | drone footage | video footage | clip",
      {
        needs: ["showed", "shows", "show", "aired", "emerged", "circulated", "circulating", "broadcast", "appeared"],
      },
    ),
    ...say(
      "showed images | showed pictures | broadcast images | aired images | aired a video | broadcast a video | published footage | published images | released footage",
      none,
    ),
    ...all(["news reported that", "newspaper reported", "according to reports in", "newsreported that"], none),
    ...all(
      [
        "reports emerged",
        "media reported",
        "media have reported",
        "state media have reported",
        "newspaper reported",
        "television reported",
        "tv reported",
        "poll showed",
        "a poll",
        "published a report",
        "carried a report",
        "quoted sources",
      ],
      none,
    ),
    ...say(
      "state television reported | state tv reported | state media reported | state media said that | news agency reported that | website reported that | media reports said | reports said | video showed | footage showed | images showed | photographs showed | aired footage | broadcast footage | showed footage | poll found | survey found | survey showed",
      none,
    ),
  ],
  media_rhetoric: [
    ...all(["rhetoric in the", "rhetoric"], { kind: "noun", needs: ["media", "press", "newspapers"] }),
    ...say("propaganda | hostile rhetoric | war of words | smear campaign | media campaign", {
      kind: "noun",
      needs: ["media", "press", "newspapers", "rhetoric", "television", "propaganda"],
    }),
    ...say("rhetoric has | rhetoric in | has depicted | have depicted | portrayed as | depicts | rhetoric against", none),
  ],
  assessment: [
    ...all(
      [
        "on the verge of",
        "win win situation",
        "unlikely to",
        "it is unlikely",
        "chances that",
        "is likely to",
        "analysts say",
        "analysts believe",
        "observers believe",
        "could mean that",
      ],
      judged,
    ),
    ...say(
      "is likely to be | are likely to | was likely that | is unlikely to | are unlikely to | are likely to be | likely to increase | could lead to | could trigger | could spark | could draw | could plunge | could provoke | risks a | risks drawing | risk drawing | risks triggering | risks sparking | raising the spectre of | raising the specter of | raises the spectre of | raising the prospect of | raises the prospect of | raising fears of | raised fears of | raises fears | amid fears of | appears to want | appears to be | appears to have | seems to be | stand to lose | stands to lose | it was likely | would be tough | would be difficult | would be hard | history suggests | grave implications | has implications for | have implications for | amount to war crimes | may amount to | would run out | is losing patience | on a collision course | on the brink of war | marks a turning point | is seen as | are seen as | is regarded as | is considered | considers the | considers it | regards the | sees the | experts say | experts said | analysts said | observers say | observers said | critics say | commentators say | remains to be seen | making it the largest | making it the worst | is a war crime | will end hopes | has highlighted | underlines how | would almost certainly",
      judged,
    ),
  ],
} satisfies TriggerTable;
