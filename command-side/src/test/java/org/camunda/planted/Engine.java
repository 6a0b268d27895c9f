package org.camunda.planted;

/** Stands for the engine, which is not on this room's class path. */
public final class Engine {}
