/** Where an army stands abroad: in which provinces, and which towns it holds. */
export const garrisons = `
army | provinces | towns
tur.mil | idlib; aleppo; raqqa; hasakah | azaz; jarablus; al-bab; afrin; ras-al-ayn; tal-abyad; marea; al-rai; jindires; rajo; bulbul; suluk
`;
