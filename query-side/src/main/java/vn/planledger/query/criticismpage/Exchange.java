package vn.planledger.query.criticismpage;

/** @param judgement null until the Front has said what it thinks of the reply */
public record Exchange(Reply reply, Judgement judgement) {

    boolean dissatisfied() {
        return judgement != null && !judgement.satisfied();
    }
}
