import type { StrangePlaceWords } from "../../language-pack.ts";
import { set } from "./words.ts";

/** Within a name from Arabic. */
export const NAME_ARTICLES = set("al el ad as ar ash at az an");

export const strangePlaces: StrangePlaceWords = {
  towns: set("village town hamlet townlet"),
  areas: set(
    "neighborhood neighbourhood neighborhoods neighbourhoods district quarter suburb area camp square roundabout street farms villages towns hill hills mountains steppe countryside vicinity outskirts",
  ),
  stands: "both",
  of: set("of"),
  heads: set(
    "bab bustan tal tall tel tell khan deir kafr kfar ain ras beit jabal jisr wadi um umm abu bani sheikh maarat qalat souq bir dar karm masaken khirbet hosh marj burj bayt qasr kherbet shams new old mount",
  ),
  articles: NAME_ARTICLES,
  never: set(
    "the this that these another other several many some nearby surrounding besieged residential opposition druze christian shiite shia sunni alawite turkmen kurdish arab yazidi yezidi muslim jewish palestinian syrian turkish russian israeli iraqi iranian northern southern eastern western central north south east west old new monday tuesday wednesday thursday friday saturday sunday january february march april may june july august sept september oct october nov november dec december jan feb mar apr jun jul aug sep key strategic main sir un us arabic english ottoman islamic orthodox catholic middle cold ramadan eid easter christmas nowruz newroz chief operation article resolution parliament congress senate house oval twitter telegram facebook youtube instagram whatsapp state united security national supreme constitutional high foreign president prime minister general human white mr mrs islam allah god i x euphrates tigris mediterranean world war",
  ),
  before: set("in near at outside around"),
  grounds: set(
    "checkpoint checkpoints crossing camp camps village town district neighbourhood neighborhood quarter suburb base airport airfield port harbour prison market valley plain island junction crossroads gate field refinery river bridge post enclave corridor province county region resort",
  ),
};
