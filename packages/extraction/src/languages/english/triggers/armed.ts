import { all, forms, say, noun, place, none, weapon, guns, means, tried, type TriggerTable } from "./phrases.ts";

/** What armies take, hold and lose. */
const GROUND =
  "village villages town towns city hill hills base airbase area areas district districts territory ground control neighbourhood neighbourhoods neighborhood neighborhoods positions crossing dam stronghold checkpoint checkpoints field oilfield airport highway capital centre center outskirts suburb suburbs hilltop heights ridge border citadel quarter enclave province territories strongholds academy college school garrison barracks complex compound factory plant building buildings blocks silos junction road roads motorway prison hospital bridge bridges post posts outpost outposts headquarters points farm farms valley mountain mountains island hamlet hamlets camp landmark warehouse warehouses university airstrip airfield refinery mosque swathe swathes street streets plain countryside".split(
    " ",
  );
/** What is done to ground that is fought for. */
const TAKING =
  "capture recapture retake seize regain reclaim overrun liberate storm reconquer take enter secure encircle besiege surround wrest".split(
    " ",
  );
/** With what people are gassed. */
const POISONS =
  "chemical | chemical weapons | chemical weapon | poison gas | poisonous gas | toxic gas | sarin gas | chlorine gas | nerve gas | nerve agent | mustard gas | sarin | chlorine | gas".split(
    " | ",
  );
/** What stands there until it is hit. */
const THINGS =
  "vehicles tanks warehouses depots depot warehouse buildings houses homes hospitals hospital school schools mosque mosques bridge bridges infrastructure equipment bunkers launchers aircraft warplanes helicopters armour trucks ambulances clinic clinics bakery bakeries market shops installations facilities fortifications positions structures factory factories workshop workshops headquarters routes tunnels bunker vehicle tank convoy house home building windows shop minaret church churches headquarter office offices car cars bus buses ambulance truck lorries bulldozer bulldozers warplane helicopter jet gun guns howitzer howitzers launcher rockets hideout hideouts dens den gatherings stores arsenal cache barracks post posts checkpoint checkpoints roads road station stations crops farms neighbourhood neighbourhoods neighborhood neighborhoods hotel kindergarten orphanage pharmacy centre center plant refinery museum temple monument arch shrine tents tent settlement settlements village villages town city quarter district districts areas area block blocks apartment apartments property properties farmhouse flats towers tower stadium kindergartens ovens wells station substation generators generator tankers tanker lorry boats runway runways turbines planes plane jets drone drones".split(
    " ",
  );

/** Who is shut in. */
const BESIEGED =
  "people civilians residents families inhabitants villagers women children men fighters rebels soldiers troops militants".split(" ");
/** What is done to a side that loses ground. */
const DRIVEN = "forced driven pushed expelled ousted flushed dislodged evicted kicked chased routed cleared swept".split(" ");
/** What flies until it falls. */
const CRAFT =
  "helicopter helicopters plane planes jet jets warplane warplanes aircraft bomber bombers drone drones gunship airliner fighter".split(
    " ",
  );
/** What gunmen fire with, where no shell is meant. */
const SMALL_ARMS = "gunfire gunmen gunman gun guns rifle rifles bullets bullet small machine automatic kalashnikovs".split(" ");

