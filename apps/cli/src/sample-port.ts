/** The sample outlets are served beside the API, on a port of their own: the one private address that the network guard lets through. */
export const samplePort = (apiPort: number): number => (apiPort === 0 ? 8788 : apiPort + 1);
