package vn.planledger.web.notice;

import vn.planledger.notification.Notification;

/** A notice as the page shows it. */
record NoticeLine(Notification notice, String text) {}
