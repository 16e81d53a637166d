// New alerts come up by themselves: the service says when there are some, or else is asked every few seconds. They are
// taken from this same page as the service writes it, so nothing here makes markup out of text.

const EVERY = 5_000; // milliseconds between two questions
const PATIENCE = 8_000; // milliseconds until it counts as not answering

const list = document.getElementById('alerts');
const status = document.getElementById('live');
const words = status.dataset;
let timer;
let asking = false;
let again = false;

async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) {
      throw new Error(`HTTP ${answer.status}`);
    }
    take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch (failure) {
    say(words.away);
  } finally {
    asking = false;
  }
  if (again) {
    again = false;
    refresh();
  }
}

/** Puts those that are not here yet at the top, in their order. */
function take(page) {
  const fresh = [...page.querySelectorAll('#alerts > li')].filter((it) => !document.getElementById(it.id));
  fresh.reverse().forEach((it) => {
    const item = document.importNode(it, true);
    item.classList.add('fresh');
    list.prepend(item);
  });
  if (fresh.length > 0) {
    document.getElementById('none').hidden = true;
    const headline = fresh.at(-1).querySelector('h2').textContent;
    say(fresh.length === 1 ? words.one.replace('{0}', () => headline) : words.many.replace('{0}', fresh.length));
  } else if (status.textContent === words.away) {
    say(timer ? words.polled : words.live);
  }
}

function say(text) {
  if (status.textContent !== text) {
    status.textContent = text;
  }
}

function poll() {
  if (!timer) {
    timer = setInterval(() => document.hidden || refresh(), EVERY);
    say(words.polled);
  }
}

function listen() {
  const stream = new EventSource('alerts/stream');
  stream.onopen = () => {
    clearInterval(timer);
    timer = undefined;
    say(words.live);
    refresh(); // what came while nobody listened
  };
  stream.onmessage = refresh;
  stream.addEventListener('alert', refresh);
  stream.onerror = () => {
    if (stream.readyState === EventSource.CLOSED) { // there is no stream; the browser does not try again
      poll();
    }
  };
}

document.addEventListener('visibilitychange', () => document.hidden || refresh());
listen();
