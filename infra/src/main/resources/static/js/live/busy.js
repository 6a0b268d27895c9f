// Whether somebody is at work in a part of the page, so that it must not change under his or her hands.
import { morph } from "./morph.js";

/** @param next what the part is to become; undefined where it is to go */
export function isBusy(part, next) {
  return part.nodeType === Node.ELEMENT_NODE && (isSent(part) || isTypedIn(part) || isSelected(part) || losesFocus(part, next));
}

function isSent(part) {
  return part.matches("[data-sending]") || part.querySelector("[data-sending]") !== null;
}

function isTypedIn(part) {
  return [...part.querySelectorAll("input, textarea, select")].some(isChanged);
}

function isChanged(field) {
  if (field.type === "checkbox" || field.type === "radio") {
    return field.checked !== field.defaultChecked;
  }
  if (field.nodeName === "SELECT") {
    const first = Math.max(0, [...field.options].findIndex(option => option.defaultSelected));
    return !field.multiple && field.selectedIndex !== first;
  }
  return field.type !== "hidden" && field.value !== field.defaultValue;
}

function isSelected(part) {
  const selection = document.getSelection();
  return selection.rangeCount > 0 && !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(part);
}

function losesFocus(part, next) {
  const focused = document.activeElement;
  if (!part.contains(focused)) {
    return false;
  }
  if (!next || focused === part) {
    return !next;
  }
  focused.setAttribute("data-live-focus", "");
  const tried = part.cloneNode(true);
  focused.removeAttribute("data-live-focus");
  morph(tried, next);
  return !tried.querySelector("[data-live-focus]");
}
