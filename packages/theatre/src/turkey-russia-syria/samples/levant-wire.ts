/** Sample items: an invented sequence of events, told by a fictional outlet. A block: hours before the first start, a slug, then title and paragraphs. */
export const levantWire = `
@ 118 | talks-open
Turkish and Russian delegations meet in Ankara over Idlib
A Turkish and a Russian delegation held talks in Ankara on {118} about the situation in Idlib, a Turkish official said.
The two sides are to meet again in Moscow later this week, the official added. Nothing was signed.

@ 96 | talks-collapse
Talks between Turkey and Russia on Idlib break down in Moscow
Talks between Turkey and Russia about Idlib broke down in Moscow after two days without a result, officials on both sides said.
A Russian official blamed Turkey for failing to separate armed groups from the opposition. A Turkish official accused Russia of ignoring attacks by Syrian government forces.

@ 84 | threat
Turkey threatens a new operation in Idlib
Turkey threatened on {84} to launch a new military operation in Idlib unless Syrian government forces withdraw behind the line of its observation posts.
"We are ready and we can start at any moment," a Turkish official told reporters in Ankara.

@ 71 | reinforcements
Turkish army sends 200 vehicles across the border into Idlib
A Turkish convoy of about 200 military vehicles, among them tanks and howitzers, crossed into Idlib through the Kafr Lusin crossing overnight, a monitoring group said.
It was the largest deployment this month, the group said.

@ 60 | border
Turkey closes Bab al-Hawa crossing to people
Turkey closed the Bab al-Hawa border crossing to people on {60}, leaving it open only for aid trucks, an official at the crossing said.

@ 47 | incursion
Turkish troops enter northern Idlib as artillery shells Syrian army positions
Turkish troops with tanks entered northern Idlib on {46} while Turkish artillery shelled Syrian army positions near Saraqib, a Turkish security official said.
Syrian state officials called the operation an act of aggression and demanded an immediate withdrawal.

@ 44 | air-strike
Russian warplanes bomb Turkish positions near Saraqib, killing three soldiers
Russian warplanes bombed Turkish positions south of Saraqib on {44} evening, killing three Turkish soldiers and wounding seven, a Turkish official said.
Turkey answered with artillery fire on Syrian army positions. The official said that five tanks had been destroyed.

@ 41 | denial
Russia denies bombing Turkish troops in Idlib
A Russian military official denied that Russian aircraft had bombed Turkish troops near Saraqib and said that Russian planes had not flown in the area.

@ 22 | displacement
About 40,000 people flee shelling in southern Idlib
About 40,000 people have fled their homes in southern Idlib since {44}, an aid official said on {22}. Most of them are camping near the Turkish border in freezing weather.

@ 12 | toll-rises
Death toll of Turkish soldiers near Saraqib rises to five
Two Turkish soldiers wounded in {44}'s air strike near Saraqib have died, raising the toll to five, a Turkish official said on {12}.

@ 6 | patriot
Turkey reportedly asks Washington for Patriot missiles
Turkey has reportedly asked the United States to deploy Patriot air defence missiles near its border with Syria, according to an official who asked not to be named.

@ 4 | patriot-denied
Turkey denies asking for Patriot missiles
A Turkish defence ministry official denied that Turkey had asked the United States for Patriot missiles and called the report baseless.

@ 2 | ceasefire
Turkey and Russia agree on a ceasefire in Idlib from midnight
Turkey and Russia agreed on a ceasefire in Idlib that takes effect at midnight, officials of both countries said after talks in Sochi.
Under the agreement the two armies will patrol the M4 highway together.

@ 1 | violation
Shelling reported near Saraqib hours before ceasefire
Syrian government artillery shelled the town of Saraqib on {1}, killing four civilians, among them two children, a rescue worker said, hours before a ceasefire is due to start.
`;
