/** Sample items of a second fictional outlet: the same days with other eyes, and noise that must stay silent. */
export const orontesLedger = `
@ 117 | weather
Weather bomb to hit the Turkish coast
A storm that forecasters call a weather bomb will hit the coast at Antalya at the weekend. Ferries may be cancelled.

@ 110 | football
Transfer bomb: striker attacks his old club
The striker launched a fierce attack on his former club after his transfer and said the coach had shot down every offer. The derby will be a battle, he said.

@ 95 | talks-collapse
No result: Russia and Turkey leave the table
Russian and Turkish negotiators ended their talks in Moscow without a result, an official said. A further round is not planned.

@ 82 | analysis
Analysis: could Russia send ground troops to Idlib?
Russia could send ground troops to Idlib if its ally is in danger, but that is unlikely, a regional analyst said.
If Moscow were to do so, Turkey might close the straits, the analyst argued. For the time being both sides will probably avoid a war.

@ 65 | anniversary
Five years ago: how the siege of eastern Aleppo ended
In December 2016 Syrian government forces captured eastern Aleppo after a siege of several months. Thousands of people were evacuated to Idlib.

@ 43 | air-strike
Three Turkish soldiers killed in air strike in Idlib
An air strike killed three Turkish soldiers south of Saraqib on {44}, officials said. Seven others were wounded.

@ 40 | syrian-losses
Monitor: 19 Syrian soldiers killed in Turkish shelling
Turkish artillery and drones killed at least 19 Syrian soldiers near Saraqib and Maarat al-Numan on {40}, a monitoring group said. Syrian officials gave no figure.

@ 30 | tourism
Hotels in Antalya expect a record season
Hotels in Antalya expect a record season with visitors from Russia, an industry association said.

@ 20 | advance
Syrian army captures two villages east of Saraqib
Syrian government forces captured two villages east of Saraqib on {20} after clashes with opposition fighters, a monitoring group said.

@ 9 | convoy
UN sends 40 aid trucks to Idlib
The United Nations sent 40 trucks with tents and blankets to Idlib through Bab al-Hawa on {9}, an aid official said.
`;
