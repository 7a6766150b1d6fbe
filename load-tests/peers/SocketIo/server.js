// A socket.io server with the tally in memory: nothing survives a restart, and it goes out ten times a second.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const port = Number(process.env.PORT ?? 5090);
const http = createServer();
const io = new Server(http, { transports: ['websocket'] });
const ballots = new Map();
const counts = [0, 0, 0];

io.on('connection', (socket) => {
  socket.on('vote', (ballot, option, answer) => {
    if (!ballots.has(ballot)) {
      ballots.set(ballot, option);
      counts[option]++;
    }
    answer(true);
  });
});

let last = 0;
setInterval(() => {
  if (ballots.size === last) return;
  last = ballots.size;
  io.emit('tally', last, counts);
}, 100);

http.listen(port, '127.0.0.1', () => console.log(`listening on ${port}`));
