/** How many ports are tried after the wanted one. */
const MORE_PORTS = 20;

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

/**
 * Lets the server listen on the port, or on the next free one after saying so. Port 0 means any free one.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it listens on
 */
export async function listen(server, port) {
  const last = Math.min(port + MORE_PORTS, 65_535);
  for (let candidate = port; ; candidate += 1) {
    try {
      await listenOn(server, candidate);
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || candidate >= last) throw error;
      console.log(`Port ${candidate} is taken by another program; trying ${candidate + 1}.`);
    }
  }
}
