package vn.planledger.query.criticismpage;

import vn.planledger.command.criticism.Meeting;

/**
 * A meeting of the committee as it was recorded.
 *
 * @param by name of the person who recorded it
 * @param number of the event
 */
public record HeldMeeting(Meeting meeting, String by, long number) {}
