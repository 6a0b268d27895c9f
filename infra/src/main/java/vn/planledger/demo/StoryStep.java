package vn.planledger.demo;

import java.time.LocalDate;
import java.util.Map;
import vn.planledger.command.shared.DateBasis;

/**
 * One step of a story: completed with this outcome on this day; what the form asks beyond {@code data} is filled with the
 * story's own placeholder.
 */
record StoryStep(String step, String outcome, LocalDate on, DateBasis basis, Map<String, String> data) {}
