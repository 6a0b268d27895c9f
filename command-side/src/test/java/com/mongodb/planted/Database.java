package com.mongodb.planted;

/** Stands for the view database, which is not on this room's class path. */
public final class Database {}
