import type { LanguagePack } from "../../../language-pack.ts";

/** Some of the event types with their phrases. */
export type TriggerTable = Partial<LanguagePack["triggers"]>;

/** Names of machines of war as the tokeniser cuts them: "Су-34" is two words. */
export const machines = "су миг ил миг-29 f панцирь искандер калибр смерч ураган торнадо солнцепек байрактар анка леопард бал бастион";
export const place = { object: "place" } as const;
export const none = { object: "none" } as const;
/** Told only of a place that is named right behind: "взяли Саракиб". */
export const bare = { object: "place", sure: true } as const;
export const addressee = { object: "addressee" } as const;
export const weapon = { byWeapon: true } as const;
export const judged = { object: "none", realis: "assessed" } as const;
/** What armies bring with them. */
export const gear =
  "танк бронемашина бронетранспортер бтр бмп бронеавтомобиль броневик гаубица артиллерия рсзо зрк зрс комплекс система радар рлс самолет истребитель бомбардировщик штурмовик вертолет беспилотник дрон бронетехника техника орудие миномет установка батарея дивизион корабль фрегат эсминец крейсер корвет подлодка тягач эскадрилья звено авиагруппа";
/** Those who move and give way on a battlefield. */
export const troops =
  "войско военный* военнослужащий* сила отряд армия боевик боец подразделение солдат группировка гарнизон контингент взвод рота батальон бригада дивизия караул патруль повстанец джихадист исламист террорист экстремист мятежник ополченец ополчение фракция иг игил сдс спецназ морпех десантник силовик часть! комбатант формирование";
