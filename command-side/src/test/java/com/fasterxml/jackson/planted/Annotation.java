package com.fasterxml.jackson.planted;

/** Stands for Jackson's annotations, which is not on this room's class path. */
public final class Annotation {}
