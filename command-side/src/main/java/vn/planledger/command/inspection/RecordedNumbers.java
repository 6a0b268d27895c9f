package vn.planledger.command.inspection;

/** Asks the record whether it holds an event: a finding rests on what is there. */
@FunctionalInterface
public interface RecordedNumbers {

    boolean holds(long number);
}