/** Attacks, battles, ground won and lost, and losses. Weapons decide among bombing, shelling and rocketing (`byWeapon`). */
export const armed = {
  armed_clash: [
    ...all(forms("clash"), none),
    ...all(["fought", "fighting against", "exchanged fire", "traded fire", "exchange of fire", "engaged in battles"]),
    ...all(
      [
        "clashes",
        "heavy fighting",
        "fierce fighting",
        "firefight",
        "gun battle",
        "gun battles",
        "battles",
        "skirmishes",
        "fierce battles",
        "armed confrontation",
        "fighting",
      ],
      noun,
    ),
    ...all(
      ["battled", "battling", "exchanged fire with", "traded fire with", "skirmished with", "engaged in clashes", "came under attack from"],
      none,
    ),
    ...all(
      ["battle", "fire fight", "exchange of fire", "exchanges of fire", "street fighting", "armed clashes", "armed clash", "infighting"],
      noun,
    ),
    ...say(
      "gunfight | shootout | exchange of gunfire | crossfire | running battles | pitched battles | ground clashes | artillery duels | ground battles | gunbattle | gunbattles | street battles | hand to hand fighting | intense fighting | deadly clashes | violent clashes | fresh fighting | renewed fighting | heavy clashes | fierce clashes | intense clashes | sporadic clashes | border clash | border clashes | armed confrontations | confrontations | deadly fighting | bitter fighting | close quarters fighting | aerial clashes",
      noun,
    ),
    ...say(
      "exchanged gunfire | traded gunfire | engaged in fighting | locked in battle | locked in battles | locked in fighting | are fighting | is fighting | were fighting | was fighting | have been fighting | has been fighting | fought against | fought off | battling for | battle for control | skirmished | crossed swords | came to blows",
      none,
    ),
    ...say("confronted | confronting | confronts | engaged | fended off | ambushed by | repelled | repulsed | foiled", {
      object: "actor",
      reach: 6,
      needs: ["infiltrate", "infiltration", "infiltrating", "infiltrators"],
    }),
    ...say("turned on each other | turned on one another | turned their guns on | turned their weapons on | fought it out", none),
    ...say(
      "beat back | beats back | beaten back | warded off | fended off | repelled | repels | repelling | repulsed | held off | drove back | threw back | fought off | foiled | thwarted | beat off",
      {
        object: "actor",
        reach: 7,
        needs:
          "attack attacks assault assaults offensive offensives counteroffensive counterattack counterattacks infiltration infiltrations raid raids incursion incursions advance advances onslaught ambush".split(
            " ",
          ),
      },
    ),
    ...say("shot at | shooting at | shoot at | shoots at", {
      object: "actor",
      reach: 6,
      needs: ["police", "patrol", "soldiers", "soldier", "troops", "checkpoint", "guards", "officers", "gendarmes", "forces", "convoy"],
    }),
    ...say("fired on | fired at | firing on | firing at | came under | come under | coming under | opened up on | sprayed | raked", {
      object: "actor",
      reach: 5,
      needs: SMALL_ARMS,
    }),
    ...say("traded | trading | trade | trades | exchanged | exchanging | exchange | exchanges", {
      object: "none",
      reach: 6,
      needs: ["fire", "gunfire", "shots", "shells", "rockets", "volleys", "salvos", "shelling", "blows", "grenades"],
    }),
  ],
  ground_assault: [
    ...say("resumed | resumes | resuming | began | begun | launched | started | renewed | pressed | mounted | continued", {
      object: "actor",
      needsActor: true,
      reach: 3,
      needs: ["push", "drive"],
    }),
    ...say(
      "press on | presses on | pressed on | pressing on | press ahead | presses ahead | pressed ahead | pressing ahead | push on | pushed on | pushing on | forge ahead | forged ahead | forging ahead",
      {
        object: "actor",
        needsActor: true,
        reach: 4,
        needs: ["assault", "offensive", "attack", "campaign", "operation", "push", "attacks", "onslaught"],
      },
    ),
    // "Started a battle to retake the villages".
    ...say("battle | battles | fight | push | drive | attempt | attempts | bid", {
      kind: "noun",
      reach: 3,
      needs: [...TAKING, "drive", "expel", "dislodge", "clear", "evict", "flush", "purge", "rout", "break", "cut"],
    }),
    ...say(
      "tried to | trying to | try to | tries to | attempted to | attempting to | attempt to | attempts to | battling to | battled to | fighting to | fought to | struggling to | struggled to | pushing to | failed to | failing to | unable to",
      { ...tried, needsActor: true, reach: 2, needs: TAKING },
    ),
    ...all(forms("storm", "assault")),
    ...all(forms("raid"), weapon),
    ...all([
      "launched an offensive",
      "launched an attack",
      "launched an assault",
      "launch an offensive",
      "launched a counterattack",
      "mounted a counterattack",
      "mounted an attack",
      "launched a counter-offensive",
      "launched a ground offensive",
    ]),
    ...say("is on | are on | was on | were on | been on | went on | goes on | go on | gone on", {
      object: "actor",
      reach: 4,
      needs: ["offensive", "counteroffensive", "rampage"],
    }),
    ...all(["ground offensive", "ground assault", "counterattack", "counteroffensive", "counter offensive", "offensive"], noun),
    ...all(
      [
        "tried to force",
        "trying to force",
        "attempted to force",
        "tried to capture",
        "trying to capture",
        "attempted to capture",
        "attempting to capture",
        "tried to retake",
        "tried to seize",
        "attempted to storm",
        "tried to storm",
      ],
      tried,
    ),
    ...all(
      [
        "attacked",
        "attacking",
        "attacks",
        "counterattacked",
        "stormed into",
        "launched attacks",
        "launched raids",
        "mounted attacks",
        "ambushed",
      ],
      { byWeapon: true },
    ),
    ...all(["assault", "assaults", "ambush", "ground attack", "large scale attack", "operation"], noun),
    ...say("attack | attacks | raid | raids", { kind: "noun", ...means }),
    ...all(
      [
        "attempting to retake",
        "attempting to seize",
        "attempt to storm",
        "attempted to advance",
        "attempting to advance",
        "tried to advance",
        "attempted to retake",
        "attempted to seize",
        "trying to seize",
      ],
      tried,
    ),
    ...all(["attack"], { byWeapon: true }),
    ...say("assault | assaults | operation | operations", {
      kind: "noun",
      byWeapon: true,
      reach: 6,
      needs: [
        "air",
        "jets",
        "warplanes",
        "planes",
        "helicopters",
        "aircraft",
        "rocket",
        "rockets",
        "missile",
        "missiles",
        "mortars",
        "shells",
        "drones",
      ],
    }),
    ...say(
      "counter attack | counter attacks | counterattacks | counter offensives | counteroffensives | counter assaults | attempted assault | ground assaults | ground attacks | ground offensives | all out assault | all out offensive | infantry assault | armoured assault | major offensive | major assault",
      noun,
    ),
    ...say(
      "onslaught | counter assault | commando raid | storming of | infiltration attempt | surprise attack | two pronged attack | dawn raid | special forces raid | pincer movement | ground push | full scale assault",
      noun,
    ),
    ...say(
      "ambush | ambushes | ambushing | assailed | infiltrated | overpowered | went on the offensive | go on the offensive | opened a new front | opened a front | took the offensive | stepped up their attacks | stepped up its attacks | pressed their offensive | pressed its offensive | ramped up their offensive | ramped up its offensive",
      { object: "actor" },
    ),
    ...say(
      "attempting to capture | attempts to capture | attempt to capture | attempt to seize | attempts to seize | attempt to retake | trying to retake | trying to storm | trying to advance | trying to take | tried to take | tried to break through | tried to infiltrate | trying to infiltrate | attempted to infiltrate | failed to advance | failed to capture | failed to recapture | failed to retake | failed to seize | failed to overrun | failed to storm | failed to take | failed to dislodge",
      tried,
    ),
  ],
  ground_incursion: [
    ...all(
      [
        "entered",
        "enters",
        "invaded",
        "invades",
        "invade",
        "crossed into",
        "crossed the border into",
        "rolled into",
        "marched into",
        "moved into",
        "pushed across the border",
      ],
      place,
    ),
    ...say(
      "rolled | rolling | rumbled | crossed | crossing | cross | crosses | moved | poured | pushed | thrust | drove | advanced | marched | stormed | swept | went | entered | entering | enters | enter | infiltrated | penetrated",
      { object: "place", needsActor: true, reach: 4, needs: ["border", "frontier", "territory", "soil", "territories", "airspace"] },
    ),
    ...say("strayed | straying | strays | violated | violates | violating | breached | intruded | flew", {
      object: "place",
      needsActor: true,
      reach: 5,
      needs: ["airspace"],
    }),
    ...all(["incursion", "invasion", "ground incursion", "cross border operation", "ground operation", "military operation"], noun),
    ...all(["cross border offensive", "ground campaign", "cross border incursion", "military campaign"], noun),
    ...say(
      "enter | crossing into | cross into | pushed across | sent troops into | sent its troops into | send troops into | sent its army into | sent tanks into | thrust into | advanced into | moved across the border | rolled across the border | stormed across the border | poured across the border into | opened a front in | open a front in | invading | intervened in | intervene in | crossed the frontier",
      place,
    ),
    ...say(
      "cross border raid | cross border raids | military intervention | land operation | ground offensive into | cross border operations | military operations | ground invasion | land invasion | land incursion | cross border military operation | military push",
      noun,
    ),
  ],
  ground_advance: [
    ...all(
      [
        "advanced",
        "advancing",
        "advances",
        "advance on",
        "advance toward",
        "advance towards",
        "gained ground",
        "gaining ground",
        "made gains",
        "pushed towards",
        "pushing towards",
        "closed in on",
        "closing in on",
      ],
      place,
    ),
    ...all(["rapid advance"], noun),
    ...all(
      [
        "pushed further into",
        "pushed into",
        "pushing into",
        "pushed deeper into",
        "moved closer to",
        "inched closer to",
        "reached the outskirts of",
        "moved towards",
        "brought the army",
        "pressed on towards",
        "pressed ahead",
        "closing in",
      ],
      place,
    ),
    ...say(
      "pushing ahead | pushed ahead | push ahead | pushing further | pushed further | push further | pressing ahead | moved forward | marched to within | marched towards | marched toward | advance to entrances | reached the gates of | reached the centre of | reached the center of | reached the outskirts | at the gates of | reached the entrances of | reached the edge of | reached the edges of | punched through | punching through | bringing it closer to | brought it closer to | bringing them closer to | brought them closer to",
      place,
    ),
    ...say("continued | continue | continues | continuing | resumed | renewed | kept up | pressed", {
      object: "actor",
      needsActor: true,
      reach: 3,
      needs: ["advance", "advances", "progress"],
    }),
    ...say(
      "surged | surging | surge | pressed | pressing | charged | raced | racing | forged | forging | fought their way | fought its way",
      {
        object: "place",
        needsActor: true,
        reach: 2,
        needs: ["towards", "toward", "into", "ahead", "forward", "to"],
      },
    ),
    ...say("edged | edging | inched | inching | crept | creeping | moved | drew | came | got | pushed | advanced", {
      object: "place",
      needsActor: true,
      reach: 2,
      needs: ["closer", "nearer"],
    }),
    ...say("made | making | makes | make | achieved | achieving | scored | registered", {
      object: "place",
      needsActor: true,
      reach: 5,
      needs: ["progress", "advances", "advance", "headway", "gains", "inroads"],
    }),
    ...say(
      "marched | marching | marches | pushed | pushing | advanced | advancing | moved | thrust | drove | rolled | penetrated | progressed",
      {
        object: "place",
        needsActor: true,
        reach: 5,
        needs: ["km", "kilometres", "kilometers", "miles", "metres", "meters"],
      },
    ),
    ...say(
      "made advances | made headway | made territorial gains | made further gains | gained territory | swept through | swept across | pushed forward | pressed forward | drew closer to | neared | moved within | came within | approached | advance to | advance into | advance in | advance against | advance through | push towards | push into | push deeper into | pushes into | pushes towards | close in on | closes in on | encroached on | inched towards | inched closer | tightened their grip on | tightened its grip on | tightened its hold on | broke through | breached | thrust towards | advancing towards | advancing on | advanced on | advanced towards | advanced to within | closed to within | closed in on | advance on",
      place,
    ),
    ...say("territorial gains | latest advances | latest advance | further advances | steady advance | battlefield gains", noun),
  ],
  air_strike: [
    ...all(forms("bomb"), weapon),
    ...all([
      "carried out air strikes",
      "carried out airstrikes",
      "conducted airstrikes",
      "conducted air strikes",
      "launched air strikes",
      "launched airstrikes",
      "hit from the air",
    ]),
    ...all(
      [
        "air strike",
        "air strikes",
        "airstrike",
        "airstrikes",
        "air raid",
        "air raids",
        "aerial bombardment",
        "air attack",
        "air attacks",
        "bombing raid",
        "bombing raids",
        "warplane strikes",
        "aerial bombing",
        "bombing campaign",
        "air operation",
        "air operations",
        "aerial bomb",
        "aerial bombs",
        "bombing under way",
        "bombing underway",
        "bombing continued",
        "bombing continues",
        "bombing resumed",
        "bombing has resumed",
        "bombing intensified",
        "relentless bombing",
        "renewed bombing",
        "indiscriminate bombing",
        "intense bombing",
        "constant bombing",
        "continued bombing",
        "fresh bombing",
        "sustained bombing",
      ],
      noun,
    ),
    ...all(["strike", "strikes"], { kind: "noun", needsActor: true }),
    ...all(["strike", "strikes"], {
      kind: "noun",
      byWeapon: true,
      needs: ["jets", "jet", "warplanes", "warplane", "planes", "aircraft", "helicopters", "air", "aerial"],
    }),
    ...all(["sent in aircraft", "sent in warplanes", "sent warplanes", "sent jets", "sent in jets", "scrambled jets to bomb"], place),
    ...all(["bombs"], noun),
    ...all(["barrel bomb", "barrel bombs"], { kind: "noun", mode: "barrel_bomb" }),
    ...all(
      [
        "aerial strike",
        "aerial strikes",
        "aerial attacks",
        "air campaign",
        "air assault",
        "raids by warplanes",
        "bombing sorties",
        "air bombardment",
        "air operation",
        "cluster bombs",
      ],
      noun,
    ),
    ...say(
      "carried out strikes | carried out raids | carried out air raids | conducted strikes | conducted raids | launched strikes | launched raids | launched air raids | carried out bombing raids | struck from the air | strafed | strafing | carpet bombed | firebombed | bombed from the air | flew sorties | carried out sorties",
    ),
    ...say(
      "dropped bombs on | dropping bombs on | dropped barrel bombs on | dropping barrel bombs | dropped barrel bombs | dropped a barrel bomb | dropped cluster bombs | dropped a bomb | dropped bombs | dropped explosives | dropped incendiary | dropped phosphorus",
      weapon,
    ),
    ...say("rained | raining | rains | rain", {
      byWeapon: true,
      reach: 5,
      needs: ["bomb", "bombs", "barrel", "barrels", "shells", "rockets", "missiles", "mortars", "fire", "shellfire", "munitions"],
    }),
    ...say("dropped | dropping | drops | drop", {
      byWeapon: true,
      reach: 5,
      needs: ["bomb", "bombs", "barrel", "barrels", "explosives", "munitions", "napalm", "phosphorus"],
    }),
    ...say(
      "air bombing | air raids by | bombing runs | bombing run | air bombardments | aerial bombardments | heavy bombing | intensive bombing | bombing sortie | jet strikes | helicopter attack | helicopter attacks | helicopter strike | phosphorus bombs | barrel bombing | barrel bombings | barrel bomb attack | barrel bomb attacks | vacuum bombs | incendiary bombs | vacuum bomb | incendiary bomb | cluster bomb | phosphorus bomb | thermobaric bomb | thermobaric bombs | bunker buster | bunker busters | parachute bomb | coalition strikes | coalition strike | coalition raids | coalition raid | combat sorties | combat sortie | sorties | raids hit | raids killed | raids targeted | raids struck | raids pounded | raids destroyed | raid hit | raid killed | raid targeted | overnight raids",
      noun,
    ),
    ...say(
      "strike on | strikes on | strike against | strikes against | strikes in | strikes near | strikes targeting | strikes killed | strike killed | strikes hit | strike hit | strikes by | strike by | strikes targeted | strike targeted | strikes struck | strikes destroyed | strike destroyed | strikes pounded | strikes wounded | strike wounded | strikes injured | strike injured | strikes left | strike left | strikes elsewhere | strikes across | strikes around",
      { kind: "noun", byWeapon: true },
    ),
    // "Killed in two strikes".
    ...say("strike | strikes | raids", {
      kind: "noun",
      byWeapon: true,
      reach: -4,
      needs: ["killed", "died", "dead", "wounded", "injured", "killing", "deaths", "casualties"],
    }),
    ...say("raid | raids", {
      kind: "noun",
      byWeapon: true,
      needs: [
        "planes",
        "plane",
        "air",
        "aerial",
        "jets",
        "jet",
        "warplanes",
        "warplane",
        "aircraft",
        "coalition",
        "helicopters",
        "helicopter",
        "bombing",
        "regime",
        "russian",
        "israeli",
        "sorties",
        "bombs",
      ],
    }),
  ],
  drone_strike: [
    ...all(["drone strike", "drone strikes", "drone attack", "drone attacks", "uav strike"], noun),
    ...say(
      "dived on | dived into | dove on | dove into | swooped on | slammed into | crashed into | smashed into | ploughed into | plunged into | exploded over | exploded at",
      { object: "actor", reach: -8, needs: ["drone", "drones", "uav", "uavs"] },
    ),
    ...say(
      "drone raid | drone raids | drone assault | uav strikes | uav attack | uav attacks | unmanned aircraft strike | armed drone attack | armed drone strike | drone bombing | kamikaze drone | kamikaze drones | suicide drone | suicide drones | swarm of drones | explosive laden drone | explosive laden drones | drone bombardment",
      noun,
    ),
  ],
  artillery_shelling: [
    ...all(["hit", "hits", "struck", "targeted", "targeting"], { ...means, needsActor: true }),
    ...all(["firing shells", "fired shells", "fired mortars", "firing mortars", "lobbed shells"], none),
    ...all(forms("shell"), weapon),
    ...say("mortar | mortar round | mortar bomb | artillery shell | shell | tank shell | tank shells | projectile | projectiles", noun),
    ...all(["shells", "mortar shells", "mortar shell", "artillery shells", "mortars", "mortar rounds", "mortar bombs", "tank fire"], noun),
    ...all([...forms("bombard"), "pounded", "pounding", "pounds"], guns),
    ...all(
      ["shelling", "artillery fire", "mortar fire", "artillery bombardment", "artillery strikes", "artillery shelling", "mortar attack"],
      { kind: "noun", byWeapon: true },
    ),
    ...all(["hit", "hits", "struck", "strikes", "hitting", "striking", "targeted", "targeting", "targets"], {
      byWeapon: true,
      needs: [
        "artillery",
        "shells",
        "shell",
        "bombs",
        "cluster",
        "howitzers",
        "mortar",
        "mortars",
        "jets",
        "jet",
        "warplanes",
        "warplane",
        "planes",
        "aircraft",
        "helicopters",
        "helicopter",
        "drone",
        "drones",
        "rocket",
        "rockets",
        "missile",
        "missiles",
        "airstrikes",
        "airstrike",
        "air",
      ],
    }),
    ...say(
      "rained shells on | fired at | fired on | fired artillery at | fired artillery | fired mortar rounds | fired tank shells | opened artillery fire | returned fire | responded with artillery | responded with artillery fire | fired back | lobbed mortars",
      weapon,
    ),
    ...say("fired | fires | firing | lobbed | launched", {
      byWeapon: true,
      reach: 6,
      needs: ["shell", "shells", "mortar", "mortars", "artillery", "howitzers", "rounds"],
    }),
    ...say(
      "cratered | cratering | hammered | pummelled | pummeled | battered | battering | hammering | pummelling | pummeling | blasted | blitzed | peppered | raked | plastered",
      guns,
    ),
    ...say("retaliated | retaliated against | responded in kind | hit back at | struck back | hit back with", means),
    ...say("bombardment | bombardments | intense bombardment | heavy bombardment | indiscriminate bombardment", { kind: "noun", ...guns }),
    ...say("was used in | were used in | was used against | were used against | being used against", {
      voice: "passive",
      byWeapon: true,
      needs: ["artillery", "mortars", "howitzers", "tanks", "rockets", "missiles", "shells", "helicopters", "warplanes", "jets", "drones"],
    }),
    ...say(
      "used artillery | used heavy artillery | used mortars | used tanks | used tank fire | used rockets | used missiles | used helicopters | used warplanes | used cluster munitions | used cluster bombs | used heavy weapons against",
      weapon,
    ),
    ...say(
      "came under fire | came under shelling | came under heavy shelling | came under artillery fire | came under heavy fire | come under fire | coming under fire | was shelled | were shelled",
      { voice: "passive", byWeapon: true },
    ),
    ...say(
      "came under attack | came under bombardment | come under attack | come under bombardment | coming under attack | coming under bombardment | under bombardment | is regularly targeted | are regularly targeted | is frequently targeted | are frequently targeted",
      { voice: "passive", ...means },
    ),
    ...say(
      "shelling attacks | shelling attack | artillery barrage | barrage | salvo | cannon fire | heavy shelling | cross border shelling | cross border fire | artillery attack | artillery attacks | tank shelling | shellfire | shell fire | artillery rounds | artillery and rocket fire | mortar attacks | mortar strikes",
      { kind: "noun", byWeapon: true },
    ),
  ],
  missile_rocket_attack: [
    ...all(
      [
        "rockets",
        "missiles",
        "cruise missiles",
        "tomahawk missiles",
        "ballistic missiles",
        "tomahawks",
        "grad rockets",
        "katyusha rockets",
        "rocket shells",
        "rocket shell",
        "rocket",
        "missile",
        "rocket projectiles",
      ],
      noun,
    ),
    ...all([
      "fired rockets",
      "fired missiles",
      "fired a missile",
      "fired a rocket",
      "launched missiles",
      "launched rockets",
      "launched a missile",
      "launched cruise missiles",
      "fired cruise missiles",
    ]),
    ...all(
      ["rocket attack", "rocket attacks", "missile attack", "missile attacks", "missile strike", "missile strikes", "rocket fire"],
      noun,
    ),
    ...all(
      [
        "rocket barrage",
        "barrage of rockets",
        "rocket salvo",
        "missile barrage",
        "volley of rockets",
        "rocket strike",
        "rocket strikes",
        "cruise missile strikes",
        "cruise missile strike",
      ],
      noun,
    ),
    ...say("fired | fires | firing | launched | launching | launches | lobbed | shot | unleashed", {
      byWeapon: true,
      reach: 6,
      needs: [
        "missile",
        "missiles",
        "rocket",
        "rockets",
        "projectiles",
        "projectile",
        "katyusha",
        "katyushas",
        "grad",
        "grads",
        "tomahawk",
        "tomahawks",
        "kalibr",
        "scud",
        "scuds",
        "iskander",
      ],
    }),
    ...say(
      "rocket bombardment | rocket shelling | barrage of missiles | missile bombardment | cruise missile attack | rocket launch | ballistic missile attack | rocket propelled grenade attack | salvo of rockets | salvo of missiles | missile launch",
      noun,
    ),
  ],
  ied_explosion: [
    ...all(["exploded", "blew up", "detonated", "went off"], none),
    ...all(["explosion", "explosions", "blast", "blasts", "bomb attack", "roadside bomb", "bombing", "bombings", "twin bombings"], noun),
    ...all(["car bomb", "car bombs", "car bombing", "truck bomb", "vehicle bomb"], { kind: "noun", mode: "car_bomb" }),
    ...all(["suicide bombing", "suicide bomber", "suicide bombings", "suicide attack", "suicide attacks"], {
      kind: "noun",
      mode: "suicide_bomb",
    }),
    ...all(["landmine", "land mine", "landmines", "ied"], { kind: "noun", mode: "landmine" }),
    ...all(["car bomb attack", "bomb blast", "bomb explosion", "explosive device", "booby trap", "parcel bomb", "mine explosion"], noun),
    ...say(
      "detonating | blew himself up | blew herself up | blew themselves up | blown up by | ripped through | tore through | rocked by an explosion | was hit by a bomb | exploding | explodes | blows up | detonates | planted a bomb | set off a bomb | set off an explosive",
      none,
    ),
    ...say(
      "packed with explosives | laden with explosives | filled with explosives | rigged with explosives | loaded with explosives | crammed with explosives | stuffed with explosives",
      {
        object: "none",
        mode: "car_bomb",
        needs: ["drove", "driven", "rammed", "ramming", "crashed", "crashing", "exploded", "blew", "detonated", "detonating"],
      },
    ),
    ...say("set off | sets off | threw | thrown | hurled | lobbed | tossed", {
      object: "none",
      reach: 5,
      needs: ["bomb", "bombs", "explosives", "grenade", "grenades", "device", "devices", "charge", "charges"],
    }),
    ...say("mine killed | mines killed | mine wounded | mine injured | mine exploded | mines exploded | mine went off | mine blew up", {
      kind: "noun",
      mode: "landmine",
    }),
    ...say(
      "mine blast | bomb attacks | car blast | car bomb blast | car bombings | truck bombing | motorcycle bomb | bomb blasts | explosions rocked | double bombing | triple bombing | grenade attack | nail bomb | explosive belt | roadside bombs | roadside bombing | bomb squad | improvised explosive device | landmine explosion | mine explosions | explosive devices | sticky bomb | booby traps | booby trapped car | booby trapped vehicle",
      noun,
    ),
    ...say(
      "suicide car bomb | suicide car bombs | suicide car bombing | suicide car bombings | suicide truck bomb | suicide blast | suicide blasts | suicide vest | suicide vests | suicide belt | explosives vest | explosive vest | explosives belt | explosive belts | suicide explosion | suicide bombers | suicide attackers | suicide attacker",
      { kind: "noun", mode: "suicide_bomb" },
    ),
  ],
  siege: [
    ...say(
      "are under siege | is under siege | were under siege | was under siege | been under siege | remain under siege | remains under siege | living under siege | live under siege | trapped under siege | are besieged | is besieged | remain besieged | remains besieged",
      {
        voice: "passive",
      },
    ),
    ...say(
      "trapped in | trapped inside | trapped between | remain trapped | remained trapped | remains trapped | are trapped | were trapped | still trapped | holed up in | holed up inside | penned in | hemmed in | stranded in | cut off in | cut off inside",
      { voice: "passive", needs: BESIEGED },
    ),
    ...say("tightened | tightening | tightens | tighten | closed | closing | drew | drawing", {
      object: "actor",
      reach: 4,
      needs: ["noose", "net", "cordon"],
    }),
    ...all([...forms("besiege", "encircle"), "surrounded", "surrounds", "laid siege to", "cut off from"]),
    ...all(["siege"], noun),
    ...all(["besieging", "encircling", "tightened the siege", "under siege", "laying siege to", "laid siege to", "lay siege to"], place),
    ...say(
      "trapped by | cut off by | tightened its siege | tightening the siege | imposed a siege | imposed a blockade on | laying siege to | lay siege to | trying to surround | surround | encircled by | besieged by | cut supply lines | cutting supply lines | cut the supply route | cut off the town | sealed off",
    ),
  ],
  siege_relief: [
    ...say(
      "was lifted | were lifted | was broken | is broken | has been lifted | has been broken | had been broken | been broken | was ended",
      {
        object: "none",
        reach: -6,
        needs: ["siege", "blockade", "encirclement"],
      },
    ),
    ...all([
      "break the siege",
      "broke the siege",
      "end the siege",
      "ended the siege",
      "lift the siege",
      "lifted the siege",
      "breaking the siege",
      "relieve the siege",
    ]),
    ...say("broke | break | breaking | broken | lifted | lift | lifting | ended | end | ending", {
      object: "none",
      reach: 6,
      needs: ["siege", "blockade", "encirclement"],
    }),
    ...say(
      "broke through the siege | breached the siege | breach the siege | siege was lifted | siege was broken | ended the encirclement | broke the encirclement | breaking the blockade | broke the blockade | lift the blockade | lifted the blockade",
    ),
  ],
  territory_captured: [
    ...all(
      [
        ...forms("capture", "recapture", "seize", "overrun", "liberate", "regain", "conquer"),
        "overran",
        "retook",
        "retaken",
        "took control of",
        "taken control of",
        "takes control of",
        "take control of",
        "taken over",
        "took over",
        "gained control of",
        "seized control of",
        "wrested control of",
        "took territory",
        "taken territory",
      ],
      place,
    ),
    ...all(["fell to"], place),
    ...all(
      [
        "seized back",
        "clawed back",
        "claw back",
        "clawing back",
        "wrested back",
        "snatched back",
        "drove out of",
        "driving out",
        "drove out",
        "driven out",
        "cleared of",
        "entered the town",
        "advanced into and captured",
        "wrested",
        "won back",
        "made gains in",
        "swept into",
      ],
      place,
    ),
    ...all(["capture of", "recapture of", "seizure of", "fall of", "takeover of"], noun),
    ...say("took | takes | take | taken | taking | takes back | took back | taken back | taking back", {
      object: "place",
      needsActor: true,
      reach: 7,
      needs: GROUND,
    }),
    ...say(
      "captures | reclaimed | reclaiming | reclaims | secured | occupied | occupies | occupy | cleared | recaptures | retakes | retake | retaking | seizes | won control of | established control over | established control of | consolidated control | restored control of | restored control over | restore control of | assumed control of | assumed control over | regained control of | regains control of | regained control over | seize control of | seizes control of | wrest control of | wresting control of | extended their control | extended its control | tightened control of | captured from | managed to control | able to control | succeeded in controlling | gained a foothold in | broke into | enters and captures | expanded its control | taking control of | take full control of | took full control of | took over control of | wrested from",
      place,
    ),
    ...say(
      "swept | threw | expelled | expels | expelling | ousted | ousts | oust | dislodged | dislodge | evicted | drove | driven | drive | pushed | push | pushing | forced | flushed | routed | cleared | chased | kicked",
      { object: "actor", needsActor: true, reach: 7, needs: ["from", "out", "back"] },
    ),
    ...say(
      "established | establishes | establishing | establish | re established | re establishing | reestablished | reestablishing | imposed | imposes | imposing | extended | extends | extending | asserted | tightened | restored | restores | restoring | restore | regained | regaining | regains | gained | gaining | gains | won | assumed | assuming | wrested | wresting | seized | seizing | expanded | expanding | consolidated | took | taken | takes | taking | take",
      { object: "place", reach: 4, needs: ["control", "grip"] },
    ),
    ...say("took | takes", { object: "place", needsActor: true }),
    ...say(
      "in full control of | in complete control of | in total control of | took full control | fully controls | taken full control",
      place,
    ),
    ...say("restored | restores | restoring | restore | returned | established", { object: "place", needs: ["security", "stability"] }),
    ...say("recovered | recovers | recovering", { object: "place", needsActor: true, reach: 6, needs: GROUND }),
    ...say("back in | back under", { object: "place", behind: "acts", reach: 4, needs: ["hands", "control"] }),
    // Of a side that stands there; where nobody is named who did it, it lost the ground.
    ...say(DRIVEN.flatMap((verb) => [`${verb} out of`, `${verb} from`]).join(" | "), { object: "place", voice: "passive" }),
    ...say("fell into | fallen into | falls into | fall into | falling into", {
      object: "place",
      behind: "acts",
      reach: 5,
      needs: ["hands"],
    }),
    ...say(
      "fell to | falls to | fallen to | fell into the hands of | fallen into the hands of | falls into the hands of | was lost to | were lost to | lost to | was retaken by",
      { object: "place", behind: "acts", needsActor: true },
    ),
    ...say(
      "recapture | capture of the | liberation of | conquest of | seizure of the | fall of the town | fall of the city | ouster from",
      noun,
    ),
  ],
  territory_lost: [
    ...all(["lost control of", "lost territory", "lost ground"], place),
    // "The base has fallen from the army's control".
    ...say("fell from | fallen from | falls from | fell out of | fallen out of | slipped from | slipped out of | passed out of | out of", {
      object: "place",
      behind: "suffers",
      reach: 4,
      needs: ["control", "hands", "grip"],
    }),
    ...say("lost | loses | losing | lose", {
      object: "place",
      needsActor: true,
      reach: 6,
      needs: [...GROUND, "grip", "foothold"],
    }),
    ...say("territorial losses | loss of territory | loss of control | loss of the town | loss of the city", noun),
  ],
  shootdown: [
    ...all(["shot down", "shoot down", "shooting down", "downed", "brought down"], none),
    ...all(["downing", "shootdown"], noun),
    ...say(
      ["defences", "defenses", "defence systems", "defense systems", "defence", "defense"]
        .flatMap((arms) =>
          ["destroyed", "intercepted", "repelled", "engaged", "responded to", "confronted", "hit"].map((deed) => `air ${arms} ${deed}`),
        )
        .join(" | "),
      none,
    ),
    ...all(["shot it down", "was brought down", "were downed", "intercepted a drone", "intercepted drones"], none),
    ...say(
      "shoots down | shot down a | have shot down | being shot down | shoot down a | intercepted | intercepts | intercepting | brought down | destroyed in the air",
      {
        object: "none",
        reach: 7,
        needs: [
          "drone",
          "drones",
          "missile",
          "missiles",
          "aircraft",
          "plane",
          "jet",
          "jets",
          "helicopter",
          "rocket",
          "rockets",
          "uav",
          "uavs",
          "projectiles",
          "warplane",
        ],
      },
    ),
    ...say("downing of | shooting down of | interception of | shot down over", noun),
    ...say("was downed | got shot down | crashed after being hit | was hit and crashed", { voice: "passive" }),
  ],
  naval_incident: [
    ...say("fired | fires | firing", { object: "none", reach: 8, needs: ["bow", "bows"] }),
    ...all(["rammed a ship", "fired on a ship", "boarded a ship", "naval clash", "sank a ship"], none),
    ...say(
      "seized a vessel | seized a ship | seized the vessel | seized a tanker | boarded the vessel | fired warning shots at | collided with a warship | blocked the ship | sank the ship | sank a vessel | harassed a ship | intercepted a ship | intercepted a vessel | intercepted the ship",
      none,
    ),
  ],
  attack_on_civilians: [
    ...all([...forms("execute", "massacre", "behead", "torture"), "gunned down", "opened fire on", "opens fire on", "shot dead"]),
    ...all(["massacre", "massacres", "execution", "executions", "live rounds", "live ammunition"], noun),
    ...say("murdered | murders | murdering", { object: "actor" }),
    ...say("stoned | beat | beaten | stabbed | hacked | clubbed | tortured", {
      object: "actor",
      reach: 6,
      needs: ["death"],
    }),
    ...say(
      POISONS.flatMap((poison) =>
        ["attack", "attacks", "strike", "strikes", "bombardment", "shelling", "massacre"].map((deed) => `${poison} ${deed}`),
      ).join(" | "),
      { kind: "noun", mode: "chemical" },
    ),
    ...say(
      "weapons were used | weapon was used | agents were used | agent was used | gas was used | gases were used | substances were used | substance was used | chlorine was used | sarin was used | weapons had been used | gas had been used | weapons have been used",
      { object: "none", mode: "chemical", needs: ["chemical", "poison", "poisonous", "toxic", "nerve", "sarin", "chlorine", "mustard"] },
    ),
    ...all(["nerve agent attack", "suspected gas attack", "chlorine gas", "sarin gas"], {
      kind: "noun",
      mode: "chemical",
    }),
    ...say("gassed | gassing | gasses", { object: "actor", mode: "chemical" }),
    ...say(
      "attack on civilians | attacks on civilians | attack against civilians | attacks against civilians | attack on the civilians | attacks on the civilians | assault on civilians | shooting of civilians | killing of civilians | killings of civilians | massacre of civilians | murder of civilians | targeting of civilians | strikes on civilians | shooting of protesters | killing of protesters | attack on worshippers | attack on aid workers | attack on journalists | attack on refugees",
      noun,
    ),
    ...say("shot at | shooting at | shoot at | shoots at | fired at | fired on | firing on | firing at | opened fire on | opened fire at", {
      object: "actor",
      reach: 4,
      needs: [
        "civilians",
        "refugees",
        "migrants",
        "protesters",
        "demonstrators",
        "families",
        "residents",
        "villagers",
        "people",
        "crowd",
        "crowds",
        "children",
        "women",
        "worshippers",
        "mourners",
        "shepherds",
        "farmers",
        "journalists",
        "ambulance",
        "ambulances",
      ],
    }),
    ...say("shot | shooting | shoots | shelled to death", {
      object: "actor",
      reach: 4,
      needs: ["civilians", "civilian", "villagers", "protesters", "demonstrators", "worshippers"],
    }),
    ...say(
      "shot and killed | shot and wounded | shot and injured | shooting dead | shoots dead | stabbed to death | beaten to death | sprayed with bullets",
      { object: "actor" },
    ),
    ...say("used | using | uses | employed | deployed", {
      object: "none",
      mode: "chemical",
      reach: 4,
      needs: ["chlorine", "sarin", "mustard", "nerve", "poison", "toxic", "chemical"],
    }),
    ...say(
      "chemical weapon use | chemical weapons use | use of chemical weapons | use of chlorine | use of the chlorine | use of chlorine gas | use of sarin gas | use of toxic gas | use of nerve agents | use of mustard gas | use of sarin | use of poison gas | gassing of | poison gas attack | toxic gas attack | chemical bombing | chemical strike | suspected chemical attack | mustard gas attack | gas attacks | chemical massacre",
      { kind: "noun", mode: "chemical" },
    ),
    ...say(
      "opened fire at | opening fire on | open fire on | shot at protesters | fired on protesters | fired at protesters | stoned to death | was stoned | crucified | hanged | flogged | lynched | burned alive | burnt alive | tortured to death | killed in cold blood | summarily executed | executed by | targeted civilians | used civilians as human shields | used as human shields | slaughtered | shot dead by | shot by | was shot by | were shot by | mowed down",
      { object: "actor" },
    ),
    ...say(
      "summary executions | summary execution | extrajudicial killings | mass killings | mass killing | mass execution | mass executions | beheading of | beheadings | bloodbath",
      noun,
    ),
    ...say(
      "exposed to | inhaled | inhaling | choked on | choking on | suffocated by | suffocated from | suffocating from | suffocated after | poisoned by | gassed with | suffered from | suffering from",
      {
        voice: "passive",
        mode: "chemical",
        reach: 6,
        needs: ["gas", "gases", "chlorine", "sarin", "chemical", "chemicals", "nerve", "toxic", "mustard"],
      },
    ),
    ...say(
      "sniper gunfire | snipers gunfire | snipers fire | snipers bullet | snipers bullets | sniper fire | sniper shot | sniper shots | sniper bullet | sniper bullets | sniper attack | sniper attacks | by a sniper | by snipers | sniping",
      noun,
    ),
    ...say("assassinated | assassinating | assassinates | was assassinated", { object: "actor", mode: "assassination" }),
    ...say("assassination | assassinations | assassination attempt", { kind: "noun", mode: "assassination" }),
  ],
  abduction: [
    ...all([...forms("abduct"), "kidnapped", "kidnap", "kidnapping", "took hostage", "taken hostage"]),
    ...all(["abduction", "kidnappings", "abductions"], noun),
    ...say("seized | seizing | seize | grabbed | dragged | whisked | took | taken", {
      reach: 5,
      needs:
        "councillor councilman civilians journalist journalists reporter activist activists doctor doctors priest priests worker workers employees residents villagers families women students nuns monks bishop bishops teacher teachers lawyer engineer engineers farmers passengers mayor".split(
          " ",
        ),
    }),
    ...say("took | take | takes | taken | taking | held | seized | seizing", {
      reach: 10,
      needs: ["hostage", "hostages", "captive"],
    }),
    ...say(
      "held hostage | holding hostage | seized hostages | taking hostages | took hostages | taken captive | took captive | hostage taking | snatched | kidnaps | abducts | was taken hostage | were taken hostage",
    ),
  ],
  casualties: [
    // "Causing many civilian casualties": whoever the words beside name.
    ...say(
      "causing | caused | causes | inflicting | inflicted | inflicts | left | leaving | resulted in | resulting in | reported | with",
      {
        object: "actor",
        reach: 5,
        needs: ["casualties", "losses", "fatalities"],
      },
    ),
    ...say(
      "heavy losses | heavy casualties | heavy human losses | severe losses | human losses | human casualties | casualties among | loss of life | numerous casualties | many casualties | dozens of casualties | civilian casualties | mass casualties | losses in lives",
      { kind: "noun", behind: "suffers" },
    ),
    ...say("suffered | suffer | suffers | suffering | sustained | sustains | sustaining | incurred | incurring | took | taken | taking", {
      voice: "passive",
      reach: 4,
      needs: ["losses", "casualties"],
    }),
    ...say(
      "sustained losses | sustained heavy losses | sustained big losses | sustained great losses | sustained human losses | sustained casualties | sustained heavy casualties",
      { voice: "passive" },
    ),
  ],
  equipment_loss: [
    ...say("crashed | crash landed | came down | went down | crashes | burst into flames | caught fire", {
      object: "none",
      voice: "passive",
      needs: CRAFT,
    }),
    ...say("collapsed | caved in", {
      object: "none",
      needs: ["bridge", "building", "buildings", "house", "houses", "roof", "minaret", "dome", "block"],
    }),
    // "The school was badly damaged": what was hit stands before.
    ...say(
      "was destroyed | were destroyed | been destroyed | was damaged | were damaged | been damaged | badly damaged | heavily damaged | severely damaged | partially damaged | seriously damaged | slightly damaged | completely destroyed | totally destroyed | partially destroyed | partly destroyed | largely destroyed | also destroyed | also damaged | was gutted | were gutted | been gutted | was burned out | were burned out | was burnt out | were burnt out | reduced to scrap | reduced to ashes | reduced to ash | went up in flames | gone up in flames | reduced to rubble | reduced to ruins | turned to rubble | turned into rubble | in ruins | razed to the ground | razed | burned out | burnt out | burnt down | burned down | gutted | shattered | knocked out | blown up",
      { object: "none", needs: THINGS },
    ),
    ...say("captured | seized | took", {
      object: "none",
      reach: 4,
      needs: ["tank", "tanks", "vehicles", "howitzers", "launchers", "armour", "armor"],
    }),
    ...say(
      "damaged | damaging | damages | shattered | razed | obliterated | wiped out | crushed | burned | burnt | knocked out | put out of action",
      {
        object: "none",
        reach: 6,
        needs: THINGS,
      },
    ),
    ...say("destroyed | destroying | destroys | demolished | wrecked | levelled | leveled | flattened | gutted | torched | incinerated", {
      object: "none",
      reach: 6,
      needs: THINGS,
    }),
    ...say(
      "widespread destruction | huge material damage | serious damage | considerable damage | great damage | immense damage | massive damage | material damage | material damages | material losses | property damage | extensive damage | severe damage | heavy damage | significant damage | widespread damage | massive destruction | widespread destruction | extensive destruction | damage to property | damage to homes | damage to buildings | damage to infrastructure | damage to the infrastructure | damage to houses",
      noun,
    ),
  ],
} satisfies TriggerTable;
