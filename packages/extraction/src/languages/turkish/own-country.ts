/** ISO 3166 code of the state whose language Turkish is. */
export const OWN_COUNTRY = "TR";
