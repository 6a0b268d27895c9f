// Lets a page follow the record while it is open. Without script the page is as it was when it was asked for.
import { Following } from "./live/following.js";

const place = document.querySelector("[data-live]");
if (place) {
  new Following(place).start();
}
