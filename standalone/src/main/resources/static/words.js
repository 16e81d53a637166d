// What the page says in each language, and how numbers, dates and countries are written there.

const tables = {
  en: {
    'skip': 'To the content',
    'tagline': 'What meetings of states agreed on, with the words that say so',
    'loading': 'Loading …',
    'back': 'All meetings',
    'footer.json': 'As JSON:',
    'heard': 'Last heard from the service at {time}.',
    'silent': 'The service does not answer. What is shown may be old; the page keeps trying.',
    'unready': 'The service is not ready yet ({detail}). The page keeps trying.',
    'alerts.title': 'Latest alerts',
    'alerts.none': 'No alerts so far. They come up here by themselves.',
    'alert.before': 'Known before:',
    'alert.corrects': 'Corrects an earlier alert.',
    'summits.title': 'Meetings',
    'summits.none': 'No meetings so far. Hand in articles with POST /articles.',
    'summits.more': '{n} more at /summits.',
    'meeting': '{parties} meeting',
    'account.gone': 'There is no such meeting. It may have been found to be the same as another one.',
    'account.status': 'Status',
    'account.place': 'Place',
    'account.dates': 'Dates',
    'account.edition': 'Edition',
    'account.parties': 'Parties',
    'account.heard': 'Heard from',
    'account.evidence': 'Words that tell of the meeting',
    'account.sources': 'Articles heard',
    'account.json': 'This account as JSON',
    'kind.document': 'Documents',
    'kind.target': 'Targets',
    'kind.pledge': 'Pledges',
    'kind.pillar': 'Pillars',
    'kind.area': 'Other fields',
    'kind.initiative': 'Initiatives',
    'kind.participant': 'Participants',
    'kind.side_meeting': 'Meetings on the sidelines',
    'kind.other': 'Other',
    'fact.covers': 'Covers',
    'fact.type': 'Type',
    'fact.subject': 'On',
    'fact.parties': 'Parties',
    'fact.sectors': 'Sectors',
    'fact.by': 'By',
    'fact.conversions': 'Converted by outlets',
    'fact.conflicts': 'Cannot be true together with',
    'fact.giver': 'From',
    'fact.receiver': 'To',
    'fact.words': 'As quoted',
    'fact.each': '{parties}: {person} met each of the others',
    'fact.met': '{parties}, with {person}',
    'evidence': 'Evidence',
    'evidence.asTold': 'Told as: {what}',
    'evidence.attribution': 'According to {source}',
    'evidence.agency': 'copy: {agency}',
    'evidence.more': 'The account names {kept} tellings; more were heard.',
    'voices.one': '{n} independent source',
    'voices.other': '{n} independent sources',
    'articles.one': '{n} article',
    'articles.other': '{n} articles',
    'and': 'and',
    'change.new': 'new',
    'change.revised': 'revised',
    'change.withdrawn': 'withdrawn',
    'change.reminder': 'reminder',
    'status.planned': 'planned',
    'status.held': 'held',
    'status.cancelled': 'cancelled',
    'stage.proposed': 'proposed',
    'stage.planned': 'planned',
    'stage.agreed': 'agreed',
    'stage.presented': 'presented',
    'stage.adopted': 'adopted',
    'stage.signed': 'signed',
    'stage.denied': 'denied',
    'stage.exchanged': 'exchanged',
    'stage.ratified': 'ratified',
    'bound.exact': '{n}',
    'bound.more_than': 'more than {n}',
    'bound.at_least': 'at least {n}',
    'bound.about': 'about {n}',
    'bound.nearly': 'nearly {n}',
    'bound.up_to': 'up to {n}',
    'role.head_of_state': 'head of state',
    'role.head_of_government': 'head of government',
    'role.minister': 'minister',
    'role.organisation_head': 'head of an organisation',
    'role.other': 'other',
    'sector.public': 'public',
    'sector.private': 'private',
    'document.declaration.one': 'declaration',
    'document.declaration.other': '{n} declarations',
    'document.joint_statement.one': 'joint statement',
    'document.joint_statement.other': '{n} joint statements',
    'document.agreement.one': 'agreement',
    'document.agreement.other': '{n} agreements',
    'document.memorandum.one': 'memorandum',
    'document.memorandum.other': '{n} memorandums',
    'document.letter_of_intent.one': 'letter of intent',
    'document.letter_of_intent.other': '{n} letters of intent',
    'document.contract.one': 'contract',
    'document.contract.other': '{n} contracts',
    'document.action_plan.one': 'action plan',
    'document.action_plan.other': '{n} action plans',
    'document.protocol.one': 'protocol',
    'document.protocol.other': '{n} protocols',
    'document.cooperation_document.one': 'cooperation document',
    'document.cooperation_document.other': '{n} cooperation documents',
    'document.unknown.one': 'document',
    'document.unknown.other': '{n} documents',
    'measure.trade': 'in trade',
    'measure.investment': 'in investment',
    'measure.business_projects': 'for business projects',
    'measure.financing': 'in financing',
    'measure.emissions': 'in emissions',
    'measure.energy': 'in energy',
    'measure.production': 'in production',
    'measure.people': '',
    'measure.tourism': 'in tourism',
    'measure.infrastructure': 'in infrastructure',
    'measure.other': '',
    'unit.multiple': '{n} times as much',
    'unit.percent': '{n}%',
    'unit.person': '{n} people',
    'unit.MW': '{n} MW',
    'unit.GW': '{n} GW',
    'unit.tonne': '{n} tonnes',
    'unit.km': '{n} km',
    'unit.project': '{n} projects',
    'unit.company': '{n} companies',
    'unit.vehicle': '{n} vehicles',
    'unit.other': '{n}',
  },
  id: {
    'skip': 'Ke isi',
    'tagline': 'Apa yang disepakati dalam pertemuan antarnegara, dengan kata-kata yang menyebutkannya',
    'loading': 'Memuat …',
    'back': 'Semua pertemuan',
    'footer.json': 'Sebagai JSON:',
    'heard': 'Layanan terakhir menjawab pukul {time}.',
    'silent': 'Layanan tidak menjawab. Yang terlihat mungkin sudah lama; halaman ini terus mencoba.',
    'unready': 'Layanan belum siap ({detail}). Halaman ini terus mencoba.',
    'alerts.title': 'Peringatan terbaru',
    'alerts.none': 'Belum ada peringatan. Yang baru muncul di sini dengan sendirinya.',
    'alert.before': 'Sebelumnya diketahui:',
    'alert.corrects': 'Mengoreksi peringatan terdahulu.',
    'summits.title': 'Pertemuan',
    'summits.none': 'Belum ada pertemuan. Kirim artikel dengan POST /articles.',
    'summits.more': '{n} lagi di /summits.',
    'meeting': 'Pertemuan {parties}',
    'account.gone': 'Pertemuan itu tidak ada. Mungkin ternyata sama dengan pertemuan lain.',
    'account.status': 'Status',
    'account.place': 'Tempat',
    'account.dates': 'Tanggal',
    'account.edition': 'Pertemuan ke-',
    'account.parties': 'Pihak',
    'account.heard': 'Sumber',
    'account.evidence': 'Kata-kata tentang pertemuan ini',
    'account.sources': 'Artikel yang dibaca',
    'account.json': 'Catatan ini sebagai JSON',
    'kind.document': 'Dokumen',
    'kind.target': 'Target',
    'kind.pledge': 'Komitmen dana',
    'kind.pillar': 'Pilar',
    'kind.area': 'Bidang lain',
    'kind.initiative': 'Inisiatif',
    'kind.participant': 'Peserta',
    'kind.side_meeting': 'Pertemuan di sela-sela',
    'kind.other': 'Lain-lain',
    'fact.covers': 'Mencakup',
    'fact.type': 'Jenis',
    'fact.subject': 'Tentang',
    'fact.parties': 'Pihak',
    'fact.sectors': 'Sektor',
    'fact.by': 'Hingga',
    'fact.conversions': 'Konversi oleh media',
    'fact.conflicts': 'Tidak mungkin benar bersamaan dengan',
    'fact.giver': 'Dari',
    'fact.receiver': 'Untuk',
    'fact.words': 'Kutipan',
    'fact.each': '{parties}: {person} bertemu satu per satu dengan yang lain',
    'fact.met': '{parties}, dengan {person}',
    'evidence': 'Bukti',
    'evidence.asTold': 'Disebut sebagai: {what}',
    'evidence.attribution': 'Menurut {source}',
    'evidence.agency': 'naskah: {agency}',
    'evidence.more': 'Catatan ini memuat {kept} penyebutan; masih ada yang lain.',
    'voices.one': '{n} sumber independen',
    'voices.other': '{n} sumber independen',
    'articles.one': '{n} artikel',
    'articles.other': '{n} artikel',
    'and': 'dan',
    'change.new': 'baru',
    'change.revised': 'diubah',
    'change.withdrawn': 'ditarik',
    'change.reminder': 'pengingat',
    'status.planned': 'direncanakan',
    'status.held': 'sudah berlangsung',
    'status.cancelled': 'dibatalkan',
    'stage.proposed': 'diusulkan',
    'stage.planned': 'direncanakan',
    'stage.agreed': 'disepakati',
    'stage.presented': 'dipresentasikan',
    'stage.adopted': 'diadopsi',
    'stage.signed': 'ditandatangani',
    'stage.denied': 'dibantah',
    'stage.exchanged': 'dipertukarkan',
    'stage.ratified': 'diratifikasi',
    'bound.exact': '{n}',
    'bound.more_than': 'lebih dari {n}',
    'bound.at_least': 'setidaknya {n}',
    'bound.about': 'sekitar {n}',
    'bound.nearly': 'hampir {n}',
    'bound.up_to': 'hingga {n}',
    'role.head_of_state': 'kepala negara',
    'role.head_of_government': 'kepala pemerintahan',
    'role.minister': 'menteri',
    'role.organisation_head': 'pimpinan organisasi',
    'role.other': 'lainnya',
    'sector.public': 'publik',
    'sector.private': 'swasta',
    'document.declaration.one': 'deklarasi',
    'document.declaration.other': '{n} deklarasi',
    'document.joint_statement.one': 'pernyataan bersama',
    'document.joint_statement.other': '{n} pernyataan bersama',
    'document.agreement.one': 'perjanjian',
    'document.agreement.other': '{n} perjanjian',
    'document.memorandum.one': 'nota kesepahaman',
    'document.memorandum.other': '{n} nota kesepahaman',
    'document.letter_of_intent.one': 'surat pernyataan minat',
    'document.letter_of_intent.other': '{n} surat pernyataan minat',
    'document.contract.one': 'kontrak',
    'document.contract.other': '{n} kontrak',
    'document.action_plan.one': 'rencana aksi',
    'document.action_plan.other': '{n} rencana aksi',
    'document.protocol.one': 'protokol',
    'document.protocol.other': '{n} protokol',
    'document.cooperation_document.one': 'dokumen kerja sama',
    'document.cooperation_document.other': '{n} dokumen kerja sama',
    'document.unknown.one': 'dokumen',
    'document.unknown.other': '{n} dokumen',
    'measure.trade': 'dalam perdagangan',
    'measure.investment': 'dalam investasi',
    'measure.business_projects': 'untuk proyek bisnis',
    'measure.financing': 'dalam pembiayaan',
    'measure.emissions': 'dalam emisi',
    'measure.energy': 'dalam energi',
    'measure.production': 'dalam produksi',
    'measure.people': '',
    'measure.tourism': 'dalam pariwisata',
    'measure.infrastructure': 'dalam infrastruktur',
    'measure.other': '',
    'unit.multiple': '{n} kali lipat',
    'unit.percent': '{n}%',
    'unit.person': '{n} orang',
    'unit.MW': '{n} MW',
    'unit.GW': '{n} GW',
    'unit.tonne': '{n} ton',
    'unit.km': '{n} km',
    'unit.project': '{n} proyek',
    'unit.company': '{n} perusahaan',
    'unit.vehicle': '{n} kendaraan',
    'unit.other': '{n}',
  },
};

