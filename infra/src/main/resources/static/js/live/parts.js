// Brings the parts of the page up to date: those that the server sends otherwise than before, unless somebody works in one.
import { isBusy } from "./busy.js";
import { matched, morph } from "./morph.js";
import { steadily } from "./steady.js";

/**
 * @param main as it stands before the reader
 * @param before as the server sent it the last time
 * @param next as the server sends it now
 * @param all also the parts in which somebody is at work; what was typed stays even so
 * @return {changed, held}: how many parts were brought up to date, and how many wait
 */
export function bringUpToDate(main, before, next, all) {
  const settled = new Set(matched(before, next)
    .filter(pair => pair.old && isSame(pair.old, pair.next))
    .map(pair => pair.next));
  const differing = matched(main, next).filter(pair => !settled.has(pair.next) && isPart(pair.next));
  const held = new Set(all ? [] : differing.filter(pair => pair.old && isBusy(pair.old, pair.next)).map(pair => pair.next));
  const staying = new Set(all ? [] : [...main.children].filter(part => isBusy(part)));
  const leaving = gone(main, next);
  steadily(main, () => morph(main, next, {
    settled: part => settled.has(part) || held.has(part) || !isPart(part),
    stays: part => staying.has(part),
  }));
  const waiting = held.size + leaving.filter(part => staying.has(part)).length;
  return { changed: differing.length + leaving.length - waiting, held: waiting };
}

function gone(main, next) {
  const stay = new Set(matched(main, next).map(pair => pair.old));
  return [...main.children].filter(part => isPart(part) && !stay.has(part));
}

/** The line that tells of the following is none: it tells of itself. */
function isPart(node) {
  return node.nodeType === Node.ELEMENT_NODE
    && node.nodeName !== "SCRIPT"
    && !node.hasAttribute("data-live")
    && !node.hasAttribute("data-live-keep");
}

/** Tokens against forged requests, marks and the names of attempts are written anew each time. */
function isSame(one, other) {
  return bare(one).isEqualNode(bare(other));
}

function bare(node) {
  const copy = node.cloneNode(true);
  if (copy.nodeType === Node.ELEMENT_NODE) {
    copy.querySelectorAll("input:is([name=_csrf], [name=_mark], [name=attempt])").forEach(token => token.remove());
  }
  return copy;
}
