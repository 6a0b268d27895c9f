package tools.jackson.planted;

/** Stands for Jackson 3, which is not on this room's class path. */
public final class Json {}
