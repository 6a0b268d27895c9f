package org.springframework.web.planted;

/** Stands for Spring's web, which is not on this room's class path. */
public final class Page {}
