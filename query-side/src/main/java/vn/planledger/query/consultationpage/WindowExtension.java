package vn.planledger.query.consultationpage;

import java.time.LocalDate;
import vn.planledger.command.consultation.ConsultedGroup;

/**
 * More time for a group.
 *
 * @param before the last day it had
 * @param after the last day it has
 */
public record WindowExtension(
        ConsultedGroup group, LocalDate before, LocalDate after, String ground, LocalDate happenedOn) {}
