import { serve } from '#api/server.ts';

// The server as a program of its own, without the built pages: the API is what its tests ask.
const running = await serve(process.env, { dist: null });
if (running) console.log(`listening on ${running.url}`);
