// Opens what the address leads to: the evidence of a fact. Without it the fact is in view all the same, and closed.

function arrive() {
  const name = decodeURIComponent(location.hash.slice(1));
  const fact = name.startsWith('fact-') ? document.getElementById(name) : null;
  const evidence = fact?.querySelector('details');
  if (evidence) {
    evidence.open = true;
    evidence.querySelector('summary').focus({ preventScroll: true });
    fact.scrollIntoView({ block: 'start' });
  }
}

addEventListener('hashchange', arrive);
arrive();
