// Makes an element like another one by changing only what differs, so that what stays keeps its focus, its place and
// whatever was typed into it. Elements with data-live-keep were added by other scripts; forms being sent and maps belong to them.

const ROWS = /^(TR|LI|ARTICLE)$/;
const WHOLE = /^(svg|SELECT|CANVAS)$/;
const ADDED = "[data-live-keep]";
const KEPT = `${ADDED}, [data-sending], .leaflet-container`;
const opened = new WeakSet();

// What a person opened or closed stays so.
document.addEventListener("click", event => {
  const details = event.target.closest?.("summary")?.parentElement;
  if (details) {
    opened.add(details);
  }
}, true);

/**
 * @param rules settled(next): this child of the new one is left as it is; stays(old): this one is not taken away
 */
export function morph(old, next, rules = {}) {
  attributes(old, next);
  const pairs = matched(old, next);
  const matches = new Set(pairs.map(pair => pair.old));
  [...old.childNodes]
    .filter(child => !matches.has(child) && !isKept(child) && !rules.stays?.(child))
    .forEach(child => child.remove());
  let place = old.firstChild;
  for (const pair of pairs) {
    while (place && !matches.has(place)) {
      place = place.nextSibling;
    }
    if (!pair.old) {
      old.insertBefore(document.importNode(pair.next, true), place);
    } else if (pair.old === place) {
      place = place.nextSibling;
    } else {
      old.insertBefore(pair.old, place);
    }
    if (pair.old && !rules.settled?.(pair.next)) {
      change(pair.old, pair.next);
    }
  }
}

/** The children of two elements that are the same thing, in the order of the second; old is undefined for new ones. */
export function matched(old, next) {
  const waiting = new Map();
  for (const child of [...old.childNodes].filter(one => !isAdded(one))) {
    const name = signature(child);
    waiting.set(name, [...(waiting.get(name) ?? []), child]);
  }
  return [...next.childNodes].map(child => ({ next: child, old: waiting.get(signature(child))?.shift() }));
}

function change(old, next) {
  if (isKept(old) || old.isEqualNode(next)) {
    return;
  }
  if (old.nodeType !== Node.ELEMENT_NODE) {
    old.data = next.data;
  } else if (WHOLE.test(old.nodeName)) {
    old.replaceWith(document.importNode(next, true));
  } else {
    morph(old, next);
  }
}

function attributes(old, next) {
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && isOurs(old, name)) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value && isOurs(old, name)) {
      old.setAttribute(name, value);
    }
  }
}

function isOurs(element, attribute) {
  return !attribute.startsWith("data-live") && !(attribute === "open" && opened.has(element));
}

/** The server knows nothing of it: it is none of what the server sends. */
function isAdded(node) {
  return node.nodeType === Node.ELEMENT_NODE && node.matches(ADDED);
}

function isKept(node) {
  return node.nodeName === "SCRIPT" || node.nodeType === Node.ELEMENT_NODE && node.matches(KEPT);
}

/** Rows are known by where they lead, so that a button never comes to mean another row while somebody reaches for it. */
function signature(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return node.nodeName;
  }
  const link = ROWS.test(node.nodeName) ? node.querySelector("a[href]")?.getAttribute("href") : "";
  return `${node.nodeName} ${node.id || node.getAttribute("aria-labelledby") || link || ""}`;
}
