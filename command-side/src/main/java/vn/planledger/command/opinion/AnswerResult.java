package vn.planledger.command.opinion;

/** What the planner did with a point (Law 30/2009 Art. 20(4): giải trình, tiếp thu). */
public enum AnswerResult {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED
}
