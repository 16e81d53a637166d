// The first page: the latest alerts, the meetings, and the account of one meeting with the evidence for each fact.
// Everything that comes from articles goes in as text, and links lead to http and https addresses only.

import { count, days, documents, language, listed, party, quantity, say, symbol, time, timeOfDay } from './words.js';

const EVERY = 5_000; // milliseconds between two questions to the service
const PATIENCE = 8_000; // milliseconds until it counts as not answering
const ALERTS = 50;
const SUMMITS = 500;
const KINDS = ['target', 'document', 'pledge', 'pillar', 'area', 'initiative', 'participant', 'side_meeting'];
const STAGED = ['target', 'document', 'pledge'];

const at = (id) => document.getElementById(id);
const forms = new WeakMap(); // what each shown element was made from

let place = placeOf(location.hash);
let arrived = false; // whether the fact that the address names has been brought into view
let turn = 0; // of the latest question: answers to earlier ones come too late
let timer;

// What is asked

class Refusal extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

async function ask(path) {
  const headers = { Accept: 'application/json' };
  const answer = await fetch(path, { headers, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  if (answer.ok) {
    return answer.json();
  }
  const problem = await answer.json().catch(() => ({}));
  throw new Refusal(answer.status, problem.detail ?? `HTTP ${answer.status}`);
}

async function refresh() {
  clearTimeout(timer);
  if (document.hidden) {
    return;
  }
  turn += 1;
  const mine = turn;
  const parts = place.summit
    ? [[`summits/${encodeURIComponent(place.summit)}`, showAccount]]
    : [[`alerts?limit=${ALERTS}`, showAlerts], [`summits?limit=${SUMMITS}`, showSummits]];
  const answers = await Promise.allSettled(parts.map(([path]) => ask(path)));
  if (mine !== turn) {
    return;
  }
  timer = setTimeout(refresh, EVERY);
  answers.forEach((it, i) => it.status === 'fulfilled' && parts[i][1](it.value));
  tell(answers.filter((it) => it.status === 'rejected').map((it) => it.reason));
}

/** Says what went wrong, where something did. */
function tell(failures) {
  const missing = failures.some((it) => it instanceof Refusal && it.status === 404 && place.summit);
  if (missing) {
    showNoAccount();
  } else if (failures.length > 0) {
    const refusal = failures.find((it) => it instanceof Refusal);
    notice(refusal ? say('unready', { detail: refusal.message }) : say('silent'));
    return;
  }
  notice('');
  write(at('heard'), say('heard', { time: timeOfDay(new Date()) }));
}

function notice(text) {
  write(at('notice'), text);
  at('notice').hidden = text === '';
}

// Where we are

/** "#/summits/{id}" or "#/summits/{id}/facts/{id}"; all else is the overview. */
function placeOf(hash) {
  const parts = /^#\/summits\/([^/]+)(?:\/facts\/([^/]+))?$/.exec(hash);
  try {
    return parts ? { summit: decodeURIComponent(parts[1]), fact: parts[2] } : {};
  } catch (notEncoded) {
    return {};
  }
}

function addressOf(summit, fact) {
  return `#/summits/${encodeURIComponent(summit)}${fact ? `/facts/${encodeURIComponent(fact)}` : ''}`;
}

function go() {
  const before = place.summit;
  place = placeOf(location.hash);
  arrived = false;
  if (place.summit !== before) {
    open();
    (place.summit ? at('account-title') : at('main')).focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  refresh();
}

/** Shows the part of the page that the address asks for, empty until the answer is there. */
function open() {
  at('overview').hidden = Boolean(place.summit);
  at('account').hidden = !place.summit;
  [at('account-title'), at('account-head'), at('account-facts'), at('account-sources')].forEach((it) => it.replaceChildren());
  none('account-none', place.summit ? say('loading') : '');
  document.title = 'Summitwire';
}

// The overview

function showAlerts({ alerts }) {
  none('alerts-none', alerts.length === 0 ? say('alerts.none') : '');
  show(at('alerts'), alerts, (alert) => alert.id, alertItem);
}

function alertItem(alert) {
  const { cause } = alert;
  return element('li', {},
    element('p', { className: 'meta' }, badge('change', alert.change), ' ', moment(alert.publishedAt), ` · ${cause.outlet}`),
    element('h2', { lang: alert.language },
      element('a', { href: addressOf(alert.summitId, alert.factId) }, alert.headline)),
    alert.knownBefore && element('p', { className: 'meta' },
      say('alert.before'), ' ', element('span', { lang: alert.language }, alert.knownBefore)),
    alert.corrects.length > 0 && element('p', { className: 'meta' }, say('alert.corrects')),
    details(alert.id, say('evidence'), alert.evidence.map((it) => quoted(it.words, cause))));
}

function showSummits({ summits, total }) {
  const latestFirst = [...summits].sort((a, b) => (b.meeting.start ?? '').localeCompare(a.meeting.start ?? ''));
  none('summits-none', summits.length === 0 ? say('summits.none') : '');
  none('summits-more', total > summits.length ? say('summits.more', { n: total - summits.length }) : '');
  show(at('summits'), latestFirst, (summit) => summit.id, summitItem);
}

function summitItem({ id, meeting, articles, lineages }) {
  const about = [days(meeting.start, meeting.end), placeName(meeting), heardFrom(articles, lineages)];
  return element('li', {},
    element('h2', {}, element('a', { href: addressOf(id) }, nameOf(meeting))),
    element('p', { className: 'meta' }, badge('status', meeting.status), ' ', about.filter(Boolean).join(' · ')));
}

// One account

function showAccount(summit) {
  none('account-none', '');
  write(at('account-title'), nameOf(summit.meeting));
  document.title = `${nameOf(summit.meeting)} – Summitwire`;
  const { id, meeting, evidence, articles, lineages, sources } = summit;
  show(at('account-head'), [{ id, meeting, evidence, articles, lineages, sources }], () => 'head', headOf);
  show(at('account-facts'), groupsOf(summit), (group) => group.kind, groupOf);
  show(at('account-sources'), [{ sources, articles }], () => 'sources', sourcesOf);
  arrive();
}

function showNoAccount() {
  open();
  none('account-none', say('account.gone'));
}

function headOf({ id, meeting, evidence, articles, lineages, sources }) {
  const known = new Map(sources.map((source) => [source.articleId, source]));
  return element('div', {},
    terms([
      [say('account.status'), symbol('status', meeting.status)],
      [say('account.place'), placeName(meeting)],
      [say('account.dates'), days(meeting.start, meeting.end)],
      [say('account.edition'), meeting.edition],
      [say('account.parties'), parties(meeting.parties)],
      [say('account.heard'), heardFrom(articles, lineages)],
    ]),
    details('meeting', say('account.evidence'), evidence.map((it) => quoted(it.quote, known.get(it.articleId)))),
    element('p', { className: 'meta' }, element('a', { href: `summits/${encodeURIComponent(id)}` }, say('account.json'))));
}

/** Facts by kind, each with the facts that it cannot be true together with. */
function groupsOf(summit) {
  const byId = new Map(summit.facts.map((entry) => [entry.factId, entry]));
  const facts = summit.facts.map((entry) => ({
    entry,
    summit: summit.id,
    conflicts: entry.conflicts.filter((id) => byId.has(id)).map((id) => ({ id, title: titleOf(byId.get(id).fact) })),
  }));
  return [...KINDS, 'other']
    .map((kind) => ({ kind, facts: facts.filter((it) => kindOf(it.entry.fact) === kind) }))
    .filter((group) => group.facts.length > 0);
}

function kindOf(fact) {
  const kind = fact.kind === 'area' && fact.area.pillar ? 'pillar' : fact.kind;
  return KINDS.includes(kind) ? kind : 'other';
}

function groupOf({ kind, facts }) {
  const title = `group-${kind}`;
  return element('section', { ariaLabelledby: title },
    element('h2', { id: title }, symbol('kind', kind)),
    element('ul', { className: 'facts' }, ...facts.map(factItem)));
}

function factItem({ entry, summit, conflicts }) {
  const { fact, factId, tellings } = entry;
  const chosen = factId === place.fact;
  const more = entry.lineages > tellings.length && say('evidence.more', { kept: tellings.length });
  return element('li', { id: `fact-${factId}`, className: chosen ? 'fact chosen' : 'fact' },
    element('h3', {}, titleOf(fact), ...stagesOf(entry).flatMap((stage) => [' ', badge('stage', stage)])),
    terms([
      ...termsOf(fact),
      [say('fact.conflicts'), conflicts.flatMap(({ id, title }, i) =>
        [i > 0 && '; ', element('a', { href: addressOf(summit, id) }, title)])],
    ]),
    details(factId, `${say('evidence')}: ${count('voices', entry.lineages)}`,
      [...tellings.map((telling) => tellingOf(telling, entry)), more && element('p', { className: 'meta' }, more)]));
}

/** A document may have more than one: signed and presented. A plan that was carried out is no longer one. */
function stagesOf({ fact, stage }) {
  if (stage === 'unknown' || (stage === 'agreed' && !STAGED.includes(fact.kind))) {
    return [];
  }
  const others = fact.document?.stages.filter((it) => !['unknown', 'proposed', 'planned', stage].includes(it)) ?? [];
  return [stage, ...others];
}

function titleOf(fact) {
  const { participant, area, initiative, document: paper, target, pledge, sideMeeting: side } = fact;
  if (participant) {
    const office = participant.role === 'unknown' ? '' : `, ${symbol('role', participant.role)}`;
    return `${participant.person ? `${participant.person}, ` : ''}${party(participant.country)}${office}`;
  }
  if (paper) {
    return paper.title ?? documents(paper.type, paper.count, paper.qualifier);
  }
  if (target) {
    const purpose = target.measure === 'unknown' ? '' : symbol('measure', target.measure);
    return `${quantity(target.quantity)} ${purpose}`.trim();
  }
  if (pledge) {
    return quantity(pledge.quantity);
  }
  if (side) {
    const met = { person: side.person ?? '', parties: parties(side.parties) };
    return side.person ? say(side.each ? 'fact.each' : 'fact.met', met) : met.parties;
  }
  return (area ?? initiative)?.name ?? fact.kind;
}

function termsOf({ area, document: paper, target, pledge, sideMeeting: side }) {
  if (area) {
    return [[say('fact.covers'), area.covers.length > 0 && plainList(area.covers)]];
  }
  if (paper) {
    return [
      [say('fact.type'), paper.title && documents(paper.type, paper.count, paper.qualifier)],
      [say('fact.subject'), paper.subject],
      [say('fact.parties'), parties(paper.parties)],
      [say('fact.sectors'), listed(paper.sectors.filter((it) => it !== 'unknown').map((it) => symbol('sector', it)))],
    ];
  }
  if (target) {
    return [[say('fact.by'), days(target.by)], conversionsOf(target), [say('fact.words'), target.text]];
  }
  if (pledge) {
    return [
      [say('fact.giver'), pledge.by && party(pledge.by)],
      [say('fact.receiver'), pledge.to && party(pledge.to)],
      conversionsOf(pledge),
      [say('fact.words'), pledge.text],
    ];
  }
  return side ? [[say('fact.words'), side.text]] : [];
}

function conversionsOf({ conversions }) {
  return [say('fact.conversions'), listed(conversions.map(quantity))];
}

function tellingOf({ source, fact, stage, evidence, attribution }, standing) {
  const differs = titleOf(fact) !== titleOf(standing.fact) || stage !== standing.stage;
  const what = [titleOf(fact), ...stagesOf({ fact, stage }).map((it) => symbol('stage', it))].join(', ');
  const said = attribution && say('evidence.attribution', { source: attribution });
  return quoted(evidence.quote, source, [differs && say('evidence.asTold', { what }), said].filter(Boolean).join('. '));
}

function sourcesOf({ sources, articles }) {
  const items = sources.map((source) => element('li', {}, ...citation(source)));
  return details('sources', `${say('account.sources')}: ${articles}`, [element('ul', { className: 'sources' }, ...items)]);
}

/** Brings the fact that the address names into view, once. */
function arrive() {
  const item = place.fact && !arrived && at(`fact-${place.fact}`);
  arrived = true;
  if (item) {
    document.querySelectorAll('.chosen').forEach((it) => it.classList.toggle('chosen', false));
    item.classList.add('chosen');
    item.querySelector('details').open = true;
    item.querySelector('summary').focus({ preventScroll: true });
    item.scrollIntoView({ block: 'center' });
  }
}

// Pieces

function nameOf(meeting) {
  const pair = meeting.forum.startsWith('parties:') && meeting.parties.length > 0;
  return pair ? say('meeting', { parties: meeting.parties.map(party).join('–') }) : meeting.name;
}

function placeName({ city, country }) {
  return [city, country && party(country)].filter(Boolean).join(', ');
}

function parties(codes) {
  return listed(codes.map(party));
}

function heardFrom(articles, lineages) {
  return `${count('articles', articles)}, ${count('voices', lineages)}`;
}

/** Words of an article, and under them whose they are. */
function quoted(words, source, remark) {
  return element('figure', {},
    element('blockquote', { lang: source?.language ?? '' }, words),
    source && element('figcaption', {}, ...citation(source), remark && element('span', { className: 'remark' }, remark)));
}

function citation(source) {
  const agency = source.agency ? ` (${say('evidence.agency', { agency: source.agency })})` : '';
  return [`${source.outlet}${agency}: `, articleLink(source), ', ', moment(source.publishedAt)];
}

function articleLink({ url, title, language: tongue }) {
  const href = webAddress(url);
  return href
    ? element('a', { href, rel: 'noopener noreferrer', lang: tongue }, title)
    : element('cite', { lang: tongue }, title);
}

function webAddress(text) {
  try {
    const url = new URL(text);
    return ['http:', 'https:'].includes(url.protocol) ? url.href : null;
  } catch (noAddress) {
    return null;
  }
}

function moment(instant) {
  return element('time', { dateTime: instant }, time(instant));
}

function badge(kind, name) {
  return element('span', { className: `badge ${kind}-${name}` }, symbol(kind, name));
}

function plainList(texts) {
  return element('ul', {}, ...texts.map((text) => element('li', {}, text)));
}

/** A list of terms and what they are; those without a value are left out. */
function terms(pairs) {
  const full = pairs.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  return full.length > 0 && element('dl', {},
    ...full.map(([term, value]) => element('div', {},
      element('dt', {}, term), element('dd', {}, ...[value].flat()))));
}

/** Something to unfold. It stays as it is, open or not, when the page is refreshed: its key tells which it is. */
function details(key, summary, content) {
  const it = element('details', {}, element('summary', {}, summary), ...content);
  it.dataset.key = key;
  return it;
}

/** Children that are false, null or empty are left out; a text never becomes markup. */
function element(name, attributes, ...children) {
  const it = document.createElement(name);
  const { ariaLabelledby, ...properties } = attributes;
  Object.assign(it, properties);
  if (ariaLabelledby) {
    it.setAttribute('aria-labelledby', ariaLabelledby);
  }
  it.append(...children.filter((child) => child || child === 0));
  return it;
}

function write(target, text) {
  if (target.textContent !== text) {
    target.textContent = text;
  }
}

function none(id, text) {
  write(at(id), text);
  at(id).hidden = text === '';
}

/** Shows items in a list and touches only what has changed, so that the place, the focus and what is open stay. */
function show(list, items, keyOf, render) {
  const shown = new Map([...list.children].map((child) => [child.dataset.key, child]));
  const wanted = items.map((item) => {
    const form = JSON.stringify(item);
    const before = shown.get(keyOf(item));
    if (before && forms.get(before) === form) {
      return before;
    }
    const made = render(item);
    made.dataset.key = keyOf(item);
    forms.set(made, form);
    if (before) {
      replace(before, made);
    }
    return made;
  });
  [...list.children].filter((child) => !wanted.includes(child)).forEach((child) => child.remove());
  wanted.forEach((child, i) => list.children[i] !== child && list.insertBefore(child, list.children[i] ?? null));
}

function replace(before, made) {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  const unfoldable = (root) => [root, ...root.querySelectorAll('details')].filter((it) => it.localName === 'details');
  const open = new Set(unfoldable(before).filter((it) => it.open).map((it) => it.dataset.key));
  unfoldable(made).forEach((it) => { it.open = open.has(it.dataset.key); });
  before.replaceWith(made);
  if (focused) {
    const same = (it) => it.href === focused.href && it.parentElement.dataset.key === focused.parentElement.dataset.key;
    [...made.querySelectorAll(focused.localName)].find(same)?.focus({ preventScroll: true });
  }
}

// The start

document.documentElement.lang = language;
document.querySelectorAll('[data-word]').forEach((it) => write(it, say(it.dataset.word)));
at('skip').addEventListener('click', (event) => {
  event.preventDefault(); // the address names a meeting, not a part of the page
  at('main').focus();
});
addEventListener('hashchange', go);
document.addEventListener('visibilitychange', refresh);
open();
refresh();