const preferred = navigator.languages.find((it) => shortOf(it) in tables) ?? 'en';

/** English, or Indonesian where the browser prefers it to English. */
export const language = shortOf(preferred);

const table = tables[language];
const plural = new Intl.PluralRules(preferred);
const regions = new Intl.DisplayNames(preferred, { type: 'region' });
const number = new Intl.NumberFormat(preferred, { maximumFractionDigits: 6 });
const lists = new Intl.ListFormat(preferred, { type: 'conjunction' });
const day = new Intl.DateTimeFormat(preferred, { dateStyle: 'long', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat(preferred, { dateStyle: 'medium', timeStyle: 'short' });
const clock = new Intl.DateTimeFormat(preferred, { timeStyle: 'medium' });

/** The words of a key; {name} is filled in from values. */
export function say(key, values = {}) {
  return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), table[key]);
}

/** As say, in the form that a number asks for. */
export function count(key, n) {
  return say(`${key}.${plural.select(n) === 'one' ? 'one' : 'other'}`, { n: number.format(n) });
}

/** The word for a symbol of the service; the symbol itself where a later service has one that is not known here. */
export function symbol(kind, name) {
  return table[`${kind}.${name}`] ?? String(name).replaceAll('_', ' ');
}

export function bounded(bound, text) {
  return (table[`bound.${bound}`] ?? '{n}').replace('{n}', () => text);
}

