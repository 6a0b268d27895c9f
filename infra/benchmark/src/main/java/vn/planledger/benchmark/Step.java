package vn.planledger.benchmark;

import java.time.LocalDate;

/** One completion: the same on every side. */
record Step(String id, String outcome, LocalDate on) {}
