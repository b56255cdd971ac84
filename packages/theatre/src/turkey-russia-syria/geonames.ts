export const geonames = `
place | at | source-id | source-name
`;