/** "more than 150 cooperation documents"; a single one goes without its number. */
export function documents(type, n, bound) {
  const known = `document.${type}.one` in table ? type : 'unknown';
  if (n === 1 && bound === 'exact') {
    return say(`document.${known}.one`);
  }
  return say(`document.${known}.other`, { n: bounded(bound, number.format(n)) });
}

/** "3 trillion Japanese yen"; long, but never rounded. */
export function quantity({ amount, unit, qualifier }) {
  return bounded(qualifier, money(amount, unit) ?? counted(amount, unit));
}

function money(amount, unit) {
  if (!/^[A-Z]{3}$/.test(unit)) {
    return null;
  }
  const large = Math.abs(amount) >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {};
  const named = { style: 'currency', currency: unit, currencyDisplay: 'name' };
  const format = { ...named, ...large, minimumFractionDigits: 0, maximumFractionDigits: 12 };
  return new Intl.NumberFormat(preferred, format).format(amount);
}

function counted(amount, unit) {
  return (table[`unit.${unit}`] ?? `{n} ${unit}`).replace('{n}', () => number.format(amount));
}

/** A country or an organisation by its code. */
export function party(code) {
  try {
    return regions.of(code) ?? code;
  } catch (noRegion) {
    if (noRegion instanceof RangeError) {
      return code; // ASEAN
    }
    throw noRegion;
  }
}

export function listed(texts) {
  return lists.format(texts);
}

/** Days as far as told: a year, a month and a range pass as well. */
export function days(start, end) {
  if (!isDay(start)) {
    return start ?? '';
  }
  return isDay(end) && end !== start ? day.formatRange(new Date(start), new Date(end)) : day.format(new Date(start));
}

export function time(instant) {
  return moment.format(new Date(instant));
}

export function timeOfDay(date) {
  return clock.format(date);
}

function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
}

function shortOf(tag) {
  return tag.slice(0, 2).toLowerCase();
}
